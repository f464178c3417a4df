import type { AccountId } from '@jijiao/kernel';
import type { AgencyId } from '@jijiao/kernel';
import type { AgreementId } from '@jijiao/kernel';
import type { ApplicationId } from '@jijiao/kernel';
import type { BulkInquiryId } from '@jijiao/kernel';
import type { CommitteeFilingId } from '@jijiao/kernel';
import type { CommitteeId } from '@jijiao/kernel';
import type { CommitteeSeatId } from '@jijiao/kernel';
import type { CourseId } from '@jijiao/kernel';
import type { DeterminationId } from '@jijiao/kernel';
import type { FactorId } from '@jijiao/kernel';
import type { FilingId } from '@jijiao/kernel';
import type { HolidayNoticeId } from '@jijiao/kernel';
import type { HourEntryId } from '@jijiao/kernel';
import type { ImpactRunId } from '@jijiao/kernel';
import type { InquiryId } from '@jijiao/kernel';
import type { JudgementId } from '@jijiao/kernel';
import type { LogAnswerId } from '@jijiao/kernel';
import type { LogEntryId } from '@jijiao/kernel';
import type { LogQuestionId } from '@jijiao/kernel';
import type { LogSealId } from '@jijiao/kernel';
import type { MandateId } from '@jijiao/kernel';
import type { MandateTemplateId } from '@jijiao/kernel';
import type { OrganisationId } from '@jijiao/kernel';
import type { PersonId } from '@jijiao/kernel';
import type { PolicyAttachmentId } from '@jijiao/kernel';
import type { PolicyDocumentId } from '@jijiao/kernel';
import type { RecusalId } from '@jijiao/kernel';
import type { RevealId } from '@jijiao/kernel';
import type { RoleGrantId } from '@jijiao/kernel';
import type { RuleDraftId } from '@jijiao/kernel';
import type { RuleRevisionId } from '@jijiao/kernel';
import type { RuleVersionId } from '@jijiao/kernel';
import type { SessionId } from '@jijiao/kernel';
import type { StandingId } from '@jijiao/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenApplication } from '../applicantRows.ts';
import type { RelevanceJudgement as RelevanceJudgementRow } from '../tables.ts';
import type { PersonReference, DeterminationReference, Context } from '../context.ts';
import type { LoggedEntry } from '../log.ts';
import type { Agency as AgencyRow, AgreementEvent } from '../agencyTables.ts';
import type { ShownAgreement } from '../agreements.ts';
import type { ShownKey } from '../agencyKeys.ts';
import type { Told } from '../inquiries.ts';
import type { Confirmation, GivenProof as GivenProofRow } from '../receipts.ts';
import type { LogPlace as LogPlaceRow } from '../proofs.ts';
import type { Question, AskedLook as AskedLookRow } from '../questions.ts';
import type { LogAnswer } from '../logTables.ts';
import type { ShownSeal } from '../seals.ts';
import type { ShownNotice } from '../holidays.ts';
import type { Released } from '../statistics.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  AccountId: { input: AccountId; output: AccountId; }
  AgencyId: { input: AgencyId; output: AgencyId; }
  AgreementId: { input: AgreementId; output: AgreementId; }
  ApplicationId: { input: ApplicationId; output: ApplicationId; }
  BulkInquiryId: { input: BulkInquiryId; output: BulkInquiryId; }
  CommitteeFilingId: { input: CommitteeFilingId; output: CommitteeFilingId; }
  CommitteeId: { input: CommitteeId; output: CommitteeId; }
  CommitteeSeatId: { input: CommitteeSeatId; output: CommitteeSeatId; }
  CourseId: { input: CourseId; output: CourseId; }
  /** A day, YYYY-MM-DD, without a clock. */
  Day: { input: string; output: string; }
  DeterminationId: { input: DeterminationId; output: DeterminationId; }
  FactorId: { input: FactorId; output: FactorId; }
  FilingId: { input: FilingId; output: FilingId; }
  HolidayNoticeId: { input: HolidayNoticeId; output: HolidayNoticeId; }
  HourEntryId: { input: HourEntryId; output: HourEntryId; }
  ImpactRunId: { input: ImpactRunId; output: ImpactRunId; }
  InquiryId: { input: InquiryId; output: InquiryId; }
  /** An instant in UTC, ISO 8601. */
  Instant: { input: string; output: string | Date; }
  JudgementId: { input: JudgementId; output: JudgementId; }
  LogAnswerId: { input: LogAnswerId; output: LogAnswerId; }
  LogEntryId: { input: LogEntryId; output: LogEntryId; }
  LogQuestionId: { input: LogQuestionId; output: LogQuestionId; }
  LogSealId: { input: LogSealId; output: LogSealId; }
  MandateId: { input: MandateId; output: MandateId; }
  MandateTemplateId: { input: MandateTemplateId; output: MandateTemplateId; }
  OrganisationId: { input: OrganisationId; output: OrganisationId; }
  PersonId: { input: PersonId; output: PersonId; }
  PolicyAttachmentId: { input: PolicyAttachmentId; output: PolicyAttachmentId; }
  PolicyDocumentId: { input: PolicyDocumentId; output: PolicyDocumentId; }
  RecusalId: { input: RecusalId; output: RecusalId; }
  RevealId: { input: RevealId; output: RevealId; }
  RoleGrantId: { input: RoleGrantId; output: RoleGrantId; }
  RuleDraftId: { input: RuleDraftId; output: RuleDraftId; }
  RuleRevisionId: { input: RuleRevisionId; output: RuleRevisionId; }
  RuleVersionId: { input: RuleVersionId; output: RuleVersionId; }
  SessionId: { input: SessionId; output: SessionId; }
  StandingId: { input: StandingId; output: StandingId; }
  _FieldSet: { input: string; output: string; }
};

export type Access = {
  __typename?: 'Access';
  basis: Scalars['String']['output'];
  /** What of the case is told masked or not at all, and why. */
  masked: Array<MaskedField>;
  purpose: Purpose;
};

export type Account = {
  __typename?: 'Account';
  id: Scalars['AccountId']['output'];
};

/** 外部门. */
export type Agency = {
  __typename?: 'Agency';
  accounts: Array<Account>;
  contact: Scalars['String']['output'];
  id: Scalars['AgencyId']['output'];
  name: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
};

/** As whom the call goes on. */
export type AgencyCall = {
  __typename?: 'AgencyCall';
  account: Scalars['AccountId']['output'];
  purpose: Purpose;
};

export type AgencyCallInput = {
  agreement: Scalars['String']['input'];
  /** Key that asked for the token. */
  kid: Scalars['String']['input'];
  /** Digest of the DPoP proof's key and id: good once. */
  proof: Scalars['String']['input'];
  proofExpires: Scalars['Instant']['input'];
};

/** Calls that came to nothing: how many of a kind on a day, and the last of them. */
export type AgencyFault = {
  __typename?: 'AgencyFault';
  /** Of the refusal, or of the endpoint for tokens. */
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  day: Scalars['Day']['output'];
  lastAt: Scalars['Instant']['output'];
  /** As it stood in the answer's x-request-id. */
  lastRequest?: Maybe<Scalars['String']['output']>;
};

/** A machine's public key. Its id is its own thumbprint (RFC 7638). */
export type AgencyKey = {
  __typename?: 'AgencyKey';
  algorithm: Scalars['String']['output'];
  /** Null while it holds. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  kid: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
  registeredBy: Account;
};

/** 数据共享协议. */
export type Agreement = {
  __typename?: 'Agreement';
  agency: Agency;
  /** Paths in the tree of jurisdictions. */
  areas: Array<Scalars['String']['output']>;
  asks: Array<AskKind>;
  /** The clocks that run now; the next one due first. */
  clocks: Array<Clock>;
  contact: Scalars['String']['output'];
  /** Persons a day. */
  dailyQuota: Scalars['Int']['output'];
  /** Terms that were amended, the first ones first. Kept for ever. */
  earlierTerms: Array<AgreementTerms>;
  /** 未成功的调用 of the last thirty days. */
  faults: Array<AgencyFault>;
  fields: Array<RecordField>;
  heldFrom: Scalars['Day']['output'];
  /** The first day it no longer holds. */
  heldUntil: Scalars['Day']['output'];
  id: Scalars['AgreementId']['output'];
  keys: Array<AgencyKey>;
  legalBasis: Scalars['String']['output'];
  /** Null: all. */
  levels?: Maybe<Array<TitleLevel>>;
  /** 协议编号. */
  number: Scalars['String']['output'];
  purpose: Purpose;
  recordedAt: Scalars['Instant']['output'];
  /** Synthetic people alone, with fixed answers. */
  sandbox: Scalars['Boolean']['output'];
  /** Codes of series; null: all. */
  series?: Maybe<Array<Scalars['String']['output']>>;
  sharing: SharingKind;
  state: AgreementState;
  steps: Array<AgreementStepTaken>;
  /** Used today. */
  used: Scalars['Int']['output'];
};

export type AgreementState =
  | 'AGREED'
  | 'APPROVED_ONCE'
  | 'DECLINED'
  | 'ENDED'
  | 'REQUESTED'
  | 'RETURNED'
  | 'SUSPENDED';

export type AgreementStep =
  | 'AGREED'
  | 'APPROVED_ONCE'
  | 'DECLINED'
  | 'ENDED'
  | 'REQUESTED'
  | 'RESUBMITTED'
  | 'RESUMED'
  | 'RETURNED'
  | 'SUSPENDED';

export type AgreementStepTaken = {
  __typename?: 'AgreementStepTaken';
  actedBy: Account;
  actedOn: Scalars['Day']['output'];
  number: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
  step: AgreementStep;
};

/** 条款 as they stood before an amendment. */
export type AgreementTerms = {
  __typename?: 'AgreementTerms';
  areas: Array<Scalars['String']['output']>;
  asks: Array<AskKind>;
  contact: Scalars['String']['output'];
  dailyQuota: Scalars['Int']['output'];
  fields: Array<RecordField>;
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
  legalBasis: Scalars['String']['output'];
  levels?: Maybe<Array<TitleLevel>>;
  purpose: Purpose;
  series?: Maybe<Array<Scalars['String']['output']>>;
  sharing: SharingKind;
  /** Number of the step that brought them. */
  step: Scalars['Int']['output'];
};

export type AmendAgreementInput = {
  areas: Array<Scalars['String']['input']>;
  asks: Array<AskKind>;
  contact: Scalars['String']['input'];
  dailyQuota: Scalars['Int']['input'];
  fields?: Array<RecordField>;
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  id: Scalars['AgreementId']['input'];
  legalBasis: Scalars['String']['input'];
  levels?: InputMaybe<Array<TitleLevel>>;
  purpose: Purpose;
  /** What was mended beside the terms; may be left out. */
  reason?: Scalars['String']['input'];
  /** How many steps there were when it was read. */
  seen: Scalars['Int']['input'];
  series?: InputMaybe<Array<Scalars['String']['input']>>;
  sharing: SharingKind;
};

export type AmendAgreementResult = Agreement | Refusal;

export type AnswerLookQuestionInput = {
  id: Scalars['LogAnswerId']['input'];
  questionId: Scalars['LogQuestionId']['input'];
  text: Scalars['String']['input'];
};

export type AnswerLookQuestionResult = LookQuestion | Refusal;

/** 名单导出: two hundred rows of a file at the most. */
export type ApplicantExport = {
  __typename?: 'ApplicantExport';
  applications: Array<Application>;
  /** The entry that tells of it in the log. */
  entryId: Scalars['LogEntryId']['output'];
  /** Hand it back as after for the rest; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
};

export type ApplicantFilter = {
  /** Path in the tree of jurisdictions; everything below it is covered. */
  area?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<TitleLevel>;
  /** Part of a name, pinyin or initials. */
  name?: InputMaybe<Scalars['String']['input']>;
  reviewYear: Scalars['Int']['input'];
  /** Code of a series. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** NOT_JUDGED: no receipt yet. */
  verdict?: InputMaybe<VerdictFilter>;
};

export type ApplicantPage = {
  __typename?: 'ApplicantPage';
  applications: Array<Application>;
  /** Hand it back as after for the next page; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
  /**
   * Of the whole list, not of the page. Of a list by name or verdict only where everybody counted is on the page: null otherwise. By a verdict
   * among fewer than ten, each of the ten is logged as seen, found or not.
   */
  total?: Maybe<Scalars['Int']['output']>;
};

/** 申报. */
export type Application = {
  __typename?: 'Application';
  /** Under which right the caller sees it, and for what purpose. */
  access: Access;
  currentLevel: TitleLevel;
  /** Null where the right does not open it. */
  education?: Maybe<Scalars['String']['output']>;
  filedOn?: Maybe<Scalars['Day']['output']>;
  id: Scalars['ApplicationId']['output'];
  /** Latest of each entry; null where the right does not open the hours. */
  judgements?: Maybe<Array<RelevanceJudgement>>;
  jurisdiction: Jurisdiction;
  /** 受理编号. */
  number: Scalars['String']['output'];
  /** Null where the right does not open it. */
  organisationName?: Maybe<Scalars['String']['output']>;
  person: Person;
  /** For other departments, which need the person of a case and not the person's record. */
  personId: Scalars['PersonId']['output'];
  recordedAt: Scalars['Instant']['output'];
  reviewYear: Scalars['Int']['output'];
  series: TitleSeries;
  targetLevel: TitleLevel;
};

export type AskAboutLookInput = {
  entryId: Scalars['LogEntryId']['input'];
  id: Scalars['LogQuestionId']['input'];
  text: Scalars['String']['input'];
};

export type AskAboutLookResult = LookQuestion | Refusal;

/** What an agency may ask, the least telling first. */
export type AskKind =
  /** 字段. */
  | 'FIELDS'
  /** 是否满足: yes, no or undecided. */
  | 'PREDICATE'
  /** 判定结论. */
  | 'VERDICT';

/** The entry that a question is about: who, what, for what purpose, on which basis, when. */
export type AskedLook = {
  __typename?: 'AskedLook';
  account: Account;
  action: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  operation: Scalars['String']['output'];
  purpose?: Maybe<Purpose>;
  recordedAt: Scalars['Instant']['output'];
  told?: Maybe<Scalars['String']['output']>;
};

export type Clock = {
  __typename?: 'Clock';
  awaits: ClockKind;
  /** Years whose holidays nobody has entered: in them weekends alone counted as off. */
  byWeekends: Array<Scalars['Int']['output']>;
  due: Scalars['Day']['output'];
  /** Working days; negative when overdue. */
  left: Scalars['Int']['output'];
  overdue: Scalars['Boolean']['output'];
};

/** What is awaited: word of what is missing, an answer, the data. */
export type ClockKind =
  | 'ANSWER'
  | 'COMPLETENESS'
  | 'DATA';

export type ConfirmFailResult = FailConfirmation | Refusal;

export type DailyRoot = {
  __typename?: 'DailyRoot';
  /** The signed checkpoint, with the lines of its witnesses. */
  checkpoint: Scalars['String']['output'];
  day: Scalars['Day']['output'];
  /** Hex. */
  root: Scalars['String']['output'];
  size: Scalars['Int']['output'];
};

export type DaysOff = {
  __typename?: 'DaysOff';
  first: Scalars['Day']['output'];
  last: Scalars['Day']['output'];
};

export type DaysOffInput = {
  first: Scalars['Day']['input'];
  last: Scalars['Day']['input'];
};

export type Determination = {
  __typename?: 'Determination';
  asOf: Scalars['Instant']['output'];
  id: Scalars['DeterminationId']['output'];
  /** 凭证: where the log tells of it; of a receipt judged with all others, the entry of that run. Null outside what the caller may see. */
  logged?: Maybe<LogPlace>;
};

export type Disclosure = {
  __typename?: 'Disclosure';
  account: Account;
  /** record.read, or the deed: hours.post, determination.make, relevance.judge; record.refused: somebody tried, and saw nothing. */
  action: Scalars['String']['output'];
  /** Words of the officer's own: the reason given. */
  aside?: Maybe<Scalars['String']['output']>;
  basis: Scalars['String']['output'];
  id: Scalars['LogEntryId']['output'];
  /** Where another agency asked: under which agreement, and the receipt it was given. */
  inquiry?: Maybe<InquiryOfPerson>;
  logged: LogPlace;
  /** The question that was asked, by name. */
  operation: Scalars['String']['output'];
  /** Null where it was refused and none was said. */
  purpose?: Maybe<Purpose>;
  /** What the person asked about it, with the answer. */
  question?: Maybe<LookQuestion>;
  recordedAt: Scalars['Instant']['output'];
  /** It was sealed until this day, by an order. */
  sealedUntil?: Maybe<Scalars['Day']['output']>;
  /** What was shown, in code words. */
  told?: Maybe<Scalars['String']['output']>;
};

export type DisclosurePage = {
  __typename?: 'DisclosurePage';
  disclosures: Array<Disclosure>;
  next?: Maybe<Scalars['String']['output']>;
};

export type EndAgencyKeyResult = AgencyKey | Refusal;

export type EnterHolidaysInput = {
  id: Scalars['HolidayNoticeId']['input'];
  /** 文号, 国办发明电〔2025〕7号. */
  number: Scalars['String']['input'];
  off: Array<DaysOffInput>;
  worked?: Array<Scalars['Day']['input']>;
  year: Scalars['Int']['input'];
};

export type EnterHolidaysResult = HolidayNotice | Refusal;

export type ExportApplicantsInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: ApplicantFilter;
};

export type ExportApplicantsResult = ApplicantExport | Refusal;

export type ExportLogInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ExportLogResult = LogExport | Refusal;

export type FailConfirmation = {
  __typename?: 'FailConfirmation';
  confirmedBy: Account;
  determinationId: Scalars['DeterminationId']['output'];
  recordedAt: Scalars['Instant']['output'];
};

/** 给出的凭证: the proof of a receipt, and the entry that tells that it was given. */
export type GivenProof = {
  __typename?: 'GivenProof';
  givenAs: Scalars['LogEntryId']['output'];
  logged: LogPlace;
};

/** 节假日安排: what one notice of the State Council moves. */
export type HolidayNotice = {
  __typename?: 'HolidayNotice';
  /** Null: it came with the register. */
  enteredBy?: Maybe<Account>;
  /** 文号. */
  number: Scalars['String']['output'];
  off: Array<DaysOff>;
  recordedAt?: Maybe<Scalars['Instant']['output']>;
  /** 调休上班: weekend days that are worked. */
  worked: Array<Scalars['Day']['output']>;
  year: Scalars['Int']['output'];
};

export type InquireInput = {
  /** For an officer at the console; a machine's is that of its token. */
  agreementId?: InputMaybe<Scalars['AgreementId']['input']>;
  ask: AskKind;
  fields?: Array<RecordField>;
  /** Made by whoever asks: the same id is the same inquiry, and is answered as before. */
  id: Scalars['InquiryId']['input'];
  idNumber: Scalars['String']['input'];
  level?: InputMaybe<TitleLevel>;
  name: Scalars['String']['input'];
  /** The day the answer is to hold for; today if none is said. */
  on?: InputMaybe<Scalars['Day']['input']>;
  /** Which of a person's evaluations (S10), as far as the agreement's purpose goes; its usual one if none is said. */
  rule?: InputMaybe<Purpose>;
  /** Code of a series; null: any. */
  series?: InputMaybe<Scalars['String']['input']>;
};

export type InquireResult = Inquiry | Refusal;

/** A person asked about, and what was told. */
export type Inquiry = {
  __typename?: 'Inquiry';
  agreementId: Scalars['AgreementId']['output'];
  answeredAt: Scalars['Instant']['output'];
  ask: AskKind;
  /** False: nobody of that number and name, or nobody the agreement covers. Which of the two is not told. */
  found: Scalars['Boolean']['output'];
  id: Scalars['InquiryId']['output'];
  /** The entry in the log. */
  logEntryId: Scalars['LogEntryId']['output'];
  /** Its place in the log; null until it is in order. */
  logIndex?: Maybe<Scalars['Int']['output']>;
  /** The same, with the proof that can be checked without the register. Not in a list: the proof says what was told; take it by proveInquiry, or ask again with the same id. */
  logged: LogPlace;
  predicate?: Maybe<Predicate>;
  /** 回执编号. */
  receipt: Scalars['String']['output'];
  record?: Maybe<ToldRecord>;
  /** Synthetic: no person stands behind it. */
  sandbox: Scalars['Boolean']['output'];
  verdict?: Maybe<ToldVerdict>;
};

/** 跨部门查询 as the person sees it. */
export type InquiryOfPerson = {
  __typename?: 'InquiryOfPerson';
  agency: Scalars['String']['output'];
  agreementNumber: Scalars['String']['output'];
  ask: AskKind;
  legalBasis: Scalars['String']['output'];
  receipt: Scalars['String']['output'];
};

export type InquiryPage = {
  __typename?: 'InquiryPage';
  inquiries: Array<Inquiry>;
  next?: Maybe<Scalars['String']['output']>;
};

/** What the answer rests on: a receipt of the register and the version of the rule. */
export type InquiryProof = {
  __typename?: 'InquiryProof';
  /** The receipt of the register as this agreement is told of it: another under another, so that answers cannot be joined by it. */
  determination: Scalars['DeterminationId']['output'];
  judgedOn: Scalars['Day']['output'];
  rule?: Maybe<RuleTold>;
};

export type JudgeRelevanceInput = {
  entryId: Scalars['HourEntryId']['input'];
  id: Scalars['JudgementId']['input'];
  personId: Scalars['PersonId']['input'];
  reason: Scalars['String']['input'];
  relevant: Scalars['Boolean']['input'];
};

export type JudgeRelevanceResult = Refusal | RelevanceJudgement;

export type Jurisdiction = {
  __typename?: 'Jurisdiction';
  path: Scalars['String']['output'];
};

export type LogCheck = {
  __typename?: 'LogCheck';
  fault?: Maybe<Scalars['Int']['output']>;
  from: Scalars['Int']['output'];
  /** Hex SHA-256 of each leaf, in order. */
  leaves: Array<Scalars['String']['output']>;
};

/** 日志导出. */
export type LogExport = {
  __typename?: 'LogExport';
  /** The same entries as the screen shows them. */
  entries: Array<LogLine>;
  /** The entry that tells of it in the log. */
  entryId: Scalars['LogEntryId']['output'];
  /** A JSON object each: the text of an entry, its place and its leaf. */
  lines: Array<Scalars['String']['output']>;
  next?: Maybe<Scalars['String']['output']>;
};

/** All of what is given must hold. Names are looked up in the register; the log holds none, and the entry of a search says by which fields, not what. */
export type LogFilter = {
  action?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Day']['input']>;
  /** A place in the log, the number of an application, of a letter of authority, or the id of an entry or receipt. */
  number?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Purpose>;
  /** The day itself is in it. */
  to?: InputMaybe<Scalars['Day']['input']>;
  /** Part of the name of an officer, a person or a department. */
  who?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name of the person concerned. */
  whom?: InputMaybe<Scalars['String']['input']>;
};

export type LogKey = {
  __typename?: 'LogKey';
  /** Checkpoints larger than this are signed by it. */
  fromSize: Scalars['Int']['output'];
  /** name+id+key (C2SP signed-note). */
  key: Scalars['String']['output'];
  kind: LogKeyKind;
  /** The signed note by which the key before vouches for it. */
  statement: Scalars['String']['output'];
};

export type LogKeyKind =
  | 'LOG'
  | 'WITNESS';

export type LogLine = {
  __typename?: 'LogLine';
  account: Account;
  action: Scalars['String']['output'];
  /** Words of the officer's own: the reason given. */
  aside?: Maybe<Scalars['String']['output']>;
  basis: Scalars['String']['output'];
  id: Scalars['LogEntryId']['output'];
  /** Its place in the log; null until it is in order. */
  index?: Maybe<Scalars['Int']['output']>;
  logged: LogPlace;
  operation: Scalars['String']['output'];
  /** Whom it concerns, as an id: the log holds no names. */
  personId?: Maybe<Scalars['PersonId']['output']>;
  purpose?: Maybe<Purpose>;
  recordedAt: Scalars['Instant']['output'];
  sealedUntil?: Maybe<Scalars['Day']['output']>;
  told?: Maybe<Scalars['String']['output']>;
};

export type LogPage = {
  __typename?: 'LogPage';
  entries: Array<LogLine>;
  next?: Maybe<Scalars['String']['output']>;
};

/** An entry's place in the log. */
export type LogPlace = {
  __typename?: 'LogPlace';
  entryId: Scalars['LogEntryId']['output'];
  /** Null until it is in order, within two seconds. */
  index?: Maybe<Scalars['Int']['output']>;
  /** C2SP tlog-proof, which can be checked without the register; null until a checkpoint covers it. */
  proof?: Maybe<Scalars['String']['output']>;
};

/** An order of sealing. */
export type LogSeal = {
  __typename?: 'LogSeal';
  /** Whose looks it seals. */
  account: Account;
  approvedBy?: Maybe<Account>;
  basis: Scalars['String']['output'];
  /** Why it was ended or withdrawn. */
  endReason?: Maybe<Scalars['String']['output']>;
  endedBy?: Maybe<Account>;
  endsOn: Scalars['Day']['output'];
  id: Scalars['LogSealId']['output'];
  /** 受理编号 of the person; null without an application. */
  number?: Maybe<Scalars['String']['output']>;
  orderedAt: Scalars['Instant']['output'];
  orderedBy: Account;
  sealedUntil: Scalars['Day']['output'];
  state: SealState;
};

export type LogState = {
  __typename?: 'LogState';
  /** C2SP tlog-checkpoint. */
  checkpoint?: Maybe<Scalars['String']['output']>;
  keys: Array<LogKey>;
  /** Entries under the latest checkpoint. */
  signed: Scalars['Int']['output'];
  signedAt?: Maybe<Scalars['Instant']['output']>;
  /** Entries in order. */
  size: Scalars['Int']['output'];
  /** Entries that wait for their place. */
  waiting: Scalars['Int']['output'];
  witnesses: Array<LogWitness>;
};

export type LogWitness = {
  __typename?: 'LogWitness';
  name: Scalars['String']['output'];
  signedAt: Scalars['Instant']['output'];
  size: Scalars['Int']['output'];
};

export type LookAnswer = {
  __typename?: 'LookAnswer';
  answeredBy: Account;
  id: Scalars['LogAnswerId']['output'];
  recordedAt: Scalars['Instant']['output'];
  text: Scalars['String']['output'];
};

/** 询问与答复. */
export type LookQuestion = {
  __typename?: 'LookQuestion';
  answer?: Maybe<LookAnswer>;
  entryId: Scalars['LogEntryId']['output'];
  id: Scalars['LogQuestionId']['output'];
  /** What was asked about, as the log tells it. */
  look: AskedLook;
  recordedAt: Scalars['Instant']['output'];
  text: Scalars['String']['output'];
};

export type LookQuestions = {
  __typename?: 'LookQuestions';
  questions: Array<LookQuestion>;
  /** How many wait for an answer. */
  waiting: Scalars['Int']['output'];
};

/** A part of a record that is told masked or not at all, and why. */
export type MaskedField = {
  __typename?: 'MaskedField';
  field: RecordField;
  reason: Words;
};

export type Meets =
  | 'NO'
  | 'UNDECIDED'
  | 'YES';

export type Mutation = {
  __typename?: 'Mutation';
  /** Whether a token's call may go on, for the gateway alone: claims the proof, reads the agreement and its key as they are now. */
  admitAgencyCall?: Maybe<AgencyCall>;
  /** 补正: a request that was returned comes again with other terms. Those before are kept, approvals of them no longer count. */
  amendAgreement: AmendAgreementResult;
  /** 答复: the department answers. Never the officer whose look it is about. */
  answerLookQuestion: AnswerLookQuestionResult;
  /** 批准密封: by another person than who ordered it and than whose looks it is about. It seals from now on. */
  approveSeal: SealLooksResult;
  /** 询问: a person asks about an entry that concerns them. Once for each entry. */
  askAboutLook: AskAboutLookResult;
  /** 确认不合格结论: an officer stands by a FAIL, which only then leaves the house (个人信息保护法 第二十四条). */
  confirmFail: ConfirmFailResult;
  /** 停用公钥. Tokens that were issued to it end with it. */
  endAgencyKey: EndAgencyKeyResult;
  /** 解除密封, by one person: no look is sealed from now on. What is sealed already is told on its day. */
  endSeal: SealLooksResult;
  /** 录入节假日安排: a notice of the State Council, by its number. Nothing that was entered is changed; a later notice counts where two speak of one day. */
  enterHolidays: EnterHolidaysResult;
  /** 名单导出: the rows of a file, for whoever gave a second proof. Logged with the filter, and for each person in it. */
  exportApplicants: ExportApplicantsResult;
  /** 日志导出: entries to take away, under a second proof. Logged, and for each person whom they concern. */
  exportLog: ExportLogResult;
  /** 查询 one person under an agreement. Logged first, answered second; the person sees it. */
  inquire: InquireResult;
  /** Says whether an activity had to do with the person's work (S76). The latest judgement counts. */
  judgeRelevance: JudgeRelevanceResult;
  /** 取凭证: the proof of one receipt, under the agreement as it holds now. It says what was told, and is logged. */
  proveInquiry: ProveInquiryResult;
  /** 登记外部门, with the accounts that speak for it and a sandbox of its own. */
  registerAgency: RegisterAgencyResult;
  /** 登记公钥 of an agency's machine for an agreement. */
  registerAgencyKey: RegisterAgencyKeyResult;
  /** 申请数据共享. */
  requestAgreement: RequestAgreementResult;
  /** 密封: looks of an account at a person are told to the person on a later day. They are in the log at once. */
  sealLooks: SealLooksResult;
  /** Takes an agreement one step further: returned, approved, agreed, suspended, ended. The second approval is another officer's. */
  stepAgreement: StepAgreementResult;
};


export type MutationAdmitAgencyCallArgs = {
  input: AgencyCallInput;
};


export type MutationAmendAgreementArgs = {
  input: AmendAgreementInput;
};


export type MutationAnswerLookQuestionArgs = {
  input: AnswerLookQuestionInput;
};


export type MutationApproveSealArgs = {
  id: Scalars['LogSealId']['input'];
};


export type MutationAskAboutLookArgs = {
  input: AskAboutLookInput;
};


export type MutationConfirmFailArgs = {
  determinationId: Scalars['DeterminationId']['input'];
  personId: Scalars['PersonId']['input'];
};


export type MutationEndAgencyKeyArgs = {
  kid: Scalars['String']['input'];
};


export type MutationEndSealArgs = {
  id: Scalars['LogSealId']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEnterHolidaysArgs = {
  input: EnterHolidaysInput;
};


export type MutationExportApplicantsArgs = {
  input: ExportApplicantsInput;
};


export type MutationExportLogArgs = {
  input: ExportLogInput;
};


export type MutationInquireArgs = {
  input: InquireInput;
};


export type MutationJudgeRelevanceArgs = {
  input: JudgeRelevanceInput;
};


export type MutationProveInquiryArgs = {
  id: Scalars['InquiryId']['input'];
};


export type MutationRegisterAgencyArgs = {
  input: RegisterAgencyInput;
};


export type MutationRegisterAgencyKeyArgs = {
  input: RegisterAgencyKeyInput;
};


export type MutationRequestAgreementArgs = {
  input: RequestAgreementInput;
};


export type MutationSealLooksArgs = {
  input: SealLooksInput;
};


export type MutationStepAgreementArgs = {
  input: StepAgreementInput;
};

export type Person = {
  __typename?: 'Person';
  /** Applications that the caller may see, latest first. */
  applications: Array<Application>;
  /** 谁看过我的档案: who was shown this person's record or acted on it, why and on what basis, latest first. For the person alone; empty for others. */
  disclosures: DisclosurePage;
  id: Scalars['PersonId']['output'];
};


export type PersonDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  own?: Scalars['Boolean']['input'];
};

/** 是否满足该级别要求, on the day that was asked for. */
export type Predicate = {
  __typename?: 'Predicate';
  because?: Maybe<UndecidedReason>;
  meets: Meets;
  proof?: Maybe<InquiryProof>;
};

export type ProveInquiryResult = GivenProof | Refusal;

/** Why somebody looks. */
export type Purpose =
  | 'ANNUAL_ASSESSMENT'
  | 'APPOINTMENT'
  | 'OWN_RECORD'
  | 'REGISTRATION'
  | 'SUPERVISION'
  | 'TITLE_REVIEW';

export type Query = {
  __typename?: 'Query';
  /** Accounts of the role AGENCY in use that speak for no agency yet: who may be registered with one. Empty for whoever registers none. */
  accountsForAgencies: Array<Account>;
  /** 外部门: all of them for the department's officers, their own for an agency's. */
  agencies: Array<Agency>;
  agreement?: Maybe<Agreement>;
  /** 数据共享协议, latest first: all of them for the department's officers, their own for an agency's. */
  agreements: Array<Agreement>;
  /** Applicants of a review year whom the caller may see; others do not exist. Every person listed is logged as seen. */
  applicants: ApplicantPage;
  /** Null when there is none, or outside what the caller may see. */
  application?: Maybe<Application>;
  /** 节假日安排: the notices by which working days are counted, the latest year first. For whoever may know of agreements; empty for others. */
  holidayNotices: Array<HolidayNotice>;
  /** 调用回执 of an agreement, latest first. For the agency itself; empty for others. */
  inquiries: InquiryPage;
  /** 访问日志, latest first. For the audit administrator; empty for others. */
  log: LogPage;
  /** A stretch of the log recomputed, for the audit administrator: the digests of its leaves, and the first place that does not hold. */
  logCheck: LogCheck;
  /** 每日根值, latest first. For everybody, to be printed and compared. */
  logRoots: Array<DailyRoot>;
  /** Orders of sealing, the latest first, for the department's supervisor and the auditor; nobody reads one about their own record. */
  logSeals: Array<LogSeal>;
  /** 日志状态. For everybody: sizes, the latest checkpoint, who witnesses, the keys. Nothing of what the entries say. */
  logState: LogState;
  /** What people asked about looks at their record, the unanswered first. For the department; empty for others. */
  lookQuestions: LookQuestions;
  /**
   * The latest entry that concerns whoever asks and is not their own; null for who is nobody in the register. Asked every few seconds by
   * an open page: the record itself is not read for it, and so it is no look.
   */
  newestDisclosure?: Maybe<Scalars['LogEntryId']['output']>;
  /** Review years with applications that the caller may see, latest first. */
  reviewYears: Array<Scalars['Int']['output']>;
  /** 面向外部的统计: how many applicants of a review year met the rules, with small cells suppressed. Tells of no person. */
  statistics: StatisticsResult;
  /** Years of which there are statistics for others, the latest first. Of nobody; empty for whoever may not read them. */
  statisticsYears: Array<Scalars['Int']['output']>;
  /** What waits for the caller: counts by verdict over the applications of a review year that they may see. No person is told. */
  waiting: Waiting;
};


export type QueryAgreementArgs = {
  id: Scalars['AgreementId']['input'];
};


export type QueryApplicantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: ApplicantFilter;
  first?: Scalars['Int']['input'];
};


export type QueryApplicationArgs = {
  id: Scalars['ApplicationId']['input'];
};


export type QueryInquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreementId: Scalars['AgreementId']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LogFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryLogCheckArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['Int']['input'];
};


export type QueryLogRootsArgs = {
  before?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryLogSealsArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryLookQuestionsArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryStatisticsArgs = {
  reviewYear: Scalars['Int']['input'];
};


export type QueryWaitingArgs = {
  reviewYear: Scalars['Int']['input'];
};

/** Parts of a person's record. */
export type RecordField =
  /** 学历. */
  | 'EDUCATION'
  /** 工作单位. */
  | 'EMPLOYMENT'
  /** 证明材料. */
  | 'EVIDENCE'
  /** 学时. */
  | 'HOURS'
  /** 身份证号. */
  | 'ID_NUMBER'
  /** 姓名. */
  | 'NAME'
  /** 手机号. */
  | 'PHONE'
  /** 聘任、注册、岗位、离岗. */
  | 'STANDINGS'
  /** 职称. */
  | 'TITLES'
  /** 判定. */
  | 'VERDICT';

/** The register understood, and says no. */
export type Refusal = {
  __typename?: 'Refusal';
  code: RefusalCode;
  /** One sentence in Chinese, for the person at the screen. */
  message: Scalars['String']['output'];
  /** The same in English. */
  messageEn: Scalars['String']['output'];
  /** The clause it rests on, where there is one. */
  source?: Maybe<Scalars['String']['output']>;
};

/** Why the register says no. Each code has a sentence for the person. */
export type RefusalCode =
  | 'ALREADY_REGISTERED'
  | 'ALREADY_REVERSED'
  | 'BUSY'
  | 'FOUR_EYES'
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID'
  | 'LOCKED_OUT'
  | 'NOT_FOUND'
  | 'NOT_PERMITTED'
  | 'NOT_READY'
  | 'NOT_SEEN'
  | 'OFFICES_EXCLUDE'
  | 'PROOF_FAILED'
  | 'QUOTA_EXCEEDED'
  | 'SIGN_IN_FAILED'
  | 'STALE'
  | 'STEP_UP_REQUIRED'
  | 'VIEW_ONLY'
  | 'WEAK_PASSWORD'
  | 'WRONG_STATE';

export type RegisterAgencyInput = {
  /** Accounts of the role AGENCY that speak for it; the first is the one its machines call as. */
  accounts: Array<Scalars['AccountId']['input']>;
  contact: Scalars['String']['input'];
  id: Scalars['AgencyId']['input'];
  name: Scalars['String']['input'];
};

export type RegisterAgencyKeyInput = {
  agreementId: Scalars['AgreementId']['input'];
  /** The public key as JSON Web Key: EC P-256 or Ed25519. Never the private one. */
  jwk: Scalars['String']['input'];
};

export type RegisterAgencyKeyResult = AgencyKey | Refusal;

export type RegisterAgencyResult = Agency | Refusal;

/** 专业课相关性意见. */
export type RelevanceJudgement = {
  __typename?: 'RelevanceJudgement';
  entryId: Scalars['HourEntryId']['output'];
  id: Scalars['JudgementId']['output'];
  judgedBy: Account;
  reason: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
  relevant: Scalars['Boolean']['output'];
};

export type RequestAgreementInput = {
  agencyId: Scalars['AgencyId']['input'];
  areas: Array<Scalars['String']['input']>;
  asks: Array<AskKind>;
  contact: Scalars['String']['input'];
  dailyQuota: Scalars['Int']['input'];
  fields?: Array<RecordField>;
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  id: Scalars['AgreementId']['input'];
  legalBasis: Scalars['String']['input'];
  levels?: InputMaybe<Array<TitleLevel>>;
  purpose: Purpose;
  series?: InputMaybe<Array<Scalars['String']['input']>>;
  sharing: SharingKind;
};

export type RequestAgreementResult = Agreement | Refusal;

export type RuleTold = {
  __typename?: 'RuleTold';
  /** 文号. */
  document?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the rule's canonical form, hex. */
  hash: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
};

export type SealLooksInput = {
  accountId: Scalars['AccountId']['input'];
  /** 文号. */
  basis: Scalars['String']['input'];
  /** The last day on which looks are sealed. */
  endsOn: Scalars['Day']['input'];
  id: Scalars['LogSealId']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  /** The person, or the number of an application of theirs: who orders a seal opens no record to find them. */
  personId?: InputMaybe<Scalars['PersonId']['input']>;
  /** From this day on the person is shown them. */
  sealedUntil: Scalars['Day']['input'];
};

export type SealLooksResult = LogSeal | Refusal;

export type SealState =
  /** Ended early. */
  | 'ENDED'
  | 'IN_FORCE'
  /** Waits for a second person; seals nothing. */
  | 'ORDERED'
  /** Its last day is over. */
  | 'OVER'
  /** Ended before anybody approved it. */
  | 'WITHDRAWN';

/** 共享属性: which clock runs for a request. */
export type SharingKind =
  /** 有条件共享: ten working days. */
  | 'CONDITIONAL'
  /** 无条件共享: one working day. */
  | 'UNCONDITIONAL';

/** 面向外部的统计. Cells under ten are not told, nor those from which they could be reckoned. */
export type Statistics = {
  __typename?: 'Statistics';
  /** The quarter it was released for: it never changes afterwards. */
  quarter: Scalars['String']['output'];
  reviewYear: Scalars['Int']['output'];
  tables: Array<StatisticsTable>;
};

export type StatisticsResult = Refusal | Statistics;

export type StatisticsRow = {
  __typename?: 'StatisticsRow';
  /** In the order of the columns, rounded to five; null: suppressed. */
  cells: Array<Maybe<Scalars['Int']['output']>>;
  key: Scalars['String']['output'];
  /** Of the row, rounded; null: suppressed. */
  total?: Maybe<Scalars['Int']['output']>;
};

export type StatisticsTable = {
  __typename?: 'StatisticsTable';
  /** JURISDICTION, SERIES or LEVEL. */
  by: Scalars['String']['output'];
  columns: Array<Scalars['String']['output']>;
  /** True where a column was too small in the whole province: it stands nowhere, and in no sum. */
  columnsLeftOut: Scalars['Boolean']['output'];
  rows: Array<StatisticsRow>;
  /** Of all columns, rounded; who knows the sums of the columns knows it. Null where no column is told, and of tables released before there was one. */
  total?: Maybe<Scalars['Int']['output']>;
  /** Sums of the columns, rounded. */
  totals: Array<Maybe<Scalars['Int']['output']>>;
};

export type StepAgreementInput = {
  id: Scalars['AgreementId']['input'];
  reason?: Scalars['String']['input'];
  /** How many steps there were when it was read. */
  seen: Scalars['Int']['input'];
  step: AgreementStep;
};

export type StepAgreementResult = Agreement | Refusal;

/** 职称层级. NONE (无) only as a present level. */
export type TitleLevel =
  | 'ASSISTANT'
  | 'ASSOCIATE_SENIOR'
  | 'FULL_SENIOR'
  | 'INTERMEDIATE'
  | 'NONE'
  | 'TECHNICIAN';

export type TitleSeries = {
  __typename?: 'TitleSeries';
  code: Scalars['String']['output'];
};

/** The fields that were asked for; null where nothing is known, or where it was not asked. */
export type ToldRecord = {
  __typename?: 'ToldRecord';
  appointedFrom?: Maybe<Scalars['Day']['output']>;
  appointedUntil?: Maybe<Scalars['Day']['output']>;
  education?: Maybe<Scalars['String']['output']>;
  fields: Array<RecordField>;
  /** In tenths of an hour. */
  hoursTenths?: Maybe<Scalars['Int']['output']>;
  organisation?: Maybe<Scalars['String']['output']>;
  titles?: Maybe<Array<ToldTitle>>;
  verdict?: Maybe<ToldVerdictKind>;
};

export type ToldTitle = {
  __typename?: 'ToldTitle';
  heldFrom?: Maybe<Scalars['Day']['output']>;
  level: TitleLevel;
  /** Code of the series. */
  series: Scalars['String']['output'];
};

export type ToldVerdict = {
  __typename?: 'ToldVerdict';
  because?: Maybe<UndecidedReason>;
  proof?: Maybe<InquiryProof>;
  verdict: ToldVerdictKind;
};

export type ToldVerdictKind =
  | 'FAIL'
  | 'PASS'
  | 'UNDECIDED';

/** Why neither yes nor no. AWAITS_PERSON stands for a doubt and for a FAIL that nobody has confirmed alike. */
export type UndecidedReason =
  | 'AWAITS_PERSON'
  | 'NOT_JUDGED'
  | 'NOT_OPEN'
  | 'NO_RULE';

export type VerdictFilter =
  | 'FAIL'
  | 'NEEDS_REVIEW'
  | 'NOT_APPLICABLE'
  | 'NOT_JUDGED'
  | 'NOT_OPEN'
  | 'PASS';

/** By verdict nothing is counted of fewer than ten: null. */
export type Waiting = {
  __typename?: 'Waiting';
  fail?: Maybe<Scalars['Int']['output']>;
  needsReview?: Maybe<Scalars['Int']['output']>;
  notApplicable?: Maybe<Scalars['Int']['output']>;
  notJudged?: Maybe<Scalars['Int']['output']>;
  notOpen?: Maybe<Scalars['Int']['output']>;
  pass?: Maybe<Scalars['Int']['output']>;
  total: Scalars['Int']['output'];
};

/** A sentence or word in both languages of the screen. */
export type Words = {
  __typename?: 'Words';
  en: Scalars['String']['output'];
  zh: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Application: Application;
  Determination: Determination;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Determination:
    ( { __typename: 'Determination' }
    & GraphQLRecursivePick<FederationTypes['Determination'], {"id":true,"asOf":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AmendAgreementResult:
    | ( ShownAgreement )
    | ( Refusal )
  ;
  AnswerLookQuestionResult:
    | ( Question )
    | ( Refusal )
  ;
  AskAboutLookResult:
    | ( Question )
    | ( Refusal )
  ;
  ConfirmFailResult:
    | ( Confirmation )
    | ( Refusal )
  ;
  EndAgencyKeyResult:
    | ( ShownKey )
    | ( Refusal )
  ;
  EnterHolidaysResult:
    | ( ShownNotice )
    | ( Refusal )
  ;
  ExportApplicantsResult:
    | ( Omit<ApplicantExport, 'applications'> & { applications: Array<_RefType['Application']> } )
    | ( Refusal )
  ;
  ExportLogResult:
    | ( Omit<LogExport, 'entries'> & { entries: Array<_RefType['LogLine']> } )
    | ( Refusal )
  ;
  InquireResult:
    | ( Told )
    | ( Refusal )
  ;
  JudgeRelevanceResult:
    | ( Refusal )
    | ( RelevanceJudgementRow )
  ;
  ProveInquiryResult:
    | ( GivenProofRow )
    | ( Refusal )
  ;
  RegisterAgencyKeyResult:
    | ( ShownKey )
    | ( Refusal )
  ;
  RegisterAgencyResult:
    | ( AgencyRow )
    | ( Refusal )
  ;
  RequestAgreementResult:
    | ( ShownAgreement )
    | ( Refusal )
  ;
  SealLooksResult:
    | ( ShownSeal )
    | ( Refusal )
  ;
  StatisticsResult:
    | ( Refusal )
    | ( Omit<Statistics, 'tables'> & { tables: Array<_RefType['StatisticsTable']> } )
  ;
  StepAgreementResult:
    | ( ShownAgreement )
    | ( Refusal )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: ResolverTypeWrapper<Access>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Account: ResolverTypeWrapper<Account>;
  AccountId: ResolverTypeWrapper<Scalars['AccountId']['output']>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencyCall: ResolverTypeWrapper<AgencyCall>;
  AgencyCallInput: AgencyCallInput;
  AgencyFault: ResolverTypeWrapper<AgencyFault>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencyId: ResolverTypeWrapper<Scalars['AgencyId']['output']>;
  AgencyKey: ResolverTypeWrapper<ShownKey>;
  Agreement: ResolverTypeWrapper<ShownAgreement>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreementId: ResolverTypeWrapper<Scalars['AgreementId']['output']>;
  AgreementState: AgreementState;
  AgreementStep: AgreementStep;
  AgreementStepTaken: ResolverTypeWrapper<AgreementEvent>;
  AgreementTerms: ResolverTypeWrapper<AgreementTerms>;
  AmendAgreementInput: AmendAgreementInput;
  AmendAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendAgreementResult']>;
  AnswerLookQuestionInput: AnswerLookQuestionInput;
  AnswerLookQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerLookQuestionResult']>;
  ApplicantExport: ResolverTypeWrapper<Omit<ApplicantExport, 'applications'> & { applications: Array<ResolversTypes['Application']> }>;
  ApplicantFilter: ApplicantFilter;
  ApplicantPage: ResolverTypeWrapper<Omit<ApplicantPage, 'applications'> & { applications: Array<ResolversTypes['Application']> }>;
  Application: ResolverTypeWrapper<SeenApplication>;
  ApplicationId: ResolverTypeWrapper<Scalars['ApplicationId']['output']>;
  AskAboutLookInput: AskAboutLookInput;
  AskAboutLookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskAboutLookResult']>;
  AskKind: AskKind;
  AskedLook: ResolverTypeWrapper<AskedLookRow>;
  BulkInquiryId: ResolverTypeWrapper<Scalars['BulkInquiryId']['output']>;
  Clock: ResolverTypeWrapper<Clock>;
  ClockKind: ClockKind;
  CommitteeFilingId: ResolverTypeWrapper<Scalars['CommitteeFilingId']['output']>;
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CommitteeSeatId: ResolverTypeWrapper<Scalars['CommitteeSeatId']['output']>;
  ConfirmFailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmFailResult']>;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  DailyRoot: ResolverTypeWrapper<DailyRoot>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DaysOff: ResolverTypeWrapper<DaysOff>;
  DaysOffInput: DaysOffInput;
  Determination: ResolverTypeWrapper<DeterminationReference>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  Disclosure: ResolverTypeWrapper<LoggedEntry>;
  DisclosurePage: ResolverTypeWrapper<Omit<DisclosurePage, 'disclosures'> & { disclosures: Array<ResolversTypes['Disclosure']> }>;
  EndAgencyKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAgencyKeyResult']>;
  EnterHolidaysInput: EnterHolidaysInput;
  EnterHolidaysResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterHolidaysResult']>;
  ExportApplicantsInput: ExportApplicantsInput;
  ExportApplicantsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportApplicantsResult']>;
  ExportLogInput: ExportLogInput;
  ExportLogResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportLogResult']>;
  FactorId: ResolverTypeWrapper<Scalars['FactorId']['output']>;
  FailConfirmation: ResolverTypeWrapper<Confirmation>;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
  GivenProof: ResolverTypeWrapper<GivenProofRow>;
  HolidayNotice: ResolverTypeWrapper<ShownNotice>;
  HolidayNoticeId: ResolverTypeWrapper<Scalars['HolidayNoticeId']['output']>;
  HourEntryId: ResolverTypeWrapper<Scalars['HourEntryId']['output']>;
  ImpactRunId: ResolverTypeWrapper<Scalars['ImpactRunId']['output']>;
  InquireInput: InquireInput;
  InquireResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InquireResult']>;
  Inquiry: ResolverTypeWrapper<Told>;
  InquiryId: ResolverTypeWrapper<Scalars['InquiryId']['output']>;
  InquiryOfPerson: ResolverTypeWrapper<InquiryOfPerson>;
  InquiryPage: ResolverTypeWrapper<Omit<InquiryPage, 'inquiries'> & { inquiries: Array<ResolversTypes['Inquiry']> }>;
  InquiryProof: ResolverTypeWrapper<InquiryProof>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JudgeRelevanceInput: JudgeRelevanceInput;
  JudgeRelevanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgeRelevanceResult']>;
  JudgementId: ResolverTypeWrapper<Scalars['JudgementId']['output']>;
  Jurisdiction: ResolverTypeWrapper<Jurisdiction>;
  LogAnswerId: ResolverTypeWrapper<Scalars['LogAnswerId']['output']>;
  LogCheck: ResolverTypeWrapper<LogCheck>;
  LogEntryId: ResolverTypeWrapper<Scalars['LogEntryId']['output']>;
  LogExport: ResolverTypeWrapper<Omit<LogExport, 'entries'> & { entries: Array<ResolversTypes['LogLine']> }>;
  LogFilter: LogFilter;
  LogKey: ResolverTypeWrapper<LogKey>;
  LogKeyKind: LogKeyKind;
  LogLine: ResolverTypeWrapper<LoggedEntry>;
  LogPage: ResolverTypeWrapper<Omit<LogPage, 'entries'> & { entries: Array<ResolversTypes['LogLine']> }>;
  LogPlace: ResolverTypeWrapper<LogPlaceRow>;
  LogQuestionId: ResolverTypeWrapper<Scalars['LogQuestionId']['output']>;
  LogSeal: ResolverTypeWrapper<ShownSeal>;
  LogSealId: ResolverTypeWrapper<Scalars['LogSealId']['output']>;
  LogState: ResolverTypeWrapper<LogState>;
  LogWitness: ResolverTypeWrapper<LogWitness>;
  LookAnswer: ResolverTypeWrapper<LogAnswer>;
  LookQuestion: ResolverTypeWrapper<Question>;
  LookQuestions: ResolverTypeWrapper<Omit<LookQuestions, 'questions'> & { questions: Array<ResolversTypes['LookQuestion']> }>;
  MandateId: ResolverTypeWrapper<Scalars['MandateId']['output']>;
  MandateTemplateId: ResolverTypeWrapper<Scalars['MandateTemplateId']['output']>;
  MaskedField: ResolverTypeWrapper<MaskedField>;
  Meets: Meets;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  Person: ResolverTypeWrapper<PersonReference>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  PolicyAttachmentId: ResolverTypeWrapper<Scalars['PolicyAttachmentId']['output']>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  Predicate: ResolverTypeWrapper<Predicate>;
  ProveInquiryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProveInquiryResult']>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordField: RecordField;
  RecusalId: ResolverTypeWrapper<Scalars['RecusalId']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RegisterAgencyInput: RegisterAgencyInput;
  RegisterAgencyKeyInput: RegisterAgencyKeyInput;
  RegisterAgencyKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAgencyKeyResult']>;
  RegisterAgencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAgencyResult']>;
  RelevanceJudgement: ResolverTypeWrapper<RelevanceJudgementRow>;
  RequestAgreementInput: RequestAgreementInput;
  RequestAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAgreementResult']>;
  RevealId: ResolverTypeWrapper<Scalars['RevealId']['output']>;
  RoleGrantId: ResolverTypeWrapper<Scalars['RoleGrantId']['output']>;
  RuleDraftId: ResolverTypeWrapper<Scalars['RuleDraftId']['output']>;
  RuleRevisionId: ResolverTypeWrapper<Scalars['RuleRevisionId']['output']>;
  RuleTold: ResolverTypeWrapper<RuleTold>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  SealLooksInput: SealLooksInput;
  SealLooksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SealLooksResult']>;
  SealState: SealState;
  SessionId: ResolverTypeWrapper<Scalars['SessionId']['output']>;
  SharingKind: SharingKind;
  StandingId: ResolverTypeWrapper<Scalars['StandingId']['output']>;
  Statistics: ResolverTypeWrapper<Omit<Statistics, 'tables'> & { tables: Array<ResolversTypes['StatisticsTable']> }>;
  StatisticsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StatisticsResult']>;
  StatisticsRow: ResolverTypeWrapper<StatisticsRow>;
  StatisticsTable: ResolverTypeWrapper<Released>;
  StepAgreementInput: StepAgreementInput;
  StepAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepAgreementResult']>;
  TitleLevel: TitleLevel;
  TitleSeries: ResolverTypeWrapper<TitleSeries>;
  ToldRecord: ResolverTypeWrapper<ToldRecord>;
  ToldTitle: ResolverTypeWrapper<ToldTitle>;
  ToldVerdict: ResolverTypeWrapper<ToldVerdict>;
  ToldVerdictKind: ToldVerdictKind;
  UndecidedReason: UndecidedReason;
  VerdictFilter: VerdictFilter;
  Waiting: ResolverTypeWrapper<Waiting>;
  Words: ResolverTypeWrapper<Words>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: Access;
  String: Scalars['String']['output'];
  Account: Account;
  AccountId: Scalars['AccountId']['output'];
  Agency: AgencyRow;
  AgencyCall: AgencyCall;
  AgencyCallInput: AgencyCallInput;
  AgencyFault: AgencyFault;
  Int: Scalars['Int']['output'];
  AgencyId: Scalars['AgencyId']['output'];
  AgencyKey: ShownKey;
  Agreement: ShownAgreement;
  Boolean: Scalars['Boolean']['output'];
  AgreementId: Scalars['AgreementId']['output'];
  AgreementStepTaken: AgreementEvent;
  AgreementTerms: AgreementTerms;
  AmendAgreementInput: AmendAgreementInput;
  AmendAgreementResult: ResolversUnionTypes<ResolversParentTypes>['AmendAgreementResult'];
  AnswerLookQuestionInput: AnswerLookQuestionInput;
  AnswerLookQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerLookQuestionResult'];
  ApplicantExport: Omit<ApplicantExport, 'applications'> & { applications: Array<ResolversParentTypes['Application']> };
  ApplicantFilter: ApplicantFilter;
  ApplicantPage: Omit<ApplicantPage, 'applications'> & { applications: Array<ResolversParentTypes['Application']> };
  Application: SeenApplication;
  ApplicationId: Scalars['ApplicationId']['output'];
  AskAboutLookInput: AskAboutLookInput;
  AskAboutLookResult: ResolversUnionTypes<ResolversParentTypes>['AskAboutLookResult'];
  AskedLook: AskedLookRow;
  BulkInquiryId: Scalars['BulkInquiryId']['output'];
  Clock: Clock;
  CommitteeFilingId: Scalars['CommitteeFilingId']['output'];
  CommitteeId: Scalars['CommitteeId']['output'];
  CommitteeSeatId: Scalars['CommitteeSeatId']['output'];
  ConfirmFailResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmFailResult'];
  CourseId: Scalars['CourseId']['output'];
  DailyRoot: DailyRoot;
  Day: Scalars['Day']['output'];
  DaysOff: DaysOff;
  DaysOffInput: DaysOffInput;
  Determination: DeterminationReference;
  DeterminationId: Scalars['DeterminationId']['output'];
  Disclosure: LoggedEntry;
  DisclosurePage: Omit<DisclosurePage, 'disclosures'> & { disclosures: Array<ResolversParentTypes['Disclosure']> };
  EndAgencyKeyResult: ResolversUnionTypes<ResolversParentTypes>['EndAgencyKeyResult'];
  EnterHolidaysInput: EnterHolidaysInput;
  EnterHolidaysResult: ResolversUnionTypes<ResolversParentTypes>['EnterHolidaysResult'];
  ExportApplicantsInput: ExportApplicantsInput;
  ExportApplicantsResult: ResolversUnionTypes<ResolversParentTypes>['ExportApplicantsResult'];
  ExportLogInput: ExportLogInput;
  ExportLogResult: ResolversUnionTypes<ResolversParentTypes>['ExportLogResult'];
  FactorId: Scalars['FactorId']['output'];
  FailConfirmation: Confirmation;
  FilingId: Scalars['FilingId']['output'];
  GivenProof: GivenProofRow;
  HolidayNotice: ShownNotice;
  HolidayNoticeId: Scalars['HolidayNoticeId']['output'];
  HourEntryId: Scalars['HourEntryId']['output'];
  ImpactRunId: Scalars['ImpactRunId']['output'];
  InquireInput: InquireInput;
  InquireResult: ResolversUnionTypes<ResolversParentTypes>['InquireResult'];
  Inquiry: Told;
  InquiryId: Scalars['InquiryId']['output'];
  InquiryOfPerson: InquiryOfPerson;
  InquiryPage: Omit<InquiryPage, 'inquiries'> & { inquiries: Array<ResolversParentTypes['Inquiry']> };
  InquiryProof: InquiryProof;
  Instant: Scalars['Instant']['output'];
  JudgeRelevanceInput: JudgeRelevanceInput;
  JudgeRelevanceResult: ResolversUnionTypes<ResolversParentTypes>['JudgeRelevanceResult'];
  JudgementId: Scalars['JudgementId']['output'];
  Jurisdiction: Jurisdiction;
  LogAnswerId: Scalars['LogAnswerId']['output'];
  LogCheck: LogCheck;
  LogEntryId: Scalars['LogEntryId']['output'];
  LogExport: Omit<LogExport, 'entries'> & { entries: Array<ResolversParentTypes['LogLine']> };
  LogFilter: LogFilter;
  LogKey: LogKey;
  LogLine: LoggedEntry;
  LogPage: Omit<LogPage, 'entries'> & { entries: Array<ResolversParentTypes['LogLine']> };
  LogPlace: LogPlaceRow;
  LogQuestionId: Scalars['LogQuestionId']['output'];
  LogSeal: ShownSeal;
  LogSealId: Scalars['LogSealId']['output'];
  LogState: LogState;
  LogWitness: LogWitness;
  LookAnswer: LogAnswer;
  LookQuestion: Question;
  LookQuestions: Omit<LookQuestions, 'questions'> & { questions: Array<ResolversParentTypes['LookQuestion']> };
  MandateId: Scalars['MandateId']['output'];
  MandateTemplateId: Scalars['MandateTemplateId']['output'];
  MaskedField: MaskedField;
  Mutation: Record<PropertyKey, never>;
  OrganisationId: Scalars['OrganisationId']['output'];
  Person: PersonReference;
  PersonId: Scalars['PersonId']['output'];
  PolicyAttachmentId: Scalars['PolicyAttachmentId']['output'];
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  Predicate: Predicate;
  ProveInquiryResult: ResolversUnionTypes<ResolversParentTypes>['ProveInquiryResult'];
  Query: Record<PropertyKey, never>;
  RecusalId: Scalars['RecusalId']['output'];
  Refusal: Refusal;
  RegisterAgencyInput: RegisterAgencyInput;
  RegisterAgencyKeyInput: RegisterAgencyKeyInput;
  RegisterAgencyKeyResult: ResolversUnionTypes<ResolversParentTypes>['RegisterAgencyKeyResult'];
  RegisterAgencyResult: ResolversUnionTypes<ResolversParentTypes>['RegisterAgencyResult'];
  RelevanceJudgement: RelevanceJudgementRow;
  RequestAgreementInput: RequestAgreementInput;
  RequestAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RequestAgreementResult'];
  RevealId: Scalars['RevealId']['output'];
  RoleGrantId: Scalars['RoleGrantId']['output'];
  RuleDraftId: Scalars['RuleDraftId']['output'];
  RuleRevisionId: Scalars['RuleRevisionId']['output'];
  RuleTold: RuleTold;
  RuleVersionId: Scalars['RuleVersionId']['output'];
  SealLooksInput: SealLooksInput;
  SealLooksResult: ResolversUnionTypes<ResolversParentTypes>['SealLooksResult'];
  SessionId: Scalars['SessionId']['output'];
  StandingId: Scalars['StandingId']['output'];
  Statistics: Omit<Statistics, 'tables'> & { tables: Array<ResolversParentTypes['StatisticsTable']> };
  StatisticsResult: ResolversUnionTypes<ResolversParentTypes>['StatisticsResult'];
  StatisticsRow: StatisticsRow;
  StatisticsTable: Released;
  StepAgreementInput: StepAgreementInput;
  StepAgreementResult: ResolversUnionTypes<ResolversParentTypes>['StepAgreementResult'];
  TitleSeries: TitleSeries;
  ToldRecord: ToldRecord;
  ToldTitle: ToldTitle;
  ToldVerdict: ToldVerdict;
  Waiting: Waiting;
  Words: Words;
};

export type AccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  masked?: Resolver<Array<ResolversTypes['MaskedField']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['AccountId'], ParentType, ContextType>;
};

export interface AccountIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountId'], any> {
  name: 'AccountId';
}

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['AgencyId'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyCall'] = ResolversParentTypes['AgencyCall']> = {
  account?: Resolver<ResolversTypes['AccountId'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
};

export type AgencyFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyFault'] = ResolversParentTypes['AgencyFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  lastRequest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface AgencyIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyId'], any> {
  name: 'AgencyId';
}

export type AgencyKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyKey'] = ResolversParentTypes['AgencyKey']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  kid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asks?: Resolver<Array<ResolversTypes['AskKind']>, ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dailyQuota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlierTerms?: Resolver<Array<ResolversTypes['AgreementTerms']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['AgencyFault']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['AgreementId'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['AgencyKey']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<Maybe<Array<ResolversTypes['TitleLevel']>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  sandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  series?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['SharingKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AgreementStepTaken']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface AgreementIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgreementId'], any> {
  name: 'AgreementId';
}

export type AgreementStepTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementStepTaken'] = ResolversParentTypes['AgreementStepTaken']> = {
  actedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['AgreementStep'], ParentType, ContextType>;
};

export type AgreementTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTerms'] = ResolversParentTypes['AgreementTerms']> = {
  areas?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asks?: Resolver<Array<ResolversTypes['AskKind']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dailyQuota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<Maybe<Array<ResolversTypes['TitleLevel']>>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  series?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['SharingKind'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmendAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendAgreementResult'] = ResolversParentTypes['AmendAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
};

export type AnswerLookQuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerLookQuestionResult'] = ResolversParentTypes['AnswerLookQuestionResult']> = {
  __resolveType: TypeResolveFn<'LookQuestion' | 'Refusal', ParentType, ContextType>;
};

export type ApplicantExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantExport'] = ResolversParentTypes['ApplicantExport']> = {
  applications?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantPage'] = ResolversParentTypes['ApplicantPage']> = {
  applications?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  currentLevel?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ApplicationId'], ParentType, ContextType>;
  judgements?: Resolver<Maybe<Array<ResolversTypes['RelevanceJudgement']>>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['PersonId'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TitleSeries'], ParentType, ContextType>;
  targetLevel?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
};

export interface ApplicationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ApplicationId'], any> {
  name: 'ApplicationId';
}

export type AskAboutLookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskAboutLookResult'] = ResolversParentTypes['AskAboutLookResult']> = {
  __resolveType: TypeResolveFn<'LookQuestion' | 'Refusal', ParentType, ContextType>;
};

export type AskedLookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedLook'] = ResolversParentTypes['AskedLook']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface BulkInquiryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BulkInquiryId'], any> {
  name: 'BulkInquiryId';
}

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  awaits?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  byWeekends?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface CommitteeFilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeFilingId'], any> {
  name: 'CommitteeFilingId';
}

export interface CommitteeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeId'], any> {
  name: 'CommitteeId';
}

export interface CommitteeSeatIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeSeatId'], any> {
  name: 'CommitteeSeatId';
}

export type ConfirmFailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmFailResult'] = ResolversParentTypes['ConfirmFailResult']> = {
  __resolveType: TypeResolveFn<'FailConfirmation' | 'Refusal', ParentType, ContextType>;
};

export interface CourseIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CourseId'], any> {
  name: 'CourseId';
}

export type DailyRootResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyRoot'] = ResolversParentTypes['DailyRoot']> = {
  checkpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DaysOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaysOff'] = ResolversParentTypes['DaysOff']> = {
  first?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type DeterminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Determination'] = ResolversParentTypes['Determination'], FederationReferenceType extends FederationReferenceTypes['Determination'] = FederationReferenceTypes['Determination']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Determination']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['DeterminationId'], ParentType, ContextType>;
  logged?: Resolver<Maybe<ResolversTypes['LogPlace']>, ParentType, ContextType>;
};

export interface DeterminationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeterminationId'], any> {
  name: 'DeterminationId';
}

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  inquiry?: Resolver<Maybe<ResolversTypes['InquiryOfPerson']>, ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['LogPlace'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['LookQuestion']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  sealedUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosurePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosurePage'] = ResolversParentTypes['DisclosurePage']> = {
  disclosures?: Resolver<Array<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndAgencyKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgencyKeyResult'] = ResolversParentTypes['EndAgencyKeyResult']> = {
  __resolveType: TypeResolveFn<'AgencyKey' | 'Refusal', ParentType, ContextType>;
};

export type EnterHolidaysResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterHolidaysResult'] = ResolversParentTypes['EnterHolidaysResult']> = {
  __resolveType: TypeResolveFn<'HolidayNotice' | 'Refusal', ParentType, ContextType>;
};

export type ExportApplicantsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportApplicantsResult'] = ResolversParentTypes['ExportApplicantsResult']> = {
  __resolveType: TypeResolveFn<'ApplicantExport' | 'Refusal', ParentType, ContextType>;
};

export type ExportLogResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportLogResult'] = ResolversParentTypes['ExportLogResult']> = {
  __resolveType: TypeResolveFn<'LogExport' | 'Refusal', ParentType, ContextType>;
};

export interface FactorIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FactorId'], any> {
  name: 'FactorId';
}

export type FailConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailConfirmation'] = ResolversParentTypes['FailConfirmation']> = {
  confirmedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  determinationId?: Resolver<ResolversTypes['DeterminationId'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FilingId'], any> {
  name: 'FilingId';
}

export type GivenProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivenProof'] = ResolversParentTypes['GivenProof']> = {
  givenAs?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['LogPlace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolidayNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayNotice'] = ResolversParentTypes['HolidayNotice']> = {
  enteredBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  off?: Resolver<Array<ResolversTypes['DaysOff']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  worked?: Resolver<Array<ResolversTypes['Day']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface HolidayNoticeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HolidayNoticeId'], any> {
  name: 'HolidayNoticeId';
}

export interface HourEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HourEntryId'], any> {
  name: 'HourEntryId';
}

export interface ImpactRunIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ImpactRunId'], any> {
  name: 'ImpactRunId';
}

export type InquireResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquireResult'] = ResolversParentTypes['InquireResult']> = {
  __resolveType: TypeResolveFn<'Inquiry' | 'Refusal', ParentType, ContextType>;
};

export type InquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry']> = {
  agreementId?: Resolver<ResolversTypes['AgreementId'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['AskKind'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['InquiryId'], ParentType, ContextType>;
  logEntryId?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  logIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['LogPlace'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ToldRecord']>, ParentType, ContextType>;
  sandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ToldVerdict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface InquiryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InquiryId'], any> {
  name: 'InquiryId';
}

export type InquiryOfPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryOfPerson'] = ResolversParentTypes['InquiryOfPerson']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreementNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['AskKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InquiryPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryPage'] = ResolversParentTypes['InquiryPage']> = {
  inquiries?: Resolver<Array<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InquiryProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InquiryProof'] = ResolversParentTypes['InquiryProof']> = {
  determination?: Resolver<ResolversTypes['DeterminationId'], ParentType, ContextType>;
  judgedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleTold']>, ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type JudgeRelevanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeRelevanceResult'] = ResolversParentTypes['JudgeRelevanceResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RelevanceJudgement', ParentType, ContextType>;
};

export interface JudgementIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JudgementId'], any> {
  name: 'JudgementId';
}

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LogAnswerIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogAnswerId'], any> {
  name: 'LogAnswerId';
}

export type LogCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogCheck'] = ResolversParentTypes['LogCheck']> = {
  fault?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LogEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogEntryId'], any> {
  name: 'LogEntryId';
}

export type LogExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogExport'] = ResolversParentTypes['LogExport']> = {
  entries?: Resolver<Array<ResolversTypes['LogLine']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogKey'] = ResolversParentTypes['LogKey']> = {
  fromSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LogKeyKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogLine'] = ResolversParentTypes['LogLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['LogPlace'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['PersonId']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  sealedUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogPage'] = ResolversParentTypes['LogPage']> = {
  entries?: Resolver<Array<ResolversTypes['LogLine']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogPlace'] = ResolversParentTypes['LogPlace']> = {
  entryId?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LogQuestionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogQuestionId'], any> {
  name: 'LogQuestionId';
}

export type LogSealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogSeal'] = ResolversParentTypes['LogSeal']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['LogSealId'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  orderedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  sealedUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SealState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LogSealIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogSealId'], any> {
  name: 'LogSealId';
}

export type LogStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogState'] = ResolversParentTypes['LogState']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['LogKey']>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  witnesses?: Resolver<Array<ResolversTypes['LogWitness']>, ParentType, ContextType>;
};

export type LogWitnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogWitness'] = ResolversParentTypes['LogWitness']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LookAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookAnswer'] = ResolversParentTypes['LookAnswer']> = {
  answeredBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['LogAnswerId'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LookQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookQuestion'] = ResolversParentTypes['LookQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['LookAnswer']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['LogQuestionId'], ParentType, ContextType>;
  look?: Resolver<ResolversTypes['AskedLook'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookQuestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookQuestions'] = ResolversParentTypes['LookQuestions']> = {
  questions?: Resolver<Array<ResolversTypes['LookQuestion']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MandateIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MandateId'], any> {
  name: 'MandateId';
}

export interface MandateTemplateIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MandateTemplateId'], any> {
  name: 'MandateTemplateId';
}

export type MaskedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedField'] = ResolversParentTypes['MaskedField']> = {
  field?: Resolver<ResolversTypes['RecordField'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  admitAgencyCall?: Resolver<Maybe<ResolversTypes['AgencyCall']>, ParentType, ContextType, RequireFields<MutationAdmitAgencyCallArgs, 'input'>>;
  amendAgreement?: Resolver<ResolversTypes['AmendAgreementResult'], ParentType, ContextType, RequireFields<MutationAmendAgreementArgs, 'input'>>;
  answerLookQuestion?: Resolver<ResolversTypes['AnswerLookQuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerLookQuestionArgs, 'input'>>;
  approveSeal?: Resolver<ResolversTypes['SealLooksResult'], ParentType, ContextType, RequireFields<MutationApproveSealArgs, 'id'>>;
  askAboutLook?: Resolver<ResolversTypes['AskAboutLookResult'], ParentType, ContextType, RequireFields<MutationAskAboutLookArgs, 'input'>>;
  confirmFail?: Resolver<ResolversTypes['ConfirmFailResult'], ParentType, ContextType, RequireFields<MutationConfirmFailArgs, 'determinationId' | 'personId'>>;
  endAgencyKey?: Resolver<ResolversTypes['EndAgencyKeyResult'], ParentType, ContextType, RequireFields<MutationEndAgencyKeyArgs, 'kid'>>;
  endSeal?: Resolver<ResolversTypes['SealLooksResult'], ParentType, ContextType, RequireFields<MutationEndSealArgs, 'id' | 'reason'>>;
  enterHolidays?: Resolver<ResolversTypes['EnterHolidaysResult'], ParentType, ContextType, RequireFields<MutationEnterHolidaysArgs, 'input'>>;
  exportApplicants?: Resolver<ResolversTypes['ExportApplicantsResult'], ParentType, ContextType, RequireFields<MutationExportApplicantsArgs, 'input'>>;
  exportLog?: Resolver<ResolversTypes['ExportLogResult'], ParentType, ContextType, RequireFields<MutationExportLogArgs, 'input'>>;
  inquire?: Resolver<ResolversTypes['InquireResult'], ParentType, ContextType, RequireFields<MutationInquireArgs, 'input'>>;
  judgeRelevance?: Resolver<ResolversTypes['JudgeRelevanceResult'], ParentType, ContextType, RequireFields<MutationJudgeRelevanceArgs, 'input'>>;
  proveInquiry?: Resolver<ResolversTypes['ProveInquiryResult'], ParentType, ContextType, RequireFields<MutationProveInquiryArgs, 'id'>>;
  registerAgency?: Resolver<ResolversTypes['RegisterAgencyResult'], ParentType, ContextType, RequireFields<MutationRegisterAgencyArgs, 'input'>>;
  registerAgencyKey?: Resolver<ResolversTypes['RegisterAgencyKeyResult'], ParentType, ContextType, RequireFields<MutationRegisterAgencyKeyArgs, 'input'>>;
  requestAgreement?: Resolver<ResolversTypes['RequestAgreementResult'], ParentType, ContextType, RequireFields<MutationRequestAgreementArgs, 'input'>>;
  sealLooks?: Resolver<ResolversTypes['SealLooksResult'], ParentType, ContextType, RequireFields<MutationSealLooksArgs, 'input'>>;
  stepAgreement?: Resolver<ResolversTypes['StepAgreementResult'], ParentType, ContextType, RequireFields<MutationStepAgreementArgs, 'input'>>;
};

export interface OrganisationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationId'], any> {
  name: 'OrganisationId';
}

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applications?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  disclosures?: Resolver<ResolversTypes['DisclosurePage'], ParentType, ContextType, RequireFields<PersonDisclosuresArgs, 'first' | 'own'>>;
  id?: Resolver<ResolversTypes['PersonId'], ParentType, ContextType>;
};

export interface PersonIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonId'], any> {
  name: 'PersonId';
}

export interface PolicyAttachmentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyAttachmentId'], any> {
  name: 'PolicyAttachmentId';
}

export interface PolicyDocumentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyDocumentId'], any> {
  name: 'PolicyDocumentId';
}

export type PredicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Predicate'] = ResolversParentTypes['Predicate']> = {
  because?: Resolver<Maybe<ResolversTypes['UndecidedReason']>, ParentType, ContextType>;
  meets?: Resolver<ResolversTypes['Meets'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['InquiryProof']>, ParentType, ContextType>;
};

export type ProveInquiryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProveInquiryResult'] = ResolversParentTypes['ProveInquiryResult']> = {
  __resolveType: TypeResolveFn<'GivenProof' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountsForAgencies?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['ApplicantPage'], ParentType, ContextType, RequireFields<QueryApplicantsArgs, 'filter' | 'first'>>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  holidayNotices?: Resolver<Array<ResolversTypes['HolidayNotice']>, ParentType, ContextType>;
  inquiries?: Resolver<ResolversTypes['InquiryPage'], ParentType, ContextType, RequireFields<QueryInquiriesArgs, 'agreementId' | 'first'>>;
  log?: Resolver<ResolversTypes['LogPage'], ParentType, ContextType, RequireFields<QueryLogArgs, 'first'>>;
  logCheck?: Resolver<ResolversTypes['LogCheck'], ParentType, ContextType, RequireFields<QueryLogCheckArgs, 'first' | 'from'>>;
  logRoots?: Resolver<Array<ResolversTypes['DailyRoot']>, ParentType, ContextType, RequireFields<QueryLogRootsArgs, 'first'>>;
  logSeals?: Resolver<Array<ResolversTypes['LogSeal']>, ParentType, ContextType, RequireFields<QueryLogSealsArgs, 'first'>>;
  logState?: Resolver<ResolversTypes['LogState'], ParentType, ContextType>;
  lookQuestions?: Resolver<ResolversTypes['LookQuestions'], ParentType, ContextType, RequireFields<QueryLookQuestionsArgs, 'first'>>;
  newestDisclosure?: Resolver<Maybe<ResolversTypes['LogEntryId']>, ParentType, ContextType>;
  reviewYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['StatisticsResult'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'reviewYear'>>;
  statisticsYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Waiting'], ParentType, ContextType, RequireFields<QueryWaitingArgs, 'reviewYear'>>;
};

export interface RecusalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecusalId'], any> {
  name: 'RecusalId';
}

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterAgencyKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAgencyKeyResult'] = ResolversParentTypes['RegisterAgencyKeyResult']> = {
  __resolveType: TypeResolveFn<'AgencyKey' | 'Refusal', ParentType, ContextType>;
};

export type RegisterAgencyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAgencyResult'] = ResolversParentTypes['RegisterAgencyResult']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Refusal', ParentType, ContextType>;
};

export type RelevanceJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelevanceJudgement'] = ResolversParentTypes['RelevanceJudgement']> = {
  entryId?: Resolver<ResolversTypes['HourEntryId'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['JudgementId'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  relevant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAgreementResult'] = ResolversParentTypes['RequestAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
};

export interface RevealIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RevealId'], any> {
  name: 'RevealId';
}

export interface RoleGrantIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RoleGrantId'], any> {
  name: 'RoleGrantId';
}

export interface RuleDraftIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleDraftId'], any> {
  name: 'RuleDraftId';
}

export interface RuleRevisionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleRevisionId'], any> {
  name: 'RuleRevisionId';
}

export type RuleToldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleTold'] = ResolversParentTypes['RuleTold']> = {
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface RuleVersionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleVersionId'], any> {
  name: 'RuleVersionId';
}

export type SealLooksResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealLooksResult'] = ResolversParentTypes['SealLooksResult']> = {
  __resolveType: TypeResolveFn<'LogSeal' | 'Refusal', ParentType, ContextType>;
};

export interface SessionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionId'], any> {
  name: 'SessionId';
}

export interface StandingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StandingId'], any> {
  name: 'StandingId';
}

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['StatisticsTable']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsResult'] = ResolversParentTypes['StatisticsResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Statistics', ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  cells?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatisticsTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsTable'] = ResolversParentTypes['StatisticsTable']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columnsLeftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totals?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type StepAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepAgreementResult'] = ResolversParentTypes['StepAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
};

export type TitleSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleSeries'] = ResolversParentTypes['TitleSeries']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ToldRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldRecord'] = ResolversParentTypes['ToldRecord']> = {
  appointedFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  appointedUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  hoursTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titles?: Resolver<Maybe<Array<ResolversTypes['ToldTitle']>>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ToldVerdictKind']>, ParentType, ContextType>;
};

export type ToldTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldTitle'] = ResolversParentTypes['ToldTitle']> = {
  heldFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ToldVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldVerdict'] = ResolversParentTypes['ToldVerdict']> = {
  because?: Resolver<Maybe<ResolversTypes['UndecidedReason']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['InquiryProof']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ToldVerdictKind'], ParentType, ContextType>;
};

export type WaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waiting'] = ResolversParentTypes['Waiting']> = {
  fail?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needsReview?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notApplicable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notJudged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pass?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Access?: AccessResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountId?: GraphQLScalarType;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCall?: AgencyCallResolvers<ContextType>;
  AgencyFault?: AgencyFaultResolvers<ContextType>;
  AgencyId?: GraphQLScalarType;
  AgencyKey?: AgencyKeyResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementId?: GraphQLScalarType;
  AgreementStepTaken?: AgreementStepTakenResolvers<ContextType>;
  AgreementTerms?: AgreementTermsResolvers<ContextType>;
  AmendAgreementResult?: AmendAgreementResultResolvers<ContextType>;
  AnswerLookQuestionResult?: AnswerLookQuestionResultResolvers<ContextType>;
  ApplicantExport?: ApplicantExportResolvers<ContextType>;
  ApplicantPage?: ApplicantPageResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationId?: GraphQLScalarType;
  AskAboutLookResult?: AskAboutLookResultResolvers<ContextType>;
  AskedLook?: AskedLookResolvers<ContextType>;
  BulkInquiryId?: GraphQLScalarType;
  Clock?: ClockResolvers<ContextType>;
  CommitteeFilingId?: GraphQLScalarType;
  CommitteeId?: GraphQLScalarType;
  CommitteeSeatId?: GraphQLScalarType;
  ConfirmFailResult?: ConfirmFailResultResolvers<ContextType>;
  CourseId?: GraphQLScalarType;
  DailyRoot?: DailyRootResolvers<ContextType>;
  Day?: GraphQLScalarType;
  DaysOff?: DaysOffResolvers<ContextType>;
  Determination?: DeterminationResolvers<ContextType>;
  DeterminationId?: GraphQLScalarType;
  Disclosure?: DisclosureResolvers<ContextType>;
  DisclosurePage?: DisclosurePageResolvers<ContextType>;
  EndAgencyKeyResult?: EndAgencyKeyResultResolvers<ContextType>;
  EnterHolidaysResult?: EnterHolidaysResultResolvers<ContextType>;
  ExportApplicantsResult?: ExportApplicantsResultResolvers<ContextType>;
  ExportLogResult?: ExportLogResultResolvers<ContextType>;
  FactorId?: GraphQLScalarType;
  FailConfirmation?: FailConfirmationResolvers<ContextType>;
  FilingId?: GraphQLScalarType;
  GivenProof?: GivenProofResolvers<ContextType>;
  HolidayNotice?: HolidayNoticeResolvers<ContextType>;
  HolidayNoticeId?: GraphQLScalarType;
  HourEntryId?: GraphQLScalarType;
  ImpactRunId?: GraphQLScalarType;
  InquireResult?: InquireResultResolvers<ContextType>;
  Inquiry?: InquiryResolvers<ContextType>;
  InquiryId?: GraphQLScalarType;
  InquiryOfPerson?: InquiryOfPersonResolvers<ContextType>;
  InquiryPage?: InquiryPageResolvers<ContextType>;
  InquiryProof?: InquiryProofResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  JudgeRelevanceResult?: JudgeRelevanceResultResolvers<ContextType>;
  JudgementId?: GraphQLScalarType;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LogAnswerId?: GraphQLScalarType;
  LogCheck?: LogCheckResolvers<ContextType>;
  LogEntryId?: GraphQLScalarType;
  LogExport?: LogExportResolvers<ContextType>;
  LogKey?: LogKeyResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogPage?: LogPageResolvers<ContextType>;
  LogPlace?: LogPlaceResolvers<ContextType>;
  LogQuestionId?: GraphQLScalarType;
  LogSeal?: LogSealResolvers<ContextType>;
  LogSealId?: GraphQLScalarType;
  LogState?: LogStateResolvers<ContextType>;
  LogWitness?: LogWitnessResolvers<ContextType>;
  LookAnswer?: LookAnswerResolvers<ContextType>;
  LookQuestion?: LookQuestionResolvers<ContextType>;
  LookQuestions?: LookQuestionsResolvers<ContextType>;
  MandateId?: GraphQLScalarType;
  MandateTemplateId?: GraphQLScalarType;
  MaskedField?: MaskedFieldResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonId?: GraphQLScalarType;
  PolicyAttachmentId?: GraphQLScalarType;
  PolicyDocumentId?: GraphQLScalarType;
  Predicate?: PredicateResolvers<ContextType>;
  ProveInquiryResult?: ProveInquiryResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecusalId?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterAgencyKeyResult?: RegisterAgencyKeyResultResolvers<ContextType>;
  RegisterAgencyResult?: RegisterAgencyResultResolvers<ContextType>;
  RelevanceJudgement?: RelevanceJudgementResolvers<ContextType>;
  RequestAgreementResult?: RequestAgreementResultResolvers<ContextType>;
  RevealId?: GraphQLScalarType;
  RoleGrantId?: GraphQLScalarType;
  RuleDraftId?: GraphQLScalarType;
  RuleRevisionId?: GraphQLScalarType;
  RuleTold?: RuleToldResolvers<ContextType>;
  RuleVersionId?: GraphQLScalarType;
  SealLooksResult?: SealLooksResultResolvers<ContextType>;
  SessionId?: GraphQLScalarType;
  StandingId?: GraphQLScalarType;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsResult?: StatisticsResultResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  StatisticsTable?: StatisticsTableResolvers<ContextType>;
  StepAgreementResult?: StepAgreementResultResolvers<ContextType>;
  TitleSeries?: TitleSeriesResolvers<ContextType>;
  ToldRecord?: ToldRecordResolvers<ContextType>;
  ToldTitle?: ToldTitleResolvers<ContextType>;
  ToldVerdict?: ToldVerdictResolvers<ContextType>;
  Waiting?: WaitingResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
};

