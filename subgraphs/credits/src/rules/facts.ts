// The one table of what a rule may ask: name, kind, column and words, for the person applying, the window, and a line of the ledger. Long because it is a table.
import type { Kind } from './document.ts'
import type { Locale } from './operators.ts'

/** The person and the application, as a rule sees them. Days are `YYYY-MM-DD`; null is not known. */
export type SubjectFacts = {
  readonly applicationId: string
  readonly personId: string
  readonly series: string | null
  readonly targetLevel: string | null
  readonly currentLevel: string | null
  readonly reviewYear: number | null
  /** Path in the jurisdiction tree: `64.6401.640104`. */
  readonly area: string | null
  readonly education: string | null
  /** null: not filed yet. */
  readonly filedOn: string | null
  readonly judgedOn: string
  /** When the present title was taken; null also where there is none. */
  readonly titleOn: string | null
  readonly appointedFrom: string | null
  readonly appointedUntil: string | null
  readonly registeredFrom: string | null
  readonly registeredUntil: string | null
  readonly birthYear: number | null
  readonly birthMonth: number | null
  /** Since when the person works in the profession. */
  readonly dutyFrom: string | null
  readonly role: string | null
  readonly sector: string | null
  /** Of the employing institution. */
  readonly tier: string | null
  readonly committee: string | null
  /** Id of the employing organisation. */
  readonly employer: string | null
  /** @units 1/10 学时 above the hours required by the latest receipt of the same person, series and purpose of the preceding review year. */
  readonly priorSurplusTenths: number | null
  /** @units 1/10 学时 below them. */
  readonly priorDeficitTenths: number | null
}

/** A line of the ledger, as a rule sees it: what happened, never what it is worth. */
export type EntryFacts = {
  readonly id: string
  readonly kind: string
  readonly category: string | null
  readonly course: string | null
  /** @units 1/10 of `unit`, as on the certificate. */
  readonly quantityTenths: number | null
  readonly unit: string
  readonly days: number | null
  readonly travelDays: number | null
  readonly heldFrom: string | null
  readonly heldTo: string | null
  readonly registeredOn: string | null
  readonly enrolledOn: string | null
  readonly graduatedOn: string | null
  readonly degree: string | null
  /** null: never filed. */
  readonly filing: string | null
  readonly institution: string | null
  readonly mode: string | null
  readonly evidence: string | null
  readonly source: string | null
  /** null: nobody has judged it. */
  readonly relevant: boolean | null
  /** Subject within a category; of a leave its reason. */
  readonly topic: string | null
  /** PROVINCE, ELSEWHERE or ABROAD. */
  readonly place: string | null
  readonly grade: string | null
  readonly rank: number | null
  readonly authorOrder: number | null
  readonly authors: number | null
  readonly minutes: number | null
  readonly sessions: number | null
  readonly attended: number | null
  readonly examOn: string | null
  readonly verifiedOn: string | null
  readonly evidenceOn: string | null
  /** Sort of institution that taught. */
  readonly provider: string | null
  /** Whether it counted in an earlier verdict for another title. */
  readonly usedBefore: boolean | null
}

/** Somebody of whom nothing is known but that they are judged: facts that are known are laid over it. */
export const nobody: SubjectFacts = {
  applicationId: '',
  personId: '',
  series: null,
  targetLevel: null,
  currentLevel: null,
  reviewYear: null,
  area: null,
  education: null,
  filedOn: null,
  judgedOn: '2000-01-01',
  titleOn: null,
  appointedFrom: null,
  appointedUntil: null,
  registeredFrom: null,
  registeredUntil: null,
  birthYear: null,
  birthMonth: null,
  dutyFrom: null,
  role: null,
  sector: null,
  tier: null,
  committee: null,
  employer: null,
  priorSurplusTenths: null,
  priorDeficitTenths: null,
}

/** A line of which nothing is known but its kind and unit. */
export const nothingKnown: EntryFacts = {
  id: '',
  kind: 'PROFESSIONAL_COURSE',
  category: null,
  course: null,
  quantityTenths: null,
  unit: 'HOUR',
  days: null,
  travelDays: null,
  heldFrom: null,
  heldTo: null,
  registeredOn: null,
  enrolledOn: null,
  graduatedOn: null,
  degree: null,
  filing: null,
  institution: null,
  mode: null,
  evidence: null,
  source: null,
  relevant: null,
  topic: null,
  place: null,
  grade: null,
  rank: null,
  authorOrder: null,
  authors: null,
  minutes: null,
  sessions: null,
  attended: null,
  examOn: null,
  verifiedOn: null,
  evidenceOn: null,
  provider: null,
  usedBefore: null,
}

/** Facts that no row is without; the ledger's own columns say so. SQL need not ask whether they are known. */
export const alwaysGiven: readonly string[] = [
  'applicationId',
  'personId',
  'judgedOn',
  'windowFrom',
  'windowUntil',
  'windowFirstYear',
  'windowLastYear',
  'id',
  'kind',
  'unit',
]

/** Where a fact may be asked: each scope sees those before it, but `totals` sees the person only, and `line` what is written in the ledger only. */
export type Scope = 'subject' | 'line' | 'entry' | 'dated' | 'bucketed' | 'totals'
export type FactWords = Readonly<Record<Locale, string>>
export type Fact = { readonly kind: Kind; readonly column: string; readonly words: FactWords }

const fact = (kind: Kind, column: string, zh: string, en: string): Fact => ({
  kind,
  column,
  words: { 'zh-CN': zh, en },
})

export const subjectFacts: Readonly<Record<keyof SubjectFacts, Fact>> = {
  applicationId: fact('text', 'application_id', '申报编号', 'application'),
  personId: fact('text', 'person_id', '人员编号', 'person'),
  series: fact('text', 'series', '系列', 'series'),
  targetLevel: fact('text', 'target_level', '拟晋级别', 'target level'),
  currentLevel: fact('text', 'current_level', '现职称级别', 'current level'),
  reviewYear: fact('count', 'review_year', '评审年度', 'review year'),
  area: fact('text', 'area', '地区', 'area'),
  education: fact('text', 'education', '学历', 'education'),
  filedOn: fact('day', 'filed_on', '申报日期', 'filing date of the application'),
  judgedOn: fact('day', 'judged_on', '判定日期', 'date of judgement'),
  titleOn: fact('day', 'title_on', '现职称取得日期', 'date of the present title'),
  appointedFrom: fact('day', 'appointed_from', '聘期首日', 'first day of the appointment'),
  appointedUntil: fact('day', 'appointed_until', '聘期末日', 'last day of the appointment'),
  registeredFrom: fact('day', 'registered_from', '注册有效期首日', 'first day of the registration'),
  registeredUntil: fact('day', 'registered_until', '注册有效期末日', 'last day of the registration'),
  birthYear: fact('count', 'birth_year', '出生年份', 'year of birth'),
  birthMonth: fact('count', 'birth_month', '出生月份', 'month of birth'),
  dutyFrom: fact('day', 'duty_from', '从事本专业起始日期', 'first day in the profession'),
  role: fact('text', 'role', '岗位', 'post'),
  sector: fact('text', 'sector', '行业', 'sector'),
  tier: fact('text', 'tier', '机构等级', 'tier of the institution'),
  committee: fact('text', 'committee', '评委会', 'committee'),
  employer: fact('text', 'employer', '单位', 'employer'),
  priorSurplusTenths: fact('tenths', 'prior_surplus_tenths', '上期结余学时', 'surplus of the term before'),
  priorDeficitTenths: fact('tenths', 'prior_deficit_tenths', '上期欠缺学时', 'deficit of the term before'),
}

/** First and last day of the window, both inclusive. */
export const windowFacts = {
  windowFrom: fact('day', 'window_from', '审验期首日', 'the first day of the window'),
  windowUntil: fact('day', 'window_until', '审验期末日', 'the last day of the window'),
  windowFirstYear: fact('count', 'window_first_year', '审验期首年', 'the first year of the window'),
  windowLastYear: fact('count', 'window_last_year', '审验期末年', 'the last year of the window'),
} as const

export const entryFacts: Readonly<Record<keyof EntryFacts, Fact>> = {
  id: fact('text', 'id', '记录编号', 'entry'),
  kind: fact('text', 'kind', '活动类别', 'kind of activity'),
  category: fact('text', 'category', '科目', 'category'),
  course: fact('text', 'course', '活动名称', 'course'),
  quantityTenths: fact('tenths', 'quantity_tenths', '证书所载学时', 'hours on the certificate'),
  unit: fact('text', 'unit', '计量单位', 'unit'),
  days: fact('count', 'days', '天数', 'days'),
  travelDays: fact('count', 'travel_days', '路程天数', 'days of travel'),
  heldFrom: fact('day', 'held_from', '开始日期', 'first day held'),
  heldTo: fact('day', 'held_to', '结束日期', 'last day held'),
  registeredOn: fact('day', 'registered_on', '录入日期', 'date of registration'),
  enrolledOn: fact('day', 'enrolled_on', '入学日期', 'date of enrolment'),
  graduatedOn: fact('day', 'graduated_on', '毕业日期', 'date of graduation'),
  degree: fact('text', 'degree', '学历性质', 'sort of degree'),
  filing: fact('text', 'filing', '备案号', 'filing'),
  institution: fact('text', 'institution', '施教机构', 'institution'),
  mode: fact('text', 'mode', '形式', 'delivery mode'),
  evidence: fact('text', 'evidence', '证明材料', 'evidence'),
  source: fact('text', 'source', '来源', 'source'),
  relevant: fact('truth', 'relevant', '相关性判断', 'judgement of relevance'),
  topic: fact('text', 'topic', '专题', 'topic'),
  place: fact('text', 'place', '地点', 'place'),
  grade: fact('text', 'grade', '等级', 'grade'),
  rank: fact('count', 'rank', '等次', 'rank'),
  authorOrder: fact('count', 'author_order', '署名次序', 'place among the authors'),
  authors: fact('count', 'authors', '作者人数', 'number of authors'),
  minutes: fact('count', 'minutes', '总分钟数', 'minutes'),
  sessions: fact('count', 'sessions', '应到次数', 'sessions held'),
  attended: fact('count', 'attended', '实到次数', 'sessions attended'),
  examOn: fact('day', 'exam_on', '考试日期', 'date of the examination'),
  verifiedOn: fact('day', 'verified_on', '审验日期', 'date of verification'),
  evidenceOn: fact('day', 'evidence_on', '证明材料日期', 'date of the evidence'),
  provider: fact('text', 'provider', '施教机构类别', 'sort of provider'),
  usedBefore: fact('truth', 'used_before', '已用于其他职称', 'use for another title before'),
}

/** Which part of an entry a line is, and of how many: 1 of 1 unless the rule splits it. Null where it is not known whether it does. */
export const partFacts = {
  part: fact('count', 'part', '第几部分', 'number of the part'),
  parts: fact('count', 'parts', '所分部分数', 'number of parts'),
} as const

/** What the pipeline itself adds to an entry: the day it counts on and that day's year, then the bucket it was put in. */
export const datedFacts = {
  countsOn: fact('day', 'counts_on', '计入日期', 'day it counts on'),
  year: fact('count', 'year', '计入年度', 'year it counts to'),
} as const
export const bucketFacts = { bucket: fact('text', 'bucket', '计入科目', 'category it counts in') } as const

/** Facts of a scope by name. */
export function factsOf(scope: Scope): Readonly<Record<string, Fact>> {
  if (scope === 'subject' || scope === 'totals')
    return scope === 'subject' ? subjectFacts : { ...subjectFacts, ...windowFacts }
  if (scope === 'line') return entryFacts
  const entry = { ...subjectFacts, ...windowFacts, ...entryFacts, ...partFacts }
  if (scope === 'entry') return entry
  return scope === 'dated' ? { ...entry, ...datedFacts } : { ...entry, ...datedFacts, ...bucketFacts }
}

const words = (zh: string, en: string): FactWords => ({ 'zh-CN': zh, en })
/** Values as people read them. A value that is not here is shown as it is (a course, a series). */
export const valueWords: Readonly<Record<string, FactWords>> = {
  PUBLIC_COURSE: words('公需课', 'public course'),
  PROFESSIONAL_COURSE: words('专业课', 'professional course'),
  STUDY_TRIP: words('考察交流', 'study trip'),
  TEACHING: words('授课', 'teaching'),
  DEGREE_STUDY: words('学历教育', 'degree study'),
  EXAM_PREPARATION: words('职称外语、计算机考前培训', 'preparation for the language and computer examinations'),
  PUBLIC: words('公需科目', 'public subjects'),
  PROFESSIONAL: words('专业科目', 'professional subjects'),
  OTHER: words('其他', 'other'),
  HOUR: words('学时', 'hours'),
  CREDIT: words('学分', 'credits'),
  HIGHER: words('高一级学历', 'a higher degree'),
  SECOND: words('第二学历', 'a second degree'),
  COMPLETION_CERTIFICATE: words('结业证', 'a completion certificate'),
  OTHER_PROOF: words('其他证明', 'other proof'),
  ONLINE_CERTIFICATE: words('在线打印的学时证明', 'a certificate printed online'),
  DOCUMENT: words('有关文件', 'the document of the journey'),
  SCHOOL_PROOF: words('院校学时证明', "the school's proof of hours"),
  DIPLOMA: words('学历证书', 'the diploma'),
  NONE: words('无', 'none'),
  PHYSICAL: words('实体', 'physical'),
  ONLINE: words('网络', 'online'),
  FULL_SENIOR: words('正高', 'full senior'),
  ASSOCIATE_SENIOR: words('副高', 'associate senior'),
  INTERMEDIATE: words('中级', 'intermediate'),
  ASSISTANT: words('助理', 'assistant'),
  CONFERENCE: words('学术会议、讲座', 'conference or lecture'),
  PAPER: words('论文著作', 'paper or book'),
  PROJECT: words('课题项目', 'project'),
  AWARD: words('成果奖励、专利', 'award or patent'),
  SELF_STUDY: words('自学', 'self-study'),
  PRACTICE: words('实践锻炼、对口支援', 'practice or support elsewhere'),
  LEAVE: words('请假、停职、借调', 'leave, suspension or secondment'),
  SICK_LEAVE: words('病假', 'sick leave'),
  MATERNITY_LEAVE: words('产假', 'maternity leave'),
  SUSPENSION: words('停职', 'suspension'),
  SECONDMENT: words('借调', 'secondment'),
  STUDY_ABROAD: words('公派出国', 'study abroad'),
  PROVINCE: words('本省（区）', 'this province'),
  ELSEWHERE: words('外省（区、市）', 'another province'),
  ABROAD: words('境外', 'abroad'),
  TRAINING_INSTITUTION: words('培训机构', 'training institution'),
  BASE: words('继续教育基地', 'continuing-education base'),
  DISTANCE_PROVIDER: words('远程教育机构', 'distance-education provider'),
  UNIVERSITY: words('高等学校', 'university'),
  EMPLOYER: words('用人单位', 'employer'),
  ASSOCIATION: words('行业协会、学会', 'association'),
  AUTHORITY: words('主管部门', 'authority'),
  CONTINUING_MEDICAL_EDUCATION: words('继续医学教育', 'continuing medical education'),
  TECHNICIAN: words('员', 'technician'),
}
