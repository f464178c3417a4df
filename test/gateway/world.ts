// Five subgraphs built from our own SDL over an invented register: every field's value follows from where it stands, so that
// whoever answers (a subgraph, another gateway, one schema of all) must say the same.
import './quiet.ts'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Refusal, subgraphSchema, verifyCall } from '@jijiao/kernel'
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  validate,
} from 'graphql'
import type { FetchSubgraph } from '../../gateway/src/hops.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
export const supergraph = read('schema/supergraph.graphql')
export const api: GraphQLSchema = buildSchema(read('schema/api.graphql'))
export const names = ['people', 'institutions', 'projects', 'credits', 'audits'] as const
export type Name = (typeof names)[number]

const keyOf: Readonly<Record<string, { field: string; prefix: string }>> = {
  Person: { field: 'id', prefix: 'per_' },
  Account: { field: 'id', prefix: 'acc_' },
  Application: { field: 'id', prefix: 'app_' },
  Determination: { field: 'id', prefix: 'det_' },
  HourEntry: { field: 'id', prefix: 'hen_' },
  RuleVersion: { field: 'id', prefix: 'rul_' },
  PolicyDocument: { field: 'id', prefix: 'pol_' },
  PolicyAttachment: { field: 'id', prefix: 'att_' },
  RuleDraft: { field: 'id', prefix: 'dra_' },
  RuleRevision: { field: 'id', prefix: 'rev_' },
  ImpactRun: { field: 'id', prefix: 'imp_' },
  Course: { field: 'id', prefix: 'cou_' },
  Filing: { field: 'id', prefix: 'fil_' },
  TitleSeries: { field: 'code', prefix: '' },
  Jurisdiction: { field: 'path', prefix: '64.' },
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A number that follows from the text, and from nothing else. */
const numberOf = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0)

const seedOf = (source: unknown, type: string): string => {
  if (!isRecord(source)) return type
  const key = keyOf[type]
  if (key && typeof source[key.field] === 'string') return `${type}:${source[key.field]}`
  return typeof source.seed === 'string' ? source.seed : type
}

/** Something of that type, always the same under the same seed: one in five is nothing where nothing is allowed. */
function invented(type: GraphQLOutputType, seed: string): unknown {
  const number = numberOf(seed)
  if (isNonNullType(type)) return present(type.ofType, seed)
  return number % 5 === 0 ? null : present(type, seed)
}

function present(type: GraphQLOutputType, seed: string): unknown {
  const number = numberOf(`${seed}!`)
  if (isListType(type))
    return Array.from({ length: number % 4 }, (_, index) => invented(type.ofType, `${seed}.${index}`))
  if (isEnumType(type)) return type.getValues()[number % type.getValues().length]?.name
  if (isUnionType(type)) {
    if (number % 3 === 0) return new Refusal('NOT_FOUND')
    const other = type.getTypes().find((one) => one.name !== 'Refusal')
    return other ? present(other, seed) : null
  }
  if (isObjectType(type)) {
    const key = keyOf[type.name]
    // Few of each kind, so that the same one is met in many places.
    return { __typename: type.name, seed, ...(key ? { [key.field]: `${key.prefix}${number % 7}` } : {}) }
  }
  if (!isScalarType(type)) return null
  if (type.name === 'Int') return (number % 2_000) - 100
  if (type.name === 'Boolean') return number % 2 === 0
  if (type.name === 'Day') return `20${10 + (number % 16)}-0${1 + (number % 9)}-1${number % 10}`
  if (type.name === 'Instant') return new Date(1.4e12 + number).toISOString()
  if (type.name.endsWith('Id')) return `${keyOf[type.name.slice(0, -2)]?.prefix ?? 'log_'}${number % 7}`
  return `${seed.split('.').at(-1)} 第${number % 100}条`
}

/** @param breaking one field in so many fails; 0: none. */
const inventedField =
  (breaking: number): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, _, info) => {
    const own = isRecord(source) ? source[info.fieldName] : undefined
    if (own !== undefined) return own
    const seed = `${seedOf(source, info.parentType.name)}.${info.fieldName}${JSON.stringify(args)}`
    if (breaking > 0 && numberOf(`${seed}?`) % breaking === 0) throw new Error('select secret from people.person')
    return invented(info.returnType, seed)
  }

export type Override = {
  /** Resolvers instead of the invented ones, per subgraph. */
  resolvers?: Partial<Record<Name, Record<string, Record<string, unknown>>>>
  /** One field in so many fails. */
  breaking?: number
  /** The subgraph's whole answer, changed on its way; a thrown fault is a subgraph that is down. */
  tamper?(name: Name, answer: ExecutionResult, query: string): ExecutionResult | Promise<ExecutionResult>
}

export const keys: Record<Name | 'importer', string> = {
  people: randomBytes(32).toString('base64url'),
  institutions: randomBytes(32).toString('base64url'),
  projects: randomBytes(32).toString('base64url'),
  credits: randomBytes(32).toString('base64url'),
  audits: randomBytes(32).toString('base64url'),
  importer: randomBytes(32).toString('base64url'),
}

export type Heard = {
  name: Name
  query: string
  variables: Record<string, unknown>
  call: ReturnType<typeof verifyCall>
}

const isName = (name: string): name is Name => (names as readonly string[]).includes(name)

/** The five, with what each was asked. */
export function makeWorld(override: Override = {}) {
  const schemas = new Map(names.map((name) => [name, subgraphSchema(name, override.resolvers?.[name] ?? {})]))
  const heard: Heard[] = []

  async function execution(name: Name, query: string, variables: Record<string, unknown>): Promise<ExecutionResult> {
    const schema = schemas.get(name)
    if (!schema) throw new Error(`There is no ${name}.`)
    const document = parse(query)
    const wrong = validate(schema, document)
    const answer =
      wrong.length > 0
        ? { errors: wrong }
        : await execute({
            schema,
            document,
            variableValues: variables,
            fieldResolver: inventedField(override.breaking ?? 0),
          })
    return override.tamper ? override.tamper(name, answer, query) : answer
  }

  const fetchSubgraph: FetchSubgraph = async (name, { method, path, headers, body }) => {
    if (!isName(name)) throw new Error(`There is no ${name}.`)
    if (path === '/readyz') {
      await execution(name, '{ __typename }', {})
      return { status: 200, text: 'ready' }
    }
    const key = Buffer.from(keys[name], 'base64url')
    const call = verifyCall(key, { subgraph: name, method, path, body, headers })
    if (!call) return { status: 401, text: JSON.stringify({ errors: [{ message: 'Unsigned call.' }] }) }
    const { query, variables = {} } = JSON.parse(body)
    heard.push({ name, query, variables, call })
    const text = JSON.stringify(await execution(name, query, variables))
    return { status: 200, text }
  }

  return { fetchSubgraph, execution, heard }
}

/** What one schema of all says: the truth by construction. */
export const monolith = async (query: string, variables: Record<string, unknown> = {}, breaking = 0) =>
  plain(
    await execute({
      schema: api,
      document: parse(query),
      variableValues: variables,
      fieldResolver: inventedField(breaking),
      typeResolver: (value) => (isRecord(value) && typeof value.__typename === 'string' ? value.__typename : undefined),
    }),
  )

export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))
