// The list of applicants: what a mandate covers, its filters, its pages, and what its figures may tell. Long: one province for all.
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, owner } = await smallProvince()
type Asking = Parameters<typeof ask>[0]
type Manner = Parameters<typeof ask>[4]
beforeEach(() => owner`truncate audits.log_entries, audits.log_pending`)

const query = `query ($filter: ApplicantFilter!, $first: Int!, $after: String) { applicants(filter: $filter, first: $first, after: $after) {
  total next applications { id number person { id } series { code } targetLevel reviewYear jurisdiction { path } access { purpose basis } } } }`
type Shown = {
  id: string
  number: string
  person: { id: string }
  series: { code: string }
  targetLevel: string
  reviewYear: number
  jurisdiction: { path: string }
  access: { purpose: string; basis: string }
}
type Page = { total: number | null; next: string | null; applications: Shown[] }

async function page(
  account: Asking,
  filter: object = {},
  first = 20,
  after: string | null = null,
  manner: Manner = {},
): Promise<Page> {
  const { data, errors } = await ask(
    account,
    'audits',
    query,
    { filter: { reviewYear: 2016, ...filter }, first, after },
    manner,
  )
  if (errors) throw new Error(errors[0]?.extensions.code)
  return data?.applicants as Page
}
const words = ({ applications }: Page) => applications.map((one) => one.id.slice('app_'.length))
const listed = async (account: Asking, filter: object = {}) => words(await page(account, filter, 200)).sort()
const engineers = [
  'chen_jing',
  'he_ping_2',
  'li_jianguo',
  'ma_xiulan',
  'qian_xue',
  'shan',
  'sun_lei',
  'wang_fang',
  'wu_hao',
  'zhang_wei',
  'zhao_min',
]

test.each([
  ['工程评委: 正高、副高、中级 of the series, wherever', callers.engineeringMember, engineers],
  [
    '石嘴山评委: 中级 of two series in the city',
    callers.shizuishanMember,
    ['halike', 'liu_yang', 'ma_zhiqiang', 'yang_haiyan'],
  ],
  ['工程主管: every level of the series', callers.engineeringAuthority, [...engineers, 'zhou_ting']],
  [
    '银川人社: every series of the city',
    callers.yinchuanBureau,
    [
      'chen_jing',
      'li_jianguo',
      'ma_xiulan',
      'qian_xue',
      'sun_lei',
      'wang_fang',
      'wu_hao',
      'zhang_wei',
      'zhao_min',
      'zhou_ting',
    ],
  ],
  ['原工程评委', callers.formerMember, []],
  ['宁东评委, whose mandate begins in June', callers.futureMember, []],
  ['外部门', callers.agency, []],
  ['用人单位', callers.employer, []],
  ['系统管理员', callers.systemAdministrator, []],
  ['安全管理员', callers.securityAdministrator, []],
  ['审计管理员', callers.auditAdministrator, []],
  ['李建国 himself, who is one of them', callers.liJianguo, ['li_jianguo']],
])('on the list of %s [S67, S82]', async (_, account, expected) => {
  const all = await page(account, {}, 200)
  expect(words(all).sort()).toEqual([...expected].sort())
  expect(all.total).toBe(expected.length)
})

test('the department sees everybody of the year, and those of another year under that year', async () => {
  const [row] = await owner`select count(*)::int as held from audits.applications where review_year = 2016`
  expect((await page(callers.supervisor)).total).toBe(row?.held)
  expect(await listed(callers.supervisor, { reviewYear: 2015 })).toEqual(['feng_lan'])
  expect(await listed(callers.supervisor, { reviewYear: 2030 })).toEqual([])
})

test.each([
  ['series', { series: '22' }, ['halike']],
  ['level', { level: 'FULL_SENIOR' }, ['wang_fang']],
  [
    'no present level is a level to be promoted to, so it asks for nothing',
    { level: 'NONE', series: '22' },
    ['halike'],
  ],
  ['a city with its counties', { area: '64.6402' }, ['halike', 'liu_yang', 'ma_zhiqiang', 'shan', 'yang_haiyan']],
  ['a county', { area: '64.6402.640221' }, ['halike']],
  ['宁东, which has no code of its own [S4]', { area: '64.ND' }, ['he_ping', 'he_ping_2']],
  ['digits that only begin alike', { area: '64.64' }, []],
  ['an area that is none', { area: "64' or true --" }, []],
  [
    'all of them at once',
    { area: '64.6402', series: '04', level: 'INTERMEDIATE' },
    ['liu_yang', 'ma_zhiqiang', 'yang_haiyan'],
  ],
])('asked by %s', async (_, filter, expected) => {
  expect(await listed(callers.supervisor, filter)).toEqual(expected)
})

test.each([
  ['two characters', '建国', ['li_jianguo']],
  ['one character', '马', ['ma_xiulan', 'ma_zhiqiang']],
  ['the whole name', '马秀兰', ['ma_xiulan']],
  ['pinyin', 'xiulan', ['ma_xiulan']],
  ['pinyin with blanks and capitals', ' Ma Xiu', ['ma_xiulan']],
  ['initials', 'mzq', ['ma_zhiqiang']],
  ['the other reading of a surname', 'shan', ['shan']],
  ['a name with a dot', '哈力克·买买提', ['halike']],
  ['a name without its dot', '哈力克买', ['halike']],
  ['nobody’s name', '不存在', []],
  ['blanks, which ask for nothing', '   ', null],
  ['signs, which are no part of a name', '%_', []],
])('found by %s: %s', async (_, name, expected) => {
  const [row] = await owner`select count(*)::int as held from audits.applications where review_year = 2016`
  const found = await listed(callers.supervisor, { name })
  if (expected) expect(found).toEqual(expected)
  else expect(found).toHaveLength(row?.held)
})

test('a name finds nobody outside the mandate [S67]', async () => {
  expect(await listed(callers.engineeringMember, { name: '杨海燕' })).toEqual([])
  expect(await listed(callers.engineeringMember, { name: '马' })).toEqual(['ma_xiulan'])
})

test.each([1, 2, 3, 5, 200])('page by page, %i at a time, everybody comes once and in order', async (first) => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const one: Page = await page(callers.engineeringMember, {}, first, after)
    expect(one.total).toBe(engineers.length)
    expect(one.applications.length).toBeLessThanOrEqual(first)
    seen.push(...one.applications.map((row) => row.number))
    after = one.next
  } while (after)
  expect(seen).toHaveLength(engineers.length)
  expect(seen).toEqual([...new Set(seen)].sort())
})

test('who applies while the pages are turned is neither shown twice nor pushes anybody off a page', async () => {
  const one = await page(callers.engineeringMember, {}, 4)
  await owner`insert into audits.applications select 'app_late', 'NX-JXJY-2016-000000', person_id, series, current_level, 'TECHNICIAN', review_year, area,
    organisation_id, organisation_name, education, filed_on, source, recorded_at from audits.applications where id = 'app_li_jianguo'`
  const rest = await page(callers.engineeringMember, {}, 200, one.next)
  await owner`delete from audits.applications where id = 'app_late'`
  expect([...words(one), ...words(rest)].sort()).toEqual(engineers)
})

test.each([
  [0, 1],
  [-5, 1],
  [100_000, 11],
])('asked for %i a page has %i', async (first, expected) => {
  expect((await page(callers.engineeringMember, {}, first)).applications).toHaveLength(expected)
})

test('a cursor that is none begins at the beginning', async () => {
  const first = words(await page(callers.engineeringMember, {}, 3))
  for (const after of ["'; drop table", '\u0000', '', 'x'.repeat(500)])
    expect(words(await page(callers.engineeringMember, {}, 3, after))).toEqual(first)
})

test('whoever is on a page has one look in the log, with its purpose and basis, and nobody else has', async () => {
  const one = await page(callers.engineeringMember, {}, 4)
  const entries = await owner`select person_id, entry from audits.log_entries`
  expect(entries.map((row) => row.person_id).sort()).toEqual(one.applications.map((row) => row.person.id).sort())
  for (const { entry } of entries)
    expect(JSON.parse(entry)).toMatchObject({
      action: 'record.read',
      account: 'acc_engineering_member',
      basis: '宁职评授〔2016〕05号',
      purpose: 'TITLE_REVIEW',
      operation: 'Test',
      told: 'application',
    })
})

test('two applications of one person on a page are one look', async () => {
  const { applications } = await page(callers.supervisor, { area: '64.ND' })
  expect(applications).toHaveLength(2)
  expect(await owner`select from audits.log_entries`).toHaveLength(1)
})

test('an entry of the log holds no name and no identity number', async () => {
  await page(callers.supervisor, { name: '马' }, 200)
  const text = (await owner`select entry from audits.log_entries`).map((row) => row.entry).join('\n')
  const people = await owner`select name, id_number_sealed, id_number_hash from people.persons`
  expect(text).not.toBe('')
  for (const { name, ...secret } of people) {
    expect(text).not.toContain(name)
    for (const one of Object.values(secret)) expect(text).not.toContain(one)
  }
  expect(text).not.toMatch(/\d{17}[\dX]/)
})

test('who is shown is shown by which right, and for what', async () => {
  const basis = async (account: Asking) => (await page(account, { name: '李建国' })).applications[0]?.access
  expect(await basis(callers.engineeringMember)).toEqual({ purpose: 'TITLE_REVIEW', basis: '宁职评授〔2016〕05号' })
  expect(await basis(callers.yinchuanBureau)).toMatchObject({ purpose: 'SUPERVISION' })
  expect(await basis(callers.liJianguo)).toEqual({ purpose: 'OWN_RECORD', basis: '本人' })
})

test('who says another purpose than the mandate’s sees nobody by it, in both walls', async () => {
  expect(words(await page(callers.engineeringMember, {}, 20, null, { purpose: 'APPOINTMENT' }))).toEqual([])
  expect(words(await page(callers.engineeringMember, {}, 20, null, { purpose: 'TITLE_REVIEW' }))).toHaveLength(
    engineers.length,
  )
})

test('where nobody is listed nobody is counted: no page behind the last tells of a name or a verdict without a trace', async () => {
  const named = { name: '李建国' }
  const behind = await page(callers.engineeringMember, named, 20, 'ZZ')
  expect([words(behind), behind.total]).toEqual([[], null])
  expect(await owner`select from audits.log_entries`).toHaveLength(0)
  expect((await page(callers.engineeringMember, named)).total).toBe(1)
  expect(await owner`select from audits.log_entries where person_id = 'per_li_jianguo'`).toHaveLength(1)
})

test('of a list by name nobody is counted who is not on the page, nor told of behind it but that the page is full', async () => {
  const named = { name: '马' }
  const both = await page(callers.supervisor, named)
  expect(both.total).toBe(both.applications.length)
  expect(both.total).toBeGreaterThan(1)
  await owner`truncate audits.log_entries, audits.log_pending`
  const first = await page(callers.supervisor, named, 1)
  expect([first.applications.length, first.total]).toEqual([1, null])
  const [last] = both.applications.slice(-1)
  const end = await page(callers.supervisor, named, 1, both.applications.at(-2)?.number)
  expect(end.applications.map((one) => one.id)).toEqual([last?.id])
  expect(end.next).not.toBeNull() // as if there were another: whether there is, is told by asking
  const logged = await owner`select distinct person_id as person from audits.log_entries where person_id is not null`
  expect(logged).toHaveLength(2)
})

test('who is found not to have a verdict has been looked at, as who is found to have it', async () => {
  for (const verdict of ['PASS', 'FAIL', 'NEEDS_REVIEW', 'NOT_APPLICABLE', 'NOT_OPEN']) {
    await owner`truncate audits.log_entries, audits.log_pending`
    await page(callers.engineeringMember, { name: '张伟', verdict })
    const logged = await owner`select person_id as person from audits.log_entries`
    expect(logged, verdict).toEqual([{ person: 'per_zhang_wei' }])
  }
})

test('so are those of a place where fewer than ten could be meant; among more nobody is singled out', async () => {
  const narrow = { series: '05', level: 'ASSOCIATE_SENIOR', area: '64.6401.640104' }
  const there = await listed(callers.engineeringMember, narrow)
  expect(there.length).toBeGreaterThan(0)
  await owner`truncate audits.log_entries, audits.log_pending`
  expect(await listed(callers.engineeringMember, { ...narrow, verdict: 'NOT_OPEN' })).toEqual([])
  const logged = await owner`select person_id as person from audits.log_entries`
  expect(logged.map((one) => one.person.slice('per_'.length)).sort()).toEqual(there)
  await owner`truncate audits.log_entries, audits.log_pending`
  expect(await page(callers.engineeringMember, { verdict: 'NOT_OPEN' })).toMatchObject({ total: 0, next: null })
  expect(await owner`select from audits.log_entries`).toHaveLength(0)
})

test.each([null, callers.closed])('signed out or closed (%s) there is no list', async (account) => {
  await expect(page(account)).rejects.toThrow('UNAUTHENTICATED')
  expect(await owner`select from audits.log_entries`).toHaveLength(0)
})

const single = `query ($id: ApplicationId!) { application(id: $id) { id number currentLevel organisationName education filedOn } }`
test.each([
  ['inside the mandate', 'li_jianguo', callers.engineeringMember, true],
  ['of another series', 'yang_haiyan', callers.engineeringMember, false],
  ['of another city', 'shan', callers.shizuishanMember, false],
  ['of another year', 'feng_lan', callers.engineeringMember, false],
  ['that does not exist', 'nobody', callers.supervisor, false],
])('an application %s', async (_, word, account, there) => {
  const { data, errors } = await ask(account, 'audits', single, { id: `app_${word}` })
  expect(errors).toBeUndefined()
  expect(data?.application).toEqual(there ? expect.objectContaining({ id: `app_${word}` }) : null)
  expect(await owner`select from audits.log_entries where action <> 'record.refused'`).toHaveLength(there ? 1 : 0)
})

test('an application is asked for by an id of its kind', async () => {
  const { errors } = await ask(callers.supervisor, 'audits', single, { id: 'per_li_jianguo' })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

const waiting =
  '{ waiting(reviewYear: 2016) { total notJudged pass fail needsReview notApplicable notOpen } reviewYears }'
const waits = async (account: Asking) => (await ask(account, 'audits', waiting)).data

beforeAll(async () => {
  for (const word of ['li_jianguo', 'ma_xiulan', 'wu_hao', 'zhou_ting', 'yang_haiyan'])
    await ask(
      callers.supervisor,
      'credits',
      `mutation { determine(input: { applicationId: "app_${word}" }) { __typename } }`,
    )
})

test('what waits is counted by the latest verdict, over those whom the caller may see, and tells of nobody', async () => {
  expect(await waits(callers.engineeringMember)).toEqual({
    waiting: { total: 11, notJudged: 8, pass: 1, fail: 1, needsReview: 1, notApplicable: 0, notOpen: 0 },
    reviewYears: [2016],
  })
  expect(await waits(callers.engineeringAuthority)).toMatchObject({
    waiting: { total: 12, notApplicable: 1 },
    reviewYears: [2016, 2015],
  })
  expect(await waits(callers.agency)).toMatchObject({ waiting: { total: 0, notJudged: 0 }, reviewYears: [] })
  expect(await owner`select from audits.log_entries`).toHaveLength(0)
})

test('of fewer than ten whose verdict they may see, nothing is counted by verdict: it would tell of somebody', async () => {
  expect(await waits(callers.shizuishanMember)).toMatchObject({
    waiting: { total: expect.any(Number), notJudged: null, pass: null, fail: null, needsReview: null },
  })
})

test.each([
  ['PASS', ['li_jianguo']],
  ['FAIL', ['ma_xiulan']],
  ['NEEDS_REVIEW', ['wu_hao']],
  ['NOT_OPEN', []],
  ['NOT_JUDGED', ['chen_jing', 'he_ping_2', 'qian_xue', 'shan', 'sun_lei', 'wang_fang', 'zhang_wei', 'zhao_min']],
])('asked by the verdict %s', async (verdict, expected) => {
  expect(await listed(callers.engineeringMember, { verdict })).toEqual(expected)
})

test('a later verdict takes the place of the earlier one in every list', async () => {
  await owner`insert into audits.relevance_judgements (id, entry_id, person_id, relevant, reason, judged_by) values ('jud_1', 'hen_li_jianguo_5', 'per_li_jianguo', false, '与岗位无关', 'acc_supervisor')`
  await ask(
    callers.supervisor,
    'credits',
    'mutation { determine(input: { applicationId: "app_li_jianguo" }) { __typename } }',
  )
  expect(await listed(callers.engineeringMember, { verdict: 'FAIL' })).toEqual(['li_jianguo', 'ma_xiulan'])
  expect(await waits(callers.engineeringMember)).toMatchObject({ waiting: { pass: 0, fail: 2 } })
})
