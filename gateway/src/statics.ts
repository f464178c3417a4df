// The built console: files that were there at the start and no others, so no path leads anywhere else.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type Answered, type Asked, fault } from './exchange.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}
const compressible = /^(text|application\/(json|manifest|wasm)|image\/svg|font\/ttf)/

/** Nothing but files of our own: no script and no style in the page, be it in an attribute. What parts set by script is no such style. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Stand on every answer. */
export const securityHeaders = (publicOrigin: string): Record<string, string> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  ...(publicOrigin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
})

type File = { body: Uint8Array; zipped: Promise<Uint8Array> | null; type: string; etag: string }

/** Vite names what it builds by its content; such a name never means anything else. */
const lasting = { 'cache-control': 'public, max-age=31536000, immutable' }
/** For the gateway, not for people. */
const kept = new Set(['/operations.json'])

export function openStatics(folder: string) {
  const files = new Map<string, File>()
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  for (const entry of names) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).replaceAll('\\', '/')
    if (!kept.has(path)) files.set(path.startsWith('/') ? path : `/${path}`, fileOf(file))
  }
  const start = files.get('/index.html')

  return async (asked: Asked): Promise<Answered> => {
    if (asked.method !== 'GET' && asked.method !== 'HEAD')
      return fault(405, 'BAD_REQUEST', '方法不可用。', 'No such method here.', { allow: 'GET, HEAD' })
    const path = pathOf(asked.path)
    const file = path === null ? undefined : files.get(path)
    if (file) return answerOf(file, asked, path?.startsWith('/assets/') ? lasting : {})
    if (path === null || path.startsWith('/assets/') || (extname(path) in types && path !== '/index.html')) {
      return fault(404, 'NOT_FOUND', '没有此文件。', 'There is no such file.')
    }
    if (!start) return fault(503, 'NOT_BUILT', '网页尚未构建。', 'The console has not been built.')
    return answerOf(start, asked, {})
  }
}

const zip = promisify(gzip)

function fileOf(file: string): File {
  const body = readFileSync(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  return { body, zipped: null, type, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}

async function answerOf(file: File, asked: Asked, caching: Record<string, string>): Promise<Answered> {
  const headers: Record<string, string> = {
    'content-type': file.type,
    etag: file.etag,
    vary: 'accept-encoding',
    ...caching,
  }
  if (asked.headers['if-none-match'] === file.etag) return { status: 304, headers, body: '' }
  const zips =
    /\bgzip\b/.test(String(asked.headers['accept-encoding'] ?? '')) &&
    compressible.test(file.type) &&
    file.body.length > 1_024
  if (!zips) return { status: 200, headers, body: file.body }
  file.zipped ??= zip(file.body)
  return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: await file.zipped }
}

/** Null for what is no path. Dots need no care: only names that were found at the start are served. */
function pathOf(sent: string): string | null {
  try {
    const path = decodeURIComponent(sent.split(/[?#]/, 1)[0] ?? '')
    return path === '/' ? '/index.html' : path
  } catch {
    return null
  }
}
