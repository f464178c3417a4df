// Questions about people that nobody thought of: everybody asks, on every path, for any persons, parts, purposes and filters. Long: each kind of question has its generator.
import { randomUUID } from 'node:crypto'
import { type AccountId, type PersonId, type Purpose, purposes, recordFields } from '@jijiao/kernel'
import fc from 'fast-check'
import type { SubgraphName } from '../../tools/settings.ts'
import * as callers from '../testkit/callers.ts'
import { people } from '../testkit/province.ts'
import { type Column, columns } from './columns.ts'

/** One question as it is asked. `about`: whom the answer tells of, where it says so by no word of its own. */
export type Look = {
  column: Column
  purpose: Purpose | null
  door: 'gateway' | SubgraphName
  kind: string
  query: string
  variables: Record<string, unknown>
  about?(data: Record<string, unknown>): PersonId[]
  /** Who may do it; others are asked to, too, and are mostly refused. */
  by?: AccountId
}

const persons = people.map(({ id }) => id)
const personOf = new Map(people.flatMap((one) => one.applicationIds().map((id) => [String(id), one.id] as const)))
const applications = [...personOf.keys()]

/** Each begins with a word that is nobody else's, so that an answer says whom it tells of. */
const ofPerson = {
  people: [
    'name',
    'age sex',
    'maskedPhone',
    'masked { field }',
    'employments { organisationName }',
    'titles { level }',
    'educations { level }',
    'appointments { id post }',
    'registrations { id }',
    'duties { id role }',
    'away { id reason }',
    'reveals { id }',
  ],
  credits: ['ledger { id course }', 'ledger { id evidence verifiedOn filing }'],
  audits: ['applications { id number }', 'applications { number judgements { id } }', 'disclosures(first: 3) { next }'],
} as const
const ofApplication = {
  audits: ['organisationName education', 'judgements { id reason }', 'access { basis masked { field } }', 'filedOn'],
  credits: [
    'determination { id verdict totalTenths }',
    'determinations { id }',
    'determination { id lines { entry { id course } fate } years { year } }',
  ],
} as const

const some = <T>(of: readonly T[], least = 1, most = 4) =>
  fc.subarray([...of], { minLength: least, maxLength: Math.min(most, of.length) })
const parts = (of: readonly string[]) => some(of, 0).map((chosen) => chosen.join(' '))
const person = fc
  .tuple(parts(ofPerson.people), parts(ofPerson.credits), parts(ofPerson.audits))
  .map((chosen) => `{ id maskedIdNumber ${chosen.join(' ')} }`)
const application = fc
  .tuple(parts(ofApplication.audits), parts(ofApplication.credits), fc.option(person), fc.boolean())
  .map(
    ([own, judged, of, age]) =>
      `{ id number ${own} ${judged} ${of === null ? '' : `person ${of}`} ${age ? 'ageAtFiling' : ''} }`,
  )
const filter = fc.record({
  reviewYear: fc.constantFrom(2015, 2016, 2016, 2016),
  series: fc.option(fc.constantFrom('05', '04', '17', '22'), { nil: undefined, freq: 1 }),
  level: fc.option(fc.constantFrom('FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE'), { nil: undefined, freq: 1 }),
  area: fc.option(fc.constantFrom('64.6401', '64.6402.640202', '64.ND'), { nil: undefined, freq: 1 }),
  verdict: fc.option(fc.constantFrom('PASS', 'FAIL', 'NOT_JUDGED'), { nil: undefined, freq: 1 }),
  name: fc.option(fc.constantFrom('李', 'ma', '何平'), { nil: undefined, freq: 1 }),
})

type Asked = Omit<Look, 'column' | 'purpose'>
const list = (door: 'gateway' | 'audits', inner: fc.Arbitrary<string>): fc.Arbitrary<Asked> =>
  fc.tuple(filter, fc.integer({ min: 1, max: 20 }), inner).map(([of, first, told]) => ({
    door,
    kind: 'list',
    query: `query L($filter: ApplicantFilter!, $first: Int!) { applicants(filter: $filter, first: $first) { applications ${told} } }`,
    variables: { filter: of, first },
  }))
const one = (door: 'gateway' | 'audits', inner: fc.Arbitrary<string>): fc.Arbitrary<Asked> =>
  fc.tuple(fc.constantFrom(...applications), inner).map(([id, told]) => ({
    door,
    kind: 'one',
    query: `query A($id: ApplicationId!) { application(id: $id) ${told} }`,
    variables: { id },
  }))
const own = (door: 'gateway' | 'people', inner: fc.Arbitrary<string>): fc.Arbitrary<Asked> =>
  inner.map((told) => ({
    door,
    kind: 'own',
    by: callers.liJianguo,
    query: `query M { me { person ${told} } }`,
    variables: {},
  }))
const entities = (
  door: SubgraphName,
  type: 'Person' | 'Application',
  inner: fc.Arbitrary<string>,
  of: readonly string[],
  more: Pick<Asked, 'about' | 'by'> = {},
): fc.Arbitrary<Asked> =>
  fc.tuple(some(of, 1, 6), inner).map(([ids, told]) => ({
    door,
    kind: `_entities ${type}`,
    query: `query E($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${told} } } }`,
    variables: {
      of: ids.map((id) => ({
        __typename: type,
        id,
        ...(type === 'Application' ? { filedOn: '2016-04-10', personId: personOf.get(id) } : {}),
      })),
    },
    ...more,
  }))
const within = (door: keyof typeof ofPerson, first: string) => parts(ofPerson[door]).map((told) => `${first} ${told}`)

const asOf = (door: 'gateway' | 'credits'): fc.Arbitrary<Asked> =>
  fc.constantFrom(...applications).map((id) => ({
    door,
    kind: 'verdict as of a day',
    by: callers.engineeringMember,
    query: `query V($id: ApplicationId!) { verdictAsOf(applicationId: $id, inForceOn: "2016-05-10", knownOn: "2016-05-10") { verdict totalTenths } }`,
    variables: { id },
    about: ({ verdictAsOf }) => (verdictAsOf ? [personOf.get(id) as PersonId] : []),
  }))
/** Deeds whose answer tells of a person: the whole of a number, and a verdict. */
const reveal = (door: 'gateway' | 'people'): fc.Arbitrary<Asked> =>
  fc.tuple(fc.constantFrom(...persons), fc.constantFrom('PHONE', 'ID_NUMBER')).map(([id, field]) => ({
    door,
    kind: 'reveal',
    by: callers.supervisor,
    query: `mutation R($input: RevealInput!) { reveal(input: $input) { ... on Revealed { value } } }`,
    variables: { input: { personId: id, field, reason: '核对' } },
    about: ({ reveal: told }) => (told && Object.keys(told).length > 0 ? [id] : []),
  }))
const determine: fc.Arbitrary<Asked> = fc.constantFrom(...applications).map((id) => ({
  door: 'credits',
  kind: 'determine',
  by: callers.engineeringMember,
  query: `mutation D($id: ApplicationId!) { determine(input: { applicationId: $id }) { ... on Determination { verdict summary { zh } } } }`,
  variables: { id },
  about: ({ determine: told }) => (told && Object.keys(told).length > 0 ? [personOf.get(id) as PersonId] : []),
}))
const inquire = (agreementId: string): fc.Arbitrary<Asked> =>
  fc.tuple(fc.constantFrom(...people), fc.constantFrom('PREDICATE', 'VERDICT', 'FIELDS')).map(([of, ask]) => ({
    door: 'audits',
    kind: 'inquiry',
    by: callers.agency,
    query: `mutation I($input: InquireInput!) { inquire(input: $input) { ... on Inquiry { found } } }`,
    variables: {
      input: {
        agreementId,
        id: `inq_${randomUUID().replaceAll('-', '')}`,
        name: of.fullName(),
        idNumber: of.idNumber(),
        ask,
        level: 'ASSOCIATE_SENIOR',
        fields: ask === 'FIELDS' ? recordFields.filter((field) => field === 'TITLES' || field === 'HOURS') : [],
      },
    },
    about: ({ inquire: told }) =>
      told && typeof told === 'object' && 'found' in told && told.found === true ? [of.id] : [],
  }))
/** The people behind a number of a measurement that has been made. */
const impact = (run: string): fc.Arbitrary<Asked> =>
  fc.constantFrom('gateway' as const, 'credits' as const).map((door) => ({
    door,
    kind: 'people behind a number',
    by: callers.author,
    query: `query P($run: ImpactRunId!) { judged: impactPeople(runId: $run, side: JUDGED) { people { number } } impactPeople(runId: $run, side: TO_FILE) { people { number before { verdict } } } }`,
    variables: { run },
  }))
/** Lists that leave as a file. */
const exported = (door: 'gateway' | 'audits', inner: fc.Arbitrary<string>): fc.Arbitrary<Asked> =>
  fc.tuple(filter, inner).map(([of, told]) => ({
    door,
    kind: 'list as a file',
    by: callers.supervisor,
    query: `mutation X($input: ExportApplicantsInput!) { exportApplicants(input: $input) { ... on ApplicantExport { applications ${told} } } }`,
    variables: { input: { filter: of } },
  }))
const impactExported = (run: string): fc.Arbitrary<Asked> =>
  fc.constantFrom('JUDGED', 'TO_FILE').map((side) => ({
    door: 'credits',
    kind: 'people behind a number as a file',
    by: callers.author,
    query: `mutation P($input: ExportImpactPeopleInput!) { exportImpactPeople(input: $input) { ... on ImpactPeopleExport { people { number before { verdict } } } } }`,
    variables: { input: { runId: run, side } },
  }))
const ageAlone = entities('people', 'Application', fc.constant('ageAtFiling'), applications, {
  about: () => [],
}).map((asked) => ({
  ...asked,
  about: ({ _entities: told }: Record<string, unknown>) =>
    (Array.isArray(told) ? told : []).flatMap((entity, at) => {
      const of = (asked.variables.of as { personId: PersonId }[])[at]?.personId
      return of && entity?.ageAtFiling != null ? [of] : []
    }),
}))

/** What there is to be asked about beside persons: a measurement, and an agreement of the agency. */
type Made = { run: string; agreement: string }
// Each way is asked so often, half of it by who may, that one which tells nobody is a fault and no chance.
const any = ({ run, agreement }: Made): fc.Arbitrary<Asked> =>
  fc.oneof(
    { weight: 12, arbitrary: list('gateway', application) },
    { weight: 16, arbitrary: one('gateway', application) },
    { weight: 8, arbitrary: own('gateway', person) },
    { weight: 4, arbitrary: asOf('gateway') },
    { weight: 4, arbitrary: reveal('gateway') },
    {
      weight: 12,
      arbitrary: list(
        'audits',
        parts(ofApplication.audits).map((told) => `{ id number ${told} }`),
      ),
    },
    {
      weight: 12,
      arbitrary: one(
        'audits',
        parts(ofApplication.audits).map((told) => `{ number ${told} }`),
      ),
    },
    {
      weight: 8,
      arbitrary: own(
        'people',
        within('people', '{ id maskedIdNumber').map((told) => `${told} }`),
      ),
    },
    { weight: 4, arbitrary: asOf('credits') },
    { weight: 4, arbitrary: reveal('people') },
    { weight: 4, arbitrary: determine },
    { weight: 4, arbitrary: inquire(agreement) },
    { weight: 4, arbitrary: impact(run) },
    { weight: 2, arbitrary: impactExported(run) },
    { weight: 4, arbitrary: exported('gateway', application) },
    { weight: 4, arbitrary: exported('audits', fc.constant('{ id number }')) },
    { weight: 16, arbitrary: entities('people', 'Person', within('people', 'maskedIdNumber'), persons) },
    { weight: 12, arbitrary: entities('credits', 'Person', within('credits', 'ledger { id }'), persons) },
    { weight: 12, arbitrary: entities('audits', 'Person', within('audits', 'applications { id }'), persons) },
    {
      weight: 12,
      arbitrary: entities(
        'credits',
        'Application',
        parts(ofApplication.credits).map((told) => `id ${told}`),
        applications,
        { by: callers.engineeringMember },
      ),
    },
    {
      weight: 12,
      arbitrary: entities(
        'audits',
        'Application',
        parts(ofApplication.audits).map((told) => `number ${told}`),
        applications,
      ),
    },
    { weight: 4, arbitrary: ageAlone },
  )

/** Whoever has a closed account, or a view that only a signed call says, has no session at the gateway. */
const withoutSession = ({ account, viewAs }: Column) => viewAs !== undefined || account === 'acc_closed'

/** The same seed, the same questions. */
export const looks = (count: number, seed: number, made: Made): Look[] =>
  fc.sample(
    fc
      .tuple(fc.constantFrom(...columns), fc.boolean(), fc.option(fc.constantFrom(...purposes), { freq: 1 }), any(made))
      .map(([somebody, whoMay, purpose, asked]) => {
        const column = (whoMay && columns.find(({ account }) => account === asked.by)) || somebody
        return { column, purpose, ...asked }
      })
      .filter(({ column, door }) => door !== 'gateway' || !withoutSession(column)),
    { numRuns: count, seed },
  )
