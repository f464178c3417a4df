import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { useAnswer } from './answer.ts'
import { graphql } from './generated/index.ts'
import { show } from './testkit.ts'

const ReviewYears = graphql(`
  query ReviewYears { reviewYears }
`)
const Asking = defineComponent(() => {
  const { data, waiting, fault, partial } = useAnswer({ query: ReviewYears, variables: {} })
  const said = () => ({
    data: data.value,
    waiting: waiting.value,
    fault: fault.value?.message,
    partial: partial.value?.message,
  })
  return () => h('p', JSON.stringify(said()))
})
const down = [{ message: 'audits is down', path: ['reviewYears'] }]
const beside = [{ message: 'credits is down', path: ['reviewYears', 0] }]

async function saidOf(body: unknown) {
  const { screen } = await show(Asking, { bodies: { ReviewYears: body } })
  return JSON.parse(screen.text())
}

test('what was asked for and is null because of an error is a fault, never an absence', async () => {
  expect(await saidOf({ data: { reviewYears: null }, errors: down })).toMatchObject({
    fault: expect.stringContaining('down'),
  })
})

test('an answer with a part missing is shown, and the missing part is told', async () => {
  const said = await saidOf({ data: { reviewYears: [2016] }, errors: beside })
  expect(said).toMatchObject({ data: { reviewYears: [2016] }, partial: expect.stringContaining('down') })
  expect(said.fault).toBeUndefined()
})

test('an answer in full has neither fault nor part missing', async () => {
  expect(await saidOf({ data: { reviewYears: [] } })).toEqual({ data: { reviewYears: [] }, waiting: false })
})
