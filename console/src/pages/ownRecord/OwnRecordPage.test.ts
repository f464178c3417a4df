import { expect, test } from 'vitest'
import { aCase, aDetermination, anEntry } from '../../parts/case/testkit.ts'
import { settle, show, signedIn } from '../../testkit.ts'
import OwnRecordPage from './OwnRecordPage.vue'

const me = { ...signedIn('PROFESSIONAL'), person: { id: 'per_1', name: '李建国' } }
const access = { purpose: 'OWN_RECORD' as const, basis: '本人', masked: [] }
const mine = (...applications: unknown[]) => ({
  me: { id: 'acc_1', person: { id: 'per_1', name: '李建国', maskedIdNumber: '649***********1234', applications } },
})
const application = (determination: unknown, told = {}) => ({ ...aCase({ access, ...told }), determination })
const look = (id: string, operation: string) => ({
  id,
  action: 'record.read',
  aside: null,
  sealedUntil: null,
  question: null,
  purpose: 'TITLE_REVIEW',
  basis: '宁职改授〔2016〕12号',
  operation,
  recordedAt: '2016-06-01T02:00:00Z',
  account: { id: 'acc_2', displayName: '丁秘书', organisationName: '工程系列评委会' },
})
const looks = (next: string | null, ...disclosures: unknown[]) => ({
  me: { id: 'acc_1', person: { id: 'per_1', disclosures: { next, disclosures } } },
})
const answers = {
  OwnRecord: mine(application(aDetermination())),
  OwnDisclosures: looks(null, look('log_1', 'Applicant')),
}

test('while the own record is on its way the page waits', async () => {
  const { screen } = await show(OwnRecordPage, { me })
  expect(screen.find('[data-state=waiting]').exists()).toBe(true)
})

test('an own record that cannot be read is a fault', async () => {
  const { screen } = await show(OwnRecordPage, { me, answers, faults: ['OwnRecord'] })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
})

test('a professional sees the own verdict, what is missing, and each entry with its reason [S61]', async () => {
  const { screen } = await show(OwnRecordPage, { me, answers })
  for (const words of [
    '不合格',
    '还差 28 学时；缺《团队建设与创新》',
    '《团队建设与创新》或《能力建设读本》',
    '园艺',
    '没有备案，不予认可',
  ])
    expect(screen.text()).toContain(words)
})

test('an account that is no professional has no own record', async () => {
  const { screen } = await show(OwnRecordPage, {
    me,
    answers: { ...answers, OwnRecord: { me: { id: 'acc_1', person: null } } },
  })
  expect(screen.find('[data-state=absent]').exists()).toBe(true)
})

test('an own verdict that could not be read is no fail and no absence', async () => {
  const bodies = {
    OwnRecord: {
      data: mine(application(null)),
      errors: [{ message: 'down', path: ['me', 'person', 'applications', 0, 'determination'] }],
    },
  }
  const { screen } = await show(OwnRecordPage, { me, answers, bodies })
  expect(screen.find('[data-verdict-state=unread]').exists()).toBe(true)
  expect(screen.find('[data-verdict=FAIL]').exists()).toBe(false)
})

test('before anything is judged the records are shown as told', async () => {
  const OwnLedger = { me: { id: 'acc_1', person: { id: 'per_1', ledger: [anEntry('1', { course: '绿色施工技术' })] } } }
  const { screen } = await show(OwnRecordPage, {
    me,
    answers: { ...answers, OwnRecord: mine(application(null)), OwnLedger },
  })
  expect(screen.text()).toContain('绿色施工技术')
  expect(screen.text()).toContain('不代表会计入多少学时')
})

test('who has applied twice chooses which application is shown', async () => {
  const OwnRecord = mine(
    application(aDetermination()),
    application(aDetermination({ verdict: 'PASS' }), { id: 'app_2', reviewYear: 2015 }),
  )
  const { screen } = await show(OwnRecordPage, { me, answers: { ...answers, OwnRecord } })
  await screen
    .findAll('button')
    .find((one) => one.text().includes('2015 年度'))
    ?.trigger('click')
  expect(screen.get('[data-verdict-state=here] [data-verdict]').attributes('data-verdict')).toBe('PASS')
})

test('a person sees who looked, when, for what purpose, on what basis and at what', async () => {
  const { screen } = await show(OwnRecordPage, { me, answers })
  const list = screen.get('section[aria-labelledby=looks]').text()
  for (const words of [
    '丁秘书',
    '工程系列评委会',
    '2016-06-01 10:00:00',
    '职称评审',
    '宁职改授〔2016〕12号',
    '查看申报档案',
  ])
    expect(list).toContain(words)
})

test('earlier looks are asked for page by page', async () => {
  const OwnDisclosures = ({ after }: { after?: string }) =>
    after ? looks(null, look('log_2', 'Applicants')) : looks('k1', look('log_1', 'Applicant'))
  const { screen, asked } = await show(OwnRecordPage, { me, answers: { ...answers, OwnDisclosures } })
  await screen.findAll('.pager button')[2]?.trigger('click')
  await settle()
  expect(asked[asked.length - 1]?.variables).toMatchObject({ after: 'k1' })
  expect(screen.get('section[aria-labelledby=looks]').text()).toContain('在名单中列出')
})

test('that nobody could be told who looked is a fault of that part alone', async () => {
  const { screen } = await show(OwnRecordPage, { me, answers, faults: ['OwnDisclosures'] })
  expect(screen.find('[data-verdict-state=here]').exists()).toBe(true)
  expect(screen.get('section[aria-labelledby=looks]').find('[data-state=fault]').exists()).toBe(true)
})
