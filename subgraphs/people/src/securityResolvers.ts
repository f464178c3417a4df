// Translates what a page asks about its own account's way in; decides nothing.
import { Refusal, refused, signedIn } from '@jijiao/kernel'
import type { Context } from './context.ts'
import type { MutationResolvers, QueryResolvers, SecurityDeedResolvers } from './generated/graphql.ts'
import {
  changePassword,
  endOwnSessions,
  type FactorAdded,
  finishPasskey,
  finishTotp,
  type Own,
  removeFactor,
  renewRecoveryCodes,
  securityOf,
  startPasskey,
  startTotp,
} from './securities.ts'

const own = (context: Context): Own => ({ ...context, account: signedIn(context).account })

export type Dealt = { recoveryCodes: string[] }
const dealt = (answer: true | number | FactorAdded | Refusal): Dealt | Refusal =>
  refused(answer) ? answer : { recoveryCodes: typeof answer === 'object' ? answer.recoveryCodes : [] }

export const securityResolvers = {
  Query: {
    mySecurity: (_, __, context) => securityOf(context.db, own(context)),
  } satisfies QueryResolvers,
  Mutation: {
    changePassword: async (_, { input }, context) =>
      dealt(await changePassword(context.db, own(context), input.password, input.keep ?? null)),
    startTotp: (_, __, context) => startTotp(context.db, own(context)),
    finishTotp: async (_, { input }, context) =>
      dealt(await finishTotp(context.db, own(context), input.code, input.label)),
    startPasskey: (_, __, context) => startPasskey(context.db, own(context)),
    finishPasskey: async (_, { input }, context) => dealt(await finishPasskey(context.db, own(context), input)),
    removeFactor: async (_, { id }, context) => dealt(await removeFactor(context.db, own(context), id)),
    renewRecoveryCodes: async (_, __, context) => dealt(await renewRecoveryCodes(context.db, own(context))),
    endSessions: async (_, which, context) =>
      context.call.viewAs === null
        ? dealt(await endOwnSessions(context.db, own(context), which))
        : new Refusal('VIEW_ONLY'),
  } satisfies MutationResolvers,
  SecurityDeed: {
    security: (_, __, context) => securityOf(context.db, own(context)),
  } satisfies SecurityDeedResolvers,
}
