import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { claim, holderOf, isClaim } from '../../tools/runFile.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'jijiao-run-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const nobody = { kind: 'start', address: 'http://127.0.0.1:4000/', gateway: 4000, database: 5, processes: {} }

test('a data folder belongs to one at a time, and the second is told where the first is', () => {
  const first = claim(dataDir, 'start')
  if (!isClaim(first)) throw new Error('the folder was free')
  first.tell({ address: 'http://127.0.0.1:4000/', gateway: 4000, database: 5433, processes: { people: 1 } })
  expect(statSync(join(dataDir, 'run.json')).mode & 0o777).toBe(0o600)
  const second = claim(dataDir, 'start')
  expect(second).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4000/', database: 5433 })
  first.release()
  expect(holderOf(dataDir)).toBeNull()
  expect(readdirSync(dataDir)).toEqual([])
})

test('what a killed process left behind holds nobody up', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(join(dataDir, 'run.json'), JSON.stringify({ ...nobody, pid: gone, birth: '' }))
  const taken = claim(dataDir, 'tool')
  expect(isClaim(taken)).toBe(true)
  if (isClaim(taken)) taken.release()
})

test.runIf(process.platform === 'linux')(
  'a process id that is somebody else’s by now is not taken for the holder',
  () => {
    writeFileSync(join(dataDir, 'run.json'), JSON.stringify({ ...nobody, pid: process.pid, birth: 'another boot 1' }))
    expect(holderOf(dataDir)).toBeNull()
    const taken = claim(dataDir, 'start')
    expect(isClaim(taken)).toBe(true)
    if (isClaim(taken)) taken.release()
  },
)

test('a run file that cannot be read is nobody’s', () => {
  writeFileSync(join(dataDir, 'run.json'), '{"pid":')
  const taken = claim(dataDir, 'start')
  expect(isClaim(taken)).toBe(true)
  if (isClaim(taken)) taken.release()
})
