// Where the rows lie that entries tell of: each found by the name that its entry gives it, and read as it was written.
import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { type NamedRow, type Tx, textArray, type WrittenRow } from '../subgraphs/kernel/src/index.ts'
import { nameOf, type Watched, watchedTables } from './verifyTables.ts'

/** By the table in a name, and by the beginning of an id that is the name itself. */
const byTable = new Map(watchedTables.filter(({ key }) => key !== null).map((one) => [getTableName(one.table), one]))
const prefixes: Readonly<Record<string, string>> = {
  hen: 'hour_entries',
  det: 'determinations',
  rul: 'rule_versions',
  pol: 'policy_documents',
  att: 'policy_attachments',
  dra: 'rule_drafts',
  rev: 'rule_revisions',
  rej: 'rejudgements',
  imp: 'impact_runs',
  rvl: 'reveals',
  acc: 'accounts',
  aev: 'account_events',
  rol: 'role_proposals',
  cfl: 'committee_filing_proposals',
  mem: 'committee_seat_proposals',
  man: 'mandate_proposals',
  rcs: 'recusals',
  mtp: 'mandate_templates',
  jud: 'relevance_judgements',
  sea: 'log_seals',
  que: 'log_questions',
  ans: 'log_answers',
  agy: 'agencies',
  agr: 'agreements',
  amd: 'agreement_amendments',
  hol: 'holiday_notices',
  inq: 'inquiries',
  blk: 'bulk_inquiries',
}
const withIds = new Map(watchedTables.filter(({ key }) => key === null).map((one) => [getTableName(one.table), one]))

/** The beginning of the ids in a table; null where its rows have names. */
export const prefixOf = ({ table }: Watched): string | null =>
  Object.entries(prefixes).find(([, name]) => name === getTableName(table))?.[0] ?? null

/** The table in which a row of this name lies; undefined for a name that nobody gives. */
export function placeOf(name: string): Watched | undefined {
  const [table = '', key] = name.split(':', 2)
  return key === undefined ? withIds.get(prefixes[name.split('_', 1)[0] ?? ''] ?? '') : byTable.get(table)
}

/** @returns the rows of these names, or the list of them where a name finds several. */
export async function rowsNamed(tx: Tx, one: Watched, names: readonly string[]): Promise<NamedRow[]> {
  if (one.read) return (await one.read(tx, [...names])).map((row) => ({ name: row.id, row }))
  const found = await tx
    .select({ name: nameOf(one), row: one.columns ?? getTableColumns(one.table) })
    .from(one.table)
    .where(sql`${among(one, names)} and ${one.held}`)
  const byName = Map.groupBy(found, ({ name }) => name)
  return [...byName].flatMap(([name, rows]): NamedRow[] => {
    const written: WrittenRow[] = rows.map(({ row }) => row)
    return one.many ? [{ name, row: written }] : written.map((row) => ({ name, row }))
  })
}

/** By the key itself where it is one column, so that its index serves. */
function among(one: Watched, names: readonly string[]) {
  const [column, ...more] = one.key ?? []
  if (column === undefined || more.length > 0) return sql`${nameOf(one)} = any(${textArray(names)})`
  const keys = names.map((name) => name.slice(name.indexOf(':') + 1))
  return sql`${column} = any(${textArray(keys)})`
}
