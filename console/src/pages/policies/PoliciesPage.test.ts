import { expect, test } from 'vitest'
import { show, signedIn } from '../../testkit.ts'
import PoliciesPage from './PoliciesPage.vue'

const me = signedIn('EMPLOYER')
const version = { id: 'rul_1', title: '2016 年规则', reviewYear: 2016, inForceFrom: '2016-01-01', inForceUntil: null }
const document = {
  id: 'pol_1',
  number: '宁人社函〔2016〕156号',
  title: '关于做好2016年继续教育工作的意见',
  issuer: '自治区人力资源和社会保障厅',
  issuedOn: '2016-03-28',
  ruleVersions: [version, { ...version, id: 'rul_2', inForceUntil: '2017-01-01' }],
}
const answers = { PolicyDocuments: { policyDocuments: [document] } }

test('while documents are on their way the list waits', async () => {
  const { screen } = await show(PoliciesPage, { me })
  expect(screen.find('[data-state=waiting]').exists()).toBe(true)
})

test('a fault is told as a fault, and asking again asks the register', async () => {
  const { screen, asked } = await show(PoliciesPage, { me, faults: ['PolicyDocuments'] })
  const before = asked.length
  await screen.get('[data-state=fault] button').trigger('click')
  expect(asked.length).toBe(before + 1)
})

test('a document is shown by its number, with how many of its versions bind today', async () => {
  const { screen } = await show(PoliciesPage, { me, answers })
  const row = screen.get('tbody tr').text()
  for (const words of ['宁人社函〔2016〕156号', '2016年3月28日', '今日有效 1']) expect(row).toContain(words)
  expect(screen.get('tbody a').attributes('href')).toBe('/policies/pol_1')
})

test('the filter stands in the address, and a list it empties says how to get the documents back', async () => {
  const { screen, router } = await show(PoliciesPage, { me, answers, at: '/policies?text=157号' })
  expect(screen.get('[data-state=absent]').text()).toContain('没有符合条件的文件')
  await screen.get('[data-state=absent] button').trigger('click')
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(router.currentRoute.value.fullPath).toBe('/policies')
})

test('where there is no document yet the list says where documents come from', async () => {
  const { screen } = await show(PoliciesPage, { me, answers: { PolicyDocuments: { policyDocuments: [] } } })
  expect(screen.get('[data-state=absent]').text()).toContain('还没有政策文件')
})
