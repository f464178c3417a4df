// Rights at the console: given by two with their effect before their eyes, ended by the day, closed by a conflict of interest, looked at and explained.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choose, openDoors, settled } from '../testkit/visit.ts'

const { signIn, standOn } = openDoors()
const engineering = '工程系列高级职称评审委员会'
const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Should the register ask once more who one is, one says it. */
async function provesAgain(page: Page) {
  const asked = page.getByRole('dialog', { name: /再次验证|验证身份/ })
  if (!(await asked.isVisible({ timeout: 1500 }).catch(() => false))) return
  await asked.locator('input[type=password]').first().fill('jijiao-demo')
  await asked.getByRole('button', { name: /验证|确认|确定/ }).click()
}

/** How many applicants of accountancy the list has for whoever asks. */
async function listed(page: Page, series: string) {
  await page.goto(`/applicants?series=${series}`)
  await settled(page)
  if (await page.locator('[data-state=absent]').isVisible()) return 0
  return page.locator('tbody tr').count()
}

test('one proposes with the effect before their eyes, another approves, the member sees it on the next request, and not after its last day', async () => {
  const { page: member } = await signIn('engineering')
  expect(await listed(member, '17')).toBe(0)

  const { page: first } = await signIn('security')
  await first.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '评审授权' }).click()
  await first.getByRole('button', { name: '提出授权' }).click()
  await first.waitForURL(/\/mandates\/propose/)
  await first.locator('form').getByLabel('评审委员会 *').selectOption({ label: engineering })
  await choose(first, '系列', /^17 /)
  await first.keyboard.press('Escape')
  await choose(first, '地区（含下级）', '宁夏回族自治区')
  await first.keyboard.press('Escape')
  for (const level of ['正高', '副高', '中级', '助理', '员'])
    await first.locator('.el-checkbox', { hasText: new RegExp(`^${level}$`) }).click()
  await first.getByLabel('申报年度').fill('2016')
  await first.getByLabel('止（该日起失效）').fill(dayAfter(3))
  const effect = first.locator('[data-effect]')
  await effect.getByText(/本授权将开放 [1-9]\d* 人、8 个字段，其中敏感 0 个/).waitFor()
  await effect.getByText(/例如：.*申报 2016 年度.*此前不可见/).waitFor()
  expect(await effect.textContent()).toContain('扩大')
  await first.locator('.el-checkbox', { hasText: /^手机号/ }).click()
  await effect.getByText(/9 个字段，其中敏感 1 个/).waitFor()
  await first.locator('.el-checkbox', { hasText: /^手机号/ }).click()
  await first.getByLabel('授权书编号').fill('旅程授〔2016〕1号')
  await first.locator('main').getByRole('button', { name: '提出授权' }).click()
  await provesAgain(first)
  await first.getByText('须由另一名安全管理员批准').waitFor()
  expect(await first.getByRole('button', { name: '批准' }).count()).toBe(0)
  expect(await listed(member, '17')).toBe(0)

  const { page: second } = await signIn('security2')
  await second.goto(new URL(first.url()).pathname)
  await second.getByRole('button', { name: '批准' }).click()
  const dialog = second.getByRole('dialog', { name: '批准授权' })
  await dialog.getByText(/本授权将开放 [1-9]\d* 人/).waitFor()
  await dialog.getByRole('button', { name: '批准' }).click()
  await provesAgain(second)
  await second.locator('[data-state-of=IN_FORCE]').first().waitFor()
  expect(await listed(member, '17')).toBeGreaterThan(0)

  standOn(dayAfter(2))
  expect(await listed(member, '17')).toBeGreaterThan(0)
  standOn(dayAfter(3))
  expect(await listed(member, '17')).toBe(0)
  standOn(null)

  await second.reload()
  await second.getByRole('button', { name: '提前收回' }).click()
  await second.getByRole('dialog').getByLabel(/理由/).fill('旅程结束')
  await second.getByRole('dialog').getByRole('button', { name: '收回' }).click()
  await second.locator('[data-state-of=ENDED]').first().waitFor()
  expect(await second.getByText(/[1-9]\d* 人，共 [1-9]\d* 次/).count()).toBe(1) // the receipt of what had been seen
  expect(await listed(member, '17')).toBe(0)
})

test('a renewal says that it opens nothing new', async () => {
  const { page } = await signIn('security')
  await page.goto('/mandates/propose?from=man_demo_engineering_2016&how=renew')
  const effect = page.locator('[data-effect]')
  await effect.getByText('没有新开放任何人员、字段或期限').waitFor()
  expect(await effect.textContent()).toContain('不变')
})

test('a member who steps aside does not see the case any more, asks why, and is told; another lifts it', async () => {
  const { page } = await signIn('engineering')
  await page.goto('/applicants')
  await settled(page)
  const link = page.locator('tbody tr').first().getByRole('link').first()
  const number = ((await link.textContent()) ?? '').trim()
  const address = (await link.getAttribute('href')) ?? ''
  await page.goto(`/recusals?number=${number}`)
  const dialog = page.getByRole('dialog', { name: '声明回避' })
  await dialog.getByLabel(/理由/).fill('姻亲关系')
  await dialog.getByRole('button', { name: '声明' }).click()
  await page.getByText('已登记回避，即刻生效。').waitFor()
  await page.goto(address)
  await page.locator('[data-state=absent]').waitFor()
  await page.getByRole('button', { name: '为什么看不到？' }).click()
  const why = page.getByRole('dialog', { name: '为什么看不到' })
  await why.getByLabel('系列').selectOption('17')
  await why.getByLabel('申报级别').selectOption({ label: '中级' })
  await why.getByRole('button', { name: '查询原因' }).click()
  await why.locator('[data-explanation][data-permitted=false]').waitFor()
  await why.getByText('最小改动').waitFor()
  await why.getByText('如何申请').waitFor()

  const { page: keeper } = await signIn('security')
  await keeper.goto('/recusals')
  await keeper.getByRole('row').filter({ hasText: '姻亲关系' }).getByRole('button', { name: '解除' }).click()
  const lifting = keeper.getByRole('dialog', { name: '解除' })
  await lifting.getByLabel(/理由/).fill('登记有误')
  await lifting.getByRole('button', { name: '解除' }).click()
  await lifting.waitFor({ state: 'hidden' })
  await page.goto(address)
  await page.locator('[data-verdict-state=here]').waitFor()
})

test('a security administrator looks through a member’s eyes: the banner on every page, the member’s menu, counts and nobody’s name, and no deed', async () => {
  const { page } = await signIn('security')
  await page.goto('/view-as')
  await choose(page, '账号', /^工程系列评委/)
  await page.getByRole('button', { name: '开始查看' }).click()
  const banner = page.locator('[data-viewed]')
  await banner.getByText('正以工程系列评委的身份查看').waitFor()
  await banner.getByText(/1[45]:\d\d/).waitFor()
  await page.getByText(/该账号可查看 [1-9]\d* 人/).waitFor()
  await page.getByText('遮盖：授权未开放，不能揭示').first().waitFor()
  const why = page.locator('section').filter({ hasText: '为什么能 / 为什么不能' })
  await why.getByLabel(/受理编号/).fill('NX-JXJY-2016-000001')
  await why.getByRole('button', { name: '查询原因' }).click()
  await why.locator('[data-explanation]').waitFor()

  const menu = page.getByRole('navigation', { name: '菜单' })
  expect(await menu.getByRole('link', { name: '评审授权' }).count()).toBe(0)
  await menu.getByRole('link', { name: '我的授权' }).click()
  await page.getByRole('heading', { name: engineering }).waitFor()
  await banner.waitFor()
  await page.goto('/applicants')
  await settled(page)
  await banner.waitFor()
  await page.getByText(/该账号在此条件下可查看 [1-9]\d* 人/).waitFor()
  expect(await page.locator('tbody tr[data-row]').count()).toBe(0)
  expect(await page.locator('main').textContent()).not.toContain('马晓燕')
  await page.goto('/recusals?number=NX-JXJY-2016-000001')
  const dialog = page.getByRole('dialog', { name: '声明回避' })
  await dialog.getByLabel(/理由/).fill('试')
  await dialog.getByRole('button', { name: '声明' }).click()
  await dialog.getByRole('alert').waitFor()

  await page.goto('/')
  await banner.getByRole('button', { name: '结束查看' }).click()
  await menu.getByRole('link', { name: '评审授权' }).waitFor()
  expect(await banner.count()).toBe(0)
})

test('mandates are copied to the next year, each with what it would open before it is proposed', async () => {
  const { page } = await signIn('security')
  await page.goto('/mandates')
  await settled(page)
  await page.getByRole('button', { name: '复制到下一年度' }).click()
  const dialog = page.getByRole('dialog', { name: '复制到下一年度' })
  await dialog.locator('.el-checkbox', { hasText: '宁人社授〔2016〕10号' }).click()
  await dialog.getByRole('button', { name: '下一步' }).click()
  await dialog
    .locator('[data-copy-effect]')
    .getByText(/仅换申报年度/)
    .waitFor()
  await dialog.getByRole('button', { name: '提出 1 项授权' }).click()
  await provesAgain(page)
  await dialog.getByText('已提出，等待另一名安全管理员批准').waitFor()
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await page.goto('/mandates?state=PROPOSED&year=2017')
  await page.getByRole('link', { name: '宁人社授〔2017〕10号' }).waitFor()
})

test('a quarter is reviewed at one press: what is suggested to be kept is chosen, kept with a reason, and counted as done', async () => {
  const { page } = await signIn('security2')
  await page.goto('/mandate-review')
  await settled(page)
  const done = page.locator('[data-review-done]')
  const [, before = '0', of = '0'] = /已复核 (\d+) \/ (\d+) 项/.exec((await done.textContent()) ?? '') ?? []
  expect(Number(of)).toBeGreaterThan(0)
  await page.getByRole('button', { name: /选中建议保留的 \d+ 项/ }).click()
  await page.getByRole('textbox', { name: /理由/ }).fill('仍在评审')
  await page.getByRole('button', { name: '保留', exact: true }).click()
  await page.waitForFunction(
    (was) => !document.querySelector('[data-review-done]')?.textContent?.includes(`已复核 ${was} /`),
    before,
  )
  await page.getByText('仍在评审').first().waitFor()
})
