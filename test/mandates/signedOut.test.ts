// Signed out there is nothing. The questions are read from the schemas themselves: a field that is added tomorrow is asked tomorrow. Long: it builds a question for every field.
import { idPrefixes, subgraphSchema } from '@jijiao/kernel'
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { openGateway } from './paths.ts'

const province = await smallProvince()
const { ask, owner } = province
const gateway = await openGateway(province)
afterAll(() => gateway.stop())

const names = ['people', 'institutions', 'projects', 'credits', 'audits'] as const
type Name = (typeof names)[number]
const schemas = new Map(names.map((name) => [name, subgraphSchema(name, {})]))

/**
 * What anybody may ask: who they are, the cards of the demonstration, and the published rules explained (政策解读): law is public, and
 * that page has no sign-in. What it tells is held below to hold no person and no officer.
 */
const open: Readonly<Record<string, unknown>> = {
  'people.me': null,
  'people.demonstrationAccounts': [],
  'credits.publicPolicies': [{ __typename: 'PublicPolicy' }],
  // Sizes, keys and roots, to be printed and compared: nothing of what the entries say.
  'audits.logState': { __typename: 'LogState' },
  'audits.logRoots': [],
}
/** What the gateway alone asks, on nobody's account, before there is a session. */
const gatewayOnly = [
  ...['sessionAccount', 'sessionEnding', 'openSession', 'openProviderSession', 'continueSession', 'closeSession'],
  ...['resumeSession', 'beginStepUp', 'stepUp', 'proveStepUp', 'viewSession', 'admitAgencyCall', 'policyFile'],
]

const samples: Readonly<Record<string, unknown>> = {
  PersonId: 'per_li_jianguo',
  ApplicationId: 'app_li_jianguo',
  HourEntryId: 'hen_li_jianguo_1',
  AccountId: callers.supervisor,
  CommitteeId: callers.engineering,
  MandateId: callers.engineeringMandate,
  JudgementId: 'jud_1',
  Instant: '2016-05-10T02:00:00Z',
  RecusalId: 'rcs_1',
  AgencyId: 'agy_1',
  RuleDraftId: 'dra_1',
  Day: '2015-06-01',
  Int: 2016,
  String: '64',
  Boolean: true,
}
/** A value that the field would take. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType)
  if (isListType(type)) return [sample(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, sample(field.type)]),
    )
  return samples[type.name] ?? `${new Map<string, string>(Object.entries(idPrefixes)).get(type.name) ?? 'x'}_1`
}

const selection = (type: GraphQLNamedType) => (isLeafType(type) ? '' : '{ __typename }')
function call(field: GraphQLField<unknown, unknown>) {
  const args = field.args.filter(isRequiredArgument)
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return {
    declared: declared && `(${declared})`,
    text: `${field.name}${passed && `(${passed})`} ${selection(getNamedType(field.type))}`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, sample(arg.type)])),
  }
}
const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.values(type?.getFields() ?? {}).filter((field) => !field.name.startsWith('_'))

type Root = { door: Name; kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }
const roots: Root[] = names.flatMap((door) => [
  ...fieldsOf(schemas.get(door)?.getQueryType()).map((field) => ({ door, kind: 'query' as const, field })),
  ...fieldsOf(schemas.get(door)?.getMutationType()).map((field) => ({ door, kind: 'mutation' as const, field })),
])

const counts = async () => {
  const tables = [
    'credits.hour_entries',
    'credits.determinations',
    'credits.policy_documents',
    'credits.policy_deliveries',
    'credits.policy_readings',
    'credits.rule_drafts',
    'credits.rule_deeds',
    'credits.rule_versions',
    'credits.rule_repeals',
    'credits.rejudgements',
    'audits.log_entries',
    'audits.relevance_judgements',
    'institutions.mandates',
    'institutions.mandate_endings',
    'institutions.mandate_proposals',
    'institutions.mandate_decisions',
    'institutions.committee_filings',
    'institutions.delegations',
    'institutions.recusals',
    'institutions.mandate_reviews',
    'institutions.mandate_templates',
  ]
  const rows = await owner.unsafe(
    tables
      .map((table) => {
        const signingIn = table === 'audits.log_entries' ? ` where action not like 'session.%'` : '' // of those who do
        return `select '${table}' as name, count(*)::int as held from ${table}${signingIn}`
      })
      .join(' union all '),
  )
  return Object.fromEntries(rows.map((row) => [row.name, row.held]))
}
const before = await counts()

test.each(roots.map((root) => [`${root.door}.${root.field.name}`, root] as const))(
  'signed out, %s tells nothing',
  async (name, { door, kind, field }) => {
    const { declared, text, variables } = call(field)
    const told = await ask(null, door, `${kind} Asked${declared} { ${text} }`, variables)
    if (name in open) expect(told).toEqual({ data: { [field.name]: open[name] } })
    else {
      expect(told.data?.[field.name] ?? null).toBeNull()
      expect(told.errors?.map((error) => error.extensions.code)).toEqual([
        gatewayOnly.includes(field.name) ? 'FORBIDDEN' : 'UNAUTHENTICATED',
      ])
    }
    expect(await counts()).toEqual(before)
  },
)

const [course] = await owner`select id from projects.courses limit 1`
/** Each entity that a subgraph answers for, with a key that exists. */
const entities: readonly (readonly [Name, string, Record<string, unknown>])[] = [
  ['people', 'Person', { id: 'per_li_jianguo' }],
  ['people', 'Account', { id: callers.supervisor }],
  ['people', 'Application', { id: 'app_li_jianguo', filedOn: '2016-04-10', person: { id: 'per_li_jianguo' } }],
  ['institutions', 'Jurisdiction', { path: '64' }],
  ['institutions', 'TitleSeries', { code: '05' }],
  ['projects', 'Course', { id: course?.id }],
  ['projects', 'Filing', { id: 'fil_nx2013_00001' }],
  ['credits', 'Person', { id: 'per_li_jianguo' }],
  ['credits', 'Application', { id: 'app_li_jianguo' }],
  ['audits', 'Person', { id: 'per_li_jianguo' }],
  ['audits', 'Application', { id: 'app_li_jianguo' }],
]

test('every entity of every subgraph is asked here', () => {
  // A receipt is named by nobody: credits answers none, and audits says again what was named, with its place in the log for who may see it.
  const stubs = ['Account', 'TitleSeries', 'Jurisdiction', 'Person', 'Application'] // of another subgraph, a key and nothing else
  for (const name of names) {
    const union = schemas.get(name)?.getType('_Entity')
    const held = isUnionType(union)
      ? union
          .getTypes()
          .filter((type) => type.name !== 'Determination' && (!stubs.includes(type.name) || fieldsOf(type).length > 1))
      : []
    expect(entities.flatMap(([door, type]) => (door === name ? [type] : [])).sort()).toEqual(
      held.map((type) => type.name).sort(),
    )
  }
})

const entityFields = entities.flatMap(([door, name, key]) => {
  const type = schemas.get(door)?.getType(name)
  return isObjectType(type) ? fieldsOf(type).map((field) => [door, name, field.name, { key, field }] as const) : []
})
test.each(entityFields)('signed out, _entities of %s tells no %s.%s', async (door, name, _, { key, field }) => {
  const { declared, text, variables } = call(field)
  const query = `query Asked${declared ? `${declared.slice(0, -1)}, ` : '('}$of: [_Any!]!) { _entities(representations: $of) { ... on ${name} { ${text} } } }`
  const told = await ask(null, door, query, { ...variables, of: [{ __typename: name, ...key }] })
  expect(told.data?._entities ?? [null]).toEqual([null])
  expect(told.errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED'])
  expect(await counts()).toEqual(before)
})

const outside = roots.filter(({ field }) => !gatewayOnly.includes(field.name))
test.each(outside.map((root) => [root.field.name, root] as const))(
  'signed out, the gateway tells no %s',
  async (name, { door, kind, field }) => {
    const { declared, text, variables } = call(field)
    const told = await gateway.ask({}, `${kind} Asked${declared} { ${text} }`, variables)
    if (`${door}.${name}` in open) expect(told).toEqual({ data: { [name]: open[`${door}.${name}`] } })
    else expect(told).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    if (!(`${door}.${name}` in open)) expect(told.data?.[name] ?? []).toEqual([])
  },
)

test.each(['sessionAccount(token: "x") { id }', '_entities(representations: []) { __typename }', '_service { sdl }'])(
  'what subgraphs say among themselves does not exist at the gateway: %s',
  async (field) => {
    const headers = await gateway.signIn('supervisor')
    const told = await gateway.ask(headers, `{ ${field} }`)
    expect(told.data).toBeUndefined()
    expect(told.errors).toHaveLength(1)
  },
)

const reading =
  'publicPolicies { number rules { title clauses { quote sentence { zh } } params { value } examples { name verdict lines { course fate } } } }'
test('signed out, the published rules are read through the gateway whole, and nothing is asked beside them', async () => {
  const told = await gateway.ask({}, `query Read { ${reading} }`)
  expect(told.errors).toBeUndefined()
  expect(told.data?.publicPolicies).toMatchObject([
    {
      number: '宁人社函〔2016〕156号',
      rules: [{ examples: expect.arrayContaining([expect.objectContaining({ verdict: 'PASS' })]) }],
    },
  ])
  for (const more of ['policyDocuments { id }', 'ruleVersions { id }', 'ruleDrafts { id }']) {
    const beside = await gateway.ask({}, `query Read { ${reading} ${more} }`)
    expect(beside).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(beside.data ?? null).toBeNull()
  }
  expect(await counts()).toEqual(before)
})
