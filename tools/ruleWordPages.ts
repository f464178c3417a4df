// The pages of words and of facts in docs/rules/, in Chinese and in English: what may be written where, each word with a clause of an example that runs.
import { expectable } from '../subgraphs/credits/src/rules/caseExpectations.ts'
import { writtenInHours } from '../subgraphs/credits/src/rules/caseFacts.ts'
import { fateWords, verdictWords } from '../subgraphs/credits/src/rules/codeWords.ts'
import type { Kind } from '../subgraphs/credits/src/rules/document.ts'
import {
  bucketFacts,
  datedFacts,
  entryFacts,
  type Fact,
  subjectFacts,
  windowFacts,
} from '../subgraphs/credits/src/rules/facts.ts'
import { type LexiconPlace, type LexiconRow, lexicon, places } from '../subgraphs/credits/src/rules/lexicon.ts'
import type { Locale } from '../subgraphs/credits/src/rules/operators.ts'
import type { Shape } from '../subgraphs/credits/src/rules/shapes.ts'
import { fates, verdicts } from '../subgraphs/credits/src/rules/verdict.ts'
import type { Example } from './ruleExamples.ts'

type Said = Readonly<Record<Locale, string>>
const said = (zh: string, en: string): Said => ({ 'zh-CN': zh, en })

const placeWords: Readonly<Record<LexiconPlace, Said>> = {
  document: said('文件开头', 'The head of a document'),
  param: said('参数（params）', 'Parameters (params)'),
  clause: said('每条条款都有的', 'What every clause carries'),
  gate: said('适用于谁（applies）', 'Whom it binds (applies)'),
  window: said('审验期（window）', 'The window (window)'),
  dating: said('计入日期（dating）', 'The day an entry counts on (dating)'),
  split: said('分到几年（split）', 'Entries that count in parts (split)'),
  recognition: said('认定（recognition）', 'Recognition (recognition)'),
  duplicates: said('去重（duplicates）', 'Duplicates (duplicates)'),
  conversion: said('折算（conversion）', 'Conversion (conversion)'),
  cap: said('上限（caps）', 'Caps (caps)'),
  total: said('合计（totals）', 'Totals (totals)'),
  substitution: said('替代（substitutions）', 'Substitutions (substitutions)'),
  requirement: said('要求（requirements）', 'Requirements (requirements)'),
  consequence: said('后果（consequences）', 'Consequences (consequences)'),
  expression: said('表达式', 'Expressions'),
}
const uses = {
  must: said('必写', 'always'),
  one: said('几项中恰写一项', 'exactly one of these'),
  may: said('可写', 'may be written'),
} as const
const kindWords: Readonly<Record<Kind | 'any', Said>> = {
  truth: said('是非', 'truth'),
  tenths: said('学时', 'hours'),
  count: said('个数', 'number'),
  day: said('日期', 'day'),
  text: said('词', 'word'),
  texts: said('词表', 'words'),
  any: said('值', 'value'),
}
const shapeWords = {
  text: said('文字', 'text'),
  hours: said('学时数', 'hours'),
  count: said('整数', 'whole number'),
  day: said('年-月-日', 'year-month-day'),
  monthDay: said('月-日', 'month-day'),
  flag: said('true 或 false', 'true or false'),
  values: said('一个或几个词', 'a word or a list of words'),
} as const
const name = said('名称', 'name')

/** Operands as an author would write them, with kinds in place of values. */
function shown(shape: Shape, locale: Locale): string {
  const each = (fields: Readonly<Record<string, Shape>>, mark: string) =>
    Object.entries(fields).map(([key, one]) => `${key}${mark}: ${shown(one, locale)}`)
  switch (shape.is) {
    case 'expr':
      return `‹${kindWords[shape.kind][locale]}›`
    case 'word':
      return shape.words.join(' | ')
    case 'list':
      return `[${shown(shape.of, locale)}, …]`
    case 'tuple':
      return `[${shape.of.map((one) => shown(one, locale)).join(', ')}]`
    case 'fields':
      return `{ ${[...each(shape.must, ''), ...each(shape.may, '?')].join(', ')} }`
    case 'names':
      return `{ ‹${name[locale]}›: ${shown(shape.of, locale)}, … }`
    case 'either':
      return shape.of.map((one) => shown(one, locale)).join(' | ')
    default:
      return shapeWords[shape.is][locale]
  }
}

const made: Said = said(
  '<!-- 由 npm run rules -- documents 生成，请勿手改。 -->',
  '<!-- Made by npm run rules -- documents. Do not edit. -->',
)

/** The page of all words. An example is the first clause of docs/rules/examples that uses the word. */
export function wordsPage(examples: readonly Example[], locale: Locale): string {
  const head =
    locale === 'en'
      ? '# Every word of a rule document\n\n`‹hours›` stands for an expression that gives hours: a parameter, a fact, a total, or a word of the last section. `field?` may be left out. Examples are taken from `docs/rules/examples/`, whose cases run as tests in both evaluators. [How a rule is written](README.en.md) · [facts and cases](facts.en.md)'
      : '# 规则文件的全部词语\n\n`‹学时›` 表示结果为学时的表达式：参数、事实、合计，或最后一节的词。`字段?` 可以省略。示例取自 `docs/rules/examples/`，其用例在两种判定下都作为测试运行。[怎样写规则](README.md) · [事实与用例](facts.md)'
  const sections = places.map((place) => {
    const rows = lexicon.filter((row) => row.place === place)
    return [`## ${placeWords[place][locale]}`, ...rows.map((row) => wordSection(row, examples, locale))].join('\n\n')
  })
  return `${made[locale]}\n${head}\n\n${sections.join('\n\n')}\n`
}

function wordSection(row: LexiconRow, examples: readonly Example[], locale: Locale): string {
  const use =
    row.place === 'expression' ? '' : locale === 'en' ? ` (${uses[row.use].en})` : `（${uses[row.use]['zh-CN']}）`
  const covers = row.covers.length ? ` \`${row.covers.join(' ')}\`` : ''
  const lines = [
    `### ${row.word}`,
    `${row.says[locale]}${use}${covers}`,
    `\`${row.word}: ${shown(row.takes, locale)}\``,
  ]
  const key = `${row.place}.${row.word}`
  // The shortest clause shows a word best.
  const [example] = examples.filter((one) => one.uses.get(key)).sort((a, b) => lengthOf(a, key) - lengthOf(b, key))
  const clause = example?.uses.get(key)
  return [...lines, ...(example && clause ? [`\`\`\`yaml\n# ${example.name}.yaml\n${clause}\n\`\`\``] : [])].join(
    '\n\n',
  )
}

const lengthOf = (example: Example, key: string) => example.uses.get(key)?.length ?? 0

/** The page of facts, fates, verdicts and the fields of a case file. */
export function factsPage(locale: Locale): string {
  const zh = locale === 'zh-CN'
  const table = (facts: Readonly<Record<string, Fact>>) =>
    Object.entries(facts)
      .map(([key, fact]) => {
        const short = fact.kind === 'tenths' ? ` (\`${writtenInHours(key)}\`)` : ''
        return `| \`${key}\`${short} | ${fact.words[locale]} | ${kindWords[fact.kind][locale]} |`
      })
      .join('\n')
  const facts = (title: string, rows: Readonly<Record<string, Fact>>) =>
    `## ${title}\n\n${zh ? '| 名称 | 意思 | 类型 |' : '| name | meaning | kind |'}\n|---|---|---|\n${table(rows)}`
  const codes = (title: string, rows: readonly (readonly [string, string])[]) =>
    `## ${title}\n\n${zh ? '| 代码 | 意思 |' : '| code | meaning |'}\n|---|---|\n${rows.map(([code, words]) => `| \`${code}\` | ${words} |`).join('\n')}`
  const fields = Object.entries({ ...expectable.must, ...expectable.may }).map(
    ([key, shape]) =>
      [
        `${key}: ${key === 'fates' || key === 'verdict' ? '…' : shown(shape, locale)}`,
        expectations[key]?.[locale] ?? '',
      ] as const,
  )
  return `${[
    made[locale],
    zh ? '# 事实、去向与结论' : '# Facts, fates and verdicts',
    zh
      ? '规则可以问的一切，也是用例可以写明的一切。不写即不详，不详绝不当作“否”。括号内是用例中以学时书写的名称。'
      : 'Everything a rule may ask is everything a case may state. What is left out is not known, and what is not known is never taken for “no”. In brackets: the name by which a case states it in hours.',
    facts(zh ? '人员与申报（subject）' : 'The person and the application (subject)', subjectFacts),
    facts(zh ? '学时记录（entries）' : 'Lines of the ledger (entries)', entryFacts),
    facts(zh ? '判定中得出的（用例不写）' : 'What judging adds (never stated by a case)', {
      ...windowFacts,
      ...datedFacts,
      ...bucketFacts,
    }),
    codes(
      zh ? '结论' : 'Verdicts',
      verdicts.map((one) => [one, verdictWords[one][locale]]),
    ),
    codes(
      zh ? '学时的去向（依告知先后）' : 'Fates of an entry, in the order of telling',
      fates.map((one) => [one, fateWords[one][locale]]),
    ),
    codes(zh ? '用例的期望（expect）' : 'What a case expects (expect)', fields),
  ].join('\n\n')}\n`
}

const expectations: Readonly<Record<string, Said>> = {
  verdict: said('结论，必写', 'the verdict, always written'),
  totalHours: said('计入的总学时；null 表示未作判定', 'the hours that count; null: nothing was judged'),
  shortHours: said('所欠学时', 'the hours that are short'),
  missingCourses: said('未完成的课程；不写即一门不缺', 'courses not done; none where it is left out'),
  bySubstitution: said('是否因替代而合格；不写即否', 'whether it passed by substitution; no where it is left out'),
  clauses: said('各条款是否成立；null 表示不详', 'whether clauses hold; null: not known'),
  consequences: said('产生的后果（条款编号）', 'the consequences that follow, by their ids'),
  fates: said(
    '单条记录的去向，可附所计学时：`{ e1: COUNTED, e2: [OVER_ACTIVITY_CAP, 40] }`',
    'what became of single entries, perhaps with the hours that count: `{ e1: COUNTED, e2: [OVER_ACTIVITY_CAP, 40] }`',
  ),
}
