// Worlds of rights for the agreement tests: an account with what it holds, written into the real tables, and each reading of it. Long: each table that a right rests on is written here.
import {
  type AccountId,
  type Action,
  type Caller,
  type Db,
  decide,
  loadCaller,
  openBatch,
  openList,
  type PersonId,
  type Place,
  type Purpose,
  permittedWhere,
  type RecordField,
  type TitleLevel,
  type Tx,
} from '@jijiao/kernel'
import { type SQL, sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { callBy } from '../testkit/calls.ts'
import { naively } from './naive.ts'

const now = { recorded_at: '2016-01-01T00:00:00Z' }

/** Rows of a table from objects whose keys are its columns; what is not said has the column's default. */
export async function insert(tx: Tx, table: string, rows: readonly object[]) {
  const [first] = rows
  if (!first) return
  const columns = sql.raw(Object.keys(first).join(', '))
  await tx.execute(sql`insert into ${sql.raw(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(rows)}::json)`)
}

export type Held = { held_from: string; held_until: string }
export type WorldGrant = { role: string; area: string; series: readonly string[] | null; period: Held }
export type WorldMandate = {
  series: readonly string[]
  levels: readonly TitleLevel[]
  areas: readonly string[]
  review_year: number
  purpose: Purpose
  fields: readonly RecordField[]
  ends_on: string | null
  period: Held
  member: Held | null
  /** The day from which the seat was taken away; the committee's filing, null for none. Unless said otherwise: never, and always. */
  unseated?: string | null
  filed?: Held | null
}
export type WorldAccount = {
  word: string
  person: string | null
  active: boolean
  grants: readonly WorldGrant[]
  mandates: readonly WorldMandate[]
  recused: readonly { person: string; period: Held }[]
}
export type Application = {
  id: string
  series: string
  target_level: TitleLevel
  review_year: number
  area: string
  person_id: string
  organisation_id: string
}

export const accountOf = (word: string) => `acc_${word}` as AccountId

export async function fillPersons(tx: Tx, persons: readonly { id: string; works: readonly string[] }[]) {
  const rows = persons.map(({ id }) => ({
    id,
    id_number_sealed: id,
    id_number_hash: id,
    name: id,
    sex: '1',
    birth_date: '1975-04-01',
    source: 'test',
    ...now,
  }))
  await insert(tx, 'people.persons', rows)
  const employments = persons.flatMap(({ id, works }) =>
    works.map((organisation_id, at) => ({
      id: `emp_${id}_${at}`,
      person_id: id,
      organisation_id,
      organisation_name: '',
      area: '64',
      source: 'test',
      recorded_at: `2016-01-0${at + 1}T00:00:00Z`,
    })),
  )
  await insert(tx, 'people.employments', employments)
}

export const fillApplications = (tx: Tx, applications: readonly Application[]) =>
  insert(
    tx,
    'audits.applications',
    applications.map((one, at) => ({
      ...one,
      number: `N${at}`,
      current_level: 'NONE',
      organisation_name: '',
      education: '',
      source: 'test',
      ...now,
    })),
  )

export async function fillAccounts(tx: Tx, accounts: readonly WorldAccount[]) {
  const each = <T, R>(of: (one: WorldAccount) => readonly T[], row: (one: T, id: string, account: string) => R) =>
    accounts.flatMap((one) => of(one).map((part, at) => row(part, `${one.word}_${at}`, accountOf(one.word))))
  const plain = { display_name: '', organisation_name: '', password_hash: '' }
  await insert(
    tx,
    'people.accounts',
    accounts.map(({ word, person, active }) => ({
      id: accountOf(word),
      login: word,
      ...plain,
      person_id: person,
      active,
      ...now,
    })),
  )
  const grants = each(
    (one) => one.grants,
    ({ period, ...one }, id, account_id) => ({ id: `rol_${id}`, account_id, basis: id, ...one, ...period, ...now }),
  )
  // Whoever sits on a committee has the role of a member; here it covers no area, so that it opens nothing by itself. Who holds an office has no seat.
  const seats = accounts
    .filter((one) => one.mandates.length > 0 && one.grants.every(({ role }) => !role.endsWith('_ADMINISTRATOR')))
    .map(({ word }) => ({
      id: `rol_${word}_seat`,
      account_id: accountOf(word),
      role: 'COMMITTEE_MEMBER',
      area: '',
      basis: word,
      held_from: '2000-01-01',
      held_until: '2100-01-01',
      ...now,
    }))
  await insert(tx, 'people.account_roles', [...grants, ...seats.map((one) => ({ series: null, ...one }))])
  const mandates = each(
    (one) => one.mandates,
    (one, id, account_id) => ({ one, id, account_id }),
  )
  const committee = (id: string) => ({ id: `com_${id}`, name: id, family: 'SERIES', ...now })
  await insert(
    tx,
    'institutions.committees',
    mandates.map(({ id }) => committee(id)),
  )
  const members = mandates.flatMap(({ one, id, account_id }) =>
    one.member ? [{ id: `mem_${id}`, committee_id: `com_${id}`, account_id, ...one.member, ...now }] : [],
  )
  await insert(tx, 'institutions.committee_members', members)
  const unseated = mandates.flatMap(({ one, id }) =>
    one.member && one.unseated
      ? [{ seat_id: `mem_${id}`, ends_on: one.unseated, reason: '', ended_by: 'acc_x', ...now }]
      : [],
  )
  await insert(tx, 'institutions.committee_seat_endings', unseated)
  const filings = mandates.flatMap(({ one: { filed = { held_from: '2015-01-01', held_until: '2018-01-01' } }, id }) =>
    filed ? [{ id: `cfl_${id}`, committee_id: `com_${id}`, number: id, filed_by: 'acc_x', ...filed, ...now }] : [],
  )
  await insert(tx, 'institutions.committee_filings', filings)
  const given = mandates.map(({ one: { period, ends_on: _, member: __, unseated: ___, filed: ____, ...one }, id }) => {
    const of = { id: `man_${id}`, committee_id: `com_${id}`, basis: id, granted_by: 'acc_x' }
    return { ...of, ...one, ...period, ...now }
  })
  await insert(tx, 'institutions.mandates', given)
  const endings = mandates.flatMap(({ one: { ends_on }, id }) =>
    ends_on ? [{ mandate_id: `man_${id}`, ends_on, reason: '', ended_by: 'acc_x', ...now }] : [],
  )
  await insert(tx, 'institutions.mandate_endings', endings)
  const recusals = each(
    (one) => one.recused,
    ({ person, period }, id, account_id) => {
      const said = { kind: 'OTHER', reason: 'test', declared_by: account_id }
      return { id: `rec_${id}`, account_id, person_id: person, ...said, ...period, ...now }
    },
  )
  await insert(tx, 'institutions.recusals', recusals)
}

const columns = {
  area: sql`area`,
  series: sql`series`,
  level: sql`target_level`,
  reviewYear: sql`review_year`,
  person: sql`person_id`,
  organisation: sql`organisation_id`,
}
const idsWhere = async (tx: Tx, condition: SQL) =>
  (await tx.execute<{ id: string }>(sql`select id from audits.applications where ${condition} order by id`)).map(
    (row) => row.id,
  )

export type Question = { action: Action; field: RecordField | null; day: string; purpose: Purpose | null }

const placeOf = (one: Application, field: RecordField | null): Place => ({
  area: one.area,
  series: one.series,
  level: one.target_level,
  reviewYear: one.review_year,
  person: one.person_id as PersonId,
  organisation: one.organisation_id as NonNullable<Place['organisation']>,
  ...(field ? { field } : {}),
})

/**
 * What each reading shows of the same world, as the app role of audits asks it.
 * @shape ids in order; `policies` null for an action of which the row policies know nothing.
 */
export async function readings(tx: Tx, word: string, applications: readonly Application[], asked: Question) {
  const { action, field, day, purpose } = asked
  const account = accountOf(word)
  const caller: Caller | null = await loadCaller(tx, callBy(account, { purpose }), day)
  const permitted = (one: Application) =>
    caller !== null && decide(caller, action, placeOf(one, field)).code === 'PERMITTED'
  const one = applications.filter(permitted).map(({ id }) => id)
  await openBatch(tx, 'batch.determine')
  const list = caller ? await idsWhere(tx, permittedWhere(caller, action, columns, field ?? undefined)) : []
  if (action !== 'record.read') return { one: one.sort(), list, policies: null }
  await openList(tx, account, day, purpose, field)
  return { one: one.sort(), list, policies: await idsWhere(tx, sql`true`) }
}

class Undo extends Error {}
export async function inWorld<T>(db: Db, of: readonly WorldAccount[], read: (tx: Tx) => Promise<T>): Promise<T> {
  const answer: T[] = []
  await db
    .transaction(async (tx) => {
      await fillAccounts(tx, of)
      await tx.execute(sql`set local role audits_app`)
      answer.push(await read(tx))
      throw new Undo() // the next world begins empty
    })
    .catch((fault: unknown) => {
      if (!(fault instanceof Undo)) throw fault
    })
  const [only] = answer
  if (only === undefined) throw new Error('The world was not read.')
  return only
}

/** @returns how many cases were compared, and how many of them were permitted. */
export async function agree(
  tx: Tx,
  of: WorldAccount,
  works: string | null,
  applications: readonly Application[],
  question: Question,
) {
  const expected = naively(of, works, applications, question)
  const { one, list, policies } = await readings(tx, of.word, applications, question)
  expect({ one, list }).toEqual({ one: expected, list: expected })
  if (policies) expect(policies).toEqual(expected)
  return { cases: applications.length, permitted: expected.length }
}
