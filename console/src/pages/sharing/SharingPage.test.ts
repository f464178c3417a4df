import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import { daysFrom, stretchesFrom } from './holidayText.ts'
import SharingPage from './SharingPage.vue'

const clock = (more: object) => ({
  awaits: 'ANSWER',
  due: '2027-01-08',
  left: 1,
  overdue: false,
  byWeekends: [],
  ...more,
})
const agreement = (more: object = {}) => ({
  id: 'agr_1',
  number: '宁人社数享〔2026〕101号',
  sandbox: false,
  sharing: 'CONDITIONAL',
  purpose: 'APPOINTMENT',
  asks: ['PREDICATE'],
  dailyQuota: 500,
  used: 12,
  heldFrom: '2026-10-24',
  heldUntil: '2027-10-24',
  state: 'REQUESTED',
  agency: { id: 'agy_1', name: '自治区民政厅' },
  clocks: [clock({})],
  ...more,
})
const sharing = (more: object = {}) => ({
  Sharing: {
    agencies: [],
    accountsForAgencies: [{ id: 'acc_7', displayName: '民政厅经办', organisationName: '自治区民政厅' }],
    holidayNotices: [
      {
        year: 2026,
        number: '国办发明电〔2025〕7号',
        off: [{ first: '2026-01-01', last: '2026-01-03' }],
        worked: ['2026-01-04'],
        enteredBy: null,
      },
    ],
    titleSeries: [],
    jurisdictions: [],
    agreements: [agreement()],
    ...more,
  },
})
const at = '/sharing'

test('one day is one day in English, and two are two; a year that nobody entered is named', async () => {
  const clocks = [clock({}), clock({ awaits: 'COMPLETENESS', left: -2, overdue: true, byWeekends: [2027] })]
  const answers = sharing({ agreements: [agreement({ clocks })] })
  const english = await show(SharingPage, { me: signedIn('AGENCY'), at, answers, locale: 'en' })
  expect(english.screen.text()).toContain('1 working day left')
  expect(english.screen.text()).toContain('2 working days overdue')
  const { screen } = await show(SharingPage, { me: signedIn('AGENCY'), at, answers })
  expect(screen.get('[data-by-weekends]').text()).toBe('2027 年节假日安排未录入，该年只按周末计算。')
})

test('an agency is registered by accounts that are chosen by name, never by their ids', async () => {
  const { screen } = await show(SharingPage, { me: signedIn('SECURITY_ADMINISTRATOR'), at, answers: sharing() })
  await screen
    .findAll('button')
    .find((one) => one.text() === '登记外部门')
    ?.trigger('click')
  await settle()
  const form = document.querySelector('.el-dialog')
  form?.querySelector<HTMLElement>('.el-select__wrapper')?.click()
  await settle()
  expect(document.body.textContent).toContain('民政厅经办 · 自治区民政厅')
  expect(document.body.innerHTML).not.toContain('acc_…')
})

test('an officer enters the holidays of the year that is missing, line by line off the notice; nobody else is offered to', async () => {
  const other = await show(SharingPage, { me: signedIn('AGENCY'), at, answers: sharing() })
  expect(other.screen.text()).toContain('2027 年尚未录入')
  expect(other.screen.findAll('button').some((one) => one.text() === '录入节假日安排')).toBe(false)
  const entered = { enterHolidays: { __typename: 'HolidayNotice', year: 2027, number: '国办发明电〔2026〕9号' } }
  const { screen, asked } = await show(SharingPage, {
    me: signedIn('SECURITY_ADMINISTRATOR'),
    at,
    answers: { ...sharing(), EnterHolidays: entered },
  })
  await screen
    .findAll('button')
    .find((one) => one.text() === '录入节假日安排')
    ?.trigger('click')
  await settle()
  const form = [...document.querySelectorAll('.el-dialog form')].reverse()[0]
  const fill = (selector: string, value: string, nth = 0) => {
    const field = form?.querySelectorAll<HTMLInputElement>(selector)[nth]
    if (!field) throw new Error(selector)
    field.value = value
    field.dispatchEvent(new Event('input'))
  }
  fill('input', '国办发明电〔2026〕9号', 1)
  fill('textarea', '2027-01-01 至 2027-01-03\n2027-05-01')
  fill('textarea', '2027-02-06、2027-02-20', 1)
  form?.dispatchEvent(new Event('submit', { cancelable: true }))
  await settle()
  expect(asked.find((one) => one.query.includes('EnterHolidays'))?.variables).toMatchObject({
    input: {
      year: 2027,
      number: '国办发明电〔2026〕9号',
      off: [
        { first: '2027-01-01', last: '2027-01-03' },
        { first: '2027-05-01', last: '2027-05-01' },
      ],
      worked: ['2027-02-06', '2027-02-20'],
    },
  })
})

test('a line without a day, or with three, is no stretch', () => {
  expect(stretchesFrom('元旦')).toBeNull()
  expect(stretchesFrom('2027-01-01 2027-01-02 2027-01-03')).toBeNull()
  expect(stretchesFrom('\n2027-01-01\n')).toEqual([{ first: '2027-01-01', last: '2027-01-01' }])
  expect(daysFrom('')).toEqual([])
})
