// The demonstration province for benchmarks: in a folder of its own, filled once, gone afterwards unless JIJIAO_BENCH_DATA keeps it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demonstration } from '../tools/demonstration.ts'
import { withDatabase } from '../tools/join.ts'
import { type Connections, type Settings, settingsFrom } from '../tools/settings.ts'

/** Does the work with settings of a folder of its own, whose seed is of so many people. */
export async function inFolder<T>(people: number, work: (settings: Settings) => Promise<T>): Promise<T> {
  const kept = process.env.JIJIAO_BENCH_DATA
  if (kept) mkdirSync(kept, { recursive: true })
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'jijiao-bench-'))
  const settings = settingsFrom({ ...process.env, JIJIAO_DATA: dataDir, JIJIAO_MODE: 'demo' })
  process.env.JIJIAO_SEED_PEOPLE ??= String(people)
  process.env.JIJIAO_IDENTITY_KEYS ??= JSON.stringify(settings.secrets.identityKeys)
  try {
    return await work(settings)
  } finally {
    if (!kept) rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Does the work on a filled province. `people` of them; the second use of a kept folder finds it filled. */
export const withProvince = <T>(
  people: number,
  work: (connections: Connections, settings: Settings) => Promise<T>,
): Promise<T> =>
  inFolder(people, (settings) =>
    withDatabase(async (connections) => {
      const province = await demonstration()
      if (!province) throw new Error('There is no demonstration province.')
      await province.seed(connections, settings)
      return work(connections, settings)
    }, settings),
  )

/** The value below which a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
