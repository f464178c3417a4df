// What a question costs to answer: each field once for every row that it may stand in. Counted by the names of fields, before anything is run.
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from './weight.ts'

/** Rows by the name of a field, in whatever type: of a page what `first` is when nobody says it, and which others are lists of things. */
export type Rows = { pages: ReadonlyMap<string, number>; lists: ReadonlySet<string> }

/** So many are in a list that has no `first`; a person has few titles, and an application few judgements. */
const guessedRows = 5

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

/** Of two fields of one name the one with more rows counts. */
export function rowsIn(schema: GraphQLSchema): Rows {
  const pages = new Map<string, number>()
  const lists = new Set<string>()
  const read = ({ name, args, type }: GraphQLField<unknown, unknown>) => {
    const first = args.find((argument) => argument.name === 'first')
    const ordinary = typeof first?.defaultValue === 'number' ? first.defaultValue : guessedRows
    if (first) pages.set(name, Math.max(ordinary, pages.get(name) ?? 0))
    else if (isList(type) && !isLeafType(getNamedType(type))) lists.add(name)
  }
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__')) Object.values(type.getFields()).forEach(read)
  return { pages, lists }
}

/**
 * The fields of an answer, if every list in it is as long as it may be.
 * @param given what a variable is worth, null where it is no number.
 * @shape the list inside a page is the page's rows, and multiplies no second time.
 */
export function costOf(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  { pages, lists }: Rows,
  given: (variable: string) => number | null,
): number {
  const known = new Map<string, number>()
  const rowsOf = (field: FieldNode, paged: boolean): { rows: number; page: boolean } => {
    const name = field.name.value
    const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value
    const said =
      first?.kind === Kind.INT ? Number(first.value) : first?.kind === Kind.VARIABLE ? given(first.name.value) : null
    const ordinary = pages.get(name)
    if (first !== undefined || ordinary !== undefined) return { rows: said ?? ordinary ?? guessedRows, page: true }
    return { rows: lists.has(name) && !paged ? guessedRows : 1, page: false }
  }
  const sum = (set: SelectionSetNode, paged: boolean): number =>
    set.selections.reduce((total, one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return total + ofFragment(one.name.value, paged)
      if (one.kind === Kind.INLINE_FRAGMENT) return total + sum(one.selectionSet, paged)
      if (!one.selectionSet) return total + 1
      const { rows, page } = rowsOf(one, paged)
      return total + 1 + rows * sum(one.selectionSet, page)
    }, 0)
  const ofFragment = (name: string, paged: boolean): number => {
    const key = `${name} ${paged}`
    const before = known.get(key)
    if (before !== undefined) return before
    const set = fragments.get(name)?.selectionSet
    const cost = set ? sum(set, paged) : 0
    known.set(key, cost)
    return cost
  }
  return sum(selectionSet, false)
}
