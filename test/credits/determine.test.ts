// One applicant is judged on request: the receipt, its replay, and who may ask. Long: one province for all.
import { afterEach, expect, test } from 'vitest'
import { entriesOf, subjectOf } from '../../subgraphs/credits/src/determination.ts'
import { versionsByHash } from '../../subgraphs/credits/src/ruleVersions.ts'
import { atTen, smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, clock, open, owner } = await smallProvince()
const credits = open('credits')
afterEach(() => {
  clock.now = atTen('2016-05-10')
})
type Asking = Parameters<typeof ask>[0]
type Told = Record<string, unknown>

const whole = `id verdict judgedOn asOf recordedAt totalTenths shortTenths missingCourses bySubstitution replays outdated summary { zh en }
  rule { hash reviewYear purpose documentNumber } window { heldFrom heldTo }
  requirements { id met waived amount threshold short measure missingCourses missingFacts sentence { zh en } outcome { zh en } quote source }
  years { year publicTenths professionalTenths otherTenths }
  lines { entry { id } fate countedTenths reason { zh en } clause quote source }`
const mutation = `mutation ($id: ApplicationId!) { determine(input: { applicationId: $id }) { __typename ... on Determination { ${whole} } ... on Refusal { code } } }`
const receipts = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Application { determination { id } determinations { ${whole} } } } }`

async function determines(word: string, account: Asking = callers.supervisor): Promise<Told> {
  const { data, errors } = await ask(account, 'credits', mutation, { id: `app_${word}` })
  return errors ? { error: errors[0]?.extensions.code } : (data?.determine as Told)
}
async function receiptsOf(word: string, account: Asking = callers.supervisor): Promise<Told[]> {
  const { data } = await ask(account, 'credits', receipts, { of: [{ __typename: 'Application', id: `app_${word}` }] })
  const [application] = (data?._entities ?? []) as ({ determinations: Told[] } | null)[]
  return application?.determinations ?? []
}
let next = 0
async function posted(word: string, hours: number) {
  const id = `hen_later_${++next}`
  await owner`insert into credits.hour_entries (id, person_id, kind, category, course, quantity_tenths, unit, held_from, held_to, registered_on, filing, institution, evidence, source)
    values (${id}, ${`per_${word}`}, 'PROFESSIONAL_COURSE', 'PROFESSIONAL', '后来登记的班', ${hours * 10}, 'HOUR', '2013-05-01', '2013-05-02', '2013-05-03', 'NX2013-00009', '宁夏大学', 'COMPLETION_CERTIFICATE', 'test')`
  return id
}

test.each([
  [
    '四门公需课加 240 学时: 360 is enough [S71, S72, S83]',
    'li_jianguo',
    { verdict: 'PASS', totalTenths: 3600, shortTenths: 0 },
  ],
  [
    'an hour short is short [S71]',
    'ma_xiulan',
    { verdict: 'FAIL', totalTenths: 3590, shortTenths: 10, missingCourses: [] },
  ],
  [
    '420 hours do not stand for a course [S72]',
    'zhang_wei',
    { verdict: 'FAIL', totalTenths: 4200, shortTenths: 0, missingCourses: ['学术道德与学术规范'] },
  ],
  [
    'ten days of a journey without the two of travel are 60 hours [S80]',
    'wang_fang',
    { verdict: 'PASS', totalTenths: 3600 },
  ],
  ['两门公需课加 228 学时 is enough for 中级 [S73, S74]', 'yang_haiyan', { verdict: 'PASS', totalTenths: 2880 }],
  [
    'the hours of 2011 lie outside the window of 中级 [S73]',
    'ma_zhiqiang',
    { verdict: 'FAIL', totalTenths: 2600, shortTenths: 280 },
  ],
  [
    'a study begun and ended inside the window stands for the whole task [S78]',
    'halike',
    { verdict: 'PASS', bySubstitution: true },
  ],
  [
    'a study begun before it gives its hours, and the courses are still asked for [S79]',
    'liu_yang',
    {
      verdict: 'FAIL',
      totalTenths: 2800,
      shortTenths: 80,
      missingCourses: ['专业技术人员团队建设与创新|专业技术人员能力建设读本'],
    },
  ],
  ['teaching before 2016 gives nothing [S94]', 'zhao_min', { verdict: 'FAIL', totalTenths: 3200, shortTenths: 400 }],
  [
    'a class that was never filed gives nothing [S43]',
    'chen_jing',
    { verdict: 'FAIL', totalTenths: 3200, shortTenths: 400 },
  ],
  [
    'learning for the computer examination gives nothing [S81]',
    'sun_lei',
    { verdict: 'FAIL', totalTenths: 3300, shortTenths: 300 },
  ],
  [
    'no rule asks a junior for anything, so nobody fails it [S70]',
    'zhou_ting',
    { verdict: 'NOT_APPLICABLE', totalTenths: null, window: null, lines: [] },
  ],
  [
    'where the hours of a certificate are not known, a person looks',
    'wu_hao',
    { verdict: 'NEEDS_REVIEW', totalTenths: 3200 },
  ],
  [
    'a course done twice counts once, a round of 2016 not yet [S95, S96]',
    'qian_xue',
    { verdict: 'FAIL', totalTenths: 2100, shortTenths: 780 },
  ],
  [
    'a year without a rule applies to nobody',
    'feng_lan',
    {
      verdict: 'NOT_APPLICABLE',
      rule: null,
      requirements: [],
      summary: { zh: expect.any(String), en: expect.any(String) },
    },
  ],
])('%s', async (_, word, expected) => {
  expect(await determines(word)).toMatchObject({
    __typename: 'Determination',
    ...expected,
    replays: true,
    outdated: false,
  })
})

test('a verdict names every line with its fate, its clause and the words of the document [S43, S65, S75]', async () => {
  const { lines } = (await determines('qian_xue')) as {
    lines: { entry: { id: string }; fate: string; countedTenths: number; quote: string }[]
  }
  const fates = Object.fromEntries(lines.map((line) => [line.entry.id, [line.fate, line.countedTenths]]))
  expect(fates).toEqual({
    hen_qian_xue_1: ['COUNTED', 300],
    hen_qian_xue_2: ['DUPLICATE', 0],
    hen_qian_xue_3: ['COUNTED', 300],
    hen_qian_xue_4: ['OUTSIDE_WINDOW', 0],
    hen_qian_xue_7: ['EVIDENCE_MISSING', 0],
    hen_qian_xue_8: ['COUNTED', 1500],
  })
  expect(lines.find((line) => line.fate === 'EVIDENCE_MISSING')?.quote).toContain('在线打印学时（学分）证明并提交')
})

test('a receipt is kept with its rule, its facts and what it said', async () => {
  const told = await determines('ma_xiulan')
  const [row] =
    await owner`select * from credits.determinations join credits.kept_facts k using (application_id) where id = ${String(told.id)}`
  const [rule] = await owner`select hash from credits.rule_versions`
  expect(row).toMatchObject({ person_id: 'per_ma_xiulan', rule_hash: rule?.hash, verdict: 'FAIL', short_tenths: 10 })
  expect(row?.subject).toMatchObject({ target_level: 'ASSOCIATE_SENIOR', review_year: 2016, filed_on: '2016-04-10' })
  expect(row?.entries.rows).toHaveLength(5)
  const [entry] =
    await owner`select entry from audits.log_entries where action = 'determination.make' order by recorded_at desc limit 1`
  expect(JSON.parse(entry?.entry)).toMatchObject({
    on: told.id,
    of: 'per_ma_xiulan',
    account: 'acc_supervisor',
    told: 'determined',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('judged again from the facts kept with it, a receipt comes out the same, byte for byte [S97]', async () => {
  for (const word of ['li_jianguo', 'liu_yang', 'halike', 'wu_hao', 'qian_xue']) {
    const { id } = await determines(word)
    const [row] = await owner`
      select d.rule_hash, d.judged_on, k.subject, k.entries from credits.determinations d join credits.kept_facts k
        on (k.review_year, k.purpose, k.application_id, k.as_of) = (d.review_year, d.purpose, d.application_id, d.facts_as_of)
      where d.id = ${String(id)}`
    const subject = subjectOf({ ...row?.subject, judged_on: row?.judged_on })
    const rule = (await versionsByHash(credits.db, [row?.rule_hash])).get(row?.rule_hash)
    const again = () => JSON.stringify(rule?.judge(subject, entriesOf(row?.entries)))
    expect(again()).toBe(again())
    expect(JSON.parse(again())).toMatchObject({ verdict: (await receiptsOf(word))[0]?.verdict })
  }
})

test('what becomes known later changes no older receipt: it is told as on its first day, and that it is outdated [S97]', async () => {
  const first = await determines('ma_xiulan')
  const { outdated: fresh, __typename: _, ...told } = first
  expect(fresh).toBe(false)
  await posted('ma_xiulan', 1)
  clock.now = atTen('2026-05-10')
  const older = (await receiptsOf('ma_xiulan')).find((one) => one.id === first.id)
  expect(older).toEqual({ ...told, outdated: true })
  clock.now = atTen('2016-05-10')
  expect(await determines('ma_xiulan')).toMatchObject({ verdict: 'PASS', outdated: false })
  expect((await receiptsOf('ma_xiulan')).map((one) => one.verdict).slice(0, 2)).toEqual(['PASS', 'FAIL'])
})

test('a judgement, a reversal and an entry make a receipt outdated; what happens to somebody else does not', async () => {
  const { id } = await determines('sun_lei')
  const outdated = async () => (await receiptsOf('sun_lei')).find((one) => one.id === id)?.outdated
  await posted('zhao_min', 1)
  expect(await outdated()).toBe(false)
  await owner`insert into audits.relevance_judgements (id, entry_id, person_id, relevant, reason, judged_by) values ('jud_1', 'hen_sun_lei_5', 'per_sun_lei', false, '与岗位无关', 'acc_supervisor')`
  expect(await outdated()).toBe(true)
  const again = await determines('sun_lei')
  expect(again).toMatchObject({ outdated: false, totalTenths: 1200 })
  await owner`insert into credits.hour_entries (id, person_id, kind, course, unit, institution, evidence, source, reverses)
    values ('hen_back', 'per_sun_lei', 'PUBLIC_COURSE', 'x', 'HOUR', '', 'NONE', 'test', 'hen_sun_lei_1')`
  expect((await receiptsOf('sun_lei'))[0]).toMatchObject({ id: again.id, outdated: true })
})

test.each([
  ['by another series', callers.shizuishanMember, 'li_jianguo'],
  ['by a mandate that is over', callers.formerMember, 'li_jianguo'],
  ['by a mandate that has not begun', callers.futureMember, 'he_ping'],
  ['by the series authority, who reads', callers.engineeringAuthority, 'li_jianguo'],
  ['by the person themselves', callers.liJianguo, 'li_jianguo'],
  ['in another city', callers.yinchuanBureau, 'yang_haiyan'],
  ['of another review year', callers.engineeringMember, 'feng_lan'],
  ['of another application of the same person [S67]', callers.engineeringMember, 'he_ping'],
  ['that does not exist', callers.supervisor, 'nobody'],
])('there is no application to judge %s', async (_, account, word) => {
  const before = await owner`select from credits.determinations`
  expect(await determines(word, account)).toEqual({ __typename: 'Refusal', code: 'NOT_FOUND' })
  expect(await owner`select from credits.determinations`).toHaveLength(before.length)
})

test('a committee judges the applicants of its mandate [S67, S82]', async () => {
  expect(await determines('yang_haiyan', callers.shizuishanMember)).toMatchObject({ verdict: 'PASS' })
  expect(await determines('he_ping_2', callers.engineeringMember)).toMatchObject({ verdict: 'FAIL' })
})

test('signed out nobody judges', async () => {
  expect(await determines('li_jianguo', null)).toEqual({ error: 'UNAUTHENTICATED' })
})

test('an entry whose transaction is still open is not known, and is not passed over when it commits [S97]', async () => {
  const commit = Promise.withResolvers<void>()
  const began = Promise.withResolvers<void>()
  const late = credits.client.begin(async (tx) => {
    await tx`select 1` // the transaction has begun, and not written yet: its rows will bear this instant
    began.resolve()
    await commit.promise
    await tx`insert into credits.hour_entries (id, person_id, kind, category, course, quantity_tenths, unit, held_from, held_to, registered_on, filing, institution, evidence, source)
      values ('hen_in_flight', 'per_zhang_wei', 'PUBLIC_COURSE', 'PUBLIC', '学术道德与学术规范', 300, 'HOUR', '2013-05-01', '2013-05-02', '2013-05-03', 'NX2013-00009', '宁夏大学', 'COMPLETION_CERTIFICATE', 'test')`
  })
  await began.promise
  const before = await determines('zhang_wei')
  commit.resolve()
  await late
  const [entry] = await owner`select recorded_at from credits.hour_entries where id = 'hen_in_flight'`
  expect(new Date(String(before.asOf)).getTime()).toBeLessThanOrEqual(entry?.recorded_at.getTime())
  expect((await receiptsOf('zhang_wei')).find((one) => one.id === before.id)).toMatchObject({
    verdict: 'FAIL',
    outdated: true,
    replays: true,
  })
  expect(await determines('zhang_wei')).toMatchObject({ verdict: 'PASS', outdated: false })
})

test('a receipt that was changed behind its back no longer replays, and a receipt is not changed by the register itself', async () => {
  const { id } = await determines('zhao_min')
  await owner`update credits.determinations set verdict = 'PASS', short_tenths = 0 where id = ${String(id)}`
  expect((await receiptsOf('zhao_min')).find((one) => one.id === id)).toMatchObject({ verdict: 'PASS', replays: false })
  const attempt = owner.begin(async (tx) => {
    await tx`set local role credits_app`
    await tx`select set_config('jijiao.scope', 'batch.determine', true)`
    await tx`update credits.determinations set verdict = 'PASS'`
  })
  await expect(attempt).rejects.toThrow('permission denied')
})
