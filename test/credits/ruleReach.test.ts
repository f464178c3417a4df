// Two dates choose a version: versions that reach back bind nobody who was judged, until a deed of its own applies them; and any verdict
// can be asked as of two other days.
import type { AccountId } from '@jijiao/kernel'
import { afterEach, expect, test } from 'vitest'
import { determineEveryone } from '../../subgraphs/credits/src/reviews.ts'
import { readTexts } from '../../subgraphs/credits/src/ruleReading.ts'
import { caseResults, inTime, tooSlow } from '../../subgraphs/credits/src/ruleReadings.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { atTen, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { casesOf450, drafting, with450 } from './rules.ts'

const { ask, clock, open: openAs, owner } = await smallProvince()
const credits = openAs('credits')
const { publish } = drafting(ask)
afterEach(() => {
  clock.now = atTen('2016-05-10')
})

const alone = { document: null, basedOn: null, others: [], today: null }
const versions = async () =>
  told<{ id: string; hash: string; state: string; reachesBack: boolean }[]>(
    await ask(callers.author, 'credits', '{ ruleVersions { id hash state reachesBack } }'),
    'ruleVersions',
  )
const [rule2016] = await versions()
const basedOn = rule2016?.id ?? ''
const determines = async (word: string) =>
  told<{ verdict: string; rule: { hash: string } }>(
    await ask(
      callers.supervisor,
      'credits',
      `mutation { determine(input: { applicationId: "app_${word}" }) { ... on Determination { verdict rule { hash } } } }`,
    ),
    'determine',
  )

const everyone = () =>
  determineEveryone(credits.db, operatorPermit(operator('determine'), 'determination.make'), 2016, '2016-05-11')
const rules = async () =>
  Object.fromEntries(
    (
      await owner`select distinct on (application_id) application_id, rule_hash from credits.determinations order by application_id, recorded_at desc, id desc`
    ).map((row) => [row.application_id, row.rule_hash]),
  )
const rejudges = async (account: AccountId, id: string | undefined, reason = '厅务会议纪要〔2016〕5号') =>
  told(
    await ask(
      account,
      'credits',
      `mutation { rejudge(input: { versionId: "${id}", reason: "${reason}" }) { __typename ... on Rejudgement { judged rule { id } } ... on Refusal { code } } }`,
    ),
    'rejudge',
  )

/** Binds from April on, and became known in May. */
let back: { id: string; hash: string } | null = null

test('a version that reaches back changes nobody who was judged, one by one or together', async () => {
  const before = await determines('li_jianguo')
  expect(before).toMatchObject({ verdict: 'PASS', rule: { hash: rule2016?.hash } })
  clock.now = atTen('2016-05-11')
  back = (await publish(basedOn, with450('2016-04-01'), casesOf450)).version
  expect((await versions()).find((one) => one.id === back?.id)).toMatchObject({ state: 'IN_FORCE', reachesBack: true })
  // 李建国 was judged, 马秀兰 never was: both filed on 2016-04-10.
  expect(await determines('li_jianguo')).toMatchObject({ verdict: 'PASS', rule: { hash: rule2016?.hash } })
  expect(await determines('ma_xiulan')).toMatchObject({ verdict: 'FAIL', rule: { hash: back?.hash } })
  await everyone()
  expect(await rules()).toMatchObject({ app_li_jianguo: rule2016?.hash, app_ma_xiulan: back?.hash })
})

test('it is applied to them by a deed of its own, whose receipts say so', async () => {
  clock.now = atTen('2016-05-11')
  expect(await rejudges(callers.approver, back?.id)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await rejudges(callers.yinchuanBureau, back?.id)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await rejudges(callers.supervisor, back?.id, ' ')).toMatchObject({ code: 'INVALID' })
  expect(await rejudges(callers.supervisor, 'rul_none')).toMatchObject({ code: 'NOT_FOUND' })
  expect(await rejudges(callers.supervisor, basedOn)).toMatchObject({ judged: 0 })
  const coming = (await publish(basedOn, with450('2016-08-01'), casesOf450)).version
  expect(await rejudges(callers.supervisor, coming?.id)).toMatchObject({ code: 'WRONG_STATE' })
  expect(await rejudges(callers.supervisor, back?.id)).toMatchObject({ judged: 1, rule: { id: back?.id } })
  const { data } = await ask(
    callers.supervisor,
    'credits',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Application { determinations { verdict rejudgedBecause replays rule { hash } } } } }',
    { of: [{ __typename: 'Application', id: 'app_li_jianguo' }] },
  )
  expect(data).toMatchObject({
    _entities: [
      {
        determinations: [
          { verdict: 'FAIL', rejudgedBecause: '厅务会议纪要〔2016〕5号', replays: true, rule: { hash: back?.hash } },
          { rejudgedBecause: null, rule: { hash: rule2016?.hash } },
          { rejudgedBecause: null, rule: { hash: rule2016?.hash } },
          { verdict: 'PASS', rejudgedBecause: null, replays: true, rule: { hash: rule2016?.hash } },
        ],
      },
    ],
  })
  // From then on it binds them as any other, one by one and together; and nobody is judged again twice.
  expect(await determines('li_jianguo')).toMatchObject({ rule: { hash: back?.hash } })
  await everyone()
  expect(await rules()).toMatchObject({ app_li_jianguo: back?.hash })
  expect(await rejudges(callers.supervisor, back?.id)).toMatchObject({ judged: 0 })
})

test('a verdict as of two days: under the version in force on one, from what was known on the other; the look is logged', async () => {
  await owner`update credits.hour_entries set recorded_at = '2016-05-01T00:00:00+08:00' where person_id = 'per_li_jianguo'`
  const asOf = async (inForceOn: string, knownOn: string, account: AccountId = callers.supervisor) =>
    told(
      await ask(
        account,
        'credits',
        `{ verdictAsOf(applicationId: "app_li_jianguo", inForceOn: "${inForceOn}", knownOn: "${knownOn}") { verdict totalTenths shortTenths missingCourses summary { zh } rule { hash } window { heldFrom } requirements { id met } } }`,
      ),
      'verdictAsOf',
    )
  clock.now = atTen('2016-05-12')
  const next = (await publish(basedOn, with450('2016-07-01'), casesOf450)).version
  expect(await asOf('2016-02-01', '2016-05-10')).toMatchObject({
    verdict: 'PASS',
    totalTenths: 3600,
    rule: { hash: rule2016?.hash },
  })
  expect(await asOf('2016-07-01', '2016-05-12')).toMatchObject({
    verdict: 'FAIL',
    shortTenths: 900,
    rule: { hash: next?.hash },
  })
  expect(await asOf('2016-07-01', '2016-05-11')).not.toMatchObject({ rule: { hash: next?.hash } })
  expect(await asOf('2016-02-01', '2016-04-30')).toMatchObject({ verdict: 'FAIL', totalTenths: 0 })
  expect(await asOf('2015-12-31', '2016-05-12')).toMatchObject({
    verdict: 'NOT_APPLICABLE',
    rule: null,
    requirements: [],
  })
  expect(await asOf('2016-02-01', '2016-05-10', callers.shizuishanMember)).toBeNull()
  const [entry] =
    await owner`select entry from audits.log_entries where action = 'record.read' order by recorded_at desc limit 1`
  expect(JSON.parse(entry?.entry)).toMatchObject({
    of: 'per_li_jianguo',
    told: 'verdict as of',
    account: callers.supervisor,
  })
})

test('an author is told while typing that a rule reaches back, and that its day of issue is not the document’s', async () => {
  const documentId = String((await owner`select document_id from credits.rule_versions limit 1`)[0]?.document_id)
  const warned = async (source: string) =>
    told<{ lints: { code: string; severity: string }[] }>(
      await ask(
        callers.author,
        'credits',
        'query ($input: ReadRuleInput!) { readRule(input: $input) { lints { code severity } } }',
        { input: { source, policyDocumentId: documentId } },
      ),
      'readRule',
    ).lints.map((one) => `${one.severity} ${one.code}`)
  expect(await warned(with450('2016-05-09'))).toContain('WARNING REACHES_BACK')
  expect(await warned(with450('2016-05-10'))).not.toContain('WARNING REACHES_BACK')
  const otherwise = with450('2016-06-01').replace('issuedOn: 2016-03-28', 'issuedOn: 2016-05-01')
  expect(await warned(otherwise)).toContain('WARNING ISSUED_OTHERWISE')
})

test('a rule by which the database does not judge in time has no case that holds', async () => {
  const reading = readTexts({ source: with450('2016-06-01'), cases: casesOf450, body: null, ...alone })
  const judged = (patience?: number) => credits.db.transaction((tx) => caseResults(tx, reading, patience))
  expect(await inTime(judged(1), () => tooSlow(reading))).toMatchObject(
    Array(3).fill({ holds: false, byMany: ['> 5 s'] }),
  )
  expect(await inTime(judged(), () => tooSlow(reading))).toMatchObject(Array(3).fill({ holds: true }))
})
