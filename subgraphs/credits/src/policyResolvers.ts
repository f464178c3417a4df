// Policy documents and published versions: how they answer. What everybody may read without sign-in is told apart at the end.
import { refused, signedIn } from '@jijiao/kernel'
import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'
import type { RegisterPolicyInput, Resolvers } from './generated/graphql.ts'
import { attachmentBytes, correctionsOf, deliveriesOf, fileHeld, policies, readingsOf } from './policies.ts'
import { attachFile, correctPolicy, nameContact, registerPolicy } from './policyDeeds.ts'
import { confirmReading, deliverPolicy } from './policyDeliveries.ts'
import { fileOf } from './policyDocument.ts'
import { publicPolicies, workedExamples } from './publicPolicies.ts'
import { paramsOf } from './ruleReading.ts'
import { repealOf } from './ruleRepeals.ts'
import { confirmPermit, mayReadRules, rulePermit, withKey } from './ruleRights.ts'
import { reachesBack, stateOf } from './ruleVersion.ts'
import { everyVersion, type HeldRule, versionsOf } from './ruleVersions.ts'
import { clausesOf } from './told.ts'

/** Files of documents tell of no person; who may have them is decided where the session is known. */
function gatewayAlone({ call }: Context) {
  if (call.account === null && call.operation === 'policy.file') return
  throw new GraphQLError('The gateway alone asks this.', { extensions: { code: 'FORBIDDEN' } })
}

const clauses = (version: Pick<HeldRule, 'rule'>) =>
  clausesOf(version).map((clause) => ({ ...clause, leftOpen: [...clause.leftOpen] }))

export async function stateToday(version: HeldRule, { load, today }: Context) {
  const { reviewYear, purpose } = version
  const siblings = await load.siblings.load({ reviewYear, purpose })
  const own = siblings.find((one) => one.hash === version.hash)
  return own ? stateOf(own, siblings, today) : 'SCHEDULED'
}

/** A registration as said; what was left out is not there. */
const policyOf = (input: RegisterPolicyInput) => ({
  ...input,
  kind: input.kind ?? 'OPINION',
  contact: input.contact ?? null,
  bases: (input.bases ?? []).map(({ number, title }) => ({ number: number ?? null, title })),
})

export const policyResolvers = {
  Query: {
    policyDocuments(_, __, context) {
      signedIn(context)
      return policies(context.db)
    },
    policyDocument: (_, { id }, { load }) => load.policy.load(id),
    ruleVersions(_, __, context) {
      signedIn(context)
      return everyVersion(context.db)
    },
    ruleVersion(_, { id }, context) {
      signedIn(context)
      return context.load.version.load(id)
    },
    publicPolicies: (_, __, { db }) => publicPolicies(db),
    async policyFile(_, { id, publicOnly }, context) {
      gatewayAlone(context)
      const file = await fileHeld(context.db, id, publicOnly)
      return file && { name: file.name, mediaType: file.mediaType, base64: file.bytes.toString('base64') }
    },
  } satisfies Resolvers<Context>['Query'],
  Mutation: {
    registerPolicy: (_, { input }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) =>
        registerPolicy(context.db, key, policyOf(input), context.today),
      ),
    correctPolicy: (_, { input: { documentId, ...right } }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) =>
        correctPolicy(context.db, key, documentId, right, context.today),
      ),
    nameContact: (_, { input }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) =>
        nameContact(context.db, key, input.documentId, input.contact),
      ),
    attachFile: (_, { input }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) => {
        const file = fileOf(input.name, input.mediaType, input.base64)
        return refused(file) ? file : attachFile(context.db, key, input.documentId, file)
      }),
    deliverPolicy: (_, { input }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) =>
        deliverPolicy(context.db, key, input.documentId, input.classes, context.today),
      ),
    confirmReading: (_, { documentId }, context) =>
      withKey(confirmPermit(context), (key) => confirmReading(context.db, key, documentId, context.today)),
  } satisfies Resolvers<Context>['Mutation'],
  types: {
    PolicyDocument: {
      ruleVersions: (policy, _, { db }) => versionsOf(db, policy.id),
      contact: (policy, _, { load }) => load.contact.load(policy.id),
      bases: (policy, _, { load }) => load.bases.load(policy.id),
      attachments: (policy, _, { load }) => load.attachments.load(policy.id),
      // Who has it and who has read it is for the department; the document is for everybody.
      deliveries: async (policy, _, context) =>
        mayReadRules(context) ? (await deliveriesOf(context.db, [policy.id])).flat() : [],
      readings: async (policy, _, context) =>
        mayReadRules(context) ? (await readingsOf(context.db, [policy.id])).flat() : [],
      corrections: async (policy, _, { db }) => (await correctionsOf(db, [policy.id])).flat(),
    },
    PolicyBasis: {
      document: (basis, _, { load }) => (basis.number === null ? null : load.policyNumbered.load(basis.number)),
    },
    PolicyAttachment: {
      base64: async (attachment, _, { db }) => (await attachmentBytes(db, attachment.id)).toString('base64'),
    },
    PolicyReading: { by: (reading, _, { load }) => load.officer.load(reading.by) },
    PolicyCorrection: { by: (correction, _, { load }) => load.officer.load(correction.by) },
    RuleVersion: {
      documentNumber: async (version, _, { load }) => (await load.policy.load(version.documentId))?.number ?? '',
      state: (version, _, context) => stateToday(version, context),
      reachesBack,
      clauses,
      params: (version) => paramsOf(version.rule),
      contact: (version, _, { load }) => load.contact.load(version.documentId),
      approvedBy: (version, _, context) =>
        version.approvedBy !== null && mayReadRules(context) ? context.load.officer.load(version.approvedBy) : null,
      basedOn: (version, _, { load }) => (version.basedOn === null ? null : load.version.load(version.basedOn)),
      replaces: (version, _, { load }) => (version.replaces === null ? null : load.version.load(version.replaces)),
      repeal: async (version, _, context) => {
        const repeal = await repealOf(context.db, version.id)
        return repeal?.approval || mayReadRules(context) ? repeal : null
      },
      draft: (version, _, context) =>
        version.draftId !== null && mayReadRules(context) ? context.load.draft.load(version.draftId) : null,
    },
    RuleRepeal: {
      proposedBy: (repeal, _, { load }) => load.officer.load(repeal.by),
      approvedBy: (repeal, _, { load }) => (repeal.approval ? load.officer.load(repeal.approval.by) : null),
    },
    PublicRule: {
      state: (version, _, context) => stateToday(version, context),
      clauses,
      params: (version) => paramsOf(version.rule),
      examples: (version) => workedExamples(version),
    },
    PublicPolicy: {
      contact: (policy, _, { load }) => load.contact.load(policy.id),
      bases: (policy, _, { load }) => load.bases.load(policy.id),
      attachments: (policy, _, { load }) => load.attachments.load(policy.id),
    },
  } satisfies Resolvers<Context>,
}
