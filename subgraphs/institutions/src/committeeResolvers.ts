// Translates between GraphQL and what committees, their filings and seats are; decides nothing.
import { signedIn } from '@jijiao/kernel'
import { committeesFor } from './committees.ts'
import { decideFiling, filedUntil, proposeFiling, waitingFilings } from './filings.ts'
import type { Resolvers } from './generated/graphql.ts'
import { account, scoped } from './scoped.ts'
import { standing } from './seat.ts'
import { seatEffectOf } from './seatEffects.ts'
import { decideSeat, endSeat, previewSeat, proposeSeat, roleUntil, seatableAccounts, seatFor } from './seats.ts'

export const committeeResolvers = {
  Query: {
    committees: (_, __, context) => committeesFor(context.db, signedIn(context)),
    waitingFilings: (_, __, context) => waitingFilings(context.db, signedIn(context)),
    seat: (_, { id }, context) => seatFor(context.db, signedIn(context), id),
    previewSeat: (_, { input }, context) => previewSeat(context.db, signedIn(context), input),
    seatableAccounts: (_, __, context) => seatableAccounts(context.db, signedIn(context)),
  },
  Mutation: {
    proposeFiling: (_, { input }, context) => proposeFiling(context.db, signedIn(context), input),
    decideFiling: (_, { input }, context) => decideFiling(context.db, signedIn(context), input),
    proposeSeat: (_, { input }, context) => proposeSeat(context.db, signedIn(context), input),
    decideSeat: (_, { input }, context) => decideSeat(context.db, signedIn(context), input),
    endSeat: (_, { input }, context) => endSeat(context.db, signedIn(context), input),
  },
  Committee: {
    filedUntil: ({ id }, _, { db, today }) => filedUntil(db, id, today),
    members: ({ id }, _, { load }) => load.members.load(id),
    filings: ({ id }, _, { load }) => load.filings.load(id),
    mandates: ({ id }, _, { load }) => load.mandates.load(id),
  },
  CommitteeFiling: {
    ...scoped,
    levels: ({ levels }) => [...levels],
    state: (filing, _, { today }) => standing(filing, today),
  },
  CommitteeMember: {
    account: ({ accountId }) => account(accountId),
    state: (seat, _, { today }) => standing(seat, today),
    roleUntil: ({ id }, _, { db, today }) => roleUntil(db, id, today),
    effect: (seat, _, { db, today }) => seatEffectOf(db, seat, today),
  },
  SeatEffect: { fields: ({ fields }) => [...fields], sensitive: ({ sensitive }) => [...sensitive] },
  DecisionFile: {
    proposedBy: ({ proposedBy }) => proposedBy && account(proposedBy),
    decidedBy: ({ decidedBy }) => decidedBy && account(decidedBy),
    endedBy: ({ endedBy }) => endedBy && account(endedBy),
  },
} satisfies Resolvers
