// The ledger's side of a trace: recognise, de-duplicate, convert, cap, line by line, each line with its fate.
import type { RuleVersion } from './document.ts'
import type { EntryFacts } from './facts.ts'
import { type Frame, type Judges, turnTo } from './judging.ts'
import { capsOf, needsOf, noBucket, profileOf, single } from './pipeline.ts'
import { amount, cap, capFates, duplicate, type FoldLine, recognise, type Standing, unlimited } from './steps.ts'
import type { EntryTrace, Fate, Truth } from './verdict.ts'

/** `folded`: for each total of the rule the lines that it takes, or may take. */
export type Settled = { readonly entries: readonly EntryTrace[]; readonly folded: readonly (readonly FoldLine[])[] }

/** A line on its way. `fate` and `clause` tell the first thing that decided it, or left it undecided. */
type Line = {
  readonly entry: EntryFacts
  readonly countsOn: string | null
  recognised: Truth
  standing: Standing
  fate: Fate
  clause: string | null
  bucket: string | null
  amount: number | null
  lo: number
  hi: number
  missing: string[]
}

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

  return (at, entries, window) => {
    const lines = entries.map((entry): Line => {
      turnTo(at, entry, null, null)
      const day = datedOn(at)
      const countsOn = typeof day === 'string' ? day : null
      turnTo(at, entry, countsOn, null)
      const line: Line = {
        entry,
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

const look = (at: Frame, line: Line): void => turnTo(at, line.entry, line.countsOn, line.bucket)

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

type Placed = { readonly line: Line; readonly clause: string; readonly key: string | null; readonly missing: string[] }

function duplicatesWith(rule: RuleVersion, judge: Judges) {
  const clauses = rule.duplicates.map((clause) => ({
    clause,
    among: judge.truth(clause.among),
    by: clause.by.map(judge.value),
  }))
  const profile = profileOf(rule).map(judge.value)
  const place = (at: Frame, line: Line): Placed | null => {
    look(at, line)
    for (const { clause, among, by } of clauses) {
      const inside = among(at)
      if (inside === false) continue
      const values = by.map((one) => one(at))
      const key = inside === null || values.includes(null) ? null : `${clause.id} ${JSON.stringify(values)}`
      const missing = key === null ? [clause.among, ...clause.by].flatMap((expr) => judge.missing(expr, at)) : []
      return { line, clause: clause.id, key, missing }
    }
    return null
  }
  return (at: Frame, open: readonly Line[]): void => {
    if (clauses.length === 0) return
    const placed = open.flatMap((line) => place(at, line) ?? [])
    const floats = placed.filter((one) => one.key === null)
    const likeness = ({ line }: Placed): string => {
      look(at, line)
      return JSON.stringify([line.amount, line.bucket, ...profile.map((one) => one(at))])
    }
    const alike = (some: readonly Placed[], other: Placed) => some.every((one) => likeness(one) === likeness(other))
    const groups = Map.groupBy(placed, (one) => one.key)
    for (const [key, group] of groups) {
      const sureInGroup = group.some(({ line }) => line.recognised === true)
      const maybeInGroup = group.some(({ line }) => line.recognised !== true)
      let sureBefore = false
      for (const one of group) {
        const { line } = one
        const sure = line.recognised === true
        line.standing = duplicate.judge({
          sure,
          keyed: key !== null,
          dated: line.countsOn !== null,
          sureBefore,
          sureInGroup,
          maybeInGroup,
          groupAlike: !maybeInGroup || alike(group, one),
          floating: floats.length > 0,
          floatingAlike: alike(floats, one),
        })
        sureBefore ||= sure
        tell(one)
      }
    }
  }
  function tell({ line, clause, missing }: Placed): void {
    if (line.standing === 'COUNTS' || (line.standing === 'UNDECIDED' && line.recognised === null)) return
    line.fate = line.standing === 'DUPLICATE' ? 'DUPLICATE' : 'UNDECIDED'
    line.clause = clause
    line.missing = missing
  }
}

function cappedWith(rule: RuleVersion, judge: Judges) {
  const caps = capsOf(rule).map((clause) => ({
    clause,
    where: judge.truth(clause.where),
    by: clause.by.map(judge.value),
    limit: judge.value(clause.limit),
  }))
  return (at: Frame, lines: readonly Line[]): void => {
    for (const { clause, where, by, limit } of caps) {
      const asked = lines.map((line) => {
        look(at, line)
        const values = by.map((one) => one(at))
        const keyed = single(clause) || (line.countsOn !== null && !values.includes(null))
        const most = limit(at)
        return {
          line,
          inside: where(at),
          keyed,
          key: JSON.stringify(values),
          limit: amount.judge(typeof most === 'number' ? most : null),
        }
      })
      const floats = asked.reduce((sum, one) => (one.keyed || one.inside === false ? sum : sum + one.line.hi), 0)
      const before = new Map<string, { least: number; most: number }>()
      for (const { line, inside, keyed, key, limit } of asked) {
        const earlier = before.get(key) ?? { least: 0, most: 0 }
        const given = cap.judge({
          lo: line.lo,
          hi: line.hi,
          inside,
          keyed,
          beforeLeast: earlier.least,
          beforeMost: earlier.most + floats,
          limit,
        })
        if (keyed && !single(clause))
          before.set(key, {
            least: earlier.least + (inside ? line.lo : 0),
            most: earlier.most + (inside === false ? 0 : line.hi),
          })
        const whole = line.fate === 'COUNTED' || line.fate === 'SUBSTITUTED' || line.fate === 'EXEMPT'
        if (whole && given.lo === given.hi && given.hi < line.hi) tell(line, capFates[clause.level], clause.id)
        else if (whole && line.lo === line.hi && given.lo < given.hi) tell(line, 'UNDECIDED', clause.id)
        line.lo = given.lo
        line.hi = given.hi
      }
    }
  }
  function tell(line: Line, fate: Fate, clause: string): void {
    line.fate = fate
    line.clause = clause
  }
}

function foldedWith(rule: RuleVersion, judge: Judges) {
  const totals = rule.totals.map((total) => ({
    where: judge.truth(total.where),
    by: total.by ? judge.value(total.by) : null,
    yearly: total.fold === 'leastYear',
  }))
  return (at: Frame, lines: readonly Line[]): FoldLine[][] => {
    const folded: FoldLine[][] = totals.map(() => [])
    for (const line of lines) {
      look(at, line)
      const sure = line.recognised === true && line.standing === 'COUNTS'
      totals.forEach(({ where, by, yearly }, index) => {
        const inside = where(at)
        if (inside === false) return
        const key = yearly ? (line.countsOn?.slice(0, 4) ?? null) : by ? by(at) : null
        folded[index]?.push({ sure, lo: line.lo, hi: line.hi, where: inside, key: key === null ? null : String(key) })
      })
    }
    return folded
  }
}

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
