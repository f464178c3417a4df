// Verdicts that are not today's: as of two chosen days, and judged again under a version that reaches back.
import { Refusal, signedIn } from '@jijiao/kernel'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/graphql.ts'
import { rejudge } from './rejudging.ts'
import { determinationPermit, withKey } from './ruleRights.ts'
import { headlineOf, noRule, requirementsOf } from './told.ts'
import { verdictAsOf } from './verdictAsOf.ts'

export const verdictResolvers = {
  Query: {
    verdictAsOf: (_, { applicationId, inForceOn, knownOn, purpose }, context) =>
      verdictAsOf(context.db, signedIn(context), applicationId, { inForceOn, knownOn, purpose, today: context.today }),
  } satisfies Resolvers<Context>['Query'],
  Mutation: {
    rejudge: async (_, { input: { versionId, reason } }, context) => {
      signedIn(context)
      const version = await context.load.version.load(versionId)
      if (!version) return new Refusal('NOT_FOUND')
      return withKey(determinationPermit(context, version.reviewYear), (key) =>
        rejudge(context.db, key, versionId, { reason, today: context.today }),
      )
    },
  } satisfies Resolvers<Context>['Mutation'],
  types: {
    VerdictAsOf: {
      verdict: ({ trace }) => trace?.verdict ?? 'NOT_APPLICABLE',
      totalTenths: ({ trace }) => trace?.totalTenths ?? null,
      shortTenths: ({ trace }) => trace?.shortTenths ?? null,
      missingCourses: ({ trace }) => [...(trace?.missingCourses ?? [])],
      summary: ({ rule, trace }) => (rule && trace ? headlineOf(rule, trace) : noRule),
      window: ({ trace }) => (trace?.window ? { heldFrom: trace.window.from, heldTo: trace.window.until } : null),
      requirements: ({ rule, trace }) => (rule && trace ? requirementsOf(rule, trace) : []),
    },
  } satisfies Resolvers<Context>,
}
