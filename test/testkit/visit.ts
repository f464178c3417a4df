// People at the console: each visit is a browser profile of its own, with the clock and the language of the province.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { root } from '../../tools/settings.ts'
import { openBrowser, province } from './browser.ts'

/** Where the last sight of a page is kept when its test fails. */
const pictures = join(root, '.cache', 'journeys')

export type Visit = {
  page: Page
  /** Asks the gateway as this page could. */
  ask(query: string): Promise<{ data?: unknown; errors?: { extensions?: { code?: string } }[] }>
}

/**
 * The doors of the console for one test file. Visits end with their test; a page that threw, or was refused a resource, fails it.
 * `arrive` brings somebody whom nobody knows; `signIn` somebody at a desk, through the card of a demonstration account.
 */
export function openDoors() {
  const here = inject('console')
  if (here.address === null) throw new Error(`The product did not come up.\n${here.fault}`)
  const { address, clock } = here
  let browser: Browser | undefined
  const pages: Page[] = []
  const visitors = new Map<string, Page>()
  const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async ({ task }) => {
    for (const [at, page] of pages.splice(0).entries()) {
      const name = `${task.name.replaceAll(/[^\w ]/g, '')} ${at + 1}.png`
      if (task.result?.state === 'fail') await page.screenshot({ path: join(pictures, name), fullPage: true })
      const login = [...visitors].find(([, of]) => of === page)?.[0]
      const kept = login && sessions.get(login)
      // A second proof renews the cookie; the language or theme that a test chose is not taken along.
      if (login && kept) sessions.set(login, { ...kept, cookies: await page.context().cookies() })
      await page.context().close()
    }
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(() => browser?.close())

  async function arrive(options: BrowserContextOptions = {}): Promise<Visit> {
    if (!browser) throw new Error('A visit begins inside a test.')
    const context = await browser.newContext({ ...province, baseURL: address, ...options })
    context.setDefaultTimeout(30_000) // a machine with two cores may be busy; nothing here sleeps
    const page = await context.newPage()
    pages.push(page)
    page.on('pageerror', (fault) => complaints.push(fault.message))
    page.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
    })
    const ask: Visit['ask'] = async (query) => (await context.request.post('/graphql', { data: { query } })).json()
    return { page, ask }
  }

  /** Through the card once; whoever has been here before comes back with the same session. */
  async function signIn(login: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const session = sessions.get(login)
    const visit = await arrive(session ? { ...options, storageState: session } : options)
    await visit.page.goto('/')
    if (!session) await visit.page.locator(`[data-login="${login}"]`).click()
    await visit.page.locator('main#page h1').waitFor()
    visitors.set(login, visit.page)
    if (!session) sessions.set(login, await visit.page.context().storageState())
    return visit
  }
  /** Puts the register's clock on a day; null: on the true one again. */
  const standOn = (day: string | null) => (day === null ? rmSync(clock, { force: true }) : writeFileSync(clock, day))
  afterAll(() => standOn(null))
  return { address, arrive, signIn, standOn }
}

/** Nothing is on its way any more, and something stands there: a record, a list, or the word that there is none. */
export async function settled(page: Page) {
  await page.locator('h1, h2').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [data-state="waiting"]') === null)
}

/** Chooses from one of the filter's lists by its name, as a mouse does. */
export async function choose(page: Page, list: string, option: string | RegExp) {
  const box = page.getByRole('combobox', { name: list, exact: true })
  await page.locator('.el-select').filter({ has: box }).click() // the list's name lies under what is chosen
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Asks the list of applicants for a name. */
export async function findApplicants(page: Page, name: string) {
  await page.goto('/applicants')
  await page.getByRole('textbox', { name: '姓名' }).fill(name)
  await page.getByRole('button', { name: '查询' }).click()
  await page.waitForURL(/[?&]name=/)
  await settled(page)
}

/** Tab by Tab, as somebody without a mouse gets there. @throws when it cannot be reached. */
export async function tabTo(page: Page, target: Locator, most = 80) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} Tabs did not lead to ${target}.`)
}
