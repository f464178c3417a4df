import { expect, test } from 'vitest'
import { entriesOf, judgedBy, notApplicable, replays, yearsOf } from '../../subgraphs/credits/src/determination.ts'
import type { EntryFacts, Trace } from '../../subgraphs/credits/src/rules/index.ts'

const trace = (more: Partial<Trace>): Trace =>
  ({
    verdict: 'FAIL',
    window: { from: '2012-01-01', until: '2015-12-31' },
    totalTenths: 2600,
    shortTenths: 280,
    missingCourses: ['学术道德与学术规范'],
    bySubstitution: false,
    entries: [],
    ...more,
  }) as Trace
const entry = (id: string, category: string | null) => ({ id, category }) as EntryFacts
const line = (id: string, countsOn: string | null, countedTenths: number) =>
  ({ id, countsOn, countedTenths }) as Trace['entries'][number]

test('every year of the window is told, also one without any hours [S71]', () => {
  const entries = [
    entry('a', 'PUBLIC'),
    entry('b', 'PROFESSIONAL'),
    entry('c', null),
    entry('d', 'PROFESSIONAL'),
    entry('e', 'PUBLIC'),
  ]
  const lines = [
    line('a', '2012-06-01', 300),
    line('b', '2012-12-31', 75),
    line('c', '2013-01-01', 600),
    line('d', '2011-12-31', 0),
    line('e', null, 0),
  ]
  expect(yearsOf(trace({ entries: lines }), entries)).toEqual([
    { year: 2012, publicTenths: 300, professionalTenths: 75, otherTenths: 0 },
    { year: 2013, publicTenths: 0, professionalTenths: 0, otherTenths: 600 },
    { year: 2014, publicTenths: 0, professionalTenths: 0, otherTenths: 0 },
    { year: 2015, publicTenths: 0, professionalTenths: 0, otherTenths: 0 },
  ])
  expect(yearsOf(trace({ window: null }), entries)).toEqual([])
})

test('facts kept as a table are read by the names of their columns; a column that is not there is not known', () => {
  const [one] = entriesOf({
    columns: ['course', 'id', 'quantity_tenths', 'held_to'],
    rows: [['班', 'hen_1', 75, '2015-06-05']],
  })
  expect(one).toMatchObject({
    id: 'hen_1',
    course: '班',
    quantityTenths: 75,
    heldTo: '2015-06-05',
    relevant: null,
    filing: null,
  })
  expect(entriesOf({ columns: [], rows: [] })).toEqual([])
})

test.each<[string, Partial<Trace>]>([
  ['the verdict', { verdict: 'PASS' }],
  ['the hours', { totalTenths: 2601 }],
  ['what is short', { shortTenths: 0 }],
  ['what is missing', { missingCourses: [] }],
  ['the substitution', { bySubstitution: true }],
])('a receipt replays when all of it comes out the same: %s does not', (_, other) => {
  expect(replays(judgedBy(trace({})), trace({}))).toBe(true)
  expect(replays(judgedBy(trace({})), trace(other))).toBe(false)
})

test('where no rule applied, only NOT_APPLICABLE comes out again [S70]', () => {
  expect(replays(notApplicable, null)).toBe(true)
  expect(replays(judgedBy(trace({})), null)).toBe(false)
})
