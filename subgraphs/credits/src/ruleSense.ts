// What lint and diff say of a rule, in the shape in which readings tell it.

import type { Texts, ToldFault } from './ruleReading.ts'
import { type Case, type DiffSentence, diffRules, lintRule, type RuleVersion as Rule } from './rules/index.ts'

export const lintsOf = (rule: Rule, { source, body, others }: Texts, cases: readonly Case[]): ToldFault[] =>
  lintRule(rule, { source, body, others, cases }).map(({ code, severity, clause, line, column, zh, en }) => ({
    code,
    severity,
    clause,
    line,
    column,
    words: { zh, en },
  }))

export const diffOf = (before: Rule, after: Rule): DiffSentence[] => [...diffRules(before, after)]
