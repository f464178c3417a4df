// The front door, put together: which path leads where, and what stands on every answer. It knows who asks, and nothing of the register. Long: the whole way of a question stands in one place.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { busy, fromOne, places, shownBy, underWay, uploading } from './admission.ts'
import { bringsToken, noToken, openAgencies, openExchange, type TokenKey } from './agency.ts'
import { type Answered, type Asked, fault, fromHere, isUpload, json, originsOf, received } from './exchange.ts'
import { failed, placeOf, SubgraphFault } from './faults.ts'
import { openGraphql, type Taken } from './graphql.ts'
import { caller, type FetchSubgraph } from './hops.ts'
import { openImports, type PassToImporter } from './imports.ts'
import { limits } from './limits.ts'
import { log } from './log.ts'
import { readOperations } from './operations.ts'
import { isPolicyFile, openPolicyFiles } from './policyFiles.ts'
import { openProvider, type ProviderSettings } from './provider.ts'
import { openSessions, purposeOf } from './session.ts'
import { openSessionDoor } from './sessionDoor.ts'
import { openStatics, securityHeaders } from './statics.ts'

export type GatewayOptions = {
  /** Text of schema/supergraph.graphql. */
  supergraph: string
  /** Subgraph or `importer` → base64url key. */
  signingKeys: Readonly<Record<string, string>>
  /** Where people type the address; decides the cookie's name and which pages may post. */
  publicOrigin: string
  mode: 'demo' | 'production'
  /** The built console, with operations.json beside it. */
  consoleFolder: string
  /** The documents that are registered for agencies. */
  agencyFolder?: string
  fetchSubgraph: FetchSubgraph
  /** None: there is no importer, and its paths say so. */
  passToImporter?: PassToImporter
  /** The exchange and the public half of the key of its tokens; none: no machine of an agency can call. */
  exchange?: { pass: PassToImporter; tokenKey: TokenKey }
  /** The province's identity provider, where there is one. */
  provider?: ProviderSettings
}

type Visit = Omit<Asked, 'request'>
export type Gateway = Awaited<ReturnType<typeof buildGateway>>

const readyMs = 2_000
const agencyFolder = fileURLToPath(new URL('../agencyOperations', import.meta.url))

export async function buildGateway(options: GatewayOptions) {
  const { publicOrigin, fetchSubgraph, passToImporter } = options
  const keys = new Map(Object.entries(options.signingKeys).map(([name, key]) => [name, Buffer.from(key, 'base64url')]))
  const callSubgraph = caller(keys, fetchSubgraph)
  const peopleKey = keys.get('people')
  if (!peopleKey) throw new Error('There is no signing key for people.')
  const sessions = openSessions(callSubgraph, publicOrigin, peopleKey)
  const provider = options.provider ? await openProvider(options.provider, publicOrigin, peopleKey) : null
  const session = openSessionDoor(sessions, provider)
  const exchangeKey = keys.get('exchange')
  const exchange =
    options.exchange && exchangeKey ? openExchange(exchangeKey, publicOrigin, options.exchange.pass) : null
  const agencies =
    options.exchange && openAgencies({ origin: publicOrigin, tokenKey: options.exchange.tokenKey, callSubgraph })

  /** Whoever brings a token is who the token says, or nobody: a cookie beside it counts nothing. */
  const askerOf = async (asked: Asked) =>
    bringsToken(asked) ? ((await agencies?.askerOf(asked)) ?? null) : sessions.askerOf(asked)

  const graphql = await openGraphql({
    supergraph: options.supergraph,
    callSubgraph,
    askerOf,
    operations: readOperations(join(options.consoleFolder, 'operations.json'), options.agencyFolder ?? agencyFolder),
  })
  const files = openPolicyFiles(callSubgraph, async (asked) => (await sessions.askerOf(asked)) !== null)
  const statics = openStatics(options.consoleFolder)
  const importerKey = keys.get('importer')
  const imports = passToImporter && importerKey ? openImports(importerKey, passToImporter) : null
  const common = securityHeaders(publicOrigin)
  const origins = originsOf(publicOrigin)
  const questions = { inAll: places(underWay.all), each: places(underWay.each), at: places(fromOne) }
  const uploads = { inAll: places(uploading.all), each: places(uploading.each), at: places(uploading.all) }
  let open = true

  /** Which of the processes behind do not answer now. */
  async function missing(): Promise<string[]> {
    const names = [...graphql.subgraphs(), ...(imports ? ['importer'] : []), ...(exchange ? ['exchange'] : [])]
    const answers = await Promise.allSettled(
      names.map((name) =>
        fetchSubgraph(name, {
          method: 'GET',
          path: '/readyz',
          headers: {},
          body: '',
          signal: AbortSignal.timeout(readyMs),
        }),
      ),
    )
    return names.filter((_, index) => {
      const answer = answers[index]
      return answer?.status !== 'fulfilled' || answer.value.status !== 200
    })
  }

  let looking: Promise<string[]> | null = null
  /** Anybody may ask whether all is ready: whoever asks while somebody looks is told what that one finds. */
  async function ready(): Promise<Answered> {
    if (!open) return json(503, { ready: false, missing: ['gateway'] })
    looking ??= missing().finally(() => {
      looking = null
    })
    const names = await looking
    return json(names.length === 0 ? 200 : 503, { ready: names.length === 0, missing: names })
  }

  async function passImport(asked: Asked): Promise<Answered> {
    const asker = await sessions.askerOf(asked)
    if (asker === null) return fault(401, 'UNAUTHENTICATED', '请先登录。', 'Sign in first.')
    if (!imports) throw new SubgraphFault('importer', 'UNREACHABLE', false)
    return imports(asked, { ...asker, purpose: purposeOf(asked), operation: 'import', request: asked.request })
  }

  /** A token is asked for by a key alone; a bulk inquiry by a machine's token, or an officer's session. */
  async function passExchange(asked: Asked, path: string): Promise<Answered> {
    if (!exchange) return fault(404, 'NOT_FOUND', '没有此地址。', 'There is no such address.')
    if (path === '/agency/token') return exchange(asked, null)
    const asker = await askerOf(asked)
    if (asker === null)
      return bringsToken(asked) ? noToken() : fault(401, 'UNAUTHENTICATED', '请先登录。', 'Sign in first.')
    const { scopes, purpose, ...standing } = asker
    const ask = new URLSearchParams(asked.path.split('?')[1] ?? '').get('ask')
    // How far it is tells of nobody; what is asked, and what was answered, is of one kind, and the token is good for it or not.
    const tells = asked.method === 'POST' || path.endsWith('/result')
    if (scopes && tells && !scopes.has((ask ?? '').toLowerCase())) return noToken()
    return exchange(asked, { ...standing, purpose: purpose ?? null, operation: 'bulk', request: asked.request })
  }

  async function route(asked: Asked, taken: Taken): Promise<Answered> {
    const [path = '/'] = asked.path.split('?', 1)
    if (path === '/readyz') return ready()
    const changes = asked.method !== 'GET' && asked.method !== 'HEAD'
    if (changes && !fromHere(asked, origins)) {
      return fault(403, 'FOREIGN_ORIGIN', `请从 ${publicOrigin} 打开本系统。`, `Open the register at ${publicOrigin}.`)
    }
    if (isUpload(asked.method, path)) return admitted(uploads, asked, workOf(asked, path, changes, taken))
    const whole = await received(asked, limits.bodyBytes)
    return admitted(questions, whole, workOf(whole, path, changes, taken))
  }

  /** Places are taken once a question is here: of all, of those from one address, of those by one caller. */
  async function admitted(hall: typeof questions, asked: Asked, work: (() => Promise<Answered>) | null) {
    if (!work) return statics(asked)
    using place = hall.inAll('all')
    if (!place) return busy('all')
    using at = hall.at(asked.source)
    using own = hall.each(shownBy(asked))
    return at && own ? await work() : busy('each')
  }

  /** What has to ask behind; null for the console's files, which lie ready. */
  function workOf(asked: Asked, path: string, changes: boolean, taken: Taken): (() => Promise<Answered>) | null {
    if (path === '/graphql') return () => graphql.answer(asked, taken)
    if (path === '/session' || path.startsWith('/session/')) return () => session(asked)
    if ((path === '/imports' && changes) || path.startsWith('/imports/')) return () => passImport(asked)
    if (isPolicyFile(path)) return () => files(asked)
    if (path.startsWith('/agency/')) return () => passExchange(asked, path)
    return null
  }

  /** Never rejects: whatever happens is told as a code and a sentence, with the same headers on it. */
  async function told(asked: Visit, taken: Taken): Promise<Answered> {
    const request = randomUUID()
    const began = performance.now()
    const answered = await route({ ...asked, request }, taken).catch((why: unknown) => faultAnswer(request, why))
    log.debug({ request, method: asked.method, status: answered.status, ms: Math.round(performance.now() - began) })
    return { ...answered, headers: { ...common, 'x-request-id': request, ...answered.headers } }
  }

  async function stop() {
    open = false
    await graphql.stop()
  }
  /** From now on it says that it is not ready, and still answers. */
  const close = () => {
    open = false
  }
  const answer = (asked: Visit) => told(asked, 'registered')
  /** The door of a demonstration, for any question within the limits; in production there is none. */
  const answerAny = options.mode === 'production' ? null : (asked: Visit) => told(asked, 'any')
  return { answer, answerAny, missing, stop, close, reload: graphql.reload }
}

function faultAnswer(request: string, why: unknown): Answered {
  if (why instanceof SubgraphFault) {
    const { zh, en } = why.sentence
    return json(503, {
      errors: [
        {
          message: zh,
          extensions: { code: 'SUBGRAPH_DOWN', subgraph: why.subgraph, messageEn: en, uncertain: why.uncertain },
        },
      ],
      fault: { code: 'SUBGRAPH_DOWN', message: zh, messageEn: en },
    })
  }
  log.error({ request, fault: placeOf(why) }, 'a fault of the gateway')
  return json(500, {
    errors: [{ message: failed, extensions: { code: 'INTERNAL', trace: request } }],
    fault: { code: 'INTERNAL', message: failed, messageEn: 'A fault of the system. Try again later.', trace: request },
  })
}
