// What an author is told when a rule document does not read or does not mean anything. Long: a case for each fault.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  canonicalJson,
  checkRule,
  type Fault,
  hashOf,
  parseCases,
  parseRule,
} from '../../subgraphs/credits/src/rules/index.ts'
import { ningxia2016 } from './policies.ts'

const yaml = readFileSync(
  new URL('../../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml', import.meta.url),
  'utf8',
)

/** Faults of the 2016 document after an edit, reading faults first. */
function faultsAfter(find: string | RegExp, put: string): readonly Fault[] {
  const edited = yaml.replace(find, put)
  expect(edited).not.toBe(yaml)
  const parsed = parseRule(edited)
  return parsed.rule === null ? parsed.faults : checkRule(parsed.rule)
}
const lineOf = (words: string) => yaml.slice(0, yaml.indexOf(words)).split('\n').length

describe('a document that does not read', () => {
  test.each([
    [
      'an unknown field',
      'purpose: TITLE_REVIEW',
      'purpose: TITLE_REVIEW\npurpos: X',
      'Unknown field “purpos”. Did you mean “purpose”?',
    ],
    ['a missing field', /^issuer: .*$/m, '', 'Field “issuer” is missing.'],
    [
      'an unknown word',
      '{ is: [targetLevel, INTERMEDIATE] }',
      '{ iss: [targetLevel, INTERMEDIATE] }',
      'Unknown word “iss”.',
    ],
    [
      'a word nearly spelled',
      '{ is: [targetLevel, INTERMEDIATE] }',
      '{ not: { kwown: targetLevel } }',
      'Unknown word “kwown”. Did you mean “known”?',
    ],
    [
      'a word of another language',
      '{ is: [targetLevel, INTERMEDIATE] }',
      '{ or: [senior, senior] }',
      'Unknown word “or”. Did you mean “any”?',
    ],
    [
      'a field nearly spelled',
      'inForceFrom: 2016-01-01',
      'inForceForm: 2016-01-01',
      'Unknown field “inForceForm”. Did you mean “inForceFrom”?',
    ],
    ['a wide colon', 'policy: ningxia-2016', 'policy：ningxia-2016', 'a narrow colon and a space'],
    ['a colon without its space', '{ count: 2016, source', '{ count:2016, source', 'The colon is the narrow one'],
    ['hours finer than a tenth', 'hours: 360,', 'hours: 360.25,', 'hours have at most one decimal'],
    ['a day that does not exist', '2015-12-31', '2015-02-29', 'A day that exists is expected'],
    ['a parameter with two values', 'hours: 360,', 'hours: 360, count: 3,', 'exactly one of'],
    ['a fate that is none', 'otherwise: UNIT_MISMATCH', 'otherwise: WRONG', '“WRONG” should be one of'],
    [
      'two ways of converting at once',
      'asStated: true\n    into',
      'asStated: true\n    flat: courseHours\n    into',
      'Exactly one of these must stand here',
    ],
    [
      'a definition that refers to itself',
      'senior: { is',
      'senior: { all: [senior] }\n  other: { is',
      'refers to itself',
    ],
    [
      'two definitions that nobody asks for, each of which refers to the other',
      'define:\n',
      'define:\n  one: { not: other }\n  other: { not: one }\n',
      'refers to itself',
    ],
    [
      'an unknown word where nobody asks for it',
      'define:\n',
      'define:\n  one: { nott: senior }\n',
      'Unknown word “nott”',
    ],
    ['an anchor', 'params:', 'params: &all', 'Anchors (&) and aliases (*) are not read'],
    ['YAML that is none', 'policy: ningxia-2016', 'policy: [', ''],
  ])('with %s is refused with its place', (_, find, put, said) => {
    const [fault] = faultsAfter(find, put)
    expect(fault?.en).toContain(said)
    expect(fault?.zh).toMatch(/\p{Script=Han}/u)
    expect(fault?.line).toBeGreaterThan(0)
  })

  test('the fault of a word stands where the word stands', () => {
    const [fault] = faultsAfter('otherwise: UNIT_MISMATCH', 'otherwise: WRONG')
    expect(fault).toMatchObject({ line: lineOf('otherwise: UNIT_MISMATCH'), column: 16 })
  })

  test('all faults are told at once', () => {
    expect(parseRule('policy: x\nwindow:\n  - { id: a }\n').faults.length).toBeGreaterThan(5)
  })

  test.each([
    ['half a mebibyte of text', `policy: ${'x'.repeat(600_000)}`],
    ['a thousand levels of brackets', `policy: ${'['.repeat(1000)}`],
    ['a thousand levels of dashes', '- '.repeat(1000)],
    ['a thousand levels of indentation', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    [
      'definitions that double at each step',
      `define:\n${Array.from({ length: 40 }, (_, at) => `  d${at}: { all: [d${at + 1}, d${at + 1}] }`).join('\n')}\n  d40: true\napplies:\n  - { id: a, source: s, quote: q, needs: d0 }`,
    ],
    ['nothing', ''],
  ])('%s is refused without a long think', { timeout: 5000 }, (_, text) => {
    expect(parseRule(text).faults.length).toBeGreaterThan(0)
  })
})

describe('a document that reads but means nothing', () => {
  test.each([
    [
      'a fact nobody declared',
      '{ is: [targetLevel, INTERMEDIATE] }',
      '{ is: [ambition, INTERMEDIATE] }',
      '“ambition” is not known here.',
    ],
    [
      'a fact nearly spelled',
      '{ is: [targetLevel, INTERMEDIATE] }',
      '{ is: [targetLevl, INTERMEDIATE] }',
      '“targetLevl” is not known here. Did you mean “targetLevel”?',
    ],
    [
      'an entry asked about before there is one',
      '{ is: [targetLevel, INTERMEDIATE] }',
      '{ is: [course, X] }',
      '“course” is not known here.',
    ],
    [
      'hours compared with a number',
      'minimum: { of: total, hours: seniorHours }',
      'holds: { atLeast: [total, 360] }',
      'This should be hours, not a number. Write { hours: 360 }.',
    ],
    ['a day where hours are due', 'flat: courseHours', 'flat: heldTo', 'This should be hours, not a day.'],
    ['an id that stands twice', 'id: evidence', 'id: filed', 'The id “filed” stands twice.'],
    ['a clause without words', 'quote: 总学时须累计\n', "quote: ''\n", 'The quotation is missing.'],
    [
      'a parameter no clause uses',
      'flat: courseHours',
      'flat: { hours: 30 }',
      'No clause uses the parameter “courseHours”.',
    ],
    ['no total', 'name: total\n', 'name: everything\n', 'There must be a sum named total.'],
    [
      'a substitution for a requirement that is not there',
      'insteadOf: ALL',
      'insteadOf: [unknown]',
      'There is no requirement “unknown”.',
    ],
    [
      'a product of products',
      'factor: teachingFactor',
      'gives: { times: [{ times: [quantityTenths, teachingFactor] }, 2] }',
      'A product cannot be multiplied again.',
    ],
    [
      'a day that not every year has',
      'from: 2011-01-01',
      "from: { dayOf: [reviewYear, { text: '02-29' }] }",
      'A day that every year has is expected',
    ],
    [
      'a word with too few operands',
      '{ same: [reviewYear, review] }',
      '{ same: [reviewYear] }',
      '“same” takes 2 operands.',
    ],
    [
      'certificates read without asking for their unit [S91]',
      / {2}- id: hours-not-credits[\s\S]*?(?= {2}- id: relevant)/,
      '',
      'needs a recognition clause with UNIT_MISMATCH',
    ],
  ])('with %s is refused', (_, find, put, said) => {
    const faults = faultsAfter(find, put)
    expect(faults.map((fault) => fault.en).join('\n')).toContain(said)
    expect(faults.every((fault) => /\p{Script=Han}/u.test(fault.zh))).toBe(true)
  })

  test('its fault says where', () => {
    const [fault] = faultsAfter('{ is: [targetLevel, INTERMEDIATE] }', '{ is: [ambition, INTERMEDIATE] }')
    expect(fault?.line).toBe(lineOf('intermediate: { is:'))
  })
})

describe('a rule version', () => {
  test('has one spelling and one hash, whatever the spacing and order of its text [S97]', () => {
    const parsed = parseRule(yaml)
    if (parsed.rule === null) throw new Error('The 2016 rule does not read.')
    const respaced = parseRule(
      `# another comment\n${yaml.replace('policy: ningxia-2016\n', '')}\npolicy:    ningxia-2016\n`,
    )
    expect(respaced.rule && hashOf(respaced.rule)).toBe(parsed.sha256)
    expect(hashOf(JSON.parse(parsed.canonical))).toBe(parsed.sha256)
    expect(canonicalJson(parsed.rule)).toBe(parsed.canonical)
  })

  test('with another number is another version', () => {
    const parsed = parseRule(yaml.replace('hours: 360,', 'hours: 450,'))
    expect(parsed.rule && hashOf(parsed.rule)).not.toBe(hashOf(ningxia2016()))
  })
})

test('a case file says where it is wrong', () => {
  const { faults } = parseCases(
    'subject: { reviewYear: 2016 }\ncases:\n  - name: x\n    entries: [nobody]\n    expect: { verdict: MAYBE }\n',
  )
  expect(faults).toMatchObject([
    { line: 4, column: 15 },
    { line: 5, column: 24 },
  ])
})

describe('clauses that are chosen by who somebody is', () => {
  const windows = (rows: string) => {
    const parsed = parseRule(
      yaml.replace(/^window:[\s\S]*?(?=^dating:)/m, `window:\n${rows}\n\n`).replaceAll('windowFrom', '2011-01-01'),
    )
    return parsed.rule === null ? parsed.faults : checkRule(parsed.rule)
  }
  const row = (id: string, who: string) =>
    `  - { id: ${id}, source: 四, quote: 审验, for: { ${who} }, from: 2011-01-01, until: 2015-12-31 }`

  test('tie where two are equally specific and both may fit: it is told where both stand and what to write', () => {
    const [fault, ...more] = windows(
      [row('by-series', 'series: 工程'), row('by-level', 'targetLevel: INTERMEDIATE')].join('\n'),
    )
    expect(more).toEqual([])
    expect(fault?.en).toMatch(
      /“by-series” \(line \d+, column 5\) and “by-level” \(line \d+, column 5\).*write overrides/,
    )
    expect(fault?.zh).toContain('同样具体')
  })

  test.each([
    ['one of them is for those whom both mean', 'series: 工程, targetLevel: INTERMEDIATE'],
    ['they can fit nobody together', null],
  ])('do not tie where %s', (_, third) => {
    const rows = third
      ? [row('by-series', 'series: 工程'), row('by-level', 'targetLevel: INTERMEDIATE'), row('by-both', third)]
      : [row('one', 'series: 工程'), row('other', 'series: 卫生')]
    expect(windows(rows.join('\n'))).toEqual([])
  })
})
