import { expect, test } from 'vitest'
import { aCase, aDetermination, aLine, anEntry, aRequirement } from '../../parts/case/testkit.ts'
import { show, signedIn } from '../../testkit.ts'
import ApplicantPage from './ApplicantPage.vue'

const me = signedIn('COMMITTEE_MEMBER')
const props = { id: 'app_1' }
const told = (determination: unknown = aDetermination(), more: object = {}) => ({
  application: { ...aCase(), judgements: [], determination, ...more },
})
const here = (answers: Record<string, unknown> = {}) =>
  show(ApplicantPage, { me, props, answers: { Applicant: told(), ...answers } })
const button = (screen: Awaited<ReturnType<typeof here>>['screen'], words: string) =>
  screen.findAll('button').find((one) => one.text().includes(words))

test('while the case is on its way the page waits', async () => {
  const { screen } = await show(ApplicantPage, { me, props })
  expect(screen.find('[data-state=waiting]').exists()).toBe(true)
})

test('a case that cannot be read is a fault', async () => {
  const { screen } = await show(ApplicantPage, { me, props, faults: ['Applicant'] })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
})

test('a case outside the mandate does not exist', async () => {
  const { screen } = await here({ Applicant: { application: null } })
  expect(screen.find('[data-state=absent]').exists()).toBe(true)
})

test('an application lost on the way is a fault, not an absence', async () => {
  const bodies = {
    Applicant: {
      data: { application: null },
      errors: [{ message: 'people is down', path: ['application', 'person'] }],
    },
  }
  const { screen } = await show(ApplicantPage, { me, props, bodies })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
  expect(screen.find('[data-state=absent]').exists()).toBe(false)
})

test('who looks is told under which letter of authority, for what purpose, and that it is logged', async () => {
  const { screen } = await here()
  const banner = screen.get('aside').text()
  for (const words of ['宁职改授〔2016〕12号', '职称评审', '访问日志']) expect(banner).toContain(words)
})

test('the identity number is shown as it came, masked', async () => {
  const { screen } = await here()
  expect(screen.text()).toContain('649***********1234')
})

test('the verdict says word, sentence, rule, day and whether it comes out the same again [S97]', async () => {
  const { screen } = await here()
  const card = screen.get('[data-verdict-state=here]').text()
  for (const words of [
    '不合格',
    '还差 28 学时；缺《团队建设与创新》',
    '宁人社函〔2016〕156号',
    '2016年5月3日',
    '复算一致',
  ])
    expect(card).toContain(words)
})

test('a receipt that does not come out the same again warns', async () => {
  const { screen } = await here({ Applicant: told(aDetermination({ replays: false })) })
  expect(screen.get('[data-verdict-state=here]').text()).toContain('复算不一致')
})

test('no verdict yet is neither a pass nor a fail', async () => {
  const { screen } = await here({ Applicant: told(null) })
  expect(screen.get('[data-verdict-state=none]').text()).toContain('还没有对这份申报作过判定')
  expect(screen.text()).not.toContain('不合格')
})

test('a verdict that could not be read is told apart from none, and is never a fail', async () => {
  const bodies = {
    Applicant: { data: told(null), errors: [{ message: 'credits is down', path: ['application', 'determination'] }] },
  }
  const { screen } = await show(ApplicantPage, { me, props, bodies })
  const card = screen.get('[data-verdict-state=unread]')
  expect(card.text()).toContain('判定结果没有取到')
  expect(screen.find('[data-verdict-state=none]').exists()).toBe(false)
  expect(screen.find('[data-verdict=FAIL]').exists()).toBe(false)
})

test('a requirement says what there is, what is asked, what is short, and links to its sentence', async () => {
  const { screen } = await here()
  const [total, team] = screen.findAll('[data-standing]')
  for (const words of ['不满足', '260 学时', '288 学时', '还差 28 学时', '总学时须累计 288 学时'])
    expect(total?.text()).toContain(words)
  expect(team?.text()).toContain('《团队建设与创新》或《能力建设读本》')
  expect(total?.get('a').attributes('href')).toBe('/policies/pol_1#total')
})

test('what is not known is named, and what was waived says so', async () => {
  const requirements = [
    aRequirement({ id: 'school', met: null, missingFacts: ['quantity_tenths'] }),
    aRequirement({ id: 'waived', met: null, waived: true }),
  ]
  const { screen } = await here({ Applicant: told(aDetermination({ verdict: 'NEEDS_REVIEW', requirements })) })
  expect(screen.get('[data-standing=unknown]').text()).toContain('缺少证书学时')
  expect(screen.get('[data-standing=waived]').text()).toContain('已免')
})

test('every hour says what counted and why, and the lines come to the total of the verdict', async () => {
  const { screen } = await here()
  const unfiled = screen.get('[data-fate=UNFILED]').text()
  for (const words of ['园艺', '未备案', '没有备案，不予认可', '结业证']) expect(unfiled).toContain(words)
  expect(screen.get('[data-sum]').text()).toContain('260 学时')
  expect(screen.get('[data-sum]').text()).toContain('一致')
  expect(screen.get('[data-sum]').text()).not.toContain('不一致')
})

test('lines that do not come to the total of the verdict are told as a fault of ours', async () => {
  const lines = [aLine(anEntry('1'), 'COUNTED', 300, '计入')]
  const { screen } = await here({ Applicant: told(aDetermination({ lines })) })
  expect(screen.get('[data-sum]').text()).toContain('不一致')
})

test('lines can be narrowed to what did not count', async () => {
  const { screen } = await here()
  await screen.get('input[type=radio][value=not]').setValue()
  expect(screen.findAll('[data-fate]').map((one) => one.attributes('data-fate'))).toEqual(['UNFILED'])
})

test('the hours of each year can be read as a table', async () => {
  const { screen } = await here()
  await button(screen, '以表格显示')?.trigger('click')
  const rows = screen.findAll('table').find((one) => one.text().includes('专业课') && one.text().includes('2014'))
  expect(rows?.text()).toContain('230')
})

test('the age is that on the day of filing, asked in the same question: opening a case is one look [S89]', async () => {
  const application = { ...told().application, filedOn: '2016-03-31', ageAtFiling: 40 }
  const { screen, asked } = await here({ Applicant: { application } })
  expect(screen.text()).toContain('40 岁')
  expect(asked.filter((one) => one.query.includes('application(id'))).toHaveLength(1)
})
