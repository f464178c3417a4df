import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import PolicyPage from './PolicyPage.vue'

const me = signedIn('EMPLOYER')
const clause = (id: string, step: string, quote: string) => ({
  id,
  step,
  stepWords: { zh: step === 'convert' ? '折算' : '比较', en: step },
  source: '四(一)',
  quote,
  sentence: { zh: `规则${id}`, en: `rule ${id}` },
  leftOpen: id === 'total' ? ['累计'] : [],
  reading: id === 'total' ? '各年相加。' : null,
})
const version = {
  id: 'rul_1',
  title: '2016 年职称评审',
  ruleSet: 'ningxia-title-review',
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW',
  inForceFrom: '2016-01-01',
  inForceUntil: null,
  issuedOn: '2016-03-28',
  hash: 'a'.repeat(64),
  state: 'IN_FORCE',
  source: 'reviewYear: 2016',
  clauses: [clause('flat', 'convert', '每个课程按照30学时计算'), clause('total', 'compare', '总学时须累计360学时')],
}
const document = {
  id: 'pol_1',
  number: '宁人社函〔2016〕156号',
  title: '意见',
  issuer: '厅',
  issuedOn: '2016-03-28',
  body: '一、总学时须累计\n\n360 学时，其余略。\n公需课每个课程按照 30 学时计算。',
  kind: 'OPINION',
  contact: null,
  bases: [],
  attachments: [],
  deliveries: [],
  ruleVersions: [version],
}
const answers = { PolicyDocument: { policyDocument: document } }
const props = { id: 'pol_1' }

test('while the document is on its way the page waits', async () => {
  const { screen } = await show(PolicyPage, { me, props })
  expect(screen.find('[data-state=waiting]').exists()).toBe(true)
})

test('a fault is told as a fault', async () => {
  const { screen } = await show(PolicyPage, { me, props, faults: ['PolicyDocument'] })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
})

test('the text stands as issued, with each sentence of a clause marked, even across a page break', async () => {
  const { screen } = await show(PolicyPage, { me, props, answers })
  expect(screen.findAll('.text a').map((mark) => mark.text())).toEqual([
    '总学时须累计',
    '360 学时',
    '每个课程按照 30 学时计算',
  ])
  expect(screen.get('.text').text().replace(/\s/g, '')).toBe(document.body.replace(/\s/g, ''))
})

test('a clause leads to its sentence and a sentence to its clause', async () => {
  const { screen, router } = await show(PolicyPage, { me, props, answers, at: '/policies/pol_1' })
  await screen.get('#clause-flat blockquote a').trigger('click')
  await settle()
  expect(router.currentRoute.value.hash).toBe('#flat')
  expect(screen.get('.text a.lit').text()).toContain('30 学时')
  await screen.findAll('.text a')[1]?.trigger('click')
  await settle()
  expect(screen.get('article[aria-current=true]').attributes('id')).toBe('clause-total')
})

test('what the text leaves open and how it was read is said beside the clause', async () => {
  const { screen } = await show(PolicyPage, { me, props, answers })
  expect(screen.get('#clause-total').text()).toContain('累计')
  expect(screen.get('#clause-total').text()).toContain('各年相加。')
})

test('a version is told by its dates and its hash', async () => {
  const { screen } = await show(PolicyPage, { me, props, answers })
  for (const words of ['自2016年1月1日起', '今日有效', version.hash]) expect(screen.text()).toContain(words)
})

test('a document that does not exist is absent', async () => {
  const { screen } = await show(PolicyPage, { me, props, answers: { PolicyDocument: { policyDocument: null } } })
  expect(screen.find('[data-state=absent]').exists()).toBe(true)
})
