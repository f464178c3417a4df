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
import type { Jurisdiction as JurisdictionRow, TitleSeries as TitleSeriesRow, Committee as CommitteeRow, MandateTemplate as TemplateRow, MandateReview as ReviewRow } from '../tables.ts';
import type { Seat as SeatRow, DecisionFile as Decided } from '../seat.ts';
import type { Filing as FilingRow } from '../filing.ts';
import type { SeatEffect as OfSeat } from '../seatEffects.ts';
import type { HeldMandate, FiledMandate } from '../mandate.ts';
import type { MandateEffect as Effect } from '../effects.ts';
import type { PlaceExample as Example } from '../scope.ts';
import type { HeldDelegation } from '../mandates.ts';
import type { ListedRecusal } from '../recusals.ts';
import type { ReviewLine } from '../reviews.ts';
import type { ToldExplanation } from '../explanations.ts';
import type { Explained, RoleGrant } from '@jijiao/kernel';
import type { ViewedRights as Viewed, ViewedMandate as ViewedOne } from '../viewedRights.ts';
import type { Context } from '../context.ts';
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

export type Account = {
  __typename?: 'Account';
  id: Scalars['AccountId']['output'];
};

/** 评审委员会. */
export type Committee = {
  __typename?: 'Committee';
  family: CommitteeFamily;
  /** Until when it is filed, over filings that follow each other without a gap; null when it is not filed today. */
  filedUntil?: Maybe<Scalars['Day']['output']>;
  /** 备案 that stand or stood, latest first. */
  filings: Array<CommitteeFiling>;
  id: Scalars['CommitteeId']['output'];
  /** Latest first; proposed, refused and past ones, too. */
  mandates: Array<Mandate>;
  /** 席位: longest standing first; proposed, refused and past ones, too. */
  members: Array<CommitteeMember>;
  name: Scalars['String']['output'];
};

export type CommitteeFamily =
  | 'LOCALITY'
  | 'SERIES';

/** 备案: for how long a committee stands, and what it may review at all. */
export type CommitteeFiling = {
  __typename?: 'CommitteeFiling';
  committeeName: Scalars['String']['output'];
  family: CommitteeFamily;
  file: DecisionFile;
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
  id: Scalars['CommitteeFilingId']['output'];
  jurisdictions: Array<Jurisdiction>;
  levels: Array<TitleLevel>;
  /** 备案文号. */
  number: Scalars['String']['output'];
  /** Empty, as levels and areas, of what was filed before its scope was asked for. */
  series: Array<TitleSeries>;
  /** Today. */
  state: MandateState;
};

export type CommitteeFilingResult = CommitteeFiling | Refusal;

/** 席位: an account on a committee, for a time. It shows nothing without the role of a member in force. */
export type CommitteeMember = {
  __typename?: 'CommitteeMember';
  account: Account;
  /** 聘任文号. */
  basis: Scalars['String']['output'];
  /** Measured now. Null when the account is closed. */
  effect?: Maybe<SeatEffect>;
  file: DecisionFile;
  heldFrom: Scalars['Day']['output'];
  /** The early end, or that of the filing, where it comes first. */
  heldUntil: Scalars['Day']['output'];
  id: Scalars['CommitteeSeatId']['output'];
  position: CommitteePosition;
  /** Until when the role holds without which the seat shows nothing; null: not today. */
  roleUntil?: Maybe<Scalars['Day']['output']>;
  /** Today. */
  state: MandateState;
};

export type CommitteePosition =
  /** 主任委员 */
  | 'CHAIR'
  /** 副主任委员 */
  | 'DEPUTY_CHAIR'
  /** 委员 */
  | 'MEMBER';

export type DecideFilingInput = {
  decision: MandateDecision;
  filingId: Scalars['CommitteeFilingId']['input'];
  reason?: Scalars['String']['input'];
};

export type DecideMandateInput = {
  decision: MandateDecision;
  mandateId: Scalars['MandateId']['input'];
  reason?: Scalars['String']['input'];
  /** How many people the decider was shown that it opens: another number by now has to be looked at first. */
  seenPersons: Scalars['Int']['input'];
};

export type DecideSeatInput = {
  decision: MandateDecision;
  reason?: Scalars['String']['input'];
  seatId: Scalars['CommitteeSeatId']['input'];
  /** How many people the decider was shown that it opens: another number by now has to be looked at first. */
  seenPersons: Scalars['Int']['input'];
};

/** What two persons said of a seat or a filing, and how it ended. */
export type DecisionFile = {
  __typename?: 'DecisionFile';
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  decidedBy?: Maybe<Account>;
  decision?: Maybe<MandateDecision>;
  endReason?: Maybe<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['Instant']['output']>;
  endedBy?: Maybe<Account>;
  /** The early end, where there is one. */
  endsOn?: Maybe<Scalars['Day']['output']>;
  proposedAt?: Maybe<Scalars['Instant']['output']>;
  /** Null of what was there before two persons were asked for. */
  proposedBy?: Maybe<Account>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type DeclareRecusalInput = {
  /** The member; the caller where none is named. */
  accountId?: InputMaybe<Scalars['AccountId']['input']>;
  heldUntil?: InputMaybe<Scalars['Day']['input']>;
  kind: RecusalKind;
  /** 受理编号 of a case of the person. */
  number: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type DelegateMandateInput = {
  areas: Array<Scalars['String']['input']>;
  delegateId: Scalars['AccountId']['input'];
  fields: Array<RecordField>;
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  levels: Array<TitleLevel>;
  mandateId: Scalars['MandateId']['input'];
  reason: Scalars['String']['input'];
  series: Array<Scalars['String']['input']>;
};

/** 转授. */
export type Delegation = {
  __typename?: 'Delegation';
  delegate: Account;
  delegatedBy: Account;
  fields: Array<RecordField>;
  heldFrom: Scalars['Day']['output'];
  /** The early end, or that of the mandate, where it comes first. */
  heldUntil: Scalars['Day']['output'];
  id: Scalars['MandateId']['output'];
  jurisdictions: Array<Jurisdiction>;
  levels: Array<TitleLevel>;
  mandateId: Scalars['MandateId']['output'];
  reason: Scalars['String']['output'];
  series: Array<TitleSeries>;
};

export type DelegationResult = Delegation | Refusal;

export type EndDelegationInput = {
  delegationId: Scalars['MandateId']['input'];
  reason: Scalars['String']['input'];
};

export type EndMandateInput = {
  /** The first day on which it no longer holds. */
  endsOn: Scalars['Day']['input'];
  mandateId: Scalars['MandateId']['input'];
  reason: Scalars['String']['input'];
};

export type EndRecusalInput = {
  reason: Scalars['String']['input'];
  recusalId: Scalars['RecusalId']['input'];
};

export type EndSeatInput = {
  reason: Scalars['String']['input'];
  seatId: Scalars['CommitteeSeatId']['input'];
};

export type ExplainInput = {
  /** The caller where none is named. */
  accountId?: InputMaybe<Scalars['AccountId']['input']>;
  action: Scalars['String']['input'];
  area?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<RecordField>;
  level?: InputMaybe<TitleLevel>;
  number?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Day']['input']>;
  reviewYear?: InputMaybe<Scalars['Int']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
};

export type ExplainResult = Explanation | Refusal;

export type ExplainedRight = {
  __typename?: 'ExplainedRight';
  basis: Scalars['String']['output'];
  fields: Array<RecordField>;
  kind: RightKind;
  name: Words;
  /** What failed; empty for a right that covers it. */
  why: Array<Words>;
};

/** A decision in words. */
export type Explanation = {
  __typename?: 'Explanation';
  account: Account;
  /** Of the table of rights: record.read. */
  action: Scalars['String']['output'];
  /** The right it rests on. */
  by?: Maybe<ExplainedRight>;
  /** The smallest change that would permit it; null when it is permitted. */
  change?: Maybe<Words>;
  code: Scalars['String']['output'];
  /** Every right of the account, with what each lacks. */
  considered: Array<ExplainedRight>;
  on: Scalars['Day']['output'];
  permitted: Scalars['Boolean']['output'];
  sentence: Words;
};

/** 行政区划. 区直 and 宁东 have no GB/T 2260 code (S4). */
export type Jurisdiction = {
  __typename?: 'Jurisdiction';
  /** GB/T 2260. */
  code?: Maybe<Scalars['String']['output']>;
  kind: JurisdictionKind;
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  parent?: Maybe<Scalars['String']['output']>;
  /** 64.6401.640104 */
  path: Scalars['String']['output'];
};

export type JurisdictionKind =
  | 'CITY'
  | 'COUNTY'
  | 'FUNCTIONAL_ZONE'
  | 'PROVINCE'
  | 'PROVINCIAL_DIRECT';

/** 授权: holds from a day up to, not with, another. Every dimension must cover the application; of the record it opens the fields alone. */
export type Mandate = {
  __typename?: 'Mandate';
  /** Number of the letter of authority (授权书). */
  basis: Scalars['String']['output'];
  committeeId: Scalars['CommitteeId']['output'];
  committeeName: Scalars['String']['output'];
  /** The mandate of which it is a part that was handed on. */
  delegatedFrom?: Maybe<Scalars['MandateId']['output']>;
  fields: Array<RecordField>;
  /** What was asked and said of it. Null for its holders, whose business it is not. */
  file?: Maybe<MandateFile>;
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
  id: Scalars['MandateId']['output'];
  jurisdictions: Array<Jurisdiction>;
  levels: Array<TitleLevel>;
  purpose: Purpose;
  reviewYear: Scalars['Int']['output'];
  series: Array<TitleSeries>;
  /** Today. */
  state: MandateState;
  /** What was looked at under it, from the log: the receipt of both sides. */
  use: MandateUse;
};

export type MandateDecision =
  | 'APPROVED'
  | 'REFUSED';

/** What a mandate opens, and against what is in force for its committee. */
export type MandateEffect = {
  __typename?: 'MandateEffect';
  fields: Array<RecordField>;
  /** A place that is closed. */
  lost?: Maybe<PlaceExample>;
  /** Of these, whom nothing in force opens to the committee. */
  newPersons: Scalars['Int']['output'];
  /** A place that is opened, without any person; null when nothing is. */
  opened?: Maybe<PlaceExample>;
  outcome: MandateOutcome;
  /** People with an application that it opens. */
  persons: Scalars['Int']['output'];
  reach: MandateReach;
  /** Shown masked; each is revealed singly and for a reason. */
  sensitive: Array<RecordField>;
};

export type MandateFile = {
  __typename?: 'MandateFile';
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  decidedBy?: Maybe<Account>;
  decision?: Maybe<MandateDecision>;
  delegations: Array<Delegation>;
  /** Measured now. */
  effect: MandateEffect;
  endReason?: Maybe<Scalars['String']['output']>;
  endedAt?: Maybe<Scalars['Instant']['output']>;
  endedBy?: Maybe<Account>;
  /** The early end, where there is one. */
  endsOn?: Maybe<Scalars['Day']['output']>;
  proposedAt: Scalars['Instant']['output'];
  proposedBy: Account;
  reason?: Maybe<Scalars['String']['output']>;
  /** The mandate that ends when this one begins. */
  replaces?: Maybe<Scalars['MandateId']['output']>;
  reviews: Array<MandateReview>;
};

export type MandateOutcome =
  /** Wider here and narrower there. */
  | 'CHANGED'
  | 'EQUAL'
  | 'NARROWED'
  | 'WIDENED';

/** How far what is opened reaches. */
export type MandateReach =
  /** Nothing new. */
  | 'NONE'
  /** More than there was. */
  | 'SCOPE'
  /** The same for longer. */
  | 'TIME'
  /** The same for another review year. */
  | 'YEAR';

export type MandateResult = Mandate | Refusal;

export type MandateReview = {
  __typename?: 'MandateReview';
  decision: ReviewDecision;
  quarter: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
  reviewedBy: Account;
};

export type MandateReviewLine = {
  __typename?: 'MandateReviewLine';
  /** This quarter's word, once it is said. */
  decision?: Maybe<ReviewDecision>;
  mandate: Mandate;
  /** People whom it opens today. */
  persons: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  suggestion: ReviewSuggestion;
  use: MandateUse;
};

export type MandateState =
  /** 已终止 */
  | 'ENDED'
  /** 有效 */
  | 'IN_FORCE'
  /** 待批准 */
  | 'PROPOSED'
  /** 已退回 */
  | 'REFUSED'
  /** 未生效 */
  | 'SCHEDULED';

/** 授权模板. */
export type MandateTemplate = {
  __typename?: 'MandateTemplate';
  fields: Array<RecordField>;
  id: Scalars['MandateTemplateId']['output'];
  jurisdictions: Array<Jurisdiction>;
  levels: Array<TitleLevel>;
  name: Scalars['String']['output'];
  purpose: Purpose;
  series: Array<TitleSeries>;
};

export type MandateUse = {
  __typename?: 'MandateUse';
  firstAt?: Maybe<Scalars['Instant']['output']>;
  lastAt?: Maybe<Scalars['Instant']['output']>;
  looks: Scalars['Int']['output'];
  persons: Scalars['Int']['output'];
  unusedFields: Array<RecordField>;
  usedFields: Array<RecordField>;
};

/** A part of a record that is told masked or not at all, and why. */
export type MaskedField = {
  __typename?: 'MaskedField';
  field: RecordField;
  reason: Words;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The second person's word on a filing. An approval founds the committee, too, where it is new. */
  decideFiling: CommitteeFilingResult;
  /** The second person's word on a proposal. */
  decideMandate: MandateResult;
  /** The second person's word on a seat. An approval gives the role of a member for its days, too. */
  decideSeat: SeatResult;
  /** Declares that a member does not judge a person. It acts on the next request. */
  declareRecusal: RecusalResult;
  /** 转授: hands a part of one's own mandate to a deputy, for a time. It cannot be handed on again. */
  delegateMandate: DelegationResult;
  /** Ends what was handed on. */
  endDelegation: DelegationResult;
  /** Ends a mandate early. It acts on the next request. */
  endMandate: MandateResult;
  /** Ends a recusal; never one's own. */
  endRecusal: RecusalResult;
  /** Takes a seat away, from today on. It acts on the next request. */
  endSeat: SeatResult;
  /** Asks for the 备案 of a committee, at most three years (S82); of one that is new with its name. No seat and no mandate reaches beyond. */
  proposeFiling: CommitteeFilingResult;
  /** Proposes the right of a committee to see applicants of some series, levels, areas and one review year, for a time. It opens nothing before another person approves it. */
  proposeMandate: MandateResult;
  /** Proposes a seat on a committee for an account. Nobody sits there before another person approves it. */
  proposeSeat: SeatResult;
  /** Keeps or takes back several mandates at once, all or none; once a quarter. */
  reviewMandates: ReviewMandatesResult;
  /** Keeps the terms of a mandate under a name. */
  saveMandateTemplate: SaveMandateTemplateResult;
};


export type MutationDecideFilingArgs = {
  input: DecideFilingInput;
};


export type MutationDecideMandateArgs = {
  input: DecideMandateInput;
};


export type MutationDecideSeatArgs = {
  input: DecideSeatInput;
};


export type MutationDeclareRecusalArgs = {
  input: DeclareRecusalInput;
};


export type MutationDelegateMandateArgs = {
  input: DelegateMandateInput;
};


export type MutationEndDelegationArgs = {
  input: EndDelegationInput;
};


export type MutationEndMandateArgs = {
  input: EndMandateInput;
};


export type MutationEndRecusalArgs = {
  input: EndRecusalInput;
};


export type MutationEndSeatArgs = {
  input: EndSeatInput;
};


export type MutationProposeFilingArgs = {
  input: ProposeFilingInput;
};


export type MutationProposeMandateArgs = {
  input: ProposeMandateInput;
};


export type MutationProposeSeatArgs = {
  input: ProposeSeatInput;
};


export type MutationReviewMandatesArgs = {
  input: ReviewMandatesInput;
};


export type MutationSaveMandateTemplateArgs = {
  input: SaveMandateTemplateInput;
};

export type PlaceExample = {
  __typename?: 'PlaceExample';
  field: RecordField;
  from: Scalars['Day']['output'];
  jurisdiction: Jurisdiction;
  level: TitleLevel;
  purpose: Purpose;
  reviewYear: Scalars['Int']['output'];
  series: TitleSeries;
  until: Scalars['Day']['output'];
};

export type PreviewMandateResult = MandateEffect | Refusal;

export type PreviewSeatResult = Refusal | SeatEffect;

export type ProposeFilingInput = {
  /** Paths in the tree of jurisdictions. */
  areas: Array<Scalars['String']['input']>;
  /** The committee; null for one that is new. */
  committeeId?: InputMaybe<Scalars['CommitteeId']['input']>;
  family?: InputMaybe<CommitteeFamily>;
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  levels: Array<TitleLevel>;
  /** Of one that is new. */
  name?: InputMaybe<Scalars['String']['input']>;
  number: Scalars['String']['input'];
  /** Codes of series. */
  series: Array<Scalars['String']['input']>;
};

export type ProposeMandateInput = {
  /** Paths in the tree of jurisdictions. */
  areas: Array<Scalars['String']['input']>;
  basis: Scalars['String']['input'];
  committeeId: Scalars['CommitteeId']['input'];
  fields: Array<RecordField>;
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  levels: Array<TitleLevel>;
  purpose: Purpose;
  /** The mandate that is to end when this one begins. */
  replaces?: InputMaybe<Scalars['MandateId']['input']>;
  reviewYear: Scalars['Int']['input'];
  /** Codes of series. */
  series: Array<Scalars['String']['input']>;
};

export type ProposeSeatInput = {
  accountId: Scalars['AccountId']['input'];
  /** 聘任文号. */
  basis: Scalars['String']['input'];
  committeeId: Scalars['CommitteeId']['input'];
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  position: CommitteePosition;
};

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
  /** 评审委员会 with members, filings and mandates. For who keeps or reviews mandates; empty for others. */
  committees: Array<Committee>;
  /** Members of committees to whom a part of a mandate may be handed; for members, empty for others. */
  deputies: Array<Account>;
  /** Why, or why not, answered by the function that decides. About another account, or by the number of a case, it needs the right to view as another, and is logged. */
  explain: ExplainResult;
  /** 行政区划 in the order of the screen: the province, its cities, their counties, then 区直 and 宁东. */
  jurisdictions: Array<Jurisdiction>;
  /** One mandate with its file. Null for others than who keeps or reviews mandates. */
  mandate?: Maybe<Mandate>;
  /** 季度复核: every mandate in force with its use. For who reviews mandates; empty for others. */
  mandateReview: Array<MandateReviewLine>;
  /** 授权模板, the latest of each name. For who keeps mandates; empty for others. */
  mandateTemplates: Array<MandateTemplate>;
  /** What the caller handed on or was handed, latest first. */
  myDelegations: Array<Delegation>;
  /** The caller's own mandates, in force today; as a deputy, too. */
  myMandates: Array<Mandate>;
  /** What a mandate would open, counted over everybody by the filter that will decide, and against what is in force. */
  previewMandate: PreviewMandateResult;
  /** What a seat would open to an account, counted over everybody by the filter that will decide, and who stays closed to it. */
  previewSeat: PreviewSeatResult;
  /** 回避: one's own; all of them for who keeps the rights. Never with the person. */
  recusals: Array<Recusal>;
  /** One seat with what it opens. Null for others than who keeps or reviews mandates. */
  seat?: Maybe<CommitteeMember>;
  /** Accounts that may be seated: of no holder of one of the three offices. For who keeps mandates; empty for others. */
  seatableAccounts: Array<Account>;
  /** 职称系列 as they are named on a day; today when none is given. */
  titleSeries: Array<TitleSeries>;
  /** Officers' accounts, for who may look through their eyes; empty for others. */
  viewableAccounts: Array<Account>;
  /** What an account may see and do, for who may look through its eyes: decisions and counts, never data of persons. Logged. */
  viewedRights: ViewedRightsResult;
  /** 备案 that waits for a second person. For who keeps mandates; empty for others. */
  waitingFilings: Array<CommitteeFiling>;
};


export type QueryExplainArgs = {
  input: ExplainInput;
};


export type QueryMandateArgs = {
  id: Scalars['MandateId']['input'];
};


export type QueryPreviewMandateArgs = {
  input: ProposeMandateInput;
};


export type QueryPreviewSeatArgs = {
  input: ProposeSeatInput;
};


export type QuerySeatArgs = {
  id: Scalars['CommitteeSeatId']['input'];
};


export type QueryTitleSeriesArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryViewedRightsArgs = {
  accountId: Scalars['AccountId']['input'];
  on?: InputMaybe<Scalars['Day']['input']>;
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

/** 回避. */
export type Recusal = {
  __typename?: 'Recusal';
  account: Account;
  declaredBy: Account;
  heldFrom: Scalars['Day']['output'];
  /** Null: for good. */
  heldUntil?: Maybe<Scalars['Day']['output']>;
  id: Scalars['RecusalId']['output'];
  kind: RecusalKind;
  /** 受理编号 of a case of the person. */
  number?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
};

export type RecusalKind =
  /** 同单位 */
  | 'EMPLOYER'
  /** 利害关系 */
  | 'INTEREST'
  /** 亲属 */
  | 'KINSHIP'
  /** 其他 */
  | 'OTHER'
  /** 师生 */
  | 'TEACHER';

export type RecusalResult = Recusal | Refusal;

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

export type ReviewDecision =
  | 'KEEP'
  | 'REVOKE';

export type ReviewMandatesInput = {
  decision: ReviewDecision;
  mandateIds: Array<Scalars['MandateId']['input']>;
  reason: Scalars['String']['input'];
};

export type ReviewMandatesResult = Refusal | ReviewedMandates;

export type ReviewSuggestion =
  | 'KEEP'
  /** Leave out the fields that nobody read. */
  | 'NARROW'
  | 'REVOKE';

export type ReviewedMandates = {
  __typename?: 'ReviewedMandates';
  mandates: Array<Mandate>;
};

export type RightKind =
  | 'MANDATE'
  | 'OWN'
  | 'ROLE';

export type SaveMandateTemplateInput = {
  mandateId: Scalars['MandateId']['input'];
  name: Scalars['String']['input'];
};

export type SaveMandateTemplateResult = MandateTemplate | Refusal;

/** What a seat opens to its account: counts of people, never people. */
export type SeatEffect = {
  __typename?: 'SeatEffect';
  /** Whom the mandates cover and who stay closed to this account; one may be closed for several reasons. */
  blocked: Scalars['Int']['output'];
  /** The holder's own case. */
  blockedAsOwn: Scalars['Int']['output'];
  /** They work where the account's holder works. */
  blockedByEmployer: Scalars['Int']['output'];
  /** The holder declared a conflict of interest. */
  blockedByRecusal: Scalars['Int']['output'];
  fields: Array<RecordField>;
  /** The mandates that reach the seat. */
  mandates: Array<SeatMandate>;
  /** Of these, whom nothing opens to it now. */
  newPersons: Scalars['Int']['output'];
  /** Whom the committee's mandates open to this account. */
  persons: Scalars['Int']['output'];
  /** Shown masked; each is revealed singly and for a reason. */
  sensitive: Array<RecordField>;
};

export type SeatMandate = {
  __typename?: 'SeatMandate';
  mandate: Mandate;
  persons: Scalars['Int']['output'];
};

export type SeatResult = CommitteeMember | Refusal;

/** 职称层级. NONE (无) only as a present level. */
export type TitleLevel =
  | 'ASSISTANT'
  | 'ASSOCIATE_SENIOR'
  | 'FULL_SENIOR'
  | 'INTERMEDIATE'
  | 'NONE'
  | 'TECHNICIAN';

/** 职称系列. */
export type TitleSeries = {
  __typename?: 'TitleSeries';
  /** 01 to 27. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
};

export type ViewedAction = {
  __typename?: 'ViewedAction';
  action: Scalars['String']['output'];
  permitted: Scalars['Boolean']['output'];
  sentence: Words;
};

export type ViewedMandate = {
  __typename?: 'ViewedMandate';
  mandate: Mandate;
  persons: Scalars['Int']['output'];
};

export type ViewedRights = {
  __typename?: 'ViewedRights';
  account: Account;
  actions: Array<ViewedAction>;
  /** People whom its mandates cover and who are closed to it: same employer, own case, declared. */
  blocked: Scalars['Int']['output'];
  mandates: Array<ViewedMandate>;
  on: Scalars['Day']['output'];
  /** People opened by all of it. */
  persons: Scalars['Int']['output'];
  roles: Array<ViewedRole>;
};

export type ViewedRightsResult = Refusal | ViewedRights;

export type ViewedRole = {
  __typename?: 'ViewedRole';
  basis: Scalars['String']['output'];
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
  jurisdiction?: Maybe<Jurisdiction>;
  role: Scalars['String']['output'];
  series?: Maybe<Array<TitleSeries>>;
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
  Jurisdiction: Jurisdiction;
  TitleSeries: TitleSeries;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Jurisdiction:
    ( { __typename: 'Jurisdiction' }
    & GraphQLRecursivePick<FederationTypes['Jurisdiction'], {"path":true}> );
  TitleSeries:
    ( { __typename: 'TitleSeries' }
    & GraphQLRecursivePick<FederationTypes['TitleSeries'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CommitteeFilingResult:
    | ( FilingRow )
    | ( Refusal )
  ;
  DelegationResult:
    | ( HeldDelegation )
    | ( Refusal )
  ;
  ExplainResult:
    | ( ToldExplanation )
    | ( Refusal )
  ;
  MandateResult:
    | ( HeldMandate )
    | ( Refusal )
  ;
  PreviewMandateResult:
    | ( Effect )
    | ( Refusal )
  ;
  PreviewSeatResult:
    | ( Refusal )
    | ( OfSeat )
  ;
  RecusalResult:
    | ( ListedRecusal )
    | ( Refusal )
  ;
  ReviewMandatesResult:
    | ( Refusal )
    | ( Omit<ReviewedMandates, 'mandates'> & { mandates: Array<_RefType['Mandate']> } )
  ;
  SaveMandateTemplateResult:
    | ( TemplateRow )
    | ( Refusal )
  ;
  SeatResult:
    | ( SeatRow )
    | ( Refusal )
  ;
  ViewedRightsResult:
    | ( Refusal )
    | ( Viewed )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Account>;
  AccountId: ResolverTypeWrapper<Scalars['AccountId']['output']>;
  AgencyId: ResolverTypeWrapper<Scalars['AgencyId']['output']>;
  AgreementId: ResolverTypeWrapper<Scalars['AgreementId']['output']>;
  ApplicationId: ResolverTypeWrapper<Scalars['ApplicationId']['output']>;
  BulkInquiryId: ResolverTypeWrapper<Scalars['BulkInquiryId']['output']>;
  Committee: ResolverTypeWrapper<CommitteeRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CommitteeFamily: CommitteeFamily;
  CommitteeFiling: ResolverTypeWrapper<FilingRow>;
  CommitteeFilingId: ResolverTypeWrapper<Scalars['CommitteeFilingId']['output']>;
  CommitteeFilingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitteeFilingResult']>;
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CommitteeMember: ResolverTypeWrapper<SeatRow>;
  CommitteePosition: CommitteePosition;
  CommitteeSeatId: ResolverTypeWrapper<Scalars['CommitteeSeatId']['output']>;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DecideFilingInput: DecideFilingInput;
  DecideMandateInput: DecideMandateInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DecideSeatInput: DecideSeatInput;
  DecisionFile: ResolverTypeWrapper<Decided>;
  DeclareRecusalInput: DeclareRecusalInput;
  DelegateMandateInput: DelegateMandateInput;
  Delegation: ResolverTypeWrapper<HeldDelegation>;
  DelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelegationResult']>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  EndDelegationInput: EndDelegationInput;
  EndMandateInput: EndMandateInput;
  EndRecusalInput: EndRecusalInput;
  EndSeatInput: EndSeatInput;
  ExplainInput: ExplainInput;
  ExplainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExplainResult']>;
  ExplainedRight: ResolverTypeWrapper<Explained>;
  Explanation: ResolverTypeWrapper<ToldExplanation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FactorId: ResolverTypeWrapper<Scalars['FactorId']['output']>;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
  HolidayNoticeId: ResolverTypeWrapper<Scalars['HolidayNoticeId']['output']>;
  HourEntryId: ResolverTypeWrapper<Scalars['HourEntryId']['output']>;
  ImpactRunId: ResolverTypeWrapper<Scalars['ImpactRunId']['output']>;
  InquiryId: ResolverTypeWrapper<Scalars['InquiryId']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JudgementId: ResolverTypeWrapper<Scalars['JudgementId']['output']>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionRow>;
  JurisdictionKind: JurisdictionKind;
  LogAnswerId: ResolverTypeWrapper<Scalars['LogAnswerId']['output']>;
  LogEntryId: ResolverTypeWrapper<Scalars['LogEntryId']['output']>;
  LogQuestionId: ResolverTypeWrapper<Scalars['LogQuestionId']['output']>;
  LogSealId: ResolverTypeWrapper<Scalars['LogSealId']['output']>;
  Mandate: ResolverTypeWrapper<HeldMandate>;
  MandateDecision: MandateDecision;
  MandateEffect: ResolverTypeWrapper<Effect>;
  MandateFile: ResolverTypeWrapper<FiledMandate>;
  MandateId: ResolverTypeWrapper<Scalars['MandateId']['output']>;
  MandateOutcome: MandateOutcome;
  MandateReach: MandateReach;
  MandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MandateResult']>;
  MandateReview: ResolverTypeWrapper<ReviewRow>;
  MandateReviewLine: ResolverTypeWrapper<ReviewLine>;
  MandateState: MandateState;
  MandateTemplate: ResolverTypeWrapper<TemplateRow>;
  MandateTemplateId: ResolverTypeWrapper<Scalars['MandateTemplateId']['output']>;
  MandateUse: ResolverTypeWrapper<MandateUse>;
  MaskedField: ResolverTypeWrapper<MaskedField>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  PlaceExample: ResolverTypeWrapper<Example>;
  PolicyAttachmentId: ResolverTypeWrapper<Scalars['PolicyAttachmentId']['output']>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  PreviewMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewMandateResult']>;
  PreviewSeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewSeatResult']>;
  ProposeFilingInput: ProposeFilingInput;
  ProposeMandateInput: ProposeMandateInput;
  ProposeSeatInput: ProposeSeatInput;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordField: RecordField;
  Recusal: ResolverTypeWrapper<ListedRecusal>;
  RecusalId: ResolverTypeWrapper<Scalars['RecusalId']['output']>;
  RecusalKind: RecusalKind;
  RecusalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecusalResult']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RevealId: ResolverTypeWrapper<Scalars['RevealId']['output']>;
  ReviewDecision: ReviewDecision;
  ReviewMandatesInput: ReviewMandatesInput;
  ReviewMandatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewMandatesResult']>;
  ReviewSuggestion: ReviewSuggestion;
  ReviewedMandates: ResolverTypeWrapper<Omit<ReviewedMandates, 'mandates'> & { mandates: Array<ResolversTypes['Mandate']> }>;
  RightKind: RightKind;
  RoleGrantId: ResolverTypeWrapper<Scalars['RoleGrantId']['output']>;
  RuleDraftId: ResolverTypeWrapper<Scalars['RuleDraftId']['output']>;
  RuleRevisionId: ResolverTypeWrapper<Scalars['RuleRevisionId']['output']>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  SaveMandateTemplateInput: SaveMandateTemplateInput;
  SaveMandateTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMandateTemplateResult']>;
  SeatEffect: ResolverTypeWrapper<OfSeat>;
  SeatMandate: ResolverTypeWrapper<Omit<SeatMandate, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  SeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeatResult']>;
  SessionId: ResolverTypeWrapper<Scalars['SessionId']['output']>;
  StandingId: ResolverTypeWrapper<Scalars['StandingId']['output']>;
  TitleLevel: TitleLevel;
  TitleSeries: ResolverTypeWrapper<TitleSeriesRow>;
  ViewedAction: ResolverTypeWrapper<ViewedAction>;
  ViewedMandate: ResolverTypeWrapper<ViewedOne>;
  ViewedRights: ResolverTypeWrapper<Viewed>;
  ViewedRightsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ViewedRightsResult']>;
  ViewedRole: ResolverTypeWrapper<RoleGrant>;
  Words: ResolverTypeWrapper<Words>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Account;
  AccountId: Scalars['AccountId']['output'];
  AgencyId: Scalars['AgencyId']['output'];
  AgreementId: Scalars['AgreementId']['output'];
  ApplicationId: Scalars['ApplicationId']['output'];
  BulkInquiryId: Scalars['BulkInquiryId']['output'];
  Committee: CommitteeRow;
  String: Scalars['String']['output'];
  CommitteeFiling: FilingRow;
  CommitteeFilingId: Scalars['CommitteeFilingId']['output'];
  CommitteeFilingResult: ResolversUnionTypes<ResolversParentTypes>['CommitteeFilingResult'];
  CommitteeId: Scalars['CommitteeId']['output'];
  CommitteeMember: SeatRow;
  CommitteeSeatId: Scalars['CommitteeSeatId']['output'];
  CourseId: Scalars['CourseId']['output'];
  Day: Scalars['Day']['output'];
  DecideFilingInput: DecideFilingInput;
  DecideMandateInput: DecideMandateInput;
  Int: Scalars['Int']['output'];
  DecideSeatInput: DecideSeatInput;
  DecisionFile: Decided;
  DeclareRecusalInput: DeclareRecusalInput;
  DelegateMandateInput: DelegateMandateInput;
  Delegation: HeldDelegation;
  DelegationResult: ResolversUnionTypes<ResolversParentTypes>['DelegationResult'];
  DeterminationId: Scalars['DeterminationId']['output'];
  EndDelegationInput: EndDelegationInput;
  EndMandateInput: EndMandateInput;
  EndRecusalInput: EndRecusalInput;
  EndSeatInput: EndSeatInput;
  ExplainInput: ExplainInput;
  ExplainResult: ResolversUnionTypes<ResolversParentTypes>['ExplainResult'];
  ExplainedRight: Explained;
  Explanation: ToldExplanation;
  Boolean: Scalars['Boolean']['output'];
  FactorId: Scalars['FactorId']['output'];
  FilingId: Scalars['FilingId']['output'];
  HolidayNoticeId: Scalars['HolidayNoticeId']['output'];
  HourEntryId: Scalars['HourEntryId']['output'];
  ImpactRunId: Scalars['ImpactRunId']['output'];
  InquiryId: Scalars['InquiryId']['output'];
  Instant: Scalars['Instant']['output'];
  JudgementId: Scalars['JudgementId']['output'];
  Jurisdiction: JurisdictionRow;
  LogAnswerId: Scalars['LogAnswerId']['output'];
  LogEntryId: Scalars['LogEntryId']['output'];
  LogQuestionId: Scalars['LogQuestionId']['output'];
  LogSealId: Scalars['LogSealId']['output'];
  Mandate: HeldMandate;
  MandateEffect: Effect;
  MandateFile: FiledMandate;
  MandateId: Scalars['MandateId']['output'];
  MandateResult: ResolversUnionTypes<ResolversParentTypes>['MandateResult'];
  MandateReview: ReviewRow;
  MandateReviewLine: ReviewLine;
  MandateTemplate: TemplateRow;
  MandateTemplateId: Scalars['MandateTemplateId']['output'];
  MandateUse: MandateUse;
  MaskedField: MaskedField;
  Mutation: Record<PropertyKey, never>;
  OrganisationId: Scalars['OrganisationId']['output'];
  PersonId: Scalars['PersonId']['output'];
  PlaceExample: Example;
  PolicyAttachmentId: Scalars['PolicyAttachmentId']['output'];
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  PreviewMandateResult: ResolversUnionTypes<ResolversParentTypes>['PreviewMandateResult'];
  PreviewSeatResult: ResolversUnionTypes<ResolversParentTypes>['PreviewSeatResult'];
  ProposeFilingInput: ProposeFilingInput;
  ProposeMandateInput: ProposeMandateInput;
  ProposeSeatInput: ProposeSeatInput;
  Query: Record<PropertyKey, never>;
  Recusal: ListedRecusal;
  RecusalId: Scalars['RecusalId']['output'];
  RecusalResult: ResolversUnionTypes<ResolversParentTypes>['RecusalResult'];
  Refusal: Refusal;
  RevealId: Scalars['RevealId']['output'];
  ReviewMandatesInput: ReviewMandatesInput;
  ReviewMandatesResult: ResolversUnionTypes<ResolversParentTypes>['ReviewMandatesResult'];
  ReviewedMandates: Omit<ReviewedMandates, 'mandates'> & { mandates: Array<ResolversParentTypes['Mandate']> };
  RoleGrantId: Scalars['RoleGrantId']['output'];
  RuleDraftId: Scalars['RuleDraftId']['output'];
  RuleRevisionId: Scalars['RuleRevisionId']['output'];
  RuleVersionId: Scalars['RuleVersionId']['output'];
  SaveMandateTemplateInput: SaveMandateTemplateInput;
  SaveMandateTemplateResult: ResolversUnionTypes<ResolversParentTypes>['SaveMandateTemplateResult'];
  SeatEffect: OfSeat;
  SeatMandate: Omit<SeatMandate, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  SeatResult: ResolversUnionTypes<ResolversParentTypes>['SeatResult'];
  SessionId: Scalars['SessionId']['output'];
  StandingId: Scalars['StandingId']['output'];
  TitleSeries: TitleSeriesRow;
  ViewedAction: ViewedAction;
  ViewedMandate: ViewedOne;
  ViewedRights: Viewed;
  ViewedRightsResult: ResolversUnionTypes<ResolversParentTypes>['ViewedRightsResult'];
  ViewedRole: RoleGrant;
  Words: Words;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['AccountId'], ParentType, ContextType>;
};

export interface AccountIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountId'], any> {
  name: 'AccountId';
}

export interface AgencyIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyId'], any> {
  name: 'AgencyId';
}

export interface AgreementIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgreementId'], any> {
  name: 'AgreementId';
}

export interface ApplicationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ApplicationId'], any> {
  name: 'ApplicationId';
}

export interface BulkInquiryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BulkInquiryId'], any> {
  name: 'BulkInquiryId';
}

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  family?: Resolver<ResolversTypes['CommitteeFamily'], ParentType, ContextType>;
  filedUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  filings?: Resolver<Array<ResolversTypes['CommitteeFiling']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['CommitteeId'], ParentType, ContextType>;
  mandates?: Resolver<Array<ResolversTypes['Mandate']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitteeFilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeFiling'] = ResolversParentTypes['CommitteeFiling']> = {
  committeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['CommitteeFamily'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['DecisionFile'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['CommitteeFilingId'], ParentType, ContextType>;
  jurisdictions?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['TitleSeries']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MandateState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CommitteeFilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeFilingId'], any> {
  name: 'CommitteeFilingId';
}

export type CommitteeFilingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeFilingResult'] = ResolversParentTypes['CommitteeFilingResult']> = {
  __resolveType: TypeResolveFn<'CommitteeFiling' | 'Refusal', ParentType, ContextType>;
};

export interface CommitteeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeId'], any> {
  name: 'CommitteeId';
}

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['SeatEffect']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['DecisionFile'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['CommitteeSeatId'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['CommitteePosition'], ParentType, ContextType>;
  roleUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MandateState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CommitteeSeatIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeSeatId'], any> {
  name: 'CommitteeSeatId';
}

export interface CourseIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CourseId'], any> {
  name: 'CourseId';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DecisionFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionFile'] = ResolversParentTypes['DecisionFile']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MandateDecision']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  delegate?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  delegatedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['MandateId'], ParentType, ContextType>;
  jurisdictions?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  mandateId?: Resolver<ResolversTypes['MandateId'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['TitleSeries']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationResult'] = ResolversParentTypes['DelegationResult']> = {
  __resolveType: TypeResolveFn<'Delegation' | 'Refusal', ParentType, ContextType>;
};

export interface DeterminationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeterminationId'], any> {
  name: 'DeterminationId';
}

export type ExplainResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainResult'] = ResolversParentTypes['ExplainResult']> = {
  __resolveType: TypeResolveFn<'Explanation' | 'Refusal', ParentType, ContextType>;
};

export type ExplainedRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedRight'] = ResolversParentTypes['ExplainedRight']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RightKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ExplainedRight']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  considered?: Resolver<Array<ResolversTypes['ExplainedRight']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  permitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FactorIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FactorId'], any> {
  name: 'FactorId';
}

export interface FilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FilingId'], any> {
  name: 'FilingId';
}

export interface HolidayNoticeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HolidayNoticeId'], any> {
  name: 'HolidayNoticeId';
}

export interface HourEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HourEntryId'], any> {
  name: 'HourEntryId';
}

export interface ImpactRunIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ImpactRunId'], any> {
  name: 'ImpactRunId';
}

export interface InquiryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InquiryId'], any> {
  name: 'InquiryId';
}

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface JudgementIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JudgementId'], any> {
  name: 'JudgementId';
}

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction'], FederationReferenceType extends FederationReferenceTypes['Jurisdiction'] = FederationReferenceTypes['Jurisdiction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jurisdiction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JurisdictionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LogAnswerIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogAnswerId'], any> {
  name: 'LogAnswerId';
}

export interface LogEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogEntryId'], any> {
  name: 'LogEntryId';
}

export interface LogQuestionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogQuestionId'], any> {
  name: 'LogQuestionId';
}

export interface LogSealIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogSealId'], any> {
  name: 'LogSealId';
}

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committeeId?: Resolver<ResolversTypes['CommitteeId'], ParentType, ContextType>;
  committeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delegatedFrom?: Resolver<Maybe<ResolversTypes['MandateId']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MandateFile']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['MandateId'], ParentType, ContextType>;
  jurisdictions?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['TitleSeries']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MandateState'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['MandateUse'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEffect'] = ResolversParentTypes['MandateEffect']> = {
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  lost?: Resolver<Maybe<ResolversTypes['PlaceExample']>, ParentType, ContextType>;
  newPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['PlaceExample']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MandateOutcome'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['MandateReach'], ParentType, ContextType>;
  sensitive?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateFile'] = ResolversParentTypes['MandateFile']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MandateDecision']>, ParentType, ContextType>;
  delegations?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['MandateEffect'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['MandateId']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['MandateReview']>, ParentType, ContextType>;
};

export interface MandateIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MandateId'], any> {
  name: 'MandateId';
}

export type MandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateResult'] = ResolversParentTypes['MandateResult']> = {
  __resolveType: TypeResolveFn<'Mandate' | 'Refusal', ParentType, ContextType>;
};

export type MandateReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateReview'] = ResolversParentTypes['MandateReview']> = {
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reviewedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type MandateReviewLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateReviewLine'] = ResolversParentTypes['MandateReviewLine']> = {
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestion?: Resolver<ResolversTypes['ReviewSuggestion'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['MandateUse'], ParentType, ContextType>;
};

export type MandateTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateTemplate'] = ResolversParentTypes['MandateTemplate']> = {
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['MandateTemplateId'], ParentType, ContextType>;
  jurisdictions?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['TitleSeries']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MandateTemplateIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MandateTemplateId'], any> {
  name: 'MandateTemplateId';
}

export type MandateUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateUse'] = ResolversParentTypes['MandateUse']> = {
  firstAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  looks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unusedFields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  usedFields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
};

export type MaskedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedField'] = ResolversParentTypes['MaskedField']> = {
  field?: Resolver<ResolversTypes['RecordField'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  decideFiling?: Resolver<ResolversTypes['CommitteeFilingResult'], ParentType, ContextType, RequireFields<MutationDecideFilingArgs, 'input'>>;
  decideMandate?: Resolver<ResolversTypes['MandateResult'], ParentType, ContextType, RequireFields<MutationDecideMandateArgs, 'input'>>;
  decideSeat?: Resolver<ResolversTypes['SeatResult'], ParentType, ContextType, RequireFields<MutationDecideSeatArgs, 'input'>>;
  declareRecusal?: Resolver<ResolversTypes['RecusalResult'], ParentType, ContextType, RequireFields<MutationDeclareRecusalArgs, 'input'>>;
  delegateMandate?: Resolver<ResolversTypes['DelegationResult'], ParentType, ContextType, RequireFields<MutationDelegateMandateArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['DelegationResult'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'input'>>;
  endMandate?: Resolver<ResolversTypes['MandateResult'], ParentType, ContextType, RequireFields<MutationEndMandateArgs, 'input'>>;
  endRecusal?: Resolver<ResolversTypes['RecusalResult'], ParentType, ContextType, RequireFields<MutationEndRecusalArgs, 'input'>>;
  endSeat?: Resolver<ResolversTypes['SeatResult'], ParentType, ContextType, RequireFields<MutationEndSeatArgs, 'input'>>;
  proposeFiling?: Resolver<ResolversTypes['CommitteeFilingResult'], ParentType, ContextType, RequireFields<MutationProposeFilingArgs, 'input'>>;
  proposeMandate?: Resolver<ResolversTypes['MandateResult'], ParentType, ContextType, RequireFields<MutationProposeMandateArgs, 'input'>>;
  proposeSeat?: Resolver<ResolversTypes['SeatResult'], ParentType, ContextType, RequireFields<MutationProposeSeatArgs, 'input'>>;
  reviewMandates?: Resolver<ResolversTypes['ReviewMandatesResult'], ParentType, ContextType, RequireFields<MutationReviewMandatesArgs, 'input'>>;
  saveMandateTemplate?: Resolver<ResolversTypes['SaveMandateTemplateResult'], ParentType, ContextType, RequireFields<MutationSaveMandateTemplateArgs, 'input'>>;
};

export interface OrganisationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationId'], any> {
  name: 'OrganisationId';
}

export interface PersonIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonId'], any> {
  name: 'PersonId';
}

export type PlaceExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceExample'] = ResolversParentTypes['PlaceExample']> = {
  field?: Resolver<ResolversTypes['RecordField'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TitleSeries'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export interface PolicyAttachmentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyAttachmentId'], any> {
  name: 'PolicyAttachmentId';
}

export interface PolicyDocumentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyDocumentId'], any> {
  name: 'PolicyDocumentId';
}

export type PreviewMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewMandateResult'] = ResolversParentTypes['PreviewMandateResult']> = {
  __resolveType: TypeResolveFn<'MandateEffect' | 'Refusal', ParentType, ContextType>;
};

export type PreviewSeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewSeatResult'] = ResolversParentTypes['PreviewSeatResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SeatEffect', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  committees?: Resolver<Array<ResolversTypes['Committee']>, ParentType, ContextType>;
  deputies?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['ExplainResult'], ParentType, ContextType, RequireFields<QueryExplainArgs, 'input'>>;
  jurisdictions?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<QueryMandateArgs, 'id'>>;
  mandateReview?: Resolver<Array<ResolversTypes['MandateReviewLine']>, ParentType, ContextType>;
  mandateTemplates?: Resolver<Array<ResolversTypes['MandateTemplate']>, ParentType, ContextType>;
  myDelegations?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType>;
  myMandates?: Resolver<Array<ResolversTypes['Mandate']>, ParentType, ContextType>;
  previewMandate?: Resolver<ResolversTypes['PreviewMandateResult'], ParentType, ContextType, RequireFields<QueryPreviewMandateArgs, 'input'>>;
  previewSeat?: Resolver<ResolversTypes['PreviewSeatResult'], ParentType, ContextType, RequireFields<QueryPreviewSeatArgs, 'input'>>;
  recusals?: Resolver<Array<ResolversTypes['Recusal']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['CommitteeMember']>, ParentType, ContextType, RequireFields<QuerySeatArgs, 'id'>>;
  seatableAccounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  titleSeries?: Resolver<Array<ResolversTypes['TitleSeries']>, ParentType, ContextType, Partial<QueryTitleSeriesArgs>>;
  viewableAccounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  viewedRights?: Resolver<ResolversTypes['ViewedRightsResult'], ParentType, ContextType, RequireFields<QueryViewedRightsArgs, 'accountId'>>;
  waitingFilings?: Resolver<Array<ResolversTypes['CommitteeFiling']>, ParentType, ContextType>;
};

export type RecusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recusal'] = ResolversParentTypes['Recusal']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RecusalId'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecusalKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RecusalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecusalId'], any> {
  name: 'RecusalId';
}

export type RecusalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecusalResult'] = ResolversParentTypes['RecusalResult']> = {
  __resolveType: TypeResolveFn<'Recusal' | 'Refusal', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RevealIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RevealId'], any> {
  name: 'RevealId';
}

export type ReviewMandatesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMandatesResult'] = ResolversParentTypes['ReviewMandatesResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ReviewedMandates', ParentType, ContextType>;
};

export type ReviewedMandatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewedMandates'] = ResolversParentTypes['ReviewedMandates']> = {
  mandates?: Resolver<Array<ResolversTypes['Mandate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RoleGrantIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RoleGrantId'], any> {
  name: 'RoleGrantId';
}

export interface RuleDraftIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleDraftId'], any> {
  name: 'RuleDraftId';
}

export interface RuleRevisionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleRevisionId'], any> {
  name: 'RuleRevisionId';
}

export interface RuleVersionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleVersionId'], any> {
  name: 'RuleVersionId';
}

export type SaveMandateTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMandateTemplateResult'] = ResolversParentTypes['SaveMandateTemplateResult']> = {
  __resolveType: TypeResolveFn<'MandateTemplate' | 'Refusal', ParentType, ContextType>;
};

export type SeatEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatEffect'] = ResolversParentTypes['SeatEffect']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockedAsOwn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockedByEmployer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockedByRecusal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  mandates?: Resolver<Array<ResolversTypes['SeatMandate']>, ParentType, ContextType>;
  newPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sensitive?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatMandate'] = ResolversParentTypes['SeatMandate']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatResult'] = ResolversParentTypes['SeatResult']> = {
  __resolveType: TypeResolveFn<'CommitteeMember' | 'Refusal', ParentType, ContextType>;
};

export interface SessionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionId'], any> {
  name: 'SessionId';
}

export interface StandingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StandingId'], any> {
  name: 'StandingId';
}

export type TitleSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleSeries'] = ResolversParentTypes['TitleSeries'], FederationReferenceType extends FederationReferenceTypes['TitleSeries'] = FederationReferenceTypes['TitleSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TitleSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewedAction'] = ResolversParentTypes['ViewedAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type ViewedMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewedMandate'] = ResolversParentTypes['ViewedMandate']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewedRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewedRights'] = ResolversParentTypes['ViewedRights']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['ViewedAction']>, ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandates?: Resolver<Array<ResolversTypes['ViewedMandate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ViewedRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewedRightsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewedRightsResult'] = ResolversParentTypes['ViewedRightsResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ViewedRights', ParentType, ContextType>;
};

export type ViewedRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewedRole'] = ResolversParentTypes['ViewedRole']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<Maybe<Array<ResolversTypes['TitleSeries']>>, ParentType, ContextType>;
};

export type WordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountId?: GraphQLScalarType;
  AgencyId?: GraphQLScalarType;
  AgreementId?: GraphQLScalarType;
  ApplicationId?: GraphQLScalarType;
  BulkInquiryId?: GraphQLScalarType;
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeFiling?: CommitteeFilingResolvers<ContextType>;
  CommitteeFilingId?: GraphQLScalarType;
  CommitteeFilingResult?: CommitteeFilingResultResolvers<ContextType>;
  CommitteeId?: GraphQLScalarType;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  CommitteeSeatId?: GraphQLScalarType;
  CourseId?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DecisionFile?: DecisionFileResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationResult?: DelegationResultResolvers<ContextType>;
  DeterminationId?: GraphQLScalarType;
  ExplainResult?: ExplainResultResolvers<ContextType>;
  ExplainedRight?: ExplainedRightResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  FactorId?: GraphQLScalarType;
  FilingId?: GraphQLScalarType;
  HolidayNoticeId?: GraphQLScalarType;
  HourEntryId?: GraphQLScalarType;
  ImpactRunId?: GraphQLScalarType;
  InquiryId?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  JudgementId?: GraphQLScalarType;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LogAnswerId?: GraphQLScalarType;
  LogEntryId?: GraphQLScalarType;
  LogQuestionId?: GraphQLScalarType;
  LogSealId?: GraphQLScalarType;
  Mandate?: MandateResolvers<ContextType>;
  MandateEffect?: MandateEffectResolvers<ContextType>;
  MandateFile?: MandateFileResolvers<ContextType>;
  MandateId?: GraphQLScalarType;
  MandateResult?: MandateResultResolvers<ContextType>;
  MandateReview?: MandateReviewResolvers<ContextType>;
  MandateReviewLine?: MandateReviewLineResolvers<ContextType>;
  MandateTemplate?: MandateTemplateResolvers<ContextType>;
  MandateTemplateId?: GraphQLScalarType;
  MandateUse?: MandateUseResolvers<ContextType>;
  MaskedField?: MaskedFieldResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  PersonId?: GraphQLScalarType;
  PlaceExample?: PlaceExampleResolvers<ContextType>;
  PolicyAttachmentId?: GraphQLScalarType;
  PolicyDocumentId?: GraphQLScalarType;
  PreviewMandateResult?: PreviewMandateResultResolvers<ContextType>;
  PreviewSeatResult?: PreviewSeatResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recusal?: RecusalResolvers<ContextType>;
  RecusalId?: GraphQLScalarType;
  RecusalResult?: RecusalResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RevealId?: GraphQLScalarType;
  ReviewMandatesResult?: ReviewMandatesResultResolvers<ContextType>;
  ReviewedMandates?: ReviewedMandatesResolvers<ContextType>;
  RoleGrantId?: GraphQLScalarType;
  RuleDraftId?: GraphQLScalarType;
  RuleRevisionId?: GraphQLScalarType;
  RuleVersionId?: GraphQLScalarType;
  SaveMandateTemplateResult?: SaveMandateTemplateResultResolvers<ContextType>;
  SeatEffect?: SeatEffectResolvers<ContextType>;
  SeatMandate?: SeatMandateResolvers<ContextType>;
  SeatResult?: SeatResultResolvers<ContextType>;
  SessionId?: GraphQLScalarType;
  StandingId?: GraphQLScalarType;
  TitleSeries?: TitleSeriesResolvers<ContextType>;
  ViewedAction?: ViewedActionResolvers<ContextType>;
  ViewedMandate?: ViewedMandateResolvers<ContextType>;
  ViewedRights?: ViewedRightsResolvers<ContextType>;
  ViewedRightsResult?: ViewedRightsResultResolvers<ContextType>;
  ViewedRole?: ViewedRoleResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
};

