// Translates between GraphQL and the things of projects; decides nothing.
import { signedIn } from '@jijiao/kernel'
import { coursesOf, roundsOf } from './courses.ts'
import { filingsOf } from './filings.ts'
import type { Resolvers } from './generated/graphql.ts'

export const resolvers: Resolvers = {
  Query: {
    publicCourseRounds(_, __, context) {
      signedIn(context)
      return roundsOf(context.db)
    },
    courses(_, { category }, context) {
      signedIn(context)
      return coursesOf(context.db, category ?? null)
    },
    filings(_, { number }, context) {
      signedIn(context)
      return filingsOf(context.db, number)
    },
  },
  PublicCourseRound: { courses: ({ number }, _, { load }) => load.coursesOfRound.load(number) },
  Course: { __resolveReference: ({ id }, { load }) => load.course.load(id) },
  Filing: { __resolveReference: ({ id }, { load }) => load.filing.load(id) },
}
