// What an evaluator came to, in one shape for both, and how it differs from what a case expects.
import type { Fate, Trace, Truth, Verdict } from './verdict.ts'

/** What an evaluator came to, in the same shape for both. */
export type Outcome = {
  readonly verdict: string
  readonly totalTenths: number | null
  readonly shortTenths: number | null
  readonly missingCourses: readonly string[]
  readonly bySubstitution: boolean
  /** Of clauses about the person and the totals, whether each holds; null is not known. */
  readonly clauses: Readonly<Record<string, Truth>>
  /** Ids of what follows for sure, in the document's order. */
  readonly consequences: readonly string[]
  readonly fates: Readonly<Record<string, { readonly fate: string; readonly tenths: number }>>
}
/** What a case expects; what it leaves out (undefined) is not asked. */
export type Expected = {
  readonly verdict: Verdict
  /** `tenths` null: nothing was judged. */
  readonly total: { readonly tenths: number | null } | undefined
  readonly short: { readonly tenths: number | null } | undefined
  readonly missingCourses: readonly string[]
  readonly bySubstitution: boolean
  /** Only of the clauses named. */
  readonly clauses: Readonly<Record<string, Truth>>
  readonly consequences: readonly string[] | undefined
  /** Only of the entries named. `tenths` null: not asked. */
  readonly fates: Readonly<Record<string, { readonly fate: Fate; readonly tenths: number | null }>>
}
export function outcomeOfTrace(trace: Trace): Outcome {
  const { verdict, totalTenths, shortTenths, missingCourses, bySubstitution, clauses } = trace
  const told = trace.entries.map((one) => [one.id, { fate: one.fate, tenths: one.countedTenths }] as const)
  const consequences = trace.consequences.flatMap((one) => (one.truth ? [one.clause] : []))
  return {
    verdict,
    totalTenths,
    shortTenths,
    missingCourses,
    bySubstitution,
    clauses,
    consequences,
    fates: Object.fromEntries(told),
  }
}

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? '–'
    : typeof value === 'number'
      ? String(value / 10)
      : Array.isArray(value)
        ? `[${value.join(', ')}]`
        : String(value)

/** What an outcome has otherwise than expected, one line each; none when the case holds. */
export function differences(expect: Expected, found: Outcome): string[] {
  const told: string[] = []
  const compare = (name: string, wanted: unknown, got: unknown) => {
    if (shown(wanted) !== shown(got)) told.push(`${name}: ${shown(got)} ≠ ${shown(wanted)}`)
  }
  compare('verdict', expect.verdict, found.verdict)
  if (expect.total) compare('totalHours', expect.total.tenths, found.totalTenths)
  if (expect.short) compare('shortHours', expect.short.tenths, found.shortTenths)
  compare('missingCourses', expect.missingCourses, found.missingCourses)
  compare('bySubstitution', expect.bySubstitution, found.bySubstitution)
  if (expect.consequences) compare('consequences', expect.consequences, found.consequences)
  for (const [id, truth] of Object.entries(expect.clauses)) compare(`clauses.${id}`, truth, found.clauses[id])
  for (const [id, { fate, tenths }] of Object.entries(expect.fates)) {
    compare(`${id}.fate`, fate, found.fates[id]?.fate)
    if (tenths !== null) compare(`${id}.hours`, tenths, found.fates[id]?.tenths)
  }
  return told
}
