import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settle, show } from '../../testkit.ts'
import SignInPage from './SignInPage.vue'

const cards = [
  { login: 'pingwei', displayName: '哈评委', organisationName: '工程系列评委会', roles: ['COMMITTEE_MEMBER'] },
  { login: 'geren', displayName: '丁学时', organisationName: '水务设计院', roles: ['PROFESSIONAL'] },
]
const door = vi.fn<typeof fetch>()
/** What the door says to a try; how the session stands it is asked besides. */
const says = (status: number, body: unknown) =>
  door.mockImplementation(async (_, sent) =>
    sent?.method === 'POST' ? new Response(JSON.stringify(body), { status }) : new Response('{"open":false}'),
  )
const tries = () => door.mock.calls.filter(([, sent]) => sent?.method === 'POST')
const assign = vi.fn()

beforeEach(() => {
  door.mockReset()
  assign.mockReset()
  vi.stubGlobal('fetch', door)
  vi.spyOn(window.location, 'assign').mockImplementation(assign)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('outside demonstration mode there are no cards and no password to read', async () => {
  const { screen } = await show(SignInPage)
  expect(screen.find('[data-login]').exists()).toBe(false)
  expect(screen.text()).not.toContain('jijiao-demo')
})

test('a card signs its person in with one click, and the page is left for the place one came from', async () => {
  says(200, { ok: true })
  const { screen } = await show(SignInPage, { demonstration: cards, at: '/sign-in?to=/applicants?year=2016' })
  await screen.get('[data-login=pingwei]').trigger('click')
  await settle()
  expect(JSON.parse(String(tries()[0]?.[1]?.body))).toEqual({ login: 'pingwei', password: 'jijiao-demo' })
  expect(assign).toHaveBeenCalledWith('/applicants?year=2016')
})

test('a foreign address is no place to return to', async () => {
  says(200, { ok: true })
  const { screen } = await show(SignInPage, { demonstration: cards, at: '/sign-in?to=//evil.example' })
  await screen.get('[data-login=geren]').trigger('click')
  await settle()
  expect(assign).toHaveBeenCalledWith('/')
})

test('while somebody is being signed in no second attempt starts', async () => {
  door.mockReturnValue(new Promise(() => {}))
  const { screen } = await show(SignInPage, { demonstration: cards })
  await screen.get('[data-login=geren]').trigger('click')
  await screen.get('form').trigger('submit')
  expect(screen.text()).toContain('正在登录')
  expect(tries()).toHaveLength(1)
})

async function tryWith(login: string, password: string) {
  const { screen } = await show(SignInPage)
  await screen.get('#login').setValue(login)
  await screen.get('#password').setValue(password)
  await screen.get('form').trigger('submit')
  await settle()
  return screen
}

test('a locked account is told that it is locked and for how long', async () => {
  says(423, {
    refusal: { code: 'LOCKED_OUT', message: '账号已暂时锁定，请 15 分钟后再试。', messageEn: 'Locked for 15 minutes.' },
  })
  const screen = await tryWith('geren', 'wrong')
  expect(screen.get('[data-code=LOCKED_OUT]').text()).toContain('15 分钟')
})

test('a door that does not answer is a fault of the system, not of the password', async () => {
  door.mockRejectedValue(new TypeError('failed to fetch'))
  const screen = await tryWith('geren', 'jijiao-demo')
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
  expect(screen.find('[data-state=refusal]').exists()).toBe(false)
})

test('an empty form asks for the account first and does not ask the register', async () => {
  const screen = await tryWith('', '')
  expect(screen.text()).toContain('请填写账号')
  expect(tries()).toEqual([])
})

test('a password manager finds the fields by their standard names', async () => {
  const { screen } = await show(SignInPage)
  expect(screen.get('#login').attributes('autocomplete')).toBe('username')
  expect(screen.get('#password').attributes('autocomplete')).toBe('current-password')
})

const step = {
  ticket: 't',
  need: 'SECOND_FACTOR',
  factors: ['TOTP'],
  passkeyOptions: null,
  totpUri: null,
  totpSecret: null,
}
test('whoever has a second factor is asked for it before anything is opened', async () => {
  says(200, { ok: false, step })
  const screen = await tryWith('geren', 'right')
  expect(assign).not.toHaveBeenCalled()
  says(200, { ok: true, ended: 0, recoveryCodes: [] })
  await screen.get('#code').setValue('123456')
  await screen.get('form').trigger('submit')
  await settle()
  expect(JSON.parse(String(tries()[1]?.[1]?.body))).toEqual({ ticket: 't', code: '123456' })
  expect(assign).toHaveBeenCalledWith('/')
})

test('two new passwords that are not alike are not sent', async () => {
  says(200, { ok: false, step: { ...step, need: 'NEW_PASSWORD' } })
  const screen = await tryWith('geren', 'first')
  await screen.get('#new').setValue('Xuhai-2026-one')
  await screen.get('#again').setValue('Xuhai-2026-two')
  await screen.get('form').trigger('submit')
  expect(screen.text()).toContain('两次输入的密码不一致')
  expect(tries()).toHaveLength(1)
})

test('recovery codes are shown before the desk is, since they are told this once', async () => {
  says(200, { ok: true, ended: 0, recoveryCodes: ['abcde-fghjk-mnpq'] })
  const screen = await tryWith('geren', 'right')
  expect(screen.get('[data-recovery-codes]').text()).toContain('abcde-fghjk-mnpq')
  expect(assign).not.toHaveBeenCalled()
})

test('whoever was signed in elsewhere reads why they are out', async () => {
  door.mockResolvedValue(new Response('{"open":false,"ended":"SIGNED_IN_ELSEWHERE","provider":"统一身份认证"}'))
  const { screen } = await show(SignInPage)
  expect(screen.get('[data-ended]').text()).toContain('已在别处登录')
  expect(screen.get('a.provider').attributes('href')).toBe('/session/provider')
})

test('who comes back from the provider half signed in is asked what is next; the address never held it', async () => {
  history.replaceState(null, '', '/sign-in#provider=STEP')
  door.mockImplementation(async (path) =>
    path === '/session/resume'
      ? new Response(
          JSON.stringify({
            ok: false,
            step: { ...step, need: 'ENROL', totpUri: 'otpauth://totp/x?secret=ABCD', totpSecret: 'ABCD' },
          }),
        )
      : new Response('{"open":false}'),
  )
  const { screen } = await show(SignInPage)
  expect(tries().map(([path]) => path)).toEqual(['/session/resume'])
  expect(screen.find('[data-need=ENROL]').exists()).toBe(true)
  expect(location.hash).toBe('')
})

test('in the second step no cards stand beside, and they are back for who begins again', async () => {
  says(200, { ok: false, step })
  const { screen } = await show(SignInPage, { demonstration: cards })
  await screen.get('[data-login=geren]').trigger('click')
  await settle()
  expect([screen.find('[data-need]').exists(), screen.find('[data-login]').exists()]).toEqual([true, false])
  const buttons = screen.findAll('form button')
  await buttons[buttons.length - 1]?.trigger('click')
  expect(screen.find('[data-login]').exists()).toBe(true)
})
