// A call as the gateway would send it for somebody who has just proved who they are a second time.
import type { AccountId, Call } from '@jijiao/kernel'

export const callBy = <A extends AccountId | null>(account: A, more: Partial<Omit<Call, 'account'>> = {}) => ({
  account,
  purpose: null,
  operation: 'Test',
  request: crypto.randomUUID(),
  steppedUpAt: Date.now(),
  viewAs: null,
  agreement: null,
  ...more,
})
