// `npm run rules -- documents`: the JSON Schemas and the pages of words, for authors, from the lexicon, the facts and the examples.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { casesSchema } from './caseSchema.ts'
import { lexiconFile } from './lexicon.ts'
import { errorsPage } from './ruleErrors.ts'
import { clauseText, examplesIn } from './ruleExamples.ts'
import { ruleSchema } from './ruleSchemas.ts'
import { factsPage, wordsPage } from './ruleWordPages.ts'
import { root } from './settings.ts'

const json = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`

/** Path and text of every file. `fresh.ts` compares them with what is committed. */
export function ruleDocuments(): ReadonlyMap<string, string> {
  const examples = examplesIn(join(root, 'docs/rules/examples'))
  return new Map([
    ...['README.md', 'README.en.md'].map((page) => {
      const path = join(root, 'docs/rules', page)
      return [path, withExamples(readFileSync(path, 'utf8'))] as const
    }),
    [join(root, 'docs/rules/words.md'), wordsPage(examples, 'zh-CN')],
    [join(root, 'docs/rules/words.en.md'), wordsPage(examples, 'en')],
    [join(root, 'docs/rules/facts.md'), factsPage('zh-CN')],
    [join(root, 'docs/rules/facts.en.md'), factsPage('en')],
    [join(root, 'docs/rules/errors.md'), errorsPage('zh-CN')],
    [join(root, 'docs/rules/errors.en.md'), errorsPage('en')],
    [join(root, 'schema/rules/rule.schema.json'), json(ruleSchema())],
    [join(root, 'schema/rules/cases.schema.json'), json(casesSchema())],
    [join(root, 'schema/rules/lexicon.json'), lexiconFile()],
  ])
}

/** Between `<!-- example: NAME STEP ID -->` or `<!-- case: NAME NUMBER -->` and its end stands the text of an example, which runs. */
function withExamples(page: string): string {
  return page.replaceAll(
    /(<!-- (example|case): (\S+) (.*?) -->\n)[\s\S]*?(<!-- \/\2 -->)/g,
    (_, begin: string, sort: string, name: string, which: string, end: string) => {
      const path = join(root, `docs/rules/examples/${name}${sort === 'case' ? '.cases' : ''}.yaml`)
      const found = clauseText(readFileSync(path, 'utf8'), sort === 'case' ? ['cases', which] : which.split(' '))
      return `${begin}\`\`\`yaml\n${found}\n\`\`\`\n${end}`
    },
  )
}

export function writeRuleDocuments(): void {
  for (const [path, text] of ruleDocuments()) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

if (import.meta.main) writeRuleDocuments()
