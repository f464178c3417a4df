// Getting in and staying oneself: an account's first day, the provincial identity provider, a second factor, a passkey, a session ended from elsewhere.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { codeOf } from '../testkit/desk.ts'
import { openDoors, settled } from '../testkit/visit.ts'

const { arrive, signIn, address } = openDoors()
const demonstration = 'jijiao-demo'
const chosen = 'Moyu7-kirin-lampe'

const inside = (page: Page) => page.locator('main#page h1').waitFor()
async function enter(page: Page, login: string, password: string) {
  await page.goto('/sign-in')
  await page.getByLabel('账号', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}
const signOut = async (page: Page) => {
  await page.getByRole('button', { name: '退出' }).click()
  await page.waitForURL(/sign-in/)
}

test('an account is opened; its holder comes through the identity provider, steps up, adds an authenticator, and signs in with it', async () => {
  const { page: system } = await signIn('system')
  await system.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '账号' }).click()
  await system.getByRole('button', { name: '开立账号' }).click()
  const dialog = system.getByRole('dialog', { name: '开立账号' })
  await dialog.getByLabel('登录名 *').fill('lv.yan')
  await dialog.getByLabel('姓名 *').fill('吕岩')
  await dialog.getByLabel('单位 *').fill('银川市人力资源和社会保障局')
  await dialog.getByLabel('统一身份认证用户标识').fill('sub-lv-yan')
  await dialog.getByRole('button', { name: '开立账号' }).click()
  const first = (await system.locator('[data-first-password] code').textContent())?.trim() ?? ''
  expect(first).toMatch(/^\w{5}(-\w{5}){3}$/)

  const { page } = await arrive()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: '统一身份认证登录' }).click()
  await inside(page)
  await page.getByRole('link', { name: '吕岩' }).click()
  await settled(page)

  await page.getByRole('button', { name: '添加动态口令' }).click()
  const again = page.getByRole('dialog', { name: '验证身份' }) // the provider's word of some time ago is no proof of now
  await again.getByRole('link', { name: '到统一身份认证重新登录' }).click() // in a tab of its own; this one goes on by itself
  const secret = ((await page.locator('[data-secret]').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('应用显示的六位数字').fill(codeOf(secret, new Date()))
  await page.getByRole('button', { name: '确认添加' }).click()
  await page.locator('[data-recovery-codes] li').nth(9).waitFor()
  const codes = await page.locator('[data-recovery-codes] code').allTextContents()
  await page.locator('[data-factor=TOTP]').waitFor()
  await signOut(page)

  await enter(page, 'lv.yan', first)
  await page.locator('[data-need=SECOND_FACTOR]').waitFor()
  await page.getByLabel(/动态口令/).fill(codeOf(secret, new Date(Date.now() + 30_000))) // the present one was used
  await page.getByRole('button', { name: '继续', exact: true }).click()
  await page.locator('[data-need=NEW_PASSWORD]').waitFor()
  await page.getByLabel('新密码', { exact: true }).fill(chosen)
  await page.getByLabel('再次输入新密码').fill(chosen)
  await page.getByRole('button', { name: '继续', exact: true }).click()
  await inside(page)
  await page.goto('/my-security')
  expect(await page.locator('[data-check-word]').textContent()).toMatch(/^[2-9A-Z]{8}$/)
  await signOut(page)

  await enter(page, 'lv.yan', chosen)
  await page.getByLabel(/动态口令/).fill(codes[0] ?? '')
  await page.getByRole('button', { name: '继续', exact: true }).click()
  await inside(page)
  await page.goto('/my-security')
  await page.getByRole('button', { name: '更换恢复码' }).click()
  const asked = page.getByRole('dialog', { name: '验证身份' }) // a recovery code opens the door and is no second proof
  await asked.getByLabel(/动态口令/).fill(codes[1] ?? '')
  await asked.getByRole('button', { name: '验证', exact: true }).click()
  await page.locator('[data-recovery-codes] li').nth(9).waitFor() // the deed went on by itself
})

test('a role is proposed by one and approved by another, who is asked in the same list', async () => {
  const { page: first } = await signIn('security')
  await first.goto('/accounts')
  await first.getByRole('button', { name: 'lv.yan' }).click()
  const panel = first.getByRole('dialog', { name: /吕岩/ })
  await panel.getByLabel('依据文号 *').fill('旅程授〔2026〕1号')
  await panel.getByRole('button', { name: '提出角色' }).click()
  await panel.getByText('待另一名安全管理员批准').waitFor()
  const { page: second } = await signIn('security2')
  await second.goto('/accounts')
  await second.locator('[data-waiting="lv.yan"]').getByRole('button', { name: '批准', exact: true }).click()
  await second.locator('[data-waiting="lv.yan"]').waitFor({ state: 'detached' })
  await second.locator('[data-account="lv.yan"]').getByText('人社部门').waitFor()
})

test('a passkey is added, and signs in in place of a code; it is taken away again', async () => {
  const { page } = await arrive({ baseURL: address.replace('127.0.0.1', 'localhost') })
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await enter(page, 'institution', demonstration)
  await inside(page)
  await page.goto('/my-security')
  await page.getByRole('button', { name: '添加通行密钥' }).click()
  await page.locator('[data-factor=PASSKEY]').waitFor()
  await signOut(page)
  await enter(page, 'institution', demonstration)
  await page.getByRole('button', { name: '使用通行密钥' }).click()
  await inside(page)
  await page.goto('/my-security')
  await page.locator('[data-factor=PASSKEY]').getByRole('button', { name: '删除' }).click()
  await page.locator('[data-factor=PASSKEY]').waitFor({ state: 'detached' })
})

test('a session is ended from another one, and whoever sat there reads why', async () => {
  const { page: there } = await arrive()
  await enter(there, 'professional', demonstration)
  await inside(there)
  const { page: here } = await arrive()
  await enter(here, 'professional', demonstration)
  await inside(here)
  await here.goto('/my-security')
  await here.getByRole('button', { name: '结束其他会话' }).click()
  await here.locator('[data-session]').nth(1).waitFor({ state: 'detached' })
  await there.goto('/my-security')
  await there.locator('[data-ended]').getByText('已在“我的安全”中结束').waitFor()
})
