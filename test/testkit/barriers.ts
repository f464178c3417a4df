// What keeps people from a page: what axe finds against WCAG 2.0–2.2, and a page that has to be scrolled sideways.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
/** The rules that look at colours; the others see the same page in the dark. */
const colours = ['color-contrast', 'link-in-text-block']

/** A line for each element that breaks a rule of level A or AA: all rules, those of colours, or all but those. */
export async function barriers(page: Page, rules: 'all' | 'colours' | 'words' = 'all'): Promise<string[]> {
  await atRest(page)
  const axe = new AxeBuilder({ page })
  if (await page.getByRole('dialog').count()) axe.include('[role=dialog]') // what lies behind it cannot be used
  if (rules === 'colours') axe.withRules(colours)
  else axe.withTags(standards)
  if (rules === 'words') axe.disableRules(colours)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all }) => `${id}: ${html.slice(0, 200)} ${[...any, ...all].map((one) => one.message)}`),
  )
}

/** Half-way from light to dark, or from wide to narrow, a page looks as nobody sees it. */
async function atRest(page: Page) {
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'))
}

/** A telephone, a desk at 125 %, the common desk, a large one. */
const widths = [375, 1093, 1366, 1920]

/** The widths at which the page itself scrolls sideways, and by how many pixels. Tables scroll inside. */
export async function sideways(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 1366, height: 768 }
  const wide: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ ...size, width })
    await atRest(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (over > 0) wide.push(`${width}: ${over} px too wide`)
  }
  await page.setViewportSize(size)
  return wide
}
