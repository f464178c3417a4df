// Translates; decides nothing.
import { maskedFields, opens, permit, permitOf, refused, signedIn } from '@jijiao/kernel'
import { applicantsOf, reviewYearsOf, waitingFor } from './applications.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/graphql.ts'
import { inquiryResolvers } from './inquiryResolvers.ts'
import { disclosuresOf, logPage } from './log.ts'
import { judgeRelevance } from './relevance.ts'

/** The province: a right over all of it has this area. */
const province = { area: '64' }

export const resolvers: Resolvers<Context> = {
  ...inquiryResolvers,
  Query: {
    ...inquiryResolvers.Query,
    applicants: (_, { filter, first, after }, context) =>
      applicantsOf(context.db, signedIn(context), filter, first, after),
    application: (_, { id }, context) => context.load.application.load(id),
    reviewYears: (_, __, context) => reviewYearsOf(context.db, signedIn(context)),
    waiting: (_, { reviewYear }, context) => waitingFor(context.db, signedIn(context), reviewYear),
    async log(_, { first, after }, context) {
      const key = permit(signedIn(context), 'log.read', province)
      return refused(key) ? { entries: [], next: null } : logPage(context.db, key, first, after)
    },
  },
  Mutation: {
    ...inquiryResolvers.Mutation,
    async judgeRelevance(_, { input }, context) {
      const key = await permitOf(context.db, signedIn(context), 'relevance.judge', input.personId)
      return refused(key) ? key : judgeRelevance(context.db, key, input)
    },
  },
  Application: {
    __resolveReference: ({ id }, { load }) => load.application.load(id),
    person: (application) => ({ id: application.personId }),
    series: (application) => ({ code: application.series }),
    jurisdiction: (application) => ({ path: application.area }),
    organisationName: ({ access, organisationName }) => (opens(access, 'EMPLOYMENT') ? organisationName : null),
    education: ({ access, education }) => (opens(access, 'EDUCATION') ? education : null),
    access: ({ access }) => ({ ...access, masked: maskedFields(access) }),
    judgements: async ({ access, personId }, _, { load }) =>
      opens(access, 'HOURS') ? [...(await load.judgements.load(personId))] : null,
  },
  RelevanceJudgement: {
    judgedBy: (judgement) => ({ id: judgement.judgedBy }),
  },
  Person: {
    __resolveReference: async ({ id }, { load }) => ((await load.person.load(id)) ? { id } : null),
    applications: (person, _, { load }) => load.applications.load(person.id).then((rows) => [...rows]),
    async disclosures(person, asked, context) {
      const { entries, next } = await disclosuresOf(context.db, signedIn(context), person.id, asked)
      return { disclosures: entries, next }
    },
  },
}
