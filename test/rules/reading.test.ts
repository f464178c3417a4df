// Authors note rows of the requirements in a reading; an official is told the reading without them.
import { expect, test } from 'vitest'
import { explainRule } from '../../subgraphs/credits/src/rules/index.ts'
import { plainReading } from '../../subgraphs/credits/src/rules/plainReading.ts'
import { inventedPolicies, policies } from './policies.ts'

test.each([
  ['S71、A4；按公历年度，首日与末日均计入。', '按公历年度，首日与末日均计入。'],
  ['S70；初级不在其内。A17：每人各得一个结论。', '初级不在其内。每人各得一个结论。'],
  ['S81。', null],
  ['按结束日期。学历教育见 S78、S79，考察交流见 S80；A19：不问文件由谁出具。', '按结束日期。不问文件由谁出具。'],
  ['按“A级”证书认定', '按“A级”证书认定'],
])('%s', (written, shown) => {
  expect(plainReading(written)).toBe(shown)
})

test.each([...policies, ...inventedPolicies])('no number of a requirement reaches the reader of $name', ({ rule }) => {
  for (const locale of ['zh-CN', 'en'] as const)
    for (const { reading } of explainRule(rule, locale)) expect(reading ?? '').not.toMatch(/[SAT]\d/)
})
