// What leaves as a file leaves by a deed: under a second proof, logged before a row of it is told, and seen by each person in it.
import type { AccountId } from '@jijiao/kernel'
import { beforeEach, expect, test } from 'vitest'
import { type Manner, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, owner } = await smallProvince()
beforeEach(() => owner`truncate audits.log_entries, audits.log_pending`)

const takeList = `mutation E($input: ExportApplicantsInput!) { exportApplicants(input: $input) { __typename
  ... on ApplicantExport { entryId next applications { id personId: number } } ... on Refusal { code } } }`
type List = { __typename: string; code?: string; entryId: string; next: string | null; applications: { id: string }[] }
const list = async (account: AccountId | null, filter: object = {}, manner: Manner = {}) =>
  told<List>(
    await ask(account, 'audits', takeList, { input: { filter: { reviewYear: 2016, ...filter } } }, manner),
    'exportApplicants',
  )
const entries = () =>
  owner<
    { id: string; action: string; person: string | null; told: string | null; aside: string | null; entry: string }[]
  >`
    select id, action, person_id as person, entry::jsonb->>'told' as told, aside, entry from audits.log_entries order by id`

const stale = { steppedUpAt: null }

test.each([
  ['HR bureau', callers.yinchuanBureau],
  ['series authority', callers.engineeringAuthority],
  ['supervisor', callers.supervisor],
  ['member', callers.engineeringMember],
])('a list of applicants does not leave without a fresh second proof, and leaves with one: %s', async (_, account) => {
  expect(await list(account, {}, stale)).toEqual({ __typename: 'Refusal', code: 'STEP_UP_REQUIRED' })
  expect(await list(account, {}, { steppedUpAt: Date.now() - 11 * 60_000 })).toMatchObject({ code: 'STEP_UP_REQUIRED' })
  expect(await entries()).toEqual([])
  const { applications } = await list(account)
  expect(applications.length).toBeGreaterThan(0)
  const listed = `{ applicants(filter: { reviewYear: 2016 }, first: 200) { applications { id } } }`
  const shown = told<{ applications: { id: string }[] }>(await ask(account, 'audits', listed), 'applicants')
  expect(applications.map((one) => one.id)).toEqual(shown.applications.map((one) => one.id))
})

test('what was taken, by which filter and how many is one entry; and each person in it has an entry of their own, which they see', async () => {
  const { entryId, applications } = await list(callers.engineeringMember, { series: '05', name: '李建国' })
  expect(applications).toHaveLength(1)
  const all = await entries()
  const deed = all.find((one) => one.id === entryId)
  expect(deed).toMatchObject({ action: 'record.export', person: null, aside: '李建国' })
  expect(JSON.parse(deed?.told ?? '')).toEqual({
    export: 'applicants',
    filter: { reviewYear: 2016, series: '05' },
    named: true,
    persons: 1,
  })
  expect(deed?.entry).not.toContain('李建国')
  expect(all.filter((one) => one.id !== entryId)).toMatchObject([{ action: 'record.export', person: 'per_li_jianguo' }])
  const seen = await ask(
    callers.liJianguo,
    'audits',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { disclosures { disclosures { action account { id } } } } } }',
    { of: [{ __typename: 'Person', id: 'per_li_jianguo' }] },
  )
  expect(JSON.stringify(seen.data)).toContain(
    `{"action":"record.export","account":{"id":"${callers.engineeringMember}"}}`,
  )
})

test.each([
  ['who has no such right', callers.agency, {}, 'NOT_PERMITTED'],
  ['an author of rules', callers.author, {}, 'NOT_PERMITTED'],
  ['the auditor', callers.auditAdministrator, {}, 'NOT_PERMITTED'],
  ['a professional, of their own record', callers.liJianguo, {}, 'NOT_PERMITTED'],
  ['a member whose mandate is over', callers.formerMember, {}, 'NOT_PERMITTED'],
  ['somebody else’s view', callers.securityAdministrator, { viewAs: callers.engineeringMember }, 'VIEW_ONLY'],
] as const)('nothing leaves by the hand of %s', async (_, account, manner, code) => {
  expect(await list(account, {}, manner)).toEqual({ __typename: 'Refusal', code })
  expect((await entries()).filter((one) => one.action === 'record.export')).toEqual([])
})

test('a filter that finds nobody takes nothing; whoever it singled out has been looked at all the same', async () => {
  const filter = { name: '李建国', verdict: 'NOT_OPEN' }
  expect(await list(callers.engineeringMember, filter)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await entries()).toMatchObject([{ action: 'record.export', person: 'per_li_jianguo' }])
})

const takeLog = `mutation E($input: ExportLogInput!) { exportLog(input: $input) { __typename
  ... on LogExport { entryId next lines entries { id personId } } ... on Refusal { code } } }`
type Log = {
  code?: string
  entryId: string
  next: string | null
  lines: string[]
  entries: { personId: string | null }[]
}
const log = async (account: AccountId, input: object = {}, manner: Manner = {}) =>
  told<Log>(await ask(account, 'audits', takeLog, { input }, manner), 'exportLog')
const look = (account: AccountId, word: string) =>
  ask(account, 'audits', `{ application(id: "app_${word}") { id number } }`)

test('the log leaves by the auditor’s hand alone, under a second proof, and whoever it tells of sees that it left', async () => {
  await look(callers.engineeringMember, 'li_jianguo')
  expect(await log(callers.auditAdministrator, {}, stale)).toMatchObject({ code: 'STEP_UP_REQUIRED' })
  for (const account of [callers.supervisor, callers.systemAdministrator, callers.liJianguo])
    expect(await log(account)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await entries()).toHaveLength(1)
  const {
    entryId,
    lines,
    entries: shown,
  } = await log(callers.auditAdministrator, { filter: { action: 'record.read' } })
  expect(lines).toHaveLength(1)
  expect(shown).toMatchObject([{ personId: 'per_li_jianguo' }])
  const after = await entries()
  expect(after.find((one) => one.id === entryId)).toMatchObject({
    action: 'log.export',
    person: null,
    told: '{"by":["action"],"export":"log","lines":1000}',
  })
  expect(after.filter((one) => one.action === 'log.export' && one.person)).toMatchObject([
    { person: 'per_li_jianguo', told: 'log export' },
  ])
})

test('that a sealed look was taken along is told on its day, and not before', async () => {
  await owner`insert into audits.log_seals (id, account_id, person_id, basis, ends_on, sealed_until, ordered_by)
    values ('sea_1', ${callers.engineeringMember}, 'per_li_jianguo', '纪〔2016〕1号', '2099-01-01', '2099-06-01', ${callers.supervisor})`
  await owner`insert into audits.log_seal_approvals (seal_id, approved_by) values ('sea_1', ${callers.auditAdministrator})`
  await look(callers.engineeringMember, 'li_jianguo')
  await look(callers.engineeringMember, 'wu_hao')
  expect((await log(callers.auditAdministrator)).entries).toHaveLength(3)
  const told = await owner`select person_id as person, sealed_until::text as until from audits.log_entries
    where action = 'log.export' and person_id is not null order by person_id`
  expect(told).toEqual([
    { person: 'per_li_jianguo', until: '2099-06-01' },
    { person: 'per_wu_hao', until: null },
  ])
  await owner`delete from audits.log_seal_approvals`
  await owner`delete from audits.log_seals`
})
