// What a change would do to everybody, in the browser: measured, read in a sentence, followed to the people, taken away as a workbook.
import { readFileSync } from 'node:fs'
import { Workbook } from '@cj-tech-master/excelts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers, sideways } from '../testkit/barriers.ts'
import { openDoors, settled } from '../testkit/visit.ts'

const { signIn } = openDoors()
let draftPath = ''

async function openEffect(page: Page) {
  await page.goto(draftPath)
  await page.getByRole('tab', { name: /影响/ }).click()
  await page.locator('[data-effect]').waitFor()
}

test('an author drafts 450 hours for seniors and measures whom that hits; the sentence says it, the two questions apart [S8]', async () => {
  const { page } = await signIn('author')
  await page.goto('/policies')
  await page.getByRole('link', { name: '关于做好2016年全区专业技术人员继续教育工作的意见' }).first().click()
  await page.getByRole('button', { name: '起草新版本' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('草案标题').fill('测算用：高级总学时四百五十')
  await dialog.getByRole('button', { name: '开始起草' }).click()
  await page.waitForURL(/\/drafts\//)
  draftPath = new URL(page.url()).pathname
  const form = page.getByRole('region', { name: '规则表单' })
  await form.locator('[data-param=seniorHours] td.value').click()
  await page.keyboard.type('450')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^保存/ }).first().click()
  await page.getByRole('tab', { name: /影响/ }).click()
  await page.getByRole('button', { name: '测算影响' }).click()
  const judged = page.locator('[data-side=JUDGED]')
  await judged.waitFor({ timeout: 60_000 })
  expect(await judged.textContent()).toMatch(
    /已判定的申报.*按 2016 年度 .* 名申报人测算.*人由合格变不合格.*0\s*人相反/s,
  )
  expect(await page.locator('[data-side=TO_FILE]').textContent()).toContain('尚未申报的人员')
  const facts = page.getByRole('term').filter({ hasText: '结果哈希' })
  expect(await facts.count()).toBe(1)
})

test('behind the number stands a list without names, by keyboard too, and it comes along as a workbook of text', async () => {
  const { page } = await signIn('author')
  await openEffect(page)
  const fails = page.locator('[data-side=JUDGED] button.fails')
  await fails.waitFor()
  const told = Number((await fails.textContent())?.replace(/\D/g, ''))
  expect(told).toBeGreaterThan(0)
  await fails.focus()
  await page.keyboard.press('Enter')
  const list = page.locator('[data-people]')
  await list.locator('tbody tr').first().waitFor()
  expect(await list.textContent()).toMatch(/NX-JXJY-2016-\d{6}/)
  const coming = page.waitForEvent('download')
  await list.getByRole('button', { name: '导出 xlsx' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/影响测算.*\.xlsx$/)
  const book = new Workbook()
  await book.xlsx.load(readFileSync(await file.path()))
  const rows = (book.worksheets[0]?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : []))
  const head = rows.findIndex((row) => row[0] === '受理编号')
  expect(rows.slice(0, head).map((row) => row[0])).toContain('测算编号')
  const people = rows.slice(head + 1)
  expect(people).toHaveLength(told)
  for (const row of people) expect(row[0]).toMatch(/^NX-JXJY-2016-\d{6}$/)
})

test('while a number is moved with the arrow keys the flips follow, and nothing is kept', async () => {
  const { page } = await signIn('author')
  await openEffect(page)
  const knob = page.getByRole('slider', { name: '申报高级的总学时' })
  await knob.focus()
  await page.keyboard.press('ArrowLeft')
  const tried = page.locator('[data-tried]')
  await tried.getByText('444').waitFor()
  await tried.getByText(/毫秒/).waitFor()
  expect(await tried.textContent()).toMatch(/450 → 444.*已判定.*▼.*尚未申报.*▼/s)
  await page.getByRole('button', { name: '恢复原数' }).click()
  expect(await tried.count()).toBe(0)
})

test('the bars tell their figures to whoever points at them', async () => {
  const { page } = await signIn('author')
  await openEffect(page)
  const chart = page.locator('.drawing svg').first()
  await chart.waitFor()
  const words = () => chart.locator('text').count()
  const before = await words()
  const { width = 0, height = 0 } = (await chart.boundingBox()) ?? {}
  await chart.hover({ position: { x: width * 0.6, y: height * 0.6 } })
  await expect.poll(words).toBeGreaterThan(before)
})

test('a tile of the map is reached with the arrow keys', async () => {
  const { page } = await signIn('author')
  await openEffect(page)
  await page.locator('[data-tile="640104"]').focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tile'))).toBe('640181')
})

test('a measurement can be stopped, and another one begun', async () => {
  const { page } = await signIn('author')
  await openEffect(page)
  await page.getByRole('button', { name: '重新测算' }).click()
  const stop = page.getByRole('button', { name: '停止测算' })
  const done = page.locator('[data-side=JUDGED]')
  await stop.or(done).first().waitFor()
  if (await stop.isVisible()) await stop.click({ timeout: 2_000 }).catch(() => {}) // it may be done by now
  await page.getByRole('button', { name: /^(重新测算|测算影响)$/ }).waitFor({ timeout: 60_000 })
})

test('everybody can use the effect: light and dark, in both languages, at every width', async () => {
  const { page } = await signIn('author', { reducedMotion: 'reduce' })
  await openEffect(page)
  await page.locator('[data-side=JUDGED] button.fails').click()
  await page.locator('[data-people] tbody tr').first().waitFor()
  await page.locator('svg').first().waitFor()
  await settled(page)
  expect(await barriers(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await barriers(page, 'colours'), 'dark').toEqual([])
  expect(await sideways(page)).toEqual([])
  await page.locator('button').filter({ hasText: 'English' }).dispatchEvent('click')
  await page.locator('html[lang=en]').waitFor()
  expect(await barriers(page, 'words'), 'English').toEqual([])
  expect(await sideways(page), 'English').toEqual([])
})
