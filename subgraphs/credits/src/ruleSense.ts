// What lint and diff say of a rule, in the shape in which readings tell it.

import type { Texts, ToldFault } from './ruleReading.ts'
import type { Case, RuleVersion as Rule } from './rules/index.ts'
import type { Words } from './told.ts'

export type ToldChange = {
  change: 'ADDED' | 'REMOVED' | 'CHANGED'
  clause: string
  step: string
  before: Words | null
  after: Words | null
  sentence: Words
}

export const lintsOf = (_rule: Rule, _texts: Texts, _cases: readonly Case[]): readonly ToldFault[] => []

export const diffOf = (_before: Rule, _after: Rule): ToldChange[] => []
