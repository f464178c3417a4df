// The page of common errors in docs/rules/: what was written, what the parser says today, and what to write instead.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRule, type Locale, parseCases, parseRule } from '../subgraphs/credits/src/rules/index.ts'
import { root } from './settings.ts'

/** `right` stands in the example; with `wrong` in its place the first fault is told. */
type Slip = { readonly right: string; readonly wrong: string }
const inRules: readonly Slip[] = [
  { right: 'policy: example-review-years', wrong: 'policy：example-review-years' },
  { right: '{ hours: 360, source', wrong: '{ hours:360, source' },
  { right: '{ hours: 360, source', wrong: '{ hours: 360学时, source' },
  { right: '{ hours: 360, source', wrong: '{ hours: 360.25, source' },
  { right: 'hours: seniorHours', wrong: 'hours: 360' },
  { right: 'hours: seniorHours', wrong: 'hours: seniorHour' },
  { right: '{ is: [targetLevel, INTERMEDIATE] }', wrong: '{ is: [targetLevl, INTERMEDIATE] }' },
  {
    right: '{ any: [senior, { is: [targetLevel, INTERMEDIATE] }] }',
    wrong: '{ or: [senior, { is: [targetLevel, INTERMEDIATE] }] }',
  },
  { right: '{ is: [targetLevel, FULL_SENIOR, ASSOCIATE_SENIOR] }', wrong: '{ any: [senior] }' },
  { right: 'issuedOn: 2026-01-05', wrong: 'issuedOn: 2026-02-30' },
  { right: 'otherwise: UNIT_MISMATCH', wrong: 'otherwise: UNIT_MISSMATCH' },
  { right: 'quote: 按证书所载登记', wrong: 'quote: 按证书登记' },
  { right: 'purpose: TITLE_REVIEW', wrong: 'purpose: TITLE_REVIEW\npurpose: REGISTRATION' },
  { right: 'params:', wrong: 'params: &all' },
]
const inCases: readonly Slip[] = [
  {
    right: 'entries: [{ as: course, hours: 200, heldTo: 2021-01-01 }',
    wrong: 'entries: [{ as: curse, hours: 200, heldTo: 2021-01-01 }',
  },
  { right: 'verdict: PASS', wrong: 'verdict: PASSED' },
  { right: 'heldTo: 2020-12-31', wrong: 'heldTo: 2020-12-32' },
  { right: 'e3: OUTSIDE_WINDOW', wrong: 'e4: OUTSIDE_WINDOW' },
]

/** The first fault of a text that an author would see. */
export function firstFault(file: 'yaml' | 'cases.yaml', { right, wrong }: Slip) {
  const read = (ending: string) => readFileSync(join(root, `docs/rules/examples/review-years.${ending}`), 'utf8')
  const sound = read(file)
  if (!sound.includes(right)) throw new Error(`“${right}” does not stand in the example.`)
  const text = sound.replace(right, wrong)
  if (file === 'cases.yaml') return parseCases(text).faults[0]
  const parsed = parseRule(text)
  return parsed.rule === null ? parsed.faults[0] : checkRule(parsed.rule, read('txt'))[0]
}

export function errorsPage(locale: Locale): string {
  const zh = locale === 'zh-CN'
  const code = (text: string) => `\`${text.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|')}\``
  const row = (file: 'yaml' | 'cases.yaml') => (slip: Slip) => {
    const fault = firstFault(file, slip)
    if (!fault) throw new Error(`“${slip.wrong}” is told nothing.`)
    const told = `${fault.line}:${fault.column} ${zh ? fault.zh : fault.en}`
    return `| ${code(slip.wrong)} | ${told.replaceAll('|', '\\|')} | ${code(slip.right)} |`
  }
  const table = (rows: readonly string[]) =>
    `${zh ? '| 写成了 | 提示（行:列） | 应写作 |' : '| written | what is told (line:column) | write instead |'}\n|---|---|---|\n${rows.join('\n')}`
  return `${[
    zh
      ? '<!-- 由 npm run rules -- documents 生成，请勿手改。 -->'
      : '<!-- Made by npm run rules -- documents. Do not edit. -->',
    zh ? '# 常见错误' : '# Common errors',
    zh
      ? '以下各行都是对示例 `examples/review-years.yaml` 及其用例改动一处后，程序如今给出的第一条提示。'
      : 'Each row is the first thing the program says today after one change to the example `examples/review-years.yaml` or its cases.',
    `## ${zh ? '规则文件' : 'In a rule document'}`,
    table(inRules.map(row('yaml'))),
    `## ${zh ? '用例文件' : 'In a case file'}`,
    table(inCases.map(row('cases.yaml'))),
  ].join('\n\n')}\n`
}
