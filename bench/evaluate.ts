// People judged per second by the trace evaluator, every step kept, beside json-rules-engine and zen-engine: the same rule, the same histories, one
// run. All three have to say the same of everybody. `npm run bench -- evaluate [PEOPLE]`.
import { readFileSync } from 'node:fs'
import { parseRule, traceWith } from '../subgraphs/credits/src/rules/index.ts'
import { modelPeople } from './columns.ts'
import { median, tell } from './machine.ts'
import { byJsonRules, byZen, type Judge } from './peers.ts'

const count = Number(process.argv[2] ?? 2000)
const rounds = 5

const yaml = readFileSync(
  new URL('../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml', import.meta.url),
  'utf8',
)
const { rule, faults } = parseRule(yaml)
if (!rule) throw new Error(JSON.stringify(faults))
const trace = traceWith(rule)

// Neither of the others knows "not yet known"; whom it concerns is left out.
const people = modelPeople(count).filter(({ subject, entries }) => trace(subject, entries).verdict !== 'NEEDS_REVIEW')
const expected = people.map(({ subject, entries }) => trace(subject, entries).verdict)

let kept: unknown
function ours(): number {
  const began = performance.now()
  const traces = people.map(({ subject, entries }) => trace(subject, entries))
  const seconds = (performance.now() - began) / 1000
  kept = traces
  return people.length / seconds
}
async function theirs(judge: Judge): Promise<number> {
  const began = performance.now()
  const verdicts: string[] = []
  for (const { subject, entries } of people) verdicts.push(await judge(subject, entries))
  const seconds = (performance.now() - began) / 1000
  const differ = verdicts.filter((verdict, at) => verdict !== expected[at]).length
  if (differ > 0) throw new Error(`${differ} of ${people.length} are told otherwise.`)
  return people.length / seconds
}

const jsonRules = byJsonRules()
const zen = byZen()
const rates: Record<'ours' | 'jsonRulesEngine' | 'zenEngine', number[]> = {
  ours: [],
  jsonRulesEngine: [],
  zenEngine: [],
}
for (let round = 0; round < rounds; round += 1) {
  rates.ours.push(ours(), ours(), ours())
  rates.zenEngine.push(await theirs(zen))
  if (round < 2) rates.jsonRulesEngine.push(await theirs(jsonRules))
}
const perSecond = Math.round(median(rates.ours))
const peers = {
  jsonRulesEngine: Math.round(median(rates.jsonRulesEngine)),
  zenEngine: Math.round(median(rates.zenEngine)),
}
tell('evaluate', {
  unit: 'people/s',
  people: people.length,
  entries: people.reduce((all, { entries }) => all + entries.length, 0),
  verdicts: Object.fromEntries(
    ['PASS', 'FAIL', 'NOT_APPLICABLE'].map((one) => [one, expected.filter((told) => told === one).length]),
  ),
  traced: kept !== undefined,
  peers,
  memoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  perSecond,
  ratioToFasterPeer: Number((perSecond / Math.max(peers.jsonRulesEngine, peers.zenEngine)).toFixed(1)),
})
