// What an officer does on the page of an applicant: judges again, says whether a course was relevant, looks at what came before.
import { expect, test } from 'vitest'
import { aCase, aDetermination, aHistory, aJudgement } from '../../parts/case/testkit.ts'
import { settle, show, signedIn } from '../../testkit.ts'
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

test('judging again is refused with the reason in words', async () => {
  const Determine = {
    determine: {
      __typename: 'Refusal',
      code: 'NOT_PERMITTED',
      message: '您没有此项权限。',
      messageEn: 'No right.',
      source: null,
    },
  }
  const { screen } = await here({ Determine })
  await button(screen, '重新判定')?.trigger('click')
  await settle()
  expect(screen.get('[data-code=NOT_PERMITTED]').text()).toContain('您没有此项权限。')
})

test('who may not judge is not offered it', async () => {
  const { screen } = await show(ApplicantPage, {
    me: signedIn('SERIES_AUTHORITY'),
    props,
    answers: { Applicant: told() },
  })
  expect(button(screen, '重新判定')).toBeUndefined()
})

test('a course is set aside only with a reason [S76]', async () => {
  const JudgeRelevance = { judgeRelevance: { __typename: 'RelevanceJudgement', ...aJudgement() } }
  const { screen, asked } = await here({ JudgeRelevance })
  await screen
    .findAll('[aria-expanded]')
    .find((one) => one.text() === '绿色施工技术')
    ?.trigger('click')
  await button(screen, '填写相关性意见')?.trigger('click')
  await settle()
  const dialog = document.querySelector('[role=dialog]')
  const send = [...(dialog?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes('登记意见'))
  send?.click()
  await settle()
  expect(dialog?.textContent).toContain('请选择是否相关，并写明理由。')
  const said = () => asked.filter((one) => one.query.includes('mutation JudgeRelevance'))
  expect(said()).toHaveLength(0)

  dialog?.querySelector<HTMLInputElement>('input[value=isNot]')?.click()
  const reason = dialog?.querySelector('textarea')
  if (reason) reason.value = '与岗位无关'
  reason?.dispatchEvent(new Event('input'))
  await settle()
  send?.click()
  await settle()
  expect(said()[0]?.variables.input).toMatchObject({
    id: expect.stringMatching(/^jud_[0-9a-f]{32}$/),
    entryId: 'hen_2',
    personId: 'per_1',
    relevant: false,
    reason: '与岗位无关',
  })
})

test('what came before is asked for only when it is opened, since asking is looking', async () => {
  const { screen, asked } = await here({ ApplicantHistory: { application: aHistory() } })
  const looks = () => asked.filter((one) => one.query.includes('ApplicantHistory')).length
  expect(looks()).toBe(0)
  await button(screen, '展开')?.trigger('click')
  await settle()
  expect(looks()).toBe(1)
  expect(screen.findAll('[data-kind]').map((one) => one.attributes('data-kind'))).toEqual([
    'filed',
    'entries',
    'receipt',
    'opinion',
  ])
})
