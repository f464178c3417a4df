// Every way on which an application or a person can be reached, each telling which ids it gives away: the gateway, a subgraph, and `_entities`.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AccountId, Purpose } from '@jijiao/kernel'
import { buildGateway } from '../../gateway/src/gateway.ts'
import type { SmallProvince } from '../testkit/ask.ts'
import { password } from '../testkit/callers.ts'

const publicOrigin = 'http://127.0.0.1:4000'
const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')

async function* bytes(body: string) {
  yield Buffer.from(body)
}

/** The gateway in this process, before the real subgraphs of a province: sign in, then ask. */
export async function openGateway({ doors, settings }: Pick<SmallProvince, 'doors' | 'settings'>) {
  const gateway = await buildGateway({
    supergraph,
    signingKeys: settings.secrets.signingKeys,
    publicOrigin,
    mode: 'demo',
    consoleFolder: new URL('./no-console', import.meta.url).pathname,
    fetchSubgraph: async (name, { method, path, headers, body }) => {
      const { answer } = await doors(name as Parameters<typeof doors>[0])
      const { status, text } = await answer(method, path, headers, Buffer.from(body))
      return { status, text }
    },
  })
  const visit = (path: string, body: unknown, headers: Record<string, string>) =>
    (gateway.answerAny ?? gateway.answer)({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', ...headers },
      body: bytes(JSON.stringify(body)),
      source: '127.0.0.1',
      signal: new AbortController().signal,
    })
  /** The headers of a visitor: a session of the login, or of nobody. */
  async function signIn(login: string | null): Promise<Record<string, string>> {
    if (login === null) return {}
    const { headers, status } = await visit('/session', { login, password }, {})
    if (status !== 200) throw new Error(`${login} could not sign in: ${status}.`)
    return { cookie: headers['set-cookie']?.split(';')[0] ?? '' }
  }
  /** The answer, and the number of the request under which the log tells of it. */
  async function asked(visitor: Record<string, string>, query: string, variables: Record<string, unknown> = {}) {
    const { body, headers } = await visit('/graphql', { query, variables }, visitor)
    const told: Told = JSON.parse(String(body))
    return { told, request: headers['x-request-id'] ?? '' }
  }
  const ask = async (...question: Parameters<typeof asked>): Promise<Told> => (await asked(...question)).told
  return { signIn, ask, asked, stop: gateway.stop }
}

type Told = { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }
type Id = { id: string }
export type Whole = { applications: readonly string[]; persons: readonly string[] }
export type Visitor = { account: AccountId | null; headers: Record<string, string>; purpose?: Purpose }

/** What a path gave away, sorted, and the codes of its errors. */
export type Seen = { ids: string[]; codes: string[] }
const idsIn = (of: unknown): string[] => ((of ?? []) as (Id | null)[]).flatMap((one) => (one ? [one.id] : []))
const seen = (all: readonly { ids: string[]; told: Told }[]): Seen => ({
  ids: [...new Set(all.flatMap((one) => one.ids))].sort(),
  codes: [...new Set(all.flatMap((one) => one.told.errors ?? []).map((error) => error.extensions.code))],
})

const listQuery =
  'query L($year: Int!) { applicants(filter: { reviewYear: $year }, first: 200) { total applications { id } } }'
const oneQuery = 'query A($id: ApplicationId!) { application(id: $id) { id } }'
const deepQuery =
  'query D($id: ApplicationId!) { application(id: $id) { id person { id name ledger { id } applications { id } } determination { id } } }'
const entityQuery = (type: string, fields: string) =>
  `query E($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id ${fields} } } }`
const years = [2015, 2016]

type AskPath = (query: string, variables: Record<string, unknown>) => Promise<Told>

async function lists(ask: AskPath): Promise<Seen> {
  const all = await Promise.all(years.map((year) => ask(listQuery, { year })))
  return seen(
    all.map((told) => ({ told, ids: idsIn((told.data?.applicants as { applications: Id[] } | null)?.applications) })),
  )
}
async function singles(ask: AskPath, whole: Whole): Promise<Seen> {
  const all = await Promise.all(whole.applications.map((id) => ask(oneQuery, { id })))
  return seen(all.map((told) => ({ told, ids: idsIn([told.data?.application]) })))
}
/** Each application with its person, ledger and verdict, from three subgraphs. */
async function deep(ask: AskPath, whole: Whole): Promise<{ application: Seen; person: Seen }> {
  const all = await Promise.all(whole.applications.map((id) => ask(deepQuery, { id })))
  const shown = all.map((told) => ({
    told,
    application: told.data?.application as (Id & { person: Id }) | null | undefined,
  }))
  return {
    application: seen(shown.map(({ told, application }) => ({ told, ids: idsIn([application]) }))),
    person: seen(shown.map(({ told, application }) => ({ told, ids: idsIn([application?.person]) }))),
  }
}
async function entities(ask: AskPath, type: 'Application' | 'Person', whole: Whole, fields: string): Promise<Seen> {
  const ids = type === 'Person' ? whole.persons : whole.applications
  const told = await ask(entityQuery(type, fields), { of: ids.map((id) => ({ __typename: type, id })) })
  return seen([{ told, ids: idsIn(told.data?._entities) }])
}

/** Which applications and which persons each path gives away. */
export async function allPaths(province: SmallProvince, gateway: Gateway, visitor: Visitor, whole: Whole) {
  const { through, direct } = asks(province, gateway, visitor)
  const [people, credits, audits] = [direct('people'), direct('credits'), direct('audits')]
  const gatewayTold = await deep(through, whole)
  const applications: Record<string, Seen> = {
    'the list through the gateway': await lists(through),
    'one by one through the gateway, with person, ledger and verdict': gatewayTold.application,
    'the list of audits': await lists(audits),
    'one by one of audits': await singles(audits, whole),
    '_entities of audits': await entities(audits, 'Application', whole, 'number person { id } judgements { id }'),
    '_entities of credits': await entities(
      credits,
      'Application',
      whole,
      'determination { id verdict } determinations { id }',
    ),
    'applications of persons by _entities of audits': await applicationsOfPersons(audits, whole),
  }
  const persons: Record<string, Seen> = {
    'persons through the gateway': gatewayTold.person,
    'persons by _entities of people': await entities(
      people,
      'Person',
      whole,
      'name maskedIdNumber employments { area } titles { level }',
    ),
    'persons by _entities of credits': await entities(credits, 'Person', whole, 'ledger { id course }'),
    'persons by _entities of audits': await entities(
      audits,
      'Person',
      whole,
      'applications { id } disclosures { next }',
    ),
  }
  return { applications, persons }
}

async function applicationsOfPersons(ask: AskPath, whole: Whole): Promise<Seen> {
  const told = await ask(entityQuery('Person', 'applications { id }'), {
    of: whole.persons.map((id) => ({ __typename: 'Person', id })),
  })
  const persons = (told.data?._entities ?? []) as ({ applications: Id[] } | null)[]
  return seen([{ told, ids: persons.flatMap((one) => idsIn(one?.applications)) }])
}

type Gateway = Awaited<ReturnType<typeof openGateway>>
function asks({ ask }: SmallProvince, gateway: Gateway, { account, headers, purpose }: Visitor) {
  const said = purpose ? { ...headers, 'x-jijiao-purpose': purpose } : headers
  const through: AskPath = (query, variables) => gateway.ask(said, query, variables)
  const direct =
    (name: 'people' | 'credits' | 'audits'): AskPath =>
    (query, variables) =>
      ask(account, name, query, variables, { request: randomUUID(), ...(purpose ? { purpose } : {}) })
  return { through, direct }
}
