import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../../testkit.ts'
import ParameterSliders from './ParameterSliders.vue'
import { draggedOf } from './parameters.ts'
import { someParams } from './testkit.ts'

const me = signedIn('DEPARTMENT_AUTHOR')
const props = { params: someParams, source: 'rule', basedOn: 'rul_1', mayWrite: true }
const tried = (passToFail: number) => ({
  tryImpact: {
    __typename: 'TriedImpact',
    ruleHash: 'x',
    durationMs: 90,
    identical: false,
    judged: { people: 3412, passToFail, failToPass: 0 },
    toFile: { people: 800, passToFail: 1, failToPass: 2 },
  },
})
type Asked = { input: { params: { name: string; value: string }[] } }
const answers = { TryImpact: (variables: Asked) => tried(Number(variables.input.params[0]?.value)) }
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('numbers can be dragged, years cannot', () => {
  expect(draggedOf(someParams).map((one) => one.name)).toEqual(['seniorHours', 'courseHours', 'teachingFactor'])
  expect(draggedOf([{ name: 'x', kind: 'text', value: '12', source: '' }])).toEqual([])
})

test('while nothing is moved nothing is asked', async () => {
  const { asked } = await show(ParameterSliders, { me, props, answers })
  expect(asked.some((one) => one.query.includes('TryImpact'))).toBe(false)
})

test('with the arrow keys the figures follow, the last position wins, and not every step is asked for', async () => {
  const { screen, asked } = await show(ParameterSliders, { me, props, answers })
  const knob = screen.get('[role=slider]')
  for (let pressed = 0; pressed < 15; pressed++) await knob.trigger('keydown', { code: 'ArrowRight' })
  await wait(300)
  await settle()
  expect(screen.get('[data-tried]').text()).toContain('申报高级的总学时 360 → 450')
  expect(screen.get('[data-tried]').text()).toContain('▼ 450')
  const questions = asked.filter((one) => one.query.includes('TryImpact')).length
  expect(questions).toBeGreaterThan(0)
  expect(questions).toBeLessThan(6)
})

test('what pleases can be written into the draft, and the old numbers come back', async () => {
  const { screen } = await show(ParameterSliders, { me, props, answers })
  await screen.get('[role=slider]').trigger('keydown', { code: 'ArrowRight' })
  await wait(120)
  await settle()
  const press = (words: string) =>
    screen
      .findAll('button')
      .find((one) => one.text() === words)
      ?.trigger('click')
  await press('写入草案')
  expect(screen.findComponent(ParameterSliders).emitted('param')).toEqual([['seniorHours', '366']])
  await press('恢复原数')
  expect(screen.find('[data-tried]').exists()).toBe(false)
})

test('a number the register cannot take is refused in its own words', async () => {
  const refusal = {
    __typename: 'Refusal',
    code: 'INVALID',
    message: '总学时低于各科目下限之和。',
    messageEn: 'no',
    source: null,
  }
  const { screen } = await show(ParameterSliders, { me, props, answers: { TryImpact: { tryImpact: refusal } } })
  await screen.get('[role=slider]').trigger('keydown', { code: 'ArrowLeft' })
  await wait(120)
  await settle()
  expect(screen.get('[data-state=refusal]').text()).toContain('总学时低于各科目下限之和')
})
