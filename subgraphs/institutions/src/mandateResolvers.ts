// Translates between GraphQL and what mandates are; decides nothing.

import { signedIn } from '@jijiao/kernel'
import { delegateMandate, delegationsBeside, deputiesFor, endDelegation } from './delegations.ts'
import { effectOf } from './effects.ts'
import { explanationFor } from './explanations.ts'
import type { Resolvers } from './generated/graphql.ts'
import { stateOf } from './mandate.ts'
import { delegationsOf, endMandate, mandateFor, ownMandates } from './mandates.ts'
import { decideMandate, previewOf, proposeMandate } from './proposals.ts'
import { declareRecusal, endRecusal, recusalsFor } from './recusals.ts'
import { reviewMandates, reviewOf, reviewsOf, usesOf } from './reviews.ts'
import { account, one, present, scoped } from './scoped.ts'
import { saveTemplate, templatesFor } from './templates.ts'
import { neverUsed, useOf } from './use.ts'
import { viewableAccounts, viewedRightsOf } from './viewedRights.ts'

export const mandateResolvers = {
  Query: {
    myMandates: (_, __, context) => ownMandates(context.db, signedIn(context)),
    mandate: (_, { id }, context) => mandateFor(context.db, signedIn(context), id),
    previewMandate: (_, { input }, context) => previewOf(context.db, signedIn(context), input),
    mandateTemplates: (_, __, context) => templatesFor(context.db, signedIn(context)),
    myDelegations: (_, __, context) => delegationsBeside(context.db, signedIn(context)),
    deputies: (_, __, context) => deputiesFor(context.db, signedIn(context)),
    recusals: (_, __, context) => recusalsFor(context.db, signedIn(context)),
    mandateReview: (_, __, context) => reviewOf(context.db, signedIn(context)),
    explain: (_, { input }, context) => explanationFor(context.db, signedIn(context), input),
    viewedRights: (_, asked, context) => viewedRightsOf(context.db, signedIn(context), asked),
    viewableAccounts: (_, __, context) => viewableAccounts(context.db, signedIn(context)),
  },
  Mutation: {
    proposeMandate: (_, { input }, context) => proposeMandate(context.db, signedIn(context), input),
    decideMandate: (_, { input }, context) => decideMandate(context.db, signedIn(context), input),
    endMandate: (_, { input }, context) => endMandate(context.db, signedIn(context), input),
    saveMandateTemplate: (_, { input }, context) => saveTemplate(context.db, signedIn(context), input),
    delegateMandate: (_, { input }, context) => delegateMandate(context.db, signedIn(context), input),
    endDelegation: (_, { input }, context) => endDelegation(context.db, signedIn(context), input),
    declareRecusal: (_, { input }, context) => declareRecusal(context.db, signedIn(context), input),
    endRecusal: (_, { input }, context) => endRecusal(context.db, signedIn(context), input),
    reviewMandates: (_, { input }, context) => reviewMandates(context.db, signedIn(context), input),
  },
  Mandate: {
    ...scoped,
    state: (mandate, _, { today }) => stateOf(mandate, today),
    file: (mandate) => (mandate.file ? { ...mandate, file: mandate.file } : null),
    use: async (mandate, _, { db }) => (await usesOf(db, [mandate]))[0] ?? useOf(mandate.fields, neverUsed),
  },
  MandateFile: {
    proposedBy: ({ file }) => account(file.proposedBy),
    proposedAt: ({ file }) => file.proposedAt,
    replaces: ({ file }) => file.replaces,
    decision: ({ file }) => file.decision,
    decidedBy: ({ file }) => file.decidedBy && account(file.decidedBy),
    decidedAt: ({ file }) => file.decidedAt,
    reason: ({ file }) => file.reason,
    endsOn: ({ file }) => file.endsOn,
    endedBy: ({ file }) => file.endedBy && account(file.endedBy),
    endedAt: ({ file }) => file.endedAt,
    endReason: ({ file }) => file.endReason,
    effect: (mandate, _, { db, today }) => effectOf(db, { ...mandate, replaces: mandate.file.replaces }, today),
    delegations: async ({ id }, _, { db }) => (await delegationsOf(db, [id]))[0] ?? [],
    reviews: ({ id }, _, { db }) => reviewsOf(db, id),
  },
  MandateEffect: { fields: ({ fields }) => [...fields], sensitive: ({ sensitive }) => [...sensitive] },
  PlaceExample: {
    series: ({ series }, _, { load }) => one(load.titleSeries.load(series)),
    jurisdiction: ({ area }, _, { load }) => one(load.jurisdiction.load(area)),
  },
  Delegation: {
    ...scoped,
    delegatedBy: ({ delegatedBy }) => account(delegatedBy),
    delegate: ({ delegateId }) => account(delegateId),
  },
  MandateTemplate: scoped,
  Recusal: {
    account: ({ accountId }) => account(accountId),
    declaredBy: ({ declaredBy }) => account(declaredBy),
  },
  MandateReview: { reviewedBy: ({ reviewedBy }) => account(reviewedBy) },
  Explanation: { account: ({ accountId }) => account(accountId) },
  ViewedRights: { account: ({ accountId }) => account(accountId) },
  ViewedRole: {
    jurisdiction: ({ area }, _, { load }) => load.jurisdiction.load(area),
    series: async ({ series }, _, { load }) => (series ? present(await load.titleSeries.loadMany(series)) : null),
  },
} satisfies Resolvers
