// Who is meant: by series, level, area and so on. Of several that fit the most specific is taken; where neither is more specific than the other
// and both may fit, the author has to say which goes first. Nothing is chosen in silence.
import type { Node } from 'yaml'
import { type Expr, fact, op } from './document.ts'
import { whoFacts } from './lexicon.ts'
import type { Reader } from './reading.ts'
import { among, conjunction, either, textOf } from './rewriting.ts'

/** Words by fact: all of them have to fit. */
export type Who = ReadonlyMap<string, readonly string[]>
export type Selected = {
  readonly who: Who
  /** It has a condition that cannot be compared: it stays where it was written, unless something overrides. */
  readonly fixed?: boolean
  readonly name: string
  readonly overrides: readonly string[]
  readonly at: Node
}

const below = (area: string, above: string): boolean => `${area}.`.startsWith(`${above}.`)
const fits = (name: string, word: string, other: string): boolean =>
  name === 'area' ? below(word, other) : word === other

/** `{ series: 医药, targetLevel: [INTERMEDIATE] }` */
export function whoOf(read: Reader, node: Node | undefined): Who {
  return new Map([...read.fields(node, [], whoFacts)].map(([name, held]) => [name, read.oneOrMore(held)]))
}

export const whoHolds = (who: Who): Expr =>
  conjunction(
    [...who].map(([name, words]) =>
      name === 'area' ? either(words.map((word) => op('under', fact(name), textOf(word)))) : among(fact(name), words),
    ),
  )

/** Whether everybody whom `special` means is meant by `general`, too. */
const within = (special: Who, general: Who): boolean =>
  [...general].every(
    ([name, words]) => special.get(name)?.every((word) => words.some((other) => fits(name, word, other))) ?? false,
  )

/** Whom both mean; null where that can be nobody. */
function common(a: Who, b: Who): Who | null {
  const both = new Map(a)
  for (const [name, words] of b) {
    const own = a.get(name)
    const shared = own
      ? [
          ...own.filter((word) => words.some((other) => fits(name, word, other))),
          ...words.filter((word) => own.some((other) => word !== other && fits(name, word, other))),
        ]
      : words
    if (shared.length === 0) return null
    both.set(name, shared)
  }
  return both
}

/**
 * The most specific first, and what overrides another before it.
 * @shape faults where two may fit the same person and none of them goes first, with the places of both.
 */
export function inOrderOfSpecificity<T extends Selected>(read: Reader, rows: readonly T[]): readonly T[] {
  const before = (a: T, b: T): boolean => {
    if (a.overrides.includes(b.name)) return true
    if (b.overrides.includes(a.name)) return false
    if (a.fixed || b.fixed) return rows.indexOf(a) < rows.indexOf(b)
    return within(a.who, b.who) && !within(b.who, a.who)
  }
  rows.forEach((a, index) => {
    for (const name of a.overrides)
      if (!rows.some((one) => one.name === name))
        read.fault(a.at, `没有名为“${name}”的条款可供优先。`, `There is no clause “${name}” to go before.`)
    for (const b of rows.slice(index + 1)) tie(read, rows, a, b, before)
  })
  const left = [...rows]
  const sorted: T[] = []
  while (left.length) {
    const first = left.findIndex((one) => left.every((other) => other === one || !before(other, one)))
    if (first < 0) {
      read.fault(left[0]?.at, 'overrides 互相优先，成了循环。', 'The overrides go round in a circle.')
      return rows
    }
    sorted.push(...left.splice(first, 1))
  }
  return sorted
}

function tie<T extends Selected>(read: Reader, rows: readonly T[], a: T, b: T, before: (a: T, b: T) => boolean): void {
  const both = common(a.who, b.who)
  if (!both || before(a, b) || before(b, a)) return
  // A third that means just those whom both mean, and goes before both, has decided it.
  if (rows.some((one) => one !== a && one !== b && within(both, one.who) && before(one, a) && before(one, b))) return
  const [one, other] = [read.at(a.at), read.at(b.at)]
  read.fault(
    b.at,
    `“${a.name}”（第 ${one.line} 行第 ${one.column} 列）与“${b.name}”（第 ${other.line} 行第 ${other.column} 列）同样具体，可能同时适用；请写 overrides，或另写一条同时符合两者的。`,
    `“${a.name}” (line ${one.line}, column ${one.column}) and “${b.name}” (line ${other.line}, column ${other.column}) are equally specific and may both fit; write overrides, or a clause for those who are meant by both.`,
  )
}
