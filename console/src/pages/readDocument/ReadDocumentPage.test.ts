import { expect, test } from 'vitest'
import { settle, show } from '../../testkit.ts'
import { aPublicPolicy } from '../read/testkit.ts'
import ReadDocumentPage from './ReadDocumentPage.vue'

const answers = { PublicPolicies: { publicPolicies: [aPublicPolicy()] } }
const props = { number: '宁人社函〔2016〕156号' }
const shown = (more: Parameters<typeof show>[1] = {}) => show(ReadDocumentPage, { props, answers, ...more })

test('the page waits, tells a fault as a fault, and that a document is not there', async () => {
  const waiting = await shown({ answers: {} })
  expect(waiting.screen.find('[data-state=waiting]').exists()).toBe(true)
  const failed = await shown({ faults: ['PublicPolicies'] })
  expect(failed.screen.find('[data-state=fault]').exists()).toBe(true)
  const absent = await shown({ props: { number: '999号' } })
  expect(absent.screen.get('[data-state=absent]').text()).toContain('没有这份文件')
})

test('each clause is told in plain words, with its sentence, where it stands and how it is read', async () => {
  const { screen } = await shown()
  const clause = screen.get('#clause-total').text()
  for (const words of ['总学时不少于 360 学时', '总学时须累计360学时', '四（一）', '累计', '各年相加。'])
    expect(clause).toContain(words)
})

test('what came with the document can be saved, with its size and its digest', async () => {
  const { screen } = await shown()
  const link = screen.get('a[href="/files/att_1"]')
  expect(link.text()).toBe('附件1 考核表.doc')
  expect(link.element.parentElement?.textContent).toContain('20 KiB')
  expect(link.element.parentElement?.textContent).toContain('SHA-256 bbbb')
})

test('a number whose brackets were lost on the way still leads to its document', async () => {
  const { screen } = await shown({ props: { number: '宁人社函[2016]156号' } })
  expect(screen.get('h1').text()).toBe('关于做好2016年继续教育工作的意见')
})

test('worked examples show what counts and what comes of it; more are shown when asked for', async () => {
  const { screen } = await shown()
  const examples = () => screen.findAll('article article')
  expect(examples()).toHaveLength(6)
  expect(examples()[1]?.text()).toContain('还差 1 学时')
  expect(examples()[0]?.text()).not.toContain('[S71]')
  await screen
    .findAll('button')
    .find((one) => one.text() === '再看 2 个算例')
    ?.trigger('click')
  expect(examples()).toHaveLength(8)
})

test('of several versions the one in force stands on the page, though a later one is scheduled; each says how it stands', async () => {
  const policy = aPublicPolicy()
  const [now] = policy.rules
  if (!now) throw new Error('No rule.')
  const later = { ...now, id: 'rul_2', state: 'SCHEDULED' as const, inForceFrom: '2017-01-01', hash: 'b'.repeat(64) }
  const { screen } = await shown({
    answers: { PublicPolicies: { publicPolicies: [aPublicPolicy({ rules: [later, now] })] } },
  })
  expect(screen.text()).toContain('a'.repeat(64))
  expect(screen.text()).not.toContain('b'.repeat(64))
  expect(screen.get('[role=radiogroup]').text()).toContain('2017-01-01 · 待施行')
})

test('whom to ask, what it rests on, from when it binds and by which hash it is known stand on the page', async () => {
  const { screen } = await shown()
  for (const words of ['专业技术人员管理处', '0951-5099000', '人社部令第25号', '自2016年1月1日起', 'a'.repeat(64)])
    expect(screen.text()).toContain(words)
  const without = await shown({ answers: { PublicPolicies: { publicPolicies: [aPublicPolicy({ contact: null })] } } })
  expect(without.screen.text()).toContain('没有写明联系人')
})

test('a clause leads to its sentence in the text, which opens for it', async () => {
  const { screen } = await shown()
  expect(screen.get('#clause-total a').attributes('href')).toBe('#text-total')
  location.hash = '#text-total'
  window.dispatchEvent(new Event('hashchange'))
  await settle()
  expect(screen.get<HTMLDetailsElement>('details').element.open).toBe(true)
  location.hash = ''
})

test('what most people come for stands first: over which years, and how much', async () => {
  const { screen } = await shown()
  expect(screen.get('.points li').text()).toContain('总学时不少于 360 学时')
  expect(screen.get('.points a').attributes('href')).toBe('#clause-total')
})
