// What an evaluator came to, in one shape for both, and how it differs from what a case expects.
import type { Fate, Trace, Verdict } from './verdict.ts'

/** What an evaluator came to, in the same shape for both. */
export type Outcome = {
  readonly verdict: string
  readonly totalTenths: number | null
  readonly shortTenths: number | null
  readonly missingCourses: readonly string[]
  readonly bySubstitution: boolean
  readonly fates: Readonly<Record<string, { readonly fate: string; readonly tenths: number }>>
}
export type Expected = {
  readonly verdict: Verdict
  readonly totalTenths: number | null
  readonly shortTenths: number | null
  readonly missingCourses: readonly string[]
  readonly bySubstitution: boolean
  /** Only of the entries named. `tenths` null: not asked. */
  readonly fates: Readonly<Record<string, { readonly fate: Fate; readonly tenths: number | null }>>
}
export function outcomeOfTrace(trace: Trace): Outcome {
  const { verdict, totalTenths, shortTenths, missingCourses, bySubstitution } = trace
  const told = trace.entries.map((one) => [one.id, { fate: one.fate, tenths: one.countedTenths }] as const)
  return { verdict, totalTenths, shortTenths, missingCourses, bySubstitution, fates: Object.fromEntries(told) }
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
  compare('totalHours', expect.totalTenths, found.totalTenths)
  compare('shortHours', expect.shortTenths, found.shortTenths)
  compare('missingCourses', expect.missingCourses, found.missingCourses)
  compare('bySubstitution', expect.bySubstitution, found.bySubstitution)
  for (const [id, { fate, tenths }] of Object.entries(expect.fates)) {
    compare(`${id}.fate`, fate, found.fates[id]?.fate)
    if (tenths !== null) compare(`${id}.hours`, tenths, found.fates[id]?.tenths)
  }
  return told
}
