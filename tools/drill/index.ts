// `npm run drill -- tamper --n 200 [--seed S]`: changes copies of the database as somebody would who holds all of it, and the log's key
// as well, and sees whether `verify` finds each change and names the right place. The register itself is only read.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import postgres from 'postgres'
import { openDatabase } from '../../subgraphs/kernel/src/index.ts'
import { asTool, withDatabase } from '../join.ts'
import { type Connections, Plain, type Settings } from '../settings.ts'
import { seenIn, signerOf } from '../verify.ts'
import { verifyLog } from '../verifyLog.ts'
import { rowsCheckOf } from '../verifyRows.ts'
import { copied, lived, onDatabase } from './base.ts'
import { rowTampers } from './rows.ts'
import { type Tamper, tampers } from './tampers.ts'

export type Drill = {
  n: number
  found: number
  rightIndex: number
  clean: number
  falseAlarms: number
  /** Kinds with how many of each were found at the right index. */
  kinds: Record<string, string>
  missed: { kind: string; due: number; found: number | null; seed: number }[]
  /** Kinds that n did not reach. */
  untried: string[]
  seed: number
  witnessed: number
  seconds: number
}

/** mulberry32: the same seed gives the same drill. */
function dice(seed: number): (bound: number) => number {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
}

const thrown = <T>(all: readonly T[], any: (bound: number) => number): T[] => {
  const left = [...all]
  return all.flatMap(() => left.splice(any(left.length), 1))
}

/** Entries that the copy has at the least: one whole tile and something behind it. */
const leastEntries = 320

/**
 * @param ownerUrl of a database that nobody else is connected to.
 * @param folder of its witness; it is copied, and stays as it is.
 */
export async function tamperDrill(
  ownerUrl: string,
  settings: Pick<Settings, 'loginUrls' | 'secrets'>,
  folder: string | null,
  { n, seed }: { n: number; seed: number },
  progress: (done: number) => void = () => {},
): Promise<Drill> {
  const began = performance.now()
  const name = new URL(ownerUrl).pathname.slice(1)
  const server = postgres(new URL('/postgres', ownerUrl).href, { max: 1, onnotice: () => {} })
  const witness = join(mkdtempSync(join(tmpdir(), 'jijiao-drill-')), 'witness')
  if (folder && existsSync(folder)) cpSync(folder, witness, { recursive: true })
  const signer = signerOf(settings)
  const made: string[] = []
  const copy = async (from: string, to: string) => {
    await copied(server, from, to)
    made.push(to)
    return onDatabase(ownerUrl, to, settings)
  }
  const drop = (one: string) => server.unsafe(`drop database if exists ${one} with (force)`)
  const prefix = `drill_${process.pid}`
  try {
    // Three backups on the way, then the present: what a restore of each of them brings back is known.
    let last = name
    const backups: { name: string; size: number }[] = []
    let witnessed = 0
    for (let at = 0; at < 4; at += 1) {
      const next = `${prefix}_base${at}`
      const connections = await copy(last, next)
      const owner = at === 0 ? postgres(connections.owner, { max: 1, onnotice: () => {} }) : null
      witnessed = await lived(connections, signer, witness, leastEntries / 4, owner)
      await owner?.end()
      backups.push({ name: next, size: witnessed })
      last = next
    }
    backups.pop()
    const seen = seenIn(witness)
    const any = dice(seed)
    const restore: Tamper = async () => -1
    // In an order that the seed throws: whatever n is, no kind is always left out; those that were are named.
    const kinds = thrown(
      [...Object.entries(tampers), ['restore', restore] as const, ...Object.entries(rowTampers)],
      any,
    )
    const result: Drill = {
      n,
      found: 0,
      rightIndex: 0,
      clean: 0,
      falseAlarms: 0,
      kinds: {},
      missed: [],
      untried: [],
      seed,
      witnessed,
      seconds: 0,
    }
    const counts = new Map<string, { tried: number; right: number }>()
    const check = async (connections: Connections) => {
      const rows = rowsCheckOf(connections)
      const told = await verifyLog(connections.audits, { signer, seen, rows })
      await rows.close()
      return told
    }
    for (let at = 0; at < n; at += 1) {
      const [kind, tamper] = kinds[at % kinds.length] ?? ['restore', restore]
      const backup = backups[any(backups.length)]
      const one = `${prefix}_${at}`
      const connections = await copy(kind === 'restore' ? (backup?.name ?? last) : last, one)
      const owner = postgres(connections.owner, { max: 1, onnotice: () => {} })
      const audits = openDatabase(connections.audits, 1)
      const due =
        kind === 'restore' ? (backup?.size ?? 0) : await tamper({ owner, audits: audits.db, signer, witnessed, any })
      await Promise.all([owner.end(), audits.close()])
      const { fault } = await check(connections)
      await drop(one)
      const count = counts.get(kind) ?? { tried: 0, right: 0 }
      counts.set(kind, count)
      count.tried += 1
      if (fault) result.found += 1
      if (fault?.index === due) {
        result.rightIndex += 1
        count.right += 1
      } else result.missed.push({ kind, due, found: fault?.index ?? null, seed })
      progress(at + 1)
    }
    for (let at = 0; at < Math.max(2, Math.floor(n / 4)); at += 1) {
      const one = `${prefix}_clean${at}`
      const connections = await copy(last, one)
      // Half of them have lived on since the witness looked.
      if (at % 2) await lived(connections, signer, `${witness}-clean${at}`, 1 + any(20))
      const { fault } = await check(connections)
      result.clean += 1
      if (fault) result.falseAlarms += 1
      await drop(one)
    }
    result.untried = kinds.map(([kind]) => kind).filter((kind) => !counts.has(kind))
    result.kinds = Object.fromEntries([...counts].map(([kind, { tried, right }]) => [kind, `${right}/${tried}`]))
    result.seconds = Number(((performance.now() - began) / 1000).toFixed(1))
    return result
  } finally {
    for (const one of made) await drop(one)
    await server.end()
    rmSync(join(witness, '..'), { recursive: true, force: true })
  }
}

async function main(connections: Connections, settings: Settings): Promise<number> {
  const { positionals, values } = parseArgs({
    options: { n: { type: 'string', default: '200' }, seed: { type: 'string' } },
    allowPositionals: true,
  })
  const [n, seed] = [Number(values.n), Number(values.seed ?? Date.now() % 1_000_000)]
  if (positionals[0] !== 'tamper' || !Number.isInteger(n) || n < 1 || !Number.isInteger(seed))
    throw new Plain('用法: npm run drill -- tamper --n 200 [--seed 1]')
  const told = await tamperDrill(connections.owner, settings, settings.witnesses.folder, { n, seed }, (done) => {
    if (done % 20 === 0) console.error(`… ${done}/${n}`)
  })
  for (const { kind, due, found } of told.missed) console.error(`✗ ${kind}: ${due} → ${found ?? '未发现 not found'}`)
  console.error(
    `${told.rightIndex === n && told.falseAlarms === 0 ? '✓' : '✗'} 篡改 ${n} 次，发现 ${told.found} 次，序号正确 ${told.rightIndex} 次；完好副本 ${told.clean} 份，误报 ${told.falseAlarms} 次。 ` +
      `${n} changes, ${told.found} found, ${told.rightIndex} at the right index; ${told.clean} clean copies, ${told.falseAlarms} false alarms. seed ${seed}`,
  )
  if (told.untried.length > 0) console.error(`未尝试 not tried: ${told.untried.join(', ')}`)
  console.log(JSON.stringify({ drill: 'tamper', ...told }))
  return told.rightIndex === n && told.falseAlarms === 0 ? 0 : 1
}

if (import.meta.main) await asTool(() => withDatabase(main))
