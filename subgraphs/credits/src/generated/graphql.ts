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
import type { PolicyDocument as PolicyDocumentRow, HourEntry as HourEntryRow } from '../tables.ts';
import type { PolicyBasis as PolicyBasisRow, PolicyReading as PolicyReadingRow, PolicyCorrection as PolicyCorrectionRow } from '../policyTables.ts';
import type { AttachmentHead } from '../policies.ts';
import type { PublicPolicy as OpenPolicy, PublicRule as OpenRule } from '../publicPolicies.ts';
import type { HeldRule } from '../ruleVersions.ts';
import type { Proposal } from '../ruleRepeals.ts';
import type { Reading } from '../ruleReading.ts';
import type { HeldDraft, RevisionHead } from '../ruleDrafts.ts';
import type { RuleDeedRow } from '../draftTables.ts';
import type { Rejudgement as Rejudged } from '../rejudging.ts';
import type { AsOf } from '../verdictAsOf.ts';
import type { ShownRun } from '../impactRuns.ts';
import type { Receipt } from '../receipts.ts';
import type { ApplicationReference, PersonReference, Context } from '../context.ts';
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

export type Application = {
  __typename?: 'Application';
  /** The latest receipt for a purpose; null when it was never judged for it, or is outside what the caller may see. */
  determination?: Maybe<Determination>;
  /** All receipts, of every purpose that the caller may look for, latest first; null where the right does not open the verdict. */
  determinations?: Maybe<Array<Determination>>;
  id: Scalars['ApplicationId']['output'];
};


export type ApplicationDeterminationArgs = {
  purpose?: Purpose;
};

export type ApproveRepealInput = {
  /** As proposed. */
  repealedFrom: Scalars['Day']['input'];
  versionId: Scalars['RuleVersionId']['input'];
};

export type ApproveRepealResult = Refusal | RuleVersion;

export type ApproveRuleDraftResult = Refusal | RuleDraft;

export type AttachFileInput = {
  /** At most 128 KiB before encoding. */
  base64: Scalars['String']['input'];
  documentId: Scalars['PolicyDocumentId']['input'];
  mediaType: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type AttachFileResult = PolicyAttachment | Refusal;

export type CancelImpactResult = ImpactRun | Refusal;

export type CaseResult = {
  __typename?: 'CaseResult';
  /** And by the one that judges everybody. */
  byMany: Array<Scalars['String']['output']>;
  /** What differs from what is expected, by the evaluator that explains one person. */
  byOne: Array<Scalars['String']['output']>;
  holds: Scalars['Boolean']['output'];
  line: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** 条款: a sentence of the document and what it is taken to mean. */
export type Clause = {
  __typename?: 'Clause';
  id: Scalars['String']['output'];
  /** Words of the text that leave room, which a person must judge. */
  leftOpen: Array<Scalars['String']['output']>;
  /** The sentence, word for word. */
  quote: Scalars['String']['output'];
  /** The reading taken where the text is unclear. */
  reading?: Maybe<Scalars['String']['output']>;
  /** What it does, in words. */
  sentence: Words;
  /** Where it stands in the document: 四(三). */
  source: Scalars['String']['output'];
  /** The step of the pipeline it belongs to. */
  step: Scalars['String']['output'];
  stepWords: Words;
};

export type CommentRuleDraftInput = {
  draftId: Scalars['RuleDraftId']['input'];
  hash: Scalars['String']['input'];
  /** Of the rule's text. */
  line?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

export type CommentRuleDraftResult = Refusal | RuleDraft;

export type ConfirmReadingResult = PolicyDocument | Refusal;

/** 联系人: who answers for a document. */
export type ContactDesk = {
  __typename?: 'ContactDesk';
  division: Scalars['String']['output'];
  email: Scalars['String']['output'];
  person: Scalars['String']['output'];
  phone: Scalars['String']['output'];
};

export type ContactInput = {
  division: Scalars['String']['input'];
  email: Scalars['String']['input'];
  person: Scalars['String']['input'];
  phone: Scalars['String']['input'];
};

export type CorrectPolicyInput = {
  body: Scalars['String']['input'];
  documentId: Scalars['PolicyDocumentId']['input'];
  issuedOn: Scalars['Day']['input'];
  issuer: Scalars['String']['input'];
  kind: PolicyKind;
  reason: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type CorrectPolicyResult = PolicyDocument | Refusal;

export type DegreeKind =
  /** 高一级学历 */
  | 'HIGHER'
  /** 第二学历 */
  | 'SECOND';

export type DeliverPolicyInput = {
  classes: Array<RecipientClass>;
  documentId: Scalars['PolicyDocumentId']['input'];
};

export type DeliverPolicyResult = PolicyDocument | Refusal;

export type DeliveryMode =
  | 'ONLINE'
  | 'PHYSICAL';

/** 判定: a receipt. Never changed; judged again is a new one. */
export type Determination = {
  __typename?: 'Determination';
  /** What was recorded at or after this instant was not seen. */
  asOf: Scalars['Instant']['output'];
  bySubstitution: Scalars['Boolean']['output'];
  id: Scalars['DeterminationId']['output'];
  /** The day it was judged for; it selects the rule version where nothing was filed. */
  judgedOn: Scalars['Day']['output'];
  /** Every ledger line with its fate, in order of completion. Null where the right does not open the hours. */
  lines?: Maybe<Array<LedgerLine>>;
  /** In the document's order; alternatives are joined by |. */
  missingCourses: Array<Scalars['String']['output']>;
  /** The ledger has entries that this receipt has not seen. */
  outdated: Scalars['Boolean']['output'];
  /** What it was judged for; it selects the rules together with the review year. */
  purpose: Purpose;
  recordedAt: Scalars['Instant']['output'];
  /** Why it was judged again under a version that reaches back (重新判定); null for an ordinary verdict. */
  rejudgedBecause?: Maybe<Scalars['String']['output']>;
  /** Judged again from the facts kept with it, the receipt comes out the same. */
  replays: Scalars['Boolean']['output'];
  requirements: Array<RequirementOutcome>;
  /** Null when no rule exists for the person. */
  rule?: Maybe<RuleVersion>;
  shortTenths?: Maybe<Scalars['Int']['output']>;
  /** In one sentence: 还差 28 学时;缺《学术道德与学术规范》. */
  summary: Words;
  /** 1/10 hour; null when there was nothing to add up. */
  totalTenths?: Maybe<Scalars['Int']['output']>;
  verdict: Verdict;
  /** 审验期. Null when no window applies. */
  window?: Maybe<Window>;
  /** Every year of the window, counted hours and required courses apart. Null where the right does not open the hours. */
  years?: Maybe<Array<YearHours>>;
};

export type DetermineInput = {
  applicationId: Scalars['ApplicationId']['input'];
  /** What it is judged for: each purpose has rules of its own (S10). */
  purpose?: Purpose;
};

export type DetermineResult = Determination | Refusal;

/** 总学时 360 → 450. */
export type DiffSentence = {
  __typename?: 'DiffSentence';
  after?: Maybe<Words>;
  before?: Maybe<Words>;
  change: RuleChange;
  clause: Scalars['String']['output'];
  sentence: Words;
  step: Scalars['String']['output'];
};

export type EntryCategory =
  | 'PROFESSIONAL'
  | 'PUBLIC';

export type EntryKind =
  /** 成果奖励、专利 */
  | 'AWARD'
  /** 学术会议、讲座 */
  | 'CONFERENCE'
  /** 学历教育 */
  | 'DEGREE_STUDY'
  /** 职称外语计算机培训 */
  | 'EXAM_PREPARATION'
  /** 论文著作 */
  | 'PAPER'
  /** 实践锻炼、对口支援 */
  | 'PRACTICE'
  /** 专业课 */
  | 'PROFESSIONAL_COURSE'
  /** 课题项目 */
  | 'PROJECT'
  /** 公需课 */
  | 'PUBLIC_COURSE'
  /** 自学 */
  | 'SELF_STUDY'
  /** 考察交流 */
  | 'STUDY_TRIP'
  /** 授课 */
  | 'TEACHING';

export type EvidenceKind =
  | 'COMPLETION_CERTIFICATE'
  | 'DIPLOMA'
  | 'DOCUMENT'
  | 'NONE'
  | 'ONLINE_CERTIFICATE'
  | 'OTHER_PROOF'
  | 'SCHOOL_PROOF';

export type ExampleLine = {
  __typename?: 'ExampleLine';
  clause?: Maybe<Scalars['String']['output']>;
  countedTenths: Scalars['Int']['output'];
  course: Scalars['String']['output'];
  fate: Fate;
  /** Null for a line that is no learning: a time away from the post. */
  kind?: Maybe<EntryKind>;
  reason: Words;
};

export type ExportImpactPeopleInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  change?: InputMaybe<FlipKind>;
  dimension?: InputMaybe<ImpactDimension>;
  key?: InputMaybe<Scalars['String']['input']>;
  runId: Scalars['ImpactRunId']['input'];
  side: ImpactSideName;
};

export type ExportImpactPeopleResult = ImpactPeopleExport | Refusal;

/** What became of an hour. A closed list (docs/sources/terms.md §12). */
export type Fate =
  | 'CATEGORY_MISMATCH'
  | 'COUNTED'
  | 'DUPLICATE'
  | 'EVIDENCE_AFTER_CUTOFF'
  | 'EVIDENCE_MISSING'
  | 'EXAM_LATE'
  | 'EXCLUDED_KIND'
  | 'EXEMPT'
  | 'NOT_ATTENDED'
  | 'NOT_RELEVANT'
  | 'NOT_VERIFIED_IN_TIME'
  | 'OUTSIDE_WINDOW'
  | 'OVER_ACTIVITY_CAP'
  | 'OVER_CATEGORY_CEILING'
  | 'OVER_KIND_CAP'
  | 'REVOKED'
  | 'RULE_NOT_YET_EFFECTIVE'
  | 'SUBSTITUTED'
  | 'SUPERSEDED_BY_CORRECTION'
  /** A fact that recognition needs is missing. */
  | 'UNDECIDED'
  | 'UNFILED'
  | 'UNIT_MISMATCH'
  | 'USED_BEFORE';

/** What becomes of ledger lines under the draft. */
export type FateChange = {
  __typename?: 'FateChange';
  from: Fate;
  lines: Scalars['Int']['output'];
  tenthsAfter: Scalars['Int']['output'];
  tenthsBefore: Scalars['Int']['output'];
  to: Fate;
  words: Words;
};

export type FaultSeverity =
  | 'ERROR'
  | 'WARNING';

export type FlipKind =
  | 'FAIL_TO_PASS'
  | 'OTHER'
  | 'PASS_TO_FAIL';

export type HistogramBin = {
  __typename?: 'HistogramBin';
  /** People under the present version. */
  baseline: Scalars['Int']['output'];
  /** People under the draft. */
  draft: Scalars['Int']['output'];
  fromTenths: Scalars['Int']['output'];
  /** Null: and all above. */
  untilTenths?: Maybe<Scalars['Int']['output']>;
};

/** 学时台账的一条: what happened, as told. A rule version turns it into hours. */
export type HourEntry = {
  __typename?: 'HourEntry';
  /** 实到次数. */
  attended?: Maybe<Scalars['Int']['output']>;
  /** 署名次序. */
  authorOrder?: Maybe<Scalars['Int']['output']>;
  authors?: Maybe<Scalars['Int']['output']>;
  category?: Maybe<EntryCategory>;
  course: Scalars['String']['output'];
  /** Whole days in all. */
  days?: Maybe<Scalars['Int']['output']>;
  degree?: Maybe<DegreeKind>;
  enrolledOn?: Maybe<Scalars['Day']['output']>;
  /** Null where the right does not open the evidence; the days and the number of it likewise. */
  evidence?: Maybe<EvidenceKind>;
  /** The day on the certificate. */
  evidenceOn?: Maybe<Scalars['Day']['output']>;
  examOn?: Maybe<Scalars['Day']['output']>;
  /** 备案号; null: never filed. */
  filing?: Maybe<Scalars['String']['output']>;
  /** 等级 of an award, a journal or a project, as written: 国家级. */
  grade?: Maybe<Scalars['String']['output']>;
  graduatedOn?: Maybe<Scalars['Day']['output']>;
  heldFrom?: Maybe<Scalars['Day']['output']>;
  /** The day of completion. */
  heldTo?: Maybe<Scalars['Day']['output']>;
  id: Scalars['HourEntryId']['output'];
  institution: Scalars['String']['output'];
  kind: EntryKind;
  /** In all. */
  minutes?: Maybe<Scalars['Int']['output']>;
  mode?: Maybe<DeliveryMode>;
  place?: Maybe<Place>;
  /** 施教机构类别. */
  provider?: Maybe<ProviderKind>;
  /** 1/10 of the unit, as the certificate says; null where it says none. */
  quantityTenths?: Maybe<Scalars['Int']['output']>;
  /** 等次: 1 for the first prize. */
  rank?: Maybe<Scalars['Int']['output']>;
  recordedAt: Scalars['Instant']['output'];
  registeredOn?: Maybe<Scalars['Day']['output']>;
  /** The entry that this one takes back. */
  reverses?: Maybe<Scalars['HourEntryId']['output']>;
  /** 应到次数. */
  sessions?: Maybe<Scalars['Int']['output']>;
  source: Scalars['String']['output'];
  /** 专题, a subject within the category. */
  topic?: Maybe<Scalars['String']['output']>;
  /** Of which travelling. */
  travelDays?: Maybe<Scalars['Int']['output']>;
  unit: HourUnit;
  verifiedOn?: Maybe<Scalars['Day']['output']>;
};

export type HourUnit =
  | 'CREDIT'
  | 'HOUR';

export type ImpactDimension =
  | 'CITY'
  | 'EMPLOYER'
  | 'LEVEL'
  | 'SERIES';

export type ImpactFlips = {
  __typename?: 'ImpactFlips';
  failToPass: Scalars['Int']['output'];
  passToFail: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
};

/** People who have something in common. Employers of fewer than ten are told together. */
export type ImpactGroup = {
  __typename?: 'ImpactGroup';
  dimension: ImpactDimension;
  failToPass: Scalars['Int']['output'];
  /** Path of a place, code of a series, a level, id of an employer; OTHER for the small ones. */
  key: Scalars['String']['output'];
  passToFail: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
  words: Words;
};

/** Two hundred rows of a file at the most. */
export type ImpactPeopleExport = {
  __typename?: 'ImpactPeopleExport';
  /** The entry that tells of it in the log. */
  entryId: Scalars['LogEntryId']['output'];
  next?: Maybe<Scalars['String']['output']>;
  people: Array<ImpactPerson>;
  total: Scalars['Int']['output'];
};

export type ImpactPeoplePage = {
  __typename?: 'ImpactPeoplePage';
  next?: Maybe<Scalars['String']['output']>;
  people: Array<ImpactPerson>;
  total: Scalars['Int']['output'];
};

/** Somebody whom a draft would tell otherwise. */
export type ImpactPerson = {
  __typename?: 'ImpactPerson';
  after: ImpactVerdict;
  applicationId: Scalars['ApplicationId']['output'];
  /** Path in the tree of jurisdictions. */
  area: Scalars['String']['output'];
  before: ImpactVerdict;
  /** 受理编号. */
  number: Scalars['String']['output'];
  /** Code of the series. */
  series: Scalars['String']['output'];
  targetLevel: TitleLevel;
};

/** 影响测算: everybody of a review year under the version a draft is based on, and under the draft. */
export type ImpactRun = {
  __typename?: 'ImpactRun';
  /** What was recorded at or after this instant was not seen. */
  asOf: Scalars['Instant']['output'];
  /** Null: no version binds yet, and nobody was asked for anything. */
  baselineHash?: Maybe<Scalars['String']['output']>;
  draftId: Scalars['RuleDraftId']['output'];
  durationMs?: Maybe<Scalars['Int']['output']>;
  entries: Scalars['Int']['output'];
  /** Ledger lines of which something else becomes, most lines first. */
  entriesChanged: Array<FateChange>;
  id: Scalars['ImpactRunId']['output'];
  /** Both rules say the same: nobody is told otherwise. */
  identical: Scalars['Boolean']['output'];
  /** Applications that have a receipt. */
  judged: ImpactSide;
  people: Scalars['Int']['output'];
  progressPercent: Scalars['Int']['output'];
  /** SHA-256 of what was found; null while nothing was. */
  resultHash?: Maybe<Scalars['String']['output']>;
  reviewYear: Scalars['Int']['output'];
  /** Number of the revision. */
  revision: Scalars['Int']['output'];
  /** Hash of the revision: an approval rests on a run of exactly it. */
  revisionHash: Scalars['String']['output'];
  /** Hash of the rule's canonical form. */
  ruleHash: Scalars['String']['output'];
  startedAt: Scalars['Instant']['output'];
  state: ImpactState;
  /** The rest of the review year: not judged yet. */
  toFile: ImpactSide;
};

/** One of the two questions and what was found. */
export type ImpactSide = {
  __typename?: 'ImpactSide';
  changes: Array<VerdictChange>;
  failToPass: Scalars['Int']['output'];
  groups: Array<ImpactGroup>;
  /** Of everybody who is short of hours, whatever the verdict. */
  missingHours: Array<HistogramBin>;
  passToFail: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
};

export type ImpactSideName =
  | 'JUDGED'
  | 'TO_FILE';

export type ImpactState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  /** The process that measured has ended; it is measured again. */
  | 'LOST'
  | 'RUNNING';

export type ImpactVerdict = {
  __typename?: 'ImpactVerdict';
  shortTenths?: Maybe<Scalars['Int']['output']>;
  totalTenths?: Maybe<Scalars['Int']['output']>;
  verdict: Verdict;
};

export type LedgerLine = {
  __typename?: 'LedgerLine';
  /** The clause that decided, with its sentence. */
  clause?: Maybe<Scalars['String']['output']>;
  countedTenths: Scalars['Int']['output'];
  entry: HourEntry;
  fate: Fate;
  quote?: Maybe<Scalars['String']['output']>;
  /** Why, in words. */
  reason: Words;
  source?: Maybe<Scalars['String']['output']>;
};

/** A part of a record that is told masked or not at all, and why. */
export type MaskedField = {
  __typename?: 'MaskedField';
  field: RecordField;
  reason: Words;
};

export type MeasureImpactInput = {
  draftId: Scalars['RuleDraftId']['input'];
  /** Hash of the latest revision. */
  hash: Scalars['String']['input'];
};

export type MeasureImpactResult = ImpactRun | Refusal;

export type Mutation = {
  __typename?: 'Mutation';
  approveRepeal: ApproveRepealResult;
  /** Approves exactly this revision, and publishes it as a version that never changes. */
  approveRuleDraft: ApproveRuleDraftResult;
  attachFile: AttachFileResult;
  /** Stops a measurement; what has ended stays as it ended. */
  cancelImpact: CancelImpactResult;
  commentRuleDraft: CommentRuleDraftResult;
  /** The caller has read the document. */
  confirmReading: ConfirmReadingResult;
  /** Puts a registered document right. What was registered stays; the correction is a row of its own. */
  correctPolicy: CorrectPolicyResult;
  /** 主送: delivers a document to every organisation of these classes. */
  deliverPolicy: DeliverPolicyResult;
  /** Judges an application again with what is known now, and keeps the receipt. */
  determine: DetermineResult;
  /** 名单导出: the same people as rows of a file, for whoever gave a second proof. Logged as its own deed, and for each person in it. */
  exportImpactPeople: ExportImpactPeopleResult;
  /** Begins to measure what exactly this revision would do to everybody, and answers at once. Changes no verdict. */
  measureImpact: MeasureImpactResult;
  /** 联系人: the desk that answers for a document from now on. */
  nameContact: NameContactResult;
  openRuleDraft: OpenRuleDraftResult;
  /** Posts hours to a person's ledger, once: the same id with the same content answers as before. */
  postHours: PostHoursResult;
  /** Registers a document as issued. A number is registered once. */
  registerPolicy: RegisterPolicyResult;
  /** Judges again, under a version that reaches back, those who were judged before it was known. New receipts, which say so. */
  rejudge: RejudgeResult;
  /** 废止, proposed. Another officer has to approve it. */
  repealRuleVersion: RepealRuleVersionResult;
  returnRuleDraft: ReturnRuleDraftResult;
  /** Reverses an entry. What was posted stays; a second entry takes it back. */
  reverseHours: ReverseHoursResult;
  /** Saves a revision. An edit takes back the submission, and drops what was seen and approved. */
  saveRuleRevision: SaveRuleRevisionResult;
  /** The approver has looked at a part of exactly this revision. */
  sawRuleDraft: SawRuleDraftResult;
  submitRuleDraft: SubmitRuleDraftResult;
};


export type MutationApproveRepealArgs = {
  input: ApproveRepealInput;
};


export type MutationApproveRuleDraftArgs = {
  input: RuleDraftStepInput;
};


export type MutationAttachFileArgs = {
  input: AttachFileInput;
};


export type MutationCancelImpactArgs = {
  id: Scalars['ImpactRunId']['input'];
};


export type MutationCommentRuleDraftArgs = {
  input: CommentRuleDraftInput;
};


export type MutationConfirmReadingArgs = {
  documentId: Scalars['PolicyDocumentId']['input'];
};


export type MutationCorrectPolicyArgs = {
  input: CorrectPolicyInput;
};


export type MutationDeliverPolicyArgs = {
  input: DeliverPolicyInput;
};


export type MutationDetermineArgs = {
  input: DetermineInput;
};


export type MutationExportImpactPeopleArgs = {
  input: ExportImpactPeopleInput;
};


export type MutationMeasureImpactArgs = {
  input: MeasureImpactInput;
};


export type MutationNameContactArgs = {
  input: NameContactInput;
};


export type MutationOpenRuleDraftArgs = {
  input: OpenRuleDraftInput;
};


export type MutationPostHoursArgs = {
  input: PostHoursInput;
};


export type MutationRegisterPolicyArgs = {
  input: RegisterPolicyInput;
};


export type MutationRejudgeArgs = {
  input: RejudgeInput;
};


export type MutationRepealRuleVersionArgs = {
  input: RepealRuleVersionInput;
};


export type MutationReturnRuleDraftArgs = {
  input: ReturnRuleDraftInput;
};


export type MutationReverseHoursArgs = {
  input: ReverseHoursInput;
};


export type MutationSaveRuleRevisionArgs = {
  input: SaveRuleRevisionInput;
};


export type MutationSawRuleDraftArgs = {
  input: SawRuleDraftInput;
};


export type MutationSubmitRuleDraftArgs = {
  input: RuleDraftStepInput;
};

export type NameContactInput = {
  contact: ContactInput;
  documentId: Scalars['PolicyDocumentId']['input'];
};

export type NameContactResult = PolicyDocument | Refusal;

/** From a version, or from a document alone: one of the two. */
export type OpenRuleDraftInput = {
  basedOn?: InputMaybe<Scalars['RuleVersionId']['input']>;
  policyDocumentId?: InputMaybe<Scalars['PolicyDocumentId']['input']>;
  ruleSet: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type OpenRuleDraftResult = Refusal | RuleDraft;

export type Person = {
  __typename?: 'Person';
  id: Scalars['PersonId']['output'];
  /** 学时台账, as known now, in order of completion. Reversed entries and their reversals are shown. Null where the right does not open the hours. */
  ledger?: Maybe<Array<HourEntry>>;
};

/** Where it took place, seen from the province. */
export type Place =
  | 'ABROAD'
  | 'ELSEWHERE'
  | 'PROVINCE';

export type PolicyAttachment = {
  __typename?: 'PolicyAttachment';
  base64: Scalars['String']['output'];
  /** SHA-256, hex. */
  digest: Scalars['String']['output'];
  id: Scalars['PolicyAttachmentId']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** 依据 (S3). A higher document may be registered here or not. */
export type PolicyBasis = {
  __typename?: 'PolicyBasis';
  document?: Maybe<PolicyDocument>;
  number?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type PolicyBasisInput = {
  number?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

/** What was wrong in a document as registered, and by whom it was put right. */
export type PolicyCorrection = {
  __typename?: 'PolicyCorrection';
  by: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
};

/** 主送 (S2). */
export type PolicyDelivery = {
  __typename?: 'PolicyDelivery';
  class: RecipientClass;
  deliveredOn: Scalars['Day']['output'];
  organisationName: Scalars['String']['output'];
};

/** 政策文件, with the text as issued. */
export type PolicyDocument = {
  __typename?: 'PolicyDocument';
  attachments: Array<PolicyAttachment>;
  /** 依据: the documents it rests on. */
  bases: Array<PolicyBasis>;
  /** The whole text as issued. */
  body: Scalars['String']['output'];
  /** 联系人. Null: none is named. */
  contact?: Maybe<ContactDesk>;
  corrections: Array<PolicyCorrection>;
  /** For whoever may read drafts; empty for others. */
  deliveries: Array<PolicyDelivery>;
  id: Scalars['PolicyDocumentId']['output'];
  issuedOn: Scalars['Day']['output'];
  issuer: Scalars['String']['output'];
  kind: PolicyKind;
  /** 文号. */
  number: Scalars['String']['output'];
  /** For whoever may read drafts; empty for others. */
  readings: Array<PolicyReading>;
  recordedAt: Scalars['Instant']['output'];
  /** Latest first. */
  ruleVersions: Array<RuleVersion>;
  title: Scalars['String']['output'];
};

export type PolicyFile = {
  __typename?: 'PolicyFile';
  base64: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type PolicyKind =
  /** 办法 */
  | 'MEASURES'
  /** 通知 */
  | 'NOTICE'
  /** 意见 */
  | 'OPINION'
  /** 复函 */
  | 'REPLY'
  /** 规定 */
  | 'RULES';

export type PolicyReading = {
  __typename?: 'PolicyReading';
  by: Scalars['String']['output'];
  readOn: Scalars['Day']['output'];
};

export type PostHoursInput = {
  /** 实到次数. */
  attended?: InputMaybe<Scalars['Int']['input']>;
  /** 署名次序. */
  authorOrder?: InputMaybe<Scalars['Int']['input']>;
  authors?: InputMaybe<Scalars['Int']['input']>;
  course: Scalars['String']['input'];
  days?: InputMaybe<Scalars['Int']['input']>;
  degree?: InputMaybe<DegreeKind>;
  enrolledOn?: InputMaybe<Scalars['Day']['input']>;
  evidence: EvidenceKind;
  /** The day on the certificate. */
  evidenceOn?: InputMaybe<Scalars['Day']['input']>;
  examOn?: InputMaybe<Scalars['Day']['input']>;
  filing?: InputMaybe<Scalars['String']['input']>;
  /** 等级 of an award, a journal or a project, as written: 国家级. */
  grade?: InputMaybe<Scalars['String']['input']>;
  graduatedOn?: InputMaybe<Scalars['Day']['input']>;
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  heldTo?: InputMaybe<Scalars['Day']['input']>;
  /** Made by the caller. */
  id: Scalars['HourEntryId']['input'];
  institution: Scalars['String']['input'];
  kind: EntryKind;
  /** In all. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<DeliveryMode>;
  personId: Scalars['PersonId']['input'];
  place?: InputMaybe<Place>;
  /** 施教机构类别. */
  provider?: InputMaybe<ProviderKind>;
  /** 1/10 of the unit. */
  quantityTenths?: InputMaybe<Scalars['Int']['input']>;
  /** 等次: 1 for the first prize. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  registeredOn?: InputMaybe<Scalars['Day']['input']>;
  /** 应到次数. */
  sessions?: InputMaybe<Scalars['Int']['input']>;
  /** 专题, a subject within the category. */
  topic?: InputMaybe<Scalars['String']['input']>;
  travelDays?: InputMaybe<Scalars['Int']['input']>;
  unit?: HourUnit;
  verifiedOn?: InputMaybe<Scalars['Day']['input']>;
};

export type PostHoursResult = HourEntry | Refusal;

export type ProviderKind =
  | 'ASSOCIATION'
  | 'AUTHORITY'
  | 'BASE'
  | 'DISTANCE_PROVIDER'
  | 'EMPLOYER'
  | 'TRAINING_INSTITUTION'
  | 'UNIVERSITY';

export type PublicBasis = {
  __typename?: 'PublicBasis';
  number?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type PublicFile = {
  __typename?: 'PublicFile';
  /** SHA-256, hex. */
  digest: Scalars['String']['output'];
  id: Scalars['PolicyAttachmentId']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** 政策解读: a document and its rules for everybody. No person and no officer is in it but the contact desk. */
export type PublicPolicy = {
  __typename?: 'PublicPolicy';
  /** 附件; each is served at /files/ID. */
  attachments: Array<PublicFile>;
  bases: Array<PublicBasis>;
  body: Scalars['String']['output'];
  contact?: Maybe<ContactDesk>;
  issuedOn: Scalars['Day']['output'];
  issuer: Scalars['String']['output'];
  kind: PolicyKind;
  number: Scalars['String']['output'];
  /** Latest first. */
  rules: Array<PublicRule>;
  title: Scalars['String']['output'];
};

export type PublicRule = {
  __typename?: 'PublicRule';
  clauses: Array<Clause>;
  examples: Array<WorkedExample>;
  hash: Scalars['String']['output'];
  id: Scalars['RuleVersionId']['output'];
  inForceFrom: Scalars['Day']['output'];
  inForceUntil?: Maybe<Scalars['Day']['output']>;
  params: Array<RuleParam>;
  purpose: Purpose;
  reviewYear: Scalars['Int']['output'];
  state: RuleState;
  title: Scalars['String']['output'];
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
  /** The people behind a number, by application number and without names. Each page is logged. */
  impactPeople: ImpactPeoplePage;
  /** A measurement, while it goes on and once it has ended. Null for whoever may not read drafts. */
  impactRun?: Maybe<ImpactRun>;
  /** All measurements of a draft, latest first. */
  impactRuns: Array<ImpactRun>;
  policyDocument?: Maybe<PolicyDocument>;
  /** 政策文件, latest first. */
  policyDocuments: Array<PolicyDocument>;
  /** The bytes of a file that came with a document; null where there is none. `publicOnly`: of documents that everybody may read. The gateway alone asks, which serves it. */
  policyFile?: Maybe<PolicyFile>;
  /** 政策解读, without sign-in: documents that rules in force or to come rest on, with worked examples. */
  publicPolicies: Array<PublicPolicy>;
  /** What a text would mean. Nothing is stored; asks for cases only where caseResults is selected. Null for whoever may not read drafts. */
  readRule?: Maybe<RuleReading>;
  ruleDraft?: Maybe<RuleDraft>;
  /** 规则草案, latest touched first. For authors, approvers and supervisors; empty for others. */
  ruleDrafts: Array<RuleDraft>;
  ruleVersion?: Maybe<RuleVersion>;
  /** Every published version, for the calendar: by its first day, latest first. */
  ruleVersions: Array<RuleVersion>;
  /** Who would pass and who would fail, were these parameters others. Nothing is stored. */
  tryImpact: TryImpactResult;
  /** A verdict as it would have been: under the version of a purpose that was in force on one day, of what was known on another. Nothing is stored, the look is logged. */
  verdictAsOf?: Maybe<VerdictAsOf>;
};


export type QueryImpactPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  change?: InputMaybe<FlipKind>;
  dimension?: InputMaybe<ImpactDimension>;
  first?: Scalars['Int']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  runId: Scalars['ImpactRunId']['input'];
  side: ImpactSideName;
};


export type QueryImpactRunArgs = {
  id: Scalars['ImpactRunId']['input'];
};


export type QueryImpactRunsArgs = {
  draftId: Scalars['RuleDraftId']['input'];
};


export type QueryPolicyDocumentArgs = {
  id: Scalars['PolicyDocumentId']['input'];
};


export type QueryPolicyFileArgs = {
  id: Scalars['PolicyAttachmentId']['input'];
  publicOnly: Scalars['Boolean']['input'];
};


export type QueryReadRuleArgs = {
  input: ReadRuleInput;
};


export type QueryRuleDraftArgs = {
  id: Scalars['RuleDraftId']['input'];
};


export type QueryRuleVersionArgs = {
  id: Scalars['RuleVersionId']['input'];
};


export type QueryTryImpactArgs = {
  input: TryImpactInput;
};


export type QueryVerdictAsOfArgs = {
  applicationId: Scalars['ApplicationId']['input'];
  inForceOn: Scalars['Day']['input'];
  knownOn: Scalars['Day']['input'];
  purpose?: Purpose;
};

export type ReadRuleInput = {
  basedOn?: InputMaybe<Scalars['RuleVersionId']['input']>;
  /** Text of the document, where it is not registered yet. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** The case file (YAML). */
  cases?: InputMaybe<Scalars['String']['input']>;
  policyDocumentId?: InputMaybe<Scalars['PolicyDocumentId']['input']>;
  /** The rule (YAML). */
  source: Scalars['String']['input'];
};

export type RecipientClass =
  /** 继续教育基地 */
  | 'BASE'
  /** 用人单位 */
  | 'EMPLOYER'
  /** 市县人社部门 */
  | 'HR_AUTHORITY'
  /** 系列主管部门 */
  | 'SERIES_AUTHORITY'
  /** 施教机构 */
  | 'TRAINING_INSTITUTION';

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

export type RegisterPolicyInput = {
  bases?: Array<PolicyBasisInput>;
  body: Scalars['String']['input'];
  contact?: InputMaybe<ContactInput>;
  issuedOn: Scalars['Day']['input'];
  issuer: Scalars['String']['input'];
  kind?: PolicyKind;
  number: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type RegisterPolicyResult = PolicyDocument | Refusal;

export type RejudgeInput = {
  reason: Scalars['String']['input'];
  versionId: Scalars['RuleVersionId']['input'];
};

export type RejudgeResult = Refusal | Rejudgement;

/** 重新判定, of everybody whom a version that reaches back would have bound. */
export type Rejudgement = {
  __typename?: 'Rejudgement';
  /** People judged again. */
  judged: Scalars['Int']['output'];
  rule: RuleVersion;
};

export type RepealRuleVersionInput = {
  reason: Scalars['String']['input'];
  /** First day it shall no longer bind; not before tomorrow. */
  repealedFrom: Scalars['Day']['input'];
  versionId: Scalars['RuleVersionId']['input'];
};

export type RepealRuleVersionResult = Refusal | RuleVersion;

export type RequirementOutcome = {
  __typename?: 'RequirementOutcome';
  /** What there is, 1/10 hour or a count; null for a course. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** Id of the clause. */
  id: Scalars['String']['output'];
  /** HOUR tenths or COUNT, for amount, threshold and short. */
  measure: Scalars['String']['output'];
  /** Null: not known yet. */
  met?: Maybe<Scalars['Boolean']['output']>;
  missingCourses: Array<Scalars['String']['output']>;
  /** Names of facts that would settle it. */
  missingFacts: Array<Scalars['String']['output']>;
  outcome: Words;
  quote: Scalars['String']['output'];
  sentence: Words;
  short?: Maybe<Scalars['Int']['output']>;
  source: Scalars['String']['output'];
  /** What is asked. */
  threshold?: Maybe<Scalars['Int']['output']>;
  /** Set aside because the whole task counts as done. */
  waived: Scalars['Boolean']['output'];
};

export type ReturnRuleDraftInput = {
  draftId: Scalars['RuleDraftId']['input'];
  hash: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnRuleDraftResult = Refusal | RuleDraft;

export type ReverseHoursInput = {
  /** Id of the reversal, made by the caller. */
  id: Scalars['HourEntryId']['input'];
  personId: Scalars['PersonId']['input'];
  /** The entry that is taken back. */
  reverses: Scalars['HourEntryId']['input'];
};

export type ReverseHoursResult = HourEntry | Refusal;

export type RuleChange =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type RuleDeed = {
  __typename?: 'RuleDeed';
  at: Scalars['Instant']['output'];
  by: Scalars['String']['output'];
  /** Digest of the result that was looked at. */
  impactHash?: Maybe<Scalars['String']['output']>;
  impactRun?: Maybe<Scalars['ImpactRunId']['output']>;
  kind: RuleDeedKind;
  /** Of the rule's text, where a remark is about one. */
  line?: Maybe<Scalars['Int']['output']>;
  number: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  /** Number of the revision it was done to. */
  revision?: Maybe<Scalars['Int']['output']>;
};

export type RuleDeedKind =
  | 'APPROVED'
  | 'COMMENTED'
  | 'OPENED'
  | 'RETURNED'
  | 'SAVED'
  | 'SAW_CASES'
  | 'SAW_DIFF'
  | 'SAW_EFFECT'
  | 'SCHEDULED'
  | 'SUBMITTED';

export type RuleDiff = {
  __typename?: 'RuleDiff';
  sentences: Array<DiffSentence>;
};

/** 规则草案. */
export type RuleDraft = {
  __typename?: 'RuleDraft';
  basedOn?: Maybe<RuleVersion>;
  /** What is missing before the next step. */
  blockers: Array<Words>;
  /** In order. */
  deeds: Array<RuleDeed>;
  id: Scalars['RuleDraftId']['output'];
  /** Null: nothing was saved yet. */
  latest?: Maybe<RuleRevision>;
  /** The caller is somebody who may approve it, and has looked at all that has to be looked at. */
  mayApprove: Scalars['Boolean']['output'];
  mayEdit: Scalars['Boolean']['output'];
  maySubmit: Scalars['Boolean']['output'];
  openedBy: Scalars['String']['output'];
  policyDocument: PolicyDocument;
  /** Latest first. */
  revisions: Array<RuleRevision>;
  ruleSet: Scalars['String']['output'];
  /** What the caller has looked at of the latest revision. */
  seen: Array<RulePart>;
  state: RuleState;
  title: Scalars['String']['output'];
  /** Once published. */
  version?: Maybe<RuleVersion>;
};

/** A step with exactly this revision. */
export type RuleDraftStepInput = {
  draftId: Scalars['RuleDraftId']['input'];
  hash: Scalars['String']['input'];
};

export type RuleFault = {
  __typename?: 'RuleFault';
  /** Id of the clause. */
  clause?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  column: Scalars['Int']['output'];
  /** Of the rule's text; of the case file for faults whose code begins with CASE. */
  line: Scalars['Int']['output'];
  severity: FaultSeverity;
  words: Words;
};

export type RuleParam = {
  __typename?: 'RuleParam';
  /** Ids of the clauses that use it. */
  clauses: Array<Scalars['String']['output']>;
  /** tenths, count, day, text, texts. */
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  says?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  /** As it is written in the rule; of a list, joined by a comma. */
  value: Scalars['String']['output'];
};

/** What an approver has to look at. */
export type RulePart =
  | 'CASES'
  | 'DIFF'
  | 'EFFECT';

/** What a rule's text would mean. */
export type RuleReading = {
  __typename?: 'RuleReading';
  /** By both evaluators. Empty while a fault stands. */
  caseResults: Array<CaseResult>;
  clauses: Array<Clause>;
  /** Against the version it is based on; null without one, or while a fault stands. */
  diff?: Maybe<RuleDiff>;
  /** The text cannot be taken as a rule, or its cases cannot be read, while one of these stands. */
  faults: Array<RuleFault>;
  /** SHA-256 of the canonical form; null while a fault stands. */
  hash?: Maybe<Scalars['String']['output']>;
  inForceFrom?: Maybe<Scalars['Day']['output']>;
  lints: Array<RuleFault>;
  params: Array<RuleParam>;
  title?: Maybe<Scalars['String']['output']>;
};

/** 废止: proposed by one officer, approved by another. */
export type RuleRepeal = {
  __typename?: 'RuleRepeal';
  /** Null: proposed, and not approved yet. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  proposedBy: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  /** First day it no longer binds. */
  repealedFrom: Scalars['Day']['output'];
};

/** 修订稿: never changed. */
export type RuleRevision = {
  __typename?: 'RuleRevision';
  author: Scalars['String']['output'];
  cases: Scalars['String']['output'];
  /** SHA-256 over rule, cases and the document's text. */
  hash: Scalars['String']['output'];
  id: Scalars['RuleRevisionId']['output'];
  number: Scalars['Int']['output'];
  reading: RuleReading;
  recordedAt: Scalars['Instant']['output'];
  source: Scalars['String']['output'];
};

/** Where a rule stands. A version's follows from days and later rows. */
export type RuleState =
  | 'DRAFT'
  | 'IN_FORCE'
  | 'IN_REVIEW'
  | 'REPEALED'
  | 'SCHEDULED'
  | 'SUPERSEDED';

/** 规则版本: what a document is taken to mean, from a day on. */
export type RuleVersion = {
  __typename?: 'RuleVersion';
  /** Null: came with the product, or for whoever may not read drafts. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** Of a rollback, the old version. */
  basedOn?: Maybe<RuleVersion>;
  /** The case file it was published with (YAML). */
  cases: Scalars['String']['output'];
  /** In the order in which they are applied. */
  clauses: Array<Clause>;
  /** The desk that answers for the document (S5). */
  contact?: Maybe<ContactDesk>;
  documentId: Scalars['PolicyDocumentId']['output'];
  documentNumber: Scalars['String']['output'];
  /** The draft it came from, for whoever may read drafts. */
  draft?: Maybe<RuleDraft>;
  /** SHA-256 of the canonical form, hex. */
  hash: Scalars['String']['output'];
  id: Scalars['RuleVersionId']['output'];
  inForceFrom: Scalars['Day']['output'];
  /** First day it no longer binds; null when open. */
  inForceUntil?: Maybe<Scalars['Day']['output']>;
  issuedOn: Scalars['Day']['output'];
  params: Array<RuleParam>;
  /** The day it became known to the register. */
  publishedOn: Scalars['Day']['output'];
  purpose: Purpose;
  /** Binds days before it was known: what was judged before then is judged again only by a deed of its own. */
  reachesBack: Scalars['Boolean']['output'];
  /** Once approved; a proposal only for whoever may read drafts. */
  repeal?: Maybe<RuleRepeal>;
  /** What bound on its first day until then. */
  replaces?: Maybe<RuleVersion>;
  reviewYear: Scalars['Int']['output'];
  ruleSet: Scalars['String']['output'];
  /** The document as written (YAML). */
  source: Scalars['String']['output'];
  /** Of today; nothing is kept of it. */
  state: RuleState;
  title: Scalars['String']['output'];
};

export type SaveRuleRevisionInput = {
  cases: Scalars['String']['input'];
  draftId: Scalars['RuleDraftId']['input'];
  /** Hash of the latest revision that was read; null where there is none yet. */
  seen?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['String']['input'];
};

export type SaveRuleRevisionResult = Refusal | RuleDraft;

export type SawRuleDraftInput = {
  draftId: Scalars['RuleDraftId']['input'];
  hash: Scalars['String']['input'];
  /** The run that was looked at, for EFFECT. */
  impactRun?: InputMaybe<Scalars['ImpactRunId']['input']>;
  part: RulePart;
};

export type SawRuleDraftResult = Refusal | RuleDraft;

export type SubmitRuleDraftResult = Refusal | RuleDraft;

/** 职称层级. NONE (无) only as a present level. */
export type TitleLevel =
  | 'ASSISTANT'
  | 'ASSOCIATE_SENIOR'
  | 'FULL_SENIOR'
  | 'INTERMEDIATE'
  | 'NONE'
  | 'TECHNICIAN';

export type TriedImpact = {
  __typename?: 'TriedImpact';
  durationMs: Scalars['Int']['output'];
  identical: Scalars['Boolean']['output'];
  judged: ImpactFlips;
  ruleHash: Scalars['String']['output'];
  toFile: ImpactFlips;
};

export type TriedParam = {
  name: Scalars['String']['input'];
  /** In hours, or a count. */
  value: Scalars['String']['input'];
};

export type TryImpactInput = {
  basedOn: Scalars['RuleVersionId']['input'];
  params: Array<TriedParam>;
  /** The rule (YAML). */
  source: Scalars['String']['input'];
};

export type TryImpactResult = Refusal | TriedImpact;

export type Verdict =
  /** 不合格 */
  | 'FAIL'
  /** 待核: a fact or a human judgement is missing */
  | 'NEEDS_REVIEW'
  /** 不适用: no rule for this person */
  | 'NOT_APPLICABLE'
  /** 未开放 */
  | 'NOT_OPEN'
  /** 合格 */
  | 'PASS';

/** The verdict under another version, or of another day's knowledge. */
export type VerdictAsOf = {
  __typename?: 'VerdictAsOf';
  inForceOn: Scalars['Day']['output'];
  knownOn: Scalars['Day']['output'];
  missingCourses: Array<Scalars['String']['output']>;
  purpose: Purpose;
  requirements: Array<RequirementOutcome>;
  /** Null when no rule was in force for the person. */
  rule?: Maybe<RuleVersion>;
  shortTenths?: Maybe<Scalars['Int']['output']>;
  summary: Words;
  totalTenths?: Maybe<Scalars['Int']['output']>;
  verdict: Verdict;
  window?: Maybe<Window>;
};

export type VerdictChange = {
  __typename?: 'VerdictChange';
  from: Verdict;
  people: Scalars['Int']['output'];
  to: Verdict;
};

/** Both days included. */
export type Window = {
  __typename?: 'Window';
  heldFrom: Scalars['Day']['output'];
  heldTo: Scalars['Day']['output'];
};

/** A sentence or word in both languages of the screen. */
export type Words = {
  __typename?: 'Words';
  en: Scalars['String']['output'];
  zh: Scalars['String']['output'];
};

/** A case of the version, computed by the engine. */
export type WorkedExample = {
  __typename?: 'WorkedExample';
  lines: Array<ExampleLine>;
  name: Scalars['String']['output'];
  requirements: Array<RequirementOutcome>;
  shortTenths?: Maybe<Scalars['Int']['output']>;
  summary: Words;
  totalTenths?: Maybe<Scalars['Int']['output']>;
  verdict: Verdict;
};

export type YearHours = {
  __typename?: 'YearHours';
  otherTenths: Scalars['Int']['output'];
  professionalTenths: Scalars['Int']['output'];
  publicTenths: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
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
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApproveRepealResult:
    | ( Refusal )
    | ( HeldRule )
  ;
  ApproveRuleDraftResult:
    | ( Refusal )
    | ( HeldDraft )
  ;
  AttachFileResult:
    | ( AttachmentHead )
    | ( Refusal )
  ;
  CancelImpactResult:
    | ( ShownRun )
    | ( Refusal )
  ;
  CommentRuleDraftResult:
    | ( Refusal )
    | ( HeldDraft )
  ;
  ConfirmReadingResult:
    | ( PolicyDocumentRow )
    | ( Refusal )
  ;
  CorrectPolicyResult:
    | ( PolicyDocumentRow )
    | ( Refusal )
  ;
  DeliverPolicyResult:
    | ( PolicyDocumentRow )
    | ( Refusal )
  ;
  DetermineResult:
    | ( Receipt )
    | ( Refusal )
  ;
  ExportImpactPeopleResult:
    | ( ImpactPeopleExport )
    | ( Refusal )
  ;
  MeasureImpactResult:
    | ( ShownRun )
    | ( Refusal )
  ;
  NameContactResult:
    | ( PolicyDocumentRow )
    | ( Refusal )
  ;
  OpenRuleDraftResult:
    | ( Refusal )
    | ( HeldDraft )
  ;
  PostHoursResult:
    | ( HourEntryRow )
    | ( Refusal )
  ;
  RegisterPolicyResult:
    | ( PolicyDocumentRow )
    | ( Refusal )
  ;
  RejudgeResult:
    | ( Refusal )
    | ( Rejudged )
  ;
  RepealRuleVersionResult:
    | ( Refusal )
    | ( HeldRule )
  ;
  ReturnRuleDraftResult:
    | ( Refusal )
    | ( HeldDraft )
  ;
  ReverseHoursResult:
    | ( HourEntryRow )
    | ( Refusal )
  ;
  SaveRuleRevisionResult:
    | ( Refusal )
    | ( HeldDraft )
  ;
  SawRuleDraftResult:
    | ( Refusal )
    | ( HeldDraft )
  ;
  SubmitRuleDraftResult:
    | ( Refusal )
    | ( HeldDraft )
  ;
  TryImpactResult:
    | ( Refusal )
    | ( TriedImpact )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountId: ResolverTypeWrapper<Scalars['AccountId']['output']>;
  AgencyId: ResolverTypeWrapper<Scalars['AgencyId']['output']>;
  AgreementId: ResolverTypeWrapper<Scalars['AgreementId']['output']>;
  Application: ResolverTypeWrapper<ApplicationReference>;
  ApplicationId: ResolverTypeWrapper<Scalars['ApplicationId']['output']>;
  ApproveRepealInput: ApproveRepealInput;
  ApproveRepealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRepealResult']>;
  ApproveRuleDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveRuleDraftResult']>;
  AttachFileInput: AttachFileInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AttachFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachFileResult']>;
  BulkInquiryId: ResolverTypeWrapper<Scalars['BulkInquiryId']['output']>;
  CancelImpactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelImpactResult']>;
  CaseResult: ResolverTypeWrapper<CaseResult>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Clause: ResolverTypeWrapper<Clause>;
  CommentRuleDraftInput: CommentRuleDraftInput;
  CommentRuleDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentRuleDraftResult']>;
  CommitteeFilingId: ResolverTypeWrapper<Scalars['CommitteeFilingId']['output']>;
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CommitteeSeatId: ResolverTypeWrapper<Scalars['CommitteeSeatId']['output']>;
  ConfirmReadingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmReadingResult']>;
  ContactDesk: ResolverTypeWrapper<ContactDesk>;
  ContactInput: ContactInput;
  CorrectPolicyInput: CorrectPolicyInput;
  CorrectPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectPolicyResult']>;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DegreeKind: DegreeKind;
  DeliverPolicyInput: DeliverPolicyInput;
  DeliverPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliverPolicyResult']>;
  DeliveryMode: DeliveryMode;
  Determination: ResolverTypeWrapper<Receipt>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  DetermineInput: DetermineInput;
  DetermineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DetermineResult']>;
  DiffSentence: ResolverTypeWrapper<DiffSentence>;
  EntryCategory: EntryCategory;
  EntryKind: EntryKind;
  EvidenceKind: EvidenceKind;
  ExampleLine: ResolverTypeWrapper<ExampleLine>;
  ExportImpactPeopleInput: ExportImpactPeopleInput;
  ExportImpactPeopleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportImpactPeopleResult']>;
  FactorId: ResolverTypeWrapper<Scalars['FactorId']['output']>;
  Fate: Fate;
  FateChange: ResolverTypeWrapper<FateChange>;
  FaultSeverity: FaultSeverity;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
  FlipKind: FlipKind;
  HistogramBin: ResolverTypeWrapper<HistogramBin>;
  HolidayNoticeId: ResolverTypeWrapper<Scalars['HolidayNoticeId']['output']>;
  HourEntry: ResolverTypeWrapper<HourEntryRow>;
  HourEntryId: ResolverTypeWrapper<Scalars['HourEntryId']['output']>;
  HourUnit: HourUnit;
  ImpactDimension: ImpactDimension;
  ImpactFlips: ResolverTypeWrapper<ImpactFlips>;
  ImpactGroup: ResolverTypeWrapper<ImpactGroup>;
  ImpactPeopleExport: ResolverTypeWrapper<ImpactPeopleExport>;
  ImpactPeoplePage: ResolverTypeWrapper<ImpactPeoplePage>;
  ImpactPerson: ResolverTypeWrapper<ImpactPerson>;
  ImpactRun: ResolverTypeWrapper<ShownRun>;
  ImpactRunId: ResolverTypeWrapper<Scalars['ImpactRunId']['output']>;
  ImpactSide: ResolverTypeWrapper<ImpactSide>;
  ImpactSideName: ImpactSideName;
  ImpactState: ImpactState;
  ImpactVerdict: ResolverTypeWrapper<ImpactVerdict>;
  InquiryId: ResolverTypeWrapper<Scalars['InquiryId']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JudgementId: ResolverTypeWrapper<Scalars['JudgementId']['output']>;
  LedgerLine: ResolverTypeWrapper<Omit<LedgerLine, 'entry'> & { entry: ResolversTypes['HourEntry'] }>;
  LogAnswerId: ResolverTypeWrapper<Scalars['LogAnswerId']['output']>;
  LogEntryId: ResolverTypeWrapper<Scalars['LogEntryId']['output']>;
  LogQuestionId: ResolverTypeWrapper<Scalars['LogQuestionId']['output']>;
  LogSealId: ResolverTypeWrapper<Scalars['LogSealId']['output']>;
  MandateId: ResolverTypeWrapper<Scalars['MandateId']['output']>;
  MandateTemplateId: ResolverTypeWrapper<Scalars['MandateTemplateId']['output']>;
  MaskedField: ResolverTypeWrapper<MaskedField>;
  MeasureImpactInput: MeasureImpactInput;
  MeasureImpactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeasureImpactResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameContactInput: NameContactInput;
  NameContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameContactResult']>;
  OpenRuleDraftInput: OpenRuleDraftInput;
  OpenRuleDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenRuleDraftResult']>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  Person: ResolverTypeWrapper<PersonReference>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  Place: Place;
  PolicyAttachment: ResolverTypeWrapper<AttachmentHead>;
  PolicyAttachmentId: ResolverTypeWrapper<Scalars['PolicyAttachmentId']['output']>;
  PolicyBasis: ResolverTypeWrapper<PolicyBasisRow>;
  PolicyBasisInput: PolicyBasisInput;
  PolicyCorrection: ResolverTypeWrapper<PolicyCorrectionRow>;
  PolicyDelivery: ResolverTypeWrapper<PolicyDelivery>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentRow>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  PolicyFile: ResolverTypeWrapper<PolicyFile>;
  PolicyKind: PolicyKind;
  PolicyReading: ResolverTypeWrapper<PolicyReadingRow>;
  PostHoursInput: PostHoursInput;
  PostHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostHoursResult']>;
  ProviderKind: ProviderKind;
  PublicBasis: ResolverTypeWrapper<PublicBasis>;
  PublicFile: ResolverTypeWrapper<PublicFile>;
  PublicPolicy: ResolverTypeWrapper<OpenPolicy>;
  PublicRule: ResolverTypeWrapper<OpenRule>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadRuleInput: ReadRuleInput;
  RecipientClass: RecipientClass;
  RecordField: RecordField;
  RecusalId: ResolverTypeWrapper<Scalars['RecusalId']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RegisterPolicyInput: RegisterPolicyInput;
  RegisterPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPolicyResult']>;
  RejudgeInput: RejudgeInput;
  RejudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejudgeResult']>;
  Rejudgement: ResolverTypeWrapper<Rejudged>;
  RepealRuleVersionInput: RepealRuleVersionInput;
  RepealRuleVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepealRuleVersionResult']>;
  RequirementOutcome: ResolverTypeWrapper<RequirementOutcome>;
  ReturnRuleDraftInput: ReturnRuleDraftInput;
  ReturnRuleDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnRuleDraftResult']>;
  RevealId: ResolverTypeWrapper<Scalars['RevealId']['output']>;
  ReverseHoursInput: ReverseHoursInput;
  ReverseHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseHoursResult']>;
  RoleGrantId: ResolverTypeWrapper<Scalars['RoleGrantId']['output']>;
  RuleChange: RuleChange;
  RuleDeed: ResolverTypeWrapper<RuleDeedRow>;
  RuleDeedKind: RuleDeedKind;
  RuleDiff: ResolverTypeWrapper<RuleDiff>;
  RuleDraft: ResolverTypeWrapper<HeldDraft>;
  RuleDraftId: ResolverTypeWrapper<Scalars['RuleDraftId']['output']>;
  RuleDraftStepInput: RuleDraftStepInput;
  RuleFault: ResolverTypeWrapper<RuleFault>;
  RuleParam: ResolverTypeWrapper<RuleParam>;
  RulePart: RulePart;
  RuleReading: ResolverTypeWrapper<Reading>;
  RuleRepeal: ResolverTypeWrapper<Proposal>;
  RuleRevision: ResolverTypeWrapper<RevisionHead>;
  RuleRevisionId: ResolverTypeWrapper<Scalars['RuleRevisionId']['output']>;
  RuleState: RuleState;
  RuleVersion: ResolverTypeWrapper<HeldRule>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  SaveRuleRevisionInput: SaveRuleRevisionInput;
  SaveRuleRevisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRuleRevisionResult']>;
  SawRuleDraftInput: SawRuleDraftInput;
  SawRuleDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SawRuleDraftResult']>;
  SessionId: ResolverTypeWrapper<Scalars['SessionId']['output']>;
  StandingId: ResolverTypeWrapper<Scalars['StandingId']['output']>;
  SubmitRuleDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitRuleDraftResult']>;
  TitleLevel: TitleLevel;
  TriedImpact: ResolverTypeWrapper<TriedImpact>;
  TriedParam: TriedParam;
  TryImpactInput: TryImpactInput;
  TryImpactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TryImpactResult']>;
  Verdict: Verdict;
  VerdictAsOf: ResolverTypeWrapper<AsOf>;
  VerdictChange: ResolverTypeWrapper<VerdictChange>;
  Window: ResolverTypeWrapper<Window>;
  Words: ResolverTypeWrapper<Words>;
  WorkedExample: ResolverTypeWrapper<WorkedExample>;
  YearHours: ResolverTypeWrapper<YearHours>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountId: Scalars['AccountId']['output'];
  AgencyId: Scalars['AgencyId']['output'];
  AgreementId: Scalars['AgreementId']['output'];
  Application: ApplicationReference;
  ApplicationId: Scalars['ApplicationId']['output'];
  ApproveRepealInput: ApproveRepealInput;
  ApproveRepealResult: ResolversUnionTypes<ResolversParentTypes>['ApproveRepealResult'];
  ApproveRuleDraftResult: ResolversUnionTypes<ResolversParentTypes>['ApproveRuleDraftResult'];
  AttachFileInput: AttachFileInput;
  String: Scalars['String']['output'];
  AttachFileResult: ResolversUnionTypes<ResolversParentTypes>['AttachFileResult'];
  BulkInquiryId: Scalars['BulkInquiryId']['output'];
  CancelImpactResult: ResolversUnionTypes<ResolversParentTypes>['CancelImpactResult'];
  CaseResult: CaseResult;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Clause: Clause;
  CommentRuleDraftInput: CommentRuleDraftInput;
  CommentRuleDraftResult: ResolversUnionTypes<ResolversParentTypes>['CommentRuleDraftResult'];
  CommitteeFilingId: Scalars['CommitteeFilingId']['output'];
  CommitteeId: Scalars['CommitteeId']['output'];
  CommitteeSeatId: Scalars['CommitteeSeatId']['output'];
  ConfirmReadingResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmReadingResult'];
  ContactDesk: ContactDesk;
  ContactInput: ContactInput;
  CorrectPolicyInput: CorrectPolicyInput;
  CorrectPolicyResult: ResolversUnionTypes<ResolversParentTypes>['CorrectPolicyResult'];
  CourseId: Scalars['CourseId']['output'];
  Day: Scalars['Day']['output'];
  DeliverPolicyInput: DeliverPolicyInput;
  DeliverPolicyResult: ResolversUnionTypes<ResolversParentTypes>['DeliverPolicyResult'];
  Determination: Receipt;
  DeterminationId: Scalars['DeterminationId']['output'];
  DetermineInput: DetermineInput;
  DetermineResult: ResolversUnionTypes<ResolversParentTypes>['DetermineResult'];
  DiffSentence: DiffSentence;
  ExampleLine: ExampleLine;
  ExportImpactPeopleInput: ExportImpactPeopleInput;
  ExportImpactPeopleResult: ResolversUnionTypes<ResolversParentTypes>['ExportImpactPeopleResult'];
  FactorId: Scalars['FactorId']['output'];
  FateChange: FateChange;
  FilingId: Scalars['FilingId']['output'];
  HistogramBin: HistogramBin;
  HolidayNoticeId: Scalars['HolidayNoticeId']['output'];
  HourEntry: HourEntryRow;
  HourEntryId: Scalars['HourEntryId']['output'];
  ImpactFlips: ImpactFlips;
  ImpactGroup: ImpactGroup;
  ImpactPeopleExport: ImpactPeopleExport;
  ImpactPeoplePage: ImpactPeoplePage;
  ImpactPerson: ImpactPerson;
  ImpactRun: ShownRun;
  ImpactRunId: Scalars['ImpactRunId']['output'];
  ImpactSide: ImpactSide;
  ImpactVerdict: ImpactVerdict;
  InquiryId: Scalars['InquiryId']['output'];
  Instant: Scalars['Instant']['output'];
  JudgementId: Scalars['JudgementId']['output'];
  LedgerLine: Omit<LedgerLine, 'entry'> & { entry: ResolversParentTypes['HourEntry'] };
  LogAnswerId: Scalars['LogAnswerId']['output'];
  LogEntryId: Scalars['LogEntryId']['output'];
  LogQuestionId: Scalars['LogQuestionId']['output'];
  LogSealId: Scalars['LogSealId']['output'];
  MandateId: Scalars['MandateId']['output'];
  MandateTemplateId: Scalars['MandateTemplateId']['output'];
  MaskedField: MaskedField;
  MeasureImpactInput: MeasureImpactInput;
  MeasureImpactResult: ResolversUnionTypes<ResolversParentTypes>['MeasureImpactResult'];
  Mutation: Record<PropertyKey, never>;
  NameContactInput: NameContactInput;
  NameContactResult: ResolversUnionTypes<ResolversParentTypes>['NameContactResult'];
  OpenRuleDraftInput: OpenRuleDraftInput;
  OpenRuleDraftResult: ResolversUnionTypes<ResolversParentTypes>['OpenRuleDraftResult'];
  OrganisationId: Scalars['OrganisationId']['output'];
  Person: PersonReference;
  PersonId: Scalars['PersonId']['output'];
  PolicyAttachment: AttachmentHead;
  PolicyAttachmentId: Scalars['PolicyAttachmentId']['output'];
  PolicyBasis: PolicyBasisRow;
  PolicyBasisInput: PolicyBasisInput;
  PolicyCorrection: PolicyCorrectionRow;
  PolicyDelivery: PolicyDelivery;
  PolicyDocument: PolicyDocumentRow;
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  PolicyFile: PolicyFile;
  PolicyReading: PolicyReadingRow;
  PostHoursInput: PostHoursInput;
  PostHoursResult: ResolversUnionTypes<ResolversParentTypes>['PostHoursResult'];
  PublicBasis: PublicBasis;
  PublicFile: PublicFile;
  PublicPolicy: OpenPolicy;
  PublicRule: OpenRule;
  Query: Record<PropertyKey, never>;
  ReadRuleInput: ReadRuleInput;
  RecusalId: Scalars['RecusalId']['output'];
  Refusal: Refusal;
  RegisterPolicyInput: RegisterPolicyInput;
  RegisterPolicyResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPolicyResult'];
  RejudgeInput: RejudgeInput;
  RejudgeResult: ResolversUnionTypes<ResolversParentTypes>['RejudgeResult'];
  Rejudgement: Rejudged;
  RepealRuleVersionInput: RepealRuleVersionInput;
  RepealRuleVersionResult: ResolversUnionTypes<ResolversParentTypes>['RepealRuleVersionResult'];
  RequirementOutcome: RequirementOutcome;
  ReturnRuleDraftInput: ReturnRuleDraftInput;
  ReturnRuleDraftResult: ResolversUnionTypes<ResolversParentTypes>['ReturnRuleDraftResult'];
  RevealId: Scalars['RevealId']['output'];
  ReverseHoursInput: ReverseHoursInput;
  ReverseHoursResult: ResolversUnionTypes<ResolversParentTypes>['ReverseHoursResult'];
  RoleGrantId: Scalars['RoleGrantId']['output'];
  RuleDeed: RuleDeedRow;
  RuleDiff: RuleDiff;
  RuleDraft: HeldDraft;
  RuleDraftId: Scalars['RuleDraftId']['output'];
  RuleDraftStepInput: RuleDraftStepInput;
  RuleFault: RuleFault;
  RuleParam: RuleParam;
  RuleReading: Reading;
  RuleRepeal: Proposal;
  RuleRevision: RevisionHead;
  RuleRevisionId: Scalars['RuleRevisionId']['output'];
  RuleVersion: HeldRule;
  RuleVersionId: Scalars['RuleVersionId']['output'];
  SaveRuleRevisionInput: SaveRuleRevisionInput;
  SaveRuleRevisionResult: ResolversUnionTypes<ResolversParentTypes>['SaveRuleRevisionResult'];
  SawRuleDraftInput: SawRuleDraftInput;
  SawRuleDraftResult: ResolversUnionTypes<ResolversParentTypes>['SawRuleDraftResult'];
  SessionId: Scalars['SessionId']['output'];
  StandingId: Scalars['StandingId']['output'];
  SubmitRuleDraftResult: ResolversUnionTypes<ResolversParentTypes>['SubmitRuleDraftResult'];
  TriedImpact: TriedImpact;
  TriedParam: TriedParam;
  TryImpactInput: TryImpactInput;
  TryImpactResult: ResolversUnionTypes<ResolversParentTypes>['TryImpactResult'];
  VerdictAsOf: AsOf;
  VerdictChange: VerdictChange;
  Window: Window;
  Words: Words;
  WorkedExample: WorkedExample;
  YearHours: YearHours;
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

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType, RequireFields<ApplicationDeterminationArgs, 'purpose'>>;
  determinations?: Resolver<Maybe<Array<ResolversTypes['Determination']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ApplicationId'], ParentType, ContextType>;
};

export interface ApplicationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ApplicationId'], any> {
  name: 'ApplicationId';
}

export type ApproveRepealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRepealResult'] = ResolversParentTypes['ApproveRepealResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleVersion', ParentType, ContextType>;
};

export type ApproveRuleDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRuleDraftResult'] = ResolversParentTypes['ApproveRuleDraftResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleDraft', ParentType, ContextType>;
};

export type AttachFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachFileResult'] = ResolversParentTypes['AttachFileResult']> = {
  __resolveType: TypeResolveFn<'PolicyAttachment' | 'Refusal', ParentType, ContextType>;
};

export interface BulkInquiryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BulkInquiryId'], any> {
  name: 'BulkInquiryId';
}

export type CancelImpactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelImpactResult'] = ResolversParentTypes['CancelImpactResult']> = {
  __resolveType: TypeResolveFn<'ImpactRun' | 'Refusal', ParentType, ContextType>;
};

export type CaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseResult'] = ResolversParentTypes['CaseResult']> = {
  byMany?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  byOne?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOpen?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepWords?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type CommentRuleDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentRuleDraftResult'] = ResolversParentTypes['CommentRuleDraftResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleDraft', ParentType, ContextType>;
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

export type ConfirmReadingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReadingResult'] = ResolversParentTypes['ConfirmReadingResult']> = {
  __resolveType: TypeResolveFn<'PolicyDocument' | 'Refusal', ParentType, ContextType>;
};

export type ContactDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDesk'] = ResolversParentTypes['ContactDesk']> = {
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPolicyResult'] = ResolversParentTypes['CorrectPolicyResult']> = {
  __resolveType: TypeResolveFn<'PolicyDocument' | 'Refusal', ParentType, ContextType>;
};

export interface CourseIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CourseId'], any> {
  name: 'CourseId';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DeliverPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverPolicyResult'] = ResolversParentTypes['DeliverPolicyResult']> = {
  __resolveType: TypeResolveFn<'PolicyDocument' | 'Refusal', ParentType, ContextType>;
};

export type DeterminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Determination'] = ResolversParentTypes['Determination']> = {
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  bySubstitution?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['DeterminationId'], ParentType, ContextType>;
  judgedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['LedgerLine']>>, ParentType, ContextType>;
  missingCourses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  rejudgedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementOutcome']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  shortTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  totalTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
  years?: Resolver<Maybe<Array<ResolversTypes['YearHours']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DeterminationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeterminationId'], any> {
  name: 'DeterminationId';
}

export type DetermineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetermineResult'] = ResolversParentTypes['DetermineResult']> = {
  __resolveType: TypeResolveFn<'Determination' | 'Refusal', ParentType, ContextType>;
};

export type DiffSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiffSentence'] = ResolversParentTypes['DiffSentence']> = {
  after?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RuleChange'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExampleLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExampleLine'] = ResolversParentTypes['ExampleLine']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countedTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['Fate'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntryKind']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type ExportImpactPeopleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportImpactPeopleResult'] = ResolversParentTypes['ExportImpactPeopleResult']> = {
  __resolveType: TypeResolveFn<'ImpactPeopleExport' | 'Refusal', ParentType, ContextType>;
};

export interface FactorIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FactorId'], any> {
  name: 'FactorId';
}

export type FateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FateChange'] = ResolversParentTypes['FateChange']> = {
  from?: Resolver<ResolversTypes['Fate'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenthsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenthsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Fate'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export interface FilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FilingId'], any> {
  name: 'FilingId';
}

export type HistogramBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistogramBin'] = ResolversParentTypes['HistogramBin']> = {
  baseline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface HolidayNoticeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HolidayNoticeId'], any> {
  name: 'HolidayNoticeId';
}

export type HourEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HourEntry'] = ResolversParentTypes['HourEntry']> = {
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authorOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EntryCategory']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['DegreeKind']>, ParentType, ContextType>;
  enrolledOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  evidenceOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  examOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graduatedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  heldFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  heldTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['HourEntryId'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['DeliveryMode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ProviderKind']>, ParentType, ContextType>;
  quantityTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['HourEntryId']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  travelDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['HourUnit'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface HourEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HourEntryId'], any> {
  name: 'HourEntryId';
}

export type ImpactFlipsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactFlips'] = ResolversParentTypes['ImpactFlips']> = {
  failToPass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passToFail?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactGroup'] = ResolversParentTypes['ImpactGroup']> = {
  dimension?: Resolver<ResolversTypes['ImpactDimension'], ParentType, ContextType>;
  failToPass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passToFail?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type ImpactPeopleExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactPeopleExport'] = ResolversParentTypes['ImpactPeopleExport']> = {
  entryId?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ImpactPerson']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactPeoplePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactPeoplePage'] = ResolversParentTypes['ImpactPeoplePage']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ImpactPerson']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactPerson'] = ResolversParentTypes['ImpactPerson']> = {
  after?: Resolver<ResolversTypes['ImpactVerdict'], ParentType, ContextType>;
  applicationId?: Resolver<ResolversTypes['ApplicationId'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ImpactVerdict'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetLevel?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
};

export type ImpactRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactRun'] = ResolversParentTypes['ImpactRun']> = {
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  baselineHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftId?: Resolver<ResolversTypes['RuleDraftId'], ParentType, ContextType>;
  durationMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entriesChanged?: Resolver<Array<ResolversTypes['FateChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ImpactRunId'], ParentType, ContextType>;
  identical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['ImpactSide'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progressPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resultHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisionHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImpactState'], ParentType, ContextType>;
  toFile?: Resolver<ResolversTypes['ImpactSide'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ImpactRunIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ImpactRunId'], any> {
  name: 'ImpactRunId';
}

export type ImpactSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactSide'] = ResolversParentTypes['ImpactSide']> = {
  changes?: Resolver<Array<ResolversTypes['VerdictChange']>, ParentType, ContextType>;
  failToPass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ImpactGroup']>, ParentType, ContextType>;
  missingHours?: Resolver<Array<ResolversTypes['HistogramBin']>, ParentType, ContextType>;
  passToFail?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactVerdict'] = ResolversParentTypes['ImpactVerdict']> = {
  shortTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export interface InquiryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['InquiryId'], any> {
  name: 'InquiryId';
}

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface JudgementIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JudgementId'], any> {
  name: 'JudgementId';
}

export type LedgerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerLine'] = ResolversParentTypes['LedgerLine']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countedTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['HourEntry'], ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['Fate'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MeasureImpactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureImpactResult'] = ResolversParentTypes['MeasureImpactResult']> = {
  __resolveType: TypeResolveFn<'ImpactRun' | 'Refusal', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveRepeal?: Resolver<ResolversTypes['ApproveRepealResult'], ParentType, ContextType, RequireFields<MutationApproveRepealArgs, 'input'>>;
  approveRuleDraft?: Resolver<ResolversTypes['ApproveRuleDraftResult'], ParentType, ContextType, RequireFields<MutationApproveRuleDraftArgs, 'input'>>;
  attachFile?: Resolver<ResolversTypes['AttachFileResult'], ParentType, ContextType, RequireFields<MutationAttachFileArgs, 'input'>>;
  cancelImpact?: Resolver<ResolversTypes['CancelImpactResult'], ParentType, ContextType, RequireFields<MutationCancelImpactArgs, 'id'>>;
  commentRuleDraft?: Resolver<ResolversTypes['CommentRuleDraftResult'], ParentType, ContextType, RequireFields<MutationCommentRuleDraftArgs, 'input'>>;
  confirmReading?: Resolver<ResolversTypes['ConfirmReadingResult'], ParentType, ContextType, RequireFields<MutationConfirmReadingArgs, 'documentId'>>;
  correctPolicy?: Resolver<ResolversTypes['CorrectPolicyResult'], ParentType, ContextType, RequireFields<MutationCorrectPolicyArgs, 'input'>>;
  deliverPolicy?: Resolver<ResolversTypes['DeliverPolicyResult'], ParentType, ContextType, RequireFields<MutationDeliverPolicyArgs, 'input'>>;
  determine?: Resolver<ResolversTypes['DetermineResult'], ParentType, ContextType, RequireFields<MutationDetermineArgs, 'input'>>;
  exportImpactPeople?: Resolver<ResolversTypes['ExportImpactPeopleResult'], ParentType, ContextType, RequireFields<MutationExportImpactPeopleArgs, 'input'>>;
  measureImpact?: Resolver<ResolversTypes['MeasureImpactResult'], ParentType, ContextType, RequireFields<MutationMeasureImpactArgs, 'input'>>;
  nameContact?: Resolver<ResolversTypes['NameContactResult'], ParentType, ContextType, RequireFields<MutationNameContactArgs, 'input'>>;
  openRuleDraft?: Resolver<ResolversTypes['OpenRuleDraftResult'], ParentType, ContextType, RequireFields<MutationOpenRuleDraftArgs, 'input'>>;
  postHours?: Resolver<ResolversTypes['PostHoursResult'], ParentType, ContextType, RequireFields<MutationPostHoursArgs, 'input'>>;
  registerPolicy?: Resolver<ResolversTypes['RegisterPolicyResult'], ParentType, ContextType, RequireFields<MutationRegisterPolicyArgs, 'input'>>;
  rejudge?: Resolver<ResolversTypes['RejudgeResult'], ParentType, ContextType, RequireFields<MutationRejudgeArgs, 'input'>>;
  repealRuleVersion?: Resolver<ResolversTypes['RepealRuleVersionResult'], ParentType, ContextType, RequireFields<MutationRepealRuleVersionArgs, 'input'>>;
  returnRuleDraft?: Resolver<ResolversTypes['ReturnRuleDraftResult'], ParentType, ContextType, RequireFields<MutationReturnRuleDraftArgs, 'input'>>;
  reverseHours?: Resolver<ResolversTypes['ReverseHoursResult'], ParentType, ContextType, RequireFields<MutationReverseHoursArgs, 'input'>>;
  saveRuleRevision?: Resolver<ResolversTypes['SaveRuleRevisionResult'], ParentType, ContextType, RequireFields<MutationSaveRuleRevisionArgs, 'input'>>;
  sawRuleDraft?: Resolver<ResolversTypes['SawRuleDraftResult'], ParentType, ContextType, RequireFields<MutationSawRuleDraftArgs, 'input'>>;
  submitRuleDraft?: Resolver<ResolversTypes['SubmitRuleDraftResult'], ParentType, ContextType, RequireFields<MutationSubmitRuleDraftArgs, 'input'>>;
};

export type NameContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameContactResult'] = ResolversParentTypes['NameContactResult']> = {
  __resolveType: TypeResolveFn<'PolicyDocument' | 'Refusal', ParentType, ContextType>;
};

export type OpenRuleDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenRuleDraftResult'] = ResolversParentTypes['OpenRuleDraftResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleDraft', ParentType, ContextType>;
};

export interface OrganisationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationId'], any> {
  name: 'OrganisationId';
}

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['PersonId'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<Array<ResolversTypes['HourEntry']>>, ParentType, ContextType>;
};

export interface PersonIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonId'], any> {
  name: 'PersonId';
}

export type PolicyAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAttachment'] = ResolversParentTypes['PolicyAttachment']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['PolicyAttachmentId'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PolicyAttachmentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyAttachmentId'], any> {
  name: 'PolicyAttachmentId';
}

export type PolicyBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyBasis'] = ResolversParentTypes['PolicyBasis']> = {
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyCorrection'] = ResolversParentTypes['PolicyCorrection']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type PolicyDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDelivery'] = ResolversParentTypes['PolicyDelivery']> = {
  class?: Resolver<ResolversTypes['RecipientClass'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  attachments?: Resolver<Array<ResolversTypes['PolicyAttachment']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['PolicyBasis']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactDesk']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['PolicyCorrection']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['PolicyDelivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['PolicyDocumentId'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['PolicyReading']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  ruleVersions?: Resolver<Array<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PolicyDocumentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyDocumentId'], any> {
  name: 'PolicyDocumentId';
}

export type PolicyFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyFile'] = ResolversParentTypes['PolicyFile']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReading'] = ResolversParentTypes['PolicyReading']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type PostHoursResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostHoursResult'] = ResolversParentTypes['PostHoursResult']> = {
  __resolveType: TypeResolveFn<'HourEntry' | 'Refusal', ParentType, ContextType>;
};

export type PublicBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicBasis'] = ResolversParentTypes['PublicBasis']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFile'] = ResolversParentTypes['PublicFile']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['PolicyAttachmentId'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicPolicy'] = ResolversParentTypes['PublicPolicy']> = {
  attachments?: Resolver<Array<ResolversTypes['PublicFile']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['PublicBasis']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactDesk']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['PublicRule']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRule'] = ResolversParentTypes['PublicRule']> = {
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['WorkedExample']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RuleVersionId'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['RuleParam']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  impactPeople?: Resolver<ResolversTypes['ImpactPeoplePage'], ParentType, ContextType, RequireFields<QueryImpactPeopleArgs, 'first' | 'runId' | 'side'>>;
  impactRun?: Resolver<Maybe<ResolversTypes['ImpactRun']>, ParentType, ContextType, RequireFields<QueryImpactRunArgs, 'id'>>;
  impactRuns?: Resolver<Array<ResolversTypes['ImpactRun']>, ParentType, ContextType, RequireFields<QueryImpactRunsArgs, 'draftId'>>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'id'>>;
  policyDocuments?: Resolver<Array<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  policyFile?: Resolver<Maybe<ResolversTypes['PolicyFile']>, ParentType, ContextType, RequireFields<QueryPolicyFileArgs, 'id' | 'publicOnly'>>;
  publicPolicies?: Resolver<Array<ResolversTypes['PublicPolicy']>, ParentType, ContextType>;
  readRule?: Resolver<Maybe<ResolversTypes['RuleReading']>, ParentType, ContextType, RequireFields<QueryReadRuleArgs, 'input'>>;
  ruleDraft?: Resolver<Maybe<ResolversTypes['RuleDraft']>, ParentType, ContextType, RequireFields<QueryRuleDraftArgs, 'id'>>;
  ruleDrafts?: Resolver<Array<ResolversTypes['RuleDraft']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType, RequireFields<QueryRuleVersionArgs, 'id'>>;
  ruleVersions?: Resolver<Array<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  tryImpact?: Resolver<ResolversTypes['TryImpactResult'], ParentType, ContextType, RequireFields<QueryTryImpactArgs, 'input'>>;
  verdictAsOf?: Resolver<Maybe<ResolversTypes['VerdictAsOf']>, ParentType, ContextType, RequireFields<QueryVerdictAsOfArgs, 'applicationId' | 'inForceOn' | 'knownOn' | 'purpose'>>;
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

export type RegisterPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPolicyResult'] = ResolversParentTypes['RegisterPolicyResult']> = {
  __resolveType: TypeResolveFn<'PolicyDocument' | 'Refusal', ParentType, ContextType>;
};

export type RejudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejudgeResult'] = ResolversParentTypes['RejudgeResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Rejudgement', ParentType, ContextType>;
};

export type RejudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejudgement'] = ResolversParentTypes['Rejudgement']> = {
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepealRuleVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepealRuleVersionResult'] = ResolversParentTypes['RepealRuleVersionResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleVersion', ParentType, ContextType>;
};

export type RequirementOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementOutcome'] = ResolversParentTypes['RequirementOutcome']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  missingCourses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReturnRuleDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRuleDraftResult'] = ResolversParentTypes['ReturnRuleDraftResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleDraft', ParentType, ContextType>;
};

export interface RevealIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RevealId'], any> {
  name: 'RevealId';
}

export type ReverseHoursResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseHoursResult'] = ResolversParentTypes['ReverseHoursResult']> = {
  __resolveType: TypeResolveFn<'HourEntry' | 'Refusal', ParentType, ContextType>;
};

export interface RoleGrantIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RoleGrantId'], any> {
  name: 'RoleGrantId';
}

export type RuleDeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDeed'] = ResolversParentTypes['RuleDeed']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  impactHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impactRun?: Resolver<Maybe<ResolversTypes['ImpactRunId']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RuleDeedKind'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RuleDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDiff'] = ResolversParentTypes['RuleDiff']> = {
  sentences?: Resolver<Array<ResolversTypes['DiffSentence']>, ParentType, ContextType>;
};

export type RuleDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDraft'] = ResolversParentTypes['RuleDraft']> = {
  basedOn?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
  deeds?: Resolver<Array<ResolversTypes['RuleDeed']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RuleDraftId'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['RuleRevision']>, ParentType, ContextType>;
  mayApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maySubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyDocument?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['RuleRevision']>, ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<Array<ResolversTypes['RulePart']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RuleDraftIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleDraftId'], any> {
  name: 'RuleDraftId';
}

export type RuleFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleFault'] = ResolversParentTypes['RuleFault']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FaultSeverity'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type RuleParamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleParam'] = ResolversParentTypes['RuleParam']> = {
  clauses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleReading'] = ResolversParentTypes['RuleReading']> = {
  caseResults?: Resolver<Array<ResolversTypes['CaseResult']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  diff?: Resolver<Maybe<ResolversTypes['RuleDiff']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['RuleFault']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  lints?: Resolver<Array<ResolversTypes['RuleFault']>, ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['RuleParam']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleRepealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRepeal'] = ResolversParentTypes['RuleRepeal']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repealedFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type RuleRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRevision'] = ResolversParentTypes['RuleRevision']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RuleRevisionId'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['RuleReading'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface RuleRevisionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleRevisionId'], any> {
  name: 'RuleRevisionId';
}

export type RuleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleVersion'] = ResolversParentTypes['RuleVersion']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactDesk']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['PolicyDocumentId'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['RuleDraft']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RuleVersionId'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['RuleParam']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reachesBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repeal?: Resolver<Maybe<ResolversTypes['RuleRepeal']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RuleVersionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleVersionId'], any> {
  name: 'RuleVersionId';
}

export type SaveRuleRevisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveRuleRevisionResult'] = ResolversParentTypes['SaveRuleRevisionResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleDraft', ParentType, ContextType>;
};

export type SawRuleDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SawRuleDraftResult'] = ResolversParentTypes['SawRuleDraftResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleDraft', ParentType, ContextType>;
};

export interface SessionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionId'], any> {
  name: 'SessionId';
}

export interface StandingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StandingId'], any> {
  name: 'StandingId';
}

export type SubmitRuleDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitRuleDraftResult'] = ResolversParentTypes['SubmitRuleDraftResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RuleDraft', ParentType, ContextType>;
};

export type TriedImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriedImpact'] = ResolversParentTypes['TriedImpact']> = {
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  identical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['ImpactFlips'], ParentType, ContextType>;
  ruleHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toFile?: Resolver<ResolversTypes['ImpactFlips'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TryImpactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TryImpactResult'] = ResolversParentTypes['TryImpactResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'TriedImpact', ParentType, ContextType>;
};

export type VerdictAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictAsOf'] = ResolversParentTypes['VerdictAsOf']> = {
  inForceOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  knownOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  missingCourses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementOutcome']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  shortTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  totalTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
};

export type VerdictChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictChange'] = ResolversParentTypes['VerdictChange']> = {
  from?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type WindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Window'] = ResolversParentTypes['Window']> = {
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type WordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkedExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkedExample'] = ResolversParentTypes['WorkedExample']> = {
  lines?: Resolver<Array<ResolversTypes['ExampleLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementOutcome']>, ParentType, ContextType>;
  shortTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  totalTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type YearHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearHours'] = ResolversParentTypes['YearHours']> = {
  otherTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professionalTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountId?: GraphQLScalarType;
  AgencyId?: GraphQLScalarType;
  AgreementId?: GraphQLScalarType;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationId?: GraphQLScalarType;
  ApproveRepealResult?: ApproveRepealResultResolvers<ContextType>;
  ApproveRuleDraftResult?: ApproveRuleDraftResultResolvers<ContextType>;
  AttachFileResult?: AttachFileResultResolvers<ContextType>;
  BulkInquiryId?: GraphQLScalarType;
  CancelImpactResult?: CancelImpactResultResolvers<ContextType>;
  CaseResult?: CaseResultResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  CommentRuleDraftResult?: CommentRuleDraftResultResolvers<ContextType>;
  CommitteeFilingId?: GraphQLScalarType;
  CommitteeId?: GraphQLScalarType;
  CommitteeSeatId?: GraphQLScalarType;
  ConfirmReadingResult?: ConfirmReadingResultResolvers<ContextType>;
  ContactDesk?: ContactDeskResolvers<ContextType>;
  CorrectPolicyResult?: CorrectPolicyResultResolvers<ContextType>;
  CourseId?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DeliverPolicyResult?: DeliverPolicyResultResolvers<ContextType>;
  Determination?: DeterminationResolvers<ContextType>;
  DeterminationId?: GraphQLScalarType;
  DetermineResult?: DetermineResultResolvers<ContextType>;
  DiffSentence?: DiffSentenceResolvers<ContextType>;
  ExampleLine?: ExampleLineResolvers<ContextType>;
  ExportImpactPeopleResult?: ExportImpactPeopleResultResolvers<ContextType>;
  FactorId?: GraphQLScalarType;
  FateChange?: FateChangeResolvers<ContextType>;
  FilingId?: GraphQLScalarType;
  HistogramBin?: HistogramBinResolvers<ContextType>;
  HolidayNoticeId?: GraphQLScalarType;
  HourEntry?: HourEntryResolvers<ContextType>;
  HourEntryId?: GraphQLScalarType;
  ImpactFlips?: ImpactFlipsResolvers<ContextType>;
  ImpactGroup?: ImpactGroupResolvers<ContextType>;
  ImpactPeopleExport?: ImpactPeopleExportResolvers<ContextType>;
  ImpactPeoplePage?: ImpactPeoplePageResolvers<ContextType>;
  ImpactPerson?: ImpactPersonResolvers<ContextType>;
  ImpactRun?: ImpactRunResolvers<ContextType>;
  ImpactRunId?: GraphQLScalarType;
  ImpactSide?: ImpactSideResolvers<ContextType>;
  ImpactVerdict?: ImpactVerdictResolvers<ContextType>;
  InquiryId?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  JudgementId?: GraphQLScalarType;
  LedgerLine?: LedgerLineResolvers<ContextType>;
  LogAnswerId?: GraphQLScalarType;
  LogEntryId?: GraphQLScalarType;
  LogQuestionId?: GraphQLScalarType;
  LogSealId?: GraphQLScalarType;
  MandateId?: GraphQLScalarType;
  MandateTemplateId?: GraphQLScalarType;
  MaskedField?: MaskedFieldResolvers<ContextType>;
  MeasureImpactResult?: MeasureImpactResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameContactResult?: NameContactResultResolvers<ContextType>;
  OpenRuleDraftResult?: OpenRuleDraftResultResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonId?: GraphQLScalarType;
  PolicyAttachment?: PolicyAttachmentResolvers<ContextType>;
  PolicyAttachmentId?: GraphQLScalarType;
  PolicyBasis?: PolicyBasisResolvers<ContextType>;
  PolicyCorrection?: PolicyCorrectionResolvers<ContextType>;
  PolicyDelivery?: PolicyDeliveryResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDocumentId?: GraphQLScalarType;
  PolicyFile?: PolicyFileResolvers<ContextType>;
  PolicyReading?: PolicyReadingResolvers<ContextType>;
  PostHoursResult?: PostHoursResultResolvers<ContextType>;
  PublicBasis?: PublicBasisResolvers<ContextType>;
  PublicFile?: PublicFileResolvers<ContextType>;
  PublicPolicy?: PublicPolicyResolvers<ContextType>;
  PublicRule?: PublicRuleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecusalId?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterPolicyResult?: RegisterPolicyResultResolvers<ContextType>;
  RejudgeResult?: RejudgeResultResolvers<ContextType>;
  Rejudgement?: RejudgementResolvers<ContextType>;
  RepealRuleVersionResult?: RepealRuleVersionResultResolvers<ContextType>;
  RequirementOutcome?: RequirementOutcomeResolvers<ContextType>;
  ReturnRuleDraftResult?: ReturnRuleDraftResultResolvers<ContextType>;
  RevealId?: GraphQLScalarType;
  ReverseHoursResult?: ReverseHoursResultResolvers<ContextType>;
  RoleGrantId?: GraphQLScalarType;
  RuleDeed?: RuleDeedResolvers<ContextType>;
  RuleDiff?: RuleDiffResolvers<ContextType>;
  RuleDraft?: RuleDraftResolvers<ContextType>;
  RuleDraftId?: GraphQLScalarType;
  RuleFault?: RuleFaultResolvers<ContextType>;
  RuleParam?: RuleParamResolvers<ContextType>;
  RuleReading?: RuleReadingResolvers<ContextType>;
  RuleRepeal?: RuleRepealResolvers<ContextType>;
  RuleRevision?: RuleRevisionResolvers<ContextType>;
  RuleRevisionId?: GraphQLScalarType;
  RuleVersion?: RuleVersionResolvers<ContextType>;
  RuleVersionId?: GraphQLScalarType;
  SaveRuleRevisionResult?: SaveRuleRevisionResultResolvers<ContextType>;
  SawRuleDraftResult?: SawRuleDraftResultResolvers<ContextType>;
  SessionId?: GraphQLScalarType;
  StandingId?: GraphQLScalarType;
  SubmitRuleDraftResult?: SubmitRuleDraftResultResolvers<ContextType>;
  TriedImpact?: TriedImpactResolvers<ContextType>;
  TryImpactResult?: TryImpactResultResolvers<ContextType>;
  VerdictAsOf?: VerdictAsOfResolvers<ContextType>;
  VerdictChange?: VerdictChangeResolvers<ContextType>;
  Window?: WindowResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
  WorkedExample?: WorkedExampleResolvers<ContextType>;
  YearHours?: YearHoursResolvers<ContextType>;
};

