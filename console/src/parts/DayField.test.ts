import { expect, test, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { dayOf } from '../days.ts'
import { settle, show } from '../testkit.ts'
import DayField from './DayField.vue'

test.each([
  ['2026-03-05', '2026-03-05'],
  ['2026-3-5', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['2026.03.05', '2026-03-05'],
  ['20260305', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  [' ２０２６－０３－０５ ', '2026-03-05'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['03/05/2026', null],
  ['2026-13-01', null],
  ['2026-3', null],
  ['', null],
] as const)('%s is the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day)
})

async function field(more: Record<string, unknown> = {}, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const day = ref('')
  const page = defineComponent(
    () => () =>
      h('label', [
        '起',
        h(DayField, {
          modelValue: day.value,
          'onUpdate:modelValue': (now) => {
            day.value = now
          },
          ...more,
        }),
      ]),
  )
  const { screen } = await show(page, { locale })
  const input = screen.get<HTMLInputElement>('input:not([type=date])')
  const type = async (text: string) => {
    await input.setValue(text)
    await input.trigger('change')
    await settle()
  }
  return { day, screen, input, type }
}

test('a day is typed as year, month and day in either language, and stands as such when the field is left', async () => {
  for (const [locale, form] of [
    ['zh-CN', '年-月-日'],
    ['en', 'yyyy-mm-dd'],
  ] as const) {
    const { day, input, type } = await field({ required: true, id: 'from' }, locale)
    expect([input.attributes('placeholder'), input.attributes('id'), input.element.required]).toEqual([
      form,
      'from',
      true,
    ])
    await type('2026/3/5')
    expect([day.value, input.element.value, input.element.validity.valid]).toEqual(['2026-03-05', '2026-03-05', true])
  }
})

test('what is no day, or outside its bounds, holds the form up and is said in the words of the page', async () => {
  const { day, screen, input, type } = await field({ min: '2026-01-01', max: '2026-12-31' })
  await type('5 March')
  expect([day.value, input.element.validity.valid, screen.get('[role=alert]').text()]).toEqual([
    '',
    false,
    '请按 年-月-日 填写，如 2026-03-05。',
  ])
  await type('2025-12-31')
  expect([input.element.validity.valid, screen.get('[role=alert]').text()]).toEqual([false, '不能早于 2026-01-01。'])
  await type('2026-06-01')
  expect([input.element.validity.valid, screen.find('[role=alert]').exists()]).toEqual([true, false])
})

test('a day picked from the calendar stands in the field; the calendar itself is for the pointer, and by Alt+Down for the keyboard', async () => {
  const { day, screen, input } = await field()
  const picker = screen.get<HTMLInputElement>('input[type=date]')
  expect([picker.attributes('tabindex'), picker.attributes('aria-hidden')]).toEqual(['-1', 'true'])
  const opened = vi.fn()
  picker.element.showPicker = opened
  await input.trigger('keydown', { key: 'ArrowDown', altKey: true })
  await screen.get('button').trigger('click')
  expect(opened).toHaveBeenCalledTimes(2)
  expect([screen.get('button').attributes('tabindex'), screen.get('button').attributes('aria-hidden')]).toEqual([
    '-1',
    'true',
  ])
  picker.element.value = '2026-04-01'
  await picker.trigger('change')
  expect([day.value, input.element.value]).toEqual(['2026-04-01', '2026-04-01'])
})
