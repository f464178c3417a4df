// What was taught in the province from 2010 to 2016: classes with a filing, which many have attended, and the sessions of public courses.
import type { FilingId } from '../../subgraphs/kernel/src/index.ts'
import { dayAfter, type Random } from './random.ts'

export type Class = {
  filing: string
  course: string
  institution: string
  mode: 'PHYSICAL' | 'ONLINE'
  heldFrom: string
  heldTo: string
  /** Days on which attendance was entered into the old platform. */
  registeredOn: readonly string[]
  tenths: number
}

/** The courses that the 2016 review asks for (S72, S74), and that of the eighth round, which it does not. */
export const publicCourses = {
  cases: '专业技术人员创新案例',
  health: '心理健康与心理调适',
  ethics: '学术道德与学术规范',
  team: '专业技术人员团队建设与创新',
  capability: '专业技术人员能力建设读本',
} as const
export const roundEight = '当代科学技术新知识'

const topics: Readonly<Record<string, string>> = {
  '01': '高校教学改革 课程思政建设 信息化教学 科研项目管理',
  '02': '社会调查方法 西部发展研究 区域经济理论',
  '03': '实验设计与统计 科技成果转化 新材料应用技术',
  '04': '临床路径管理 院内感染控制 急救技术 慢性病管理 合理用药',
  '05': '装备制造工艺 信息系统安全 环境影响评价 建筑节能技术 新材料应用技术',
  '06': '农田节水灌溉 设施农业技术 病虫害绿色防控 食品安全检测',
  '07': '新闻采编实务 媒体融合 新闻职业道德',
  '08': '编辑出版规范 数字出版',
  '09': '数字图书馆建设 古籍保护',
  '10': '文物保护技术 博物馆教育',
  '11': '档案数字化 电子文件管理',
  '12': '传统工艺保护 工艺美术设计',
  '13': '一体化教学 职业技能竞赛指导',
  '14': '运动训练理论 运动损伤防护',
  '15': '政务翻译实务 外语能力提升',
  '16': '播音主持业务 新媒体传播',
  '17': '会计准则解读 内部控制 管理会计',
  '18': '统计执法检查 大数据统计应用',
  '19': '企业经营管理 知识产权 人力资源管理',
  '20': '实验室安全管理 大型仪器使用',
  '21': '课堂教学设计 双师型教师能力',
  '22': '课堂教学设计 班主任工作 新课程标准解读 教育信息技术',
  '23': '舞台艺术创作 非遗传承',
  '24': '公证实务 司法鉴定规范',
  '25': '船舶安全管理 内河航行规则',
  '26': '飞行安全管理 航空气象',
  '27': '政府投资审计 计算机审计',
}
const forms = ['培训班', '研修班', '专题班']
const institutions = [
  '宁夏大学',
  '宁夏医科大学',
  '北方民族大学',
  '宁夏职业技术学院',
  '宁夏工商职业技术学院',
  '宁夏人才发展中心',
  '宁夏专业技术人员继续教育在线',
]
const online = '宁夏专业技术人员继续教育在线'
/** 1/10 hours as certificates say them: a day is eight hours, a half day four, and some count lessons of 45 minutes. */
const lengths = [40, 40, 80, 80, 80, 80, 120, 120, 160, 160, 240, 75, 285]
const perYear = 6
export const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016] as const
export type TaughtYear = (typeof years)[number]

export type Catalogue = {
  /** Classes of a series in a year. */
  of(series: string, year: number): readonly Class[]
  /** Sessions of a public course in a year. */
  publicSessions(course: string, year: number): readonly Class[]
  all(): readonly Class[]
}

export function catalogueOf(random: Random): Catalogue {
  let number = 10_000
  const made: Class[] = []
  const shelf = new Map<string, Class[]>()
  const hold = (key: string, course: string, year: number, tenths: number) => {
    const heldFrom = dayAfter(`${year}-01-08`, random.below(330))
    number += random.between(1, 9)
    const institution = random.pick(institutions)
    const heldTo = dayAfter(heldFrom, Math.floor(tenths / 80))
    const mode = institution === online ? ('ONLINE' as const) : ('PHYSICAL' as const)
    const registeredOn = [2, 9, 23].map((later) => dayAfter(heldTo, later))
    const one = { filing: `NX${year}-${number}`, course, institution, mode, heldFrom, heldTo, registeredOn, tenths }
    made.push(one)
    shelf.set(key, [...(shelf.get(key) ?? []), one])
  }
  for (const year of years) {
    for (const [series, text] of Object.entries(topics)) {
      const names = text.split(' ').flatMap((topic) => forms.map((form) => topic + form))
      for (const course of random.some(names, perYear)) hold(`${series} ${year}`, course, year, random.pick(lengths))
    }
    const taught = year === 2016 ? [...Object.values(publicCourses), roundEight] : Object.values(publicCourses)
    for (const course of taught)
      for (let session = 0; session < 4; session += 1) hold(`${course} ${year}`, course, year, 300)
  }
  return {
    of: (series, year) => shelf.get(`${series} ${year}`) ?? [],
    publicSessions: (course, year) => shelf.get(`${course} ${year}`) ?? [],
    all: () => made,
  }
}

export const filingRows = (classes: readonly Class[]) =>
  classes.map(({ filing, course, institution, heldFrom, heldTo }) => ({
    id: `fil_seed_${filing.toLowerCase().replace('-', '_')}` as FilingId,
    number: filing,
    activity: course,
    institution,
    heldFrom,
    heldTo,
    source: 'seed',
  }))
