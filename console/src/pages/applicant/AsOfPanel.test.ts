import { expect, test } from 'vitest'
import { aDetermination } from '../../parts/case/testkit.ts'
import { settle, show, signedIn } from '../../testkit.ts'
import AsOfPanel from './AsOfPanel.vue'
import { dayAt, indexOf } from './useAsOf.ts'

const me = signedIn('COMMITTEE_MEMBER')
const receipt = aDetermination()
const props = { id: 'app_1', determination: receipt }
const then = {
  ...receipt,
  purpose: 'TITLE_REVIEW',
  inForceOn: '2017-01-01',
  knownOn: '2016-05-03',
  verdict: 'PASS',
  shortTenths: 0,
  summary: { zh: '已合格', en: 'ok' },
}
const answers = { ApplicantAsOf: { verdictAsOf: then } }
const looks = (asked: { query: string }[]) => asked.filter((one) => one.query.includes('ApplicantAsOf')).length

async function opened(more: Parameters<typeof show>[1] = {}) {
  const here = await show(AsOfPanel, { me, props, answers, ...more })
  await here.screen.get('header button').trigger('click')
  return here
}

test('a day on the slider is a day of the calendar, there and back', () => {
  for (const day of ['2010-01-01', '2016-02-29', '2016-12-31']) expect(dayAt(indexOf(day))).toBe(day)
})

test('to open the panel is no look yet: the question is asked when a date is settled', async () => {
  const { screen, asked } = await opened()
  expect(looks(asked)).toBe(0)
  await screen.get('[role=slider]').trigger('keydown', { code: 'ArrowRight' })
  await settle()
  expect(looks(asked)).toBe(1)
  expect(asked[asked.length - 1]?.variables).toEqual({
    id: 'app_1',
    inForceOn: '2016-05-04',
    knownOn: '2016-05-03',
    purpose: 'TITLE_REVIEW',
  })
})

test('a receipt of the small hours is of the province’s day, not of the day before that it still was in UTC', async () => {
  const early = aDetermination({ judgedOn: '2016-05-04', asOf: '2016-05-03T18:11:00Z' })
  const { screen, asked } = await opened({ props: { id: 'app_1', determination: early } })
  await screen.get('[role=slider]').trigger('keydown', { code: 'ArrowRight' })
  await settle()
  expect(asked[asked.length - 1]?.variables).toMatchObject({ inForceOn: '2016-05-05', knownOn: '2016-05-04' })
})

test('the answer stands under a banner that it is a question and no decision, with what differs in words', async () => {
  const { screen } = await opened()
  await screen.get('[role=slider]').trigger('keydown', { code: 'ArrowRight' })
  await settle()
  expect(screen.get('[data-question]').text()).toContain('不是决定')
  const rows = screen.findAll('tbody tr').map((row) => row.text().replace(/\s+/g, ' '))
  expect(rows[0]).toContain('结论')
  expect(rows[0]).toContain('不合格')
  await screen.get('[data-question] button').trigger('click')
  expect(screen.find('[data-as-of]').exists()).toBe(false)
})

test('for another purpose the verdict stands alone: the receipt of the title review is held against nothing', async () => {
  const yearly = { ...then, purpose: 'ANNUAL_ASSESSMENT', verdict: 'NOT_APPLICABLE', rule: null, requirements: [] }
  const { screen, asked } = await opened({ answers: { ApplicantAsOf: { verdictAsOf: yearly } } })
  await screen.getComponent({ name: 'ElSelect' }).vm.$emit('update:modelValue', 'ANNUAL_ASSESSMENT')
  await screen.getComponent({ name: 'ElSelect' }).vm.$emit('change', 'ANNUAL_ASSESSMENT')
  await settle()
  expect(asked[asked.length - 1]?.variables).toMatchObject({ id: 'app_1', purpose: 'ANNUAL_ASSESSMENT' })
  expect(screen.get('[data-as-of]').text()).toContain('不适用')
  expect(screen.get('[data-as-of]').text()).toContain('不与其他用途的结论相比较')
  expect(screen.find('[data-as-of] table').exists()).toBe(false)
})

test('what cannot be answered is said, and a fault is a fault', async () => {
  const nothing = await opened({ answers: { ApplicantAsOf: { verdictAsOf: null } } })
  await nothing.screen.get('[role=slider]').trigger('keydown', { code: 'ArrowRight' })
  await settle()
  expect(nothing.screen.text()).toContain('没有可以回答的内容')
  const failed = await opened({ faults: ['ApplicantAsOf'] })
  await failed.screen.get('[role=slider]').trigger('keydown', { code: 'ArrowRight' })
  await settle()
  expect(failed.screen.find('[data-state=fault]').exists()).toBe(true)
})
