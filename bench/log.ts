// The log: entries a second, and how long after its commit an entry lies under a signed checkpoint, and under a witness's signature, at
// five hundred deeds a second. Real PostgreSQL that waits for its disk, the real process of audits beside it; `npm run bench -- log [SECONDS]`.
// Long: it measures five things.
import { sql } from 'drizzle-orm'
import { means } from '../log/node.ts'
import { provenBy } from '../log/proof.ts'
import { keptKeys, publicKeysOf } from '../subgraphs/audits/src/logKeys.ts'
import { proofOf } from '../subgraphs/audits/src/proofs.ts'
import { settleLog } from '../subgraphs/audits/src/sequencer.ts'
import {
  type Database,
  disclose,
  type LogEntryId,
  newId,
  openDatabase,
  type PersonId,
  record,
} from '../subgraphs/kernel/src/index.ts'
import { withDatabase } from '../tools/join.ts'
import { launch } from '../tools/launch.ts'
import { operator, operatorPermit } from '../tools/operator.ts'
import { type Connections, environmentOf, root, type Settings } from '../tools/settings.ts'
import { signerOf } from '../tools/verify.ts'
import { verifyLog } from '../tools/verifyLog.ts'
import { round, steadily } from './attack.ts'
import { tell } from './machine.ts'
import { inFolder, quantile } from './province.ts'

const seconds = Number(process.argv[2] ?? 20)
const aSecond = 500
const caller = operator('bench')
const deed = operatorPermit(caller, 'import.run')

const onlyPerson = (people: number) => Array.from({ length: people }, () => newId('PersonId'))
const keyFor = (person: PersonId) => ({
  ...operatorPermit(caller, 'record.read', { area: '64' }),
  at: { area: '64', person },
})

/** One deed in a transaction of its own, as a mutation writes it. @returns its entry, and when it was committed. */
async function once({ db }: Database, at: number): Promise<{ id: LogEntryId; at: number }> {
  const id = await db.transaction((tx) => record(tx, deed, { on: `bench:${at}`, told: 'bench' }))
  return { id, at: performance.now() }
}

/** When the largest size was first seen in a table, asked every few milliseconds by a connection of its own. */
function watch(url: string, table: 'log_checkpoints' | 'log_cosignatures') {
  const database = openDatabase(url, 1)
  const seen: { size: number; at: number }[] = []
  const state = { over: false }
  const loop = (async () => {
    while (!state.over) {
      const [row] = await database.db.execute<{ size: string | null }>(
        sql.raw(`select max(size) as size from audits.${table}`),
      )
      const size = Number(row?.size ?? 0)
      if (size > (seen.at(-1)?.size ?? 0)) seen.push({ size, at: performance.now() })
      await new Promise((done) => setTimeout(done, 10))
    }
    await database.close()
  })()
  const until = async (size: number) => {
    while ((seen.at(-1)?.size ?? 0) < size) await new Promise((done) => setTimeout(done, 10))
  }
  const over = () => {
    state.over = true
    return loop
  }
  return { seen, until, over }
}

const spread = (values: readonly number[]) => ({
  p50: Math.round(quantile(values, 0.5)),
  p99: Math.round(quantile(values, 0.99)),
  most: Math.round(Math.max(...values)),
})

/** From commit until a size covers the place. */
function delays(
  committed: readonly { id: LogEntryId; at: number }[],
  places: ReadonlyMap<LogEntryId, number>,
  seen: readonly { size: number; at: number }[],
) {
  const sorted = [...seen].sort((one, other) => one.size - other.size)
  return committed.map(({ id, at }) => {
    const index = places.get(id) ?? Number.POSITIVE_INFINITY
    const first = sorted.find(({ size }) => size > index)
    return first ? first.at - at : Number.POSITIVE_INFINITY
  })
}

/** Five hundred deeds a second while audits puts them in order, signs, and has its witness sign. */
async function steady(connections: Connections, settings: Settings, writers: Database, owner: Database) {
  const environment = environmentOf('audits', settings, connections)
  const audits = await launch({
    name: 'audits',
    script: `${root}/subgraphs/audits/src/index.ts`,
    environment,
    print: console.error,
  })
  const [signed, witnessed] = [
    watch(connections.audits, 'log_checkpoints'),
    watch(connections.audits, 'log_cosignatures'),
  ]
  const committed: { id: LogEntryId; at: number }[] = []
  const waits: number[] = []
  const began = performance.now()
  await steadily(aSecond, seconds, async (at) => {
    const from = performance.now()
    const one = await once(writers, at)
    committed.push(one)
    waits.push(one.at - from)
  })
  const took = (performance.now() - began) / 1_000
  await Promise.all([signed.until(committed.length), witnessed.until(committed.length)])
  await Promise.all([signed.over(), witnessed.over()])
  await audits.stop()
  const rows = await owner.db.execute<{ id: LogEntryId; index: string }>(
    sql`select entry_id as id, index from audits.log_leaves`,
  )
  const places = new Map(rows.map((row) => [row.id, Number(row.index)]))
  return {
    entries: committed.length,
    perSecond: Math.round(committed.length / took),
    commitMs: spread(waits),
    toCheckpointMs: spread(delays(committed, places, signed.seen)),
    toWitnessMs: spread(delays(committed, places, witnessed.seen)),
    checkpoints: signed.seen.length,
  }
}

/** As many as eight writers can, one entry a transaction. */
async function flatOut(writers: Database) {
  const [began, state] = [performance.now(), { done: 0 }]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() - began < 5_000) {
        await once(writers, state.done)
        state.done += 1
      }
    }),
  )
  return Math.round(state.done / ((performance.now() - began) / 1_000))
}

/** One officer is shown ten thousand people in one request: ten thousand entries. */
async function inBulk({ db }: Database, people: number) {
  const permits = new Map(onlyPerson(people).map((person) => [person, keyFor(person)]))
  const began = performance.now()
  const kept = await db.transaction((tx) => disclose(tx, permits, 'bench'))
  if (kept.size !== people) throw new Error(`${kept.size} of ${people} looks were logged.`)
  return performance.now() - began
}

async function measured(connections: Connections, settings: Settings) {
  const writers = openDatabase(connections.credits, 8)
  const audits = openDatabase(connections.audits, 2)
  const owner = openDatabase(connections.owner, 1)
  const signer = signerOf(settings)
  await once(writers, 0)
  await settleLog(audits.db, signer)
  const atRate = await steady(connections, settings, writers, owner)
  const most = await flatOut(writers)
  const bulk: number[] = []
  caller.request = crypto.randomUUID()
  for (let round = 0; round < 5; round += 1) bulk.push(await inBulk(writers, 10_000))
  const waiting = async () =>
    Number((await owner.db.execute<{ n: number }>(sql`select count(*)::int as n from audits.log_pending`))[0]?.n ?? 0)
  const pending = await waiting()
  const began = performance.now()
  await settleLog(audits.db, signer)
  const sequenced = pending / ((performance.now() - began) / 1_000)
  const proofs = await proving(audits)
  const from = performance.now()
  const { leaves, fault } = await verifyLog(connections.audits, { signer, seen: null, rows: null })
  if (fault) throw new Error(`${fault.index}: ${fault.en}`)
  const verified = leaves / ((performance.now() - from) / 1_000)
  await Promise.all([writers.close(), audits.close(), owner.close()])
  return {
    steady: atRate,
    entriesPerSecond: most,
    lookAt10000PeopleMs: { least: Math.round(Math.min(...bulk)), most: Math.round(Math.max(...bulk)) },
    sequencedPerSecond: Math.round(sequenced),
    verifiedPerSecond: Math.round(verified),
    ...proofs,
    leaves,
  }
}

/** A proof made and checked, in milliseconds each. */
async function proving({ db }: Database) {
  const rows = await db.execute<{ id: LogEntryId }>(
    sql`select entry_id as id from audits.log_leaves order by md5(entry_id) limit 300`,
  )
  const keys = publicKeysOf(await keptKeys(db))
  const [made, checked, sizes]: number[][] = [[], [], []]
  for (const { id } of rows) {
    const began = performance.now()
    const proof = (await proofOf(db, id)) ?? ''
    const built = performance.now()
    if ('fault' in provenBy(means, proof, keys)) throw new Error('A proof does not hold.')
    made?.push(built - began)
    checked?.push(performance.now() - built)
    sizes?.push(proof.length)
  }
  return {
    proofMadeMs: round(quantile(made ?? [], 0.5)),
    proofCheckedMs: round(quantile(checked ?? [], 0.5)),
    proofCharacters: Math.max(...(sizes ?? [0])),
  }
}

const figures = await inFolder(0, (settings) =>
  withDatabase((connections) => measured(connections, settings), settings),
)
tell('log', { seconds, aSecond, ...figures })
process.exit(0)
