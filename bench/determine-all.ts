// People judged per second by the population statement over the whole demonstration province, and with receipts written.
import { sql } from 'drizzle-orm'
import { determineEveryone, judgeEveryone } from '../subgraphs/credits/src/reviews.ts'
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
  const began = performance.now()
  const kept = await determineEveryone(db, operatorPermit(operator('bench'), 'determination.make'), 2016, today)
  const storedPerSecond = Math.round(kept / ((performance.now() - began) / 1000))
  await close()
  tell('determine-all', {
    unit: 'people/s',
    people,
    entries: counted?.entries,
    rounds,
    perSecond: Math.round(median(rates)),
    storedPerSecond,
  })
})
