// Every page for everybody: WCAG 2.2 A and AA by axe, light and dark, in Chinese and in English, and no page that scrolls sideways. Long: a list of pages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { root } from '../../tools/settings.ts'
import { barriers, sideways } from '../testkit/barriers.ts'
import { choose, findApplicants, openDoors, settled } from '../testkit/visit.ts'

const { arrive, signIn } = openDoors()
/** Colours are measured when they stand still. */
const still = { reducedMotion: 'reduce' } as const
const person = '马晓燕'

type Place = {
  /** The page's name in console/src/pages.ts; several places may be on one page. */
  page: string
  is: string
  as: string | null
  open(page: Page): Promise<unknown>
}
const at =
  (path: string, ready: string): Place['open'] =>
  async (page) => {
    await page.goto(path)
    await page.locator(ready).first().waitFor()
    await settled(page)
  }
async function openApplicant(page: Page) {
  await findApplicants(page, person)
  await page.getByRole('row').filter({ hasText: person }).getByRole('link').click()
  await page.locator('[data-verdict-state=here]').waitFor()
  await settled(page)
}
async function checkFile(page: Page) {
  await page.goto('/imports')
  await page.locator('input[type=file]').setInputFiles(join(root, 'test', 'data', 'legacy-export.csv'))
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.getByRole('heading', { name: '检查结果' }).waitFor({ timeout: 90_000 })
}
const press =
  (key: string): Place['open'] =>
  async (page) => {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
  }
async function openMenu(page: Page) {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('dialog').waitFor()
}
async function openDocument(page: Page) {
  await page.goto('/policies')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await page.getByText('适用对象').first().waitFor()
}
async function openLine(page: Page) {
  await openApplicant(page)
  await page.locator('tbody[data-fate]').first().getByRole('button').first().click()
}
async function openHistory(page: Page) {
  await openLine(page)
  await page.getByRole('region', { name: '时间线与历次判定' }).getByRole('button').click()
  await page.getByRole('heading', { name: '历次判定', exact: true }).waitFor()
}
async function openOpinion(page: Page) {
  await openLine(page)
  await page.getByRole('button', { name: '填写相关性意见' }).click()
  await page.getByRole('dialog').waitFor()
}

async function readDocument(page: Page) {
  await page.goto('/read')
  await page.getByRole('main').getByRole('link').first().click()
  await page.getByRole('heading', { name: '要求做什么' }).waitFor()
  await page.locator('summary').click()
}
/** The panel asks once a date is settled: one press of an arrow key. */
async function askAsOf(page: Page) {
  await openApplicant(page)
  await page.getByRole('button', { name: '换日期查看' }).click()
  await page.getByRole('slider', { name: '施行于' }).press('ArrowRight')
  await page.locator('[data-as-of]').waitFor()
}
/** A draft of the rule of 2016, begun once and then gone on with. */
async function openDraft(page: Page, tab: string, ready: string) {
  await page.goto('/policies')
  await settled(page)
  await page.getByRole('region', { name: '规则草案' }).first().waitFor()
  const draft = page.getByRole('link', { name: '无障碍检查用草案' }).first()
  if (await draft.count()) await draft.click()
  else {
    await page.getByRole('main').getByRole('table').first().getByRole('link').first().click()
    await page.getByRole('button', { name: '起草新版本' }).click()
    await page.getByLabel('草案标题').fill('无障碍检查用草案')
    await page.getByRole('button', { name: '开始起草' }).click()
  }
  await page.locator('[data-draft]').waitFor()
  await page.goto(`${new URL(page.url()).pathname}?tab=${tab}`)
  await page.locator(ready).first().waitFor()
  await settled(page)
}
const inDraft = (tab: string, ready: string) => (page: Page) => openDraft(page, tab, ready)
async function openClause(page: Page) {
  await openDraft(page, 'content', '[data-clause=senior-courses]')
  await page.locator('[data-clause=senior-courses] button').first().click()
  await page.locator('[data-clause=senior-courses] .inside').waitFor()
}
async function openVersion(page: Page) {
  await page.goto('/policies')
  await page.getByRole('main').getByRole('table').first().getByRole('link').first().click()
  await page.getByRole('link', { name: '版本详情' }).click()
  await page.locator('[data-clause]').first().waitFor()
  await settled(page)
}
async function openRegister(page: Page) {
  await page.goto('/policies')
  await page.getByRole('button', { name: '登记文件' }).click()
  await page.getByRole('dialog').waitFor()
}

async function openSeat(page: Page) {
  await page.goto('/committees/com_demo_review')
  await page.getByRole('button', { name: '提出席位' }).click()
  await page.getByRole('dialog').waitFor()
  await choose(page, '账号', /^石嘴山市评委/)
  await page.locator('[data-seat-effect]').waitFor()
}
async function openFiling(page: Page) {
  await page.goto('/committees')
  await page.getByRole('button', { name: '备案新委员会' }).click()
  await page.getByRole('dialog').waitFor()
}
async function copyMandates(page: Page) {
  await page.goto('/mandates')
  await page.getByRole('button', { name: '复制到下一年度' }).click()
  await page.getByRole('dialog').waitFor()
}
async function openRequest(page: Page) {
  await page.goto('/sharing')
  await page.getByRole('button', { name: '申请共享' }).click()
  await page.getByRole('dialog').waitFor()
}
async function viewOther(page: Page) {
  await page.goto('/view-as')
  await choose(page, '账号', /^工程系列评委/)
  await page.getByRole('button', { name: '开始查看' }).click()
  await page.locator('[data-viewed]').waitFor()
  await page.locator('main [data-state=here]').first().waitFor()
}

async function openAccount(page: Page) {
  await page.goto('/accounts')
  await page.locator('[data-account=review]').getByRole('button').click()
  await page.getByRole('dialog').waitFor()
}
async function beginTotp(page: Page) {
  await page.goto('/my-security')
  await page.getByRole('button', { name: '添加动态口令' }).click()
  await page.locator('[data-secret]').waitFor()
}

const places: readonly Place[] = [
  { page: 'signIn', is: 'the way in', as: null, open: at('/', '[data-login]') },
  { page: 'home', is: 'the desk of a committee member', as: 'review', open: at('/', '[data-verdict]') },
  { page: 'home', is: 'the desk of a professional', as: 'professional', open: at('/', '[data-verdict]') },
  { page: 'home', is: 'the pages one may go to', as: 'review', open: press('Control+k') },
  { page: 'home', is: 'the keys there are', as: 'review', open: press('?') },
  { page: 'home', is: 'the menu of a telephone', as: 'review', open: openMenu },
  { page: 'policies', is: 'the documents', as: 'review', open: at('/policies', 'td') },
  { page: 'policy', is: 'a document beside its rule', as: 'review', open: openDocument },
  { page: 'rules', is: 'the calendar of versions', as: 'review', open: at('/rules', 'a.bar') },
  { page: 'read', is: 'what everybody may read', as: null, open: at('/read', 'main li a') },
  { page: 'readDocument', is: 'a document in plain words', as: null, open: readDocument },
  { page: 'applicant', is: 'a verdict under two other dates', as: 'review', open: askAsOf },
  { page: 'policies', is: 'the registering of a document', as: 'author', open: openRegister },
  { page: 'ruleDraft', is: 'a draft, a clause opened', as: 'author', open: openClause },
  { page: 'ruleDraft', is: 'its changes', as: 'author', open: inDraft('diff', '[data-same], [data-change]') },
  { page: 'ruleDraft', is: 'its cases', as: 'author', open: inDraft('cases', '[data-standing=green]') },
  { page: 'ruleDraft', is: 'its approval', as: 'author', open: inDraft('approval', '[data-part]') },
  { page: 'ruleDraft', is: 'its record', as: 'author', open: inDraft('record', '[data-deed]') },
  { page: 'ruleVersion', is: 'a version', as: 'review', open: openVersion },
  { page: 'applicants', is: 'the applicants', as: 'review', open: at('/applicants', '[data-row]') },
  { page: 'applicants', is: 'nobody found', as: 'review', open: at('/applicants?name=zzzz', '[data-state=absent]') },
  { page: 'applicant', is: 'an applicant, a line opened and the timeline', as: 'review', open: openHistory },
  { page: 'applicant', is: 'an opinion on a course', as: 'review', open: openOpinion },
  { page: 'applicant', is: 'no such applicant', as: 'review', open: at('/applicants/app_0', '[data-state=absent]') },
  { page: 'ownRecord', is: 'the own record', as: 'professional', open: at('/me', '[data-verdict-state=here]') },
  { page: 'imports', is: 'the choice of a file', as: 'supervisor', open: at('/imports', '.place') },
  { page: 'imports', is: 'a file that was checked', as: 'supervisor', open: checkFile },
  { page: 'committees', is: 'the register of committees', as: 'security', open: at('/committees', 'th a') },
  { page: 'committees', is: 'the filing of a committee', as: 'security', open: openFiling },
  {
    page: 'committeeDetail',
    is: 'a committee with its seats',
    as: 'security',
    open: at('/committees/com_demo_engineering', '[data-seat]'),
  },
  { page: 'committeeDetail', is: 'a seat proposed with its effect', as: 'security', open: openSeat },
  { page: 'mandates', is: 'the grid of mandates', as: 'security', open: at('/mandates', 'td a') },
  { page: 'mandates', is: 'the copying to the next year', as: 'security', open: copyMandates },
  {
    page: 'mandateProposal',
    is: 'a proposal with its effect',
    as: 'security',
    open: at('/mandates/propose?from=man_demo_engineering_2016&how=renew', '[data-effect]'),
  },
  {
    page: 'mandateDetail',
    is: 'a mandate, part of it handed on',
    as: 'security',
    open: at('/mandates/man_demo_engineering_2016', '[data-effect]'),
  },
  { page: 'mandateReview', is: 'the review of a quarter', as: 'security', open: at('/mandate-review', 'td a, th a') },
  { page: 'ownMandates', is: 'the own mandates', as: 'engineering', open: at('/my-mandates', '[data-state=here]') },
  { page: 'recusals', is: 'the declaring of a conflict', as: 'engineering', open: at('/recusals?number=1', 'form') },
  { page: 'viewAs', is: 'a view through other eyes', as: 'security2', open: viewOther },
  {
    page: 'sharing',
    is: 'the agreements, one of them overdue',
    as: 'agency',
    open: at('/sharing', '[data-overdue=true]'),
  },
  { page: 'sharing', is: 'a request for sharing', as: 'agency', open: openRequest },
  {
    page: 'agreement',
    is: 'an agreement, asked under by hand and in bulk',
    as: 'agency',
    open: at('/sharing/agr_demo_appointment', '[data-quota]'),
  },
  {
    page: 'agreement',
    is: 'an agreement to be decided',
    as: 'security',
    open: at('/sharing/agr_demo_waiting', '[data-overdue=true]'),
  },
  { page: 'statistics', is: 'statistics for others', as: 'agency', open: at('/statistics', '[data-table]') },
  { page: 'log', is: 'the access log', as: 'audit', open: at('/log', 'td') },
  { page: 'lookQuestions', is: 'what people ask about looks', as: 'supervisor', open: at('/questions', 'h1') },
  { page: 'seals', is: 'the ordering of a seal', as: 'supervisor', open: at('/seals', 'form') },
  { page: 'roots', is: 'the roots of the days', as: null, open: at('/roots', 'main h1') },
  { page: 'proof', is: 'the checking of a proof', as: null, open: at('/proof', '#proof-keys') },
  { page: 'accounts', is: 'one account, its roles', as: 'security', open: openAccount },
  { page: 'accounts', is: 'the accounts', as: 'system', open: at('/accounts', '[data-account]') },
  { page: 'mySecurity', is: 'a second factor being added', as: 'review', open: beginTotp },
  { page: 'absent', is: 'no such page', as: 'review', open: at('/nowhere', 'h1, h2') },
]

test.for(places)('everybody can use $page: $is', async ({ as, open }) => {
  const { page } = as === null ? await arrive(still) : await signIn(as, still)
  await open(page)
  expect(await barriers(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await barriers(page, 'colours'), 'dark').toEqual([])
  expect(await sideways(page)).toEqual([])
  await page.locator('button').filter({ hasText: 'English' }).dispatchEvent('click') // it may lie behind a dialog
  await page.locator('html[lang=en]').waitFor()
  expect(await barriers(page, 'words'), 'English').toEqual([])
  expect(await sideways(page), 'English').toEqual([])
})

test('no page has been left out', () => {
  const table = readFileSync(join(root, 'console', 'src', 'pages.ts'), 'utf8')
  const names = [...table.matchAll(/\{\s*name: '(\w+)',\s*path:/g)].map((found) => found[1] ?? '')
  expect(names.length).toBeGreaterThan(5)
  expect(new Set(places.map((place) => place.page))).toEqual(new Set([...names, 'signIn', 'absent']))
})
