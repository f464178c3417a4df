// Agencies as tests know them: one registered, an agreement agreed by two officers, and a question under it.
import type { AccountId, AgreementId } from '@jijiao/kernel'
import { type Ask, type Manner, type SmallProvince, told } from './ask.ts'
import * as callers from './callers.ts'
import { personOf } from './province.ts'

export type Fields = Record<string, unknown>
const refusal = '... on Refusal { code message }'

export const documents = {
  register: `mutation Register($input: RegisterAgencyInput!) { registerAgency(input: $input) { __typename ... on Agency { id name accounts { id } } ${refusal} } }`,
  request: `mutation Request($input: RequestAgreementInput!) { requestAgreement(input: $input) { __typename ... on Agreement { id number state used clocks { awaits due left overdue } steps { step } } ${refusal} } }`,
  step: `mutation Step($input: StepAgreementInput!) { stepAgreement(input: $input) { __typename ... on Agreement { id state steps { number step reason actedOn } clocks { awaits due left overdue } } ${refusal} } }`,
  amend: `mutation Amend($input: AmendAgreementInput!) { amendAgreement(input: $input) { __typename ... on Agreement { id number state dailyQuota legalBasis
    earlierTerms { step dailyQuota legalBasis } steps { number step } clocks { awaits due left overdue } } ${refusal} } }`,
  holidays: `mutation Holidays($input: EnterHolidaysInput!) { enterHolidays(input: $input) { __typename ... on HolidayNotice { year number enteredBy { id } } ${refusal} } }`,
  prove: `mutation Prove($id: InquiryId!) { proveInquiry(id: $id) { __typename ... on GivenProof { givenAs logged { entryId index proof } } ${refusal} } }`,
  key: `mutation Key($input: RegisterAgencyKeyInput!) { registerAgencyKey(input: $input) { __typename ... on AgencyKey { kid algorithm endedAt } ${refusal} } }`,
  endKey: `mutation EndKey($kid: String!) { endAgencyKey(kid: $kid) { __typename ... on AgencyKey { kid endedAt } ${refusal} } }`,
  inquire: `mutation Inquire($input: InquireInput!) { inquire(input: $input) { __typename ... on Inquiry { id receipt ask sandbox found
    predicate { meets because proof { determination judgedOn rule { hash title document } } }
    verdict { verdict because proof { determination } }
    record { fields organisation education titles { series level heldFrom } appointedFrom appointedUntil hoursTenths verdict }
    logEntryId logIndex } ${refusal} } }`,
} as const

let made = 0
export const terms = {
  sharing: 'CONDITIONAL',
  purpose: 'APPOINTMENT',
  legalBasis: '政务数据共享条例；事业单位岗位聘用',
  asks: ['PREDICATE'],
  fields: [],
  series: null,
  levels: null,
  areas: ['64'],
  dailyQuota: 100,
  heldFrom: '2016-05-01',
  heldUntil: '2017-05-01',
  contact: '民政厅人事处 0951-0000000',
}

/** What agencies do in a small province. */
export function agencyDeeds(ask: Ask) {
  const deed = async (account: AccountId, name: keyof typeof documents, input: Fields, manner: Manner = {}) =>
    Object.values(
      (await ask(account, 'audits', documents[name], name === 'endKey' || name === 'prove' ? input : { input }, manner))
        .data ?? {},
    )[0] as Fields

  const register = (input: Fields = {}) =>
    deed(callers.securityAdministrator, 'register', {
      id: 'agy_civil',
      name: '自治区民政厅',
      contact: '人事处 0951-0000000',
      accounts: [callers.agency],
      ...input,
    })
  const request = (input: Fields = {}, account = callers.agency) => {
    made += 1
    return deed(account, 'request', { id: `agr_test_${made}`, agencyId: 'agy_civil', ...terms, ...input })
  }
  const step = (id: unknown, taken: string, seen: number, account: AccountId, reason = '') =>
    deed(account, 'step', { id, step: taken, seen, reason })
  /** An agreement as two officers have agreed to it. */
  async function agreed(input: Fields = {}): Promise<AgreementId> {
    const { id } = await request(input)
    await step(id, 'APPROVED_ONCE', 1, callers.securityAdministrator)
    const last = await step(id, 'AGREED', 2, callers.secondSecurityAdministrator)
    if (last.state !== 'AGREED') throw new Error(JSON.stringify(last))
    return id as AgreementId
  }
  const about = (word: string) => {
    const person = personOf(word)
    return { name: person.fullName(), idNumber: person.idNumber() }
  }
  const inquire = (input: Fields, manner: Manner = {}, account = callers.agency) => {
    made += 1
    return deed(
      account,
      'inquire',
      { id: `inq_test_${made}`, ask: 'PREDICATE', level: 'ASSOCIATE_SENIOR', ...input },
      manner,
    )
  }
  return { deed, register, request, step, agreed, about, inquire }
}

/** A verdict for the applicant, judged now. */
export async function judge({ ask }: SmallProvince, word: string) {
  const question = `mutation { determine(input: { applicationId: "app_${word}" }) { ... on Determination { id verdict } ... on Refusal { code } } }`
  return told<{ id: string; verdict: string }>(await ask(callers.engineeringMember, 'credits', question), 'determine')
}
