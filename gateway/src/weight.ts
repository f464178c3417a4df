// How heavy a document is, found by counting alone: no schema, and each fragment looked at once.
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql'

/** Weight of a selection with its fragments spread. */
export type Weight = { depth: number; fields: number; aliases: number }

export const fragmentsOf = (document: DocumentNode) =>
  new Map(
    document.definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one): [string, FragmentDefinitionNode] => [one.name.value, one]),
  )

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Null for fragments in a circle. Each fragment is weighed once: spread in spread, their number doubles with every step. */
export function weightOf(selectionSet: SelectionSetNode, fragments: Fragments): Weight | null {
  const known = new Map<string, Weight | 'being weighed'>()
  const weigh = (set: SelectionSetNode): Weight | null => {
    const sum: Weight = { depth: 0, fields: 0, aliases: 0 }
    for (const one of set.selections) {
      const inner =
        one.kind === Kind.FRAGMENT_SPREAD
          ? weighFragment(one.name.value)
          : one.selectionSet
            ? weigh(one.selectionSet)
            : none
      if (!inner) return null
      const field = one.kind === Kind.FIELD ? 1 : 0
      sum.depth = Math.max(sum.depth, inner.depth + field)
      sum.fields += inner.fields + field
      sum.aliases += inner.aliases + (one.kind === Kind.FIELD && one.alias ? 1 : 0)
    }
    return sum
  }
  const weighFragment = (name: string): Weight | null => {
    const before = known.get(name)
    if (before === 'being weighed') return null
    if (before) return before
    const fragment = fragments.get(name)
    if (!fragment) return none // validation will say that it is missing
    known.set(name, 'being weighed')
    const weight = weigh(fragment.selectionSet)
    if (weight) known.set(name, weight)
    return weight
  }
  return weigh(selectionSet)
}

const none: Weight = { depth: 0, fields: 0, aliases: 0 }

/** The planner keeps names with a leading underscore for itself, and an answer is an object: `__proto__` is no place in it. */
export function hasReservedAlias(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field(node) {
      const alias = node.alias?.value
      if (alias !== undefined && (alias.startsWith('_') || alias in {})) found = true
    },
  })
  return found
}

/** How often the same name stands in one selection. Validation compares each pair of them: of a thousand, a million. */
export function mostRepeats(document: DocumentNode): number {
  let most = 0
  visit(document, {
    SelectionSet(node) {
      const times = new Map<string, number>()
      for (const one of node.selections) {
        if (one.kind === Kind.INLINE_FRAGMENT) continue
        const key = (one.kind === Kind.FIELD && one.alias?.value) || one.name.value
        times.set(key, (times.get(key) ?? 0) + 1)
      }
      most = Math.max(most, ...times.values())
    },
  })
  return most
}
