// Translates; decides nothing.
import { maskedFields, opens, permitOf, refused, signedIn } from '@jijiao/kernel'
import { agreementResolvers } from './agreementResolvers.ts'
import { exportApplicants } from './applicantExports.ts'
import { applicantsOf, reviewYearsOf, waitingFor } from './applications.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/graphql.ts'
import { inquiryResolvers } from './inquiryResolvers.ts'
import { logMutations, logQueries, logTypes, personsLog } from './logResolvers.ts'
import { judgeRelevance } from './relevance.ts'

export const resolvers: Resolvers<Context> = {
  ...agreementResolvers,
  ...inquiryResolvers,
  Query: {
    ...agreementResolvers.Query,
    ...inquiryResolvers.Query,
    applicants: (_, { filter, first, after }, context) =>
      applicantsOf(context.db, signedIn(context), filter, first, after),
    application: (_, { id }, context) => context.load.application.load(id),
    reviewYears: (_, __, context) => reviewYearsOf(context.db, signedIn(context)),
    waiting: (_, { reviewYear }, context) => waitingFor(context.db, signedIn(context), reviewYear),
    ...logQueries,
  },
  Mutation: {
    ...agreementResolvers.Mutation,
    ...inquiryResolvers.Mutation,
    async judgeRelevance(_, { input }, context) {
      const key = await permitOf(context.db, signedIn(context), 'relevance.judge', input.personId)
      return refused(key) ? key : judgeRelevance(context.db, key, input)
    },
    exportApplicants: (_, { input }, context) => exportApplicants(context.db, signedIn(context), input),
    ...logMutations,
  },
  ...logTypes,
  // Of both: the look itself, and the inquiry behind it.
  Disclosure: { ...logTypes.Disclosure, ...inquiryResolvers.Disclosure },
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
    ...personsLog,
  },
}
