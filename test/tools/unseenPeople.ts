// Invented people and what they did from 2010 on, in the cells of a legacy export: everything that the export's README allows, mostly in order, near the thresholds.
import { type Cells, verdictOf } from './oracle.ts'

/** Mulberry32: small, and the same on every machine. */
export function dice(seed: number) {
  let state = seed * 2654435761
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  return {
    chance: (share: number) => next() < share,
    upTo,
    between: (least: number, most: number) => least + upTo(most - least),
    of: <T>(some: readonly [T, ...T[]]): T => some[upTo(some.length - 1)] ?? some[0],
    shuffled: <T>(some: readonly T[]): T[] =>
      some
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  }
}
export type Dice = ReturnType<typeof dice>

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const dayIn = (roll: Dice, year: number) => dayAfter(`${year}-01-01`, roll.upTo(364))

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checked = (digits: string) =>
  digits +
  '10X98765432'.charAt([...digits].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11)

const fixed = ['专业技术人员创新案例', '心理健康与心理调适', '学术道德与学术规范'] as const
const either = ['专业技术人员团队建设与创新', '专业技术人员能力建设读本'] as const
const topics = [
  '环境影响评价研修班',
  '临床路径管理培训班',
  '信息系统安全专题班',
  '"双碳"政策,解读班',
  '公需课',
  '学术道德与学术规范',
] as const
const schools = ['宁夏大学', '北方民族大学', '宁夏专业技术人员继续教育在线', '西安交通大学'] as const
const areas = [
  '640104',
  '640106',
  '640205',
  '640221',
  '640303',
  '640381',
  '640425',
  '640502',
  '640522',
  '区直',
  '宁东',
] as const
const series = ['工程技术人员', '卫生技术人员', '中小学教师', '会计人员', '高等学校教师', '审计专业人员'] as const
const codes = [
  '12649900000001020Q',
  '12649900000001022Y',
  '12649900000001051Y',
  '126499000000010548',
  '12649900000001040T',
  '',
] as const
const steps = { 正高: '副高', 副高: '中级', 中级: '助理', 助理: '无' } as const
type Target = keyof typeof steps

export function personOf(roll: Dice, number: number): Cells {
  const target = roll.of<Target>(['正高', '副高', '副高', '副高', '中级', '中级', '中级', '中级', '助理'])
  const birth = dayIn(roll, roll.between(1956, 1995)).replaceAll('-', '')
  return {
    姓名: `${roll.of(['马', '王', '欧阳', '单', '纳'])}${roll.of(['秀兰', '建国', '䶮', '𫖯', '海燕'])}`,
    性别: roll.of(['男', '女']),
    身份证号: checked(`6499${String(roll.between(1, 98)).padStart(2, '0')}${birth}${String(number).padStart(3, '0')}`),
    工作单位: `${roll.of(['银川市', '宁夏', '固原市'])}第${roll.between(1, 9)}${roll.of(['设计院', '人民医院', '中学'])}`,
    统一社会信用代码: roll.of(codes),
    行政区划: roll.of(areas),
    系列: roll.of(series),
    现职称级别: steps[target],
    拟晋级别: target,
    学历: roll.of(['中专', '大学专科', '大学本科', '硕士研究生']),
  }
}

const paper = ['结业证', '其他证明'] as const
const proofs = ['结业证', '其他证明', '在线证明', '文件', '学校证明', '学历证书', '无'] as const

/** An activity that ends in a year: mostly as the document asks, sometimes not filed, with the wrong proof, or entered late. */
function heldRow(
  roll: Dice,
  more: Cells,
  years: readonly [number, ...number[]] = [2011, 2012, 2013, 2014, 2014, 2015, 2015],
): Cells {
  const year = roll.of(years)
  const to = roll.chance(0.1) ? roll.of([`${year}-01-01`, `${year}-12-31`]) : dayIn(roll, year)
  const from = dayAfter(to, -roll.upTo(roll.chance(0.05) ? 40 : 6))
  const late = roll.chance(0.3) ? roll.between(0, 500) : roll.upTo(12)
  const registered = year === 2014 && roll.chance(0.4) ? dayIn(roll, 2015) : dayAfter(to, late)
  const online = year > 2014 || (year === 2014 && registered.startsWith('2015'))
  const proof = roll.chance(0.12) ? roll.of(proofs) : online ? '在线证明' : roll.of(paper)
  return {
    施教机构: roll.of(schools),
    备案号: roll.chance(0.05) ? '' : `NX${year}-${String(roll.between(1, 99_999)).padStart(5, '0')}`,
    形式: roll.chance(0.1) ? '网络' : '实体',
    开始日期: from,
    结束日期: to,
    录入日期: registered,
    证明材料: proof,
    ...more,
  }
}

const hours = (roll: Dice) =>
  roll.of(['8', '12', '16', '20', '24', '30', '32', '40', '60', '7.5', '4.0', '16.0', '0.5', '0', '12.5'])

const publicCourse = (roll: Dice, course: string, years?: [number, ...number[]]) =>
  heldRow(roll, { 活动类别: '公需课', 活动名称: course, 学时: roll.of(['30', '24', '36', '']) }, years)
const professional = (roll: Dice, said: string, years?: [number, ...number[]]) =>
  heldRow(roll, { 活动类别: '专业课', 活动名称: roll.of(topics), 学时: said }, years)

function trip(roll: Dice): Cells {
  const days = roll.between(1, 14)
  return heldRow(roll, {
    活动类别: '考察交流',
    活动名称: '专业技术交流考察',
    备案号: '',
    天数: String(days),
    路程天数: String(roll.upTo(Math.min(days, 3))),
    证明材料: roll.chance(0.7) ? '文件' : roll.of(proofs),
  })
}

/** Enrolled and graduated inside, before, after and across the window, its first and last days among them. */
function degree(roll: Dice): Cells {
  const from = roll.of([
    '2008-09-01',
    '2010-12-31',
    '2011-01-01',
    '2011-09-01',
    '2011-12-31',
    '2012-01-01',
    '2012-09-01',
  ])
  const to = roll.of([
    from < '2012' ? '2012-07-01' : '2014-07-01',
    '2013-07-01',
    '2015-07-01',
    '2015-12-31',
    '2016-01-01',
    '2016-07-01',
  ])
  const proof = roll.chance(0.9) ? roll.of(['学历证书', '学校证明']) : roll.of(proofs)
  return {
    活动类别: '学历教育',
    活动名称: roll.of(['高一级学历', '第二学历']),
    施教机构: roll.of(schools),
    形式: '实体',
    录入日期: to,
    学时: proof === '学校证明' ? roll.of(['100', '150', '200', '250.5']) : '',
    入学日期: from,
    毕业日期: to,
    证明材料: proof,
  }
}

/** Everything one person did; some are brought near their threshold, where half an hour decides. */
export function historyOf(roll: Dice, target: string): Cells[] {
  const wanted: string[] = target === '中级' ? [fixed[2], roll.of(either)] : [...fixed, roll.of(either)]
  const rows = wanted.filter(() => !roll.chance(0.06)).map((course) => publicCourse(roll, course))
  const extra = ['当代科学技术新知识', ...either, ...fixed] as const
  for (let more = roll.upTo(2); more > 0; more -= 1)
    rows.push(publicCourse(roll, roll.of(extra), [2010, 2013, 2015, 2016]))
  if (roll.chance(0.25)) rows.push(trip(roll))
  if (roll.chance(0.25)) rows.push(degree(roll))
  if (roll.chance(0.1)) rows.push(degree(roll))
  if (roll.chance(0.15))
    rows.push(heldRow(roll, { 活动类别: '授课', 活动名称: '继续教育授课', 学时: hours(roll) }, [2014, 2015, 2016]))
  if (roll.chance(0.15))
    rows.push(
      heldRow(roll, { 活动类别: '职称外语计算机培训', 活动名称: '计算机模块培训', 学时: roll.of(['40', '60']) }),
    )
  for (let more = roll.upTo(8); more > 0; more -= 1)
    rows.push(professional(roll, hours(roll), [2010, 2011, 2012, 2013, 2014, 2015, 2016]))
  const said = verdictOf(rows.map((row) => ({ ...row, 拟晋级别: target })))
  const due = Number(said.shortHours ?? 0) + roll.of([-1, -0.5, 0, 0, 0.5, 20])
  const filler = { 备案号: 'NX2013-00001', 结束日期: '2013-06-01', 开始日期: '2013-05-01', 证明材料: roll.of(paper) }
  if (due > 0 && roll.chance(0.75)) rows.push({ ...professional(roll, String(due)), ...filler })
  if (roll.chance(0.2) && rows[0]) rows.push({ ...rows[0], 录入日期: dayAfter(rows[0].录入日期 ?? '', 1) }) // nearly the same is not the same
  return rows
}
