import { expect, test } from 'vitest'
import { smallProvince, told } from '../testkit/ask.ts'
import { author } from '../testkit/callers.ts'

const { ask, owner } = await smallProvince()

test('the eighth round runs through 2016 and 2017, with one course [S24]', async () => {
  const rounds = await ask(
    author,
    'projects',
    '{ publicCourseRounds { number heldFrom heldTo source courses { title category } } }',
  )
  expect(told(rounds, 'publicCourseRounds')).toEqual([
    {
      number: 8,
      heldFrom: '2016-01-01',
      heldTo: '2017-12-31',
      source: '宁人社函〔2016〕156号',
      courses: [{ title: '当代科学技术新知识', category: 'PUBLIC' }],
    },
  ])
})

test('the courses of the 2016 review belong to no round', async () => {
  const courses = told<{ title: string; round: number | null }[]>(
    await ask(author, 'projects', '{ courses(category: PUBLIC) { title round } }'),
    'courses',
  )
  expect(
    courses
      .filter((one) => one.round === null)
      .map((one) => one.title)
      .sort(),
  ).toEqual(
    [
      '专业技术人员创新案例',
      '专业技术人员团队建设与创新',
      '专业技术人员能力建设读本',
      '学术道德与学术规范',
      '心理健康与心理调适',
    ].sort(),
  )
  expect(told(await ask(author, 'projects', '{ courses(category: PROFESSIONAL) { title } }'), 'courses')).toEqual([])
})

test('a number of the old platform may stand for several activities', async () => {
  await owner`insert into projects.filings (id, number, activity, institution, held_from, held_to, source)
    values ('fil_other', 'NX2014-00002', '信息系统安全培训班', '宁夏大学', '2014-03-01', '2014-03-02', 'test')`
  const query = 'query ($number: String!) { filings(number: $number) { id activity heldFrom heldTo } }'
  expect(told(await ask(author, 'projects', query, { number: ' NX2014-00002 ' }), 'filings')).toEqual([
    { id: 'fil_other', activity: '信息系统安全培训班', heldFrom: '2014-03-01', heldTo: '2014-03-02' },
    { id: 'fil_nx2014_00002', activity: '装备制造工艺研修班', heldFrom: '2014-05-12', heldTo: '2014-05-20' },
  ])
  expect(told(await ask(author, 'projects', query, { number: 'NX9999-1' }), 'filings')).toEqual([])
})

test('references are answered in their order; what is not there is null', async () => {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Course { title } ... on Filing { number } } }'
  const of = [
    { __typename: 'Filing', id: 'fil_nx2013_00001' },
    { __typename: 'Course', id: 'cou_academic_ethics' },
    { __typename: 'Course', id: 'cou_none' },
  ]
  expect(told(await ask(author, 'projects', query, { of }), '_entities')).toEqual([
    { number: 'NX2013-00001' },
    { title: '学术道德与学术规范' },
    null,
  ])
})

test.each(['{ publicCourseRounds { number } }', '{ courses { id } }', '{ filings(number: "NX2014-00002") { id } }'])(
  'signed out, %s is told nothing',
  async (query) => {
    const { data, errors } = await ask(null, 'projects', query)
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED'])
  },
)
test('nor is a reference', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Course { title } } }'
  const { data, errors } = await ask(null, 'projects', query, {
    of: [{ __typename: 'Course', id: 'cou_academic_ethics' }],
  })
  expect([data?._entities, errors?.[0]?.extensions.code]).toEqual([[null], 'UNAUTHENTICATED'])
})
