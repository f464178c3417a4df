import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isCollection, isScalar, parse, visit } from 'yaml'
import {
  appendClause,
  appendTo,
  applied,
  type Change,
  linesOf,
  moveUp,
  type Path,
  type Read,
  readYaml,
  removeAt,
  setAt,
} from './splice.ts'

const rule = readFileSync(
  join(import.meta.dirname, '../../../../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml'),
  'utf8',
)
const of = (text: string): Read => {
  const read = readYaml(text)
  if (!read) throw new Error(`Not YAML:\n${text}`)
  return read
}
const after = (text: string, change: Change | null): string => {
  if (!change) throw new Error('There was no such place.')
  const next = applied(text, change)
  of(next)
  return next
}

test('a changed number is the only thing that changes in the text', () => {
  const next = after(rule, setAt(of(rule), ['params', 'seniorHours', 'hours'], 450))
  expect(next).toBe(rule.replace('hours: 360', 'hours: 450'))
})

test('every word of a rule can be written again where it stands, and the text stays byte for byte', {
  timeout: 30_000,
}, () => {
  const read = of(rule)
  const paths: Path[] = []
  visit(read.tree, (key, node, above) => {
    if (!isScalar(node) || key === 'key') return
    const path = [...above, node].flatMap((one, at, all): (string | number)[] => {
      const parent = all[at - 1]
      if (typeof one === 'object' && one !== null && 'key' in one)
        return isScalar(one.key) ? [String(one.key.value)] : []
      return isCollection(parent) && 'items' in parent && parent.items.indexOf(one as never) >= 0
        ? [parent.items.indexOf(one as never)]
        : []
    })
    paths.push(path)
  })
  expect(paths.length).toBeGreaterThan(250)
  // One in eight, the next run the same: reading the whole rule twice for each takes its time.
  for (const path of paths.filter((_, at) => at % 8 === 0)) {
    const held = read.tree.getIn(path, true)
    const value = isScalar(held) ? (held.value as string) : ''
    expect(parse(after(rule, setAt(read, path, value))), path.join('.')).toEqual(parse(rule))
    const marked = parse(after(rule, setAt(read, path, '另一个词')))
    expect(
      path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], marked),
      path.join('.'),
    ).toBe('另一个词')
  }
})

test('a clause that is added stands last in its step, and comments and the other clauses stay', () => {
  const read = of(rule)
  const clause = {
    id: 'extra',
    source: '四',
    quote: '须累计',
    when: 'senior',
    minimum: { of: 'total', hours: 'seniorHours' },
  }
  const next = after(rule, appendClause(read, 'requirements', clause, []))
  expect(next.startsWith(rule.trimEnd())).toBe(true)
  expect(parse(next).requirements.at(-1)).toEqual(clause)
})

test('a step that is not there yet is opened in its place', () => {
  const cap = { id: 'cap', source: '四', quote: '每年', level: 'YEAR', limit: { hours: 90 } }
  const next = after(rule, appendClause(of(rule), 'caps', cap, ['conversion', 'caps', 'totals']))
  expect(Object.keys(parse(next))).toEqual([
    ...Object.keys(parse(rule)).slice(0, 15),
    'caps',
    'totals',
    'substitutions',
    'requirements',
  ])
  expect(parse(next).caps).toEqual([cap])
})

test('what was added and taken away again leaves no trace', () => {
  const clause = {
    id: 'extra',
    source: '四',
    quote: '须累计',
    when: 'senior',
    minimum: { of: 'total', hours: 'seniorHours' },
  }
  const added = after(rule, appendClause(of(rule), 'requirements', clause, []))
  expect(after(added, removeAt(of(added), ['requirements', 4]))).toBe(rule)
  const course = after(rule, appendTo(of(rule), ['requirements', 1, 'courses', 'each'], '新课'))
  expect(parse(course).requirements[1].courses.each.at(-1)).toBe('新课')
  expect(after(course, removeAt(of(course), ['requirements', 1, 'courses', 'each', 4]))).toBe(rule)
  const kind = after(rule, appendTo(of(rule), ['recognition', 0, 'exclude'], 'TEACHING'))
  expect(kind).toContain('exclude: [EXAM_PREPARATION, TEACHING]')
  expect(after(kind, removeAt(of(kind), ['recognition', 0, 'exclude', 1]))).toBe(rule)
})

test('each clause can be taken out, and only that clause is gone', () => {
  const whole = parse(rule)
  for (const step of ['applies', 'window', 'recognition', 'conversion', 'totals', 'requirements'])
    for (let at = 0; at < whole[step].length && whole[step].length > 1; at += 1) {
      const left = parse(after(rule, removeAt(of(rule), [step, at])))
      expect(left).toEqual({ ...whole, [step]: whole[step].filter((_: unknown, one: number) => one !== at) })
    }
})

test('a field that was not there is added to its clause, in block and in flow', () => {
  const reading = after(rule, setAt(of(rule), ['totals', 1, 'reading'], '含在总学时内：不另计'))
  expect(parse(reading).totals[1].reading).toBe('含在总学时内：不另计')
  const says = after(rule, setAt(of(rule), ['define', 'senior', 'says'], 'x'))
  expect(parse(says).define.senior.says).toBe('x')
})

test('two clauses change places, with all that stands in them', () => {
  const next = after(rule, moveUp(of(rule), ['conversion', 3]))
  const order = parse(rule).conversion.map((one: { id: string }) => one.id)
  expect(parse(next).conversion.map((one: { id: string }) => one.id)).toEqual([
    order[0],
    order[1],
    order[3],
    order[2],
    ...order.slice(4),
  ])
  expect(after(next, moveUp(of(next), ['conversion', 3]))).toBe(rule)
})

test('words that would mean something else without quotes are quoted', () => {
  for (const value of ['真: 假', '[a', '#', '2016', 'true', 'a, b', '“引号”', '- x', '']) {
    const next = after(rule, setAt(of(rule), ['params', 'review', 'says'], value))
    expect(parse(next).params.review.says).toBe(value)
  }
})

test('a quote over several lines is replaced whole', () => {
  const text = 'a:\n  - quote: |\n      one\n      two\n    id: x\n  - id: y\n'
  const next = after(text, setAt(of(text), ['a', 0, 'quote'], '三'))
  expect(parse(next)).toEqual({ a: [{ quote: '三', id: 'x' }, { id: 'y' }] })
})

test('the lines of a clause are those it stands in', () => {
  const lines = linesOf(of(rule), ['requirements', 0])
  const shown = rule.split('\n').slice((lines?.from ?? 0) - 1, lines?.to)
  expect(shown[0]).toContain('id: senior-hours')
  expect(shown[shown.length - 1]).toContain('minimum')
})
