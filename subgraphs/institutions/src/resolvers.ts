// Translates between GraphQL and the things of institutions; decides nothing.
import { signedIn } from '@jijiao/kernel'
import { committeesFor } from './committees.ts'
import type { Resolvers } from './generated/graphql.ts'
import { jurisdictionsOf, titleSeriesOn } from './jurisdictions.ts'
import { heldBy } from './mandate.ts'
import { endMandate, grantMandate } from './mandates.ts'

/** A mandate names only what there is: what it names and is not there is a fault of ours. */
function present<T>(found: (T | null | Error)[]): T[] {
  return found.map((one) => {
    if (one === null || one instanceof Error)
      throw one ?? new Error('A mandate names a series or an area that is not there.')
    return one
  })
}

export const resolvers: Resolvers = {
  Query: {
    jurisdictions(_, __, context) {
      signedIn(context)
      return jurisdictionsOf(context.db)
    },
    titleSeries(_, { on }, context) {
      signedIn(context)
      return titleSeriesOn(context.db, on ?? context.today)
    },
    committees: (_, __, context) => committeesFor(context.db, signedIn(context)),
    myMandates: (_, __, context) => heldBy(signedIn(context)),
  },
  Mutation: {
    grantMandate: (_, { input }, context) => grantMandate(context.db, signedIn(context), input),
    endMandate: (_, { input }, context) => endMandate(context.db, signedIn(context), input),
  },
  Jurisdiction: { __resolveReference: ({ path }, { load }) => load.jurisdiction.load(path) },
  TitleSeries: { __resolveReference: ({ code }, { load }) => load.titleSeries.load(code) },
  Committee: {
    members: ({ id }, _, { load }) => load.members.load(id),
    mandates: ({ id }, _, { load }) => load.mandates.load(id),
  },
  CommitteeMember: { account: ({ accountId }) => ({ id: accountId }) },
  Mandate: {
    series: async ({ series }, _, { load }) => present(await load.titleSeries.loadMany(series)),
    jurisdictions: async ({ areas }, _, { load }) => present(await load.jurisdiction.loadMany(areas)),
  },
}
