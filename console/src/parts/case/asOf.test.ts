import { expect, test } from 'vitest'
import { type AsOf, differencesOf } from './asOf.ts'
import { aDetermination } from './testkit.ts'

const receipt = aDetermination()
const asOf = (told: Partial<AsOf> = {}): AsOf => ({
  purpose: 'TITLE_REVIEW',
  inForceOn: '2016-05-03',
  knownOn: '2016-05-03',
  verdict: receipt.verdict,
  totalTenths: receipt.totalTenths,
  shortTenths: receipt.shortTenths,
  missingCourses: receipt.missingCourses,
  summary: receipt.summary,
  rule: receipt.rule && { ...receipt.rule },
  window: receipt.window,
  requirements: receipt.requirements,
  ...told,
})

test('on the dates of the receipt nothing differs', () => {
  expect(differencesOf(receipt, asOf())).toEqual([])
})

test('what was learnt later shows as more hours, another verdict and a requirement that is met', () => {
  const differences = differencesOf(
    receipt,
    asOf({
      verdict: 'PASS',
      totalTenths: 2880,
      shortTenths: 0,
      requirements: receipt.requirements.map((one) => ({ ...one, met: true })),
    }),
  )
  expect(differences.map(({ what, before, after }) => `${what} ${before.zh}→${after.zh}`)).toEqual([
    'verdict 不合格→合格',
    'total 260 学时→288 学时',
    'short 28 学时→0 学时',
    'requirement 不满足→满足',
    'requirement 不满足→满足',
  ])
})

test('another version is told even where its title and first day are the same', () => {
  const other = asOf({ rule: receipt.rule && { ...receipt.rule, hash: 'other' } })
  expect(differencesOf(receipt, other).map((one) => one.what)).toEqual(['rule'])
})

test('where no rule was in force that is said', () => {
  const differences = differencesOf(receipt, asOf({ rule: null, verdict: 'NOT_APPLICABLE', requirements: [] }))
  expect(differences[0]).toMatchObject({ what: 'rule', after: { zh: '无' } })
  expect(differences.filter((one) => one.what === 'requirement')).toHaveLength(2)
})
