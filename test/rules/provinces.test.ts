// Twelve rules after the manner of other provinces and professions: each reads, means something, may be published, and its cases worked by hand hold.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  checkRule,
  differences,
  diffRules,
  explainRule,
  judgedByDatabase,
  lintRule,
  locales,
  outcomeOfTrace,
  traceWith,
} from '../../subgraphs/credits/src/rules/index.ts'
import { testDatabase } from '../testkit/database.ts'
import { asking } from './both.ts'
import { provincePolicies } from './policies.ts'

const { owner } = await testDatabase()
const provinces = provincePolicies()

test('there are twelve, and together they use most rows of the typology', () => {
  expect(provinces).toHaveLength(12)
  const rows = new Set(provinces.flatMap(({ cases }) => cases.flatMap(({ name }) => name.match(/T\d+/g) ?? [])))
  expect(rows.size).toBeGreaterThanOrEqual(60)
})

describe.each(provinces)('$name', { timeout: 60_000 }, ({ name, rule, cases, text }) => {
  test('reads, quotes what is written, and says that it was invented', () => {
    expect(text).toMatch(/本文为测试而拟/)
    expect(checkRule(rule, text)).toEqual([])
  })

  test('has nothing against publishing, and no clause that no case turns on', () => {
    const source = readFileSync(new URL(`provinces/${name}`, import.meta.url), 'utf8')
    const found = lintRule(rule, { body: text ?? null, cases, source })
    expect(found.filter(({ severity }) => severity === 'ERROR')).toEqual([])
    expect(
      found.filter(({ code }) => code !== 'CLAUSE_WITHOUT_RULE').map(({ clause, zh }) => `${clause} ${zh}`),
    ).toEqual([])
  })

  test('is the same as itself', () => {
    expect(diffRules(rule, rule)).toEqual([])
  })

  test.each(locales)('says every clause in %s without a code', (locale) => {
    for (const { sentence } of explainRule(rule, locale)) {
      expect(sentence).not.toMatch(/undefined|\[object/)
      if (locale === 'zh-CN') expect(sentence.replaceAll(/《[^》]*》/gu, '')).not.toMatch(/[A-Za-z_]{3,}/)
    }
  })

  test('has at least five cases, which hold in both evaluators', async () => {
    expect(cases.length).toBeGreaterThanOrEqual(5)
    const trace = traceWith(rule)
    const many = await judgedByDatabase(
      asking(owner),
      rule,
      cases.map((one) => one.person),
    )
    const wrong = cases.flatMap(({ name, person, expect: wanted }, index) => {
      const found = many[index]
      const byOne = differences(wanted, outcomeOfTrace(trace(person.subject, person.entries)))
      const byMany = found ? differences(wanted, found) : ['nothing']
      return byOne.length || byMany.length ? [{ name, byOne, byMany }] : []
    })
    expect(wrong).toEqual([])
  })
})
