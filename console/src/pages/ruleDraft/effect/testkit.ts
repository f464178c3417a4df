// Measurements for the tests of this tab: 3,412 judged people of whom 188 fail under the draft, spread over series, places and employers.
import type { ImpactShownFragment, ImpactSideShownFragment } from '../../../generated/graphql.ts'
import { tiles } from './tiles.ts'

type Side = ImpactSideShownFragment
type Run = ImpactShownFragment
const words = (zh: string, en: string) => ({ zh, en })
const cityOf = (code: string) => (/^\d/.test(code) ? `64.${code.slice(0, 4)}.${code}` : `64.${code}`)

const group = (dimension: Side['groups'][number]['dimension'], key: string, zh: string, passToFail: number) => ({
  dimension,
  key,
  words: words(zh, `${zh} en`),
  people: passToFail * 9 + 12,
  passToFail,
  failToPass: 0,
})

export const aSide = (told: Partial<Side> = {}): Side => ({
  people: 3412,
  passToFail: 188,
  failToPass: 0,
  changes: [
    { from: 'PASS', to: 'PASS', people: 2000 },
    { from: 'PASS', to: 'FAIL', people: 188 },
    { from: 'FAIL', to: 'FAIL', people: 1224 },
  ],
  missingHours: [0, 200, 400, 600, 900].map((fromTenths, at, all) => ({
    fromTenths,
    untilTenths: all[at + 1] ?? null,
    baseline: 300 - at * 50,
    draft: 330 - at * 45 + (at === 4 ? 90 : 0),
  })),
  groups: [
    group('SERIES', '05', '工程技术人员', 92),
    group('SERIES', '04', '卫生技术人员', 61),
    group('SERIES', '08', '农业技术人员', 35),
    group('SERIES', '17', '经济专业人员', 0),
    group('LEVEL', 'ASSOCIATE_SENIOR', '副高', 151),
    group('LEVEL', 'FULL_SENIOR', '正高', 37),
    ...tiles.map(({ code }, at) => group('CITY', cityOf(code), `县${code}`, (at * 7) % 19)),
    group('EMPLOYER', 'org_1', '宁夏建筑设计研究院', 21),
    group('EMPLOYER', 'org_2', '中卫市六盘山人民医院', 14),
    group('EMPLOYER', 'OTHER', '其他', 153),
  ],
  ...told,
})

export const anUnchangedSide = (people: number): Side => ({
  people,
  passToFail: 0,
  failToPass: 0,
  changes: [{ from: 'PASS', to: 'PASS', people }],
  missingHours: [],
  groups: [],
})

export const aRun = (told: Partial<Run> = {}): Run => ({
  id: 'imp_1',
  state: 'DONE',
  progressPercent: 100,
  startedAt: '2016-11-20T02:00:00Z',
  durationMs: 1740,
  asOf: '2016-11-20T02:00:00Z',
  reviewYear: 2016,
  people: 4212,
  entries: 105_300,
  revisionHash: 'd'.repeat(64),
  ruleHash: 'a'.repeat(64),
  baselineHash: 'b'.repeat(64),
  resultHash: 'c'.repeat(64),
  identical: false,
  judged: aSide(),
  toFile: aSide({ people: 800, passToFail: 41, failToPass: 3 }),
  entriesChanged: [
    {
      from: 'COUNTED',
      to: 'OVER_KIND_CAP',
      lines: 48,
      tenthsBefore: 9600,
      tenthsAfter: 2400,
      words: words('由计入变为超出同类上限', 'Counted before, now over the cap of its kind'),
    },
  ],
  ...told,
})

export const aDraft = (told: Record<string, unknown> = {}) => ({
  id: 'dra_1',
  state: 'DRAFT',
  title: '2016 年职称评审继续教育要求',
  mayEdit: true,
  basedOn: { id: 'rul_1' },
  latest: { hash: 'd'.repeat(64), source: 'reviewYear: 2016', number: 2 },
  ...told,
})

export const someParams = [
  { name: 'seniorHours', kind: 'tenths', value: '360', says: '申报高级的总学时', source: '四（一）' },
  { name: 'courseHours', kind: 'tenths', value: '30', says: '公需课每门学时', source: '四（二）' },
  { name: 'teachingFactor', kind: 'count', value: '3', says: '授课1学时授予的学时', source: '一（三）' },
  { name: 'review', kind: 'count', value: '2016', says: '评审年度', source: '四' },
]

/** One person of a list, as both versions judge. */
export const anAffected = (at: number) => ({
  applicationId: `app_${at}`,
  number: `NX-JXJY-2016-${String(at).padStart(6, '0')}`,
  series: '05',
  targetLevel: 'ASSOCIATE_SENIOR' as const,
  area: '64.6401.640104',
  before: { verdict: 'PASS' as const, totalTenths: 3600 + at, shortTenths: 0 },
  after: { verdict: 'FAIL' as const, totalTenths: 3600 + at, shortTenths: 900 - at },
})

export const someNames = {
  jurisdictions: [
    { path: '64.6401', name: '银川市', nameEn: 'Yinchuan' },
    { path: '64.6401.640104', name: '兴庆区', nameEn: 'Xingqing District' },
    { path: '64.ZZ', name: '区直', nameEn: 'Provincial-direct units' },
  ],
  titleSeries: [{ code: '05', name: '工程技术人员', nameEn: 'Engineers' }],
  ruleDraft: {
    id: 'dra_1',
    latest: {
      id: 'rev_1',
      reading: {
        hash: 'a'.repeat(64),
        diff: {
          sentences: [{ sentence: words('申报高级的总学时 360 → 450。', 'Hours for senior titles 360 → 450.') }],
        },
      },
    },
  },
}
