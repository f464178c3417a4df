// Translates between GraphQL and the things of institutions; decides nothing. What mandates and committees are is in files of their own.
import { signedIn } from '@jijiao/kernel'
import { committeeResolvers } from './committeeResolvers.ts'
import type { Resolvers } from './generated/graphql.ts'
import { jurisdictionsOf, titleSeriesOn } from './jurisdictions.ts'
import { mandateResolvers } from './mandateResolvers.ts'

export const resolvers: Resolvers = {
  ...mandateResolvers,
  ...committeeResolvers,
  Query: {
    ...mandateResolvers.Query,
    ...committeeResolvers.Query,
    jurisdictions(_, __, context) {
      signedIn(context)
      return jurisdictionsOf(context.db)
    },
    titleSeries(_, { on }, context) {
      signedIn(context)
      return titleSeriesOn(context.db, on ?? context.today)
    },
  },
  Mutation: { ...mandateResolvers.Mutation, ...committeeResolvers.Mutation },
  Jurisdiction: { __resolveReference: ({ path }, { load }) => load.jurisdiction.load(path) },
  TitleSeries: { __resolveReference: ({ code }, { load }) => load.titleSeries.load(code) },
}
