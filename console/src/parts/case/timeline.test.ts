import { expect, test } from 'vitest'
import { aHistory, anEntry } from './testkit.ts'
import { momentsOf } from './timeline.ts'

test('a case is told in the order in which it became known, not in which it happened', () => {
  const history = aHistory()
  const late = anEntry('9', { heldFrom: '2011-01-01', heldTo: '2011-01-05', recordedAt: '2016-06-01T00:00:00Z' })
  const moments = momentsOf({
    ...history,
    person: { ...history.person, ledger: [...(history.person.ledger ?? []), late] },
  })
  expect(moments.map((one) => one.kind)).toEqual(['filed', 'entries', 'receipt', 'opinion', 'entries'])
})

test('what one file brought is told together, by the day of completion', () => {
  const ledger = [anEntry('2', { heldTo: '2015-01-01' }), anEntry('1', { heldTo: '2012-01-01' })]
  const history = { ...aHistory(), person: { id: 'per_1', ledger } }
  const [, learnt] = momentsOf(history)
  expect(learnt?.kind === 'entries' && learnt.entries.map((entry) => entry.id)).toEqual(['hen_1', 'hen_2'])
})

test('a reversal stands beside the entry it takes back, which stays', () => {
  const ledger = [anEntry('1'), anEntry('2', { reverses: 'hen_1', recordedAt: '2016-07-01T00:00:00Z' })]
  const moments = momentsOf({ ...aHistory(), judgements: [], determinations: [], person: { id: 'per_1', ledger } })
  const reversal = moments.find((one) => one.kind === 'reversal')
  expect(reversal?.kind === 'reversal' && reversal.reversed?.id).toBe('hen_1')
  expect(moments.some((one) => one.kind === 'entries')).toBe(true)
})
