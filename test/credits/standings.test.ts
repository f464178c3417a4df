// What rules may ask of a person's standing, read from the registers that keep it: as known before an instant, the latest recorded speaks. Long: a case for each register.

import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { openBatch } from '../../subgraphs/kernel/src/index.ts'
import { smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, open, owner } = await smallProvince()
const credits = open('credits')
const source = 'test'

type Facts = Record<string, unknown>
const everybody = <T extends Facts>(question: ReturnType<typeof sql>) =>
  credits.db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return tx.execute<T>(question)
  })
const subject = async (word: string, year = 2016, asOf = 'infinity') => {
  const [row] = await everybody(
    sql`select * from credits.subject_facts(${year}::int, '2016-05-10', ${asOf}::timestamptz) where application_id = ${`app_${word}`}`,
  )
  return row
}
const lines = (word: string, year: number | null = 2016, asOf = 'infinity') =>
  everybody(
    sql`select id, kind, topic, held_from, held_to, used_before from credits.entry_facts(${asOf}::timestamptz, ${year}::int) where person_id = ${`per_${word}`} order by id`,
  )
const determines = async (word: string) =>
  told<{ id: string; verdict: string; outdated: boolean; replays: boolean }>(
    await ask(
      callers.supervisor,
      'credits',
      `mutation { determine(input: { applicationId: "app_${word}" }) { ... on Determination { id verdict outdated replays } } }`,
    ),
    'determine',
  )

beforeAll(async () => {
  const person_id = 'per_li_jianguo'
  await owner`insert into people.appointments ${owner([
    {
      id: 'apt_1',
      person_id,
      post: '工程师',
      held_from: '2010-01-01',
      held_until: '2012-12-31',
      source,
      recorded_at: '2016-01-01',
    },
    {
      id: 'apt_2',
      person_id,
      post: '高级工程师',
      held_from: '2013-01-01',
      held_until: '2015-12-31',
      source,
      recorded_at: '2016-02-01',
    },
  ])}`
  await owner`insert into people.registrations ${owner({ id: 'reg_1', person_id, profession: '注册结构工程师', held_from: '2014-07-01', held_until: '2017-06-30', source })}`
  await owner`insert into people.duties ${owner({ id: 'dut_1', person_id, role: '结构设计', sector: '建筑', held_from: '2005-08-01', source })}`
  await owner`insert into institutions.organisation_tiers ${owner([
    { id: 'tie_1', organisation_id: 'org_design', tier: '乙级', source, recorded_at: '2016-01-01' },
    { id: 'tie_2', organisation_id: 'org_design', tier: '甲级', source, recorded_at: '2016-03-01' },
  ])}`
})

test('a rule sees the term of appointment and of registration, the duty, the tier and the month of birth as last recorded [T7, T8, T42, T43, T44]', async () => {
  expect(await subject('li_jianguo')).toMatchObject({
    appointed_from: '2013-01-01',
    appointed_until: '2015-12-31',
    registered_from: '2014-07-01',
    registered_until: '2017-06-30',
    duty_from: '2005-08-01',
    role: '结构设计',
    sector: '建筑',
    tier: '甲级',
    employer: 'org_design',
    birth_year: expect.any(Number),
    birth_month: expect.any(Number),
  })
})

test('what was recorded later than the instant asked for is not seen', async () => {
  expect(await subject('li_jianguo', 2016, '2016-02-01T00:00:00Z')).toMatchObject({
    appointed_from: '2010-01-01',
    tier: '乙级',
    role: null,
  })
})

test('of whom nothing is recorded nothing is known, and nobody is left out of the review for it', async () => {
  expect(await subject('ma_zhiqiang')).toMatchObject({
    appointed_from: null,
    registered_until: null,
    duty_from: null,
    role: null,
    tier: null,
  })
  const [{ count } = {}] = await everybody<{ count: number }>(
    sql`select count(*)::int as count from credits.subject_facts(2016, '2016-05-10')`,
  )
  const [{ filed } = {}] = await owner`select count(*)::int as filed from audits.applications where review_year = 2016`
  expect(count).toBe(filed)
})

test('the day of a title is that of the series and level from which the person applies, not of another title', async () => {
  await owner`insert into people.titles ${owner([
    { id: 'tit_a', person_id: 'per_he_ping', series: '05', level: 'INTERMEDIATE', held_from: '2009-12-01', source },
    { id: 'tit_b', person_id: 'per_he_ping', series: '17', level: 'ASSISTANT', held_from: '2012-12-01', source },
  ])}`
  expect(await subject('he_ping')).toMatchObject({ series: '17', title_on: '2012-12-01' })
  expect(await subject('he_ping_2')).toMatchObject({ series: '05', title_on: '2009-12-01' })
})

test('the committee is the one whose mandate covers the application: the narrowest area, then the fewest series [T52]', async () => {
  expect(await subject('li_jianguo')).toMatchObject({ committee: '工程系列高级职称评审委员会' })
  expect(await subject('zhou_ting', 2016, '2000-01-01')).toMatchObject({ committee: null })
})

test('a rule that does not ask for a standing leaves the register of it out of its plan', async () => {
  const plan = (
    await everybody<{ 'QUERY PLAN': string }>(
      sql`explain select series, target_level from credits.subject_facts(2016, '2016-05-10', now())`,
    )
  )
    .map((row) => row['QUERY PLAN'])
    .join('\n')
  expect(plan).toContain('applications')
  expect(plan).not.toMatch(
    /titles|appointments|registrations|duties|organisation_tiers|determinations|mandates|persons/,
  )
})

test('a time away from the post is a line of kind LEAVE with its reason; taken back it is gone [T40, T41]', async () => {
  const row = {
    person_id: 'per_wang_fang',
    reason: 'MATERNITY_LEAVE',
    held_from: '2014-03-01',
    held_to: '2014-08-31',
    evidence: '产假证明',
    source,
  }
  await owner`insert into people.duty_intervals ${owner({ ...row, id: 'int_1' })}`
  const away = async () => (await lines('wang_fang')).filter((line) => line.kind === 'LEAVE')
  expect(await away()).toEqual([
    expect.objectContaining({ id: 'int_1', topic: 'MATERNITY_LEAVE', held_from: '2014-03-01', held_to: '2014-08-31' }),
  ])
  await owner`insert into people.duty_intervals ${owner({ ...row, id: 'int_2', reverses: 'int_1' })}`
  expect(await away()).toEqual([])
})

test('an interval is taken back for the same person alone', async () => {
  const row = { reason: 'LEAVE', held_from: '2014-03-01', held_to: '2014-08-31', evidence: '', source }
  await owner`insert into people.duty_intervals ${owner({ ...row, person_id: 'per_sun_lei', id: 'int_3' })}`
  await expect(
    owner`insert into people.duty_intervals ${owner({ ...row, person_id: 'per_wu_hao', id: 'int_4', reverses: 'int_3' })}`,
  ).rejects.toThrow('same person')
})

test('a leave gives no hours and leaves a verdict as it was where the rule says nothing of leaves', async () => {
  const before = await determines('li_jianguo')
  await owner`insert into people.duty_intervals ${owner({ id: 'int_5', person_id: 'per_li_jianguo', reason: 'SECONDMENT', held_from: '2013-01-01', held_to: '2013-12-31', evidence: '派驻文件', source })}`
  const after = await determines('li_jianguo')
  expect([before.verdict, after.verdict]).toEqual(['PASS', 'PASS'])
  const [kept] =
    await owner`select entries from credits.kept_facts where application_id = 'app_li_jianguo' order by as_of desc limit 1`
  expect(JSON.stringify(kept?.entries)).toContain('SECONDMENT')
})

test('a standing that is told later makes a receipt outdated, and the receipt still replays from what is kept with it [S97]', async () => {
  const { id, outdated } = await determines('zhang_wei')
  expect(outdated).toBe(false)
  await owner`insert into people.duties ${owner({ id: 'dut_2', person_id: 'per_zhang_wei', role: '施工管理', sector: '建筑', held_from: '2001-08-01', source })}`
  const [person] = told<[{ determinations: { id: string; outdated: boolean; replays: boolean }[] }]>(
    await ask(
      callers.supervisor,
      'credits',
      `query { _entities(representations: [{ __typename: "Application", id: "app_zhang_wei" }]) { ... on Application { determinations { id outdated replays } } } }`,
    ),
    '_entities',
  )
  expect(person.determinations.find((one) => one.id === id)).toEqual({ id, outdated: true, replays: true })
})

test('what lay in the window of an earlier title that was passed is used; for the same title, and without a verdict, it is not [T55]', async () => {
  const year = { review_year: 2021, number: 'NX-JXJY-2021-000001', id: 'app_li_2021', target_level: 'FULL_SENIOR' }
  const application = (more: object) =>
    owner`insert into audits.applications ${owner({ person_id: 'per_li_jianguo', series: '05', current_level: 'ASSOCIATE_SENIOR', area: '64.6401.640104', organisation_id: 'org_design', organisation_name: '银川市规划设计院', education: '大学本科', source, ...year, ...more })}`
  await determines('li_jianguo')
  await application({})
  const used = async (of: number | null) => [
    ...new Set((await lines('li_jianguo', of)).filter((line) => line.kind !== 'LEAVE').map((line) => line.used_before)),
  ]
  expect(await used(2021)).toEqual([true])
  expect(await used(2016)).toEqual([false])
  expect(await used(null)).toEqual([null])
  await application({
    id: 'app_li_2022',
    number: 'NX-JXJY-2022-000001',
    review_year: 2022,
    target_level: 'ASSOCIATE_SENIOR',
  })
  expect(await used(2022)).toEqual([false])
})

test('what lay above or below the hours a year before is handed on, by the latest receipt of then, in the same series [T45, T68]', async () => {
  const next = (word: string, person: string, series: string, target_level: string) =>
    owner`insert into audits.applications ${owner({ id: `app_${word}_2017`, number: `NX-JXJY-2017-${word}`, person_id: `per_${person}`, series, current_level: 'INTERMEDIATE', target_level, review_year: 2017, area: '64.6401.640104', organisation_id: 'org_design', organisation_name: '', education: '', source })}`
  const [before] = await owner`select clock_timestamp()::text as judging`
  await determines('ma_xiulan')
  await determines('zhang_wei')
  await next('ma_xiulan', 'ma_xiulan', '05', 'ASSOCIATE_SENIOR')
  await next('zhang_wei', 'zhang_wei', '05', 'ASSOCIATE_SENIOR')
  await next('chen_jing', 'chen_jing', '05', 'ASSOCIATE_SENIOR')
  await next('wu_hao', 'wu_hao', '17', 'ASSOCIATE_SENIOR')
  expect(await subject('ma_xiulan_2017', 2017)).toMatchObject({ prior_surplus_tenths: 0, prior_deficit_tenths: 10 })
  expect(await subject('zhang_wei_2017', 2017)).toMatchObject({ prior_surplus_tenths: 600, prior_deficit_tenths: 0 })
  expect(await subject('chen_jing_2017', 2017)).toMatchObject({
    prior_surplus_tenths: null,
    prior_deficit_tenths: null,
  })
  expect(await subject('wu_hao_2017', 2017)).toMatchObject({ prior_surplus_tenths: null })
  // As known before they were judged there was nothing to hand on.
  expect(await subject('ma_xiulan_2017', 2017, before?.judging)).toMatchObject({ prior_deficit_tenths: null })
})

test('an employer of another tier makes a receipt outdated, as any standing does', async () => {
  const { id, outdated } = await determines('li_jianguo')
  expect(outdated).toBe(false)
  await owner`insert into institutions.organisation_tiers ${owner({ id: 'tie_3', organisation_id: 'org_design', tier: '丙级', source })}`
  const [person] = told<[{ determinations: { id: string; outdated: boolean }[] }]>(
    await ask(
      callers.supervisor,
      'credits',
      `query { _entities(representations: [{ __typename: "Application", id: "app_li_jianguo" }]) { ... on Application { determinations { id outdated } } } }`,
    ),
    '_entities',
  )
  expect(person.determinations.find((one) => one.id === id)).toEqual({ id, outdated: true })
})
