// Two rules of other provinces' kind, written from nothing in the console alone: one mostly in the form, one in the text.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../tools/settings.ts'
import { openDoors } from '../testkit/visit.ts'

const { signIn } = openDoors()
const provinces = join(root, 'test', 'rules', 'provinces')
const textOf = (name: string, ending: string) => readFileSync(join(provinces, `${name}.${ending}`), 'utf8')
const stepsOfRule = [
  'define',
  'applies',
  'window',
  'dating',
  'split',
  'recognition',
  'duplicates',
  'conversion',
  'caps',
  'totals',
  'requirements',
]

async function paste(pane: Locator, text: string, over = true) {
  await pane.click()
  if (over) await pane.press('Control+a')
  await pane.evaluate((element, written) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', written)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** Registers the document in the console and begins a draft on it alone. */
async function beginDraft(page: Page, name: string) {
  const rule = parse(textOf(name, 'yaml'))
  await page.goto('/policies')
  await page.getByRole('button', { name: '登记文件' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('文号 *').fill(rule.number)
  await drawer.getByLabel('标题 *').fill(rule.title)
  await drawer.getByLabel('发文机关 *').fill(rule.issuer)
  await drawer.getByLabel('印发日期 *').fill(rule.issuedOn)
  await drawer.getByLabel('全文 *').fill(textOf(name, 'txt'))
  await drawer.getByRole('button', { name: '登记文件' }).click()
  await page.waitForURL(/\/policies\/pol_/)
  await page.getByRole('button', { name: '起草规则' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('规则系列代号').fill(rule.policy)
  await dialog.getByRole('button', { name: '开始起草' }).click()
  await page.waitForURL(/\/drafts\//)
  await page.getByRole('region', { name: '规则表单' }).waitFor()
  return rule
}

/** What stands in the editor and is not saved yet, as the tab keeps it. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((one) => one.startsWith('jijiao.rule.'))
    return JSON.parse(sessionStorage.getItem(key ?? '') ?? '{}').source ?? ''
  })

/** The lines of a step as they stand in a file, from its key to the next. */
const blockOf = (text: string, step: string): string =>
  new RegExp(`^${step}:(?:.*\\n)(?:[ #].*\\n)*`, 'm').exec(text)?.[0] ?? ''

/** The rest of the rule is written in the text: every step that the form has left open. */
function completed(written: string, whole: string): string {
  return stepsOfRule.reduce((text, step) => {
    const block = blockOf(whole, step)
    const open = new RegExp(`^${step}: \\[\\]\\n`, 'm')
    if (block === '') return text
    if (open.test(text)) return text.replace(open, () => block)
    return new RegExp(`^${step}:`, 'm').test(text) ? text : `${text.trimEnd()}\n${block}`
  }, written)
}

async function submitted(page: Page, name: string) {
  await page.getByRole('tab', { name: /^用例/ }).click()
  await page.getByRole('button', { name: '以文本编辑' }).click()
  await paste(page.getByRole('textbox', { name: '用例文本' }), textOf(name, 'cases.yaml'))
  const count = parse(textOf(name, 'cases.yaml')).cases.length
  await page.getByText(`${count} 个用例全部相符`).waitFor()
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.locator('main [data-rule-state=IN_REVIEW]').first().waitFor()
}

test('a rule of statisticians is written in the form: parameters pasted from a spreadsheet, clauses on marked sentences', async () => {
  const { page } = await signIn('author')
  const rule = await beginDraft(page, 'statisticians')
  const form = page.getByRole('region', { name: '规则表单' })
  await form.getByRole('textbox', { name: '评审年度' }).fill('2023')
  await form.getByLabel('施行日期').fill('2022年1月1日')
  await form.getByLabel('施行日期').press('Enter')

  // Name, words, value, kind, source: as a block from a spreadsheet into the row for new ones.
  const rows = Object.entries<Record<string, unknown>>(rule.params).map(([key, held]) => {
    const kind = Object.keys(held)[0] ?? ''
    return [key, held.says, held[kind], kind, held.source].join('\t')
  })
  await form.getByText('新参数…').click()
  await form.getByRole('grid').evaluate((grid, block) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', block)
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, rows.join('\n'))
  await form.locator('[data-param=projectHours]').waitFor()
  expect(await form.locator('[data-param=threeYears] td.value').textContent()).toContain('150')

  await page.getByRole('button', { name: '新增条款' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('步骤').selectOption('requirements')
  await dialog.getByLabel('怎样规定').selectOption('minimum')
  await dialog.getByLabel('条款编号').fill('three-years-hours')
  await dialog.getByLabel('出处').fill(`${rule.number} 二`)
  await dialog.getByLabel('原文').fill('三年内不少于150学时')
  await dialog.getByRole('button', { name: '加入规则' }).click()
  const card = form.locator('[data-clause=three-years-hours]')
  await card.waitFor()
  await card.locator('[data-word=hours] .el-select').click()
  await page.getByRole('option', { name: /三年内学时/ }).click()

  await page.waitForFunction(() => Object.keys(sessionStorage).some((one) => one.startsWith('jijiao.rule.')))
  const written = await kept(page)
  const made = parse(written)
  expect(made.params).toEqual(rule.params)
  expect(made.requirements).toEqual([
    {
      id: 'three-years-hours',
      source: `${rule.number} 二`,
      quote: '三年内不少于150学时',
      minimum: { of: 'total', hours: 'threeYears' },
    },
  ])
  const whole = textOf('statisticians', 'yaml')
  const [, second] = blockOf(whole, 'requirements')
    .split(/\n(?= {2}- )/)
    .slice(1)
  await paste(
    page.getByRole('textbox', { name: '规则文本' }),
    completed(written, whole).replace(/^requirements:\n(?: .*\n)+/m, (form) => `${form}${(second ?? '').trimEnd()}\n`),
  )
  await page.locator('[data-errors="0"]').waitFor()
  await form.locator('[data-clause=three-courses]').waitFor()
  await submitted(page, 'statisticians')
})

test('a rule of lawyers is written in the text: a fault stands at its line, and the form follows', async () => {
  const { page } = await signIn('author')
  const rule = await beginDraft(page, 'lawyers')
  const text = page.getByRole('textbox', { name: '规则文本' })
  const whole = textOf('lawyers', 'yaml').replace(/^purpose:/m, 'reviewYear: 2024\npurpose:')
  await paste(text, whole.replace(/quote: ./, 'quote: 并无此句'))
  await page.locator('[data-errors]:not([data-errors="0"])').waitFor()
  await page.getByRole('button', { name: /^查看 \d+ 条/ }).click()
  await page.getByRole('listitem').filter({ hasText: '第' }).getByRole('button').first().click()
  await expect
    .poll(() => text.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement))
    .toBe(true)
  await page.keyboard.press('Escape')
  await paste(text, whole)
  await page.locator('[data-errors="0"]').waitFor()
  const form = page.getByRole('region', { name: '规则表单' })
  const ids: string[] = rule.requirements.map((one: { id: string }) => one.id)
  for (const id of ids) await form.locator(`[data-clause=${id}] .sentence`).waitFor()
  await submitted(page, 'lawyers')
})
