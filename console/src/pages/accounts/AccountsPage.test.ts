import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import AccountsPage from './AccountsPage.vue'

const file = {
  id: 'acc_lv',
  login: 'lv.yan',
  displayName: '吕岩',
  organisationName: '银川市人力资源和社会保障局',
  standing: 'OPEN',
  lockedUntil: null,
  lastSignInAt: null,
  secondFactors: 0,
  holderKnown: true,
  roles: [],
  events: [{ kind: 'LOCKED', by: { displayName: '吕岩' }, reason: null, recordedAt: '2016-05-03T01:00:00Z' }],
}
const answers = {
  AccountFiles: { accountFiles: { next: null, files: [file] }, waitingRoles: [] },
  ChangeAccount: {
    changeAccount: {
      __typename: 'AccountDeed',
      account: { id: file.id, login: file.login },
      firstPassword: null,
      codeUntil: null,
    },
  },
}
const changes = (asked: { query: string; variables: Record<string, unknown> }[]) =>
  asked.filter((one) => one.query.includes('mutation ChangeAccount')).map((one) => one.variables.input)
const button = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text)

async function opened() {
  const { screen, asked } = await show(AccountsPage, { me: signedIn('SYSTEM_ADMINISTRATOR'), answers, at: '/accounts' })
  await screen
    .findAll('button')
    .find((one) => one.text() === 'lv.yan')
    ?.trigger('click')
  await settle()
  return asked
}
async function choose(change: string) {
  const select = document.querySelector<HTMLSelectElement>('.el-drawer select')
  const reason = document.querySelector<HTMLInputElement>('.el-drawer input[maxlength="500"]')
  if (!select || !reason) throw new Error('There is nothing to choose.')
  select.value = change
  select.dispatchEvent(new Event('change'))
  reason.value = '调离'
  reason.dispatchEvent(new Event('input'))
  await settle()
  select.form?.dispatchEvent(new Event('submit', { cancelable: true }))
  await settle()
}

test.each([
  ['CLOSE', '注销', '不能恢复'],
  ['RESET', '重置密码', '立即失效'],
  ['REMOVE_FACTORS', '清除第二因素', '立即失效'],
])(
  '%s is asked about once more, with what will happen, and done by the second press alone',
  async (change, word, follows) => {
    const asked = await opened()
    await choose(change)
    expect(changes(asked)).toEqual([])
    const sure = document.querySelector('[role=dialog][aria-label*="确认"], [data-sure]')
    expect(sure?.textContent).toContain('吕岩')
    expect(sure?.textContent).toContain(follows)
    button(`确认${word}`)?.click()
    await settle()
    expect(changes(asked)).toEqual([{ accountId: 'acc_lv', change, reason: '调离' }])
  },
)

test('what can be taken back is done at once', async () => {
  const asked = await opened()
  await choose('DISABLE')
  expect(changes(asked)).toHaveLength(1)
})

test('a lock after wrong passwords stands in the account’s story, and not as somebody’s deed', async () => {
  await opened()
  const story = document.querySelector('.el-drawer ol')?.textContent ?? ''
  expect(story).toContain('连续输错，锁定三十分钟')
  expect(story).not.toContain('吕岩')
})
