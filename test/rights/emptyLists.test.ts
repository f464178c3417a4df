// Nothing that is empty becomes half a sentence of SQL: every question and deed with every list that it takes empty, asked by whoever may,
// and every question asked by accounts whose rights hold empty lists. An answer or a refusal, and never a fault of ours.
import { type AccountId, subgraphSchema } from '@jijiao/kernel'
import { type GraphQLField, getNamedType, isLeafType, isObjectType, isUnionType } from 'graphql'
import { expect, test } from 'vitest'
import type { Answer } from '../testkit/ask.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { columns, openPartMandates } from './columns.ts'
import { argsOf, emptiedArgsOf, fieldsOf, type Samples } from './paths.ts'
import { arrange } from './province.ts'

const province = await smallProvince()
const { ask, owner } = province
await openPartMandates(province)
const samples: Samples = await arrange(province)

const rooms = ['people', 'institutions', 'projects', 'credits', 'audits'] as const
const everybody = [...new Set(columns.map(({ account }) => account))]
const kinds = [
  ['query', 'getQueryType'],
  ['mutation', 'getMutationType'],
] as const

const innerOf = ({ type }: GraphQLField<unknown, unknown>) => {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  const told = isObjectType(named)
    ? fieldsOf(named).filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0)
    : []
  return `{ __typename ${told.map((one) => one.name).join(' ')} ${isUnionType(named) ? '... on Refusal { code }' : ''} }`
}
/** The questions and deeds of a room, one at a time. */
const doorsOf = (room: (typeof rooms)[number]) => {
  const schema = subgraphSchema(room, {})
  return kinds.flatMap(([kind, typeOf]) => {
    const type = schema[typeOf]()
    return type ? fieldsOf(type).map((field) => ({ kind, field })) : []
  })
}
const faultsIn = ({ errors }: Answer) => (errors ?? []).filter((one) => one.extensions.code === 'INTERNAL')

const refusedBySchema = ({ errors }: Answer) =>
  (errors ?? []).some((one) => ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(one.extensions.code))

test('every list that a question or a deed takes may be empty: it is answered or refused, and no fault', async () => {
  const faults: string[] = []
  let asked = 0
  for (const room of rooms)
    for (const { kind, field } of doorsOf(room)) {
      const args = emptiedArgsOf(field, samples)
      if (args === null) continue
      for (const account of everybody) {
        const answer = await ask(account, room, `${kind} { ${field.name}${args} ${innerOf(field)} }`)
        // What the schema itself refuses was never asked.
        if (!refusedBySchema(answer)) asked += 1
        if (faultsIn(answer).length > 0) faults.push(`${account}: ${room} ${field.name}${args}`)
      }
    }
  for (const room of rooms) {
    const { data } = await ask(callers.supervisor, room, '{ _entities(representations: []) { __typename } }')
    expect(data).toEqual({ _entities: [] })
  }
  expect(faults).toEqual([])
  expect(asked).toBeGreaterThan(100)
})

test('whose rights hold nothing — no series, no level, no area, no field — is shown nothing, and no fault', async () => {
  const empty = 'acc_empty' as AccountId
  await owner`insert into people.accounts (id, login, display_name, organisation_name, password_hash, active)
    select ${empty}, 'empty', '空', '', password_hash, true from people.accounts where id = ${callers.supervisor}`
  for (const role of ['SERIES_AUTHORITY', 'HR_BUREAU', 'COMMITTEE_MEMBER'])
    await owner`insert into people.account_roles (id, account_id, role, area, series, held_from, held_until, basis)
      values (${`rol_empty_${role}`}, ${empty}, ${role}, ${role === 'HR_BUREAU' ? '' : '64'}, '{}', '2016-01-01', '2099-01-01', 'test')`
  await owner`insert into institutions.committees (id, name, family) values ('com_empty', '空', 'SERIES')`
  await owner`insert into institutions.committee_members (id, committee_id, account_id, held_from, held_until)
    values ('mem_empty', 'com_empty', ${empty}, '2016-01-01', '2099-01-01')`
  await owner`insert into institutions.committee_filings (id, committee_id, number, held_from, held_until, filed_by)
    values ('cfl_empty', 'com_empty', '宁人社备〔2016〕99号', '2016-01-01', '2018-12-31', 'acc_x')`
  await owner`insert into institutions.mandates (id, committee_id, series, levels, areas, fields, review_year, purpose, held_from, held_until, basis, granted_by)
    values ('man_empty', 'com_empty', '{}', '{}', '{}', '{}', 2016, 'TITLE_REVIEW', '2016-01-01', '2099-01-01', '空', 'acc_x')`
  const { data: held } = await ask(empty, 'institutions', '{ myMandates { id series { code } levels fields } }')
  expect(held?.myMandates).toEqual([{ id: 'man_empty', series: [], levels: [], fields: [] }])
  const faults: string[] = []
  for (const room of rooms)
    for (const { kind, field } of doorsOf(room)) {
      const text = `${kind} { ${field.name}${argsOf(kind === 'query' ? 'Query' : 'Mutation', field, samples)} ${innerOf(field)} }`
      if (faultsIn(await ask(empty, room, text)).length > 0) faults.push(text)
    }
  expect(faults).toEqual([])
  const { data } = await ask(
    empty,
    'audits',
    '{ applicants(filter: { reviewYear: 2016 }) { total applications { id } } waiting(reviewYear: 2016) { total } }',
  )
  expect(data).toEqual({ applicants: { total: 0, applications: [] }, waiting: { total: 0 } })
})
