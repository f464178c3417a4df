// What a legacy export comes to in the 2016 review, read once more from its README, by the shortest way and without the product's rules.
export const headings =
  `姓名 性别 身份证号 工作单位 统一社会信用代码 行政区划 系列 现职称级别 拟晋级别 学历 活动类别 活动名称 施教机构 备案号 形式 开始日期 结束日期
  录入日期 学时 天数 路程天数 入学日期 毕业日期 证明材料`.split(/\s+/)

/** A row by its headings. */
export type Cells = Record<string, string>
export type Said = {
  verdict: string
  totalHours?: string
  shortHours?: string
  missingCourses?: string[]
  bySubstitution?: true
}

const alternatives = ['专业技术人员团队建设与创新', '专业技术人员能力建设读本']
const asked: Record<string, { first: string; hours: number; courses: string[][] }> = {
  高级: {
    first: '2011-01-01',
    hours: 360,
    courses: [['专业技术人员创新案例'], ['心理健康与心理调适'], ['学术道德与学术规范'], alternatives],
  },
  中级: { first: '2012-01-01', hours: 288, courses: [['学术道德与学术规范'], alternatives] },
}
const last = '2015-12-31'

const cell = (row: Cells, heading: string): string => row[heading] ?? ''
const tenths = (text: string) => Math.round(Number(text) * 10)
const decimal = (amount: number) => String(amount / 10)
const inside = (day: string, first: string) => day >= first && day <= last

/** 2014年(含)以前 on paper, 2015 and what was entered late in 2015 online. */
function proven(row: Cells): boolean {
  const [held, registered] = [cell(row, '结束日期').slice(0, 4), cell(row, '录入日期').slice(0, 4)]
  const online = held === '2015' || (held === '2014' && registered === '2015')
  return (online ? ['在线证明'] : ['结业证', '其他证明']).includes(cell(row, '证明材料'))
}

/** Degree studies: the whole task, hours that join the total, or nothing. */
function degreeOf(row: Cells, first: string): 'ALL' | number {
  const [from, to] = [cell(row, '入学日期'), cell(row, '毕业日期')]
  if (!inside(to, first)) return 0
  if (from >= first) return cell(row, '证明材料') === '学历证书' ? 'ALL' : 0
  return cell(row, '证明材料') === '学校证明' ? tenths(cell(row, '学时')) : 0
}

/** The verdict of one person over their accepted rows. */
export function verdictOf(rows: readonly Cells[]): Said {
  const target = cell(rows[0] ?? {}, '拟晋级别')
  const task = asked[target === '中级' ? '中级' : '高级']
  if (target === '助理' || !task) return { verdict: 'NOT_APPLICABLE' }
  const courses = new Set<string>()
  let total = 0
  for (const row of rows) {
    const held = inside(cell(row, '结束日期'), task.first)
    const filed = cell(row, '备案号') !== ''
    const kind = cell(row, '活动类别')
    if (kind === '学历教育') {
      const degree = degreeOf(row, task.first)
      if (degree === 'ALL') return { verdict: 'PASS', bySubstitution: true }
      total += degree
    }
    if (kind === '公需课' && held && filed && proven(row)) courses.add(cell(row, '活动名称'))
    if (kind === '专业课' && held && filed && proven(row)) total += tenths(cell(row, '学时'))
    if (kind === '考察交流' && held && cell(row, '证明材料') === '文件')
      total += 60 * (Number(cell(row, '天数')) - Number(cell(row, '路程天数')))
  }
  total += 300 * courses.size
  const short = Math.max(0, task.hours * 10 - total)
  const missing = task.courses.filter((one) => !one.some((course) => courses.has(course)))
  return {
    verdict: short === 0 && missing.length === 0 ? 'PASS' : 'FAIL',
    totalHours: decimal(total),
    shortHours: decimal(short),
    missingCourses: missing.map((one) => one.join('|')),
  }
}
