// What other agencies may ask, as it is answered. Translates; decides nothing.
import { type Caller, parseId, permit, Refusal, refused, signedIn } from '@jijiao/kernel'
import { GraphQLError } from 'graphql'
import { admitCall } from './admission.ts'
import { accountsOfAgency, agenciesOf, agencyOf, registerAgency } from './agencies.ts'
import { faultsOf, noteFault } from './agencyFaults.ts'
import { agreementOfKey, endKey, keysOf, registerKey } from './agencyKeys.ts'
import { stepOf } from './agreement.ts'
import { agreementsOf, requestAgreement, type ShownAgreement, stepAgreement } from './agreements.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/graphql.ts'
import { inquire } from './inquiries.ts'
import { confirmFail, receiptsOfAgreement } from './receipts.ts'
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

/** Officers of the department see every agreement; whoever registers agencies, and who supervises. */
const overseers = new Set(['SECURITY_ADMINISTRATOR', 'DEPARTMENT_SUPERVISOR', 'AUDIT_ADMINISTRATOR'])
const seesAll = (caller: Caller) =>
  caller.roles.some((one) => overseers.has(one.role) && one.heldFrom <= caller.day && caller.day < one.heldUntil)

async function agreementShown(context: Context, id: ShownAgreement['id'] | Refusal): Promise<ShownAgreement | Refusal> {
  if (refused(id)) return id
  const [shown] = await agreementsOf(context.db, signedIn(context), true, id)
  return shown ?? new Refusal('NOT_FOUND')
}

/** Whether the caller speaks for the agency whose agreement it is, or is of the department. */
async function mayTouch(context: Context, id: ShownAgreement['id']): Promise<boolean> {
  const caller = signedIn(context)
  const shown = await agreementsOf(context.db, caller, seesAll(caller), id)
  return shown.length === 1
}

export const inquiryResolvers = {
  Query: {
    agencies: (_, __, context) => agenciesOf(context.db, signedIn(context), seesAll(signedIn(context))),
    agreements: (_, __, context) => agreementsOf(context.db, signedIn(context), seesAll(signedIn(context))),
    async agreement(_, { id }, context) {
      const caller = signedIn(context)
      return (await agreementsOf(context.db, caller, seesAll(caller), id))[0] ?? null
    },
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
    async registerAgency(_, { input }, context) {
      const key = permit(signedIn(context), 'agency.register', province)
      return refused(key) ? key : registerAgency(context.db, key, input, context.today)
    },
    async requestAgreement(_, { input }, context) {
      const caller = signedIn(context)
      const key = permit(caller, 'agreement.request', province)
      if (refused(key)) return key
      if (!seesAll(caller) && (await agencyOf(context.db, caller.account)) !== input.agencyId)
        return new Refusal('NOT_PERMITTED')
      const terms = { ...input, fields: input.fields ?? [], series: input.series ?? null, levels: noNone(input.levels) }
      return agreementShown(context, await requestAgreement(context.db, key, terms, context.today))
    },
    async stepAgreement(_, { input }, context) {
      const action = stepOf[input.step].by === 'AGENCY' ? 'agreement.request' : 'agreement.approve'
      const key = permit(signedIn(context), action, province)
      if (refused(key)) return key
      if (!(await mayTouch(context, input.id))) return new Refusal('NOT_FOUND')
      return agreementShown(
        context,
        await stepAgreement(context.db, key, { ...input, reason: input.reason ?? '' }, context.today),
      )
    },
    async registerAgencyKey(_, { input }, context) {
      const caller = signedIn(context)
      const key = permit(caller, 'agency.key', province)
      if (refused(key)) return key
      const [own] = await agreementsOf(context.db, caller, false, input.agreementId)
      if (!own) return new Refusal('NOT_FOUND')
      return registerKey(context.db, key, input.agreementId, input.jwk)
    },
    async endAgencyKey(_, { kid }, context) {
      const key = permit(signedIn(context), 'agreement.request', province)
      if (refused(key)) return key
      const agreement = await agreementOfKey(context.db, kid)
      if (!agreement || !(await mayTouch(context, agreement))) return new Refusal('NOT_FOUND')
      return endKey(context.db, key, agreement, kid)
    },
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
  Agency: {
    async accounts(agency, _, context) {
      return (await accountsOfAgency(context.db, agency.id)).map((id) => ({ id }))
    },
  },
  Agreement: {
    async agency(agreement, _, context) {
      const agency = (await agenciesOf(context.db, signedIn(context), true)).find(
        (one) => one.id === agreement.agencyId,
      )
      if (!agency) throw new Error('An agreement without its agency.')
      return agency
    },
    keys: (agreement, _, context) => keysOf(context.db, agreement.id),
    faults: (agreement, _, context) => faultsOf(context.db, agreement.id, context.today),
  },
  AgreementStepTaken: {
    actedBy: (step) => ({ id: step.actedBy }),
  },
  AgencyKey: {
    registeredBy: (key) => ({ id: key.registeredBy }),
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

const noNone = <T extends string>(levels: readonly T[] | null | undefined) =>
  levels ? levels.filter((one): one is Exclude<T, 'NONE'> => one !== 'NONE') : null
