// The supergraph loaded: its public schema, who owns which field, and the query plans. It knows no caller and keeps no answer.
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import { ensureSchema } from '@graphql-mesh/fusion-runtime'
import { defaultPrintFn } from '@graphql-tools/executor-common'
import type { ExecutionRequest, ExecutionResult } from '@graphql-tools/utils'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationTypeNode,
  parse,
  visit,
} from 'graphql'
import { preparer } from './documents.ts'

/** One fetch of a plan, as it is to be sent. */
export type Fetch = { query: string; variables: Record<string, unknown>; kind: OperationTypeNode }
export type FetchResult = { data: Record<string, unknown> | null; errors: readonly GraphQLError[] }

/** A plan's run: the answer as far as it came, not yet held against the schema. */
export type Run = {
  document: DocumentNode
  operationName: string | null
  kind: OperationTypeNode
  variables: Record<string, unknown>
  fetch(subgraph: string, fetch: Fetch): Promise<FetchResult>
}

export type Supergraph = {
  sdl: string
  schema: GraphQLSchema
  /** Names of the subgraphs, as they are signed for. */
  subgraphs: readonly string[]
  /** The subgraphs that can answer `Type.field`; each alone is enough. */
  owners(field: string): readonly string[]
  run(run: Run): Promise<ExecutionResult>
}

/** @throws when the text is no supergraph that can be planned on. */
export async function loadSupergraph(sdl: string): Promise<Supergraph> {
  const graph = namesAndOwners(parse(sdl, { noLocation: true }))
  const runs = new WeakMap<object, Run>()
  const handler = await unifiedGraphHandler({
    unifiedGraph: ensureSchema(sdl),
    getUnifiedGraphSDL: () => sdl,
    handleProgressiveOverride: () => false,
    async onSubgraphExecute(name, request) {
      const run = runs.get(request.context)
      if (!run) throw new Error('A fetch without its run.')
      const subgraph = graph.names.get(name) ?? name
      return run.fetch(subgraph, {
        query: defaultPrintFn(request.document),
        variables: request.variables ?? {},
        kind: kindOf(request) ?? run.kind,
      })
    },
  })
  const { executor } = handler
  const prepare = preparer(handler.unifiedGraph)
  if (!executor) throw new Error('The supergraph gave no executor.')

  async function run(run: Run): Promise<ExecutionResult> {
    const { operationName, kind, variables } = run
    const document = prepare(run.document, variables)
    if (!document) return { data: {} }
    const context = {}
    runs.set(context, run)
    // No signal goes in: a plan whose making was broken off would be remembered as broken for every later caller.
    const request: ExecutionRequest = {
      document,
      variables,
      operationType: kind,
      context,
      ...(operationName ? { operationName } : {}),
    }
    const result = await executor?.(request)
    if (!result || Symbol.asyncIterator in result) throw new Error('The plan gave no single answer.')
    return result
  }

  const owners = (field: string) => graph.owners.get(field) ?? []
  return { sdl, schema: handler.unifiedGraph, subgraphs: [...new Set(graph.names.values())], owners, run }
}

const kindOf = (request: ExecutionRequest): OperationTypeNode | undefined => {
  const operation = request.document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  return operation?.operation
}

const argumentOf = (directive: ConstDirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((one) => one.name.value === name)?.value
  return value && 'value' in value ? String(value.value) : undefined
}

/** From the join directives: a subgraph's name by either of its spellings, and the subgraphs of each field of an object. */
function namesAndOwners(document: DocumentNode) {
  const names = new Map<string, string>()
  const owners = new Map<string, string[]>()
  const graphsOf = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
    (directives ?? [])
      .filter((one) => one.name.value === name && argumentOf(one, 'external') !== 'true')
      .flatMap((one) => argumentOf(one, 'graph') ?? [])
  visit(document, {
    EnumTypeDefinition(node) {
      if (node.name.value !== 'join__Graph') return
      for (const value of node.values ?? []) {
        const join = value.directives?.find((one) => one.name.value === 'join__graph')
        const name = (join && argumentOf(join, 'name')) ?? value.name.value
        names.set(value.name.value, name)
        names.set(name, name)
      }
    },
  })
  visit(document, {
    ObjectTypeDefinition(node) {
      const byType = graphsOf(node.directives, 'join__type')
      for (const field of node.fields ?? []) {
        const byField = graphsOf(field.directives, 'join__field')
        const graphs = (byField.length > 0 ? byField : byType).map((graph) => names.get(graph) ?? graph)
        owners.set(`${node.name.value}.${field.name.value}`, graphs)
      }
    },
  })
  return { names, owners }
}
