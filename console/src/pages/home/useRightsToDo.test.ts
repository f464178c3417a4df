import { expect, test } from 'vitest'
import { toDoOf } from './useRightsToDo.ts'

const proposedBy = (id: string) => ({ proposedBy: { id } })
const committees = [
  {
    id: 'com_1',
    filings: [{ id: 'cfl_1', heldUntil: '2016-08-08' }],
    mandates: [
      { id: 'man_1', state: 'PROPOSED' as const, heldUntil: '2017-01-01', file: proposedBy('acc_me') },
      { id: 'man_2', state: 'PROPOSED' as const, heldUntil: '2017-01-01', file: proposedBy('acc_other') },
      { id: 'man_3', state: 'IN_FORCE' as const, heldUntil: '2016-06-09', file: proposedBy('acc_other') },
      { id: 'man_4', state: 'IN_FORCE' as const, heldUntil: '2016-06-10', file: proposedBy('acc_other') },
      { id: 'man_5', state: 'ENDED' as const, heldUntil: '2016-05-11', file: proposedBy('acc_other') },
    ],
    members: [
      { id: 'mem_1', state: 'PROPOSED' as const, file: proposedBy('acc_me') },
      { id: 'mem_2', state: 'PROPOSED' as const, file: proposedBy('acc_other') },
      { id: 'mem_3', state: 'IN_FORCE' as const, file: proposedBy('acc_other') },
    ],
  },
  { id: 'com_2', filings: [], mandates: [], members: [] },
]
const mandateReview = [
  { decision: null, mandate: { id: 'man_3' } },
  { decision: 'KEEP' as const, mandate: { id: 'man_4' } },
]

const waitingFilings = [
  { id: 'cfl_2', file: proposedBy('acc_other') },
  { id: 'cfl_3', file: proposedBy('acc_me') },
]

test('one’s own proposals wait for another, those of another wait for oneself; ends, reviews and filings are counted by the day', () => {
  const counts = toDoOf({ committees, mandateReview, waitingFilings }, 'acc_me', '2016-05-10').map(({ key, count }) => [
    key,
    count,
  ])
  expect(Object.fromEntries(counts)).toEqual({
    approve: 1,
    proposed: 1,
    seats: 1,
    filings: 1,
    ending: 1,
    review: 1,
    filing: 2,
  })
})
