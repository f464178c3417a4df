// Looking is a deed: who may look, without a mouse too; what the person looked at is told of it; and that nobody else sees anything.
import { expect, test } from 'vitest'
import { openDoors, settled, tabTo } from '../testkit/visit.ts'

const { arrive, signIn } = openDoors()
/** The person of the card `professional`: the first of every demonstration. */
const professional = { name: '马晓燕', number: 'NX-JXJY-2016-000001' } as const

test('who is not signed in sees nothing of anybody, at any address', async () => {
  const { page, ask } = await arrive()
  for (const path of ['/', '/applicants', '/applicants/app_1', '/policies', '/me', '/imports', '/log']) {
    await page.goto(path)
    await page.getByRole('button', { name: '登录', exact: true }).waitFor()
    const { pathname, searchParams } = new URL(page.url())
    expect(pathname).toBe('/sign-in')
    expect(searchParams.get('to') ?? '/').toBe(path)
  }
  for (const field of ['applicants(filter: {reviewYear: 2016}, first: 1) { total }', 'policyDocuments { id }']) {
    const { data, errors } = await ask(`{ ${field} }`)
    expect(data ?? null).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  }
  expect((await page.request.get('/imports/imp_1')).status()).toBe(401)
})

test('a committee member signs in, finds an applicant and opens the reasons by keyboard alone', async () => {
  const { page } = await arrive()
  const { keyboard } = page
  await page.goto('/')
  await tabTo(page, page.getByRole('textbox', { name: '账号' }))
  await keyboard.type('review')
  await keyboard.press('Tab')
  await keyboard.type('jijiao-demo')
  await keyboard.press('Enter')
  await page.locator('main#page h1').waitFor()
  await keyboard.press('Control+k')
  await keyboard.type('sbry') // at once, as hands do
  await keyboard.press('Enter')
  await page.waitForURL(/\/applicants$/)
  await settled(page)
  await keyboard.press('/')
  await keyboard.type(professional.name)
  await keyboard.press('Enter')
  await page.waitForURL(/name=/)
  await page.getByText('共 1 条').waitFor()
  await tabTo(page, page.getByRole('link', { name: professional.number }))
  await keyboard.press('Enter')
  await page.locator('[data-verdict-state=here]').waitFor()
  await settled(page)
  const line = page.locator('tbody[data-fate]').first()
  await tabTo(page, line.getByRole('button').first())
  await keyboard.press('Enter')
  expect(await line.locator('blockquote').isVisible()).toBe(true)
})

test('a professional reads the own record, and who looked at it, what for and on what basis', async () => {
  const { page } = await signIn('professional')
  await page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '我的学时' }).click()
  const card = page.locator('[data-verdict-state=here]')
  await card.waitFor()
  expect(await card.textContent()).toMatch(/不合格.*还差 28 学时；缺《学术道德与学术规范》/s)
  const looks = page.getByRole('region', { name: '谁看过我的档案' })
  const look = looks.getByRole('listitem').filter({ hasText: '依据：宁人社授〔2016〕10号' }).first()
  await look.waitFor()
  expect(await look.textContent()).toMatch(
    /自治区继续教育审验委员会.*目的：职称评审；依据：宁人社授〔2016〕10号.*查看申报档案/s,
  )
  await page.goto('/applicants')
  await page.getByRole('heading', { name: '没有这一页' }).waitFor()
})
