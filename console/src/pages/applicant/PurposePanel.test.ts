import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import PurposePanel from './PurposePanel.vue'

const me = signedIn('HR_BUREAU')
const receipt = (purpose: string, verdict: string, zh: string) => ({
  __typename: 'Determination',
  id: `det_${purpose}`,
  purpose,
  verdict,
  judgedOn: '2016-05-10',
  outdated: false,
  summary: { zh, en: zh },
  rule: null,
})
const application = {
  id: 'app_1',
  titleReview: receipt('TITLE_REVIEW', 'FAIL', '还差 1 学时'),
  annualAssessment: receipt('ANNUAL_ASSESSMENT', 'PASS', '已满足'),
  appointment: receipt('APPOINTMENT', 'NOT_APPLICABLE', '没有适用于该申报的规则。'),
  registration: null,
}
const here = (mayDetermine: boolean, access = 'SUPERVISION') =>
  show(PurposePanel, {
    me,
    props: { id: 'app_1', mayDetermine, access },
    answers: {
      ApplicantPurposes: { application },
      DetermineFor: { determine: receipt('REGISTRATION', 'PASS', '已满足') },
    },
  })

test('four purposes stand side by side, and the look is asked for when the panel is opened [S10]', async () => {
  const { screen, asked } = await here(false)
  expect(asked.filter((one) => one.query.includes('ApplicantPurposes'))).toHaveLength(0)
  await screen.get('header button').trigger('click')
  await settle()
  const row = (purpose: string) => screen.get(`[data-purpose=${purpose}]`).text()
  expect(row('TITLE_REVIEW')).toContain('不合格')
  expect(row('ANNUAL_ASSESSMENT')).toContain('合格')
  expect(row('ANNUAL_ASSESSMENT')).not.toContain('不合格')
  expect(row('APPOINTMENT')).toContain('不适用')
  expect(row('REGISTRATION')).toContain('还没有按此用途判定')
  expect(screen.findAll('tbody button')).toHaveLength(0)
})

test('who may judge does so for one purpose', async () => {
  const { screen, asked } = await here(true)
  await screen.get('header button').trigger('click')
  await settle()
  await screen.get('[data-purpose=REGISTRATION] button').trigger('click')
  await settle()
  expect(asked.find((one) => one.query.includes('DetermineFor'))?.variables).toEqual({
    input: { applicationId: 'app_1', purpose: 'REGISTRATION' },
  })
})

test('a mandate for title review is offered no judgement for another purpose, and is told why', async () => {
  const { screen } = await here(true, 'TITLE_REVIEW')
  await screen.get('header button').trigger('click')
  await settle()
  expect(screen.findAll('tbody button')).toHaveLength(1)
  expect(screen.get('[data-purpose=TITLE_REVIEW]').find('button').exists()).toBe(true)
  expect(screen.get('[data-purpose=REGISTRATION]').text()).toContain('您的授权用途为职称评审，不含此用途')
})
