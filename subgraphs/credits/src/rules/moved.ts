// Which clauses changed places where their place decides something.
import type { SettledClause } from './settled.ts'
import { spelled, unordered } from './settled.ts'
import { stepWord, type Words } from './stepWords.ts'

export type Moved = { readonly clause: string; readonly step: string; readonly sentence: Words }
type Name = (clause: SettledClause) => Words

/** One sentence for each clause that now stands before one that it stood behind, where an entry or a person could meet both. */
export function movedClauses(a: readonly SettledClause[], b: readonly SettledClause[], name: Name): readonly Moved[] {
  return b.flatMap((clause, index): Moved[] => {
    if (unordered.includes(clause.step)) return []
    const was = a.findIndex((one) => same(one, clause))
    if (was < 0) return []
    const passed = b
      .slice(index + 1)
      .filter((later) => later.step === clause.step && decides(clause, later))
      .find((later) => {
        const before = a.findIndex((one) => same(one, later))
        return before >= 0 && before < was
      })
    if (!passed) return []
    const [one, other] = [name(clause), name(passed)]
    const step = stepWord(clause.step)
    return [
      {
        clause: clause.id,
        step: clause.step,
        sentence: {
          zh: `${step.zh}的先后有变：先看“${one.zh}”，后看“${other.zh}”`,
          en: `${step.en} in another order: “${one.en}” is now asked before “${other.en}”`,
        },
      },
    ]
  })
}

const same = (one: SettledClause, other: SettledClause): boolean => one.step === other.step && one.id === other.id

/** Clauses of a step that never meet: caps of other levels, and conditions that tell another fate, are put in order by the pipeline itself. */
function decides(one: SettledClause, other: SettledClause): boolean {
  if (one.step === 'caps') return spelled(one.own.level) === spelled(other.own.level)
  if (one.step === 'recognition') return spelled(one.own.otherwise) === spelled(other.own.otherwise)
  return true
}
