// The ledger's side of a trace: recognise, de-duplicate, convert, cap, line by line, each line with its fate. Long: the steps of a line in their order.

import { cappedWith, duplicatesWith } from './contest.ts'
import type { Expr, RuleVersion } from './document.ts'
import { type EntryJudges, entryJudgesOf } from './entryJudges.ts'
import type { EntryFacts } from './facts.ts'
import type { FoldLine } from './folds.ts'
import { type Frame, turnTo } from './frame.ts'
import type { Judges } from './judging.ts'
import { type Line, look } from './line.ts'
import type { Value } from './operators.ts'
import { type Need, noBucket } from './pipeline.ts'
import { amount, measured, mostMeasured, partId, partsOf, recognise, unlimited } from './steps.ts'
import type { EntryTrace, Truth } from './verdict.ts'

/** `folded`: for each total of the rule the lines that it takes, or may take. */
export type Settled = { readonly entries: readonly EntryTrace[]; readonly folded: readonly (readonly FoldLine[])[] }

const byDayThenId = (a: Line, b: Line): number => {
  if (a.countsOn !== b.countsOn)
    return a.countsOn === null ? 1 : b.countsOn === null ? -1 : a.countsOn < b.countsOn ? -1 : 1
  return a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0
}

export function linesWith(
  rule: RuleVersion,
  judge: Judges,
): (at: Frame, entries: readonly EntryFacts[], window: string) => Settled {
  const judgesFor = entryJudgesOf(rule, judge)
  const withoutDuplicates = duplicatesWith(rule, judge)
  const capped = cappedWith(rule)
  const split = splitWith(rule, judge)
  const totals = rule.totals.length

  return (at, entries, window) => {
    const lines: Line[] = []
    for (const { entry, part, parts } of split ? entries.flatMap((one) => split(at, one)) : entries.map(whole)) {
      turnTo(at, entry, null, null)
      at.part = part
      at.parts = parts
      const judges = judgesFor(at)
      const day = judges.datedOn(at)
      const line = lineOf(entry, part, parts, typeof day === 'string' ? day : null, judges)
      turnTo(at, entry, line.countsOn, null)
      recognised(at, line, window)
      if (line.recognised !== false) converted(at, line)
      lines.push(line)
    }
    lines.sort(byDayThenId)
    const open = lines.filter((line) => line.recognised !== false)
    withoutDuplicates(at, open)
    for (const line of open) bound(line)
    const standing = open.filter((line) => line.standing !== 'DUPLICATE')
    capped(at, standing)
    return { entries: lines.map(traced), folded: folded(at, standing, totals) }
  }
}

const lineOf = (
  entry: EntryFacts,
  part: number | null,
  parts: number | null,
  countsOn: string | null,
  judges: EntryJudges,
): Line => ({
  entry,
  part,
  parts,
  countsOn,
  judges,
  recognised: true,
  standing: 'COUNTS',
  fate: 'COUNTED',
  clause: null,
  bucket: null,
  amount: null,
  lo: 0,
  hi: 0,
  missing: [],
})

type Part = Pick<Line, 'entry' | 'part' | 'parts'>
function whole(entry: EntryFacts): Part {
  wholeNumbers(entry)
  return { entry, part: 1, parts: 1 }
}

/** An entry as the lines it counts in; one line of unknown number where it is not known how many. */
function splitWith(rule: RuleVersion, judge: Judges): ((at: Frame, entry: EntryFacts) => readonly Part[]) | null {
  const clauses = (rule.split ?? []).map((one) => ({ when: judge.truth(one.when), into: judge.value(one.into) }))
  if (clauses.length === 0) return null
  return (at, entry) => {
    wholeNumbers(entry)
    turnTo(at, entry, null, null)
    const fits = clauses.find((one) => one.when(at) !== false)
    const into = fits?.into(at)
    const parts = fits ? partsOf.judge(fits.when(at), typeof into === 'number' ? into : null) : 1
    if (parts === null) return [{ entry, part: null, parts }]
    return Array.from({ length: parts }, (_, index) => ({
      entry: index === 0 ? entry : { ...entry, id: partId.judge(entry.id, index + 1) },
      part: index + 1,
      parts,
    }))
  }
}

const isWhole = (value: number | null): boolean => value === null || Number.isSafeInteger(value)
/** @throws when a number is none: a driver's '100' would compare as letters, and 7.5 tenths do not exist. */
function wholeNumbers(entry: EntryFacts): void {
  const { quantityTenths, days, travelDays, rank, authorOrder, authors, minutes, sessions, attended } = entry
  if (
    isWhole(quantityTenths) &&
    isWhole(days) &&
    isWhole(travelDays) &&
    isWhole(rank) &&
    isWhole(authorOrder) &&
    isWhole(authors) &&
    isWhole(minutes) &&
    isWhole(sessions) &&
    isWhole(attended)
  )
    return
  const numbers = { quantityTenths, days, travelDays, rank, authorOrder, authors, minutes, sessions, attended }
  for (const [name, value] of Object.entries(numbers))
    if (!isWhole(value ?? null))
      throw new Error(`${name} of ${entry.id} is ${JSON.stringify(value)}, not a whole number.`)
}

const noTruths: readonly Truth[] = []

/** The first refusal in the order of telling; without one, the first condition that is not yet known. */
function recognised(at: Frame, line: Line, window: string): void {
  const { needs, missing, dating } = line.judges
  let open: (typeof needs)[number] | null = null
  for (const need of needs) {
    const truth = need.truth(at)
    if (truth === true) continue
    line.recognised = recognise.judge([truth])
    if (line.recognised === false) {
      told(line, need, window) // nothing later is told
      return
    }
    open ??= need
  }
  line.recognised = recognise.judge(open ? [null] : noTruths)
  if (!open) return
  told(line, open, window)
  /** The day an entry counts on is made from facts; those are what is missing. */
  const lacking = (expr: Expr): string[] =>
    missing(expr, at).flatMap((name) => (name === 'countsOn' || name === 'year' ? missing(dating, at) : [name]))
  line.missing = [...new Set(needs.flatMap((need) => (need.truth(at) === null ? lacking(need.needs) : [])))]
}

function told(line: Line, deciding: Need, window: string): void {
  line.fate = line.recognised === null ? 'UNDECIDED' : deciding.otherwise
  line.clause = deciding.clause?.id ?? (deciding.otherwise === 'OUTSIDE_WINDOW' ? window : null)
}

/** The first conversion that fits says what the line is worth and where it goes. */
function converted(at: Frame, line: Line): void {
  for (const { clause, when, gives } of line.judges.conversions) {
    const fits = when(at)
    if (fits === false) continue
    const worth = fits ? gives(at) : null
    line.amount = amount.judge(typeof worth === 'number' ? worth : null)
    line.bucket = fits ? (clause.into ?? noBucket) : null
    if (line.recognised === null) return
    line.fate = clause.fate
    line.clause = clause.id
    if (line.amount === null) line.missing = line.judges.missing(fits ? clause.gives : clause.when, at)
    return
  }
}

function bound(line: Line): void {
  line.hi = line.amount ?? unlimited
  line.lo = line.recognised === true && line.standing === 'COUNTS' ? (line.amount ?? 0) : 0
}

/** For each total the lines that it takes, or may take. */
function folded(at: Frame, lines: readonly Line[], totals: number): FoldLine[][] {
  const made: FoldLine[][] = Array.from({ length: totals }, () => [])
  for (const line of lines) {
    look(at, line)
    const sure = line.recognised === true && line.standing === 'COUNTS'
    for (const { index, where, by, of } of line.judges.totals) {
      const inside = where(at)
      if (inside === false) continue
      const key = by ? by(at) : null
      const own = of ? measured.judge(asNumber(of(at))) : null
      made[index]?.push({
        sure,
        lo: of ? (own ?? 0) : line.lo,
        hi: of ? (own ?? mostMeasured) : line.hi,
        where: inside,
        key: key === null ? null : String(key),
      })
    }
  }
  return made
}

const asNumber = (value: Value): number | null => (typeof value === 'number' ? value : null)
const refused = (line: Line): boolean => line.recognised === false || line.standing === 'DUPLICATE'

/** Whatever is not surely the same in all that may still be learnt is UNDECIDED. */
function traced(line: Line): EntryTrace {
  const gone = refused(line)
  const sure = line.recognised === true && line.standing === 'COUNTS' && line.lo === line.hi
  const undecided = !gone && !sure
  return {
    id: line.entry.id,
    fate: undecided ? 'UNDECIDED' : line.fate,
    countedTenths: gone ? 0 : line.lo,
    possibleTenths: gone ? 0 : line.hi >= unlimited ? null : line.hi,
    clause: line.clause,
    countsOn: line.countsOn,
    missing: undecided ? line.missing : [],
  }
}
