// The 24 columns of a legacy export, and the further ones a file may have: how they are headed, whether a cell may be empty, and what a cell takes.
import { type MoreName, moreColumns, moreNames } from './moreColumns.ts'
import { codeText, plain } from './text.ts'
import { Unusable } from './unusable.ts'

type Column = { header: string; also?: readonly string[]; required: boolean; takes: string; takesEn: string }

const day = { takes: '日期，如 2015-06-30', takesEn: 'a day, such as 2015-06-30' }

/** In the order of the export. `required`: every row has it; what only some kinds of activity need is said in `row.ts`. */
export const columns = {
  name: { header: '姓名', required: true, takes: '姓名', takesEn: 'the name' },
  sex: { header: '性别', required: false, takes: '男 或 女', takesEn: '男 or 女' },
  identityNumber: {
    header: '身份证号',
    required: true,
    takes: '18 位公民身份号码，文本格式',
    takesEn: '18 characters, as text',
  },
  employer: { header: '工作单位', required: true, takes: '单位全称', takesEn: 'the full name of the employer' },
  creditCode: { header: '统一社会信用代码', required: false, takes: '18 位代码', takesEn: '18 characters' },
  area: {
    header: '行政区划',
    required: true,
    takes: '县级区划代码、区直 或 宁东',
    takesEn: 'a county code, 区直 or 宁东',
  },
  series: { header: '系列', required: true, takes: '27 个职称系列之一', takesEn: 'one of the 27 series' },
  currentLevel: {
    header: '现职称级别',
    required: true,
    takes: '正高 副高 中级 助理 员 无',
    takesEn: '正高 副高 中级 助理 员 无',
  },
  targetLevel: {
    header: '拟晋级别',
    required: true,
    takes: '正高 副高 中级 助理 员',
    takesEn: '正高 副高 中级 助理 员',
  },
  education: { header: '学历', required: false, takes: '学历名称', takesEn: 'the level of education' },
  kind: {
    header: '活动类别',
    required: true,
    takes: '公需课 专业课 考察交流 授课 学历教育 职称外语计算机培训',
    takesEn: '公需课 专业课 考察交流 授课 学历教育 职称外语计算机培训',
  },
  activity: {
    header: '活动名称',
    required: true,
    takes: '名称；学历教育填 高一级学历 或 第二学历',
    takesEn: 'its name; for 学历教育 高一级学历 or 第二学历',
  },
  institution: { header: '施教机构', required: false, takes: '机构全称', takesEn: 'the full name of the institution' },
  filing: {
    header: '备案号',
    required: false,
    takes: '备案号，未备案留空',
    takesEn: 'the number; empty when never filed',
  },
  mode: { header: '形式', required: false, takes: '实体 或 网络', takesEn: '实体 or 网络' },
  heldFrom: { header: '开始日期', required: false, ...day },
  heldTo: { header: '结束日期', required: false, ...day },
  registeredOn: { header: '录入日期', required: false, ...day },
  hours: { header: '学时', required: false, takes: '数字，至多一位小数', takesEn: 'a number with at most one decimal' },
  days: { header: '天数', required: false, takes: '整数', takesEn: 'a whole number' },
  travelDays: { header: '路程天数', required: false, takes: '整数', takesEn: 'a whole number' },
  enrolledOn: { header: '入学日期', required: false, ...day },
  graduatedOn: { header: '毕业日期', required: false, ...day },
  evidence: {
    header: '证明材料',
    required: true,
    takes: '结业证 其他证明 在线证明 文件 学校证明 学历证书 无',
    takesEn: '结业证 其他证明 在线证明 文件 学校证明 学历证书 无',
  },
} as const satisfies Record<string, Column>

export type ExportName = keyof typeof columns
export type ColumnName = ExportName | MoreName
/** Columns that every file has. */
export const columnNames = Object.keys(columns) as ExportName[]
export const allColumns: Readonly<Record<ColumnName, Column>> = { ...columns, ...moreColumns }
export const allNames: readonly ColumnName[] = [...columnNames, ...moreNames]

/** Every heading there is for a column. */
export const headingsOf = (name: ColumnName): readonly string[] => {
  const { header, also = [] } = allColumns[name]
  return [header, ...also]
}

/** Columns whose cells are days: a workbook keeps those as serial numbers. */
export const dayColumns: ReadonlySet<ColumnName> = new Set([
  'heldFrom',
  'heldTo',
  'registeredOn',
  'enrolledOn',
  'graduatedOn',
  ...(['filedOn', 'titleOn', 'appointedFrom', 'appointedUntil', 'registeredFrom', 'registeredUntil'] as const),
  ...(['dutyFrom', 'leaveFrom', 'leaveTo', 'examOn', 'verifiedOn', 'evidenceOn'] as const),
])

/** The column that a marked file carries; when such a file comes back it is passed over. */
export const faultHeader = '错误'

/** Where each column stands in this file, and which headings nobody asked for. */
export type Layout = {
  /** -1 for a column that the file has not. */
  readonly at: Readonly<Record<ColumnName, number>>
  readonly width: number
  readonly headers: readonly string[]
  readonly ignored: readonly string[]
}

const headingOf = (cell: string) => codeText(cell).replace(/^\*|\*$/g, '')

/**
 * Finds the columns in the first line, in whatever order they stand.
 * @throws Unusable MISSING_COLUMN, REPEATED_COLUMN, WRONG_SEPARATOR: without its columns no row of a file can be read.
 */
export function layoutOf(cells: readonly string[], line: number): Layout {
  const headers = cells.map(plain)
  const names = new Map(allNames.flatMap((name) => headingsOf(name).map((heading) => [heading, name] as const)))
  const found = new Map<ColumnName, number>()
  const ignored: string[] = []
  cells.forEach((cell, position) => {
    const name = names.get(headingOf(cell))
    if (name === undefined) {
      if (plain(cell) !== '') ignored.push(plain(cell).slice(0, 40))
      return
    }
    if (found.has(name)) throw new Unusable('REPEATED_COLUMN', { line, named: allColumns[name].header })
    found.set(name, position)
  })
  const missing = columnNames.filter((name) => !found.has(name)).map((name) => columns[name].header)
  if (missing.length > 0 && cells.length === 1 && /[\t;|,、]/.test(cells[0] ?? ''))
    throw new Unusable('WRONG_SEPARATOR', { line })
  if (missing.length > 0) throw new Unusable('MISSING_COLUMN', { line, named: missing.join('、') })
  const at = Object.fromEntries(allNames.map((name) => [name, found.get(name) ?? -1])) as Record<ColumnName, number>
  return { at, width: cells.length, headers, ignored }
}
