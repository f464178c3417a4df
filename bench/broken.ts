// Milliseconds until a text that is no rule is refused, with its place: the slowest of the hostile texts that the tests know.
import { parseCases, parseRule } from '../subgraphs/credits/src/rules/index.ts'
import { hostile, overgrown } from '../test/rules/hostile.ts'
import { tell } from './machine.ts'

const timed = (work: () => unknown): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

const rows = [...hostile, ...overgrown].map(({ name, text }) => {
  const rule = timed(() => parseRule(text))
  return {
    name,
    ms: Math.max(
      rule,
      timed(() => parseCases(text)),
    ),
  }
})
rows.sort((a, b) => b.ms - a.ms)
for (const { name, ms } of rows.slice(0, 8)) console.log(`${ms.toFixed(0).padStart(6)} ms  ${name}`)
const [slowest] = rows
tell('broken', { unit: 'ms', texts: rows.length, slowestMs: Math.round(slowest?.ms ?? 0), slowest: slowest?.name })
