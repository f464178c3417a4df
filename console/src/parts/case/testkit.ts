// Cases for the tests of these parts and of the pages that use them: one applicant who failed by 28 hours and a course.
import type {
  ApplicantHistoryQuery,
  CaseShownFragment,
  DeterminationShownFragment,
  EntryShownFragment,
  JudgementShownFragment,
  LineShownFragment,
  RequirementShownFragment,
} from '../../generated/graphql.ts'

export const anEntry = (id: string, told: Partial<EntryShownFragment> = {}): EntryShownFragment => ({
  id: `hen_${id}`,
  kind: 'PROFESSIONAL_COURSE',
  category: 'PROFESSIONAL',
  course: '绿色施工技术',
  quantityTenths: 2300,
  unit: 'HOUR',
  days: null,
  travelDays: null,
  heldFrom: '2014-05-10',
  heldTo: '2014-05-14',
  registeredOn: '2014-05-20',
  enrolledOn: null,
  graduatedOn: null,
  degree: null,
  filing: 'NX2014-1',
  institution: '宁夏大学',
  mode: 'PHYSICAL',
  evidence: 'COMPLETION_CERTIFICATE',
  source: 'import:9f3c',
  reverses: null,
  recordedAt: '2016-05-01T02:00:00Z',
  ...told,
})

export const aLine = (
  entry: EntryShownFragment,
  fate: LineShownFragment['fate'],
  countedTenths: number,
  zh: string,
): LineShownFragment => ({
  entry,
  fate,
  countedTenths,
  reason: { zh, en: `in English: ${zh}` },
  clause: 'total',
  quote: '总学时须累计 288 学时',
  source: '四（二）',
})

export const aRequirement = (told: Partial<RequirementShownFragment> = {}): RequirementShownFragment => ({
  id: 'total',
  met: false,
  waived: false,
  amount: 2600,
  threshold: 2880,
  short: 280,
  measure: 'HOUR',
  missingCourses: [],
  missingFacts: [],
  sentence: { zh: '总学时不少于 288 学时', en: 'At least 288 hours' },
  outcome: { zh: '计入 260 学时', en: '260 hours count' },
  quote: '总学时须累计 288 学时',
  source: '四（二）',
  ...told,
})

export const aDetermination = (told: Partial<DeterminationShownFragment> = {}): DeterminationShownFragment => ({
  id: 'det_1',
  verdict: 'FAIL',
  judgedOn: '2016-05-03',
  asOf: '2016-05-03T02:20:00Z',
  recordedAt: '2016-05-03T02:20:01Z',
  totalTenths: 2600,
  shortTenths: 280,
  missingCourses: ['团队建设与创新|能力建设读本'],
  bySubstitution: false,
  replays: true,
  outdated: false,
  summary: { zh: '还差 28 学时；缺《团队建设与创新》', en: '28 hours short' },
  rule: {
    id: 'rul_1',
    title: '2016 年审验',
    documentId: 'pol_1',
    documentNumber: '宁人社函〔2016〕156号',
    inForceFrom: '2016-01-01',
    hash: 'abc',
  },
  window: { heldFrom: '2012-01-01', heldTo: '2015-12-31' },
  requirements: [
    aRequirement(),
    aRequirement({
      id: 'team',
      amount: null,
      threshold: null,
      short: null,
      missingCourses: ['团队建设与创新|能力建设读本'],
    }),
  ],
  years: [
    { year: 2012, publicTenths: 300, professionalTenths: 0, otherTenths: 0 },
    { year: 2014, publicTenths: 0, professionalTenths: 2300, otherTenths: 0 },
  ],
  lines: [
    aLine(
      anEntry('1', { kind: 'PUBLIC_COURSE', course: '学术道德与学术规范' }),
      'COUNTED',
      300,
      '公需课按 30 学时计入',
    ),
    aLine(anEntry('2'), 'COUNTED', 2300, '按证书学时计入'),
    aLine(anEntry('3', { course: '园艺', filing: null }), 'UNFILED', 0, '没有备案，不予认可'),
  ],
  ...told,
})

export const aCase = (told: Partial<CaseShownFragment> = {}): CaseShownFragment => ({
  id: 'app_1',
  number: 'NX-JXJY-2016-000001',
  reviewYear: 2016,
  currentLevel: 'ASSISTANT',
  targetLevel: 'INTERMEDIATE',
  organisationName: '宁夏建筑设计研究院',
  education: '大学本科',
  filedOn: null,
  ageAtFiling: null,
  recordedAt: '2016-05-01T02:00:00Z',
  series: { code: '05', name: '工程技术人员', nameEn: 'Engineers' },
  jurisdiction: { path: '64.6401.640104', name: '兴庆区', nameEn: 'Xingqing' },
  access: { purpose: 'TITLE_REVIEW', basis: '宁职改授〔2016〕12号', masked: [] },
  person: { id: 'per_1', name: '李建国', sex: '1', age: 51, maskedIdNumber: '649***********1234', maskedPhone: null },
  ...told,
})

export const aJudgement = (told: Partial<JudgementShownFragment> = {}): JudgementShownFragment => ({
  id: 'jud_1',
  entryId: 'hen_2',
  relevant: false,
  reason: '与岗位无关',
  recordedAt: '2016-05-04T02:00:00Z',
  judgedBy: { id: 'acc_1', displayName: '丁秘书', organisationName: '评委会' },
  ...told,
})

export const aHistory = (): NonNullable<ApplicantHistoryQuery['application']> => {
  const { id, verdict, judgedOn, asOf, recordedAt, totalTenths, shortTenths, summary } = aDetermination()
  const receipt = {
    id,
    purpose: 'TITLE_REVIEW' as const,
    verdict,
    judgedOn,
    asOf,
    recordedAt,
    totalTenths,
    shortTenths,
    summary,
    rule: null,
  }
  return {
    id: 'app_1',
    number: 'NX-JXJY-2016-000001',
    filedOn: '2016-05-02',
    recordedAt: '2016-05-01T02:00:00Z',
    determinations: [receipt],
    judgements: [aJudgement()],
    person: { id: 'per_1', ledger: (aDetermination().lines ?? []).map((line) => line.entry) },
  }
}
