// Translates what is asked of accounts and roles; decides nothing.
import { type AccountId, permit, refused, signedIn } from '@jijiao/kernel'
import { changeAccount, openLocalAccount, type With } from './accountDeeds.ts'
import { eventsOf } from './accountEvents.ts'
import { type AccountFile, findAccountFile, findAccountFiles } from './accountFiles.ts'
import type { Context } from './context.ts'
import type {
  AccountDeedResolvers,
  AccountEventResolvers,
  AccountFileResolvers,
  MutationResolvers,
  QueryResolvers,
  RoleFileResolvers,
} from './generated/graphql.ts'
import { decideRole, endRole, proposeRole, rolesOf } from './roles.ts'

/** The province: a right over all of it has this area. */
const province = { area: '64' }

/** Whoever opens accounts sees them, and whoever gives roles, before they have proved themselves a second time, too. */
function maySee(context: Context): boolean {
  const caller = signedIn(context)
  return (['account.open', 'role.grant'] as const).some((action) => {
    const key = permit(caller, action, province)
    return !refused(key) || key.code === 'STEP_UP_REQUIRED'
  })
}

const kit = ({ idNumberKeys: keys, mode, at, issuer }: Context): With => ({ keys, mode, at, issuer })

export type Dealt = { id: AccountId; code: string | null; codeUntil: Date | null }

export const accountResolvers = {
  Query: {
    accountFiles: (_, { search, after }, context) =>
      maySee(context)
        ? findAccountFiles(context.db, search, after, context.at, context.today)
        : { files: [] as AccountFile[], next: null },
    async waitingRoles(_, __, context) {
      if (!maySee(context)) return []
      const waiting = await rolesOf(context.db, 'waiting', context.today)
      return Promise.all(
        waiting.map(async (role) => ({
          role,
          account: await findAccountFile(context.db, role.accountId, context.at, context.today),
        })),
      )
    },
  } satisfies QueryResolvers,
  Mutation: {
    openLocalAccount(_, { input }, context) {
      const key = permit(signedIn(context), 'account.open', province)
      return refused(key) ? key : openLocalAccount(context.db, key, input, kit(context))
    },
    changeAccount(_, { input }, context) {
      const key = permit(signedIn(context), 'account.change', province)
      return refused(key) ? key : changeAccount(context.db, key, input, kit(context))
    },
    async proposeRole(_, { input }, context) {
      const key = permit(signedIn(context), 'role.grant', province)
      const roleId = refused(key)
        ? key
        : await proposeRole(context.db, key, { ...input, series: input.series ?? null }, context.today)
      return refused(roleId) ? roleId : { roleId }
    },
    async decideRole(_, { input }, context) {
      const key = permit(signedIn(context), 'role.approve', province)
      const roleId = refused(key) ? key : await decideRole(context.db, key, input)
      return refused(roleId) ? roleId : { roleId }
    },
    async endRole(_, { input }, context) {
      const key = permit(signedIn(context), 'role.grant', province)
      const roleId = refused(key) ? key : await endRole(context.db, key, input.roleId, input.reason)
      return refused(roleId) ? roleId : { roleId }
    },
  } satisfies MutationResolvers,
  AccountDeed: {
    account: ({ id }, _, { db, at, today }) => findAccountFile(db, id, at, today),
  } satisfies AccountDeedResolvers,
  AccountFile: {
    events: ({ id }, _, { db }) => eventsOf(db, id),
  } satisfies AccountFileResolvers,
  RoleFile: {
    proposedBy: ({ proposedBy }, _, { load }) => proposedBy && load.account.load(proposedBy),
    decidedBy: ({ decidedBy }, _, { load }) => decidedBy && load.account.load(decidedBy),
  } satisfies RoleFileResolvers,
  AccountEvent: {
    async by({ byAccount }, _, { load }) {
      const account = await load.account.load(byAccount)
      if (!account) throw new Error('An account that acted is not there.')
      return account
    },
  } satisfies AccountEventResolvers,
}
