// One real determination, end to end: a file comes in, a committee reads the reasons, another committee finds nobody.
// The tests are chapters of one story and run in this order.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '../../tools/settings.ts'
import { choose, findApplicants, openDoors, settled } from '../testkit/visit.ts'

const { address, signIn } = openDoors()
const exported = join(root, 'test', 'data', 'legacy-export.csv')
const expected = z
  .object({ duplicates: z.array(z.number()), rejected: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(exported.replace('.csv', '.expected.json'), 'utf8')))
const policy = readFileSync(join(root, 'subgraphs/credits/policies/ningxia-2016/2016-01-01.txt'), 'utf8')
const bare = (text: string) => text.replace(/\s/g, '')

/** From the file: 30 hours short of 副高, and without one of the courses; two of the activities count nothing. */
const applicant = { name: '郭兰頔', organisation: '中卫市六盘山人民医院8', idNumber: '649971196406220601' } as const
let caseAddress = ''

/** What the list says of how many there are. */
async function total(page: Page): Promise<string | null> {
  await page.goto('/applicants')
  await settled(page)
  return page.getByText(/共 [\d,]+ 条/).textContent()
}
async function check(page: Page) {
  await page.goto('/imports')
  await page.locator('input[type=file]').setInputFiles(exported)
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByRole('heading', { name: '检查结果' }).waitFor({ timeout: 90_000 })
}
const count = (page: Page, what: 'accepted' | 'duplicates' | 'rejected') =>
  page.locator(`[data-count=${what}]`).textContent()

test('a check tells new, duplicate and wrong lines apart, and marks the wrong ones in a copy of the file', async () => {
  const { page } = await signIn('supervisor')
  const before = await total(page)
  await check(page)
  expect(await count(page, 'accepted')).toBe('5,004')
  expect(await count(page, 'duplicates')).toBe('12')
  expect(await count(page, 'rejected')).toBe('15')
  const line = page.getByRole('row').filter({ has: page.getByRole('cell', { name: '5006', exact: true }) })
  expect(await line.textContent()).toContain('校验码')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载标出错误的文件' }).click()
  const [heading, ...lines] = parse(readFileSync(await (await coming).path(), 'utf8'), { bom: true })
  const marks = lines.map((one, at) => ({ line: at + 2, mark: one[(heading?.length ?? 0) - 1] ?? '' }))
  const duplicate = marks.filter(({ mark }) => mark.startsWith('重复')).map(({ line }) => line)
  const wrong = marks.filter(({ line, mark }) => mark !== '' && !duplicate.includes(line)).map(({ line }) => line)
  expect(duplicate).toEqual(expected.duplicates)
  expect(wrong).toEqual(Object.keys(expected.rejected).map(Number))
  expect(await total(page)).toBe(before)
})

test('a file with faults is taken whole or not at all', async () => {
  const { page } = await signIn('supervisor')
  const before = await total(page)
  await check(page)
  await page.getByText('有错误的行，整份文件不登记。').waitFor()
  expect(await page.getByRole('button', { name: /^全部登记/ }).isDisabled()).toBe(true)
  const sent = await page.request.post('/imports?review=2016&dryRun=0&partial=0&name=legacy-export.csv', {
    headers: { 'content-type': 'application/octet-stream', origin: address },
    data: readFileSync(exported),
    timeout: 90_000,
  })
  const { importId } = z.object({ importId: z.string() }).parse(await sent.json())
  await page.goto(`/imports?id=${importId}`)
  await page.getByRole('heading', { name: '没有登记任何行' }).waitFor({ timeout: 90_000 })
  expect(await total(page)).toBe(before)
})

test('the right lines of a file are taken when that is asked for, once, and everybody in it is judged', async () => {
  const { page } = await signIn('supervisor')
  await check(page)
  await page.getByRole('checkbox', { name: /只登记正确的 5,004 行/ }).check()
  await page.getByRole('button', { name: '登记正确的 5,004 行' }).click()
  const receipt = page.getByRole('region', { name: '登记完成' })
  await receipt.waitFor({ timeout: 90_000 })
  expect(await receipt.textContent()).toMatch(/已登记 5,004 行。.*人员 300、申报 300/s)
  await receipt.getByRole('link', { name: '查看申报人员' }).click()
  await findApplicants(page, applicant.name)
  await page.getByText('共 1 条').waitFor()
  expect(await page.locator('tbody [data-verdict]').getAttribute('data-verdict')).toBe('FAIL')

  await check(page) // the same file once more
  expect(await count(page, 'accepted')).toBe('0')
  await page.getByText('没有可以登记的新记录。').waitFor()
})

test('a committee member finds an applicant by verdict, series and name', async () => {
  const { page } = await signIn('review')
  await page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '申报人员' }).click()
  await settled(page)
  await choose(page, '结论', '不合格')
  await choose(page, '职称系列', /农业技术人员$/)
  await page.getByRole('button', { name: '查询' }).click()
  await page.waitForURL(/verdict=FAIL/)
  await settled(page)
  const verdicts = page.locator('tbody [data-verdict]')
  expect(await verdicts.count()).toBeGreaterThan(1)
  expect(await verdicts.and(page.locator(':not([data-verdict=FAIL])')).count()).toBe(0)

  await page.getByRole('textbox', { name: '姓名' }).fill(applicant.name)
  await page.keyboard.press('Enter')
  await page.waitForURL(/name=/)
  await settled(page)
  await page.getByText('共 1 条').waitFor()
  const row = page.getByRole('row').filter({ hasText: applicant.name })
  expect(await row.textContent()).toContain(applicant.organisation)
  await row.getByRole('link').click()
  await page.locator('[data-verdict-state=here]').waitFor()
  caseAddress = new URL(page.url()).pathname
})

test('a committee member reads why an applicant failed, clause by clause [S71, S72, S97]', async () => {
  const { page } = await signIn('review')
  await page.goto(caseAddress)
  const card = page.locator('[data-verdict-state=here]')
  await card.waitFor()
  expect(await card.textContent()).toMatch(
    /不合格.*复算一致.*还差 30 学时；缺《学术道德与学术规范》.*宁人社函〔2016〕156号/s,
  )
  expect(await page.getByRole('complementary', { name: '查看依据' }).textContent()).toContain('宁人社授〔2016〕10号')
  expect(await page.getByRole('region', { name: '申报人' }).textContent()).toMatch(/649\*{11}0601/)
  expect(await page.content()).not.toContain(applicant.idNumber)

  const requirements = page.locator('[data-standing]')
  expect(await requirements.count()).toBe(2)
  expect(await requirements.nth(0).textContent()).toMatch(/不满足.*330 学时.*360 学时.*还差 30 学时/s)
  expect(await requirements.nth(1).textContent()).toMatch(/不满足.*缺.*《学术道德与学术规范》/s)
  const quotes = await page.locator('[data-standing] blockquote p').allTextContents()
  expect(quotes.length).toBe(2)
  for (const quote of quotes) expect(bare(policy)).toContain(bare(quote))

  await page.getByRole('button', { name: '以表格显示' }).click()
  const years = page.getByRole('region', { name: '审验期内各年计入学时' })
  expect(await years.locator('tbody th').allTextContents()).toEqual(['2011', '2012', '2013', '2014', '2015'])
  expect(await years.locator('tfoot').textContent()).toContain('330')

  await page.locator('[data-standing] blockquote a').first().click()
  await page.waitForURL(/\/policies\//)
  const lit = page.getByRole('link', { name: '总学时须累计' }).and(page.locator('[aria-current=true]')).first()
  await lit.waitFor()
})

test('every hour of an applicant has a fate, told in words with the clause behind it [S65, S71]', async () => {
  const { page } = await signIn('review')
  await page.goto(caseAddress)
  const ledger = page.getByRole('region', { name: '学时台账' })
  await ledger.waitFor()
  const fates = await ledger
    .locator('tbody[data-fate]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-fate')))
  expect(fates.length).toBe(16)
  expect(fates.filter((fate) => fate !== 'COUNTED').sort()).toEqual(['EVIDENCE_MISSING', 'OUTSIDE_WINDOW'])
  expect(await ledger.locator('[data-sum]').textContent()).toContain('330 学时')
  const outside = ledger.locator('tbody[data-fate=OUTSIDE_WINDOW]')
  expect(await outside.textContent()).toContain('不在审验期内')
  await outside.getByRole('button').click()
  expect(bare(policy)).toContain(bare((await outside.locator('blockquote p').textContent()) ?? '-'))
})

test('for a committee whose mandate does not cover an applicant there is no such applicant, by name or by address', async () => {
  for (const login of ['engineering', 'shizuishan']) {
    const { page } = await signIn(login)
    await findApplicants(page, applicant.name)
    await page.getByText('没有符合条件的申报人员').waitFor()
    await page.goto(caseAddress)
    await page.getByText('没有找到这份申报').waitFor()
    expect(await page.content()).not.toContain(applicant.organisation)
    await page.goto('/applicants')
    await settled(page)
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0) // it has applicants of its own
  }
})
