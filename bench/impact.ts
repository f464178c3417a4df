// The effect of a draft of the 2016 rule on half a million people: baseline and draft with the fate of every entry, then one threshold, in the
// columnar copy; beside it the same statements on PostgreSQL alone. `npm run bench -- impact [PEOPLE] [--no-postgres]`.
import { readFileSync } from 'node:fs'
import type { Copy } from '../subgraphs/credits/src/columns/copies.ts'
import { openEngine } from '../subgraphs/credits/src/columns/engine.ts'
import { forget, judgeLines, judgeTotals } from '../subgraphs/credits/src/columns/judging.ts'
import { measureOn, tryOn } from '../subgraphs/credits/src/columns/measuring.ts'
import { createTables } from '../subgraphs/credits/src/columns/tables.ts'
import { parseRule, type RuleVersion } from '../subgraphs/credits/src/rules/index.ts'
import { provinceInto } from './columns.ts'
import { inPostgres } from './elsewhere.ts'
import { median, tell } from './machine.ts'

const people = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 500_000)
const beside = !process.argv.includes('--no-postgres')
const rounds = 5

const source = readFileSync(
  new URL('../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml', import.meta.url),
  'utf8',
)
function ruleOf(text: string): RuleVersion {
  const { rule, faults } = parseRule(text)
  if (!rule) throw new Error(JSON.stringify(faults))
  return rule
}
const baseline = ruleOf(source)
/** A day of travel is worth more, a course less, and teaching counts from 2011 on: fates and hours of a million lines change. */
const draft = ruleOf(
  source
    .replace('tripHours: { hours: 6', 'tripHours: { hours: 8')
    .replace('courseHours: { hours: 30', 'courseHours: { hours: 24')
    .replace('kinds: [TEACHING], day: 2016-01-01', 'kinds: [TEACHING], day: 2011-01-01'),
)
/** The dearest change there is: the window itself, so that what was put in order before is put in order anew. */
const otherWindow = ruleOf(source.replace('from: 2011-01-01', 'from: 2012-01-01'))
const threshold = (hours: number) =>
  ruleOf(source.replace('seniorHours: { hours: 360', `seniorHours: { hours: ${hours}`))

const engine = await openEngine()
await createTables(engine)
const filling = performance.now()
await provinceInto(engine, people)
const fillSeconds = seconds(filling)
const [size] =
  await engine.rows(`select (select count(distinct person_id) from subjects) as people, (select count(*) from subjects) as applications,
  (select count(*) from ledger) as entries, (select count(*) from shapes) as shapes`)
const copy: Copy = {
  engine,
  review: { reviewYear: 2016, purpose: 'TITLE_REVIEW', asOf: '2016-12-31T00:00:00Z' },
  people: Number(size?.applications),
  entries: Number(size?.entries),
  applications: async () => '{}',
  kept: new Map(),
}

function seconds(since: number): number {
  return Number(((performance.now() - since) / 1000).toFixed(3))
}
async function timed<T>(work: () => Promise<T>): Promise<{ told: T; seconds: number }> {
  const began = performance.now()
  const told = await work()
  return { told, seconds: seconds(began) }
}

// Judging everybody, and nothing besides: what determine-all asks of a province of this size.
await judgeLines(engine, baseline, 'all', { hold: 'baseline' })
const judging = await timed(async () =>
  judgeTotals(
    engine,
    await judgeLines(engine, baseline, 'all', { hold: 'baseline' }),
    baseline,
    'all_verdicts',
    'receipt',
  ),
)
await forget(engine, 'all')
const cold = await timed(() => measureOn(copy, { baseline, draft }))
const warm: number[] = []
const spent = process.cpuUsage()
for (let round = 0; round < rounds; round += 1)
  warm.push((await timed(() => measureOn(copy, { baseline, draft }))).seconds)
const used = process.cpuUsage(spent)
// On a machine that others use, too, the time of the processors tells more than that of the clock.
const warmCpuSeconds = Number(((used.user + used.system) / 1e6 / rounds).toFixed(3))
const otherWindowSeconds = (await timed(() => measureOn(copy, { baseline, draft: otherWindow }))).seconds
await measureOn(copy, { baseline, draft })
const dragged: number[] = []
let tried = await tryOn(copy, { baseline, draft: threshold(450) })
for (let hours = 370; hours <= 450; hours += 10) {
  const one = await timed(() => tryOn(copy, { baseline, draft: threshold(hours) }))
  if (!one.told.quick) throw new Error('A threshold was judged from the ledger on.')
  tried = one.told
  dragged.push(one.seconds)
}
const [fates] = await engine.rows('select count(*) as lines, sum(after - before) as tenths from changed_lines')
const [memory] = await engine.rows('select sum(memory_usage_bytes)::bigint as bytes from duckdb_memory()')
const megabytes = {
  columns: Math.round(Number(memory?.bytes) / 2 ** 20),
  resident: Math.round(process.memoryUsage.rss() / 2 ** 20),
  peak: Math.round(process.resourceUsage().maxRSS / 1024),
}
console.log(
  JSON.stringify({
    cold: cold.seconds,
    fillSeconds,
    changedLines: fates,
    changed: cold.told.fates,
    flips: tried.sides,
    warm,
    warmCpuSeconds,
    otherWindowSeconds,
    dragged,
    megabytes,
  }),
)
const postgres = beside ? await inPostgres(engine, draft) : null
if (postgres) console.log(JSON.stringify({ postgres }))
engine.close()
tell('impact', {
  people: Number(size?.people),
  applications: copy.people,
  entries: copy.entries,
  shapes: Number(size?.shapes),
  judgedPerSecond: Math.round(copy.people / judging.seconds),
  warmSeconds: median(warm),
  oneParameterSeconds: median(dragged),
  postgresSeconds: postgres ? Number((postgres.verdictSeconds + postgres.fateSeconds).toFixed(2)) : null,
  memoryMegabytes: megabytes.peak,
})
