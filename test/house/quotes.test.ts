import { expect, test } from 'vitest'
import { checkRule } from '../../subgraphs/credits/src/rules/index.ts'
import { policies } from '../rules/policies.ts'

test.each(policies)(
  'every sentence that $name quotes stands in the document, and the rule is sound',
  ({ rule, text }) => {
    expect(text).toBeDefined()
    expect(checkRule(rule, text)).toEqual([])
  },
)

test.each(policies)('$name has cases for what it asks', ({ cases }) => {
  expect(cases.length).toBeGreaterThanOrEqual(40)
})

test('a quotation that was never written is refused', () => {
  const [policy] = policies
  if (!policy) throw new Error('There is no policy.')
  const { rule, text } = policy
  const invented = { ...rule, dating: { ...rule.dating, quote: '以开始日期为准' } }
  expect(checkRule(invented, text).map((fault) => fault.en)).toEqual([
    'These words do not stand in the document: “以开始日期为准”. Copy them word for word (white space apart).',
  ])
})
