// What other agencies may ask, as it is answered. Translates; decides nothing.
import { parseId, permit, refused, signedIn } from '@jijiao/kernel'
import { GraphQLError } from 'graphql'
import { admitCall } from './admission.ts'
import { noteFault } from './agencyFaults.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/graphql.ts'
import { inquire } from './inquiries.ts'
import { confirmFail, proveInquiry, receiptsOfAgreement } from './receipts.ts'
import { statisticsOf, yearsOfStatistics } from './statisticsReleases.ts'

/** The province: a right over all of it has this area. */
const province = { area: '64' }

/**
 * Whether a token's call goes on is the gateway's own question, asked on nobody's account under a name that no document can bear.
 * @throws for anybody else.
 */
function gatewayAlone({ call }: Context) {
  if (call.account === null && call.operation.startsWith('agency.')) return
  throw new GraphQLError('The gateway alone asks this.', { extensions: { code: 'FORBIDDEN' } })
}

export const inquiryResolvers = {
  Query: {
    inquiries: (_, { agreementId, first, after }, context) =>
      receiptsOfAgreement(context.db, signedIn(context), agreementId, first, after),
    async statisticsYears(_, __, context) {
      return refused(permit(signedIn(context), 'statistics.read', province)) ? [] : yearsOfStatistics(context.db)
    },
    async statistics(_, { reviewYear }, context) {
      const key = permit(signedIn(context), 'statistics.read', province)
      return refused(key) ? key : statisticsOf(context.db, key, reviewYear, context.today)
    },
  },
  Mutation: {
    proveInquiry: (_, { id }, context) => proveInquiry(context.db, signedIn(context), id),
    async inquire(_, { input }, context) {
      const caller = signedIn(context)
      const { id, name, idNumber, ask, series, rule = null, fields = [] } = input
      // A machine's agreement is that of its token, whatever it writes.
      const agreementId = parseId('AgreementId', caller.agreement) ?? input.agreementId ?? null
      const level = input.level && input.level !== 'NONE' ? input.level : null
      const question = { ask, level, series: series ?? null, on: input.on ?? caller.day, rule, fields }
      const told = await inquire(context.db, caller, context.hashOf, { id, agreementId, name, idNumber, question })
      if (refused(told) && agreementId) {
        const { account, request } = caller
        await noteFault(context.db, context.today, { agreement: agreementId, account, code: told.code, request })
      }
      return told
    },
    confirmFail: (_, { determinationId, personId }, context) =>
      confirmFail(context.db, signedIn(context), determinationId, personId),
    admitAgencyCall(_, { input }, context) {
      gatewayAlone(context)
      return admitCall(context.db, { ...input, request: context.call.request }, context.today)
    },
  },
  StatisticsTable: {
    total: ({ total }) => total ?? null,
    columnsLeftOut: ({ columnsLeftOut }) => columnsLeftOut ?? false,
  },
  FailConfirmation: {
    confirmedBy: (row) => ({ id: row.confirmedBy }),
  },
  Disclosure: {
    inquiry: (look, _, { load }) => load.inquiry.load(look.id),
  },
  Inquiry: {
    found: ({ answer }) => answer.found,
    predicate: ({ answer }) => answer.predicate,
    verdict: ({ answer }) => answer.verdict,
    record: ({ answer }) => answer.record,
    answeredAt: ({ recordedAt }) => recordedAt,
    logIndex: async ({ logEntryId }, _, { load }) => (await load.place.load(logEntryId)).index,
    logged: async ({ logEntryId, listed }, _, { load }) => {
      const place = await load.place.load(logEntryId)
      return listed ? { ...place, placeOnly: true } : place
    },
  },
} satisfies Resolvers<Context>
