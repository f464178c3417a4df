import { expect, test } from 'vitest'
import { areas, series } from '../../tools/import/words.ts'
import { smallProvince, told } from '../testkit/ask.ts'
import { agency } from '../testkit/callers.ts'

const { ask } = await smallProvince()
type Jurisdiction = { path: string; code: string | null; name: string; kind: string; parent: string | null }
const jurisdictions = told<Jurisdiction[]>(
  await ask(agency, 'institutions', '{ jurisdictions { path code name nameEn kind parent } }'),
  'jurisdictions',
)

test('the tree has the province, five cities, twenty-two counties, 区直 and 宁东, which have no code [S4]', () => {
  const count = (kind: string) => jurisdictions.filter((one) => one.kind === kind).length
  expect(['PROVINCE', 'CITY', 'COUNTY', 'PROVINCIAL_DIRECT', 'FUNCTIONAL_ZONE'].map(count)).toEqual([1, 5, 22, 1, 1])
  expect(jurisdictions.filter((one) => one.code === null).map((one) => [one.path, one.name])).toEqual([
    ['64.ZZ', '区直'],
    ['64.ND', '宁东'],
  ])
})

test('each stands below its parent, and on screen each city is followed by its counties', () => {
  for (const { path, parent, code } of jurisdictions) {
    expect(path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null).toBe(parent)
    if (code && path !== '64') expect(path.split('.').at(-1)).toBe(code.endsWith('00') ? code.slice(0, 4) : code)
  }
  const counties = jurisdictions
    .map((one) => one.path)
    .filter((path) => path !== '64' && !path.startsWith('64.Z') && !path.startsWith('64.N'))
  expect(counties).toEqual([...counties].sort())
})

test('what an import may say of areas and series is what the register knows', async () => {
  const paths = new Set(jurisdictions.map((one) => one.path))
  expect([...areas.values()].filter((path) => !paths.has(path))).toEqual([])
  const known = told<{ code: string; name: string }[]>(
    await ask(agency, 'institutions', '{ titleSeries { code name nameEn } }'),
    'titleSeries',
  )
  expect(known).toHaveLength(27)
  expect(known.filter(({ code, name }) => series.get(name) !== code)).toEqual([])
})

test('series are named as on a day, and before the list began there are none', async () => {
  const on = async (day: string) =>
    told<unknown[]>(
      await ask(agency, 'institutions', 'query ($on: Day!) { titleSeries(on: $on) { code } }', { on: day }),
      'titleSeries',
    ).length
  expect([await on('2016-05-10'), await on('1999-12-31')]).toEqual([27, 0])
})

test('references are answered in their order; what is not there is null', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Jurisdiction { name } ... on TitleSeries { nameEn } } }`
  const of = [
    { __typename: 'TitleSeries', code: '05' },
    { __typename: 'Jurisdiction', path: '64.ND' },
    { __typename: 'Jurisdiction', path: '65' },
    { __typename: 'TitleSeries', code: '99' },
  ]
  expect(told(await ask(agency, 'institutions', query, { of }), '_entities')).toMatchObject([
    { nameEn: 'Engineers' },
    { name: '宁东' },
    null,
    null,
  ])
})

test.each(['{ jurisdictions { path } }', '{ titleSeries { code } }', '{ committees { id } }', '{ myMandates { id } }'])(
  'signed out, %s is told nothing',
  async (query) => {
    const { data, errors } = await ask(null, 'institutions', query)
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED'])
  },
)
test('nor is a reference', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Jurisdiction { name } } }'
  const { data, errors } = await ask(null, 'institutions', query, { of: [{ __typename: 'Jurisdiction', path: '64' }] })
  expect([data?._entities, errors?.[0]?.extensions.code]).toEqual([[null], 'UNAUTHENTICATED'])
})
