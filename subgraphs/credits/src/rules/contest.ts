// Lines that stand in each other's way in a trace: duplicates, and hours under a cap. The decisions themselves are in steps.ts.
import type { RuleVersion } from './document.ts'
import type { Frame } from './frame.ts'
import type { Judges } from './judging.ts'
import { type Line, look } from './line.ts'
import { capsOf, single } from './pipeline.ts'
import { profileOf } from './simplify.ts'
import { amount, cap, capFates, duplicate } from './steps.ts'
import type { Fate } from './verdict.ts'

type Placed = { readonly line: Line; readonly clause: string; readonly key: string | null; readonly missing: string[] }

/** Of lines with the same key the earliest counts. */
export function duplicatesWith(rule: RuleVersion, judge: Judges) {
  const profile = profileOf(rule).map(judge.value)
  const place = (at: Frame, line: Line): Placed | null => {
    if (line.judges.duplicates.length === 0) return null
    look(at, line)
    for (const { id, among, by, asked } of line.judges.duplicates) {
      const inside = among(at)
      if (inside === false) continue
      const values = [line.part, ...by.map((one) => one(at))]
      const key = inside === null || values.includes(null) ? null : `${id} ${JSON.stringify(values)}`
      const missing = key === null ? asked.flatMap((expr) => line.judges.missing(expr, at)) : []
      return { line, clause: id, key, missing }
    }
    return null
  }
  return (at: Frame, open: readonly Line[]): void => {
    if (rule.duplicates.length === 0) return
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

/** Hours under each cap, in order of completion date, then id. */
export function cappedWith(rule: RuleVersion) {
  const caps = capsOf(rule)
  return (at: Frame, lines: readonly Line[]): void => {
    caps.forEach((clause, index) => {
      const asked = lines.flatMap((line) => {
        const own = line.judges.caps.find((one) => one.index === index)
        if (!own) return []
        const { where, by, limit } = own
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
    })
  }
  function tell(line: Line, fate: Fate, clause: string): void {
    line.fate = fate
    line.clause = clause
  }
}
