// Every row that the register's own programs write: told of by an entry with its digest, or named with the reason why not.
import { getTableName } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { keepOneOfEach, put, rowTampers } from '../../tools/drill/rows.ts'
import { signerOf } from '../../tools/verify.ts'
import { rowsCheckOf } from '../../tools/verifyRows.ts'
import { unwatchedTables, watchedTables } from '../../tools/verifyTables.ts'
import { testDatabase } from '../testkit/database.ts'
import { leavesIn, verified } from '../testkit/verified.ts'

const database = await testDatabase()
const { connections, open, owner, settings } = database
const signer = signerOf(settings)
/** Whoever holds the database is stopped by no trigger and no key. */
const hand = postgres(connections.owner, {
  max: 1,
  connection: { session_replication_role: 'replica' },
  onnotice: () => {},
})
afterAll(() => hand.end())
const tableOf = ({ room, table }: (typeof watchedTables)[number]) => `${room}.${getTableName(table)}`

test('each table into which a program may write has a check in verify, or a reason why it has none', async () => {
  const written = await owner<{ name: string }[]>`
    select distinct n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join (select rolname from pg_roles where rolname like '%\\_app' or rolname = 'importer') r
    where c.relkind in ('r', 'p') and n.nspname in ('people', 'institutions', 'projects', 'credits', 'audits')
      and (has_table_privilege(r.rolname, c.oid, 'insert') or has_any_column_privilege(r.rolname, c.oid, 'insert'))`
  const checked = watchedTables.map(tableOf)
  const excepted = Object.keys(unwatchedTables)
  expect(checked.filter((name) => excepted.includes(name))).toEqual([])
  const known = new Set([...checked, ...excepted, ...byTrigger])
  expect(written.map(({ name }) => name).filter((name) => !known.has(name) && !name.endsWith('.migrations'))).toEqual(
    [],
  )
  const there = new Set(written.map(({ name }) => name))
  expect([...checked, ...excepted].filter((name) => !there.has(name) && !byTrigger.includes(name))).toEqual([])
})
/** No program may write these: an approval makes them. */
const byTrigger = ['institutions.mandates', 'institutions.committee_members', 'institutions.committee_filings']

test('a row of each table, told of as a deed tells of it, is whole', async () => {
  await keepOneOfEach(connections, hand, 1)
  const told = await verified(database)
  expect(told.fault).toBeNull()
  expect(told.rows).toBeGreaterThanOrEqual(watchedTables.length)
})

test('in each table, a row that nobody told of is found', async () => {
  for (const one of watchedTables) await put(hand, one, 2)
  const check = rowsCheckOf(connections)
  await check.check(await leavesIn(owner))
  const untold = await check.untoldIn(0)
  await check.close()
  const due = watchedTables.map(tableOf).filter((name) => name !== 'credits.determinations')
  expect(untold.toSorted()).toEqual(due.toSorted())
  for (const { room, table } of watchedTables) {
    const whole = hand`${hand(room)}.${hand(getTableName(table))}`
    if (getTableName(table) !== 'determinations')
      await hand`delete from ${whole} where ctid = (select max(ctid) from ${whole})`
  }
  // A receipt that no run tells of.
  expect((await verified(database)).fault?.en).toContain('The log tells nothing of 1 receipts of determinations')
  await hand`delete from credits.determinations where id = 'det_drill2'`
  expect((await verified(database)).fault).toBeNull()
})

test.each([
  ['changed', 'edit'],
  ['taken away', 'delete'],
])('in each table, a row that was %s is found at the entry that tells of it', async (_, deed) => {
  await settleLog(open('audits').db, signer)
  const leaves = await leavesIn(owner)
  const due = new Map<string, number>()
  const hands = {
    owner: hand,
    audits: open('audits').db,
    signer,
    witnessed: leaves.length,
    any: (bound: number) => bound - 1,
  }
  for (const one of watchedTables) {
    const name = `${deed} ${getTableName(one.table)}`
    due.set(name, (await rowTampers[name]?.(hands)) ?? -1)
  }
  const check = rowsCheckOf(connections)
  const found = new Set<number>()
  for (const leaf of leaves) {
    const { fault } = await check.check([leaf])
    if (fault) found.add(fault.index)
  }
  await check.close()
  expect([...due].filter(([, index]) => !found.has(index))).toEqual([])
})
