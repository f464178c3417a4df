// The second wall of a list says the same as the first: what PostgreSQL lets through by itself is what `permit` permits.
import { type AccountId, loadCaller, openList, type PersonId, permit, refused, type TitleLevel } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import { callBy } from '../testkit/calls.ts'

const { open, owner } = await smallProvince()
const { db } = open('audits')

type Row = { id: string; person: PersonId; area: string; series: string; level: TitleLevel; reviewYear: number }
const applications = await owner<Row[]>`select id, person_id as person, area, series, target_level as level,
  review_year as "reviewYear" from audits.applications order by id`
const accounts = (await owner`select id from people.accounts order by id`).map((row) => row.id as AccountId)
const days = [
  '2015-12-31',
  '2016-01-01',
  '2016-04-30',
  '2016-05-01',
  '2016-05-31',
  '2016-06-01',
  '2098-12-31',
  '2099-01-01',
]

const throughPolicies = (account: AccountId, day: string) =>
  db.transaction(async (tx) => {
    await openList(tx, account, day)
    const rows = await tx.execute<{ id: string }>('select id from audits.applications order by id')
    return rows.map((row) => row.id)
  })

const byPermit = async (account: AccountId, day: string) => {
  const caller = await loadCaller(db, callBy(account), day)
  return applications.flatMap(({ id, ...at }) => (caller && !refused(permit(caller, 'record.read', at)) ? [id] : []))
}

test('for every account on every day that matters, the policies show what a permit permits', async () => {
  let shown = 0
  for (const account of accounts) {
    for (const day of days) {
      const through = await throughPolicies(account, day)
      expect(through, `${account} on ${day}`).toEqual(await byPermit(account, day))
      shown += through.length
    }
  }
  expect(shown).toBeGreaterThan(0)
})
