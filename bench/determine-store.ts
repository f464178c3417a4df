// People judged per second with a receipt kept for each, over the whole demonstration province: the first time, when the facts of everybody have to be
// kept as well, and from then on.
import postgres from 'postgres'
import { withCopy } from '../subgraphs/credits/src/columns/copies.ts'
import { determineEveryone } from '../subgraphs/credits/src/reviews.ts'
import { dayAt, openDatabase } from '../subgraphs/kernel/src/index.ts'
import { operator, operatorPermit } from '../tools/operator.ts'
import { median, memory, tell } from './machine.ts'
import { withProvince } from './province.ts'

const rounds = Number(process.argv[2] ?? 5)

await withProvince(20_000, async (connections) => {
  const { db, close } = openDatabase(connections.credits, 1)
  const owner = postgres(connections.owner, { max: 1, onnotice: () => {} })
  const receipts = 'credits.determinations, credits.kept_facts, credits.sweeps'
  const today = dayAt(new Date())
  const keep = async () => {
    const began = performance.now()
    const people = await determineEveryone(db, operatorPermit(operator('bench'), 'determination.make'), 2016, today)
    return { people, perSecond: people / ((performance.now() - began) / 1000) }
  }
  await owner.unsafe(`truncate ${receipts}`) // those that the seed kept
  const first = await keep()
  const copying = performance.now()
  await withCopy(db, { reviewYear: 2016, purpose: 'TITLE_REVIEW' }, today, {}, async () => {}) // a process that judges reviews again holds one
  const copySeconds = (performance.now() - copying) / 1000
  await owner.unsafe('vacuum (analyze)') // as the server does by itself within a minute
  const steady: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    steady.push((await keep()).perSecond)
    await owner.unsafe('vacuum credits.determinations') // between two judgings of a whole province lies a day
  }
  const [bytes] = await owner<{ receipt: string; facts: string }[]>`
    select pg_total_relation_size('credits.determinations') / (select count(*) from credits.determinations) as receipt,
      pg_total_relation_size('credits.kept_facts') / (select count(*) from credits.kept_facts) as facts`
  await Promise.all([close(), owner.end()])
  tell('determine-store', {
    unit: 'people/s',
    people: first.people,
    rounds,
    perSecond: Math.round(median(steady)),
    copySeconds: Number(copySeconds.toFixed(1)),
    firstPerSecond: Math.round(first.perSecond),
    bytesPerReceipt: Number(bytes?.receipt),
    bytesOfFacts: Number(bytes?.facts),
    ...memory(),
  })
})
