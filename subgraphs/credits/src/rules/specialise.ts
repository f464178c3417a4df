// The branches of branches.ts in SQL: one case of the pivot's words, in each of them what the rule comes to there.
import { type SQL, sql } from 'drizzle-orm'
import { branchesOf, pivotOf } from './branches.ts'
import type { RuleVersion } from './document.ts'
import { type Writer, writers } from './writing.ts'

/** Writes SQL by branches of the pivot, or plainly where there is none. */
export function branching(rule: RuleVersion, whole: Writer): (of: (rule: RuleVersion, writer: Writer) => SQL) => SQL {
  const pivot = pivotOf(rule)
  if (!pivot) return (of) => of(rule, whole)
  const branches = branchesOf(rule).map((special) => ({ special, writer: writers(special, whole.dialect) }))
  const last = branches.at(-1)
  return (of) => {
    const cases = pivot.words.flatMap((word, index) => {
      const branch = branches[index]
      return branch ? [sql`when ${whole.dialect.word(word)} then ${of(branch.special, branch.writer)}`] : []
    })
    return sql`(case ${whole.write({ fact: pivot.fact })} ${sql.join(cases, sql` `)} else ${last ? of(last.special, last.writer) : sql`null`} end)`
  }
}
