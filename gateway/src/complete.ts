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
type Held = { errors: Map<string, GraphQLError>; failures: Came['failures']; told: Set<GraphQLError> }

const keyOf = (path: Path) => path.join(' ')
const placed = (error: GraphQLError, path?: Path) =>
  new GraphQLError(error.message, { ...(path ? { path } : {}), extensions: error.extensions })

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
  const errors = new Map(came.errors.map((error) => [keyOf(error.path ?? []), error]))
  const held: Held = { errors, failures: came.failures, told: new Set() }
  const fieldResolver: GraphQLFieldResolver<unknown, Held> = (source, _, { errors, failures, told }, info) => {
    const key = String(info.path.key)
    const value = isRecord(source) && Object.hasOwn(source, key) ? source[key] : null
    if (value !== null && value !== undefined) return value
    const said = errors.size > 0 ? errors.get(keyOf(pathOf(info.path))) : undefined
    if (said) {
      told.add(said)
      throw placed(said)
    }
    if (failures.size === 0) return null
    const why = owners(`${info.parentType.name}.${info.fieldName}`).map((name) => failures.get(name))
    const [first] = why
    if (!first || why.includes(undefined)) return null
    told.add(first)
    throw placed(first)
  }
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
  return { ...result, ...withRest(result.errors ?? [], came, held) }
}

/** Adds what was said of places that are not empty themselves; a broken promise that a subgraph has explained is told once. */
function withRest(found: readonly GraphQLError[], came: Came, held: Held) {
  const rest = came.errors.filter((error) => !held.told.has(error))
  const own = found.filter(
    (error) => !isBroken(error) || !rest.some((other) => begins(error.path ?? [], other.path ?? [])),
  )
  const unseen = [...came.failures.values()].filter((error) => !held.told.has(error) && own.length + rest.length === 0)
  const errors = [...own, ...rest, ...unseen]
  return errors.length > 0 ? { errors } : {}
}

/** An error that is ours alone: what may not be null is. Those of subgraphs carry a code. */
const isBroken = (error: GraphQLError) => error.extensions.code === undefined

/** One of two places lies on the way to the other. */
const begins = (a: Path, b: Path) => a.slice(0, b.length).every((step, index) => step === b[index])

function pathOf(path: { key: string | number; prev: Parameters<typeof pathOf>[0] | undefined }): Path {
  const steps: (string | number)[] = []
  for (let step: typeof path | undefined = path; step; step = step.prev) steps.unshift(step.key)
  return steps
}
