// Translates between GraphQL and the things of institutions; decides nothing. What mandates are is in a file of its own.
import { signedIn } from '@jijiao/kernel'
import { committeesFor } from './committees.ts'
import type { Resolvers } from './generated/graphql.ts'
import { jurisdictionsOf, titleSeriesOn } from './jurisdictions.ts'
import { mandateResolvers } from './mandateResolvers.ts'

export const resolvers: Resolvers = {
  ...mandateResolvers,
  Query: {
    ...mandateResolvers.Query,
    jurisdictions(_, __, context) {
      signedIn(context)
      return jurisdictionsOf(context.db)
    },
    titleSeries(_, { on }, context) {
      signedIn(context)
      return titleSeriesOn(context.db, on ?? context.today)
    },
    committees: (_, __, context) => committeesFor(context.db, signedIn(context)),
  },
  Jurisdiction: { __resolveReference: ({ path }, { load }) => load.jurisdiction.load(path) },
  TitleSeries: { __resolveReference: ({ code }, { load }) => load.titleSeries.load(code) },
  Committee: {
    members: ({ id }, _, { load }) => load.members.load(id),
    filings: ({ id }, _, { load }) => load.filings.load(id),
    mandates: ({ id }, _, { load }) => load.mandates.load(id),
  },
  CommitteeMember: { account: ({ accountId }) => ({ id: accountId }) },
}
