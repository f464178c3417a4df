// People judged per second over the whole demonstration province: in the columns that a process holds, where reading the ledger into them is told
// apart, and by the statement on PostgreSQL alone; and with receipts written.
import { sql } from 'drizzle-orm'
import { withCopy } from '../subgraphs/credits/src/columns/copies.ts'
import { judgeLines, judgeTotals } from '../subgraphs/credits/src/columns/judging.ts'
import { determineEveryone, judgeEveryone } from '../subgraphs/credits/src/reviews.ts'
import { versionsFor } from '../subgraphs/credits/src/ruleVersions.ts'
import { dayAt, openBatch, openDatabase } from '../subgraphs/kernel/src/index.ts'
import { operator, operatorPermit } from '../tools/operator.ts'
import { median, tell } from './machine.ts'
import { withProvince } from './province.ts'

const rounds = Number(process.argv[2] ?? 5)

await withProvince(20_000, async (connections) => {
  const { db, close } = openDatabase(connections.credits, 1)
  const today = dayAt(new Date())
  await db.execute(sql`analyze`).catch(() => {}) // its own tables; the rest was analysed by the seed
  const judge = () =>
    db.transaction(async (tx) => {
      await openBatch(tx, 'batch.determine')
      const { statements } = await judgeEveryone(tx, 2016, 'TITLE_REVIEW', today)
      let people = 0
      for (const { statement } of statements) {
        // Every column that a receipt keeps is made use of, or the planner would leave out what it was asked to judge.
        const [row] = await tx.execute<{
          people: number
        }>(sql`select count(*)::int as people, count(v.verdict) as judged,
          sum(v.total_tenths) as total, sum(v.short_tenths) as short, count(*) filter (where v.by_substitution) as substituted, sum(cardinality(v.missing_courses)) as missing from (${statement}) v`)
        people += row?.people ?? 0
      }
      return people
    })
  const [counted] = await db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return tx.execute<{ entries: number }>(sql`select count(*)::int as entries from credits.hour_entries`)
  })
  const rates: number[] = []
  let people = await judge()
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    people = await judge()
    rates.push(people / ((performance.now() - began) / 1000))
  }
  const review = { reviewYear: 2016, purpose: 'TITLE_REVIEW' } as const
  const reading = performance.now()
  const entries = await withCopy(db, review, today, {}, async (copy) => copy.entries)
  const readSeconds = Number(((performance.now() - reading) / 1000).toFixed(2))
  const versions = await db.transaction((tx) => versionsFor(tx, 2016, 'TITLE_REVIEW'))
  /** Every version over everybody: more than is asked where several bind. With all that a receipt keeps. */
  const inColumns = () =>
    withCopy(db, review, today, { stale: 3_600_000 }, async ({ engine, people: all }) => {
      const from = performance.now()
      for (const { rule, hash } of versions)
        await judgeTotals(
          engine,
          await judgeLines(engine, rule, 'bench', { hold: hash }),
          rule,
          'bench_verdicts',
          'receipt',
        )
      return all / ((performance.now() - from) / 1000)
    })
  const columnRates: number[] = []
  await inColumns()
  for (let round = 0; round < rounds * 3; round += 1) columnRates.push(await inColumns())
  const began = performance.now()
  const kept = await determineEveryone(db, operatorPermit(operator('bench'), 'determination.make'), 2016, today)
  const storedPerSecond = Math.round(kept / ((performance.now() - began) / 1000))
  await close()
  tell('determine-all', {
    unit: 'people/s',
    people,
    entries: counted?.entries,
    entriesOfApplicants: entries,
    rounds,
    readSeconds,
    storedPerSecond,
    memoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    postgresPerSecond: Math.round(median(rates)),
    perSecond: Math.round(median(columnRates)),
  })
})
