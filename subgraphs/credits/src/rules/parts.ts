// The ledger with one row for each part of an entry that counts in several.
import { type SQL, sql } from 'drizzle-orm'
import type { Dialect } from './dialect.ts'
import type { RuleVersion } from './document.ts'
import { entryFacts } from './facts.ts'
import { mostParts, partId, partsOf } from './steps.ts'
import { column, listed, writers } from './writing.ts'

/** The ledger itself where the rule splits none. */
export function partedLines(rule: RuleVersion, entries: SQL, dialect: Dialect): SQL {
  const clauses = rule.split ?? []
  if (clauses.length === 0) return entries
  const { write } = writers(rule, dialect)
  const parts = clauses.reduceRight<SQL>(
    (rest, one) => partsOf.write(write(one.when), write(one.into), rest),
    sql.raw('1'),
  )
  const columns = Object.entries(entryFacts).map(([name, { column: own }]) =>
    name === 'id' ? sql`${partId.write(sql`e.id`, sql`n.part`)} as id` : column('e', own),
  )
  const numbers = sql.raw(Array.from({ length: mostParts }, (_, index) => `(${index + 1})`).join(', '))
  return sql`(select e.person_id, ${listed(columns)}, e.parts, case when e.parts is not null then n.part end as part
    from (select e.*, ${parts} as parts from ${entries} e) e join (values ${numbers}) n(part) on n.part <= coalesce(e.parts, 1))`
}
