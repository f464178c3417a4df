// An agreement before its agency and before who approves it. Long: one register that answers for all.
import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import AgreementPage from './AgreementPage.vue'
import { rowFaults, rowsFrom } from './batch.ts'
import { numberFault } from './idNumber.ts'

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
  earlierTerms: [],
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
  const requested = {
    state: 'REQUESTED',
    clocks: [{ awaits: 'ANSWER', due: '2026-11-06', left: -11, overdue: true, byWeekends: [] }],
  }
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
  // No level stands there beforehand: it would be asked about by whoever does not look.
  await form.trigger('submit')
  expect(asked.some((one) => one.query.includes('AskUnder'))).toBe(false)
  await form.get('select').setValue('ASSOCIATE_SENIOR')
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

const returned = {
  state: 'RETURNED',
  steps: [
    ...agreement.steps,
    {
      number: 2,
      step: 'RETURNED',
      reason: '限额过高',
      actedOn: '2026-10-23',
      actedBy: { id: 'acc_2', displayName: '安全管理员' },
    },
  ],
}

test('a request that was returned is mended where it stands: the form holds its terms, and says why it came back', async () => {
  const again = { amendAgreement: { __typename: 'Agreement', id: 'agr_1', state: 'REQUESTED' } }
  const { screen, asked } = await show(AgreementPage, {
    me: signedIn('AGENCY'),
    at,
    answers: { ...answers(returned), AmendAgreement: again },
  })
  await screen
    .findAll('button')
    .find((one) => one.text() === '修改条款并重新提交')
    ?.trigger('click')
  await settle()
  const form = document.querySelector<HTMLElement>('.el-drawer')
  expect(form?.textContent).toContain('退回意见：限额过高')
  const quota = form?.querySelector<HTMLInputElement>('input[type=number]')
  expect(quota?.value).toBe('500')
  if (quota) quota.value = '50'
  quota?.dispatchEvent(new Event('input'))
  form?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await settle()
  expect(asked.find((one) => one.query.includes('AmendAgreement'))?.variables).toEqual({
    input: {
      id: 'agr_1',
      seen: 2,
      reason: '',
      sharing: 'CONDITIONAL',
      purpose: 'APPOINTMENT',
      legalBasis: '岗位聘用',
      asks: ['PREDICATE', 'VERDICT'],
      fields: [],
      series: null,
      levels: null,
      areas: ['64'],
      dailyQuota: 50,
      heldFrom: '2026-10-24',
      heldUntil: '2027-10-24',
      contact: '人事处',
    },
  })
})

test('whoever decides sees what an amendment changed, and nothing that it did not', async () => {
  const { id, number, agency, steps, clocks, keys, faults, earlierTerms, state, used, sandbox, recordedAt, ...terms } =
    agreement
  const amended = { earlierTerms: [{ ...terms, step: 1, dailyQuota: 5000, legalBasis: '参考' }] }
  const { screen } = await show(AgreementPage, {
    me: signedIn('SECURITY_ADMINISTRATOR'),
    at,
    answers: answers({ ...amended, state: 'REQUESTED' }),
  })
  const changes = screen.get('[data-amendment="1"]').findAll('li')
  expect(changes.map((one) => one.text())).toEqual(['法律依据：参考 → 岗位聘用', '每日限额（人）：5000 → 500'])
})

test('a number whose check digit does not fit is told at the form, and nothing is asked', async () => {
  const { screen, asked } = await show(AgreementPage, { me: signedIn('AGENCY'), at, answers: answers() })
  const form = screen.get('section[aria-labelledby=try] form')
  await form.findAll('input')[0]?.setValue('张三')
  await form.findAll('input')[1]?.setValue('649900198001010011')
  await form.trigger('submit')
  await settle()
  expect(screen.get('#number-fault').text()).toBe('号码校验位不符。')
  expect(asked.some((one) => one.query.includes('AskUnder'))).toBe(false)
  await form.findAll('input')[1]?.setValue('64990019800101001X')
  expect(screen.find('#number-fault').exists()).toBe(false)
})

test('of a list each row that cannot be asked is told with its number and why, before anything is asked', () => {
  const row = (reference: string, name: string, idNumber: string) => ({ reference, name, idNumber })
  expect(
    rowFaults([
      row('2', '沙箱甲', '64990019800101001X'),
      row('3', '沙箱乙', '649900198001010029'),
      row('4', '丙', '123'),
      row('5', '沙箱甲', '64990019800101001x'),
      row('6', '', '649900198001010028'),
      row('7', '沙箱乙', '649900198001010028'),
    ]),
  ).toEqual([
    { reference: '3', fault: 'ID_NUMBER_CHECK' },
    { reference: '4', fault: 'ID_NUMBER_FORM' },
    { reference: '5', sameAs: '2' },
    { reference: '6', fault: 'NAME' },
  ])
})

test('the console tells the same numbers right as the register does', () => {
  for (const right of ['64990019800101001X', '649900198001010028', ' 6499 0019 8001 0100 1x '])
    expect(numberFault(right)).toBeNull()
  expect(numberFault('649900198001010010')).toBe('ID_NUMBER_CHECK')
  expect(numberFault('649900198002300012')).toBe('ID_NUMBER_FORM')
})

test('the proof of a receipt is asked for when it is wanted; a no is said beside it', async () => {
  const no = {
    __typename: 'Refusal',
    code: 'NOT_PERMITTED',
    message: '协议不在有效期。',
    messageEn: 'Not in force.',
    source: null,
  }
  const { screen, asked } = await show(AgreementPage, {
    me: signedIn('AGENCY'),
    at,
    answers: { ...answers(), ProveInquiry: { proveInquiry: no } },
  })
  expect(asked.some((one) => one.query.includes('ProveInquiry'))).toBe(false)
  await screen.get('[data-proof=NX-CX-2026-00000001]').trigger('click')
  await settle()
  expect(asked.find((one) => one.query.includes('ProveInquiry'))?.variables).toEqual({ id: 'inq_1' })
  expect(screen.text()).toContain('协议不在有效期')
})
