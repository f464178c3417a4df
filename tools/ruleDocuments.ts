// `npm run rules -- documents`: the JSON Schemas and the pages of words, for authors, from the lexicon, the facts and the examples.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lexiconFile } from './lexicon.ts'
import { casesSchema, ruleSchema } from './ruleSchemas.ts'
import { root } from './settings.ts'

const json = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`

/** Path and text of every file. `fresh.ts` compares them with what is committed. */
export function ruleDocuments(): ReadonlyMap<string, string> {
  return new Map([
    [join(root, 'schema/rules/rule.schema.json'), json(ruleSchema())],
    [join(root, 'schema/rules/cases.schema.json'), json(casesSchema())],
    [join(root, 'schema/rules/lexicon.json'), lexiconFile()],
  ])
}

export function writeRuleDocuments(): void {
  for (const [path, text] of ruleDocuments()) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

if (import.meta.main) writeRuleDocuments()
