// What a rule looks at: whether two lines that say the same are the same to it, and by which facts people differ.
import type { RuleVersion } from './document.ts'
import { subjectFacts } from './facts.ts'

export type Reads = {
  /** Columns of the person that anything asks. */
  readonly subject: readonly string[]
  /** Those that lines are judged by, beside the window. */
  readonly subjectOfLines: readonly string[]
  /** Nothing is asked by which two lines that say the same, of two people with the same window, would differ: no id. */
  readonly shape: boolean
}

/** Judged of the person, or of the totals, and so not of a line. */
const beside: ReadonlySet<string> = new Set(['params', 'applies', 'window', 'substitutions', 'requirements'])

/** Every fact that is asked, wherever it stands. */
function factsIn(of: unknown): string[] {
  if (of === null || typeof of !== 'object') return []
  const own = 'fact' in of && typeof of.fact === 'string' ? [of.fact] : []
  return [...own, ...Object.values(of).flatMap(factsIn)]
}

export function readsOf(rule: RuleVersion): Reads {
  const all = new Set(factsIn(rule))
  const ofLines = new Set(Object.entries(rule).flatMap(([step, of]) => (beside.has(step) ? [] : factsIn(of))))
  const columns = (names: ReadonlySet<string>): string[] =>
    Object.entries(subjectFacts).flatMap(([name, { column }]) => (names.has(name) ? [column] : []))
  return {
    subject: columns(all),
    subjectOfLines: columns(ofLines),
    shape: !['id', 'personId', 'applicationId'].some((name) => ofLines.has(name)),
  }
}
