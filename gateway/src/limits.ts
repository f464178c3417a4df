// What a question may weigh. Measured on the parsed text before anything validates it: validating is where a hostile one costs most.
import {
  type ArgumentNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { costOf, type Rows } from './cost.ts'
import { sayable } from './faults.ts'
import { type Fragments, fragmentsOf, hasReservedAlias, mostRepeats, type Weight, weightOf } from './weight.ts'

/**
 * `fields` is the number of fields once every fragment is spread, `repeats` how often one stands in one selection, `rows` the most that
 * `first` may ask, `cost` the fields of an answer with every list at its longest.
 */
export const limits = {
  bodyBytes: 256 * 1024,
  tokens: 1_500,
  depth: 12,
  aliases: 15,
  fields: 5_000,
  repeats: 20,
  rows: 200,
  cost: 50_000,
  variableDepth: 16,
} as const

/** What the gateway must know of a question before it is run. */
export type Measured = {
  name: string | null
  kind: OperationTypeNode
  /** Only fields that somebody not signed in may ask. */
  open: boolean
  /** Variables that say how many rows, with what they are worth when none is given. */
  rows: ReadonlyMap<string, number | null>
  /** Fields of the answer, when the variables are worth this. */
  cost(rows: Rows, variables: Readonly<Record<string, unknown>>): number
}

const openFields: ReadonlySet<string> = new Set([
  'me',
  'demonstrationAccounts',
  'publicPolicies',
  'logState',
  'logRoots',
  '__typename',
])

const refuse = (zh: string, en: string) =>
  new GraphQLError(zh, { extensions: { code: 'OPERATION_REFUSED', messageEn: en } })

/**
 * @returns what was measured, or why it will not be run.
 */
export function measure(text: string): Measured | GraphQLError {
  let document: DocumentNode
  try {
    document = parse(text, { noLocation: true, maxTokens: limits.tokens })
  } catch (fault) {
    const message = fault instanceof GraphQLError ? sayable(fault.message) : 'Syntax error.'
    return new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
    return refuse('不支持订阅。', 'There are no subscriptions.')
  if (!operation || operations.length > 1) return refuse('每次请求只能有一个操作。', 'One operation at a time.')
  const fragments = fragmentsOf(document)
  const weight = weightOf(operation.selectionSet, fragments)
  if (!weight) return refuse('片段不得循环引用。', 'A fragment may not spread itself.')
  const why = tooHeavy(weight) ?? illFormed(document)
  if (why) return why
  const rows = rowVariables(operation, document)
  if (rows instanceof GraphQLError) return rows
  return {
    name: operation.name?.value ?? null,
    kind: operation.operation,
    open: operation.operation === OperationTypeNode.QUERY && opens(operation.selectionSet, fragments),
    rows,
    cost: (known, variables) => costOf(operation, fragments, known, (name) => worth(rows, variables, name)),
  }
}

/** What a variable of rows is worth in this request; null where that is no number, which validation will tell. */
function worth(rows: Measured['rows'], variables: Readonly<Record<string, unknown>>, name: string): number | null {
  const count = Object.hasOwn(variables, name) ? variables[name] : rows.get(name)
  return typeof count === 'number' ? count : null
}

function tooHeavy({ depth, fields, aliases }: Weight): GraphQLError | null {
  if (depth > limits.depth) return refuse('查询嵌套过深。', `Deeper than ${limits.depth}.`)
  if (aliases > limits.aliases) return refuse('别名过多。', `More than ${limits.aliases} aliases.`)
  if (fields > limits.fields) return refuse('查询的字段过多。', `More than ${limits.fields} fields.`)
  return null
}

function illFormed(document: DocumentNode): GraphQLError | null {
  if (mostRepeats(document) > limits.repeats)
    return refuse('同一字段重复过多。', `One field more than ${limits.repeats} times.`)
  return hasReservedAlias(document) ? refuse('别名不可用。', 'This alias is reserved.') : null
}

function opens(selectionSet: SelectionSetNode, fragments: Fragments): boolean {
  return selectionSet.selections.every((one) => {
    if (one.kind === Kind.FIELD) return openFields.has(one.name.value)
    const inner = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)?.selectionSet
    return inner !== undefined && opens(inner, fragments)
  })
}

const tooMany = () => refuse(`每页最多 ${limits.rows} 条。`, `At most ${limits.rows} rows a page.`)
const fewEnough = (count: number) => count >= 0 && count <= limits.rows

/** Every `first` in the text: a number is judged here, a variable when its value is known (`rowsRefused`). */
function rowVariables(
  operation: OperationDefinitionNode,
  document: DocumentNode,
): Map<string, number | null> | GraphQLError {
  const asked = new Map<string, number | null>()
  let why: GraphQLError | null = null
  visit(document, {
    Argument(node: ArgumentNode) {
      if (node.name.value !== 'first') return
      if (node.value.kind === Kind.INT && !fewEnough(Number(node.value.value))) why = tooMany()
      if (node.value.kind === Kind.VARIABLE) asked.set(node.value.name.value, null)
    },
  })
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    if (asked.has(name) && defaultValue?.kind === Kind.INT) asked.set(name, Number(defaultValue.value))
  }
  return why ?? asked
}

/** @returns why these variables will not be taken, or null. */
export function variablesRefused(
  measured: Measured,
  variables: Record<string, unknown>,
  known: Rows,
): GraphQLError | null {
  if (deeperThan(variables, limits.variableDepth))
    return refuse('变量嵌套过深。', 'The variables are nested too deeply.')
  for (const name of measured.rows.keys()) {
    const count = worth(measured.rows, variables, name)
    if (count !== null && !fewEnough(count)) return tooMany()
  }
  return measured.cost(known, variables) > limits.cost
    ? refuse('一次查询的内容过多，请缩小范围或减少每页条数。', `More than ${limits.cost} fields in one answer.`)
    : null
}

function deeperThan(value: object, depth: number): boolean {
  let level: unknown[] = [value]
  for (let step = 0; level.length > 0; step += 1) {
    if (step > depth) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
