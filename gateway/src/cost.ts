// What a question costs to answer: each field once for every row that it may stand in. Counted by the schema, before anything is run.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from './weight.ts'

/** What a field leads to: its type; of a page what `first` is when nobody says it; and whether it is a list of things. */
type Leads = { type: string; page: number | null; list: boolean }
export type Rows = { rootOf(kind: OperationTypeNode): string; fields: ReadonlyMap<string, Leads> }

/** So many are in a list that has no `first`; a person has few titles, and an application few judgements. */
const guessedRows = 5

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

export function rowsIn(schema: GraphQLSchema): Rows {
  const leads = ({ args, type }: GraphQLField<unknown, unknown>): Leads => {
    const first = args.find((argument) => argument.name === 'first')
    const ordinary = typeof first?.defaultValue === 'number' ? first.defaultValue : guessedRows
    const named = getNamedType(type)
    return { type: named.name, page: first ? ordinary : null, list: isList(type) && !isLeafType(named) }
  }
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const fields = types.flatMap((type) =>
    Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, leads(field)] as const),
  )
  return { rootOf: (kind) => schema.getRootType(kind)?.name ?? '', fields: new Map(fields) }
}

/** Where one stands: in which type, and whether in a page, whose list is its rows and multiplies no second time. */
type Place = { type: string; paged: boolean }

/**
 * The fields of an answer, if every list in it is as long as it may be. What is not in the schema counts once: validation refuses it.
 * @param given what a variable is worth, null where it is no number.
 */
export function costOf(
  operation: { selectionSet: SelectionSetNode; operation: OperationTypeNode },
  fragments: Fragments,
  { rootOf, fields }: Rows,
  given: (variable: string) => number | null,
): number {
  const known = new Map<string, number>()
  const rowsOf = (field: FieldNode, { page, list }: Leads, paged: boolean): number => {
    if (page === null) return list && !paged ? guessedRows : 1
    const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value
    if (first?.kind === Kind.INT) return Number(first.value)
    return (first?.kind === Kind.VARIABLE ? given(first.name.value) : null) ?? page
  }
  const ofField = (field: FieldNode, { type, paged }: Place): number => {
    const leads = fields.get(`${type}.${field.name.value}`)
    if (!field.selectionSet || !leads) return 1
    return 1 + rowsOf(field, leads, paged) * sum(field.selectionSet, { type: leads.type, paged: leads.page !== null })
  }
  const inside = (one: InlineFragmentNode | FragmentDefinitionNode, place: Place) =>
    sum(one.selectionSet, { ...place, type: one.typeCondition?.name.value ?? place.type })
  const ofFragment = (name: string, place: Place): number => {
    const key = `${name} ${place.paged}`
    const fragment = fragments.get(name)
    const cost = known.get(key) ?? (fragment ? inside(fragment, place) : 0)
    known.set(key, cost)
    return cost
  }
  const sum = (set: SelectionSetNode, place: Place): number =>
    set.selections.reduce((total, one) => {
      if (one.kind === Kind.FIELD) return total + ofField(one, place)
      return total + (one.kind === Kind.INLINE_FRAGMENT ? inside(one, place) : ofFragment(one.name.value, place))
    }, 0)
  return sum(operation.selectionSet, { type: rootOf(operation.operation), paged: false })
}
