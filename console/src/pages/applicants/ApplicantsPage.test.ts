import { expect, test } from 'vitest'
import { aCase, aDetermination } from '../../parts/case/testkit.ts'
import { settle, show, signedIn } from '../../testkit.ts'
import ApplicantsPage from './ApplicantsPage.vue'
import { filterOf } from './useApplicants.ts'

const me = signedIn('COMMITTEE_MEMBER')
const row = (id: string, name: string, determination: unknown = aDetermination()) => ({
  ...aCase({ id, number: `NX-JXJY-2016-${id}` }),
  person: { id: `per_${id}`, name },
  determination,
})
const page = (...applications: unknown[]) => ({ applicants: { total: applications.length, next: 'k2', applications } })
const choices = {
  reviewYears: [2016, 2015],
  titleSeries: [{ code: '05', name: '工程技术人员', nameEn: 'Engineers' }],
  jurisdictions: [{ path: '64', name: '宁夏', nameEn: 'Ningxia', kind: 'PROVINCE', parent: null }],
}
const answers = { ApplicantChoices: choices, Applicants: page(row('1', '李建国'), row('2', '马晓燕', null)) }
const lastAsked = (asked: { query: string; variables: Record<string, unknown> }[]) =>
  asked.filter((one) => one.query.includes('query Applicants(')).pop()?.variables

test('while applicants are on their way the list waits', async () => {
  const { screen } = await show(ApplicantsPage, { me, answers: { ApplicantChoices: choices } })
  expect(screen.find('[data-state=waiting]').exists()).toBe(true)
})

test('a list that cannot be read is a fault, not an empty list', async () => {
  const { screen } = await show(ApplicantsPage, { me, answers, faults: ['Applicants'] })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
  expect(screen.find('[data-state=absent]').exists()).toBe(false)
})

test('without the choice of years there is no list to ask for, and that is told', async () => {
  const { screen } = await show(ApplicantsPage, { me, faults: ['ApplicantChoices'] })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
})

test('an applicant is listed with employer, levels, hours, shortfall and verdict', async () => {
  const { screen } = await show(ApplicantsPage, { me, answers })
  const first = screen.get('tbody tr').text()
  for (const words of [
    'NX-JXJY-2016-1',
    '李建国',
    '宁夏建筑设计研究院',
    '兴庆区',
    '助理 → 中级',
    '260',
    '差 28',
    '不合格',
    '2016年5月3日',
  ])
    expect(first).toContain(words)
  expect(screen.findAll('tbody tr')[1]?.text()).toContain('未判定')
})

test('who passed by a degree is listed with that word, not with hours that nobody counted', async () => {
  const passed = aDetermination({ verdict: 'PASS', bySubstitution: true, totalTenths: 0, shortTenths: 0 })
  const { screen } = await show(ApplicantsPage, {
    me,
    answers: { ...answers, Applicants: page(row('1', '李建国', passed)) },
  })
  expect(screen.get('tbody td.number').text()).toBe('视同完成')
})

test('a verdict that could not be read is never shown as not judged', async () => {
  const body = {
    data: page(row('1', '李建国', null)),
    errors: [{ message: 'down', path: ['applicants', 'applications', 0, 'determination'] }],
  }
  const { screen } = await show(ApplicantsPage, { me, answers, bodies: { Applicants: body } })
  expect(screen.get('tbody').text()).toContain('未取到')
  expect(screen.get('tbody').text()).not.toContain('未判定')
  expect(screen.get('tbody').text()).not.toContain('不合格')
})

test('the latest year is shown where none was asked for, and the filter of the address is asked', async () => {
  const { asked } = await show(ApplicantsPage, {
    me,
    answers,
    at: '/applicants?level=FULL_SENIOR&area=64.6401&name=%E6%9D%8E',
  })
  expect(lastAsked(asked)).toMatchObject({
    filter: { reviewYear: 2016, level: 'FULL_SENIOR', area: '64.6401', name: '李' },
    first: 20,
  })
})

test('the next page is asked for by key, and the way back is kept', async () => {
  const { screen, asked, router } = await show(ApplicantsPage, { me, answers, at: '/applicants' })
  await screen.findAll('.pager button')[2]?.trigger('click')
  await settle()
  expect(lastAsked(asked)).toMatchObject({ after: 'k2' })
  expect(router.currentRoute.value.query.after).toBe('k2')
})

test('a name goes to the address when Enter is pressed, but not while it is being composed', async () => {
  const { screen, router } = await show(ApplicantsPage, { me, answers, at: '/applicants' })
  const name = screen.get('input[aria-label="姓名"]')
  await name.setValue('李')
  await name.trigger('keydown', { key: 'Enter', isComposing: true })
  await settle()
  expect(router.currentRoute.value.query.name).toBeUndefined()
  await name.trigger('keydown', { key: 'Enter' })
  await settle()
  expect(router.currentRoute.value.query.name).toBe('李')
})

test('the arrow keys go from applicant to applicant', async () => {
  const { screen } = await show(ApplicantsPage, { me, answers })
  const links = screen.findAll<HTMLElement>('a[data-row]')
  links[0]?.element.focus()
  await links[0]?.trigger('keydown', { key: 'ArrowDown' })
  expect(document.activeElement).toBe(links[1]?.element)
  await links[1]?.trigger('keydown', { key: 'ArrowUp' })
  expect(document.activeElement).toBe(links[0]?.element)
})

test('nobody matches: the list is absent and says what to do', async () => {
  const { screen } = await show(ApplicantsPage, { me, answers: { ...answers, Applicants: page() } })
  expect(screen.get('[data-state=absent]').text()).toContain('没有符合条件的申报人员')
})

test('a word in the address that the register does not know asks for nothing', () => {
  const texts = { series: '', level: 'NONE', area: '', verdict: 'MAYBE', name: '' }
  expect(filterOf(2016, texts)).toEqual({
    reviewYear: 2016,
    series: undefined,
    level: undefined,
    area: undefined,
    verdict: undefined,
    name: undefined,
  })
})

const exported = (code?: string) => ({
  exportApplicants: code
    ? { __typename: 'Refusal', code, message: '没有可导出的人员。', messageEn: 'Nobody.' }
    : { __typename: 'ApplicantExport', entryId: 'log_1', next: null, applications: [row('1', '李建国')] },
})

test('the list is taken away by a deed of its own, with what is on the screen as its filter', async () => {
  const { screen, asked } = await show(ApplicantsPage, {
    me,
    answers: { ...answers, ExportApplicants: exported('NOT_FOUND') },
    at: '/applicants?name=李&verdict=FAIL',
  })
  const lists = () => asked.filter((one) => one.query.includes('query Applicants(')).length
  const before = lists()
  await screen.get('[data-take=xlsx]').trigger('click')
  await settle()
  const deed = asked.find((one) => one.query.includes('mutation ExportApplicants('))
  expect(deed?.variables).toEqual({ input: { filter: { reviewYear: 2016, name: '李', verdict: 'FAIL' } } })
  expect(screen.get('[data-state=refusal]').text()).toContain('没有可导出的人员')
  expect(lists()).toBe(before) // what is on the screen is not looked at once more
})

test('through another’s eyes, and for who lists nobody by office, there is nothing to take away', async () => {
  const { screen } = await show(ApplicantsPage, { me: signedIn('PROFESSIONAL'), answers })
  expect(screen.find('[data-take=xlsx]').exists()).toBe(false)
})

test('nobody is counted of a list by verdict, and the page says which it is all the same', async () => {
  const page = { applicants: { total: null, next: 'k2', applications: [row('1', '李建国')] } }
  const { screen } = await show(ApplicantsPage, { me, answers: { ...answers, Applicants: page } })
  expect(screen.get('nav.pager [role=status]').text()).not.toContain('共')
})
