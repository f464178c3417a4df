// What a rule's text would mean: parsed, checked, in words, against its cases and the version it came from. Pure; nothing is stored.
import type { Day } from '@jijiao/kernel'

import { datesOf, diffOf, lintsOf } from './ruleSense.ts'
import {
  type Case,
  checkRule,
  differences,
  type Fault,
  outcomeOfTrace,
  parseCases,
  parseRule,
  type RuleVersion as Rule,
  traceWith,
} from './rules/index.ts'
import type { Words } from './told.ts'

export type Severity = 'ERROR' | 'WARNING'
export type ToldFault = {
  code: string
  severity: Severity
  line: number
  column: number
  words: Words
  clause: string | null
}

/** The texts that belong together, and what they are held against. */
export type Texts = {
  source: string
  cases: string
  /** Text of the document; null: quotations are not looked up. */
  body: string | null
  /** The document that the rule has to name; null: any. */
  document: { number: string; issuedOn: Day } | null
  /** The day on which it would become known; null: that of its issue. */
  today: Day | null
  basedOn: Rule | null
  /** Other rules that are in force or to come, for lint. */
  others: readonly Rule[]
}

export type Reading = {
  texts: Texts
  /** Null while the text cannot be taken as a rule at all. */
  rule: Rule | null
  hash: string | null
  canonical: string | null
  cases: readonly Case[]
  faults: readonly ToldFault[]
}

/** As many as both evaluators run while somebody types. */
const mostCases = 500

const error = (code: string, { line, column, zh, en }: Fault): ToldFault => ({
  code,
  severity: 'ERROR',
  line,
  column,
  words: { zh, en },
  clause: null,
})

/** Reads a rule and its cases. Every fault at once; the rule is there as soon as the text is one, even an unsound one. */
export function readTexts(texts: Texts): Reading {
  const parsed = parseRule(texts.source)
  const read = texts.cases.trim() === '' ? { cases: [], faults: [] } : parseCases(texts.cases)
  const inCases = [...read.faults, ...(read.cases.length > mostCases ? [tooManyCases] : [])]
  const caseFaults = inCases.map((fault) => error('CASE_UNREADABLE', fault))
  if (parsed.rule === null) {
    const faults = parsed.faults.map((fault) => error('UNREADABLE', fault))
    return { texts, rule: null, hash: null, canonical: null, cases: read.cases, faults: [...faults, ...caseFaults] }
  }
  const { rule, sha256: hash, canonical } = parsed
  const unsound = checkRule(rule, texts.body ?? undefined).map((fault) => error('UNSOUND', fault))
  const { document } = texts
  const other = document && rule.number !== document.number ? [error('OTHER_DOCUMENT', otherDocument)] : []
  return { texts, rule, hash, canonical, cases: read.cases, faults: [...unsound, ...other, ...caseFaults] }
}

const tooManyCases: Fault = {
  line: 1,
  column: 1,
  zh: `用例超过 ${mostCases} 个。`,
  en: `More than ${mostCases} cases.`,
}
const otherDocument: Fault = {
  line: 1,
  column: 1,
  zh: '规则所写文号不是本政策文件的文号。',
  en: 'The number in the rule is not that of this document.',
}

/** The rule of a reading in which no fault stands: what may be judged with and explained. */
export const soundRule = ({ rule, faults }: Reading): Rule | null => (faults.length === 0 ? rule : null)

export const lintsIn = (reading: Reading): readonly ToldFault[] => {
  const rule = soundRule(reading)
  return rule ? [...lintsOf(rule, reading.texts, reading.cases), ...datesOf(rule, reading.texts)] : []
}

export const diffIn = (reading: Reading) => {
  const rule = soundRule(reading)
  return rule && reading.texts.basedOn ? { sentences: diffOf(reading.texts.basedOn, rule) } : null
}

/** A case as it came out: what differs from what is expected, by either evaluator. */
export type ToldCase = { name: string; line: number; holds: boolean; byOne: string[]; byMany: string[] }

/** What the evaluator that explains one person has otherwise than each case expects. */
export function differencesByOne(rule: Rule, cases: readonly Case[]): string[][] {
  const judge = traceWith(rule)
  return cases.map(({ person, expect }) => differences(expect, outcomeOfTrace(judge(person.subject, person.entries))))
}

export type ToldParam = {
  name: string
  kind: string
  value: string
  says: string | null
  source: string
  clauses: string[]
}

const steps = [
  'applies',
  'window',
  'recognition',
  'duplicates',
  'conversion',
  'caps',
  'totals',
  'substitutions',
  'requirements',
] as const

/** Every parameter with its value as an author writes it, and the clauses that use it. */
export function paramsOf(rule: Rule): ToldParam[] {
  const clauses: readonly { readonly id: string }[] = [
    rule.dating,
    ...steps.flatMap((step): readonly { id: string }[] => [...rule[step]]),
  ]
  const written = clauses.map((clause) => [clause.id, JSON.stringify(clause)] as const)
  return Object.entries(rule.params).map(([name, { kind, value, says, source }]) => ({
    name,
    kind,
    value: Array.isArray(value) ? value.join(', ') : kind === 'tenths' ? String(Number(value) / 10) : String(value),
    says,
    source,
    clauses: [
      ...new Set(written.flatMap(([id, text]) => (text.includes(`{"param":${JSON.stringify(name)}}`) ? [id] : []))),
    ],
  }))
}
