// `node tools/import/sheet.ts > docs/import.md`: the sheet of columns, for whoever prepares a file. A test holds the page to it.
import { allColumns, allNames, type ColumnName, columns, headingsOf } from './columns.ts'

const must = (name: ColumnName) => (allColumns[name].required ? '是 yes' : '')
const lineOf = (name: ColumnName): string => {
  const [header, ...also] = headingsOf(name)
  const { takes, takesEn } = allColumns[name]
  return `| ${header} | ${also.join('、')} | ${must(name)} | ${takes} | ${takesEn} |`
}
const head = `| 列 column | 也可写作 also | 必填 required | 内容 | what it takes |
|---|---|---|---|---|`

const exported = (name: ColumnName) => Object.hasOwn(columns, name)

/** The page, in Chinese with English beside it. */
export const sheet = (): string => `# 导入文件的列 / Columns of a file to import

旧平台导出的 24 列每个文件都要有，没有内容可以留空。其余各列可有可无，供规则使用：没有填写的事实为未知，规则要用到时结论为待核并指出所缺，不会当作没有。
The 24 columns of the export stand in every file; their cells may be empty unless said. The others may be there or not. A fact that nobody gave is unknown: a rule that needs it
answers 待核 and names it, never 不合格.

## 每个文件都有 / In every file

${head}
${allNames
  .filter((name) => exported(name))
  .map(lineOf)
  .join('\n')}

## 可以增加 / May be added

${head}
${allNames
  .filter((name) => !exported(name))
  .map(lineOf)
  .join('\n')}

- 聘期、注册、离岗要么不填，要么各列填全。 A term, a registration and a leave are told whole or not at all.
- 离岗在同一人的任一行填写即可；几次离岗写在几行。 A leave stands on any row of the person; several leaves on several rows.
- 同一活动的两行，增加的各列须一致，否则后一行不予接收。 Two rows of one activity must agree in the added columns, or the later one is refused.
- 台账里已有的活动不会因为补填列而改变，报告为重复；要更正，请冲销后重新登记。 An activity that the ledger has is not changed by columns added later, and told as a duplicate: reverse it and post it again.
- 一个单位在文件中有几种等级时，以最先出现的为准。 Of several tiers of one employer the first speaks.
- 评委会、单位、上期结余和欠缺由系统得出；与本职工作是否相关由审验人判断，不在文件中填写。 Committee, employer and what an earlier term left over are worked out here; relevance is judged by a person.
`

if (import.meta.main) process.stdout.write(sheet())
