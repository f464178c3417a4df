// 政策解读 without an account: anybody, on any device, reads what is asked, why, with worked examples and whom to ask.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tools/settings.ts'
import { openDoors } from '../testkit/visit.ts'

const { arrive } = openDoors()
const number = '宁人社函〔2016〕156号'
const policy = readFileSync(join(root, 'subgraphs/credits/policies/ningxia-2016/2016-01-01.txt'), 'utf8')
const bare = (text: string) => text.replace(/[\s“”]/g, '')

test('from the sign-in page one comes to the rules in plain words, without signing in and without a cookie', async () => {
  const { page } = await arrive()
  await page.goto('/')
  await page.getByRole('link', { name: '不登录，看政策解读' }).click()
  await page.getByRole('link', { name: /2016年全区专业技术人员继续教育工作/ }).click()
  await page.getByRole('heading', { name: '要求做什么' }).waitFor()
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/read/${number}`)
  expect(await page.context().cookies()).toEqual([])
  expect(await page.getByRole('region', { name: '要点' }).textContent()).toMatch(/360 学时.*288 学时/s)
})

test('every sentence that a rule rests on stands word for word in the document, and leads to it [S71]', async () => {
  const { page } = await arrive()
  await page.goto(`/read/${encodeURIComponent(number)}`)
  const quotes = page.locator('blockquote > p')
  await quotes.first().waitFor()
  const told = await quotes.allTextContents()
  expect(told.length).toBeGreaterThan(10)
  for (const quote of told) expect(bare(policy)).toContain(bare(quote))
  await page.getByRole('link', { name: '看原文' }).nth(1).click()
  await page.locator('details[open] a[aria-current=true]').first().waitFor()
})

test('the worked examples are computed: each has its verdict, and what counts of every line', async () => {
  const { page } = await arrive()
  await page.goto(`/read/${encodeURIComponent(number)}`)
  const examples = page.locator('section[aria-labelledby=examples] article')
  await examples.first().waitFor()
  expect(await examples.count()).toBe(6)
  expect(await examples.nth(1).textContent()).toMatch(/不合格.*还差 1 学时/s)
  await page.getByRole('button', { name: /再看 \d+ 个算例/ }).click()
  expect(await examples.count()).toBeGreaterThan(10)
})

test('nothing but what is public is told to who is not signed in', async () => {
  const { ask } = await arrive()
  const { data } = await ask('{ publicPolicies { number rules { id } } }')
  expect(data).toMatchObject({ publicPolicies: [{ number }] })
  for (const field of ['ruleVersions { id }', 'ruleDrafts { id }', 'policyDocuments { id }']) {
    const told = await ask(`{ ${field} }`)
    expect(told.errors?.[0]?.extensions?.code ?? told.data).toEqual('UNAUTHENTICATED')
  }
})

test('at an address of no document that is said, and one finds the others', async () => {
  const { page } = await arrive()
  await page.goto('/read/999%E5%8F%B7')
  await page.getByText('没有这份文件，或它还没有公开').waitFor()
  await page.getByRole('link', { name: '全部政策解读' }).click()
  await page.waitForURL(/\/read$/)
})
