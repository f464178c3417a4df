// The log's part of the resolvers: translates; decides nothing.
import { permit, Refusal, refused, signedIn } from '@jijiao/kernel'
import type { Context, DeterminationReference, PersonReference } from './context.ts'
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/graphql.ts'
import { disclosuresOf, type LoggedEntry, logPage, newestFor } from './log.ts'
import { exportLog } from './logExports.ts'
import { checkLeaves, dailyRoots, stateOfLog } from './logState.ts'
import { placeOfReceipt, proofOf } from './proofs.ts'
import { answerQuestion, askAboutLook, questionsFor } from './questions.ts'
import { approveSeal, endSeal, personBehind, sealLooks, sealsFor } from './seals.ts'

/** The province: a right over all of it has this area. */
const province = { area: '64' }

const reader = (context: Context) => permit(signedIn(context), 'log.read', province)

export const logQueries = {
  async log(_, { filter, first, after }, context) {
    const key = reader(context)
    return refused(key) ? { entries: [], next: null } : logPage(context.db, key, filter ?? {}, first, after)
  },
  async logCheck(_, { from, first }, context) {
    return refused(reader(context)) ? { from, leaves: [], fault: null } : checkLeaves(context.db, from, first)
  },
  logState: (_, __, { db }) => stateOfLog(db),
  logRoots: (_, { first, before }, { db }) => dailyRoots(db, first, before),
  newestDisclosure: (_, __, context) => newestFor(context.db, signedIn(context)),
  async lookQuestions(_, { first }, context) {
    const key = permit(signedIn(context), 'look.answer', province)
    return refused(key) ? { questions: [], waiting: 0 } : questionsFor(context.db, key, first)
  },
  async logSeals(_, { first }, context) {
    const key = permit(signedIn(context), 'log.unseal', province)
    return refused(key) ? [] : sealsFor(context.db, key, first)
  },
} satisfies QueryResolvers<Context>

export const logMutations = {
  async exportLog(_, { input: { filter, first, after } }, context) {
    const key = permit(signedIn(context), 'log.export', province)
    return refused(key)
      ? key
      : exportLog(context.db, key, { filter: filter ?? {}, first: first ?? undefined, after }, context.today)
  },
  async askAboutLook(_, { input }, context) {
    const caller = signedIn(context)
    if (!caller.person) return new Refusal('NOT_PERMITTED')
    const at = { area: '', person: caller.person }
    const key = permit(caller, 'look.question', at)
    return refused(key) ? key : askAboutLook(context.db, caller, { ...key, at }, input)
  },
  async answerLookQuestion(_, { input }, context) {
    const key = permit(signedIn(context), 'look.answer', province)
    return refused(key) ? key : answerQuestion(context.db, key, input)
  },
  async sealLooks(_, { input }, context) {
    const key = permit(signedIn(context), 'log.seal', province)
    if (refused(key)) return key
    const { number, ...order } = input
    const personId = input.personId ?? (await personBehind(context.db, number ?? ''))
    return personId ? sealLooks(context.db, key, { ...order, personId }, context.today) : new Refusal('NOT_FOUND')
  },
  async approveSeal(_, { id }, context) {
    const key = permit(signedIn(context), 'log.sealApprove', province)
    return refused(key) ? key : approveSeal(context.db, key, id)
  },
  async endSeal(_, asked, context) {
    const key = permit(signedIn(context), 'log.unseal', province)
    return refused(key) ? key : endSeal(context.db, key, asked)
  },
} satisfies MutationResolvers<Context>

const placed = {
  logged: (entry: LoggedEntry, _: unknown, { load }: Context) => load.place.load(entry.id),
}

export const logTypes = {
  Disclosure: { ...placed, question: (entry, _, { load }) => load.question.load(entry.id) },
  LogLine: placed,
  LogPlace: { proof: (place, _, { db }) => (place.placeOnly ? null : proofOf(db, place.entryId)) },
  LogSeal: {
    account: ({ accountId }) => ({ id: accountId }),
    orderedBy: ({ orderedBy }) => ({ id: orderedBy }),
    approvedBy: ({ approvedBy }) => approvedBy && { id: approvedBy },
    endedBy: ({ endedBy }) => endedBy && { id: endedBy },
  },
  AskedLook: { account: ({ account }) => ({ id: account }) },
  LookAnswer: { answeredBy: (answer) => ({ id: answer.answeredBy }) },
  Determination: {
    logged: (receipt: DeterminationReference, _, context) => placeOfReceipt(context.db, signedIn(context), receipt),
  },
} satisfies Resolvers<Context>

export const personsLog = {
  async disclosures(
    person: PersonReference,
    asked: { first: number; after?: string | null; own: boolean },
    context: Context,
  ) {
    const { entries, next } = await disclosuresOf(context.db, signedIn(context), person.id, asked)
    return { disclosures: entries, next }
  },
}
