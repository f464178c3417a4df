// Words that choose by who somebody is, rewritten into cases. What a word unfolds into is all it means.
import { type Expr, op } from './document.ts'
import { always } from './rewriting.ts'
import { inOrderOfSpecificity, type Selected, whoHolds, whoOf } from './selecting.ts'
import type { Asked } from './words.ts'

type Rewrite = (asked: Asked) => Expr

/** Rows of whom and what, the most specific first; the row without `for` is for everybody else. */
function select({ read, node, expr }: Asked): Expr {
  const rows = read.list(node).map((at, index): Selected & { readonly gives: Expr } => {
    const held = read.fields(at, ['gives'], ['for', 'as', 'overrides'])
    return {
      who: held.has('for') ? whoOf(read, held.get('for')) : new Map(),
      name: held.has('as') ? read.text(held.get('as')) : `#${index + 1}`,
      overrides: held.has('overrides') ? read.list(held.get('overrides')).map(read.text) : [],
      at,
      gives: expr(held.get('gives')),
    }
  })
  const sorted = inOrderOfSpecificity(read, rows)
  const everybody = sorted.find((one) => one.who.size === 0)
  if (!everybody) {
    read.fault(
      node,
      'select 须有一行不写 for，适用于其余的人。',
      'One row of select has no for: it is for everybody else.',
    )
    return always
  }
  return sorted
    .filter((one) => one.who.size > 0)
    .reduceRight<Expr>((rest, one) => op('choose', whoHolds(one.who), one.gives, rest), everybody.gives)
}

export const wordsOfPeople: Readonly<Record<string, Rewrite>> = {
  who: ({ read, node }) => whoHolds(whoOf(read, node)),
  select,
}
