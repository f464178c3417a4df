// One ledger, four purposes, each with rules of its own (S9, S10): what fails title review may pass the annual assessment, and a purpose
// that has no rule fails nobody.
import type { AccountId } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { determineReview, purposeSaid } from '../../tools/determine.ts'
import { atTen, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { personOf } from '../testkit/province.ts'
import { casesOf450, drafting, with450 } from './rules.ts'

const { ask, clock, connections, settings, owner } = await smallProvince()
const { publish } = drafting(ask)
const [rule2016] = await owner`select id from credits.rule_versions`

/** The rule of 2016 for another purpose, a little milder. */
const assessment = with450('2016-01-01')
  .replace('purpose: TITLE_REVIEW', 'purpose: ANNUAL_ASSESSMENT')
  .replace('seniorHours: { hours: 450', 'seniorHours: { hours: 350')
const cases = casesOf450
  .replace('entries: [c, x, d, t, { as: s, hours: 330 }]', 'entries: [c, x, d, t, { as: s, hours: 230 }]')
  .replace('totalHours: 450, shortHours: 0', 'totalHours: 350, shortHours: 0')
  .replace(
    'hours: 240 }]\n    expect: { verdict: FAIL, totalHours: 360, shortHours: 90',
    'hours: 229 }]\n    expect: { verdict: FAIL, totalHours: 349, shortHours: 1',
  )
clock.now = atTen('2016-05-11')
await publish(rule2016?.id, assessment, cases)

const asOf = async (purpose: string, account: AccountId = callers.supervisor) =>
  told(
    await ask(
      account,
      'credits',
      `{ verdictAsOf(applicationId: "app_ma_xiulan", inForceOn: "2016-05-11", knownOn: "2016-05-11", purpose: ${purpose}) { purpose verdict totalTenths shortTenths rule { purpose } requirements { id } } }`,
    ),
    'verdictAsOf',
  )
const determines = async (purpose: string, account: AccountId = callers.supervisor) =>
  told(
    await ask(
      account,
      'credits',
      `mutation { determine(input: { applicationId: "app_ma_xiulan", purpose: ${purpose} }) { __typename ... on Determination { purpose verdict rule { purpose } } ... on Refusal { code } } }`,
    ),
    'determine',
  )
const receipts = async (account: AccountId) => {
  const { data } = await ask(
    account,
    'credits',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Application { review: determination { verdict } yearly: determination(purpose: ANNUAL_ASSESSMENT) { purpose verdict }
      registration: determination(purpose: REGISTRATION) { verdict } determinations { purpose } } } }`,
    { of: [{ __typename: 'Application', id: 'app_ma_xiulan' }] },
  )
  const [application] = (data?._entities ?? []) as unknown[]
  return application
}

test('as of a day the same person fails title review and passes the annual assessment; what has no rule is 不适用, never 不合格 [S10]', async () => {
  expect(await asOf('TITLE_REVIEW')).toMatchObject({
    verdict: 'FAIL',
    shortTenths: 10,
    rule: { purpose: 'TITLE_REVIEW' },
  })
  expect(await asOf('ANNUAL_ASSESSMENT')).toMatchObject({
    purpose: 'ANNUAL_ASSESSMENT',
    verdict: 'PASS',
    totalTenths: 3590,
    rule: { purpose: 'ANNUAL_ASSESSMENT' },
  })
  for (const purpose of ['APPOINTMENT', 'REGISTRATION'])
    expect(await asOf(purpose)).toMatchObject({
      purpose,
      verdict: 'NOT_APPLICABLE',
      shortTenths: null,
      rule: null,
      requirements: [],
    })
})

test('each purpose has a latest receipt of its own, and nobody is judged for looking [S10]', async () => {
  expect(await determines('TITLE_REVIEW')).toMatchObject({ verdict: 'FAIL' })
  expect(await determines('ANNUAL_ASSESSMENT')).toMatchObject({
    purpose: 'ANNUAL_ASSESSMENT',
    verdict: 'PASS',
    rule: { purpose: 'ANNUAL_ASSESSMENT' },
  })
  expect(await determines('SUPERVISION')).toMatchObject({ code: 'INVALID' })
  expect(await receipts(callers.supervisor)).toEqual({
    review: { verdict: 'FAIL' },
    yearly: { purpose: 'ANNUAL_ASSESSMENT', verdict: 'PASS' },
    registration: null,
    determinations: [{ purpose: 'ANNUAL_ASSESSMENT' }, { purpose: 'TITLE_REVIEW' }],
  })
  // The person sees all of it.
  expect(await receipts(callers.maXiulan)).toMatchObject({ yearly: { verdict: 'PASS' }, determinations: [{}, {}] })
})

test('a mandate for title review opens no verdict for another purpose, and makes none', async () => {
  expect(await asOf('TITLE_REVIEW', callers.engineeringMember)).toMatchObject({ verdict: 'FAIL' })
  expect(await asOf('ANNUAL_ASSESSMENT', callers.engineeringMember)).toBeNull()
  expect(await determines('ANNUAL_ASSESSMENT', callers.engineeringMember)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await receipts(callers.engineeringMember)).toEqual({
    review: { verdict: 'FAIL' },
    yearly: null,
    registration: null,
    determinations: [{ purpose: 'TITLE_REVIEW' }],
  })
})

test('nor does a mandate for another purpose open or make a verdict of the title review', async () => {
  await owner`update institutions.mandates set purpose = 'ANNUAL_ASSESSMENT' where id = ${callers.engineeringMandate}`
  expect(await asOf('ANNUAL_ASSESSMENT', callers.engineeringMember)).toMatchObject({ verdict: 'PASS' })
  expect(await asOf('TITLE_REVIEW', callers.engineeringMember)).toBeNull()
  expect(await determines('TITLE_REVIEW', callers.engineeringMember)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await receipts(callers.engineeringMember)).toEqual({
    review: null,
    yearly: { purpose: 'ANNUAL_ASSESSMENT', verdict: 'PASS' },
    registration: null,
    determinations: [{ purpose: 'ANNUAL_ASSESSMENT' }],
  })
  // One for supervision opens all of them.
  await owner`update institutions.mandates set purpose = 'SUPERVISION' where id = ${callers.engineeringMandate}`
  expect(await receipts(callers.engineeringMember)).toMatchObject({
    review: { verdict: 'FAIL' },
    yearly: { verdict: 'PASS' },
    determinations: [{}, {}],
  })
  await owner`update institutions.mandates set purpose = 'TITLE_REVIEW' where id = ${callers.engineeringMandate}`
})

test('npm run determine judges everybody for the purpose that is said, and mixes none of them', async () => {
  const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  const everybody = async (said?: string) => {
    const lines: string[] = []
    const asked = {
      reviewYear: 2016,
      purpose: purposeSaid(said),
      today: '2016-05-11',
      only: [personOf('ma_xiulan').idNumber()],
    }
    await determineReview(asked, keys, connections, (line) => lines.push(line))
    return JSON.parse(lines[0] ?? '{}')
  }
  expect(await everybody('年度考核')).toMatchObject({ verdict: 'PASS', totalHours: '359' })
  expect(await everybody()).toMatchObject({ verdict: 'FAIL', shortHours: '1' })
  expect(await everybody('registration')).toMatchObject({ verdict: 'NOT_APPLICABLE' })
  const [none] =
    await owner`select count(*)::int as failed from credits.determinations where purpose = 'REGISTRATION' and verdict <> 'NOT_APPLICABLE'`
  expect(none?.failed).toBe(0)
  expect(() => purposeSaid('评优')).toThrow('年度考核 (ANNUAL_ASSESSMENT)')
  expect(() => purposeSaid('own-record')).toThrow('one of these')
})
