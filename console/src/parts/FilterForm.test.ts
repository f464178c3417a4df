import { expect, test } from 'vitest'
import { show } from '../testkit.ts'
import FilterForm from './FilterForm.vue'

const field = '<input data-first />'

async function form() {
  const { screen } = await show(FilterForm, { slots: { default: field } })
  return { screen, input: screen.get('input'), asked: () => screen.emitted('search')?.length ?? 0 }
}

test('Enter asks', async () => {
  const { input, asked } = await form()
  await input.trigger('keydown', { key: 'Enter' })
  expect(asked()).toBe(1)
})

test('Enter that ends a Chinese word does not ask', async () => {
  const { input, asked } = await form()
  await input.trigger('keydown', { key: 'Enter', isComposing: true })
  expect(asked()).toBe(0)
})

const press = (key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))

test('Alt and Q ask from anywhere, Alt and R clear', async () => {
  const { screen, input, asked } = await form()
  press('q', { altKey: true, code: 'KeyQ' }, input.element)
  press('r', { altKey: true, code: 'KeyR' })
  expect([asked(), screen.emitted('reset')?.length]).toEqual([1, 1])
})

test('a stroke leads to the first field, but is a stroke where one types', async () => {
  const { input } = await form()
  press('/')
  expect(document.activeElement).toBe(input.element)
  const typed = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })
  input.element.dispatchEvent(typed)
  expect(typed.defaultPrevented).toBe(false)
})
