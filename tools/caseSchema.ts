// The JSON Schema of a case file: made of the table of facts and of what a case may expect.
import { expectable } from '../subgraphs/credits/src/rules/caseExpectations.ts'
import { writtenInHours } from '../subgraphs/credits/src/rules/caseFacts.ts'
import type { Kind } from '../subgraphs/credits/src/rules/document.ts'
import { entryFacts, type Fact, subjectFacts } from '../subgraphs/credits/src/rules/facts.ts'
import { count, day, draft, each, hours, listed, mapped, ownName, ref, type Schema, text } from './ruleSchemas.ts'

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
      name: { ...text, description: '用例名称，可带标签 / name, with tags such as [T4]' },
      subject: ref('subject'),
      entries: listed({ anyOf: [text, ref('entry')] }, 0, null),
      expect: ref('expect'),
    },
    ['name', 'expect'],
  )
  return {
    $schema: draft,
    title: '继教规则用例文件 / case file of a rule document',
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
