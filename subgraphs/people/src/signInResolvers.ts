// Translates what the gateway asks about sessions; decides nothing. No client can ask it.
import {
  type AccountId,
  type Db,
  dayAt,
  deed,
  loadCaller,
  permit,
  plainStanding,
  Refusal,
  record,
  refused,
} from '@jijiao/kernel'
import { GraphQLError } from 'graphql'
import { findAccounts } from './accounts.ts'
import { logEvent } from './authLog.ts'
import type { Context } from './context.ts'
import { continueSession, resumeSession } from './continued.ts'
import type {
  MutationResolvers,
  QueryResolvers,
  SessionAccountResolvers,
  ViewedSessionResolvers,
} from './generated/graphql.ts'
import type { Door } from './proofs.ts'
import { closeSession, setView } from './sessions.ts'
import { openSessionOf, sessionAccount, sessionEnding } from './sessionUse.ts'
import { openProviderSession, openSession } from './signIns.ts'
import { beginStepUp, proveStepUp, stepUp } from './stepUps.ts'

/**
 * Sessions are the gateway's own business, asked on nobody's account under a name that no document of a client can bear.
 * @throws for anybody else.
 */
function door({ call, at, mode, idNumberKeys, party, passwordDays }: Context): Door {
  if (call.account === null && call.operation.startsWith('session.'))
    return { call, at, mode, idNumberKeys, party, passwordDays }
  throw new GraphQLError('The gateway alone asks this.', { extensions: { code: 'FORBIDDEN' } })
}

export type Viewed = { viewAs: AccountId | null }

/** Looking through another's eyes is a deed under a right, and in the log; through one's own again it needs none. */
async function viewSession(context: Context, token: string, viewAs: AccountId | null): Promise<Viewed | Refusal> {
  const { call, at } = door(context)
  const session = await openSessionOf(context.db, token, at)
  if (!session) return new Refusal('NOT_PERMITTED')
  return deed(context.db, async (tx) => {
    if (viewAs !== null) {
      const standing = { ...plainStanding, account: session.accountId, purpose: null }
      const caller = await loadCaller(tx, { ...call, ...standing }, dayAt(at))
      const key = caller ? permit(caller, 'view.as', { area: '64' }) : new Refusal('NOT_PERMITTED')
      if (refused(key)) return key
      if (viewAs === session.accountId) return new Refusal('INVALID')
      const [there] = await findAccounts(context.db, [viewAs])
      if (!there) return new Refusal('NOT_FOUND')
      await record(tx, key, { on: viewAs, told: 'BEGIN' })
    } else if (session.viewAs !== null)
      await logEvent(tx, call, 'session.viewEnd', session.accountId, { on: session.viewAs, told: 'END' })
    await setView(tx, session.id, viewAs, at)
    return { viewAs }
  })
}

const viewedAccount = async (db: Db, viewAs: AccountId | null) =>
  viewAs === null ? null : ((await findAccounts(db, [viewAs]))[0] ?? null)

export const signInResolvers = {
  Query: {
    sessionAccount: (_, { token, unattended }, context) =>
      sessionAccount(context.db, token, door(context).at, unattended === true),
    sessionEnding: (_, { token }, context) => sessionEnding(context.db, token, door(context).at),
  } satisfies QueryResolvers,
  Mutation: {
    openSession: (_, { input }, context) => openSession(context.db, input, door(context)),
    openProviderSession: (_, { input }, context) => openProviderSession(context.db, input, door(context)),
    continueSession: (_, { input }, context) => continueSession(context.db, input, door(context)),
    resumeSession: (_, { ticket }, context) => resumeSession(context.db, ticket, door(context)),
    beginStepUp: (_, asked, context) => beginStepUp(context.db, asked, door(context)),
    proveStepUp: (_, { input }, context) => proveStepUp(context.db, input, door(context)),
    stepUp: (_, { input }, context) => stepUp(context.db, input, door(context)),
    viewSession: (_, { token, account }, context) => viewSession(context, token, account ?? null),
    closeSession: (_, { token }, context) => closeSession(context.db, token, door(context).call, context.at),
  } satisfies MutationResolvers,
  ViewedSession: {
    account: ({ viewAs }, _, { db }) => viewedAccount(db, viewAs),
  } satisfies ViewedSessionResolvers,
  SessionAccount: {
    viewed: ({ viewAs }, _, { db }) => viewedAccount(db, viewAs),
  } satisfies SessionAccountResolvers,
}
