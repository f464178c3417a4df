// `npm run screenshot`: the README's pictures, of the product itself and always of the same person. No test writes them.
import { join } from 'node:path'
import { asTool } from '../tools/join.ts'
import { root } from '../tools/settings.ts'
import { openBrowser, province } from './testkit/browser.ts'
import { openStack } from './testkit/stack.ts'

/** The first person of every demonstration: 28 hours short, and without one course. */
const person = '马晓燕'
const picture = (name: string) => join(root, 'docs', `${name}.png`)

async function take(address: string) {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ ...province, deviceScaleFactor: 2, reducedMotion: 'reduce' })
    await page.goto(address)
    await page.locator('[data-login=review]').click()
    await page.locator('main#page h1').waitFor()
    await page.goto(`${address}/applicants?name=${encodeURIComponent(person)}`)
    await page.getByRole('row').filter({ hasText: person }).getByRole('link').click()
    const requirements = page.getByRole('region', { name: '逐项要求' })
    await requirements.waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    await page.screenshot({ path: picture('screenshot') })
    // Below the bar that stays: 48 px, and the gap between two sheets.
    await requirements.evaluate((sheet) => window.scrollBy(0, sheet.getBoundingClientRect().top - 60))
    await page.screenshot({ path: picture('screenshot-hours') })
  } finally {
    await browser.close()
  }
}

await asTool(async () => {
  const { address, close } = await openStack(60)
  await take(address).finally(close)
  return 0
})
