// The ledger's side of a trace: recognise, de-duplicate, convert, cap, line by line, each line with its fate.

import { cappedWith, duplicatesWith } from './contest.ts'
import type { RuleVersion } from './document.ts'
import type { EntryFacts } from './facts.ts'
import type { FoldLine } from './folds.ts'
import { type Frame, turnTo } from './frame.ts'
import type { Judges } from './judging.ts'
import { type Line, look } from './line.ts'
import type { Value } from './operators.ts'
import { needsOf, noBucket } from './pipeline.ts'
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
  const datedOn = judge.value(rule.dating.on)
  const recognised = recognisedWith(rule, judge)
  const converted = convertedWith(rule, judge)
  const withoutDuplicates = duplicatesWith(rule, judge)
  const capped = cappedWith(rule, judge)
  const folded = foldedWith(rule, judge)
  const split = splitWith(rule, judge)

  return (at, entries, window) => {
    const lines = (split ? entries.flatMap((entry) => split(at, entry)) : entries.map(whole)).map((one): Line => {
      const { entry, part, parts } = one
      turnTo(at, entry, null, null)
      at.part = part
      at.parts = parts
      const day = datedOn(at)
      const countsOn = typeof day === 'string' ? day : null
      turnTo(at, entry, countsOn, null)
      const line: Line = {
        entry,
        part,
        parts,
        countsOn,
        recognised: true,
        standing: 'COUNTS',
        fate: 'COUNTED',
        clause: null,
        bucket: null,
        amount: null,
        lo: 0,
        hi: 0,
        missing: [],
      }
      recognised(at, line, window)
      if (line.recognised !== false) converted(at, line)
      return line
    })
    lines.sort(byDayThenId)
    const open = lines.filter((line) => line.recognised !== false)
    withoutDuplicates(at, open)
    for (const line of open) bound(line)
    const standing = open.filter((line) => line.standing !== 'DUPLICATE')
    capped(at, standing)
    return { entries: lines.map(traced), folded: folded(at, standing) }
  }
}

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

const numbers = [
  'quantityTenths',
  'days',
  'travelDays',
  'rank',
  'authorOrder',
  'authors',
  'minutes',
  'sessions',
  'attended',
] as const
/** @throws when a number is none: a driver's '100' would compare as letters, and 7.5 tenths do not exist. */
function wholeNumbers(entry: EntryFacts): void {
  for (const name of numbers) {
    const value: unknown = entry[name] ?? null
    if (value !== null && !Number.isSafeInteger(value))
      throw new Error(`${name} of ${entry.id} is ${JSON.stringify(value)}, not a whole number.`)
  }
}

/** The first refusal in the order of telling; without one, the first condition that is not yet known. */
function recognisedWith(rule: RuleVersion, judge: Judges) {
  const needs = needsOf(rule).map((need) => ({ ...need, truth: judge.truth(need.needs) }))
  return (at: Frame, line: Line, window: string): void => {
    const truths: Truth[] = []
    for (const need of needs) if (truths[truths.push(need.truth(at)) - 1] === false) break // nothing later is told
    line.recognised = recognise.judge(truths)
    if (line.recognised === true) return
    const deciding = needs[truths.indexOf(line.recognised)]
    line.fate = line.recognised === null ? 'UNDECIDED' : (deciding?.otherwise ?? 'UNDECIDED')
    line.clause = deciding?.clause?.id ?? (deciding?.otherwise === 'OUTSIDE_WINDOW' ? window : null)
    if (line.recognised === null)
      line.missing = [
        ...new Set(needs.flatMap((need, index) => (truths[index] === null ? lacking(need.needs, at) : []))),
      ]
  }
  /** The day an entry counts on is made from facts; those are what is missing. */
  function lacking(expr: Parameters<typeof judge.missing>[0], at: Frame): string[] {
    return judge
      .missing(expr, at)
      .flatMap((name) => (name === 'countsOn' || name === 'year' ? judge.missing(rule.dating.on, at) : [name]))
  }
}

/** The first conversion that fits says what the line is worth and where it goes. */
function convertedWith(rule: RuleVersion, judge: Judges) {
  const clauses = rule.conversion.map((clause) => ({
    clause,
    when: judge.truth(clause.when),
    gives: judge.value(clause.gives),
  }))
  return (at: Frame, line: Line): void => {
    for (const { clause, when, gives } of clauses) {
      const fits = when(at)
      if (fits === false) continue
      const worth = fits ? gives(at) : null
      line.amount = amount.judge(typeof worth === 'number' ? worth : null)
      line.bucket = fits ? (clause.into ?? noBucket) : null
      if (line.recognised === null) return
      line.fate = clause.fate
      line.clause = clause.id
      if (line.amount === null) line.missing = judge.missing(fits ? clause.gives : clause.when, at)
      return
    }
  }
}

function bound(line: Line): void {
  line.hi = line.amount ?? unlimited
  line.lo = line.recognised === true && line.standing === 'COUNTS' ? (line.amount ?? 0) : 0
}

function foldedWith(rule: RuleVersion, judge: Judges) {
  const totals = rule.totals.map((total) => ({
    where: judge.truth(total.where),
    by: total.by ? judge.value(total.by) : total.fold === 'leastYear' ? judge.value({ fact: 'year' }) : null,
    of: total.of ? judge.value(total.of) : null,
  }))
  return (at: Frame, lines: readonly Line[]): FoldLine[][] => {
    const folded: FoldLine[][] = totals.map(() => [])
    for (const line of lines) {
      look(at, line)
      const sure = line.recognised === true && line.standing === 'COUNTS'
      totals.forEach(({ where, by, of }, index) => {
        const inside = where(at)
        if (inside === false) return
        const key = by ? by(at) : null
        const own = of ? measured.judge(asNumber(of(at))) : null
        folded[index]?.push({
          sure,
          lo: of ? (own ?? 0) : line.lo,
          hi: of ? (own ?? mostMeasured) : line.hi,
          where: inside,
          key: key === null ? null : String(key),
        })
      })
    }
    return folded
  }
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
