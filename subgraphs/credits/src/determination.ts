// A receipt, read again: judging the facts kept with it must give the verdict that it says. Pure.
import type { Day } from '@jijiao/kernel'
import { entryFacts, subjectFacts } from './rules/facts.ts'
import type { EntryFacts, SubjectFacts, Trace } from './rules/index.ts'
import type { Determination, FactRow, FactTable } from './tables.ts'

/** What a receipt says, without the facts it rests on. */
export type Judged = Pick<
  Determination,
  | 'verdict'
  | 'totalTenths'
  | 'shortTenths'
  | 'overTenths'
  | 'missingCourses'
  | 'bySubstitution'
  | 'windowFrom'
  | 'windowUntil'
>

/** The facts of a person as a rule takes them, from rows as PostgreSQL writes them. */
export const subjectOf = (row: FactRow): SubjectFacts => shaped<SubjectFacts>(row, subjectFacts)
/** One ledger line, from a row with the names of its columns. */
export const entryOf = (row: FactRow): EntryFacts => shaped<EntryFacts>(row, entryFacts)
export const entriesOf = ({ columns, rows }: FactTable): EntryFacts[] =>
  rows.map((row) =>
    shaped<EntryFacts>(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])), entryFacts),
  )

/** One name per fact and its column, from the table of facts: an absent column is not known. */
function shaped<F>(row: FactRow, facts: Readonly<Record<keyof F & string, { column: string }>>): F {
  return Object.fromEntries(
    Object.entries<{ column: string }>(facts).map(([name, { column }]) => [name, row[column] ?? null]),
  ) as F
}

/** The verdict of somebody for whom there is no rule. */
export const notApplicable: Judged = {
  verdict: 'NOT_APPLICABLE',
  totalTenths: null,
  shortTenths: null,
  overTenths: null,
  missingCourses: [],
  bySubstitution: false,
  windowFrom: null,
  windowUntil: null,
}

export const judgedBy = (trace: Trace): Judged => ({
  verdict: trace.verdict,
  totalTenths: trace.totalTenths,
  shortTenths: trace.shortTenths,
  overTenths: trace.overTenths,
  missingCourses: [...trace.missingCourses],
  bySubstitution: trace.bySubstitution,
  windowFrom: trace.window?.from ?? null,
  windowUntil: trace.window?.until ?? null,
})

/** True when a receipt and a fresh judgement of its facts say the same (S97). */
export const replays = (receipt: Judged, trace: Trace | null): boolean =>
  JSON.stringify(said(receipt)) === JSON.stringify(said(trace ? judgedBy(trace) : notApplicable))

const said = (judged: Judged) => [
  judged.verdict,
  judged.totalTenths,
  judged.shortTenths,
  judged.overTenths,
  judged.missingCourses,
  judged.bySubstitution,
  judged.windowFrom,
  judged.windowUntil,
]

/** Counted hours of one year of the window, in tenths, by what they are. */
export type YearHours = { year: number; publicTenths: number; professionalTenths: number; otherTenths: number }

/**
 * Every year of the window with its counted hours.
 * @shape one row per year, in order, also where nothing counts; empty without a window.
 */
export function yearsOf(trace: Trace, entries: readonly EntryFacts[]): YearHours[] {
  if (!trace.window) return []
  const categories = new Map(entries.map((entry) => [entry.id, entry.category]))
  const years = spanOf(trace.window.from, trace.window.until).map((year) => ({
    year,
    publicTenths: 0,
    professionalTenths: 0,
    otherTenths: 0,
  }))
  for (const { id, countsOn, countedTenths } of trace.entries) {
    const year = years.find((one) => one.year === Number(countsOn?.slice(0, 4)))
    if (!year) continue
    const category = categories.get(id)
    if (category === 'PUBLIC') year.publicTenths += countedTenths
    else if (category === 'PROFESSIONAL') year.professionalTenths += countedTenths
    else year.otherTenths += countedTenths
  }
  return years
}

function spanOf(from: Day, until: Day): number[] {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, at) => first + at)
}
