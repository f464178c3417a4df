// Translates; decides nothing. A receipt's details come from judging its own facts again, so that they can never differ from it.
import { type Opening, opens, permitOf, type RecordField, Refusal, refused, signedIn } from '@jijiao/kernel'
import type { Context } from './context.ts'
import { replays, yearsOf } from './determination.ts'
import { determine } from './determinations.ts'
import { draftResolvers } from './draftResolvers.ts'
import type { PostHoursInput, Resolvers } from './generated/graphql.ts'
import { postHours, reverseHours } from './hourEntries.ts'
import type { Posting } from './hourEntry.ts'
import { impactResolvers } from './impactResolvers.ts'
import { policyResolvers } from './policyResolvers.ts'
import { permitsFor } from './purposes.ts'
import { versionsByHash } from './ruleVersions.ts'
import type { HourEntry } from './tables.ts'
import { headlineOf, linesOf, noRule, requirementsOf } from './told.ts'
import { verdictResolvers } from './verdictResolvers.ts'

const opened = (by: Opening | null, field: RecordField) => by !== null && opens(by, field)

/** A receipt is no entity here: nobody names one from outside and has its fields worked out from what they name. */
const namedByNobody = { __resolveReference: () => null }

/** What shows an activity, where the right opens the evidence of the person whose it is. */
const proof = async <T>(context: Context, { personId }: HourEntry, told: T): Promise<T | null> =>
  opened(await context.load.person.load(personId), 'EVIDENCE') ? told : null

export const resolvers: Resolvers<Context> = {
  Query: {
    ...policyResolvers.Query,
    ...draftResolvers.Query,
    ...verdictResolvers.Query,
    ...impactResolvers.Query,
  },
  Mutation: {
    ...policyResolvers.Mutation,
    ...draftResolvers.Mutation,
    ...verdictResolvers.Mutation,
    ...impactResolvers.Mutation,
    async postHours(_, { input }, context) {
      const key = await permitOf(context.db, signedIn(context), 'hours.post', input.personId)
      if (refused(key)) return key
      return postHours(context.db, key, postingOf(input, `account:${key.account}`), context.today)
    },
    async reverseHours(_, { input }, context) {
      const key = await permitOf(context.db, signedIn(context), 'hours.reverse', input.personId)
      return refused(key) ? key : reverseHours(context.db, key, { ...input, source: `account:${key.account}` })
    },
    async determine(_, { input: { applicationId, purpose = 'TITLE_REVIEW' } }, context) {
      const caller = signedIn(context)
      const permits = await permitsFor(context.db, caller, purpose, 'determination.make', [applicationId])
      const key = permits.get(applicationId)
      return key ? determine(context.db, key, applicationId, purpose, context.today) : new Refusal('NOT_FOUND')
    },
  },
  ...policyResolvers.types,
  ...draftResolvers.types,
  ...verdictResolvers.types,
  ...impactResolvers.types,
  Application: {
    __resolveReference: async ({ id }, context) => ((await context.load.visible.load(id)) ? { id } : null),
    determination: async ({ id }, { purpose }, { load }) =>
      opened(await load.visible.load(id), 'VERDICT') ? load.latest.load({ id, purpose }) : null,
    determinations: async ({ id }, _, { load }) =>
      opened(await load.visible.load(id), 'VERDICT') ? [...(await load.receipts.load(id))] : null,
  },
  Person: {
    __resolveReference: async ({ id }, context) => ((await context.load.person.load(id)) ? { id } : null),
    ledger: async ({ id }, _, { load }) =>
      opened(await load.person.load(id), 'HOURS') ? [...(await load.ledger.load(id))] : null,
  },
  HourEntry: {
    evidence: async (entry, _, context) => proof(context, entry, entry.evidence),
    evidenceOn: async (entry, _, context) => proof(context, entry, entry.evidenceOn),
    verifiedOn: async (entry, _, context) => proof(context, entry, entry.verifiedOn),
    filing: async (entry, _, context) => proof(context, entry, entry.filing),
  },
  Determination: {
    ...namedByNobody,
    rule: async (receipt, _, { db }) => (await versionsByHash(db, [receipt.ruleHash])).get(receipt.ruleHash) ?? null,
    summary: async (receipt, _, context) =>
      (await context.load.traced.load(receipt).then((one) => one && headlineOf(one.rule, one.trace))) ?? noRule,
    replays: async (receipt, _, context) => replays(receipt, (await context.load.traced.load(receipt))?.trace ?? null),
    outdated: (receipt, _, { load }) => load.outdated.load(receipt),
    rejudgedBecause: (receipt, _, { load }) =>
      receipt.rejudgement === null ? null : load.rejudgedBecause.load(receipt.rejudgement),
    window: async (receipt, _, context) => {
      const window = (await context.load.traced.load(receipt))?.trace.window
      return window ? { heldFrom: window.from, heldTo: window.until } : null
    },
    requirements: async (receipt, _, context) => {
      const one = await context.load.traced.load(receipt)
      return one ? requirementsOf(one.rule, one.trace) : []
    },
    years: async (receipt, _, context) => {
      if (!opened(await context.load.visible.load(receipt.applicationId), 'HOURS')) return null
      const one = await context.load.traced.load(receipt)
      return one ? yearsOf(one.trace, one.facts.entries) : []
    },
    lines: async (receipt, _, context) => {
      if (!opened(await context.load.visible.load(receipt.applicationId), 'HOURS')) return null
      const [one, ledger] = await Promise.all([
        context.load.traced.load(receipt),
        context.load.ledger.load(receipt.personId),
      ])
      return one ? linesOf(one.rule, one.trace, ledger) : []
    },
  },
}

/** A posting as said; what was left out is not known. */
const postingOf = (input: PostHoursInput, source: string): Posting => ({
  ...input,
  source,
  reverses: null,
  unit: input.unit ?? 'HOUR',
  quantityTenths: input.quantityTenths ?? null,
  days: input.days ?? null,
  travelDays: input.travelDays ?? null,
  heldFrom: input.heldFrom ?? null,
  heldTo: input.heldTo ?? null,
  registeredOn: input.registeredOn ?? null,
  enrolledOn: input.enrolledOn ?? null,
  graduatedOn: input.graduatedOn ?? null,
  degree: input.degree ?? null,
  filing: input.filing ?? null,
  mode: input.mode ?? null,
  topic: input.topic ?? null,
  place: input.place ?? null,
  grade: input.grade ?? null,
  rank: input.rank ?? null,
  authorOrder: input.authorOrder ?? null,
  authors: input.authors ?? null,
  minutes: input.minutes ?? null,
  sessions: input.sessions ?? null,
  attended: input.attended ?? null,
  examOn: input.examOn ?? null,
  verifiedOn: input.verifiedOn ?? null,
  evidenceOn: input.evidenceOn ?? null,
  provider: input.provider ?? null,
})
