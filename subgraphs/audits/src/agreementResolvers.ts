// Agencies, agreements and the days their clocks count by, as they are shown and dealt with. Translates; decides nothing.
import { type Caller, permit, Refusal, refused, signedIn } from '@jijiao/kernel'
import { accountsOfAgency, accountsUnbound, agenciesOf, agencyOf, registerAgency, speaksForAgency } from './agencies.ts'
import { faultsOf } from './agencyFaults.ts'
import { agreementOfKey, endKey, keysOf, registerKey } from './agencyKeys.ts'
import { stepOf } from './agreement.ts'
import { amendAgreement, stepAgreement } from './agreementSteps.ts'
import { agreementsOf, requestAgreement, type ShownAgreement } from './agreements.ts'
import type { Context } from './context.ts'
import type { RequestAgreementInput, Resolvers } from './generated/graphql.ts'
import { enterNotice, noticesOf } from './holidays.ts'

/** The province: a right over all of it has this area. */
const province = { area: '64' }

/** Officers of the department see every agreement; whoever registers agencies, and who supervises. */
const overseers = new Set(['SECURITY_ADMINISTRATOR', 'DEPARTMENT_SUPERVISOR', 'AUDIT_ADMINISTRATOR'])
const seesAll = (caller: Caller) =>
  caller.roles.some((one) => overseers.has(one.role) && one.heldFrom <= caller.day && caller.day < one.heldUntil)

async function agreementShown(context: Context, id: ShownAgreement['id'] | Refusal): Promise<ShownAgreement | Refusal> {
  if (refused(id)) return id
  const [shown] = await agreementsOf(context.db, signedIn(context), true, id)
  return shown ?? new Refusal('NOT_FOUND')
}

/** The agreement, if the caller speaks for the agency whose it is, or is of the department. */
async function agreementTouched(context: Context, id: ShownAgreement['id']): Promise<ShownAgreement | undefined> {
  const caller = signedIn(context)
  return (await agreementsOf(context.db, caller, seesAll(caller), id))[0]
}

export const agreementResolvers = {
  Query: {
    agencies: (_, __, context) => agenciesOf(context.db, signedIn(context), seesAll(signedIn(context))),
    agreements: (_, __, context) => agreementsOf(context.db, signedIn(context), seesAll(signedIn(context))),
    async agreement(_, { id }, context) {
      const caller = signedIn(context)
      return (await agreementsOf(context.db, caller, seesAll(caller), id))[0] ?? null
    },
    async accountsForAgencies(_, __, context) {
      if (refused(permit(signedIn(context), 'agency.register', province))) return []
      return (await accountsUnbound(context.db, context.today)).map((id) => ({ id }))
    },
    async holidayNotices(_, __, context) {
      const caller = signedIn(context)
      return seesAll(caller) || speaksForAgency(caller) ? noticesOf(context.db) : []
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
      return agreementShown(context, await requestAgreement(context.db, key, termsGiven(input), context.today))
    },
    async amendAgreement(_, { input }, context) {
      const key = permit(signedIn(context), 'agreement.request', province)
      if (refused(key)) return key
      const before = await agreementTouched(context, input.id)
      if (!before) return new Refusal('NOT_FOUND')
      const given = { ...termsGiven(input), reason: input.reason ?? '', before }
      return agreementShown(context, await amendAgreement(context.db, key, given, context.today))
    },
    async enterHolidays(_, { input }, context) {
      const key = permit(signedIn(context), 'holidays.enter', province)
      if (refused(key)) return key
      const off = input.off.map(({ first, last }) => [first, last] as const)
      return enterNotice(context.db, key, { ...input, off, worked: [...(input.worked ?? [])] }, context.today)
    },
    async stepAgreement(_, { input }, context) {
      const action = stepOf[input.step].by === 'AGENCY' ? 'agreement.request' : 'agreement.approve'
      const key = permit(signedIn(context), action, province)
      if (refused(key)) return key
      if (!(await agreementTouched(context, input.id))) return new Refusal('NOT_FOUND')
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
      if (!agreement || !(await agreementTouched(context, agreement))) return new Refusal('NOT_FOUND')
      return endKey(context.db, key, agreement, kid)
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
  HolidayNotice: {
    off: ({ off }) => off.map(([first, last]) => ({ first, last })),
    worked: ({ worked }) => [...worked],
    enteredBy: ({ enteredBy }) => (enteredBy === null ? null : { id: enteredBy }),
  },
  AgencyKey: {
    registeredBy: (key) => ({ id: key.registeredBy }),
  },
} satisfies Resolvers<Context>

/** Terms as they come in: what was left out is none, or all. */
const termsGiven = <T extends Pick<RequestAgreementInput, 'fields' | 'series' | 'levels'>>(input: T) => ({
  ...input,
  fields: input.fields ?? [],
  series: input.series ?? null,
  levels: noNone(input.levels),
})

const noNone = <T extends string>(levels: readonly T[] | null | undefined) =>
  levels ? levels.filter((one): one is Exclude<T, 'NONE'> => one !== 'NONE') : null
