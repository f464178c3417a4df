// docs/agencies is true: each command of it is run as it stands, by curl on a real socket, and answers what the page says.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { listen } from '../../gateway/src/listen.ts'
import { agencyDeeds } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { hashOf, openExchangeOf, operation } from '../testkit/machines.ts'

const run = promisify(execFile)
const docs = fileURLToPath(new URL('../../docs/agencies', import.meta.url))
const page = readFileSync(join(docs, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'jijiao-agency-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The page's commands, each with the lines that the page says it answers. */
const steps = [...page.matchAll(/```sh\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g)].map(
  ([, command = '', said = '']) => ({
    command,
    said: said
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line)),
  }),
)

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

test('every operation of the page is registered under the digest it names, and every registered one is on the page', () => {
  const named = [...page.matchAll(/\| `(\w+)` [^|]*\| [^|]*\| `([0-9a-f]{64})` \|/g)].map(([, name = '', hash]) => [
    name,
    hash,
  ])
  expect(named).toHaveLength(6)
  expect(named).toEqual(named.map(([name = '']) => [name, hashOf(operation(name))]))
  const used = [...page.matchAll(/call [^@]*? ([0-9a-f]{64})/g)].map(([, hash]) => hash)
  expect(new Set(used)).toEqual(new Set(named.map(([, hash]) => hash)))
})

test('what the page says to type is typed, and answers what the page says [S10]', async () => {
  const province = await smallProvince()
  const { register, deed } = agencyDeeds(province.ask)
  await register()
  const [sandbox] = await province.owner`select id from audits.agreements where sandbox`
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { gateway, faults } = await openExchangeOf(province, address)
  const listening = await listen(gateway, { port, host: '127.0.0.1' })
  cpSync(docs, folder, { recursive: true })
  const env = { PATH: process.env.PATH, JIJIAO: address, AGREEMENT: sandbox?.id, no_proxy: '*' }
  const bash = async (script: string) =>
    (await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env })).stdout
  const [first, ...others] = steps
  await bash(first?.command ?? '')
  const jwk = readFileSync(join(folder, 'public.jwk'), 'utf8')
  expect(await deed(callers.agency, 'key', { agreementId: sandbox?.id, jwk })).toMatchObject({ algorithm: 'ES256' })
  const told = (await bash(others.map(({ command }) => `${command}\necho ====`).join('\n'))).split('====\n')
  expect(others.length).toBeGreaterThanOrEqual(8)
  for (const [at, { said }] of others.entries()) {
    const lines = (told[at] ?? '').split('\n').filter((line) => line !== '')
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(said)
  }
  await listening.stop()
  expect(faults).toEqual([])
}, 60_000)
