// Why and why not say what decides: the same answer as the key itself, every condition that failed, and a smallest change that, once made, permits.
import {
  type AccountId,
  type Action,
  actions,
  type Caller,
  type Considered,
  decide,
  explain,
  type Mandate,
  type MandateId,
  type OrganisationId,
  type PersonId,
  type Place,
  permit,
  plainCaller,
  purposes,
  type RoleGrant,
  recordFields,
  refused,
  rightsOf,
  roles,
  titleLevels,
} from '@jijiao/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const runs = Number(process.env.JIJIAO_AGREEMENT_RUNS ?? 20_000)
const days = ['2015-12-31', '2016-01-01', '2016-05-10', '2017-01-01', '2018-01-01'] as const
const areas = ['64', '64.6401', '64.6401.640104', '64.6402'] as const
const series = ['04', '05', '17'] as const
const person = fc.constantFrom('per_a' as PersonId, 'per_b' as PersonId)
const employer = fc.constantFrom('org_1' as OrganisationId, 'org_2' as OrganisationId)
const held = { heldFrom: fc.constantFrom(days[0], days[1]), heldUntil: fc.constantFrom(days[2], days[3], days[4]) }
const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 })

const grant: fc.Arbitrary<RoleGrant> = fc.record({
  role: fc.constantFrom(...roles),
  area: fc.constantFrom(...areas),
  series: fc.option(some(series)),
  ...held,
  basis: fc.constant('宁人社授〔2016〕1号'),
})
const mandate: fc.Arbitrary<Mandate> = fc.record({
  id: fc.constant('man_1' as MandateId),
  committee: fc.constant('工程系列评审委员会'),
  series: some(series),
  levels: some(titleLevels),
  areas: some(areas),
  reviewYear: fc.constantFrom(2015, 2016),
  purpose: fc.constantFrom(...purposes.filter((one) => one !== 'OWN_RECORD')),
  fields: some(recordFields),
  ...held,
  basis: fc.constant('宁职评授〔2016〕5号'),
})
const caller: fc.Arbitrary<Caller> = fc.record({
  account: fc.constant('acc_1' as AccountId),
  person: fc.option(person),
  roles: fc.array(grant, { maxLength: 2 }),
  mandates: fc.array(mandate, { maxLength: 2 }),
  recused: fc.subarray(['per_a', 'per_b'] as PersonId[], { maxLength: 1 }),
  employers: fc.subarray(['org_1', 'org_2'] as OrganisationId[], { maxLength: 1 }),
  purpose: fc.option(fc.constantFrom('TITLE_REVIEW' as const, 'SUPERVISION' as const)),
  operation: fc.constant('test'),
  request: fc.constant('test'),
  day: fc.constantFrom(...days),
  now: fc.constant(0),
  steppedUpAt: fc.constant(0),
  viewAs: fc.constant(null),
  agreement: fc.constant(null),
})
const place: fc.Arbitrary<Place> = fc.record({
  area: fc.constantFrom(...areas),
  series: fc.constantFrom(...series),
  level: fc.constantFrom(...titleLevels),
  reviewYear: fc.constantFrom(2015, 2016),
  person,
  organisation: fc.option(employer),
  field: fc.option(fc.constantFrom(...recordFields), { nil: undefined }),
})
const cases = fc.tuple(caller, fc.constantFrom(...actions), place)

/** The change that `explain` speaks of, made: each failed condition of the right put right, and nothing else. */
function mended(of: Caller, at: Place, { right, failed, purpose }: Considered, but: number): Caller {
  const wrong = new Set(failed.filter((_, index) => index !== but))
  const holds = { heldFrom: '2000-01-01', heldUntil: '2100-01-01' }
  const period = wrong.has('PERIOD') ? holds : {}
  const inRole = (one: RoleGrant): RoleGrant => ({
    ...one,
    ...period,
    ...(wrong.has('AREA') ? { area: at.area } : {}),
    ...(wrong.has('SERIES') ? { series: [...(one.series ?? []), at.series ?? ''] } : {}),
  })
  const inMandate = (one: Mandate): Mandate => ({
    ...one,
    ...period,
    ...(wrong.has('AREA') ? { areas: [...one.areas, at.area] } : {}),
    ...(wrong.has('SERIES') ? { series: [...one.series, at.series ?? ''] } : {}),
    ...(wrong.has('LEVEL') && at.level ? { levels: [...one.levels, at.level] } : {}),
    ...(wrong.has('REVIEW_YEAR') && at.reviewYear ? { reviewYear: at.reviewYear } : {}),
    ...(wrong.has('FIELD') && at.field ? { fields: [...one.fields, at.field] } : {}),
  })
  return {
    ...of,
    roles: of.roles.map((one) => (one === right ? inRole(one) : one)),
    mandates: of.mandates.map((one) => (one === right ? inMandate(one) : one)),
    ...(wrong.has('PURPOSE') ? { purpose: right && 'role' in right ? 'TITLE_REVIEW' : purpose } : {}),
    ...(wrong.has('SELF') ? { person: null } : {}),
    ...(wrong.has('EMPLOYER') ? { employers: [] } : {}),
    ...(wrong.has('RECUSED') ? { recused: [] } : {}),
    ...(wrong.has('AGREEMENT') ? { agreement: 'agr_1' } : {}),
  }
}
const rightsIn = (one: Caller): Considered['right'][] => [...one.roles, ...one.mandates]
/** The same right as it is held against the case after a change. */
function again(of: Caller, before: Caller, { right }: Considered, action: Action, at: Place) {
  const now = rightsIn(of)[rightsIn(before).indexOf(right)]
  return decide(of, action, at).considered.find((one) => one.right === now)
}
/** A part that a role never opens, whatever is changed of it. */
const closedToRoles = ({ failed, kind }: Considered) => kind !== 'MANDATE' && failed.includes('FIELD')

test('the answer is the key’s own: what is said to be permitted is permitted, and by that right', () => {
  fc.assert(
    fc.property(cases, ([of, action, at]) => {
      const told = explain(of, action, at)
      const key = permit(of, action, at)
      expect(told.permitted).toBe(!refused(key))
      if (!refused(key)) expect(told.by?.basis).toBe(key.basis)
      expect(told.change === null).toBe(told.permitted)
    }),
    { numRuns: runs },
  )
})

test('every right that does not cover the case says in both languages each of the conditions that failed', () => {
  fc.assert(
    fc.property(cases, ([of, action, at]) => {
      for (const one of explain(of, action, at).considered) {
        expect(one.why.map(({ condition }) => condition)).toEqual(one.failed)
        for (const { zh, en } of one.why)
          expect([zh, en].map((text) => /\S/.test(text) && !/undefined|\bnull\b/.test(text))).toEqual([true, true])
      }
    }),
    { numRuns: runs / 4 },
  )
})

test('the smallest change permits once it is made, and nothing of it can be left out', () => {
  let denied = 0
  fc.assert(
    fc.property(cases, ([of, action, at]) => {
      const { code, nearest, considered, change } = explain(of, action, at)
      if (code !== 'NOT_PERMITTED' || !nearest || nearest.failed.includes('ACTION')) return
      if (closedToRoles(nearest)) {
        expect(change?.zh).toContain('查看完整号码')
        return
      }
      denied += 1
      const other = mended(of, at, nearest, -1)
      expect(refused(permit(other, action, at))).toBe(false)
      nearest.failed.forEach((_, left) => {
        const changed = mended(of, at, nearest, left)
        expect(again(changed, of, nearest, action, at)?.failed).not.toEqual([])
      })
      const fewest = Math.min(
        ...considered.filter(({ failed }) => !failed.includes('ACTION')).map(({ failed }) => failed.length),
      )
      expect(nearest.failed.length).toBe(fewest)
    }),
    { numRuns: runs },
  )
  expect(denied).toBeGreaterThan(runs / 10)
})

test('where no right is of the kind, the role that is named would permit the deed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...actions), place, (action, { field: _, ...at }) => {
      const nobody: Caller = {
        ...plainCaller,
        account: 'acc_1' as AccountId,
        operation: '',
        request: '',
        day: '2016-05-10',
        now: 0,
        steppedUpAt: 0,
      }
      const { code, change } = explain(nobody, action, at)
      expect(code).toBe('NOT_PERMITTED')
      const [role] = rightsOf(action).roles
      if (!role) return
      expect(change?.zh).toContain('授予角色')
      const granted = { role, area: '64', series: null, heldFrom: '2016-01-01', heldUntil: '2017-01-01', basis: '授' }
      expect(refused(permit({ ...nobody, roles: [granted], agreement: 'agr_1' }, action, at))).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})
