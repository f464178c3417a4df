// What is written behind the log's back: rows of the register that decide, open or hide something, changed or put in by who holds the database. Long: each kind of row in its own way.
import { fileURLToPath } from 'node:url'
import { openBatch, record } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { broughtIn } from '../../tools/import/digests.ts'
import { take } from '../../tools/import/take.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { signerOf } from '../../tools/verify.ts'
import { verifyLog } from '../../tools/verifyLog.ts'
import { rowsCheckOf } from '../../tools/verifyRows.ts'
import { agencyDeeds } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const province = await smallProvince()
const { ask, connections, open, owner, settings } = province
const { db } = open('audits')
const signer = signerOf(settings)

async function verified() {
  await settleLog(db, signer)
  const rows = rowsCheckOf(connections)
  const told = await verifyLog(connections.audits, { signer, seen: null, rows })
  await rows.close()
  return told
}
const deed = async (
  account: Parameters<typeof ask>[0],
  room: 'people' | 'institutions' | 'credits' | 'audits',
  text: string,
) => {
  const { data, errors } = await ask(account, room, text)
  const [told] = Object.values(data ?? {}) as ({ __typename: string; id?: string } & Record<string, unknown>)[]
  if (!told || told.__typename === 'Refusal') throw new Error(JSON.stringify({ data, errors }))
  return told
}
const no = '... on Refusal { code message }'

test('what the register does itself is whole: hours, a seal, a mandate, a seat and a filing by two, a role by two, an agreement, a file', {
  timeout: 120_000,
}, async () => {
  await deed(
    callers.yinchuanBureau,
    'credits',
    `mutation { postHours(input: { id: "hen_told", personId: "per_li_jianguo", kind: PROFESSIONAL_COURSE, course: "装备制造", quantityTenths: 300,
      heldFrom: "2014-05-20", heldTo: "2014-05-20", registeredOn: "2014-05-20", institution: "宁夏大学", evidence: COMPLETION_CERTIFICATE }) { __typename ... on HourEntry { id } ${no} } }`,
  )
  await deed(
    callers.supervisor,
    'audits',
    `mutation { sealLooks(input: { id: "sea_told", accountId: "acc_engineering_member", personId: "per_li_jianguo", basis: "宁纪函〔2016〕7号", endsOn: "2016-06-30", sealedUntil: "2016-09-01" }) { __typename ${no} } }`,
  )
  const mandate = await deed(
    callers.securityAdministrator,
    'institutions',
    `mutation { proposeMandate(input: { committeeId: "${callers.shizuishan}", series: ["05"], levels: [INTERMEDIATE], areas: ["64.6402"], reviewYear: 2016, purpose: TITLE_REVIEW,
      fields: [NAME, HOURS, VERDICT], heldFrom: "2016-05-10", heldUntil: "2016-05-20", basis: "石职评授〔2016〕9号" }) { __typename ... on Mandate { id file { effect { persons } } } ${no} } }`,
  )
  const { persons } = (mandate as unknown as { file: { effect: { persons: number } } }).file.effect
  await deed(
    callers.secondSecurityAdministrator,
    'institutions',
    `mutation { decideMandate(input: { mandateId: "${mandate.id}", decision: APPROVED, seenPersons: ${persons}, reason: "" }) { __typename ${no} } }`,
  )
  const seat = await deed(
    callers.securityAdministrator,
    'institutions',
    `mutation { proposeSeat(input: { committeeId: "${callers.engineering}", accountId: "${callers.author}", position: MEMBER, heldFrom: "2016-05-10",
      heldUntil: "2017-01-01", basis: "宁人社聘〔2016〕9号" }) { __typename ... on CommitteeMember { id effect { persons } } ${no} } }`,
  )
  const opens = (seat as unknown as { effect: { persons: number } }).effect.persons
  await deed(
    callers.secondSecurityAdministrator,
    'institutions',
    `mutation { decideSeat(input: { seatId: "${seat.id}", decision: APPROVED, seenPersons: ${opens} }) { __typename ${no} } }`,
  )
  await deed(
    callers.securityAdministrator,
    'institutions',
    `mutation { endSeat(input: { seatId: "${seat.id}", reason: "届中调整" }) { __typename ${no} } }`,
  )
  const filing = await deed(
    callers.securityAdministrator,
    'institutions',
    `mutation { proposeFiling(input: { name: "会计系列评审委员会", family: SERIES, number: "宁人社备〔2016〕9号", heldFrom: "2016-05-10", heldUntil: "2019-05-10",
      series: ["06"], levels: [INTERMEDIATE], areas: ["64"] }) { __typename ... on CommitteeFiling { id } ${no} } }`,
  )
  await deed(
    callers.secondSecurityAdministrator,
    'institutions',
    `mutation { decideFiling(input: { filingId: "${filing.id}", decision: APPROVED }) { __typename ${no} } }`,
  )
  const agencies = agencyDeeds(ask)
  await agencies.register()
  await agencies.request()
  const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  const path = fileURLToPath(new URL('../data/legacy-export.csv', import.meta.url))
  const taken = await take(connections.importer, keys, operatorPermit(operator('import'), 'import.run'), {
    path,
    name: 'legacy-export.csv',
    reviewYear: 2016,
    dryRun: false,
    partial: true,
    asked: { today: '2016-05-10', production: false },
  })
  expect(taken.taken).toBe(true)
  const told = await verified()
  expect(told.fault).toBeNull()
  expect(told.rows).toBeGreaterThanOrEqual(4)
})

/** Changes that a superuser makes, and how to take them back. */
const changes: readonly [string, string, string][] = [
  [
    'hours that nobody posted',
    `insert into credits.hour_entries select (jsonb_populate_record(h, '{"id":"hen_slipped"}')).* from credits.hour_entries h where id = 'hen_told'`,
    `delete from credits.hour_entries where id = 'hen_slipped'`,
  ],
  [
    'hours that a file is said to have brought',
    `insert into credits.hour_entries select (jsonb_populate_record(h, '{"id":"hen_filed"}')).* from credits.hour_entries h where source like 'import:%' limit 1`,
    `delete from credits.hour_entries where id = 'hen_filed'`,
  ],
  [
    'an older title that a file is said to have told',
    `insert into people.titles select (jsonb_populate_record(t, '{"id":"tit_filed","held_from":"2001-01-01"}')).* from people.titles t where source like 'import:%' limit 1`,
    `delete from people.titles where id = 'tit_filed'`,
  ],
  [
    'a term that a file is said to have told',
    `insert into people.appointments (id, person_id, post, held_from, held_until, source) select 'sta_filed', person_id, '岗', '2010-01-01', '2030-01-01', source from people.titles where source like 'import:%' limit 1`,
    `delete from people.appointments where id = 'sta_filed'`,
  ],
  [
    'hours that a file brought, made more',
    `update credits.hour_entries set quantity_tenths = quantity_tenths * 10 where id = (select min(id) from credits.hour_entries where source like 'import:%' and quantity_tenths > 0)`,
    `update credits.hour_entries set quantity_tenths = quantity_tenths / 10 where id = (select min(id) from credits.hour_entries where source like 'import:%' and quantity_tenths > 0)`,
  ],
  [
    'a title that a file brought, made a higher one',
    `update people.titles set level = 'SENIOR' where id = (select min(id) from people.titles where source like 'import:%' and level = 'INTERMEDIATE')`,
    `update people.titles set level = 'INTERMEDIATE' where id = (select min(id) from people.titles where source like 'import:%' and level = 'SENIOR')`,
  ],
  [
    'an order of sealing that nobody gave',
    `insert into audits.log_seals select (jsonb_populate_record(s, '{"id":"sea_slipped","account_id":"acc_supervisor"}')).* from audits.log_seals s where id = 'sea_told'`,
    `delete from audits.log_seals where id = 'sea_slipped'`,
  ],
  [
    'an order of sealing drawn out',
    `update audits.log_seals set sealed_until = '2017-06-01' where id = 'sea_told'`,
    `update audits.log_seals set sealed_until = '2016-09-01' where id = 'sea_told'`,
  ],
  [
    'a mandate that nobody granted',
    `insert into institutions.mandates select (jsonb_populate_record(m, jsonb_build_object('id', 'man_slipped', 'recorded_at', now()))).* from institutions.mandates m order by recorded_at desc limit 1`,
    `delete from institutions.mandates where id = 'man_slipped'`,
  ],
  [
    'a mandate widened after its approval',
    `update institutions.mandates set areas = '{64}' where basis = '石职评授〔2016〕9号'`,
    `update institutions.mandates set areas = '{64.6402}' where basis = '石职评授〔2016〕9号'`,
  ],
  [
    'a seat that nobody gave',
    `insert into institutions.committee_members select (jsonb_populate_record(m, jsonb_build_object('id', 'mem_slipped', 'recorded_at', now()))).* from institutions.committee_members m where basis = '宁人社聘〔2016〕9号'`,
    `delete from institutions.committee_members where id = 'mem_slipped'`,
  ],
  [
    'a seat drawn out after its approval',
    `update institutions.committee_members set held_until = '2018-01-01' where basis = '宁人社聘〔2016〕9号'`,
    `update institutions.committee_members set held_until = '2017-01-01' where basis = '宁人社聘〔2016〕9号'`,
  ],
  [
    'a filing that nobody approved',
    `insert into institutions.committee_filings select (jsonb_populate_record(f, jsonb_build_object('id', 'cfl_slipped', 'number', '补', 'recorded_at', now()))).* from institutions.committee_filings f where id = 'cfl_engineering_0'`,
    `delete from institutions.committee_filings where id = 'cfl_slipped'`,
  ],
  [
    'a role that nobody granted',
    `insert into people.account_roles select (jsonb_populate_record(r, jsonb_build_object('id', 'rol_slipped', 'role', 'HR_BUREAU', 'recorded_at', now()))).* from people.account_roles r where id = 'rol_employer'`,
    `delete from people.account_roles where id = 'rol_slipped'`,
  ],
  [
    'a role that nobody granted, dated back to those that the province began with',
    `insert into people.account_roles select (jsonb_populate_record(r, jsonb_build_object('id', 'rol_dated', 'role', 'HR_BUREAU'))).* from people.account_roles r where id = 'rol_employer'`,
    `delete from people.account_roles where id = 'rol_dated'`,
  ],
  [
    'an agreement that nobody agreed to',
    `insert into audits.agreement_events select (jsonb_populate_record(e, jsonb_build_object('number', 9, 'step', 'AGREED', 'recorded_at', now()))).* from audits.agreement_events e where e.agreement_id = 'agr_test_1'`,
    `delete from audits.agreement_events where agreement_id = 'agr_test_1' and number = 9`,
  ],
  [
    'an agreement with more in it than was asked for',
    `update audits.agreements set daily_quota = daily_quota + 1000 where not sandbox`,
    `update audits.agreements set daily_quota = daily_quota - 1000 where not sandbox`,
  ],
]

test.each(changes)('%s: found', async (_, change, back) => {
  const asSuperuser = (text: string) =>
    owner.begin(async (tx) => {
      await tx.unsafe('set local session_replication_role = replica')
      const { count } = await tx.unsafe(text)
      if (count !== 1) throw new Error(`${count} rows`)
    })
  await asSuperuser(change)
  const { fault } = await verified()
  await asSuperuser(back)
  expect(fault).not.toBeNull()
  expect((await verified()).fault).toBeNull()
})

test('a row that comes while the log is read is no fault: its entry has come with it', async () => {
  const credits = open('credits').db
  const key = operatorPermit(operator('test'), 'import.run')
  const rows = rowsCheckOf(connections)
  await record(credits, key, { on: 'x' })
  const verifying = verifyLog(connections.audits, { signer, seen: null, rows })
  await deed(
    callers.supervisor,
    'audits',
    `mutation { sealLooks(input: { id: "sea_late", accountId: "acc_engineering_member", personId: "per_ma_xiulan", basis: "宁纪函〔2016〕8号", endsOn: "2016-06-30", sealedUntil: "2016-09-01" }) { __typename ${no} } }`,
  )
  expect((await verifying).fault).toBeNull()
  await rows.close()
})

// The last two: what they append cannot be taken back.
test('an import that is told a second time, of rows as they were changed since, is found', async () => {
  const [row] =
    await owner`select id, source from credits.hour_entries where source like 'import:%' order by id limit 1`
  const [entry] =
    await owner`select entry::jsonb->>'told' as told from audits.log_entries where on_id = ${row?.source} and entry::jsonb->>'told' like '%"taken":true%'`
  const { brought } = JSON.parse(entry?.told)
  await owner.begin(async (tx) => {
    await tx.unsafe('set local session_replication_role = replica')
    await tx`update credits.hour_entries set quantity_tenths = quantity_tenths + 1000 where id = ${row?.id}`
  })
  const [now] = await broughtNowIn(String(row?.source))
  const key = operatorPermit(operator('import'), 'import.run')
  const digests = { ...brought.digests, 'credits.hour_entries': now?.digest }
  await record(open('credits').db, key, {
    on: row?.source,
    told: { added: {}, brought: { ...brought, digests }, standings: {}, taken: true },
  })
  expect((await verified()).fault?.en).toContain('is told twice')
})
const broughtNowIn = (source: string) =>
  open('credits').db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return broughtIn(tx, 'credits', sql`t.source = ${source}`)
  })

test('an entry that says it is of the demonstration, after somebody acted, is found, and hides no row', async () => {
  await owner.unsafe(
    `insert into people.account_roles select (jsonb_populate_record(r, jsonb_build_object('id', 'rol_hidden', 'role', 'HR_BUREAU', 'recorded_at', now()))).* from people.account_roles r where id = 'rol_employer'`,
  )
  const key = operatorPermit(operator('seed'), 'import.run')
  await record(open('credits').db, key, { on: 'seed', told: JSON.stringify({ rows: { 'people.account_roles': 1 } }) })
  expect((await verified()).fault?.en).toContain('roles')
  await owner`delete from people.account_roles where id = 'rol_hidden'`
  expect((await verified()).fault?.en).toContain('An entry of the demonstration')
})
