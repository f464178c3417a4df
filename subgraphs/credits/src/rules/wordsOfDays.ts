// Richer words about days, rewritten into the kernel's. What a word unfolds into is all it means.
import { type Expr, op } from './document.ts'
import { earlier, later, monthEnd, shifted } from './rewriting.ts'
import type { Asked } from './words.ts'

type Rewrite = (asked: Asked) => Expr

export const wordsOfDays: Readonly<Record<string, Rewrite>> = {
  later: (asked) => asked.folded(later),
  earlier: (asked) => asked.folded(earlier),
  yearsAfter: (asked) => asked.pair((day, by) => shifted(day, 'After', 'years', by)),
  yearsBefore: (asked) => asked.pair((day, by) => shifted(day, 'Before', 'years', by)),
  monthEnd: (asked) => asked.pair(monthEnd),
  onOrBefore: (asked) => asked.pair((a, b) => op('atLeast', b, a)),
  onOrAfter: (asked) => asked.pair((a, b) => op('atLeast', a, b)),
  before: (asked) => asked.pair((a, b) => op('more', b, a)),
  after: (asked) => asked.pair((a, b) => op('more', a, b)),
}
