// `npm run import` as a process: what it says, what it writes, and with which code it ends.

import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testDatabase } from '../testkit/database.ts'
import { cellsOf, csvOf, file, folder, headings } from './files.ts'

const { connections, settings } = await testDatabase()
const command = fileURLToPath(new URL('../../tools/import/index.ts', import.meta.url))

const wrong = () => file(csvOf([headings, cellsOf(), cellsOf({ identityNumber: '649964197201180011' })]))

function run(...given: string[]): Promise<{ code: number; said: string; told: string }> {
  const env = { ...process.env, DATABASE_URL: connections.owner, JIJIAO_DATA: settings.dataDir }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...given], { env }, (_, said, told) =>
      resolve({ code: child.exitCode ?? -1, said, told }),
    )
  })
}

test('a file that cannot be used ends with 2, before any database is asked', async () => {
  const { code, told } = await run(file('x\0'))
  expect([code, told]).toEqual([2, expect.stringContaining('空字节')])
})

test('a command that cannot be understood ends with 2 and says how it goes', async () => {
  for (const given of [[], ['a.csv', 'b.csv'], ['a.csv', '--review', '16'], ['a.csv', '--all']]) {
    expect(await run(...given)).toMatchObject({ code: 2, told: expect.stringContaining('--dry-run') })
  }
})

test('a wrong row ends with 1, taken in part with 0, and no identity number is on the terminal', async () => {
  const [report, marked] = [join(folder(), 'report.json'), join(folder(), 'marked.csv')]
  const path = wrong()
  const refused = await run(path, '--report', report, '--marked', marked)
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('新增 1 行，重复 0 行，错误 1 行') })
  expect(refused.told).toContain('第 3 行 身份证号 ID_CHECKSUM')
  expect(refused.said + refused.told).not.toContain('6499641972')
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
    accepted: 1,
    duplicates: [],
    rejected: { 3: 'ID_CHECKSUM' },
    taken: 0,
  })
  expect(statSync(report).mode & 0o777).toBe(0o600)
  expect(readFileSync(marked, 'utf8')).toContain('校验码')
  expect(await run(path, '--partial')).toMatchObject({ code: 0, said: expect.stringContaining('已登记:新增 1 行') })
}, 60_000)

test('a dry run takes nothing and leaves no run file behind', async () => {
  const { code, said } = await run(file(csvOf([headings, cellsOf({ activity: '试一试' })])), '--dry-run')
  expect([code, said]).toEqual([0, expect.stringContaining('预检，未登记')])
  expect(existsSync(join(settings.dataDir, 'run.json'))).toBe(false)
}, 60_000)
