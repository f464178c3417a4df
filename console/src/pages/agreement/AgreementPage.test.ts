import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import AgreementPage from './AgreementPage.vue'
import { rowsFrom } from './batch.ts'

const agreement = {
  id: 'agr_1',
  number: '宁人社数享〔2026〕101号',
  sandbox: false,
  sharing: 'CONDITIONAL',
  purpose: 'APPOINTMENT',
  legalBasis: '岗位聘用',
  asks: ['PREDICATE', 'VERDICT'],
  fields: [],
  series: null,
  levels: null,
  areas: ['64'],
  dailyQuota: 500,
  used: 12,
  heldFrom: '2026-10-24',
  heldUntil: '2027-10-24',
  contact: '人事处',
  state: 'AGREED',
  recordedAt: '2026-10-24T02:00:00Z',
  agency: { id: 'agy_1', name: '自治区民政厅', contact: '人事处' },
  clocks: [],
  steps: [
    {
      number: 1,
      step: 'REQUESTED',
      reason: '',
      actedOn: '2026-10-22',
      actedBy: { id: 'acc_1', displayName: '民政厅经办' },
    },
  ],
  keys: [],
  faults: [
    { day: '2026-11-22', code: 'QUOTA_EXCEEDED', count: 7, lastAt: '2026-11-22T02:00:00Z', lastRequest: 'req_1' },
    { day: '2026-11-22', code: 'brand_new', count: 1, lastAt: '2026-11-22T02:00:00Z', lastRequest: null },
  ],
}
const receipt = {
  id: 'inq_1',
  receipt: 'NX-CX-2026-00000001',
  ask: 'PREDICATE',
  found: true,
  answeredAt: '2026-11-23T02:00:00Z',
  logEntryId: 'log_1',
  logIndex: 42,
}
const places = {
  titleSeries: [{ code: '05', name: '工程技术人员', nameEn: 'Engineering' }],
  jurisdictions: [{ path: '64', name: '宁夏回族自治区', nameEn: 'Ningxia' }],
}
const answers = (more: object = {}) => ({
  OneAgreement: { agreement: { ...agreement, ...more }, ...places },
  AgreementReceipts: { inquiries: { next: null, inquiries: [receipt] } },
})
const at = '/sharing/agr_1'

test('while the agreement is on its way the page waits, and a fault is told as one', async () => {
  expect((await show(AgreementPage, { me: signedIn('AGENCY'), at })).screen.find('[data-state=waiting]').exists()).toBe(
    true,
  )
  const { screen } = await show(AgreementPage, { me: signedIn('AGENCY'), at, faults: ['OneAgreement'] })
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
})

test('an agreement of somebody else is not there', async () => {
  const { screen } = await show(AgreementPage, {
    me: signedIn('AGENCY'),
    at,
    answers: { ...answers(), OneAgreement: { agreement: null, ...places } },
  })
  expect(screen.find('[data-state=absent]').exists()).toBe(true)
})

test('an agency sees what is left of the day, its receipts with their place in the log, and may try and ask in bulk', async () => {
  const { screen } = await show(AgreementPage, { me: signedIn('AGENCY'), at, answers: answers() })
  expect(screen.get('[data-quota]').text()).toContain('488')
  for (const words of ['NX-CX-2026-00000001', '42', '宁夏回族自治区', '试查', '批量核验', '接口公钥'])
    expect(screen.text()).toContain(words)
  for (const words of ['超过当日限额', '7', 'req_1'])
    expect(screen.get('[data-fault=QUOTA_EXCEEDED]').text()).toContain(words)
  // A reason that has no words yet is told as it is.
  expect(screen.get('[data-fault=brand_new]').text()).toContain('brand_new')
})

test('an officer of the department decides and asks nothing', async () => {
  const requested = { state: 'REQUESTED', clocks: [{ awaits: 'ANSWER', due: '2026-11-06', left: -11, overdue: true }] }
  const { screen } = await show(AgreementPage, {
    me: signedIn('SECURITY_ADMINISTRATOR'),
    at,
    answers: answers(requested),
  })
  expect(screen.get('[data-overdue=true]').text()).toContain('已超期 11 个工作日')
  for (const words of ['初审同意', '退回补正', '不予共享']) expect(screen.text()).toContain(words)
  expect(screen.text()).not.toContain('试查')
})

test('a step is sent with what was read, and the register’s no is shown', async () => {
  const no = {
    stepAgreement: {
      __typename: 'Refusal',
      code: 'FOUR_EYES',
      message: '须由另一人审批。',
      messageEn: 'Another officer has to.',
      source: null,
    },
  }
  const { screen, asked } = await show(AgreementPage, {
    me: signedIn('SECURITY_ADMINISTRATOR'),
    at,
    answers: { ...answers({ state: 'REQUESTED' }), StepAgreement: no },
  })
  await screen
    .findAll('button')
    .find((one) => one.text() === '初审同意')
    ?.trigger('click')
  await settle()
  expect(asked.find((one) => one.query.includes('StepAgreement'))?.variables).toEqual({
    input: { id: 'agr_1', step: 'APPROVED_ONCE', reason: '', seen: 1 },
  })
  expect(screen.get('[data-state=refusal]').text()).toContain('须由另一人审批')
})

test('the answer of a try is a word, the rule it rests on and a receipt', async () => {
  const told = {
    __typename: 'Inquiry',
    id: 'inq_2',
    receipt: 'NX-CX-2026-00000002',
    found: true,
    sandbox: false,
    answeredAt: '2026-11-23T02:00:00Z',
    logEntryId: 'log_2',
    logIndex: null,
    predicate: {
      meets: 'UNDECIDED',
      because: 'AWAITS_PERSON',
      proof: {
        determination: 'det_1',
        judgedOn: '2026-11-23',
        rule: { title: '规则', document: '宁人社函〔2016〕156号', hash: 'f' },
      },
    },
  }
  const { screen, asked } = await show(AgreementPage, {
    me: signedIn('AGENCY'),
    at,
    answers: { ...answers(), AskUnder: { inquire: told } },
  })
  const form = screen.get('section[aria-labelledby=try] form')
  await form.findAll('input')[0]?.setValue('张三')
  await form.findAll('input')[1]?.setValue('64990019800101001X')
  await form.trigger('submit')
  await settle()
  expect(asked.find((one) => one.query.includes('AskUnder'))?.variables).toMatchObject({
    input: { agreementId: 'agr_1', ask: 'PREDICATE', name: '张三' },
  })
  for (const words of ['未定', '待人工核定', 'NX-CX-2026-00000002', '宁人社函〔2016〕156号'])
    expect(screen.get('[data-answer]').text()).toContain(words)
})

test('a workbook is read by its headings, in any order; empty rows fall away; without them it is none', () => {
  const sheet = [
    ['序号', '身份证号', '姓名'],
    [1, '64990019800101001X', ' 沙箱甲 '],
    [null, null, null],
    [2, 649900, '乙'],
  ]
  expect(rowsFrom(sheet)).toEqual([
    { reference: '2', name: '沙箱甲', idNumber: '64990019800101001X' },
    { reference: '4', name: '乙', idNumber: '649900' },
  ])
  expect(rowsFrom([['姓名', '电话']])).toBeNull()
  expect(rowsFrom([])).toBeNull()
})
