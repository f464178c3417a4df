// The JSON Schema of a rule document, for editors outside the console: made of the lexicon, never written by hand.
// A schema knows which words stand where; kinds, names and quotations are for `rules check`.
import type { Kind } from '../subgraphs/credits/src/rules/document.ts'
import { type LexiconPlace, type LexiconRow, lexicon } from '../subgraphs/credits/src/rules/lexicon.ts'
import type { Fields, Shape } from '../subgraphs/credits/src/rules/shapes.ts'
import { steps } from './ruleExamples.ts'

export type Schema = Readonly<Record<string, unknown>>
export const draft = 'https://json-schema.org/draft/2020-12/schema'

export const text: Schema = { type: ['string', 'number', 'boolean'] }
export const ownName = '^[a-z][A-Za-z0-9]*$'
export const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
export const hours: Schema = {
  anyOf: [
    { type: 'number', minimum: 0, maximum: 9_999_999 },
    { type: 'string', pattern: '^\\d{1,7}(\\.\\d)?$' },
  ],
}
export const count: Schema = { type: 'integer', minimum: 0, maximum: 999_999 }
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

export const listed = (items: Schema, least: number, most: number | null): Schema => ({
  type: 'array',
  items,
  ...(least > 0 ? { minItems: least } : {}),
  ...(most === null ? {} : { maxItems: most }),
})
export const mapped = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length ? { required } : {}),
})
export const each = (fields: Fields): Record<string, Schema> =>
  Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, schemaOf(shape)]))

function schemaOf(shape: Shape): Schema {
  switch (shape.is) {
    case 'expr':
      return ref(`expression-${shape.kind}`)
    case 'text':
      return text
    case 'hours':
      return hours
    case 'count':
      return count
    case 'day':
      return day
    case 'monthDay':
      return { type: 'string', pattern: '^\\d{2}-\\d{2}$' }
    case 'flag':
      return { type: 'boolean' }
    case 'values':
      return { anyOf: [text, listed(text, 1, null)] }
    case 'word':
      return { enum: shape.words }
    case 'list':
      return listed(schemaOf(shape.of), shape.least, shape.most)
    case 'tuple':
      return { type: 'array', prefixItems: shape.of.map(schemaOf), items: false, minItems: shape.of.length }
    case 'fields':
      return mapped({ ...each(shape.must), ...each(shape.may) }, Object.keys(shape.must))
    case 'names':
      return { type: 'object', additionalProperties: schemaOf(shape.of) }
    case 'either':
      return { anyOf: shape.of.map(schemaOf) }
  }
}

const described = (row: LexiconRow, schema: Schema): Schema => ({
  description: `${row.says['zh-CN']} / ${row.says.en}`,
  ...schema,
})

/** A clause of a step: what every clause carries, what this step wants, and exactly one of the words that say what it does. */
function clauseSchema(place: LexiconPlace): Schema {
  const rows = lexicon.filter((row) => row.place === place || row.place === 'clause')
  const one = rows.filter((row) => row.use === 'one')
  const held = (row: LexiconRow) =>
    row.word === 'alternatives' ? listed(ref('alternative'), 2, null) : schemaOf(row.takes)
  return {
    ...mapped(
      Object.fromEntries(rows.map((row) => [row.word, described(row, held(row))])),
      rows.filter((row) => row.use === 'must').map((row) => row.word),
    ),
    ...(one.length ? { oneOf: one.map((row) => ({ required: [row.word] })) } : {}),
  }
}

/** One of several requirements, without what a clause carries. */
function alternativeSchema(): Schema {
  const rows = lexicon.filter((row) => row.place === 'requirement' && row.use === 'one' && row.word !== 'alternatives')
  const words = mapped(Object.fromEntries(rows.map((row) => [row.word, schemaOf(row.takes)])), [])
  return { ...words, minProperties: 1, maxProperties: 1 }
}

/** One word with its operands. A single operand need not stand in a list; after the first of `is` come as many values as one likes. */
function expressionSchema(row: LexiconRow): Schema {
  const { takes } = row
  const schema = schemaOf(takes)
  if (takes.is === 'expr') return described(row, { anyOf: [schema, listed(schema, 1, 1)] })
  if (takes.is === 'list' && takes.least <= 1) return described(row, { anyOf: [schema, schemaOf(takes.of)] })
  if (takes.is !== 'tuple') return described(row, schema)
  const operands = takes.of.map((one) => (one.is === 'text' ? { anyOf: [text, ref('words')] } : schemaOf(one)))
  const more = row.word === 'is' || row.word === 'isNot' ? text : false
  return described(row, { type: 'array', prefixItems: operands, items: more, minItems: operands.length })
}

const literals: Readonly<Record<Kind | 'any', readonly Schema[]>> = {
  truth: [{ type: 'boolean' }],
  tenths: [],
  count: [count],
  day: [day],
  text: [],
  texts: [],
  any: [{ type: 'boolean' }, count, day],
}

/** The schema of a rule document. */
export function ruleSchema(): Schema {
  const expressions = lexicon.filter((row) => row.place === 'expression')
  const words = mapped(Object.fromEntries(expressions.map((row) => [row.word, expressionSchema(row)])), [])
  const kinds = Object.entries(literals).map(([kind, own]) => [
    `expression-${kind}`,
    { anyOf: [...own, { type: 'string', pattern: ownName }, ref('words')] },
  ])
  const head = lexicon.filter((row) => row.place === 'document')
  const properties = head.map((row) => {
    const place = steps[row.word]
    if (place === undefined) return [row.word, described(row, row.word === 'params' ? params() : schemaOf(row.takes))]
    return [row.word, described(row, place === 'dating' ? ref(place) : listed(ref(place), 0, null))]
  })
  return {
    $schema: draft,
    title: '继教规则文件 / rule document',
    ...mapped(
      Object.fromEntries(properties),
      head.filter((row) => row.use === 'must').map((row) => row.word),
    ),
    $defs: {
      ...Object.fromEntries(Object.values(steps).map((place) => [place, clauseSchema(place)])),
      alternative: alternativeSchema(),
      words: { ...words, minProperties: 1, maxProperties: 1 },
      ...Object.fromEntries(kinds),
    },
  }
}

/** A parameter has exactly one value, its source and perhaps its words. */
function params(): Schema {
  const rows = lexicon.filter((row) => row.place === 'param')
  const values = Object.fromEntries(rows.map((row) => [row.word, described(row, schemaOf(row.takes))]))
  const one = {
    ...mapped({ ...values, source: text, says: text }, ['source']),
    oneOf: rows.map((row) => ({ required: [row.word] })),
  }
  return { type: 'object', propertyNames: { pattern: ownName }, additionalProperties: one }
}
