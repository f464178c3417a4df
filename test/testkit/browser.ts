// A real browser, with Chinese letters, on a machine that has neither: $CHROMIUM, else the one from npm, else Debian's.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const cache = join(import.meta.dirname, '..', '..', '.cache', 'browser')
const { resolve } = createRequire(import.meta.url)

/** Not the list the package offers: that one switches off web security and runs everything in one process. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

type Found = { executablePath: string; libraries: string | null }

async function find(): Promise<Found> {
  const { CHROMIUM } = process.env
  if (CHROMIUM) return { executablePath: CHROMIUM, libraries: null }
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked()
  for (const path of ['/usr/bin/chromium', '/usr/bin/chromium-browser']) {
    if (existsSync(path)) return { executablePath: path, libraries: null }
  }
  throw new Error('No browser for this machine: name one in CHROMIUM.')
}

/** The packed browser and the libraries it brings, unpacked once per version; whole or not at all, so that runs side by side agree. */
async function unpacked(): Promise<Found> {
  const bin = join(dirname(resolve('@sparticuz/chromium')), '..', 'bin')
  const { version }: { version: string } = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8'))
  const folder = join(cache, version)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const draft = mkdtempSync(join(cache, 'draft-'))
    const before = process.env.TMPDIR
    process.env.TMPDIR = draft // the package unpacks into whatever this is, and takes what lies there for its own
    try {
      const { default: packed, inflate } = await import('@sparticuz/chromium')
      await packed.executablePath()
      await inflate(join(bin, 'al2023.tar.br'))
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
    try {
      renameSync(draft, folder)
    } catch (fault) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(folder)) throw fault
    }
  }
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') }
}

/** Fontconfig finds the TTFs of the font's package and nothing else: pages look the same on every machine. */
function fontConfiguration(): string {
  const fonts = dirname(resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const file = join(cache, 'fonts.conf')
  mkdirSync(cache, { recursive: true })
  const alias = (family: string) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<dir>${join(fonts, '400Regular')}</dir><dir>${join(fonts, '700Bold')}</dir><cachedir>${join(cache, 'fonts')}</cachedir>
${['sans-serif', 'serif', 'monospace', 'system-ui'].map(alias).join('\n')}</fontconfig>\n`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return file
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
  return file
}

/** A headless browser; whoever opens it closes it. Pages are opened in contexts with the province's language and clock. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, libraries } = await find()
  const environment = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  return chromium.launch({
    executablePath,
    args,
    chromiumSandbox: false,
    env: {
      ...environment,
      FONTCONFIG_FILE: fontConfiguration(),
      ...(libraries ? { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } : {}),
    },
  })
}

/** What a context of the province's people looks like to a page. */
export const province = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 1366, height: 768 },
} as const
