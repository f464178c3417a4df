// Lays two judgements of one copy beside each other: who is told otherwise, and which lines come to something else. Differences only, in tables
// of their own, so that every number can be asked for the people behind it.
import { type SQL, sql } from 'drizzle-orm'
import type { Engine } from './engine.ts'
import { type Judged, linesOf } from './judging.ts'

const id = (name: string) => sql.identifier(name)
const table = (judged: Judged, what: string): SQL => sql`${id(`${judged.name}_${what}`)}`

/** Lines that come to something else: from fate (null: their person was not judged), to fate, how many, and what they counted and count. */
export type FateMoved = { from: number | null; to: number | null; lines: number; before: number; after: number }

const moved = sql`(b.fate is distinct from d.fate or b.lo is distinct from d.lo)`
const summed = sql`select from_fate as "from", to_fate as "to", count(*) as lines, coalesce(sum(before), 0)::bigint as before, coalesce(sum(after), 0)::bigint as after
  from changed_lines group by 1, 2 order by 1, 2`
const shown = sql`b.fate as from_fate, d.fate as to_fate, coalesce(b.lo, 0) as before, coalesce(d.lo, 0) as after`

/** @shape judgements with their tables still there. Leaves changed_lines: application_id, from_fate, to_fate, before, after. */
export async function movedLines(engine: Engine, base: Judged, draft: Judged): Promise<FateMoved[]> {
  await engine.run(
    'create or replace temp table changed_lines (application_id int, from_fate utinyint, to_fate utinyint, before bigint, after bigint)',
  )
  if (base.shared && draft.shared) await comparedByShape(engine, base, draft)
  else await compared(engine, allLines(base), allLines(draft))
  const rows = await engine.rows(summed)
  return rows.map(({ from, to, lines, before, after }) => ({
    from: from === null ? null : Number(from),
    to: to === null ? null : Number(to),
    lines: Number(lines),
    before: Number(before),
    after: Number(after),
  }))
}

const allLines = (
  judged: Judged,
): SQL => sql`(select application_id, id, fate, lo from ${linesOf(judged, 'settled')} one
  union all select application_id, id, fate, lo from ${table(judged, 'contested')})`

const compared = (engine: Engine, base: SQL, draft: SQL): Promise<void> =>
  engine.run(
    sql`insert into changed_lines select application_id, ${shown} from ${base} b full join ${draft} d using (application_id, id) where ${moved}`,
  )

/** Lines that were settled by themselves under both are compared shape by shape; the few others one by one. */
async function comparedByShape(engine: Engine, base: Judged, draft: Judged): Promise<void> {
  const shapes = sql`(select count(*) from shapes)`
  await engine.run(sql`create or replace temp table pairs as select coalesce(b.application_id, d.application_id) as application_id, coalesce(b.person_id, d.person_id) as person_id,
    b.base as base, d.base as draft from ${table(base, 'applicant')} b full join ${table(draft, 'applicant')} d using (application_id)`)
  await engine.run(
    sql`create or replace temp table pair_kinds as select *, ((row_number() over () - 1) * ${shapes})::int as pair from (select distinct base, draft from pairs) kinds`,
  )
  const found = (judged: Judged, which: 'settled' | 'open', from: SQL, as: SQL) =>
    sql`left join ${table(judged, which)} ${as} on ${as}.slot = ${from} + f.shape`
  await engine.run(sql`create or replace temp table shape_moves as select (k.pair + f.shape)::int as slot, (o.slot is not null or p.slot is not null) as open,
      (o.slot is not null and p.slot is not null) as twice, ${shown}
    from pair_kinds k cross join (select shape from shapes) f
    ${found(base, 'settled', sql`k.base`, sql`b`)} ${found(draft, 'settled', sql`k.draft`, sql`d`)}
    ${found(base, 'open', sql`k.base`, sql`o`)} ${found(draft, 'open', sql`k.draft`, sql`p`)}
    where o.slot is not null or p.slot is not null or ${moved}`)
  const lines = (
    where: SQL,
    columns: SQL,
  ): SQL => sql`select p.application_id, ${columns} from ledger l join pairs p on p.person_id = l.person_id
    join pair_kinds k on k.base is not distinct from p.base and k.draft is not distinct from p.draft join shape_moves m on m.slot = k.pair + l.shape where ${where}`
  const [size] = await engine.rows(
    sql`select count(*) filter (where not open) as settled, count(*) filter (where open and not twice) as one from shape_moves`,
  )
  if (Number(size?.settled) > 0)
    await engine.run(
      sql`insert into changed_lines ${lines(sql`not m.open`, sql`m.from_fate, m.to_fate, m.before, m.after`)}`,
    )
  if (Number(size?.one) > 0)
    await engine.run(sql`insert into changed_lines select application_id, ${shown} from (${lines(sql`m.open and not m.twice`, sql`l.id, m.from_fate, m.to_fate, m.before, m.after`)}) l
      left join ${table(base, 'contested')} x using (application_id, id) left join ${table(draft, 'contested')} y using (application_id, id)
      cross join lateral (select coalesce(x.fate, l.from_fate) as fate, case when x.id is null then l.before else x.lo end as lo) b
      cross join lateral (select coalesce(y.fate, l.to_fate) as fate, case when y.id is null then l.after else y.lo end as lo) d where ${moved}`)
  // A line that both have put in order is in both tables.
  await engine.run(sql`insert into changed_lines select application_id, ${shown} from ${table(base, 'contested')} b
    join ${table(draft, 'contested')} d using (application_id, id) where ${moved}`)
}

/** Leaves `changed_people`: everybody whose verdict, hours or shortfall is another under the draft. @shape tables as judgeTotals makes them. */
export async function movedPeople(engine: Engine, base: string, draft: string): Promise<void> {
  const told = ['verdict', 'total_tenths', 'short_tenths']
  const columns = told.flatMap((name) => [
    sql`b.${id(name)} as ${id(`before_${name}`)}`,
    sql`d.${id(name)} as ${id(`after_${name}`)}`,
  ])
  const differ = sql.join(
    told.map((name) => sql`b.${id(name)} is distinct from d.${id(name)}`),
    sql` or `,
  )
  await engine.run(sql`create or replace temp table changed_people as select application_id, ${sql.join(columns, sql`, `)}
    from ${id(base)} b join ${id(draft)} d using (application_id) where ${differ}`)
}
