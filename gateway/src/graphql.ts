// The GraphQL door: takes a question in, weighs it, finds out who asks, and only then runs it.
import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type Call, plainStanding } from '@jijiao/kernel/caller'
import { GraphQLError, OperationTypeNode, parse } from 'graphql'
import { busy, places, underWay } from './admission.ts'
import { type Answered, type Asked, fault, json, readJson, statusOfWrong } from './exchange.ts'
import { type Asking, openExecutor } from './executor.ts'
import { told, withoutNumbers } from './faults.ts'
import { type CallSubgraph, isRecord, totalMs, within } from './hops.ts'
import { limits, type Measured, measure, variablesRefused } from './limits.ts'
import { log } from './log.ts'
import { hashOf, mayRun, type Operations, type Registered } from './operations.ts'
import { documentStore, Recent } from './recent.ts'
import { type Asker, purposeOf } from './session.ts'

type Nobody = Omit<Asker, 'account'> & { account: null }

export type GraphqlOptions = {
  supergraph: string
  callSubgraph: CallSubgraph
  askerOf(asked: Asked): Promise<Asker | null>
  operations: Operations
}

/** Which questions a door takes: registered ones, or, in a demonstration, any. */
export type Taken = 'registered' | 'any'

const quiet = {
  debug() {},
  info() {},
  warn: (text: unknown) => log.warn(String(text)),
  error: (text: unknown) => log.error(String(text)),
}

export async function openGraphql(options: GraphqlOptions) {
  const { store, documents } = documentStore()
  const executor = await openExecutor(options.supergraph, options.callSubgraph)
  const server = new ApolloServer<Asking>({
    gateway: executor.gateway,
    documentStore: store,
    introspection: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { noLocation: true, maxTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    logger: quiet,
    formatError: told,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await server.start()
  const measures = new Recent<Measured | GraphQLError>()
  const perAccount = places(underWay.each)

  async function warm() {
    for (const [hash, { text }] of options.operations) {
      const measured = measure(text)
      if (measured instanceof GraphQLError) continue
      const document = parse(text, { noLocation: true })
      documents.set(hash, document)
      await executor.warm({ document, operationName: measured.name, kind: measured.kind })
    }
  }
  await warm()

  /** What is meant, by its hash or as it is; or why not. What is not registered is not even parsed. */
  function meant(
    body: Record<string, unknown>,
    taken: Taken,
  ): { text: string; registered: Registered | null } | Answered {
    const { query, extensions } = body
    const id =
      isRecord(extensions) && isRecord(extensions.persistedQuery) ? extensions.persistedQuery.sha256Hash : undefined
    const hash = typeof query === 'string' ? hashOf(query) : typeof id === 'string' ? id : undefined
    const registered = hash === undefined ? undefined : options.operations.get(hash)
    if (registered) return { text: registered.text, registered }
    if (taken === 'registered') return refused(404, notRegistered)
    return typeof query === 'string' && query !== ''
      ? { text: query, registered: null }
      : refused(400, error('BAD_REQUEST', '请求中没有查询。', 'There is no query.'))
  }

  function measuredOf(text: string): Measured | GraphQLError {
    const hash = hashOf(text)
    const measured = measures.get(hash) ?? measure(text)
    measures.set(hash, measured)
    return measured
  }

  async function answer(asked: Asked, taken: Taken): Promise<Answered> {
    if (asked.method !== 'POST') return fault(405, 'BAD_REQUEST', '请用 POST。', 'Use POST.', { allow: 'POST' })
    const body = await readJson(asked, limits.bodyBytes)
    if ('refused' in body) return body.refused
    if (!isRecord(body.value))
      return refused(400, error('BAD_REQUEST', '每次请求只能有一个查询。', 'One question at a time.'))
    const question = meant(body.value, taken)
    if ('status' in question) return question
    const { text, registered } = question
    const measured = measuredOf(text)
    if (measured instanceof GraphQLError) return refused(isUnread(measured) ? statusOfWrong(asked) : 400, measured)
    const { operationName } = body.value
    if (typeof operationName === 'string' && operationName !== measured.name)
      return refused(400, error('OPERATION_REFUSED', '没有此名称的操作。', 'There is no operation of this name.'))
    const variables = body.value.variables ?? {}
    if (!isRecord(variables)) return refused(400, error('BAD_REQUEST', '变量应为对象。', 'Variables are an object.'))
    const why = variablesRefused(measured, variables, executor.rows())
    if (why) return refused(400, why)
    const asker = await options.askerOf(asked)
    if (asker === null && !measured.open) return refused(401, signInFirst)
    if (!(registered ? mayRun(asker, registered) : asker?.agreement == null)) return refused(404, notRegistered)
    using place = asker && perAccount(asker.account)
    if (asker && !place) return busy('each')
    const { purpose, scopes: _, ...standing }: Nobody | Asker = asker ?? { account: null, ...plainStanding }
    const call = {
      ...standing,
      purpose: purpose ?? purposeOf(asked),
      operation: withoutNumbers(measured.name?.slice(0, 64) ?? 'anonymous'),
      request: asked.request,
    }
    return run({ asked, text, variables, operationName }, measured, call)
  }

  type Question = { asked: Asked; text: string; variables: Record<string, unknown>; operationName: unknown }

  async function run(
    { asked, text, variables, operationName }: Question,
    measured: Measured,
    call: Call,
  ): Promise<Answered> {
    const deed = measured.kind === OperationTypeNode.MUTATION
    // Whoever asked may leave; a deed that has begun is seen through.
    using patience = within(totalMs[deed ? 'mutation' : 'query'], deed ? null : asked.signal)
    const { signal } = patience
    const headers = new HeaderMap([['content-type', 'application/json']])
    if (asked.headers.accept) headers.set('accept', asked.headers.accept)
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers,
        search: '',
        body: { query: text, variables, operationName: operationName ?? null },
      },
      context: async () => ({ call, signal }),
    })
    if (response.body.kind !== 'complete') throw new Error('An answer in parts was not asked for.')
    const status = response.status === 400 ? statusOfWrong(asked) : (response.status ?? 200)
    return { status, headers: Object.fromEntries(response.headers), body: response.body.string }
  }

  async function reload(supergraph: string): Promise<boolean> {
    const taken = await executor.reload(supergraph)
    if (!taken) return false
    documents.clear()
    await warm()
    return true
  }

  return { answer, reload, subgraphs: executor.subgraphs, stop: () => server.stop() }
}

const error = (code: string, message: string, messageEn: string) =>
  new GraphQLError(message, { extensions: { code, messageEn } })
const isUnread = (why: GraphQLError) => why.extensions.code === 'GRAPHQL_PARSE_FAILED'
const signInFirst = error('UNAUTHENTICATED', '请先登录。', 'Sign in first.')
/** The same whether there is no such operation, it is no longer one, or it is another's: a page that is older than the register reloads itself. */
const notRegistered = error('UNREGISTERED_OPERATION', '只执行已登记的操作。', 'Only registered operations run here.')

const refused = (status: number, why: GraphQLError): Answered =>
  json(status, { errors: [{ message: why.message, extensions: why.extensions }] })
