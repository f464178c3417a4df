// The only door of the rule engine.
import type { SQL } from 'drizzle-orm'
import type { RuleVersion } from './document.ts'
import type { EntryFacts, SubjectFacts } from './facts.ts'
import type { Trace } from './verdict.ts'

export type { RuleVersion } from './document.ts'
export type { EntryFacts, SubjectFacts } from './facts.ts'
export type { Bounds, EntryTrace, Fate, MissingFact, RequirementTrace, Trace, Truth, Verdict } from './verdict.ts'
export { fates, verdicts } from './verdict.ts'

export type Locale = 'zh-CN' | 'en'
/** A fault in a rule document: where, and what to write instead, in both languages. */
export type Fault = { readonly line: number; readonly column: number; readonly zh: string; readonly en: string }
export type Parsed = { readonly rule: RuleVersion; readonly sha256: string; readonly canonical: string } | { readonly faults: readonly Fault[] }
/** A clause in words: id, authority, quotation, our sentence, and what the text leaves open. */
export type ClauseWords = {
  readonly clause: string
  readonly step: string
  readonly source: string
  readonly quote: string
  readonly sentence: string
  readonly reading: string | null
  readonly leftOpen: readonly string[]
}
/** A trace in words. `headline`: "还差 28 学时；缺《学术道德与学术规范》". */
export type TraceWords = {
  readonly headline: string
  readonly requirements: readonly { readonly clause: string; readonly sentence: string }[]
  readonly entries: readonly { readonly id: string; readonly sentence: string }[]
}

declare const later: never
/** Reads a YAML rule document. All faults at once, each with line and column. */
export const parseRule: (yaml: string) => Parsed = () => later
/** Faults of meaning in a rule that has been read. `text`: the document as issued, to find the quotations in. */
export const checkRule: (rule: RuleVersion, text?: string) => readonly Fault[] = () => later
/** Compiles a rule once; the answer judges one person and keeps every step. Pure. */
export const traceWith: (rule: RuleVersion) => (subject: SubjectFacts, entries: readonly EntryFacts[]) => Trace = () => later
/**
 * The population statement.
 * @shape `subjects` and `entries` are relations: a table name or a bracketed select. `subjects` has the columns of SubjectFacts in snake_case,
 * one row per application; `entries` those of EntryFacts plus person_id, one row per line of the ledger, ids unique within a person.
 * Out: application_id, person_id, verdict, total_tenths int, short_tenths int, missing_courses text[], by_substitution boolean, clauses jsonb; one row per subject, in no order.
 */
export const compileVerdicts: (rule: RuleVersion, subjects: SQL, entries: SQL) => SQL = () => later
/** The same judgement, told per line: application_id, entry_id, fate, counted_tenths int, possible_tenths int (null without limit), clause. */
export const compileFates: (rule: RuleVersion, subjects: SQL, entries: SQL) => SQL = () => later
/** Every clause in the order of the steps. */
export const explainRule: (rule: RuleVersion, locale: Locale) => readonly ClauseWords[] = () => later
export const explainTrace: (trace: Trace, locale: Locale) => TraceWords = () => later
