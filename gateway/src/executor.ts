// Apollo Server's gateway, over the planner: runs one caller's question, keeps to its time, and answers in part rather than wrongly.
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { Call } from '@jijiao/kernel/caller'
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind as NodeKind,
  OperationTypeNode,
} from 'graphql'
import { complete } from './complete.ts'
import { rowsIn } from './cost.ts'
import { cleaned, placeOf, SubgraphFault } from './faults.ts'
import type { CallSubgraph, Kind } from './hops.ts'
import { log } from './log.ts'
import { loadSupergraph, type Run, type Supergraph } from './supergraph.ts'

/** What a question brings along: who asks, and the end of their patience. */
export type Asking = { call: Call; signal: AbortSignal }

type Gateway = ApolloServerOptionsWithGateway<Asking>['gateway']
type Listener = (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void

/** The gateway of one supergraph, which `reload` replaces: a text that cannot be planned on leaves the present one in place. */
export async function openExecutor(sdl: string, callSubgraph: CallSubgraph) {
  let present = await loadSupergraph(sdl)
  let rows = rowsIn(present.schema)
  const listeners = new Set<Listener>()
  const tell = (listener: Listener) => listener({ apiSchema: present.schema, coreSupergraphSdl: present.sdl })

  const gateway: Gateway = {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async load() {
      for (const listener of listeners) tell(listener)
      return {
        executor: ({ document, operation, operationName, request, context }) => {
          const variables = request.variables ?? {}
          const asked = { document, operationName, variables, kind: operation.operation }
          // The base type of Apollo's context says less than what the server was given.
          return answer(present, callSubgraph, asked, context as Asking)
        },
      }
    },
    async stop() {},
  }

  /** @returns false when the text was refused. */
  async function reload(text: string): Promise<boolean> {
    try {
      present = await loadSupergraph(text)
      rows = rowsIn(present.schema)
    } catch (fault) {
      log.error({ fault: placeOf(fault) }, 'the new supergraph was refused; the present one stays')
      return false
    }
    for (const listener of listeners) tell(listener)
    return true
  }

  const warm = (run: Omit<Run, 'fetch' | 'variables'>) => warmed(present, run)
  return { gateway, reload, warm, subgraphs: () => present.subgraphs, rows: () => rows }
}

type Asked = Omit<Run, 'fetch'>

async function answer(
  graph: Supergraph,
  callSubgraph: CallSubgraph,
  asked: Asked,
  asking: Asking,
): Promise<ExecutionResult> {
  const given = coerced(graph.schema, asked)
  if (given.wrong) return { errors: given.wrong }
  const failures = new Map<string, GraphQLError>()
  const fetch: Run['fetch'] = async (subgraph, { query, variables, kind }) => {
    try {
      const { data, errors } = await callSubgraph(subgraph, { query, variables }, asking.call, {
        kind: kindOf(kind),
        signal: asking.signal,
      })
      if (!data) failures.set(subgraph, withoutPlace(errors[0] ?? cleaned(subgraph, {})))
      return { data, errors: data ? errors : errors.filter((error) => error.path) }
    } catch (fault) {
      if (!(fault instanceof SubgraphFault)) throw fault
      failures.set(subgraph, fault.toError())
    }
    return { data: null, errors: [] }
  }
  const result = await withinTime(graph.run({ ...asked, variables: given.variables, fetch }), asking.signal)
  const data: Record<string, unknown> = result.data ?? {}
  return complete(graph.schema, graph.owners, asked, { data, errors: result.errors ?? [], failures })
}

const withoutPlace = ({ message, extensions }: GraphQLError) => new GraphQLError(message, { extensions })

const kindOf = (kind: OperationTypeNode): Kind => (kind === OperationTypeNode.MUTATION ? 'mutation' : 'query')

/** Variables as their types take them; those that do not fit are told to whoever programmed the question, before any subgraph is asked. */
function coerced(schema: GraphQLSchema, { document, variables }: Asked) {
  const operation = document.definitions.find((one) => one.kind === NodeKind.OPERATION_DEFINITION)
  const values = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, { maxErrors: 5 })
  if (values.coerced) return { variables: values.coerced }
  const extensions = { code: 'BAD_USER_INPUT' }
  return { wrong: values.errors.map(({ message }) => new GraphQLError(message, { extensions })) }
}

/** Fetches end by the signal; making a plan does not listen to it, so that is left behind. */
async function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const graceMs = 250 // in which what came so far is put together
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const arm = () => {
      timer = setTimeout(() => reject(overdue()), graceMs)
    }
    if (signal.aborted) arm()
    else signal.addEventListener('abort', arm, { once: true })
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const overdue = () =>
  new GraphQLError('查询过于复杂，没有在规定时间内完成。', {
    extensions: {
      code: 'OPERATION_REFUSED',
      messageEn: 'This question takes too long to answer.',
      http: { status: 503 },
    },
  })

/** Makes the plan of a document and forgets the answer: every fetch comes back empty. */
async function warmed(graph: Supergraph, run: Omit<Run, 'fetch' | 'variables'>) {
  try {
    await graph.run({ ...run, variables: {}, fetch: async () => ({ data: null, errors: [] }) })
  } catch {
    return // a required variable is missing, which is found after the plan was made
  }
}
