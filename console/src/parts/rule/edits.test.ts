import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { addClause, append, freshId, remove, sayMore, set, wordsLeft } from './edits.ts'
import { clauseAt, formOf } from './form.ts'
import { type LexiconFile, placeOf, rowsAt, stepOrder } from './lexicon.ts'
import { shapeOf } from './shapes.ts'
import { vocabularyOf } from './vocabulary.ts'

const root = join(import.meta.dirname, '../../../..')
const lexicon: LexiconFile = JSON.parse(readFileSync(join(root, 'schema/rules/lexicon.json'), 'utf8'))
const rule = readFileSync(join(root, 'subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml'), 'utf8')
const form = (text: string) => {
  const made = formOf(text)
  if (!made) throw new Error('No form.')
  return made
}

test('the form holds every clause of the rule, in the order of the text, with its lines', () => {
  const { steps, params, header } = form(rule)
  expect(steps.map(({ step }) => step)).toEqual(
    Object.keys(parse(rule))
      .slice(9)
      .filter((key) => key !== 'define'),
  )
  expect(steps.flatMap(({ clauses }) => clauses).length).toBe(27)
  expect(params.map(({ value }) => value)).toEqual(['2016', '360', '288', '30', '6', '3'])
  expect(header.find(({ key }) => key === 'inForceFrom')?.value).toBe('2016-01-01')
  const lines = rule.split('\n')
  for (const { clauses } of steps)
    for (const { id, lines: at } of clauses) expect(lines.slice(at.from - 1, at.to).join('\n')).toContain(`id: ${id}`)
})

test('a line of the text belongs to the clause it stands in', () => {
  const line = rule.split('\n').findIndex((one) => one.includes('minimum: { of: total, hours: seniorHours }')) + 1
  expect(clauseAt(form(rule), line)?.id).toBe('senior-hours')
})

test('for every word that a clause may say there is a beginning, and the rest of the text stays', {
  timeout: 30_000,
}, () => {
  const held = parse(rule)
  for (const step of stepOrder.filter((one) => placeOf(one) !== 'dating'))
    for (const { word, use } of rowsAt(lexicon, placeOf(step))) {
      if (use !== 'one') continue
      const id = freshId(form(rule), word)
      const text = addClause(rule, lexicon, { step, word, id, source: '四', quote: '总学时须累计' })
      const made = parse(text)
      expect(made[step].at(-1), `${step} ${word}`).toHaveProperty(word)
      expect({ ...made, [step]: made[step].slice(0, -1) }, `${step} ${word}`).toEqual({ [step]: [], ...held })
    }
})

test('what a clause may still say is offered, said in the text, and not offered again', () => {
  const clause = form(rule)
    .steps.flatMap(({ clauses }) => clauses)
    .find(({ id }) => id === 'senior-hours')
  if (!clause) throw new Error('There is no such clause.')
  expect(wordsLeft(lexicon, clause).map(({ word }) => word)).toContain('overrides')
  const text = sayMore(rule, lexicon, clause, 'overrides')
  expect(parse(text).requirements[0]).toHaveProperty('overrides')
})

test('a list of kinds, a course and a number are edited where they stand', () => {
  const kinds = set(rule, ['recognition', 0, 'exclude'], ['EXAM_PREPARATION', 'TEACHING'])
  expect(kinds).toBe(rule.replace('exclude: [EXAM_PREPARATION]', 'exclude: [EXAM_PREPARATION, TEACHING]'))
  const course = append(rule, ['requirements', 3, 'courses', 'each'], ['甲', '乙'])
  expect(parse(course).requirements[3].courses.each.at(-1)).toEqual(['甲', '乙'])
  expect(remove(course, ['requirements', 3, 'courses', 'each', 2])).toBe(rule)
})

test('each part of a clause is offered in the form that fits it, and what fits none is shown as it is', () => {
  const vocabulary = vocabularyOf(form(rule), lexicon)
  const shape = (key: string, value: Parameters<typeof shapeOf>[1]) => shapeOf(key, value, vocabulary, 0)
  expect(shape('hours', 'seniorHours')).toBe('name')
  expect(shape('exclude', ['TEACHING'])).toBe('choices')
  expect(shape('is', ['kind', 'TEACHING'])).toBe('comparison')
  expect(shape('from', '2011-01-01')).toBe('day')
  expect(shape('otherwise', 'UNFILED')).toBe('choice')
  expect(shape('each', ['甲', ['乙', '丙']])).toBe('texts')
  expect(shape('limit', '90')).toBe('number')
  expect(shape('asStated', true)).toBe('truth')
  expect(shapeOf('where', { all: [] }, vocabulary, 5)).toBe('rich')
})
