// Measuring: how it answers. For whoever may read drafts; for others there are no runs.
import { refused } from '@jijiao/kernel'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/graphql.ts'
import { most, peopleBehind, tryNumbers } from './impactPeople.ts'
import { beginRun, findRun, judgedOf, runsOf, stopRun, toFileOf } from './impactRuns.ts'
import { mayReadRules, rulePermit, withKey } from './ruleRights.ts'

export const impactResolvers = {
  Query: {
    impactRun: (_, { id }, context) => (mayReadRules(context) ? findRun(context.db, id) : null),
    impactRuns: async (_, { draftId }, context) => (mayReadRules(context) ? runsOf(context.db, draftId) : []),
    async impactPeople(_, { runId, side, change, dimension, key, first, after }, context) {
      const permit = rulePermit(context, 'rule.read')
      if (refused(permit)) return { people: [], total: 0, next: null }
      const behind = { side, change: change ?? null, dimension: dimension ?? null, key: key ?? null }
      return peopleBehind(context.db, permit, runId, behind, { first, after: after ?? null })
    },
    tryImpact: (_, { input }, context) =>
      withKey(rulePermit(context, 'rule.read'), () => tryNumbers(context.db, input, context.today)),
  } satisfies Resolvers<Context>['Query'],
  Mutation: {
    exportImpactPeople: (_, { input: { runId, side, change, dimension, key, after } }, context) =>
      withKey(rulePermit(context, 'rule.export'), (permit) => {
        const behind = { side, change: change ?? null, dimension: dimension ?? null, key: key ?? null }
        return peopleBehind(context.db, permit, runId, behind, { first: most, after: after ?? null })
      }),
    measureImpact: (_, { input: { draftId, hash } }, context) =>
      withKey(rulePermit(context, 'rule.read'), (key) => beginRun(context.db, key, draftId, hash, context.today)),
    cancelImpact: (_, { id }, context) => withKey(rulePermit(context, 'rule.read'), () => stopRun(context.db, id)),
  } satisfies Resolvers<Context>['Mutation'],
  types: {
    ImpactRun: {
      judged: judgedOf,
      toFile: toFileOf,
      entriesChanged: ({ result }) => result?.entriesChanged ?? [],
    },
  } satisfies Resolvers<Context>,
}
