import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import HomePage from './HomePage.vue'

const counts = { total: 10, notJudged: 1, pass: 5, fail: 3, needsReview: 1, notApplicable: 0, notOpen: 0 }
const told = {
  ReviewYears: { reviewYears: [2016, 2015] },
  WaitingCounts: { waiting: counts },
  MyMandates: { myMandates: [], titleSeries: [{ code: '04' }, { code: '05' }] },
}
const me = signedIn('HR_BUREAU')
const mandate = {
  id: 'man_1',
  committeeName: '工程系列评委会',
  levels: ['ASSOCIATE_SENIOR'],
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW',
  heldFrom: '2016-01-01',
  heldUntil: '2099-01-01',
  basis: '宁人社授〔2016〕12号',
  series: [{ code: '05', name: '工程技术人员', nameEn: 'Engineering' }],
  jurisdictions: [{ path: '64.6401', name: '银川市', nameEn: 'Yinchuan' }],
}

test('while the counts are on their way the home page waits', async () => {
  const { screen } = await show(HomePage, { me })
  expect(screen.find('[data-state=waiting]').exists()).toBe(true)
})

test('a register that is down is said to be down, with the number of the request', async () => {
  const { screen } = await show(HomePage, { me, answers: told, faults: ['WaitingCounts'] })
  expect(screen.get('[data-state=fault]').text()).toContain('req_test')
})

test('counts of the latest review year lead into the list of those people', async () => {
  const { screen, asked } = await show(HomePage, { me, answers: told })
  expect(asked.find((one) => one.operationName === 'WaitingCounts')?.variables).toEqual({ reviewYear: 2016 })
  expect(screen.findAll('a').map((link) => link.attributes('href'))).toContain('/applicants?year=2016&verdict=FAIL')
})

test('every bar has its number in the table beside it', async () => {
  const { screen } = await show(HomePage, { me, answers: told })
  const rows = screen.findAll('tbody tr').map((row) => row.text())
  expect(rows).toContain('不合格330.0%')
  expect(screen.findAll('td.bars svg')).toHaveLength(rows.length)
})

test('where there are no applicants to see, the page says so and when there will be', async () => {
  const { screen } = await show(HomePage, { me, answers: { ...told, ReviewYears: { reviewYears: [] } } })
  expect(screen.get('[data-state=absent]').text()).toContain('没有您可以查看的申报人员')
})

test('a committee member sees what the mandate covers, on what basis, and when it ends', async () => {
  const { screen } = await show(HomePage, {
    me: signedIn('COMMITTEE_MEMBER'),
    answers: { ...told, MyMandates: { ...told.MyMandates, myMandates: [mandate] } },
  })
  for (const words of ['工程技术人员', '副高', '银川市', '宁人社授〔2016〕12号', '2099年1月1日'])
    expect(screen.text()).toContain(words)
})

test('a mandate over everything says so in a word, not in a list of everything', async () => {
  const every = {
    ...mandate,
    levels: ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'],
    series: [...mandate.series, { code: '04', name: '卫生技术人员', nameEn: 'Health' }],
  }
  const { screen } = await show(HomePage, {
    me: signedIn('COMMITTEE_MEMBER'),
    answers: { ...told, MyMandates: { ...told.MyMandates, myMandates: [every] } },
  })
  expect(screen.text()).toMatch(/全部 2 个系列\s*·\s*各级别/)
  expect(screen.text()).not.toContain('卫生技术人员')
})

test('a committee member without a mandate in force is told that nobody can be seen', async () => {
  const { screen } = await show(HomePage, { me: signedIn('COMMITTEE_MEMBER'), answers: told })
  expect(screen.text()).toContain('没有生效的授权')
})

test('a professional sees the own verdict and what is missing', async () => {
  const application = {
    id: 'app_1',
    number: 'NX-JXJY-2016-000001',
    reviewYear: 2016,
    targetLevel: 'ASSOCIATE_SENIOR',
    series: { code: '05', name: '工程技术人员', nameEn: 'Engineering' },
    determination: {
      id: 'det_1',
      verdict: 'FAIL',
      judgedOn: '2016-06-01',
      outdated: false,
      summary: { zh: '还差 28 学时', en: '28 short' },
    },
  }
  const person = { id: 'per_1', applications: [application] }
  const { screen } = await show(HomePage, {
    me: signedIn('PROFESSIONAL'),
    answers: { OwnVerdicts: { me: { id: 'acc_test', person } } },
  })
  await settle()
  expect(screen.text()).toContain('还差 28 学时')
  expect(screen.find('[data-verdict=FAIL]').text()).toBe('不合格')
})
