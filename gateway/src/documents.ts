// A caller's document made fit for the planner, which puts an answer together wrongly where a list is asked for twice:
// no fragments, no conditions, every field once, and every union says which of its types it is.
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
/** Of one document so many combinations of conditions are remembered; further ones are planned anew. */
const mostRemembered = 16

/**
 * Prepares documents for one schema. The same document under the same conditions always gives the same object: plans are remembered by it.
 * @shape null when the conditions leave nothing to ask.
 */
export function preparer(schema: GraphQLSchema) {
  const known = new WeakMap<DocumentNode, { conditions: string[]; ready: Map<string, DocumentNode | null> }>()
  return (document: DocumentNode, variables: Variables): DocumentNode | null => {
    const one = known.get(document) ?? { conditions: conditionsOf(document), ready: new Map() }
    known.set(document, one)
    const key = one.conditions.map((name) => String(variables[name])).join(' ')
    const before = one.ready.get(key)
    if (before !== undefined) return before
    const made = prepared(schema, document, variables)
    if (one.ready.size < mostRemembered) one.ready.set(key, made)
    return made
  }
}

/** Names of the variables that decide whether something is asked for. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive(node) {
      visit(node, { Variable: (variable) => void names.add(variable.name.value) })
    },
  })
  return [...names].sort()
}

function prepared(schema: GraphQLSchema, document: DocumentNode, variables: Variables): DocumentNode | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  let operation: OperationDefinitionNode | undefined
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
    if (one.kind === Kind.OPERATION_DEFINITION) operation = one
  }
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) throw new Error('There is no operation.')
  const selectionSet = flat({ schema, fragments, variables }, root, [operation.selectionSet])
  if (!selectionSet) return null
  const { directives: _, ...plain } = operation
  const bare: OperationDefinitionNode = { ...plain, selectionSet }
  const used = new Set<string>()
  visit(selectionSet, { Variable: (variable) => void used.add(variable.name.value) })
  const variableDefinitions = (operation.variableDefinitions ?? []).filter((one) => used.has(one.variable.name.value))
  return { kind: Kind.DOCUMENT, definitions: [{ ...bare, variableDefinitions }] }
}

type World = { schema: GraphQLSchema; fragments: ReadonlyMap<string, FragmentDefinitionNode>; variables: Variables }

/** What is asked of a type: fields by the name they have in the answer, and of a union, of each of its types. */
type Gathered = { fields: Map<string, FieldNode[]>; members: Map<GraphQLObjectType, SelectionSetNode[]> }

/** Null when nothing is left. */
function flat(world: World, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectionSetNode | null {
  const gathered: Gathered = { fields: new Map(), members: new Map() }
  for (const set of sets) gather(world, type, set, gathered)
  if (gathered.fields.size === 0 && gathered.members.size === 0) return null
  const selections: SelectionNode[] = [...gathered.fields.values()].map((nodes) => flatField(world, type, nodes))
  for (const [member, inner] of gathered.members) {
    const selectionSet = flat(world, member, inner)
    const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: member.name } } as const
    if (selectionSet) selections.push({ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet })
  }
  if (isAbstractType(type) && !gathered.fields.has('__typename')) selections.push(typename)
  return { kind: Kind.SELECTION_SET, selections }
}

function flatField(world: World, parent: GraphQLCompositeType, nodes: readonly FieldNode[]): FieldNode {
  const [first] = nodes
  if (!first) throw new Error('A field without a node.')
  const { directives: _, selectionSet: __, ...plain } = first
  const sets = nodes.flatMap((node) => node.selectionSet ?? [])
  if (sets.length === 0) return plain
  const field = 'getFields' in parent ? parent.getFields()[first.name.value] : undefined
  const type = field && getNamedType(field.type)
  if (!isCompositeType(type)) throw new Error('A selection on what has no fields.')
  const nothing: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [typename] }
  return { ...plain, selectionSet: flat(world, type, sets) ?? nothing }
}

function gather(world: World, type: GraphQLCompositeType, set: SelectionSetNode, into: Gathered) {
  for (const one of set.selections) {
    if (!asked(one, world.variables)) continue
    if (one.kind === Kind.FIELD) {
      const key = one.alias?.value ?? one.name.value
      into.fields.set(key, [...(into.fields.get(key) ?? []), one])
      continue
    }
    const fragment = one.kind === Kind.FRAGMENT_SPREAD ? world.fragments.get(one.name.value) : one
    if (!fragment) throw new Error('A fragment is missing.')
    const condition = fragment.typeCondition ? world.schema.getType(fragment.typeCondition.name.value) : type
    if (!isCompositeType(condition)) throw new Error('A condition on what has no fields.')
    if (
      condition === type ||
      (isAbstractType(condition) && isObjectType(type) && world.schema.isSubType(condition, type))
    ) {
      gather(world, type, fragment.selectionSet, into)
    } else if (isAbstractType(type)) {
      for (const member of membersOf(world.schema, condition)) {
        if (!world.schema.isSubType(type, member)) continue
        into.members.set(member, [...(into.members.get(member) ?? []), fragment.selectionSet])
      }
    }
  }
}

const membersOf = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] => {
  if (isInterfaceType(type))
    throw new Error('The register has no interfaces; a list asked for in both places would be put together wrongly.')
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
}

function asked(node: { directives?: readonly DirectiveNode[] | undefined }, variables: Variables): boolean {
  if (!node.directives || node.directives.length === 0) return true
  const held = { directives: node.directives }
  if (getDirectiveValues(GraphQLSkipDirective, held, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, held, variables)?.if !== false
}
