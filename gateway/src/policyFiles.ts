// GET /files/ID: a file that came with a policy document, for everybody where the document is for everybody. Always saved, never shown here:
// what somebody attached is no page of ours.
import { type Call, plainStanding } from '@jijiao/kernel/caller'
import { parseId } from '@jijiao/kernel/ids'
import { type Answered, type Asked, fault } from './exchange.ts'
import { SubgraphFault } from './faults.ts'
import { type CallSubgraph, isRecord } from './hops.ts'

export const isPolicyFile = (path: string): boolean => path.startsWith('/files/')

const question = `query PolicyFile($id: PolicyAttachmentId!, $publicOnly: Boolean!) {
  policyFile(id: $id, publicOnly: $publicOnly) { name mediaType base64 }
}`

/** What a browser only ever saves or opens in a program of its own; anything else is told as bytes. */
const plainTypes = new Set([
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
  'text/plain',
  'text/csv',
  'image/png',
  'image/jpeg',
])

/** RFC 6266: a name of plain letters for who knows no other, and the whole name beside it. */
const savedAs = (name: string): string => {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  const whole = encodeURIComponent(name.replace(/[\p{Cc}\p{Cf}/\\]/gu, ' ')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="attachment${ending}"; filename*=UTF-8''${whole}`
}

const absent = () => fault(404, 'NOT_FOUND', '没有此文件。', 'There is no such file.')

/** @param isSignedIn whether the asker has a session: then files of documents that are not for everybody yet are theirs to read, too. */
export function openPolicyFiles(callSubgraph: CallSubgraph, isSignedIn: (asked: Asked) => Promise<boolean>) {
  return async (asked: Asked): Promise<Answered> => {
    if (asked.method !== 'GET' && asked.method !== 'HEAD')
      return fault(405, 'BAD_REQUEST', '方法不可用。', 'No such method here.', { allow: 'GET, HEAD' })
    const id = parseId('PolicyAttachmentId', asked.path.slice('/files/'.length).split('?', 1)[0])
    if (!id) return absent()
    const call: Call = {
      account: null,
      purpose: null,
      operation: 'policy.file',
      request: asked.request,
      ...plainStanding,
    }
    const variables = { id, publicOnly: !(await isSignedIn(asked)) }
    const how = { kind: 'query', signal: asked.signal } as const
    const { data, errors } = await callSubgraph('credits', { query: question, variables }, call, how)
    if (!data || errors.length > 0) throw new SubgraphFault('credits', 'UNREADABLE', false)
    const file = data.policyFile
    if (file === null) return absent()
    if (!isRecord(file) || typeof file.name !== 'string' || typeof file.base64 !== 'string')
      throw new SubgraphFault('credits', 'UNREADABLE', false)
    const type =
      typeof file.mediaType === 'string' && plainTypes.has(file.mediaType) ? file.mediaType : 'application/octet-stream'
    const headers = {
      'content-type': type,
      'content-disposition': savedAs(file.name),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    }
    return { status: 200, headers, body: Buffer.from(file.base64, 'base64') }
  }
}
