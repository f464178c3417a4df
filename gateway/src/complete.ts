// Holds what came back against the schema, as the specification of GraphQL says: what may not be null is not, and every gap has its error.
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql'
import { isRecord } from './hops.ts'

export type Came = {
  data: Record<string, unknown>
  /** What the subgraphs said, at its place in the answer. */
  errors: readonly GraphQLError[]
  /** Why a subgraph gave nothing at all, by its name. */
  failures: ReadonlyMap<string, GraphQLError>
}
type Asked = { document: DocumentNode; operationName: string | null; variables: Record<string, unknown> }
type Path = readonly (string | number)[]
type Held = Came & {
  places: ReadonlyMap<string, GraphQLError>
  /** Which of them stand in the answer, and the copies that stand for a subgraph's silence. */
  told: Set<GraphQLError>
  blanket: Set<GraphQLError>
  owners(field: string): readonly string[]
}

const keyOf = (path: Path) => path.join(' ')
const placed = (error: GraphQLError, path: Path) =>
  new GraphQLError(error.message, { path, extensions: error.extensions })

/** The type that the answer says; a union whose member is not told cannot be shown. */
const typeResolver: GraphQLTypeResolver<unknown, Held> = (value) =>
  isRecord(value) && typeof value.__typename === 'string' ? value.__typename : undefined

/**
 * The answer as a caller may have it. An empty place whose owner gave nothing is an error there, so that "not known" never looks like "none".
 * @shape the fields that were asked for, in their order, whatever else came.
 */
export function complete(
  schema: GraphQLSchema,
  owners: (field: string) => readonly string[],
  asked: Asked,
  came: Came,
): ExecutionResult {
  const places = new Map(came.errors.toReversed().map((error) => [keyOf(error.path ?? []), error]))
  const held: Held = { ...came, places, told: new Set(), blanket: new Set(), owners }
  const { document, operationName, variables: variableValues } = asked
  const result = execute({
    schema,
    document,
    operationName,
    variableValues,
    rootValue: came.data,
    contextValue: held,
    fieldResolver,
    typeResolver,
  })
  if (result instanceof Promise) throw new Error('Completing an answer waits for nothing.')
  return { ...result, ...withRest(result.errors ?? [], held) }
}

const fieldResolver: GraphQLFieldResolver<unknown, Held> = (source, _, held, info) => {
  const key = String(info.path.key)
  const value = isRecord(source) && Object.hasOwn(source, key) ? source[key] : null
  if (value !== null && value !== undefined) return value
  if (held.places.size === 0 && held.failures.size === 0) return null
  const path = pathOf(info.path)
  const said = held.places.get(keyOf(path))
  const why = said ?? silence(held, path, held.owners(`${info.parentType.name}.${info.fieldName}`))
  if (!why) return null
  held.told.add(why)
  const error = placed(why, path)
  if (!said) held.blanket.add(error)
  throw error
}

/** Why all who could fill this place are silent: about the thing it belongs to, or about everything. Null: one of them has spoken. */
function silence(held: Held, path: Path, owners: readonly string[]): GraphQLError | null {
  const [first] = owners
  if (first === undefined) return null
  const whole = held.places.get(keyOf(path.slice(0, -1)))
  if (whole && owners.every((name) => name === whole.extensions.subgraph)) return whole
  return (owners.every((name) => held.failures.has(name)) && held.failures.get(first)) || null
}

/** Adds what was said of places that are not empty themselves; what a subgraph has explained is told once. */
function withRest(found: readonly GraphQLError[], held: Held) {
  const rest = held.errors.filter((error) => !held.told.has(error))
  const explained = (error: GraphQLError) => {
    const path = error.path ?? []
    const above = isBroken(error)
    if (!above && !(error.originalError instanceof GraphQLError && held.blanket.has(error.originalError))) return false
    return rest.some(
      ({ path: other = [] }) => begins(path, other) || (above && other.length > 0 && begins(other, path)),
    )
  }
  const own = found.filter((error) => !explained(error))
  const unseen = [...held.failures.values()].filter((error) => !held.told.has(error) && own.length + rest.length === 0)
  const errors = [...own, ...rest, ...unseen]
  return errors.length > 0 ? { errors } : {}
}

/** An error that is ours alone: what may not be null is. Those of subgraphs carry a code. */
const isBroken = (error: GraphQLError) => error.extensions.code === undefined

/** A place is another one, or lies on the way to it. */
const begins = (way: Path, place: Path) =>
  way.length <= place.length && way.every((step, index) => step === place[index])

function pathOf(path: { key: string | number; prev: Parameters<typeof pathOf>[0] | undefined }): Path {
  const steps: (string | number)[] = []
  for (let step: typeof path | undefined = path; step; step = step.prev) steps.unshift(step.key)
  return steps
}
