// JSON Schemas of rule document and case file, for editors outside the console: made of the lexicon and the table of facts, never written by hand.
// A schema knows which words stand where; kinds, names and quotations are for `rules check`.
import { expectable } from '../subgraphs/credits/src/rules/caseExpectations.ts'
import { writtenInHours } from '../subgraphs/credits/src/rules/caseFacts.ts'
import type { Kind } from '../subgraphs/credits/src/rules/document.ts'
import { entryFacts, type Fact, subjectFacts } from '../subgraphs/credits/src/rules/facts.ts'
import { type LexiconPlace, type LexiconRow, lexicon } from '../subgraphs/credits/src/rules/lexicon.ts'
import type { Fields, Shape } from '../subgraphs/credits/src/rules/shapes.ts'
import { steps } from './ruleExamples.ts'

type Schema = Readonly<Record<string, unknown>>
const draft = 'https://json-schema.org/draft/2020-12/schema'

const text: Schema = { type: ['string', 'number', 'boolean'] }
const ownName = '^[a-z][A-Za-z0-9]*$'
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const hours: Schema = {
  anyOf: [
    { type: 'number', minimum: 0, maximum: 9_999_999 },
    { type: 'string', pattern: '^\\d{1,7}(\\.\\d)?$' },
  ],
}
const count: Schema = { type: 'integer', minimum: 0, maximum: 999_999 }
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const listed = (items: Schema, least: number, most: number | null): Schema => ({
  type: 'array',
  items,
  ...(least > 0 ? { minItems: least } : {}),
  ...(most === null ? {} : { maxItems: most }),
})
const mapped = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length ? { required } : {}),
})
const each = (fields: Fields): Record<string, Schema> =>
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

/** A fact as a case states it; null is not known. */
function factSchema(name: string, fact: Fact): Schema {
  const kinds: Readonly<Record<Kind, Schema>> = {
    truth: { type: 'boolean' },
    tenths: count,
    count,
    day,
    text,
    texts: text,
  }
  const { 'zh-CN': zh, en } = fact.words
  const unit = name.endsWith('Tenths') ? ' (1/10)' : ''
  return { description: `${zh} / ${en}${unit}`, ...orNull(kinds[fact.kind]) }
}

function factsSchema(table: Readonly<Record<string, Fact>>, more: Readonly<Record<string, Schema>>): Schema {
  const own = Object.entries(table).map(([name, fact]) => [name, factSchema(name, fact)])
  const inHours = Object.entries(table).flatMap(([name, fact]) => {
    const { 'zh-CN': zh, en } = fact.words
    return fact.kind === 'tenths' ? [[writtenInHours(name), { description: `${zh} / ${en}`, ...orNull(hours) }]] : []
  })
  return mapped({ ...Object.fromEntries([...own, ...inHours]), ...more }, [])
}

/** null in an expectation: it is expected that there is none, or that nobody knows. */
const maybe = (schemas: Readonly<Record<string, Schema>>): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      name === 'clauses' ? { type: 'object', additionalProperties: { type: ['boolean', 'null'] } } : orNull(schema),
    ]),
  )
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })

/** The schema of a case file. */
export function casesSchema(): Schema {
  const entry = factsSchema(entryFacts, { as: { ...text, description: '所用记录的名称 / the entry it is like' } })
  const one = mapped(
    {
      name: { ...text, description: '案例名称，可带标签 / name, with tags such as [T4]' },
      subject: ref('subject'),
      entries: listed({ anyOf: [text, ref('entry')] }, 0, null),
      expect: ref('expect'),
    },
    ['name', 'expect'],
  )
  return {
    $schema: draft,
    title: '继教规则案例文件 / case file of a rule document',
    ...mapped(
      {
        subject: ref('subject'),
        entry: ref('entry'),
        as: { type: 'object', propertyNames: { pattern: ownName }, additionalProperties: ref('entry') },
        cases: listed(one, 0, null),
      },
      ['cases'],
    ),
    $defs: {
      subject: factsSchema(subjectFacts, {}),
      entry,
      expect: mapped({ ...each(expectable.must), ...maybe(each(expectable.may)) }, Object.keys(expectable.must)),
    },
  }
}
