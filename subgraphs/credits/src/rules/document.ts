// A rule version: the sentence of the regulation beside what we take it to mean. Only kernel words; richer ones were rewritten when it was read.
import { createHash } from 'node:crypto'
import type { Fate, Verdict } from './verdict.ts'

/** Kinds of values. `tenths` is 1/10 学时; `texts` a list of words that is only ever compared with. */
export const kinds = ['truth', 'tenths', 'count', 'day', 'text', 'texts'] as const
export type Kind = (typeof kinds)[number]
export type Literal = boolean | number | string | readonly string[]

/** The expression words. Their faces are in operators.ts; a word without faces does not compile. */
export const operatorNames = [
  'all',
  'any',
  'not',
  'known',
  'among',
  'same',
  'atLeast',
  'more',
  'shareAtLeast',
  'choose',
  'plus',
  'minus',
  'times',
  'least',
  'most',
  'tally',
  'yearOf',
  'monthOf',
  'dayOf',
  'daysAfter',
  'daysBefore',
  'monthsAfter',
  'monthsBefore',
  'daysFromTo',
  'monthsFromTo',
  'portion',
  'remainder',
  'under',
] as const
export type Operator = (typeof operatorNames)[number]

export type Applied = { readonly op: Operator; readonly of: readonly Expr[] }
export type Expr =
  | { readonly fact: string }
  | { readonly param: string }
  | { readonly value: Literal; readonly kind: Kind }
  | Applied

export type Param = {
  readonly kind: Exclude<Kind, 'truth'>
  readonly value: Literal
  readonly source: string
  readonly says: string | null
}

/** What every clause carries: where it stands, word for word, and what the words leave open. */
export type Clause = {
  readonly id: string
  readonly source: string
  readonly quote: string
  /** Which reading was taken where the text allows several (A-numbers of the requirements). */
  readonly reading: string | null
  /** Words of the text that a human has to weigh: 一般, 等. */
  readonly leftOpen: readonly string[]
}

/** Whom the rule binds, and when it may be asked. */
export type Gate = Clause & { readonly needs: Expr; readonly otherwise: 'NOT_APPLICABLE' | 'NOT_OPEN' }
/** First and last day, both inclusive, of the first clause whose `when` holds. */
export type WindowClause = Clause & { readonly when: Expr; readonly from: Expr; readonly until: Expr }
/** The day an entry counts on, and the day (MM-DD) on which a year ends where that is not 31 December. */
export type Dating = Clause & { readonly on: Expr; readonly yearEnds?: string }
/** An entry that counts in parts: how many of them. Each is a line of its own, and knows which it is (`part` of `parts`). */
export type Split = Clause & { readonly when: Expr; readonly into: Expr }
export type Recognition = Clause & { readonly needs: Expr; readonly otherwise: Fate }
/** Of the entries in `among` with the same `by`, the earliest counts. */
export type Duplicates = Clause & { readonly among: Expr; readonly by: readonly Expr[] }
/** `fate` is told where the clause gives nothing on purpose. */
export type Conversion = Clause & {
  readonly when: Expr
  readonly gives: Expr
  readonly into: string | null
  readonly fate: Fate
}
export const capLevels = ['ACTIVITY', 'KIND', 'YEAR', 'CATEGORY'] as const
export type CapLevel = (typeof capLevels)[number]
/** At most `limit` over the entries in `where` with the same `by`; ACTIVITY without `by` is each entry for itself. */
export type Cap = Clause & {
  readonly level: CapLevel
  readonly where: Expr
  readonly by: readonly Expr[]
  readonly limit: Expr
}
export const foldNames = ['sum', 'has', 'groups', 'leastYear', 'measure'] as const
export type FoldName = (typeof foldNames)[number]
/** A number or truth over all entries, which requirements read by its name. */
export type Total = Clause & {
  readonly name: string
  readonly fold: FoldName
  readonly where: Expr
  readonly by: Expr | null
  readonly atLeast: Expr | null
  /** What a `measure` adds up of each line: a number that is no hours. */
  readonly of?: Expr
}
export type Substitution = Clause & { readonly when: Expr; readonly insteadOf: 'ALL' | readonly string[] }
/** `courses`: names that count as the course, and the total that says whether it was done. */
export type RequiredCourse = { readonly names: readonly string[]; readonly done: string }
export type Requirement = Clause & {
  readonly when: Expr
  readonly holds: Expr
  readonly courses: readonly RequiredCourse[]
}

/** What follows from a verdict, by what it touches. `effect` is a sentence of the author's. */
export const affected = ['TITLE_REVIEW', 'ANNUAL_ASSESSMENT', 'APPOINTMENT', 'REGISTRATION'] as const
export type Affected = (typeof affected)[number]
export type Consequence = Clause & {
  readonly on: readonly Verdict[]
  readonly when: Expr
  readonly affects: Affected
  readonly effect: string
}

/** Parts that came later are absent from rules that do not use them, so that the hash of a rule does not hang on words it never wrote. */
export type RuleVersion = {
  readonly policy: string
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly issuedOn: string
  readonly inForceFrom: string
  readonly inForceUntil: string | null
  readonly purpose: string
  /** Absent where the document does not say it, so that the hash of older ones is what it was. */
  readonly reviewYear?: number
  /** In what amounts are reckoned and told, where that is not hours. A tenth is a tenth of it. */
  readonly unit?: 'CREDIT'
  /** What codes of the rule are called: a category of its own (CLASS_ONE: Ⅰ类学分), an institution, an employer. */
  readonly names?: Readonly<Record<string, string>>
  readonly params: Readonly<Record<string, Param>>
  readonly applies: readonly Gate[]
  readonly window: readonly WindowClause[]
  readonly dating: Dating
  readonly split?: readonly Split[]
  readonly recognition: readonly Recognition[]
  readonly duplicates: readonly Duplicates[]
  readonly conversion: readonly Conversion[]
  readonly caps: readonly Cap[]
  readonly totals: readonly Total[]
  readonly substitutions: readonly Substitution[]
  readonly requirements: readonly Requirement[]
  readonly consequences?: readonly Consequence[]
}

/** The one spelling of a rule that is stored and hashed: keys in order, no white space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`
}

const hashes = new WeakMap<RuleVersion, string>()
/** sha256 of the canonical rule: what a receipt names. */
export function hashOf(rule: RuleVersion): string {
  const known = hashes.get(rule)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(canonicalJson(rule)).digest('hex')
  hashes.set(rule, hash)
  return hash
}

/** A fault in a rule document: where, and what to write instead, in both languages. Line 0: the rule was not read from text. */
export type Fault = { readonly line: number; readonly column: number; readonly zh: string; readonly en: string }
export type Place = { readonly line: number; readonly column: number }

const places = new WeakMap<object, Place>()
/** Remembers where a part of a rule stands in its text, beside the rule and not in it: the hash must not know of lines. */
export function placed<T extends object>(part: T, place: Place): T {
  places.set(part, place)
  return part
}
export const placeOf = (part: object): Place => places.get(part) ?? { line: 0, column: 0 }

export const always: Expr = { value: true, kind: 'truth' }
export const op = (name: Operator, ...of: Expr[]): Expr => ({ op: name, of })
export const fact = (name: string): Expr => ({ fact: name })
