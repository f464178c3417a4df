// The only door of the rule engine.
import type { Fault, RuleVersion } from './document.ts'
import type { Trace } from './verdict.ts'

export { compileFates, compileVerdicts } from './compile.ts'
export { canonicalJson, type Fault, hashOf, type RuleVersion } from './document.ts'
export type { EntryFacts, SubjectFacts } from './facts.ts'
export { type Parsed, parseRule } from './parse.ts'
export { type Person, relationsOf } from './relations.ts'
export { traceWith } from './trace.ts'
export type { Bounds, EntryTrace, Fate, MissingFact, RequirementTrace, Trace, Truth, Verdict } from './verdict.ts'
export { fates, verdicts } from './verdict.ts'

export type Locale = 'zh-CN' | 'en'
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

/** Faults of meaning in a rule that has been read. `text`: the document as issued, to find the quotations in. */
export const checkRule: (rule: RuleVersion, text?: string) => readonly Fault[] = () => []
/** Every clause in the order of the steps. */
export const explainRule: (rule: RuleVersion, locale: Locale) => readonly ClauseWords[] = () => []
export const explainTrace: (trace: Trace, locale: Locale) => TraceWords = () => ({
  headline: '',
  requirements: [],
  entries: [],
})
