// The rights over rules are held for the whole province or not at all; that a document was read is confirmed wherever one holds office.
import { type Action, type Permit, permit, Refusal, refused, signedIn } from '@jijiao/kernel'
import type { Context } from './context.ts'

const province = { area: '64' }

export const rulePermit = <A extends Action & `rule.${string}`>(context: Context, action: A): Permit<A> | Refusal =>
  permit(signedIn(context), action, province)

/** Drafts do not exist for whoever may not read them. */
export const mayReadRules = (context: Context): boolean => !refused(rulePermit(context, 'rule.read'))

export function confirmPermit(context: Context): Permit<'policy.confirm'> | Refusal {
  const caller = signedIn(context)
  const keys = caller.roles.map(({ area, series }) =>
    permit(caller, 'policy.confirm', series?.[0] === undefined ? { area } : { area, series: series[0] }),
  )
  return keys.find((key) => !refused(key)) ?? new Refusal('NOT_PERMITTED')
}

/** Judging everybody of a review again is held for the whole province, too. */
export const determinationPermit = (context: Context, reviewYear: number): Permit<'determination.make'> | Refusal =>
  permit(signedIn(context), 'determination.make', { ...province, reviewYear })

/** What comes of a deed for which there is a key; the refusal where there is none. */
export const withKey = <A extends Action, T>(key: Permit<A> | Refusal, work: (key: Permit<A>) => T): T | Refusal =>
  refused(key) ? key : work(key)
