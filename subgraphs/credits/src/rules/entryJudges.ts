// What a trace asks of each line, worked out once per rule and kind of line: conditions that the kind settles are not asked again.
import { branchesOf, pivotOf } from './branches.ts'
import type { Cap, Conversion, Expr, RuleVersion } from './document.ts'
import type { Frame } from './frame.ts'
import { type Judge, type Judges, type JudgeTruth, judges } from './judging.ts'
import { capsOf, type Need, needsOf } from './pipeline.ts'
import { literally } from './simplify.ts'

/** Of one kind of line. Steps that can do nothing to it are left out; `index` says which of the rule's own a step is. */
export type EntryJudges = {
  readonly datedOn: Judge
  readonly dating: Expr
  readonly needs: readonly (Need & { readonly truth: JudgeTruth })[]
  readonly conversions: readonly { readonly clause: Conversion; readonly when: JudgeTruth; readonly gives: Judge }[]
  readonly duplicates: readonly {
    readonly id: string
    readonly among: JudgeTruth
    readonly by: readonly Judge[]
    readonly asked: readonly Expr[]
  }[]
  readonly caps: readonly {
    readonly index: number
    readonly where: JudgeTruth
    readonly by: readonly Judge[]
    readonly limit: Judge
  }[]
  readonly totals: readonly {
    readonly index: number
    readonly where: JudgeTruth
    readonly by: Judge | null
    readonly of: Judge | null
  }[]
  readonly missing: Judges['missing']
}

const never = (expr: Expr): boolean => literally(expr) === false

function judgesOf(rule: RuleVersion): EntryJudges {
  const judge = judges(rule)
  return {
    datedOn: judge.value(rule.dating.on),
    dating: rule.dating.on,
    needs: needsOf(rule)
      .filter((need) => literally(need.needs) !== true)
      .map((need) => ({ ...need, truth: judge.truth(need.needs) })),
    conversions: rule.conversion.map((clause) => ({
      clause,
      when: judge.truth(clause.when),
      gives: judge.value(clause.gives),
    })),
    duplicates: rule.duplicates
      .filter((clause) => !never(clause.among))
      .map((clause) => ({
        id: clause.id,
        among: judge.truth(clause.among),
        by: clause.by.map(judge.value),
        asked: [clause.among, ...clause.by],
      })),
    caps: capsOf(rule).flatMap((clause: Cap, index) =>
      never(clause.where)
        ? []
        : [
            {
              index,
              where: judge.truth(clause.where),
              by: clause.by.map(judge.value),
              limit: judge.value(clause.limit),
            },
          ],
    ),
    totals: rule.totals.flatMap((total, index) => {
      if (never(total.where)) return []
      const by = total.by ?? (total.fold === 'leastYear' ? { fact: 'year' } : null)
      return [
        {
          index,
          where: judge.truth(total.where),
          by: by ? judge.value(by) : null,
          of: total.of ? judge.value(total.of) : null,
        },
      ]
    }),
    missing: judge.missing,
  }
}

/** Finds what to ask of the line that the frame is turned to. */
export function entryJudgesOf(rule: RuleVersion, judge: Judges): (at: Frame) => EntryJudges {
  const pivot = pivotOf(rule)
  const branches = branchesOf(rule).map(judgesOf)
  const other = branches.at(-1) ?? judgesOf(rule)
  if (!pivot) return () => other
  const byWord = new Map(pivot.words.map((word, index) => [word, branches[index] ?? other]))
  const word = judge.value({ fact: pivot.fact })
  return (at) => {
    const found = word(at)
    return (typeof found === 'string' ? byWord.get(found) : undefined) ?? other
  }
}
