// A committee is filed and its member seated, by two, with what the seat opens before their eyes; the member sees applicants, and not after the seat or the filing ends.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choose, openDoors, settled } from '../testkit/visit.ts'

const { signIn, standOn } = openDoors()
const review = '自治区继续教育审验委员会'

/** Should the register ask once more who one is, one says it. */
async function provesAgain(page: Page) {
  const asked = page.getByRole('dialog', { name: /再次验证|验证身份/ })
  if (!(await asked.isVisible({ timeout: 1500 }).catch(() => false))) return
  await asked.locator('input[type=password]').first().fill('jijiao-demo')
  await asked.getByRole('button', { name: /验证|确认|确定/ }).click()
}

/** How many applicants of accountancy the list has for whoever asks. */
async function listed(page: Page) {
  await page.goto('/applicants?series=17')
  await settled(page)
  if (await page.locator('[data-state=absent]').isVisible()) return 0
  return page.locator('tbody tr').count()
}

test('a member is seated by two with the effect before their eyes, sees applicants, and sees nobody once unseated or once the filing has run out', async () => {
  const { page: member } = await signIn('engineering')
  expect(await listed(member)).toBe(0)

  const { page: first } = await signIn('security')
  await first.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '评审委员会' }).click()
  await settled(first)
  const row = first.getByRole('row').filter({ hasText: review })
  await row.getByText(/宁人社备〔\d{4}〕1号/).waitFor()
  await row.getByText('1 人', { exact: true }).waitFor()
  await row.getByRole('link', { name: review }).click()
  await first.getByRole('button', { name: '提出席位' }).click()
  const asking = first.getByRole('dialog', { name: '提出席位' })
  await choose(first, '账号', /^工程系列评委/)
  const effect = asking.locator('[data-seat-effect]')
  await effect.getByText(/本席位将向工程系列评委开放 [1-9][\d,]* 人、8 个字段，其中敏感 0 个/).waitFor()
  await effect.getByText(/新开放 [1-9][\d,]* 人/).waitFor()
  await effect.getByText('一并授予“评审委员会委员”角色').waitFor()
  await asking.getByLabel('职务 *').selectOption({ label: '副主任委员' })
  await asking.getByLabel('聘任文号 *').fill('旅程聘〔2026〕1号')
  await asking.getByRole('button', { name: '提出席位' }).click()
  await provesAgain(first)
  const seatOf = (page: Page) => page.locator('[data-seat="工程系列评委"]').filter({ hasText: '旅程聘〔2026〕1号' })
  await seatOf(first).locator('[data-state-of=PROPOSED]').waitFor()
  await seatOf(first).getByText('须由另一名安全管理员批准').waitFor()
  expect(await listed(member)).toBe(0)

  const { page: second } = await signIn('security2')
  await second.goto(new URL(first.url()).pathname)
  await seatOf(second).getByRole('button', { name: '批准' }).click()
  const approving = second.getByRole('dialog', { name: '批准席位' })
  await approving.getByText(/本席位将向工程系列评委开放 [1-9][\d,]* 人/).waitFor()
  await approving.getByRole('button', { name: '批准' }).click()
  await provesAgain(second)
  await seatOf(second).locator('[data-state-of=IN_FORCE]').waitFor()
  await seatOf(second).getByText('副主任委员').waitFor()
  expect(await listed(member)).toBeGreaterThan(0)

  // The filing runs out two years on, and with it the seat, whatever the mandates say.
  const filedUntil = `${new Date().getFullYear() + 2}-01-01`
  standOn(filedUntil)
  expect(await listed(member)).toBe(0)
  standOn(null)
  expect(await listed(member)).toBeGreaterThan(0)

  await seatOf(second).getByRole('button', { name: '解聘' }).click()
  const ending = second.getByRole('dialog', { name: '解聘委员' })
  await ending.getByLabel(/理由/).fill('旅程结束')
  await ending.getByRole('button', { name: '解聘' }).click()
  await seatOf(second).locator('[data-state-of=ENDED]').waitFor()
  await seatOf(second)
    .getByText(/当日提前终止/)
    .waitFor()
  expect(await listed(member)).toBe(0)
})

test('a committee is filed anew by one, approved by another, and stands with its number and scope', async () => {
  const { page: first } = await signIn('security')
  await first.goto('/committees')
  await settled(first)
  await first.getByRole('button', { name: '备案新委员会' }).click()
  const dialog = first.getByRole('dialog', { name: '备案新的评审委员会' })
  await dialog.getByLabel('委员会名称 *').fill('旅程系列评审委员会')
  await dialog.getByLabel('备案文号 *').fill('旅程备〔2026〕1号')
  await choose(first, '系列', /^17 /)
  await first.keyboard.press('Escape')
  await choose(first, '地区（含下级）', '宁夏回族自治区')
  await first.keyboard.press('Escape')
  await dialog.locator('.el-checkbox', { hasText: /^中级$/ }).click()
  await dialog.getByRole('button', { name: '提出备案' }).click()
  await provesAgain(first)
  const waiting = (page: Page) => page.locator('[data-waiting-filings]').filter({ hasText: '旅程备〔2026〕1号' })
  await waiting(first).getByText('须由另一名安全管理员批准').waitFor()

  const { page: second } = await signIn('security2')
  await second.goto('/committees')
  await waiting(second).getByRole('button', { name: '批准备案' }).click()
  await provesAgain(second)
  const row = second.getByRole('row').filter({ hasText: '旅程系列评审委员会' })
  await row.getByText('旅程备〔2026〕1号').waitFor()
  await row.getByText('0 人', { exact: true }).waitFor()
  await row.getByRole('link').click()
  await second.getByText('还没有委员', { exact: true }).waitFor()
})
