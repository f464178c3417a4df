// What an author of cases is told: where, in both languages, and what to write instead.
import { describe, expect, test } from 'vitest'
import { parseCases } from '../../subgraphs/credits/src/rules/index.ts'

const one = (rest: string) =>
  `subject: { reviewYear: 2026 }\nas:\n  course: { hours: 30 }\ncases:\n  - name: 一\n    ${rest}\n`

describe('a case file', () => {
  test.each([
    [
      'an entry nobody named',
      'entries: [curse]\n    expect: { verdict: PASS }',
      6,
      15,
      'No entry is named “curse”. Did you mean “course”?',
    ],
    ['a like that nobody named', 'entries: [{ as: trip }]\n    expect: { verdict: PASS }', 6, 21, 'Write it under as.'],
    [
      'a fact that is none',
      'subject: { targetLevl: ASSISTANT }\n    expect: { verdict: PASS }',
      6,
      16,
      'Did you mean “targetLevel”?',
    ],
    ['a verdict that is none', 'expect: { verdict: PASSED }', 6, 24, '“PASSED” should be one of PASS, FAIL'],
    ['no verdict', 'expect: { totalHours: 3 }', 6, 13, 'Field “verdict” is missing.'],
    [
      'hours finer than a tenth',
      'entries: [{ hours: 7.25 }]\n    expect: { verdict: PASS }',
      6,
      24,
      'at most one decimal',
    ],
    [
      'hours with their unit',
      'entries: [{ hours: 30学时 }]\n    expect: { verdict: PASS }',
      6,
      24,
      'at most one decimal',
    ],
    [
      'a day that does not exist',
      'entries: [{ heldTo: 2026-02-29 }]\n    expect: { verdict: PASS }',
      6,
      25,
      'a day that exists is expected',
    ],
    [
      'a truth in words',
      'entries: [{ relevant: yes }]\n    expect: { verdict: PASS }',
      6,
      27,
      'true or false is expected; null where it is not known',
    ],
    [
      'the fate of an entry that is not there',
      'entries: [course]\n    expect: { verdict: PASS, fates: { e2: COUNTED } }',
      7,
      43,
      'There is no entry “e2”',
    ],
    [
      'a fate that is none',
      'entries: [course]\n    expect: { verdict: PASS, fates: { e1: OVER } }',
      7,
      43,
      '“OVER” should be one of',
    ],
    [
      'two entries of one name',
      'entries: [{ id: a }, { id: a }]\n    expect: { verdict: PASS }',
      6,
      26,
      'The entry “a” stands twice.',
    ],
    [
      'two cases of one name',
      'expect: { verdict: PASS }\n  - name: 一\n    expect: { verdict: PASS }',
      7,
      11,
      'The name “一” stands twice.',
    ],
    [
      'a clause neither true nor false',
      'expect: { verdict: PASS, clauses: { hours: maybe } }',
      6,
      48,
      'true, false or null',
    ],
  ])('with %s is refused with its place', (_, rest, line, column, said) => {
    const { cases, faults } = parseCases(one(rest))
    expect(cases).toEqual([])
    expect(faults[0]).toMatchObject({ line, column, en: expect.stringContaining(said) })
    expect(faults[0]?.zh).toMatch(/\p{Script=Han}/u)
  })

  test('with neither a review year nor a day of judgement is refused', () => {
    const { faults } = parseCases('cases:\n  - name: 一\n    expect: { verdict: PASS }\n')
    expect(faults[0]).toMatchObject({ line: 2, column: 5, en: expect.stringContaining('State the review year') })
  })

  test('is judged at the end of the review year where it names no day', () => {
    expect(parseCases(one('expect: { verdict: PASS }')).cases[0]?.person.subject.judgedOn).toBe('2026-12-31')
  })

  test('states every fact a rule may ask, tenths also in hours', () => {
    const { cases, faults } = parseCases(
      one(`subject: { titleOn: 2020-01-01, tier: CITY, priorSurplusHours: 7.5 }
    entries: [{ as: course, topic: 法治, authorOrder: 2, usedBefore: false }]
    expect: { verdict: PASS, totalHours: null }`),
    )
    expect(faults).toEqual([])
    expect(cases[0]?.person.subject).toMatchObject({ titleOn: '2020-01-01', tier: 'CITY', priorSurplusTenths: 75 })
    expect(cases[0]?.person.entries[0]).toMatchObject({
      id: 'e1',
      quantityTenths: 300,
      topic: '法治',
      authorOrder: 2,
      usedBefore: false,
    })
  })
})
