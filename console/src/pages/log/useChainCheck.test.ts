import { expect, test } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import ChainCheck from './ChainCheck.vue'

test('a long log is checked in stretches that the door lets pass', async () => {
  const { screen, asked } = await show(ChainCheck, {
    me: signedIn('AUDIT_ADMINISTRATOR'),
    answers: {
      LogStateNow: {
        logState: { size: 450, signed: 450, checkpoint: null, signedAt: null, waiting: 0, witnesses: [], keys: [] },
      },
      LogToCheck: { logState: { signed: 450, checkpoint: 'jijiao\n450\nroot\n\n— a b\n— b c\n', keys: [] } },
      LogStretch: ({ from, first }: { from: number; first: number }) => ({
        logCheck: { from, leaves: Array.from({ length: first }, () => '00'.repeat(32)), fault: null },
      }),
    },
  })
  await screen.get('[data-check]').trigger('click')
  for (let round = 0; round < 20; round += 1) await settle()
  const stretches = asked
    .filter(({ operationName }) => operationName === 'LogStretch')
    .map(({ variables }) => variables)
  expect(stretches).toEqual([
    { from: 0, first: 200 },
    { from: 200, first: 200 },
    { from: 400, first: 50 },
  ])
})
