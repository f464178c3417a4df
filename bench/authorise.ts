// What a right costs: one check by `permit` with the caller's rights at hand, the same with the rights read from the register, as each
// request does, and a page of 200 applicants by the filter of a list under its row policies. Goals: a check ≤ 1 ms, a page ≤ 5 ms, p99.
import { sql } from 'drizzle-orm'
import {
  type AccountId,
  type ApplicationId,
  loadCaller,
  openDatabase,
  openList,
  type PersonId,
  type Place,
  permit,
  permitsOfApplications,
  permittedWhere,
  type TitleLevel,
} from '../subgraphs/kernel/src/index.ts'
import { tell } from './machine.ts'
import { quantile, withProvince } from './province.ts'

const people = Number(process.argv[2] ?? 20_000)
const pages = 300
const columns = {
  area: sql`area`,
  series: sql`series`,
  level: sql`target_level`,
  reviewYear: sql`review_year`,
  person: sql`person_id`,
  organisation: sql`organisation_id`,
}
type Row = { id: ApplicationId; area: string; series: string; level: TitleLevel; reviewYear: number; person: PersonId }

await withProvince(people, async (connections) => {
  const { db, client, close } = openDatabase(connections.audits, 1)
  // Whoever holds most: a member of a committee with a mandate, and else the supervisor, who sees everybody.
  const [holder] = await client<{ account: AccountId; day: string }[]>`
    select account_id as account, to_char(held_from, 'YYYY-MM-DD') as day from institutions.mandates_shown
    where held_from <= now() and held_until > now() order by cardinality(series) desc, mandate_id limit 1`
  if (!holder) throw new Error('Nobody in the province holds a mandate today.')
  const day = new Date().toISOString().slice(0, 10)
  const call = {
    account: holder.account,
    purpose: null,
    operation: 'bench',
    request: 'bench',
    steppedUpAt: null,
    viewAs: null,
    agreement: null,
  }
  const caller = await loadCaller(db, call, day)
  if (!caller) throw new Error('The holder is unknown.')
  const page = (after: string) =>
    db.transaction(async (tx) => {
      await openList(tx, caller.account, caller.day, caller.purpose)
      const began = performance.now()
      const rows = await tx.execute<Row & { number: string }>(sql`
        select id, number, area, series, target_level as level, review_year as "reviewYear", person_id as person
        from audits.applications where review_year = 2016 and ${permittedWhere(caller, 'record.read', columns)}
          and number > ${after} order by number limit 200`)
      return { rows, ms: performance.now() - began }
    })
  const first = await page('')
  const places: Place[] = first.rows.map(({ id: _, ...at }) => at)
  const timed = async (times: number, work: (at: number) => unknown) => {
    const ms: number[] = []
    for (let at = -Math.ceil(times / 5); at < times; at += 1) {
      const began = performance.now()
      await work(Math.max(0, at))
      if (at >= 0) ms.push(performance.now() - began) // the first are warm-up
    }
    return { p50: quantile(ms, 0.5), p99: quantile(ms, 0.99) }
  }
  const check = await timed(20_000, (at) => permit(caller, 'record.read', places[at % places.length] ?? { area: '64' }))
  const load = await timed(1_000, () => loadCaller(db, call, day))
  const one = await timed(1_000, (at) =>
    permitsOfApplications(db, caller, 'record.read', [
      first.rows[at % first.rows.length]?.id ?? ('app_none' as ApplicationId),
    ]),
  )
  const lists: number[] = []
  for (let at = -20, after = ''; at < pages; at += 1) {
    const { rows, ms } = await page(after)
    after = rows.length === 200 ? (rows.at(-1)?.number ?? '') : ''
    if (at >= 0) lists.push(ms)
  }
  await close()
  const round = (of: { p50: number; p99: number }) => ({
    p50: Number(of.p50.toFixed(4)),
    p99: Number(of.p99.toFixed(4)),
  })
  const page200 = { p50: quantile(lists, 0.5), p99: quantile(lists, 0.99) }
  tell('authorise', {
    unit: 'ms',
    people,
    rows: first.rows.length,
    mandates: caller.mandates.length,
    check: round(check),
    rightsFromRegister: round(load),
    oneApplication: round(one),
    page200: round(page200),
    goals: { checkMs: 1, pageMs: 5, met: check.p99 <= 1 && page200.p99 <= 5 },
  })
})
