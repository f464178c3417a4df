// What an approver reads of a new version: every difference in a sentence, and nothing where nothing differs. Long: a case for each sentence.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffRules } from '../../subgraphs/credits/src/rules/diff.ts'
import type { RuleVersion } from '../../subgraphs/credits/src/rules/document.ts'
import { parseRule } from '../../subgraphs/credits/src/rules/index.ts'
import { anyRule } from './anyRule.ts'
import { inventedPolicies, ningxia2016, policies, provincePolicies } from './policies.ts'

const yaml = readFileSync(
  new URL('../../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml', import.meta.url),
  'utf8',
)
const seed = Number(process.env.DIFF_SEED ?? Math.trunc(Math.random() * 2 ** 31))

function ruleOf(text: string): RuleVersion {
  const parsed = parseRule(text)
  if (parsed.rule === null) throw new Error(JSON.stringify(parsed.faults))
  return parsed.rule
}

/** What is told of an edit of the 2016 document. */
function told(find: string | RegExp, put: string): string[] {
  const edited = yaml.replace(find, put)
  expect(edited).not.toBe(yaml)
  return diffRules(ningxia2016(), ruleOf(edited)).map((one) => one.sentence.zh)
}

describe('of two versions of a rule', () => {
  test.each([...policies, ...inventedPolicies])('nothing is told where they are the same: $name', ({ rule }) => {
    expect(diffRules(rule, rule)).toEqual([])
  })

  test('a raised threshold is told in one line, in both languages', () => {
    const [one, ...more] = diffRules(ningxia2016(), ruleOf(yaml.replace('hours: 360,', 'hours: 450,')))
    expect(more).toEqual([])
    expect(one).toMatchObject({
      change: 'CHANGED',
      clause: 'seniorHours',
      step: 'params',
      sentence: { zh: '申报高级的总学时：360 学时 → 450 学时', en: '申报高级的总学时: 360 hours → 450 hours' },
    })
  })

  test.each([
    ['a first day', 'from: 2012-01-01', 'from: 2013-01-01', /审验期（四（二））：2012-01-01 → 2013-01-01。现为：/],
    [
      'a course added',
      /( +- 学术道德与学术规范\n)( +- \[专业技术人员团队建设与创新, 专业技术人员能力建设读本\]\n)$/,
      '$1$2        - 当代科学技术新知识\n',
      /要求（四（二））：现为：.*《当代科学技术新知识》.*原为：/,
    ],
    [
      'a course exchanged',
      /^ +- 心理健康与心理调适\n/m,
      '        - 当代科学技术新知识\n',
      /要求（四（一））：《心理健康与心理调适》 → 《当代科学技术新知识》。现为：/,
    ],
    ['evidence widened', 'accepts: [DOCUMENT]', 'accepts: [DOCUMENT, OTHER_PROOF]', /认定（四）：.*增加其他证明/],
    ['another consequence', 'otherwise: NOT_APPLICABLE', 'otherwise: NOT_OPEN', /适用对象（四）：不适用 → 未开放/],
    [
      'a kind no longer excluded',
      'exclude: [EXAM_PREPARATION]',
      'exclude: [OTHER]',
      /认定（四（三））：职称外语.*→ 其他。/,
    ],
    ['another reading', '只看五年总数', '只看总数', /要求（四（一））的读法：只看五年总数。 → 只看总数。/],
    ['words left open', 'leftOpen: [其他证明材料]', 'leftOpen: []', /认定（四）的留待判断的字句：去掉其他证明材料/],
    ['another title', 'title: 关于', 'title: 再论', /标题：关于.* → 再论/],
    [
      'another quotation',
      'quote: 总学时须累计\n',
      'quote: 总学时须累计 360 学时\n',
      /合计（四（一））的引文：总学时须累计 → 总学时须累计 360 学时/,
    ],
    [
      'a word with a wholly different shape',
      'perDay: { hours: tripHours, less: travelDays }',
      'flat: tripHours',
      /折算（四（三））：现为：/,
    ],
  ])('%s is told by one sentence', (_, find, put, said) => {
    const sentences = told(find, put)
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(said)
  })

  test('a clause that came and one that went are named', () => {
    const edited = yaml.replace(/ {2}- id: exam-preparation[\s\S]*?(?= {2}- id: teaching-from-2016)/, '')
    const [one, ...more] = diffRules(ningxia2016(), ruleOf(edited))
    expect(more).toEqual([])
    expect(one).toMatchObject({ change: 'REMOVED', clause: 'exam-preparation', step: 'recognition', after: null })
    const [back] = diffRules(ruleOf(edited), ningxia2016())
    expect(back).toMatchObject({ change: 'ADDED', clause: 'exam-preparation', before: null })
    expect(back?.sentence.zh).toMatch(/^新增认定（四（三））：活动类别为职称外语、计算机考前培训的，不计/)
  })

  test('a clause that only got another id is not told as a new one', () => {
    expect(told('id: exam-preparation', 'id: no-exam-preparation')).toEqual([
      '认定（四（三））的编号：exam-preparation → no-exam-preparation',
    ])
  })

  test('nothing is told of an order that decides nothing', () => {
    const rule = ningxia2016()
    const turned: RuleVersion = {
      ...rule,
      totals: [...rule.totals].reverse(),
      requirements: [...rule.requirements].reverse(),
    }
    expect(diffRules(rule, turned)).toEqual([])
    expect(told('{ any: [senior, intermediate] }', '{ any: [intermediate, senior] }')).toEqual([])
    expect(
      told('[targetLevel, FULL_SENIOR, ASSOCIATE_SENIOR]', '[targetLevel, ASSOCIATE_SENIOR, FULL_SENIOR]'),
    ).toEqual([])
  })

  test('an order by which an entry is converted is told', () => {
    const rule = ningxia2016()
    const at = rule.conversion.findIndex((one) => one.id === 'degree-whole-task')
    const [whole, hours] = [rule.conversion[at], rule.conversion[at + 1]]
    if (!whole || !hours) throw new Error('The 2016 rule has no such conversions.')
    const turned = { ...rule, conversion: rule.conversion.toSpliced(at, 2, hours, whole) }
    const sentences = diffRules(rule, turned)
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatchObject({ clause: 'degree-hours', step: 'conversion' })
    expect(sentences[0]?.sentence.zh).toMatch(/^折算的先后有变/)
  })
})

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Leaf = { readonly path: readonly (string | number)[]; readonly value: Json }

function leavesOf(value: Json, path: readonly (string | number)[] = []): Leaf[] {
  if (value === null || typeof value !== 'object') return [{ path, value }]
  return Array.isArray(value)
    ? value.flatMap((one, index) => leavesOf(one, [...path, index]))
    : Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]))
}

const others: Readonly<Record<string, string>> = {
  all: 'any',
  any: 'all',
  atLeast: 'more',
  more: 'atLeast',
  plus: 'most',
  least: 'most',
  most: 'least',
}
/** Another value that may stand in the same place; null where a document could have nothing else there. */
function otherwise({ path, value }: Leaf): Json | undefined {
  const field = path.at(-1)
  if (field === 'op') return others[String(value)]
  if (field === 'fold') return value === 'sum' ? 'has' : 'sum'
  if (field === 'otherwise' && ['NOT_OPEN', 'NOT_APPLICABLE'].includes(String(value)))
    return value === 'NOT_OPEN' ? 'NOT_APPLICABLE' : 'NOT_OPEN'
  if (field === 'otherwise' || field === 'fate') return value === 'EXEMPT' ? 'COUNTED' : 'EXEMPT'
  if (field === 'level') return value === 'KIND' ? 'YEAR' : 'KIND'
  // Closed words of other fields: anything else would be no document.
  if (field === 'kind' || value === 'ALL') return undefined
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  return typeof value === 'string' ? `${value}x` : undefined
}

function put(held: Json, [first, ...rest]: readonly (string | number)[], value: Json): Json {
  if (first === undefined) return value
  if (Array.isArray(held)) return held.map((one, index) => (index === first ? put(one, rest, value) : one))
  if (held === null || typeof held !== 'object') return value
  return { ...held, [first]: put(held[first] ?? null, rest, value) }
}

/** The clause, parameter or heading in which a leaf stands, told by the id before or after the edit. */
function placesOf(rule: Json, path: readonly (string | number)[]): string[] {
  const at = path.slice(0, typeof path[1] === 'number' ? 2 : 1)
  const held = at.reduce<Json>(
    (one, key) =>
      one !== null && typeof one === 'object'
        ? (Object.entries(one).find(([name]) => name === String(key))?.[1] ?? null)
        : null,
    rule,
  )
  const id = held !== null && typeof held === 'object' && !Array.isArray(held) ? held.id : undefined
  if (typeof id === 'string') return [id, `${id}x`, id.replace(/\.\d+$/, '')]
  return path[0] === 'params' ? [String(path[1])] : [String(path[0])]
}

/** A total that a clause made for itself carries that clause's quotation and a number for a name. */
const inherited = (rule: RuleVersion, [step, nth, ...rest]: Leaf['path']): boolean =>
  rest.includes('done') ||
  (step === 'totals' &&
    rule.totals[Number(nth)]?.id.includes('.') === true &&
    ['id', 'name', 'source', 'quote', 'reading', 'leftOpen'].includes(String(rest[0])))

/** Edits one leaf; what is told must name where it stands. */
function edited(rule: RuleVersion, nth: number): { told: string[]; places: string[]; path: string } | null {
  const json: Json = JSON.parse(JSON.stringify(rule))
  const leaves = leavesOf(json).filter(({ path }) => !inherited(rule, path))
  const leaf = leaves[nth % leaves.length]
  const value = leaf && otherwise(leaf)
  if (!leaf || value === undefined) return null
  const after: RuleVersion = JSON.parse(JSON.stringify(put(json, leaf.path, value)))
  return {
    told: diffRules(rule, after).flatMap((one) => (one.sentence.zh && one.sentence.en ? [one.clause] : [])),
    places: placesOf(json, leaf.path),
    path: leaf.path.join('.'),
  }
}

const leafCount = (rule: RuleVersion) => leavesOf(JSON.parse(JSON.stringify(rule))).length

describe('nothing that the hash knows is silent', { timeout: 120_000 }, () => {
  test.each([...policies, ...inventedPolicies])(
    'every single leaf of $name, edited, is told where it stands',
    ({ rule }) => {
      const silent = Array.from({ length: leafCount(rule) }, (_, nth) => edited(rule, nth)).filter(
        (one) => one && !one.told.some((clause) => one.places.includes(clause)),
      )
      expect(silent).toEqual([])
    },
  )

  test.each(provincePolicies())('nor leaves of $name, one in seven', ({ rule }) => {
    const some = Array.from({ length: Math.ceil(leafCount(rule) / 7) }, (_, nth) => edited(rule, nth * 7))
    expect(some.filter((one) => one && !one.told.some((clause) => one.places.includes(clause)))).toEqual([])
  })

  test('nor any leaf of rules that nobody wrote', () => {
    console.log(`diff: DIFF_SEED=${seed}`)
    fc.assert(
      fc.property(anyRule, fc.nat(), (rule, nth) => {
        expect(diffRules(rule, rule)).toEqual([])
        const one = edited(rule, nth)
        expect(!one || one.told.some((clause) => one.places.includes(clause)) ? null : one).toBeNull()
      }),
      { numRuns: 300, seed },
    )
  })
})
