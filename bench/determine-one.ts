// Milliseconds to judge one applicant with the whole trace, as the credits subgraph does it: facts from the ledger, then the rule.
import { sql } from 'drizzle-orm'
import { determineOne } from '../subgraphs/credits/src/determinations.ts'
import { type ApplicationId, dayAt, openBatch, openDatabase } from '../subgraphs/kernel/src/index.ts'
import { tell } from './machine.ts'
import { quantile, withProvince } from './province.ts'

const rounds = 2000
const entriesEach = 25

await withProvince(20_000, async (connections) => {
  const { db, close } = openDatabase(connections.credits, 1)
  const today = dayAt(new Date())
  const applications = await db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return tx.execute<{ id: ApplicationId }>(sql`
      select a.application_id as id from audits.applications_shown a
      join (select person_id from credits.hour_entries group by person_id having count(*) between ${entriesEach - 2} and ${entriesEach + 2}) e using (person_id)
      where a.review_year = 2016 order by a.application_id limit ${rounds}`)
  })
  const judge = (id: ApplicationId) =>
    db.transaction(async (tx) => {
      await openBatch(tx, 'batch.determine')
      return determineOne(tx, id, 2016, 'TITLE_REVIEW', today)
    })
  const times: number[] = []
  for (const [at, { id }] of [...applications.slice(0, 200), ...applications].entries()) {
    const began = performance.now()
    await judge(id)
    if (at >= 200) times.push(performance.now() - began) // the first are warm-up
  }
  await close()
  const ms = (share: number) => Number(quantile(times, share).toFixed(3))
  tell('determine-one', { unit: 'ms', judged: times.length, entriesEach, p50: ms(0.5), p99: ms(0.99) })
})
