// A caller's document made fit for the planner: every union and interface says which of its types it is.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
const prepared = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, DocumentNode>>()

/**
 * The document with `__typename` in every selection on a union or an interface, so that the answer can be held against the schema.
 * The same document always gives the same object: plans are remembered by it.
 */
export function withTypenames(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const known = prepared.get(schema) ?? new WeakMap<DocumentNode, DocumentNode>()
  prepared.set(schema, known)
  const ready = known.get(document) ?? typed(schema, document)
  known.set(document, ready)
  return ready
}

function typed(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        leave(node) {
          const type = info.getType()
          if (!node.selectionSet || !type || !isAbstractType(getNamedType(type))) return undefined
          const selections = [...node.selectionSet.selections, typename]
          return { ...node, selectionSet: { ...node.selectionSet, selections } }
        },
      },
    }),
  )
}
