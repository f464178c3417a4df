// Every kind of id says what it is twice: in its type here, and in the prefix that a person can read in a log.
import { uuidv7 } from 'uuidv7'

declare const kind: unique symbol
export type Id<K extends string> = string & { readonly [kind]: K }

/** The prefix of each kind. A GraphQL scalar of the same name is checked against it at the door. */
export const idPrefixes = {
  PersonId: 'per',
  StandingId: 'sta',
  RevealId: 'rvl',
  AccountId: 'acc',
  SessionId: 'ses',
  FactorId: 'fac',
  RoleGrantId: 'rol',
  OrganisationId: 'org',
  CommitteeId: 'com',
  CommitteeFilingId: 'cfl',
  CommitteeSeatId: 'mem',
  MandateId: 'man',
  MandateTemplateId: 'mtp',
  RecusalId: 'rcs',
  CourseId: 'cou',
  FilingId: 'fil',
  PolicyDocumentId: 'pol',
  PolicyAttachmentId: 'att',
  RuleDraftId: 'dra',
  RuleRevisionId: 'rev',
  RuleVersionId: 'rul',
  ImpactRunId: 'imp',
  RejudgementId: 'rej',
  HourEntryId: 'hen',
  DeterminationId: 'det',
  ApplicationId: 'app',
  JudgementId: 'jud',
  LogEntryId: 'log',
  AgencyId: 'agy',
  AgreementId: 'agr',
  AmendmentId: 'amd',
  HolidayNoticeId: 'hol',
  InquiryId: 'inq',
  BulkInquiryId: 'blk',
  LogSealId: 'sea',
  LogQuestionId: 'que',
  LogAnswerId: 'ans',
} as const

export type IdKind = keyof typeof idPrefixes
export type PersonId = Id<'PersonId'>
export type StandingId = Id<'StandingId'>
export type RevealId = Id<'RevealId'>
export type AccountId = Id<'AccountId'>
export type SessionId = Id<'SessionId'>
export type FactorId = Id<'FactorId'>
export type RoleGrantId = Id<'RoleGrantId'>
export type OrganisationId = Id<'OrganisationId'>
export type CommitteeId = Id<'CommitteeId'>
export type CommitteeFilingId = Id<'CommitteeFilingId'>
export type CommitteeSeatId = Id<'CommitteeSeatId'>
export type MandateId = Id<'MandateId'>
export type MandateTemplateId = Id<'MandateTemplateId'>
export type RecusalId = Id<'RecusalId'>
export type CourseId = Id<'CourseId'>
export type FilingId = Id<'FilingId'>
export type PolicyDocumentId = Id<'PolicyDocumentId'>
export type PolicyAttachmentId = Id<'PolicyAttachmentId'>
export type RuleDraftId = Id<'RuleDraftId'>
export type RuleRevisionId = Id<'RuleRevisionId'>
export type RuleVersionId = Id<'RuleVersionId'>
export type ImpactRunId = Id<'ImpactRunId'>
export type RejudgementId = Id<'RejudgementId'>
export type HourEntryId = Id<'HourEntryId'>
export type DeterminationId = Id<'DeterminationId'>
export type ApplicationId = Id<'ApplicationId'>
export type JudgementId = Id<'JudgementId'>
export type LogEntryId = Id<'LogEntryId'>
export type AgencyId = Id<'AgencyId'>
export type AgreementId = Id<'AgreementId'>
export type AmendmentId = Id<'AmendmentId'>
export type HolidayNoticeId = Id<'HolidayNoticeId'>
export type InquiryId = Id<'InquiryId'>
export type BulkInquiryId = Id<'BulkInquiryId'>
export type LogSealId = Id<'LogSealId'>
export type LogQuestionId = Id<'LogQuestionId'>
export type LogAnswerId = Id<'LogAnswerId'>

/** A new id, sorted by the time of its making (UUIDv7), so that indexes grow at one end. */
export function newId<K extends IdKind>(of: K): Id<K> {
  return `${idPrefixes[of]}_${uuidv7().replaceAll('-', '')}` as Id<K>
}

/** An id from what it stands for (hex digest): the same thing always gets the same id, so a second posting is the first. */
export function idOf<K extends IdKind>(of: K, digestHex: string): Id<K> {
  return `${idPrefixes[of]}_${digestHex.slice(0, 32)}` as Id<K>
}

/** The id of that kind, or null when the text is no such id. Ids of the small province are words (`per_li_jianguo`). */
export function parseId<K extends IdKind>(of: K, text: unknown): Id<K> | null {
  if (typeof text !== 'string' || text.length > 64) return null
  return new RegExp(`^${idPrefixes[of]}_[0-9a-z_]+$`).test(text) ? (text as Id<K>) : null
}
