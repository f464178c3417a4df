// Hours are posted once, reversed by a row of their own, and never overwritten. Long: a case for each refusal.
import { type HourEntryId, rowDigest } from '@jijiao/kernel'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { expect, test } from 'vitest'
import { hourEntries } from '../../subgraphs/credits/src/tables.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { courses } from '../testkit/province.ts'

const { ask, owner } = await smallProvince()
type Asking = Parameters<typeof ask>[0]

const mutation = `mutation ($input: PostHoursInput!) {
  postHours(input: $input) { __typename ... on HourEntry { id course category quantityTenths unit source recordedAt } ... on Refusal { code message } }
}`
const ordinary = {
  personId: 'per_li_jianguo',
  kind: 'PROFESSIONAL_COURSE',
  course: '装备制造工艺研修班',
  quantityTenths: 75,
  heldFrom: '2015-06-01',
  heldTo: '2015-06-05',
  registeredOn: '2015-06-10',
  filing: 'NX2015-10001',
  institution: '宁夏大学',
  mode: 'PHYSICAL',
  evidence: 'ONLINE_CERTIFICATE',
}
let next = 0
const newEntry = () => `hen_new_${++next}`

async function posts(more: Record<string, unknown> = {}, account: Asking = callers.yinchuanBureau) {
  const { data, errors } = await ask(account, 'credits', mutation, { input: { id: newEntry(), ...ordinary, ...more } })
  return errors ? { error: errors[0]?.extensions.code } : (data?.postHours as Record<string, unknown>)
}
const held = async (id: string) => (await owner`select * from credits.hour_entries where id = ${id}`).length
const told = async (id: string) =>
  (await owner`select entry from audits.log_entries`)
    .map((row) => JSON.parse(row.entry))
    .filter((entry) => entry.on === id)

test('hours are posted as the certificate says them, in tenths, by whom is kept with them', async () => {
  expect(await posts({ id: 'hen_first' })).toMatchObject({
    __typename: 'HourEntry',
    id: 'hen_first',
    category: 'PROFESSIONAL',
    quantityTenths: 75,
    unit: 'HOUR',
    source: 'account:acc_yinchuan_bureau',
  })
  expect(await told('hen_first')).toMatchObject([
    {
      action: 'hours.post',
      account: 'acc_yinchuan_bureau',
      of: 'per_li_jianguo',
      told: 'posted',
      purpose: 'SUPERVISION',
    },
  ])
})

test('the log has a digest of the entry, so that an entry changed behind its back is found', async () => {
  await posts({ id: 'hen_digest' })
  const id = 'hen_digest' as HourEntryId
  const [row] = await drizzle(owner, { casing: 'snake_case' }).select().from(hourEntries).where(eq(hourEntries.id, id))
  const [entry] = await owner`select salt, entry::json->>'digest' as digest from audits.log_entries where on_id = ${id}`
  expect(entry?.digest).toBe(rowDigest(entry?.salt, row ?? {}))
})

test('the same id with the same content answers as before, and is one entry', async () => {
  const first = await posts({ id: 'hen_twice' })
  expect(await posts({ id: 'hen_twice' })).toEqual(first)
  expect(await held('hen_twice')).toBe(1)
  expect(await told('hen_twice')).toHaveLength(1)
})

test('eight postings of one id at once are one entry and one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => posts({ id: 'hen_at_once' })))
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1)
  expect(await held('hen_at_once')).toBe(1)
})

test.each([
  ['hours', { quantityTenths: 80 }],
  ['a day', { heldTo: '2015-06-04' }],
  ['the unit', { unit: 'CREDIT' }],
  ['the proof', { evidence: 'NONE' }],
  ['the filing', { filing: null }],
  ['the person', { personId: 'per_ma_xiulan' }],
])('the same id with other content is refused: %s', async (what, other) => {
  const id = `hen_conflict_${what.length}`
  const first = await posts({ id })
  const before = (await told(id)).length
  expect(await posts({ id, ...other })).toMatchObject({ __typename: 'Refusal', code: 'IDEMPOTENCY_CONFLICT' })
  expect(await posts({ id })).toEqual(first)
  expect(await told(id)).toHaveLength(before) // what was refused was not done, what is sent again was done before: the log says neither
})

test('another account with the same id and content is refused: the source is part of what was posted', async () => {
  await posts({ id: 'hen_source' })
  expect(await posts({ id: 'hen_source' }, callers.supervisor)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
})

test('what a rule may ask of an activity is kept as told: place among the authors, grade and rank, attendance, days of examination and evidence', async () => {
  const paper = {
    kind: 'PAPER',
    grade: ' 国家级 ',
    rank: 2,
    authorOrder: 1,
    authors: 3,
    place: 'ELSEWHERE',
    evidenceOn: '2015-07-01',
  }
  const conference = {
    kind: 'CONFERENCE',
    topic: '人工智能',
    minutes: 540,
    sessions: 6,
    attended: 5,
    provider: 'ASSOCIATION',
    examOn: '2015-07-02',
  }
  const [one, other] = [newEntry(), newEntry()]
  expect(await posts({ id: one, ...paper })).toMatchObject({ __typename: 'HourEntry', category: null })
  expect(await posts({ id: other, ...conference })).toMatchObject({ __typename: 'HourEntry' })
  const rows =
    await owner`select grade, rank, author_order, authors, place, topic, minutes, sessions, attended, provider, exam_on::text, evidence_on::text
    from credits.hour_entries where id in (${one}, ${other}) order by id`
  expect(rows[0]).toMatchObject({
    grade: '国家级',
    rank: 2,
    author_order: 1,
    authors: 3,
    place: 'ELSEWHERE',
    evidence_on: '2015-07-01',
    topic: null,
  })
  expect(rows[1]).toMatchObject({
    topic: '人工智能',
    minutes: 540,
    sessions: 6,
    attended: 5,
    provider: 'ASSOCIATION',
    exam_on: '2015-07-02',
  })
  expect(await posts({ id: one, ...paper, authors: 2 })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
})

test('a filing number of blanks is no filing [S43]', async () => {
  const id = newEntry()
  await posts({ id, filing: '  ' })
  expect([...(await owner`select filing from credits.hour_entries where id = ${id}`)]).toEqual([{ filing: null }])
})

test('a title is kept without its brackets, and what is public is known by its kind', async () => {
  expect(await posts({ kind: 'PUBLIC_COURSE', course: ` 《${courses.ethics}》 ` })).toMatchObject({
    course: courses.ethics,
    category: 'PUBLIC',
  })
  expect(await posts({ kind: 'TEACHING' })).toMatchObject({ category: null })
  expect(await posts({ kind: 'STUDY_TRIP', days: 5, travelDays: 1, quantityTenths: null })).toMatchObject({
    category: 'PROFESSIONAL',
    quantityTenths: null,
  })
})

test.each([
  ['hours below zero', { quantityTenths: -1 }],
  ['more days of travel than days', { kind: 'STUDY_TRIP', days: 2, travelDays: 3 }],
  ['days below zero', { kind: 'STUDY_TRIP', days: -1 }],
  ['days of travel below zero', { kind: 'STUDY_TRIP', days: 2, travelDays: -1 }],
  ['days of travel without days', { kind: 'STUDY_TRIP', travelDays: 1 }],
  ['more days than ten years have', { kind: 'STUDY_TRIP', days: 40_000 }],
  ['an end before the beginning', { heldFrom: '2015-06-06' }],
  ['no day of completion', { heldTo: null }],
  ['an activity that is not over', { heldTo: '2016-05-11' }],
  ['registered on a day that has not come', { registeredOn: '2016-05-11' }],
  [
    'a graduation before enrolment',
    { kind: 'DEGREE_STUDY', heldFrom: null, heldTo: null, enrolledOn: '2015-09-01', graduatedOn: '2015-07-01' },
  ],
  ['a study without graduation', { kind: 'DEGREE_STUDY', heldFrom: null, heldTo: null, enrolledOn: '2012-09-01' }],
  ['a study that ends tomorrow', { kind: 'DEGREE_STUDY', heldFrom: null, heldTo: null, graduatedOn: '2016-05-11' }],
  ['no name', { course: ' 《》 ' }],
  ['a place beyond the number of authors', { kind: 'PAPER', authorOrder: 4, authors: 3 }],
  ['a rank of nought', { kind: 'AWARD', rank: 0 }],
  ['more sessions attended than held', { kind: 'CONFERENCE', sessions: 4, attended: 5 }],
  ['minutes below zero', { kind: 'CONFERENCE', minutes: -1 }],
  ['an examination that is still to come', { examOn: '2016-05-11' }],
  ['evidence of tomorrow', { evidenceOn: '2016-05-11' }],
  ['a name as long as a page', { course: '课'.repeat(201) }],
])('what cannot be is refused and leaves nothing: %s', async (_, wrong) => {
  const id = newEntry()
  expect(await posts({ id, ...wrong })).toMatchObject({ __typename: 'Refusal', code: 'INVALID' })
  expect(await held(id)).toBe(0)
  expect(await told(id)).toEqual([])
})

test.each([
  ['hours of a broken tenth', { quantityTenths: 7.5 }],
  ['hours beyond any number', { quantityTenths: 2 ** 31 }],
  ['a day that does not exist', { heldTo: '2015-02-29' }],
  ['an id of another kind', { id: 'per_li_jianguo' }],
  ['a kind that nobody knows', { kind: 'LEAVE' }],
])('what is malformed does not reach the ledger: %s', async (_, wrong) => {
  expect(await posts(wrong)).toEqual({ error: 'BAD_USER_INPUT' })
})

test.each([
  ['原银川人社, whose role has ended', callers.formerBureau],
  ['工程评委, who reads and judges', callers.engineeringMember],
  ['工程主管', callers.engineeringAuthority],
  ['the person themselves', callers.liJianguo],
  ['单位经办', callers.employer],
  ['施教经办', callers.institution],
  ['系统管理员', callers.systemAdministrator],
])('%s may not post hours', async (_, account) => {
  expect(await posts({}, account)).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('a bureau posts hours in its own area and nowhere else', async () => {
  expect(await posts({ personId: 'per_yang_haiyan' })).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await posts({ personId: 'per_nobody' })).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await posts({ personId: 'per_yang_haiyan' }, callers.supervisor)).toMatchObject({ __typename: 'HourEntry' })
})

test('signed out nobody posts', async () => {
  expect(await posts({}, null)).toEqual({ error: 'UNAUTHENTICATED' })
})

test('an entry stays as it was posted: the register itself may not change or remove it [S45]', async () => {
  for (const statement of [
    'update credits.hour_entries set quantity_tenths = 0',
    'delete from credits.hour_entries',
    'truncate credits.hour_entries',
  ]) {
    const attempt = owner.begin(async (tx) => {
      await tx`set local role credits_app`
      await tx`select set_config('jijiao.scope', 'batch.seed', true)`
      await tx.unsafe(statement)
    })
    await expect(attempt).rejects.toThrow('permission denied')
  }
})
