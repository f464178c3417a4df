// What an author is told before publishing: a rule that both evaluators can take may still be one that nobody meant.
import type { Case } from './cases.ts'
import type { RuleVersion } from './document.ts'
import { findings, type Lint } from './finding.ts'
import { lintCases } from './lintCases.ts'
import { lintHours } from './lintHours.ts'
import { lintOthers } from './lintOthers.ts'
import { lintNumbers, lintSections, lintSource } from './lintText.ts'
import { lintOrigin, lintWho } from './lintWho.ts'
import { sortsOf } from './sorts.ts'

export type { Lint } from './finding.ts'

/** What lies beside a rule; what is not given is not looked at. */
export type Beside = {
  /** The official text. */
  readonly body?: string | null
  /** Versions of the same policy, and of others. */
  readonly others?: readonly RuleVersion[]
  readonly cases?: readonly Case[]
  /** The document as written: definitions leave no trace in the rule. */
  readonly source?: string
}

/** Errors first; none of them stands in a rule that may be published. Only for a rule without faults. */
export function lintRule(rule: RuleVersion, { body, others, cases, source }: Beside = {}): readonly Lint[] {
  const { find, found } = findings()
  lintWho(rule, find)
  lintOrigin(rule, find)
  lintHours(rule, sortsOf(rule), find)
  lintNumbers(rule, find)
  if (others) lintOthers(rule, others, find)
  if (cases) lintCases(rule, cases, find)
  const all = [...found, ...(body ? lintSections(rule, body) : []), ...(source ? lintSource(source) : [])]
  return [...all.filter((one) => one.severity === 'ERROR'), ...all.filter((one) => one.severity === 'WARNING')]
}
