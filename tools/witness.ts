// `npm run witness -- --port 7001 --data DIR --log KEYS`: a witness for somebody else's log, to be run by somebody else (C2SP tlog-witness).
// It needs no database: a folder for what it signed last, and the public keys of the logs that it signs for, one a line.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { parseArgs } from 'node:util'
import { sha256 } from '../log/node.ts'
import { keyFrom, keyText, type PublicKey } from '../log/note.ts'
import { fileState } from '../subgraphs/audits/src/fileWitness.ts'
import { asTool } from './join.ts'
import { Plain } from './settings.ts'

const bodyLimitBytes = 65_536

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > bodyLimitBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

export type OpenWitness = { url: string; key: string; close(): Promise<void> }

/** Listens on loopback; whoever puts it on a network puts TLS before it. Submissions are judged one after the other. */
export async function openWitness(folder: string, logKeys: readonly PublicKey[], port = 0): Promise<OpenWitness> {
  const state = fileState(folder)
  let turn: Promise<unknown> = Promise.resolve()
  const server: Server = createServer((request, response) => {
    const answer = async () => {
      if (request.method !== 'POST' || request.url !== '/add-checkpoint') return void response.writeHead(404).end()
      const written = await bodyOf(request)
      if (written === null) return void response.writeHead(400).end()
      const judged = state.answer(written, logKeys)
      if (judged.status === 200 && 'lines' in judged)
        return void response.writeHead(200, { 'content-type': 'text/plain' }).end(judged.lines)
      if (judged.status === 409 && 'size' in judged)
        return void response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end(`${judged.size}\n`)
      response.writeHead(judged.status).end()
    }
    turn = turn.then(answer).catch(() => void response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const bound = address && typeof address === 'object' ? address.port : port
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `http://127.0.0.1:${bound}`, key: keyText(sha256, state.key.public), close }
}

if (import.meta.main) {
  await asTool(async () => {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '7001' }, data: { type: 'string' }, log: { type: 'string' } },
    })
    if (!values.data || !values.log) throw new Plain('用法: npm run witness -- --data DIR --log KEYS.txt [--port 7001]')
    const keys = readFileSync(values.log, 'utf8')
      .split('\n')
      .map((line) => keyFrom(sha256, line))
    const witness = await openWitness(
      values.data,
      keys.filter((key) => key?.kind === 'LOG').filter((key) => key !== null),
      Number(values.port),
    )
    console.log(`见证服务 ${witness.url}\n${witness.key}`)
    await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
    await witness.close()
    return 0
  })
}
