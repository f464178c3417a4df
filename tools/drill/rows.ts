// Rows that the drill changes: one of each table that the register's programs write, with its entry; and what is done to it behind the log.
import { getTableColumns, getTableName, is, type SQL, sql } from 'drizzle-orm'
import { PgColumn } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { openBatch, openDatabase, record } from '../../subgraphs/kernel/src/index.ts'
import { operator, operatorPermit } from '../operator.ts'
import type { Connections } from '../settings.ts'
import { placeOf, prefixOf, rowsNamed } from '../verifyPlaces.ts'
import { nameOf, type Watched, watchedTables } from '../verifyTables.ts'
import type { Tamper } from './tampers.ts'

const onto = (owner: postgres.Sql) => drizzle(owner, { casing: 'snake_case' })
type Columns = { name: string; type: string }[]

const columnsOf = (owner: postgres.Sql, room: string, table: string) =>
  owner<Columns>`select column_name as name, data_type as type from information_schema.columns
    where table_schema = ${room} and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`

/** Something of the type, as SQL, the same for the same column and number: what refers to another row finds it. */
function sample(name: string, type: string, n: number, prefix: string | null): string {
  if (name === 'id' && prefix) return `'${prefix}_drill${n}'`
  if (type === 'text') return `'drill_${name}_${n}'`
  if (type === 'ARRAY') return `'{drill_${name}}'`
  if (type === 'boolean') return 'false'
  if (type.startsWith('json')) return `'{}'`
  if (type === 'bytea') return `'drill ${n}'`
  if (type === 'date') return /until|_to$|ends_on|sealed/.test(name) ? `'2016-06-10'` : `'2016-05-10'`
  if (type.startsWith('timestamp')) return `'2016-05-10T02:00:00Z'`
  return String(n)
}

/** Puts one row in, as whoever holds the database does; of a receipt the facts, too. @returns its name. */
export async function put(owner: postgres.Sql, one: Watched, n: number): Promise<string> {
  const table = getTableName(one.table)
  if (table === 'determinations') await insert(owner, 'credits', 'kept_facts', n, null)
  await insert(owner, one.room, table, n, prefixOf(one))
  const [row] = await onto(owner).execute<{ name: string }>(
    sql`select ${nameOf(one)} as name from ${one.table} order by ctid desc limit 1`,
  )
  return row?.name ?? ''
}

async function insert(owner: postgres.Sql, room: string, table: string, n: number, prefix: string | null) {
  const columns = await columnsOf(owner, room, table)
  const given = columns.map(({ name, type }) => sample(name, type, n, prefix))
  const names = columns.map(({ name }) => `"${name}"`)
  await owner.unsafe(`insert into ${room}.${table} (${names.join(', ')}) values (${given.join(', ')})`)
}

/** One row of each table, each told of by an entry as a deed of the register tells of it. */
export async function keepOneOfEach(connections: Connections, owner: postgres.Sql, n: number) {
  const key = operatorPermit(operator('drill'), 'import.run')
  for (const one of watchedTables) {
    const name = await put(owner, one, n)
    const room = openDatabase(connections[one.room], 1)
    await room.db.transaction(async (tx) => {
      await openBatch(tx, 'batch.determine')
      const rows = await rowsNamed(tx, { ...one, held: sql`true` }, [name])
      if (rows.length !== 1) throw new Error(`The drill does not find ${name}.`)
      await record(tx, key, { on: name.slice(name.indexOf(':') + 1), told: 'drill', rows })
    })
    await room.close()
    if ('logEntryId' in getTableColumns(one.table))
      await onto(owner).execute(sql`update ${one.table} set log_entry_id =
        (select id from audits.log_entries where on_id = ${name.slice(name.indexOf(':') + 1)} order by id desc limit 1) where ${nameOf(one)} = ${name}`)
  }
}

/** A column that the digest is over and that no name is made of, with what it is changed to. */
function change(one: Watched): SQL {
  const keyed = (one.key ?? []).flatMap(({ queryChunks }) => queryChunks)
  const columns = Object.values(one.columns ?? getTableColumns(one.table)).filter((column) => is(column, PgColumn))
  const free = columns.filter((column) => !keyed.includes(column) && !/^(id|recordedAt)$/.test(column.name))
  for (const [type, changed] of changes) {
    const column = free.find(({ columnType }) => columnType === type)
    const name = column && sql.identifier(snake(column.name))
    if (name) return sql`${name} = ${name} ${sql.raw(changed)}`
  }
  throw new Error(`Nothing to change in ${getTableName(one.table)}.`)
}
const changes = [
  ['PgText', `|| '改'`],
  ['PgInteger', '+ 1'],
  ['PgDateString', '- 1'],
  ['PgJsonb', `|| '{"改":1}'`],
] as const
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** A row of the table that an entry below the witness's size tells of, by the first that does. */
async function toldRow(owner: postgres.Sql, one: Watched, witnessed: number, any: (bound: number) => number) {
  const entries = await owner<{ index: number; row: string }[]>`
    select l.index::int, e.entry::jsonb->>'row' as row from audits.log_leaves l join audits.log_entries e on e.id = l.entry_id
    where l.index < ${witnessed} and e.entry::jsonb->>'digest' is not null order by l.index`
  const first = new Map<string, number>()
  for (const { index, row } of entries)
    for (const name of row.split(' ')) if (placeOf(name) === one && !first.has(name)) first.set(name, index)
  const here = await onto(owner).execute<{ name: string }>(
    sql`select distinct ${nameOf(one)} as name from ${one.table}`,
  )
  const known = here.flatMap(({ name }) => (first.has(name) ? [{ name, index: first.get(name) ?? 0 }] : []))
  const told = known.sort((a, b) => a.index - b.index)[any(known.length)]
  if (!told) throw new Error(`The log of the drill tells of no row of ${getTableName(one.table)}.`)
  return told
}

const editRow =
  (one: Watched): Tamper =>
  async ({ owner, witnessed, any }) => {
    const { name, index } = await toldRow(owner, one, witnessed, any)
    await onto(owner).execute(sql`update ${one.table} set ${change(one)} where ${nameOf(one)} = ${name}`)
    return index
  }
const dropRow =
  (one: Watched): Tamper =>
  async ({ owner, witnessed, any }) => {
    const { name, index } = await toldRow(owner, one, witnessed, any)
    await onto(owner).execute(sql`delete from ${one.table} where ${nameOf(one)} = ${name}`)
    return index
  }
/** Named by the log's size, for no entry is wrong. Half of them are dated to the present, half are back in 2016. */
const slipRow =
  (one: Watched): Tamper =>
  async ({ owner, witnessed, any }) => {
    const name = await put(owner, one, 1000 + any(30_000)) // fits the smallest whole number of a column
    if (any(2))
      await onto(owner).execute(sql`update ${one.table} set recorded_at = now() where ${nameOf(one)} = ${name}`)
    return witnessed
  }

/** Edit, delete and insert, in each table that the register's own programs write. */
export const rowTampers: Readonly<Record<string, Tamper>> = Object.fromEntries(
  watchedTables.flatMap((one) => {
    const table = getTableName(one.table)
    return [
      [`edit ${table}`, editRow(one)],
      [`delete ${table}`, dropRow(one)],
      [`insert ${table}`, slipRow(one)],
    ]
  }),
)
