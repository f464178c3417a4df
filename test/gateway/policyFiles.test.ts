// Files that came with policy documents: saved and never shown, for everybody where the document is for everybody.
import { expect, test } from 'vitest'
import { cookie, openDoor } from './door.ts'

const bytes = Buffer.from('<script>alert(1)</script>')
const files: Record<string, { name: string; mediaType: string; open: boolean }> = {
  att_table: { name: '附件1 考核表(2016)/"表".doc', mediaType: 'application/msword', open: true },
  att_page: { name: '说明.html', mediaType: 'text/html', open: true },
  att_coming: { name: '征求意见稿.pdf', mediaType: 'application/pdf', open: false },
}
type Asked = { id: string; publicOnly: boolean }
const door = await openDoor({
  resolvers: {
    credits: {
      Query: {
        policyFile: (_: unknown, { id, publicOnly }: Asked) => {
          const file = files[id]
          return file && (file.open || !publicOnly) ? { ...file, base64: bytes.toString('base64') } : null
        },
      },
    },
  },
})
const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  door.visit({ method, path, headers })

test('a file comes as it was attached, under its name, and no browser makes a page of it', async () => {
  const { status, headers, body } = await open('/files/att_table')
  expect(door.heard.at(-1)?.call).toMatchObject({ account: null, operation: 'policy.file' })
  expect({ status, bytes: Buffer.from(body as Uint8Array) }).toEqual({ status: 200, bytes })
  expect(headers).toMatchObject({
    'content-type': 'application/msword',
    'content-disposition': `attachment; filename="attachment.doc"; filename*=UTF-8''${encodeURIComponent('附件1 考核表')}%282016%29%20%22${encodeURIComponent('表')}%22.doc`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

test('what a browser could run is told as bytes', async () => {
  const { headers } = await open('/files/att_page')
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringContaining('attachment; filename="attachment.html"'),
  })
})

test('a file of a document that is not for everybody yet is for whoever is signed in', async () => {
  expect((await open('/files/att_coming')).status).toBe(404)
  expect((await open('/files/att_coming', { cookie })).status).toBe(200)
})

test.each(['/files/att_none', '/files/', '/files/per_1', '/files/att_table/x', '/files/..%2fatt_table'])(
  '%s is no file',
  async (path) => {
    expect((await open(path)).status).toBe(404)
  },
)

test('a file is read and nothing else', async () => {
  expect((await open('/files/att_table', {}, 'DELETE')).status).toBe(405)
})
