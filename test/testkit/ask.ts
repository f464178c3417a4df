// Asks a subgraph through its own door: a signed call, the real resolvers, the real database as the subgraph's own role.
import { type AccountId, buildSubgraph, type Call, type Context, type Purpose, signCall } from '@jijiao/kernel'
import { hashesBy } from '../../subgraphs/audits/src/subjects.ts'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import type { SubgraphName } from '../../tools/settings.ts'
import { callBy } from './calls.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { fillSmallProvince } from './province.ts'

/** The clock of every subgraph, in the province's time; tests move it. */
export type Clock = { now: Date }

/** Ten in the morning of a day of the 2016 review. */
export const atTen = (day: string) => new Date(`${day}T10:00:00+08:00`)

export type Answer = {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[]
}
export type Manner = Partial<Omit<Call, 'account' | 'purpose'>> & { purpose?: Purpose }

/** What a field of the answer says. @throws with the errors when there is no answer at all. */
export function told<T>({ data, errors }: Answer, field: string): T {
  if (!data) throw new Error(JSON.stringify(errors))
  return data[field] as T
}

/** A signed call of an account (null: the gateway, or nobody); every call is a request of its own unless `request` says otherwise. */
export type Ask = (
  account: AccountId | null,
  subgraph: SubgraphName,
  query: string,
  variables?: Record<string, unknown>,
  manner?: Manner,
) => Promise<Answer>

type Shape = { resolvers: object; context: (base: Context) => Context }

async function shapeOf(name: SubgraphName, clock: Clock, { settings }: TestDatabase): Promise<Shape> {
  const { resolvers } = await import(`../../subgraphs/${name}/src/resolvers.ts`)
  const { contextOf } = await import(`../../subgraphs/${name}/src/context.ts`)
  if (name === 'audits') return { resolvers, context: contextOf(hashesBy(settings.secrets.identityKeys.hash)) }
  if (name !== 'people') return { resolvers, context: contextOf }
  const idNumberKeys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  return {
    resolvers,
    context: contextOf({ mode: settings.mode, idNumberKeys, now: () => clock.now, origin: 'http://localhost:4000' }),
  }
}

const keyIn = ({ settings }: TestDatabase, name: SubgraphName) =>
  Buffer.from(settings.secrets.signingKeys[name], 'base64url')

/** The subgraphs of one database, each built when it is first wanted. */
export function buildDoors(database: TestDatabase, clock: Clock) {
  const build = async (name: SubgraphName) => {
    const shape = await shapeOf(name, clock, database)
    return buildSubgraph({
      name,
      ...shape,
      database: database.open(name),
      signingKey: keyIn(database, name),
      now: () => clock.now,
    })
  }
  const built = new Map<SubgraphName, ReturnType<typeof build>>()
  return (name: SubgraphName) => {
    const known = built.get(name) ?? build(name)
    built.set(name, known)
    return known
  }
}

/** Asks the subgraphs of one database. */
export function openDoors(database: TestDatabase, clock: Clock, doors = buildDoors(database, clock)): Ask {
  return async (account, name, query, variables = {}, manner = {}) => {
    const { answer } = await doors(name)
    const body = Buffer.from(JSON.stringify({ query, variables }))
    const call = callBy(account, manner)
    const headers = signCall(keyIn(database, name), { subgraph: name, method: 'POST', path: '/graphql', body }, call)
    const { text } = await answer('POST', '/graphql', { 'content-type': 'application/json', ...headers }, body)
    return JSON.parse(text)
  }
}

export type SmallProvince = TestDatabase & { ask: Ask; clock: Clock; doors: ReturnType<typeof buildDoors> }

/** The small province in a database of the test file's own, on 2016-05-10. Called once at the top of the file. */
export async function smallProvince(): Promise<SmallProvince> {
  const database = await testDatabase()
  await fillSmallProvince(database.connections, database.settings)
  const clock = { now: atTen('2016-05-10') }
  const doors = buildDoors(database, clock)
  return { ...database, clock, doors, ask: openDoors(database, clock, doors) }
}
