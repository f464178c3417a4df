// The rights over rules are held for the whole province or not at all.
import { type Action, type Permit, permit, type Refusal, refused, signedIn } from '@jijiao/kernel'
import type { Context } from './context.ts'

const province = { area: '64' }

export const rulePermit = <A extends Action & `rule.${string}`>(context: Context, action: A): Permit<A> | Refusal =>
  permit(signedIn(context), action, province)

/** Drafts do not exist for whoever may not read them. */
export const mayReadRules = (context: Context): boolean => !refused(rulePermit(context, 'rule.read'))
