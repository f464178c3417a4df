// Which looks are told to whom: grouped, by day, and never left out. Long: one log for all.
import { record } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { proofTold, signerOf } from '../../tools/verify.ts'
import { verifyLog } from '../../tools/verifyLog.ts'
import { rowsCheckOf } from '../../tools/verifyRows.ts'
import { atTen, smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, clock, connections, open, owner, settings } = await smallProvince()
const { db } = open('audits')
const [seedEntry] = await owner`select entry::jsonb->>'told' as told from audits.log_entries where on_id = 'seed'`
const signer = signerOf(settings)
type Asking = Parameters<typeof ask>[0]
beforeEach(async () => {
  clock.now = atTen('2016-05-10')
  await owner`truncate audits.log_entries, audits.log_pending, audits.log_leaves, audits.log_nodes, audits.log_checkpoints, audits.log_seals,
    audits.log_seal_approvals, audits.log_seal_endings, audits.log_questions, audits.log_answers`
})

const looksAt = (account: Asking, word: string, request?: string) =>
  ask(
    account,
    'audits',
    `query Look { application(id: "app_${word}") { id } }`,
    {},
    { operation: 'Look', ...(request ? { request } : {}) },
  )
const fields =
  'id action account { id } purpose told aside sealedUntil logged { entryId index proof } question { id text answer { text answeredBy { id } } }'
type Told = {
  id: string
  action: string
  account: { id: string }
  told: string | null
  sealedUntil: string | null
  logged: { index: number | null; proof: string | null }
  question: { id: string; text: string; answer: { text: string; answeredBy: { id: string } } | null } | null
}
async function shownTo(account: Asking, word: string): Promise<Told[]> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { disclosures(first: 50) { disclosures { ${fields} } } } } }`
  const answer = await ask(account, 'audits', query, { of: [{ __typename: 'Person', id: `per_${word}` }] })
  const [person] = told<({ disclosures: { disclosures: Told[] } } | null)[]>(answer, '_entities')
  return person?.disclosures.disclosures ?? []
}
const newest = async (account: Asking) =>
  told<string | null>(await ask(account, 'audits', '{ newestDisclosure }'), 'newestDisclosure')
const entries = async () => (await owner<{ n: number }[]>`select count(*)::int as n from audits.log_entries`)[0]?.n

test('who asks for somebody outside the mandate sees nothing, and the person sees that they asked', async () => {
  await looksAt(callers.shizuishanMember, 'li_jianguo')
  expect(await shownTo(callers.liJianguo, 'li_jianguo')).toMatchObject([
    { action: 'record.refused', account: { id: 'acc_shizuishan_member' }, told: 'record.read' },
  ])
})

test('who asks a hundred times a day for the same person has asked once', async () => {
  for (let times = 0; times < 20; times += 1) await looksAt(callers.shizuishanMember, 'li_jianguo')
  expect(await entries()).toBe(1)
})

test('who asks for somebody who has not applied has tried as well; made-up ids are nobody’s', async () => {
  await owner`insert into people.persons (id, name, sex, birth_date, id_number_sealed, id_number_hash, source)
    values ('per_not_applied', '未申报', '1', '1980-01-01', 'x', 'not applied', 'test')`
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { name } } }'
  const of = ['per_not_applied', 'per_made_up'].map((id) => ({ __typename: 'Person', id }))
  for (const account of [callers.supervisor, callers.engineeringMember]) {
    expect((await ask(account, 'people', query, { of })).data?._entities).toEqual([null, null])
    await ask(account, 'people', 'mutation ($input: RevealInput!) { reveal(input: $input) { __typename } }', {
      input: { personId: 'per_not_applied', field: 'ID_NUMBER', reason: '核对' },
    })
  }
  const tried =
    await owner`select account_id as account, person_id as person from audits.log_entries where action = 'record.refused' order by 1`
  expect(tried).toEqual([
    { account: callers.engineeringMember, person: 'per_not_applied' },
    { account: callers.supervisor, person: 'per_not_applied' },
  ])
  await owner`delete from people.persons where id = 'per_not_applied'`
})

test('who asks for everybody fills no more than a hundred lines a day', async () => {
  await owner`insert into people.persons (id, name, sex, birth_date, id_number_sealed, id_number_hash, source)
    select 'per_many_' || n, '多', '1', '1980-01-01', 'x', 'many ' || n, 'test' from generate_series(1, 150) n`
  await owner`insert into audits.applications (id, number, person_id, series, current_level, target_level, review_year, area, organisation_id, organisation_name, education, source)
    select 'app_many_' || n, 'NX-MANY-' || n, 'per_many_' || n, '05', 'NONE', 'INTERMEDIATE', 2016, '64.6401', 'org_x', 'x', 'x', 'test' from generate_series(1, 150) n`
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Application { id } } }'
  const of = Array.from({ length: 150 }, (_, at) => ({ __typename: 'Application', id: `app_many_${at + 1}` }))
  await ask(callers.shizuishanMember, 'audits', query, { of })
  await owner`delete from audits.applications where id like 'app_many_%'`
  await owner`delete from people.persons where id like 'per_many_%'`
  expect(await entries()).toBe(101)
  const [last] =
    await owner`select person_id, entry::json->>'told' as told, entry::json->>'of' as of from audits.log_entries order by recorded_at desc, person_id desc nulls first limit 1`
  expect(last).toEqual({ person_id: null, told: 'more', of: null }) // that there were more is told, of nobody
})

test('one’s own record, and what a second proof is missing for, is no attempt on anybody', async () => {
  await ask(
    callers.liJianguo,
    'audits',
    'mutation { judgeRelevance(input: { id: "jud_1", entryId: "hen_x", personId: "per_li_jianguo", relevant: true, reason: "自己" }) { __typename } }',
  )
  expect(await owner`select from audits.log_entries where action = 'record.refused'`).toHaveLength(0)
})

test('an open page learns that something happened by an id, and asking leaves no trace', async () => {
  expect(await newest(callers.liJianguo)).toBeNull()
  await looksAt(callers.engineeringMember, 'li_jianguo')
  const before = await entries()
  expect(await newest(callers.liJianguo)).toMatch(/^log_/)
  expect(await newest(callers.engineeringMember)).toBeNull()
  expect(await entries()).toBe(before)
})

test('each look has its place within the next round, and a proof that needs no register', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  expect((await shownTo(callers.liJianguo, 'li_jianguo'))[0]?.logged).toMatchObject({ index: null, proof: null })
  await settleLog(db, signer)
  const [look] = await shownTo(callers.liJianguo, 'li_jianguo')
  const keys = await owner<{ key: string }[]>`select key from audits.log_keys`
  const { code, said } = proofTold(
    look?.logged.proof ?? '',
    keys.map((one) => one.key),
    0,
  )
  expect([code, said.includes(look?.id ?? '-')]).toEqual([0, true])
  expect(said).not.toMatch(/李建国|工程评委/)
})

const asks = (account: Asking, entryId: string, text = '为什么查看我的档案？', id = 'que_one') =>
  ask(
    account,
    'audits',
    'mutation ($input: AskAboutLookInput!) { askAboutLook(input: $input) { __typename ... on Refusal { code } } }',
    {
      input: { id, entryId, text },
    },
  ).then((answer) => told<{ __typename: string; code?: string }>(answer, 'askAboutLook'))
const answers = (account: Asking, questionId = 'que_one', text = '职称评审需要。', id = 'ans_one') =>
  ask(
    account,
    'audits',
    'mutation ($input: AnswerLookQuestionInput!) { answerLookQuestion(input: $input) { __typename ... on Refusal { code } } }',
    {
      input: { id, questionId, text },
    },
  ).then((answer) => told<{ __typename: string; code?: string }>(answer, 'answerLookQuestion'))

test('a person asks about a look, the department answers, and the person sees both', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  const [look] = await shownTo(callers.liJianguo, 'li_jianguo')
  expect(await asks(callers.liJianguo, look?.id ?? '')).toEqual({ __typename: 'LookQuestion' })
  expect(await asks(callers.liJianguo, look?.id ?? '')).toEqual({ __typename: 'LookQuestion' }) // sent twice
  expect(await asks(callers.liJianguo, look?.id ?? '', '另一问', 'que_two')).toMatchObject({ code: 'WRONG_STATE' })
  expect(await asks(callers.liJianguo, look?.id ?? '', '另一问')).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
  expect(await answers(callers.supervisor)).toEqual({ __typename: 'LookQuestion' })
  expect(await answers(callers.supervisor, 'que_one', '再答', 'ans_two')).toMatchObject({ code: 'WRONG_STATE' })
  const shown = (await shownTo(callers.liJianguo, 'li_jianguo')).find((one) => one.id === look?.id)
  expect(shown?.question).toMatchObject({
    text: '为什么查看我的档案？',
    answer: { text: '职称评审需要。', answeredBy: { id: 'acc_supervisor' } },
  })
  expect(JSON.stringify(await owner`select entry from audits.log_entries`)).not.toMatch(/为什么|职称评审需要/)
})

test('nobody asks about what concerns somebody else, without words, or as no person at all', async () => {
  await looksAt(callers.engineeringMember, 'ma_xiulan')
  const [look] = await shownTo(callers.maXiulan, 'ma_xiulan')
  expect(await asks(callers.liJianguo, look?.id ?? '')).toMatchObject({ code: 'NOT_FOUND' })
  expect(await asks(callers.maXiulan, look?.id ?? '', ' ')).toMatchObject({ code: 'INVALID' })
  expect(await asks(callers.maXiulan, look?.id ?? '', '问'.repeat(1001))).toMatchObject({ code: 'INVALID' })
  expect(await asks(callers.supervisor, look?.id ?? '')).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('only the department answers, and nobody about a look of their own', async () => {
  await looksAt(callers.supervisor, 'li_jianguo')
  const [look] = await shownTo(callers.liJianguo, 'li_jianguo')
  await asks(callers.liJianguo, look?.id ?? '')
  expect(await answers(callers.supervisor)).toMatchObject({ code: 'FOUR_EYES' })
  for (const account of [callers.auditAdministrator, callers.yinchuanBureau, callers.liJianguo])
    expect(await answers(account)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await answers(callers.supervisor, 'que_none')).toMatchObject({ code: 'NOT_FOUND' })
  const list =
    'query { lookQuestions { waiting questions { text look { action account { id } purpose basis recordedAt } } } }'
  // Who is to answer reads what was asked about: who looked, for what, on which basis, when.
  expect(told(await ask(callers.supervisor, 'audits', list), 'lookQuestions')).toMatchObject({
    waiting: 1,
    questions: expect.arrayContaining([
      expect.objectContaining({
        look: expect.objectContaining({
          action: 'record.read',
          basis: expect.stringContaining('号'),
          recordedAt: expect.any(String),
        }),
      }),
    ]),
  })
  expect(told(await ask(callers.auditAdministrator, 'audits', list), 'lookQuestions')).toEqual({
    waiting: 0,
    questions: [],
  })
})

const seals = (account: Asking, more: object = {}) =>
  ask(
    account,
    'audits',
    'mutation ($input: SealLooksInput!) { sealLooks(input: $input) { __typename ... on Refusal { code } } }',
    {
      input: {
        id: 'sea_one',
        accountId: 'acc_engineering_member',
        personId: 'per_li_jianguo',
        basis: '宁纪函〔2016〕7号',
        endsOn: '2016-06-30',
        sealedUntil: '2016-09-01',
        ...more,
      },
    },
  ).then((answer) => told<{ __typename: string; code?: string }>(answer, 'sealLooks'))
/** The database's clock stands in another year than the tests': orders of the tests are made to hold now. */
const holdNow = () => owner`update audits.log_seals set ends_on = '2999-01-01'`

const approves = (account: Asking, id = 'sea_one', manner: object = {}) =>
  ask(
    account,
    'audits',
    `mutation { approveSeal(id: "${id}") { __typename ... on LogSeal { state } ... on Refusal { code } } }`,
    {},
    manner,
  ).then((answer) => told<{ __typename: string; state?: string; code?: string }>(answer, 'approveSeal'))
const ends = (account: Asking, reason = '已结案', id = 'sea_one') =>
  ask(
    account,
    'audits',
    `mutation { endSeal(id: "${id}", reason: "${reason}") { __typename ... on LogSeal { state endReason } ... on Refusal { code } } }`,
  ).then((answer) => told<{ __typename: string; state?: string; code?: string }>(answer, 'endSeal'))
const listed = (account: Asking) =>
  ask(
    account,
    'audits',
    'query { logSeals { id number state account { id } orderedBy { id } approvedBy { id } endedBy { id } } }',
  ).then((answer) => told<{ id: string; state: string }[]>(answer, 'logSeals'))

test('one person’s order seals nothing: another person approves it, and neither orders nor approves without proof', async () => {
  expect(await seals(callers.supervisor)).toEqual({ __typename: 'LogSeal' })
  await holdNow()
  await looksAt(callers.engineeringMember, 'li_jianguo')
  expect((await shownTo(callers.liJianguo, 'li_jianguo')).map((one) => one.action)).toEqual(['record.read'])
  expect(await listed(callers.auditAdministrator)).toMatchObject([
    { id: 'sea_one', state: 'ORDERED', approvedBy: null },
  ])
  expect(await approves(callers.supervisor)).toMatchObject({ code: 'FOUR_EYES' })
  expect(await approves(callers.auditAdministrator, 'sea_one', { steppedUpAt: null })).toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
  for (const account of [callers.engineeringMember, callers.securityAdministrator, callers.yinchuanBureau])
    expect(await approves(account)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await approves(callers.auditAdministrator)).toEqual({ __typename: 'LogSeal', state: 'IN_FORCE' })
  expect(await approves(callers.auditAdministrator)).toMatchObject({ code: 'WRONG_STATE' })
  await looksAt(callers.engineeringMember, 'li_jianguo', 'another look')
  expect((await shownTo(callers.liJianguo, 'li_jianguo')).map((one) => one.action)).toEqual(['record.read'])
})

test('two accounts of one person are one person: who ordered a seal does not approve it under the other', async () => {
  await seals(callers.supervisor)
  const [before] = await owner`select holder from people.accounts where id = ${callers.auditAdministrator}`
  await owner`update people.accounts set holder = (select holder from people.accounts where id = ${callers.supervisor}) where id = ${callers.auditAdministrator}`
  expect(await approves(callers.auditAdministrator)).toMatchObject({ code: 'FOUR_EYES' })
  await owner`update people.accounts set holder = ${before?.holder} where id = ${callers.auditAdministrator}`
})

test('the database itself keeps a second person’s word a second person’s', async () => {
  await seals(callers.supervisor)
  const inside = (account: string) =>
    db.execute(sql`insert into audits.log_seal_approvals (seal_id, approved_by) values ('sea_one', ${account})`)
  for (const account of ['acc_supervisor', 'acc_engineering_member'])
    await expect(inside(account)).rejects.toMatchObject({
      cause: { constraint_name: 'log_seal_approvals_second_person' },
    })
  await inside(callers.auditAdministrator)
})

test('an order is ended early by one person; what was sealed stays so until its day, and nothing more is', async () => {
  await seals(callers.supervisor)
  await approves(callers.auditAdministrator)
  await holdNow()
  await looksAt(callers.engineeringMember, 'li_jianguo')
  expect(await ends(callers.supervisor, ' ')).toMatchObject({ code: 'INVALID' })
  expect(await ends(callers.securityAdministrator)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await ends(callers.supervisor)).toMatchObject({ state: 'ENDED', endReason: '已结案' })
  expect(await ends(callers.auditAdministrator)).toMatchObject({ code: 'WRONG_STATE' })
  await looksAt(callers.engineeringMember, 'li_jianguo', 'after the end')
  expect(await shownTo(callers.liJianguo, 'li_jianguo')).toHaveLength(1)
  clock.now = atTen('2016-09-01')
  expect((await shownTo(callers.liJianguo, 'li_jianguo')).map((one) => one.action).toSorted()).toEqual([
    'log.seal',
    'log.sealApprove',
    'log.unseal',
    'record.read',
    'record.read',
  ])
})

test('orders are listed to the supervisor and the auditor, and never to whom they are about', async () => {
  await seals(callers.supervisor)
  for (const account of [callers.liJianguo, callers.engineeringMember, callers.securityAdministrator])
    expect(await listed(account)).toEqual([])
  expect(await listed(callers.supervisor)).toHaveLength(1)
  const [before] = await owner`select person_id from people.accounts where id = ${callers.auditAdministrator}`
  await owner`update people.accounts set person_id = 'per_li_jianguo' where id = ${callers.auditAdministrator}`
  expect(await listed(callers.auditAdministrator)).toEqual([])
  expect(await approves(callers.auditAdministrator)).toMatchObject({ code: 'NOT_FOUND' })
  await owner`update people.accounts set person_id = ${before?.person_id ?? null} where id = ${callers.auditAdministrator}`
  // That somebody read the list names nobody.
  expect(
    (await owner`select person_id from audits.log_entries where action = 'log.unseal'`).map((one) => one.person_id),
  ).toEqual([null, null])
})

test('a look under an order is in the tree at once, and before the person on its day', async () => {
  expect(await seals(callers.supervisor)).toEqual({ __typename: 'LogSeal' })
  expect(await approves(callers.auditAdministrator)).toMatchObject({ state: 'IN_FORCE' })
  await holdNow()
  await looksAt(callers.engineeringMember, 'li_jianguo')
  await looksAt(callers.engineeringMember, 'ma_xiulan')
  await settleLog(db, signer)
  const [row] = await owner`select count(*)::int as n from audits.log_leaves`
  expect(row?.n).toBeGreaterThanOrEqual(3)
  expect((await shownTo(callers.liJianguo, 'li_jianguo')).map((one) => one.action)).toEqual([])
  expect(await newest(callers.liJianguo)).toBeNull()
  expect(await shownTo(callers.maXiulan, 'ma_xiulan')).toHaveLength(1)
  const log = 'query { log(first: 50) { entries { action sealedUntil } } }'
  expect(told(await ask(callers.auditAdministrator, 'audits', log), 'log')).toMatchObject({
    entries: expect.arrayContaining([{ action: 'record.read', sealedUntil: '2016-09-01' }]),
  })
  clock.now = atTen('2016-09-01')
  const later = await shownTo(callers.liJianguo, 'li_jianguo')
  expect(later.map((one) => [one.action, one.sealedUntil])).toEqual([
    ['record.read', '2016-09-01'],
    ['log.sealApprove', '2016-09-01'],
    ['log.seal', '2016-09-01'],
  ])
})

test('nobody asks about a look that is still sealed', async () => {
  await seals(callers.supervisor)
  await approves(callers.auditAdministrator)
  await holdNow()
  await looksAt(callers.engineeringMember, 'li_jianguo')
  const [row] =
    await owner`select id from audits.log_entries where action = 'record.read' and account_id = 'acc_engineering_member'`
  expect(await asks(callers.liJianguo, row?.id)).toMatchObject({ code: 'NOT_FOUND' })
})

test('who orders a seal names the person by the number of an application, and opens no record to find them', async () => {
  const [one] = await owner`select number from audits.applications where person_id = 'per_li_jianguo'`
  const seal = (number: string) => seals(callers.supervisor, { personId: null, number })
  expect(await seal('NX-JXJY-0')).toMatchObject({ code: 'NOT_FOUND' })
  expect(await seal(` ${one?.number} `)).toEqual({ __typename: 'LogSeal' })
  expect(await owner`select person_id from audits.log_seals`).toEqual([{ person_id: 'per_li_jianguo' }])
  expect((await owner`select action from audits.log_entries`).map(({ action }) => action)).toEqual(['log.seal'])
})

test('a seal has a number and an end, is another’s to order, and never for good', async () => {
  for (const more of [
    { basis: ' ' },
    { endsOn: '2016-05-09' },
    { endsOn: '2017-06-30', sealedUntil: '2017-09-01' },
    { sealedUntil: '2016-06-29' },
    { sealedUntil: '2018-01-01' },
  ])
    expect(await seals(callers.supervisor, more)).toMatchObject({ code: 'INVALID' })
  expect(await seals(callers.supervisor, { accountId: 'acc_supervisor' })).toMatchObject({ code: 'FOUR_EYES' })
  for (const account of [callers.auditAdministrator, callers.engineeringMember, callers.securityAdministrator])
    expect(await seals(account)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await seals(callers.supervisor)).toEqual({ __typename: 'LogSeal' })
  expect(await seals(callers.supervisor)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
})

type Found = { entries: { action: string; personId: string | null; account: { id: string } }[] }
const found = async (filter: object, account: Asking = callers.auditAdministrator) =>
  told<Found>(
    await ask(
      account,
      'audits',
      'query ($filter: LogFilter) { log(filter: $filter) { entries { action personId account { id } } } }',
      { filter },
    ),
    'log',
  ).entries.filter((one) => one.action !== 'log.read')

test('an auditor finds by the name of who looked, of whom, by deed, purpose, day and number, and by all together', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  await looksAt(callers.yinchuanBureau, 'ma_xiulan')
  await ask(
    callers.engineeringMember,
    'credits',
    'mutation { determine(input: { applicationId: "app_li_jianguo" }) { __typename } }',
  )
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  expect(await found({})).toHaveLength(3)
  expect(await found({ who: '工程评委' })).toHaveLength(2)
  expect(await found({ who: '银川市人力' })).toMatchObject([{ account: { id: 'acc_yinchuan_bureau' } }])
  expect(await found({ whom: '马秀' })).toMatchObject([{ personId: 'per_ma_xiulan' }])
  expect(await found({ whom: 'majunnobody' })).toEqual([])
  expect(await found({ action: 'determination.make' })).toHaveLength(1)
  expect(await found({ purpose: 'SUPERVISION' })).toHaveLength(1)
  expect(await found({ from: today, to: today })).toHaveLength(3)
  expect(await found({ to: '2016-01-01' })).toEqual([])
  expect(await found({ who: '工程评委', whom: '李建国', action: 'record.read' })).toHaveLength(1)
  const [receipt] = await owner`select on_id from audits.log_entries where action = 'determination.make'`
  expect(await found({ number: receipt?.on_id })).toHaveLength(1)
  await settleLog(db, signer)
  expect(await found({ number: '0' })).toHaveLength(1)
  expect(await found({ number: "x' or true --" })).toEqual([])
  expect(JSON.stringify(await owner`select entry from audits.log_entries`)).not.toMatch(/工程评委|马秀|李建国/)
})

test('entries are taken away with their text and their leaf, and that is in the log', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  await settleLog(db, signer)
  const deed = 'mutation { exportLog(input: { first: 100 }) { ... on LogExport { lines next } } }'
  const { lines } = told<{ lines: string[] }>(await ask(callers.auditAdministrator, 'audits', deed), 'exportLog')
  const [latest, look] = lines.map((line) => JSON.parse(line))
  expect(latest.index).toBeNull()
  expect(look).toMatchObject({ index: 0, leafHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(JSON.parse(latest.entry)).toMatchObject({
    action: 'log.export',
    told: '{"by":[],"export":"log","lines":100}',
  })
})

test('a receipt shows its entry at once, and its proof once it is in order; not to who may not see the person', async () => {
  const made = await ask(
    callers.engineeringMember,
    'credits',
    'mutation { determine(input: { applicationId: "app_li_jianguo" }) { ... on Determination { id asOf } } }',
  )
  const receipt = told<{ id: string; asOf: string }>(made, 'determine')
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Determination { logged { entryId index proof } } } }'
  const placed = async (account: Asking) =>
    told<({ logged: { entryId: string; index: number | null; proof: string | null } | null } | null)[]>(
      await ask(account, 'audits', query, { of: [{ __typename: 'Determination', ...receipt }] }),
      '_entities',
    )[0]?.logged
  expect(await placed(callers.engineeringMember)).toMatchObject({
    entryId: expect.stringMatching(/^log_/),
    index: null,
    proof: null,
  })
  await settleLog(db, signer)
  expect((await placed(callers.engineeringMember))?.proof).toContain('c2sp.org/tlog-proof@v1')
  expect(await placed(callers.shizuishanMember)).toBeNull()
})

test('rows of the register are compared with what their entries tell: whole they hold, changed they are found', async () => {
  // The log begins anew here: of what was judged before it tells nothing.
  await owner`truncate credits.determinations`
  const seeded = operatorPermit(operator('seed'), 'import.run')
  const { rows: counted } = JSON.parse(String(seedEntry?.told))
  const ofProduct = { 'credits.rule_versions': 1, 'credits.policy_documents': 1 }
  await record(open('credits').db, seeded, { on: 'seed', told: { rows: { ...counted, ...ofProduct } } }) // of the province
  await ask(
    callers.engineeringMember,
    'credits',
    'mutation { determine(input: { applicationId: "app_li_jianguo" }) { __typename } }',
  )
  const [entry] = await owner`select id from credits.hour_entries where person_id = 'per_li_jianguo' limit 1`
  const judged = await ask(
    callers.yinchuanBureau,
    'audits',
    `mutation { judgeRelevance(input: { id: "jud_one", entryId: "${entry?.id}", personId: "per_li_jianguo", relevant: false, reason: "与专业无关" }) { __typename } }`,
  )
  expect(judged.errors).toBeUndefined()
  await record(open('credits').db, operatorPermit(operator('test'), 'import.run'), { on: 'x', aside: '一句话' })
  await settleLog(db, signer)
  const rows = rowsCheckOf(connections)
  const verified = () => verifyLog(connections.audits, { signer, seen: null, rows })
  const whole = await verified()
  expect(whole).toMatchObject({ fault: null })
  expect(whole.rows).toBeGreaterThanOrEqual(2)
  const placeOf = async (action: string) =>
    Number(
      (
        await owner`select l.index from audits.log_leaves l join audits.log_entries e on e.id = l.entry_id where e.action = ${action}`
      )[0]?.index,
    )
  await owner`update credits.determinations set judged_on = judged_on - 1 where person_id = 'per_li_jianguo'`
  expect((await verified()).fault).toMatchObject({ index: await placeOf('determination.make') })
  await owner`update credits.determinations set judged_on = judged_on + 1 where person_id = 'per_li_jianguo'`
  await owner`update audits.relevance_judgements set relevant = true where id = 'jud_one'`
  expect((await verified()).fault).toMatchObject({ index: await placeOf('relevance.judge') })
  await rows.close()
})

test('what anybody may know of the log is its sizes, roots and keys', async () => {
  await looksAt(callers.engineeringMember, 'li_jianguo')
  await settleLog(db, signer)
  const query = '{ logState { size signed checkpoint keys { kind } } logRoots { day size root } }'
  const answer = await ask(null, 'audits', query)
  expect(told(answer, 'logState')).toMatchObject({ size: 1, signed: 1, keys: [{ kind: 'LOG' }] })
  expect(told(answer, 'logRoots')).toMatchObject([{ size: 1, root: expect.stringMatching(/^[0-9a-f]{64}$/) }])
})

test('a stretch of the log is recomputed for the auditor alone, and the first place that does not hold is named', async () => {
  for (const word of ['li_jianguo', 'ma_xiulan', 'li_jianguo']) await looksAt(callers.engineeringMember, word)
  await settleLog(db, signer)
  const query = 'query { logCheck(from: 0, first: 10) { leaves fault } }'
  const checked = async (account: Asking) =>
    told<{ leaves: string[]; fault: number | null }>(await ask(account, 'audits', query), 'logCheck')
  expect(await checked(callers.auditAdministrator)).toMatchObject({ leaves: { length: 3 }, fault: null })
  expect(await checked(callers.supervisor)).toEqual({ leaves: [], fault: null })
  await owner`update audits.log_entries set account_id = 'acc_other' where id = (select entry_id from audits.log_leaves where index = 1)`
  expect((await checked(callers.auditAdministrator)).fault).toBe(1)
})
