import type { AccountId } from '@jijiao/kernel';
import type { ApplicationId } from '@jijiao/kernel';
import type { CommitteeId } from '@jijiao/kernel';
import type { CourseId } from '@jijiao/kernel';
import type { DeterminationId } from '@jijiao/kernel';
import type { FilingId } from '@jijiao/kernel';
import type { HourEntryId } from '@jijiao/kernel';
import type { JudgementId } from '@jijiao/kernel';
import type { LogEntryId } from '@jijiao/kernel';
import type { MandateId } from '@jijiao/kernel';
import type { OrganisationId } from '@jijiao/kernel';
import type { PersonId } from '@jijiao/kernel';
import type { PolicyDocumentId } from '@jijiao/kernel';
import type { RuleVersionId } from '@jijiao/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PolicyDocument as PolicyDocumentRow, HourEntry as HourEntryRow } from '../tables.ts';
import type { HeldRule } from '../ruleVersions.ts';
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
  ApplicationId: { input: ApplicationId; output: ApplicationId; }
  CommitteeId: { input: CommitteeId; output: CommitteeId; }
  CourseId: { input: CourseId; output: CourseId; }
  /** A day, YYYY-MM-DD, without a clock. */
  Day: { input: string; output: string; }
  DeterminationId: { input: DeterminationId; output: DeterminationId; }
  FilingId: { input: FilingId; output: FilingId; }
  HourEntryId: { input: HourEntryId; output: HourEntryId; }
  /** An instant in UTC, ISO 8601. */
  Instant: { input: string; output: string | Date; }
  JudgementId: { input: JudgementId; output: JudgementId; }
  LogEntryId: { input: LogEntryId; output: LogEntryId; }
  MandateId: { input: MandateId; output: MandateId; }
  OrganisationId: { input: OrganisationId; output: OrganisationId; }
  PersonId: { input: PersonId; output: PersonId; }
  PolicyDocumentId: { input: PolicyDocumentId; output: PolicyDocumentId; }
  RuleVersionId: { input: RuleVersionId; output: RuleVersionId; }
  _FieldSet: { input: string; output: string; }
};

export type Application = {
  __typename?: 'Application';
  /** The latest receipt; null when it was never judged, or is outside what the caller may see. */
  determination?: Maybe<Determination>;
  /** All receipts, latest first. */
  determinations: Array<Determination>;
  id: Scalars['ApplicationId']['output'];
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

export type DegreeKind =
  /** 高一级学历 */
  | 'HIGHER'
  /** 第二学历 */
  | 'SECOND';

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
  /** Every ledger line with its fate, in order of completion. */
  lines: Array<LedgerLine>;
  /** In the document's order; alternatives are joined by |. */
  missingCourses: Array<Scalars['String']['output']>;
  /** The ledger has entries that this receipt has not seen. */
  outdated: Scalars['Boolean']['output'];
  recordedAt: Scalars['Instant']['output'];
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
  /** Every year of the window, counted hours and required courses apart. */
  years: Array<YearHours>;
};

export type DetermineInput = {
  applicationId: Scalars['ApplicationId']['input'];
};

export type DetermineResult = Determination | Refusal;

export type EntryCategory =
  | 'PROFESSIONAL'
  | 'PUBLIC';

export type EntryKind =
  /** 学历教育 */
  | 'DEGREE_STUDY'
  /** 职称外语计算机培训 */
  | 'EXAM_PREPARATION'
  /** 专业课 */
  | 'PROFESSIONAL_COURSE'
  /** 公需课 */
  | 'PUBLIC_COURSE'
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
  | 'UNIT_MISMATCH';

/** 学时台账的一条: what happened, as told. A rule version turns it into hours. */
export type HourEntry = {
  __typename?: 'HourEntry';
  category?: Maybe<EntryCategory>;
  course: Scalars['String']['output'];
  /** Whole days in all. */
  days?: Maybe<Scalars['Int']['output']>;
  degree?: Maybe<DegreeKind>;
  enrolledOn?: Maybe<Scalars['Day']['output']>;
  evidence: EvidenceKind;
  /** 备案号; null: never filed. */
  filing?: Maybe<Scalars['String']['output']>;
  graduatedOn?: Maybe<Scalars['Day']['output']>;
  heldFrom?: Maybe<Scalars['Day']['output']>;
  /** The day of completion. */
  heldTo?: Maybe<Scalars['Day']['output']>;
  id: Scalars['HourEntryId']['output'];
  institution: Scalars['String']['output'];
  kind: EntryKind;
  mode?: Maybe<DeliveryMode>;
  /** 1/10 of the unit, as the certificate says; null where it says none. */
  quantityTenths?: Maybe<Scalars['Int']['output']>;
  recordedAt: Scalars['Instant']['output'];
  registeredOn?: Maybe<Scalars['Day']['output']>;
  /** The entry that this one takes back. */
  reverses?: Maybe<Scalars['HourEntryId']['output']>;
  source: Scalars['String']['output'];
  /** Of which travelling. */
  travelDays?: Maybe<Scalars['Int']['output']>;
  unit: HourUnit;
};

export type HourUnit =
  | 'CREDIT'
  | 'HOUR';

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

export type Mutation = {
  __typename?: 'Mutation';
  /** Judges an application again with what is known now, and keeps the receipt. */
  determine: DetermineResult;
  /** Posts hours to a person's ledger, once: the same id with the same content answers as before. */
  postHours: PostHoursResult;
  /** Reverses an entry. What was posted stays; a second entry takes it back. */
  reverseHours: ReverseHoursResult;
};


export type MutationDetermineArgs = {
  input: DetermineInput;
};


export type MutationPostHoursArgs = {
  input: PostHoursInput;
};


export type MutationReverseHoursArgs = {
  input: ReverseHoursInput;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['PersonId']['output'];
  /** 学时台账, as known now, in order of completion. Reversed entries and their reversals are shown. */
  ledger: Array<HourEntry>;
};

/** 政策文件, with the text as issued. */
export type PolicyDocument = {
  __typename?: 'PolicyDocument';
  /** The whole text as issued. */
  body: Scalars['String']['output'];
  id: Scalars['PolicyDocumentId']['output'];
  issuedOn: Scalars['Day']['output'];
  issuer: Scalars['String']['output'];
  /** 文号. */
  number: Scalars['String']['output'];
  /** Latest first. */
  ruleVersions: Array<RuleVersion>;
  title: Scalars['String']['output'];
};

export type PostHoursInput = {
  course: Scalars['String']['input'];
  days?: InputMaybe<Scalars['Int']['input']>;
  degree?: InputMaybe<DegreeKind>;
  enrolledOn?: InputMaybe<Scalars['Day']['input']>;
  evidence: EvidenceKind;
  filing?: InputMaybe<Scalars['String']['input']>;
  graduatedOn?: InputMaybe<Scalars['Day']['input']>;
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  heldTo?: InputMaybe<Scalars['Day']['input']>;
  /** Made by the caller. */
  id: Scalars['HourEntryId']['input'];
  institution: Scalars['String']['input'];
  kind: EntryKind;
  mode?: InputMaybe<DeliveryMode>;
  personId: Scalars['PersonId']['input'];
  /** 1/10 of the unit. */
  quantityTenths?: InputMaybe<Scalars['Int']['input']>;
  registeredOn?: InputMaybe<Scalars['Day']['input']>;
  travelDays?: InputMaybe<Scalars['Int']['input']>;
  unit?: HourUnit;
};

export type PostHoursResult = HourEntry | Refusal;

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
  policyDocument?: Maybe<PolicyDocument>;
  /** 政策文件, latest first. */
  policyDocuments: Array<PolicyDocument>;
};


export type QueryPolicyDocumentArgs = {
  id: Scalars['PolicyDocumentId']['input'];
};

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
  | 'ALREADY_REVERSED'
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID'
  | 'LOCKED_OUT'
  | 'NOT_FOUND'
  | 'NOT_PERMITTED'
  | 'SIGN_IN_FAILED';

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

export type ReverseHoursInput = {
  /** Id of the reversal, made by the caller. */
  id: Scalars['HourEntryId']['input'];
  personId: Scalars['PersonId']['input'];
  /** The entry that is taken back. */
  reverses: Scalars['HourEntryId']['input'];
};

export type ReverseHoursResult = HourEntry | Refusal;

/** 规则版本: what a document is taken to mean, from a day on. */
export type RuleVersion = {
  __typename?: 'RuleVersion';
  /** In the order in which they are applied. */
  clauses: Array<Clause>;
  documentId: Scalars['PolicyDocumentId']['output'];
  documentNumber: Scalars['String']['output'];
  /** SHA-256 of the canonical form, hex. */
  hash: Scalars['String']['output'];
  id: Scalars['RuleVersionId']['output'];
  inForceFrom: Scalars['Day']['output'];
  /** First day it no longer binds; null when open. */
  inForceUntil?: Maybe<Scalars['Day']['output']>;
  issuedOn: Scalars['Day']['output'];
  purpose: Purpose;
  reviewYear: Scalars['Int']['output'];
  ruleSet: Scalars['String']['output'];
  /** The document as written (YAML). */
  source: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** 职称层级. NONE (无) only as a present level. */
export type TitleLevel =
  | 'ASSISTANT'
  | 'ASSOCIATE_SENIOR'
  | 'FULL_SENIOR'
  | 'INTERMEDIATE'
  | 'NONE'
  | 'TECHNICIAN';

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
  DetermineResult:
    | ( Receipt )
    | ( Refusal )
  ;
  PostHoursResult:
    | ( HourEntryRow )
    | ( Refusal )
  ;
  ReverseHoursResult:
    | ( HourEntryRow )
    | ( Refusal )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountId: ResolverTypeWrapper<Scalars['AccountId']['output']>;
  Application: ResolverTypeWrapper<ApplicationReference>;
  ApplicationId: ResolverTypeWrapper<Scalars['ApplicationId']['output']>;
  Clause: ResolverTypeWrapper<Clause>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DegreeKind: DegreeKind;
  DeliveryMode: DeliveryMode;
  Determination: ResolverTypeWrapper<Receipt>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  DetermineInput: DetermineInput;
  DetermineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DetermineResult']>;
  EntryCategory: EntryCategory;
  EntryKind: EntryKind;
  EvidenceKind: EvidenceKind;
  Fate: Fate;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
  HourEntry: ResolverTypeWrapper<HourEntryRow>;
  HourEntryId: ResolverTypeWrapper<Scalars['HourEntryId']['output']>;
  HourUnit: HourUnit;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JudgementId: ResolverTypeWrapper<Scalars['JudgementId']['output']>;
  LedgerLine: ResolverTypeWrapper<Omit<LedgerLine, 'entry'> & { entry: ResolversTypes['HourEntry'] }>;
  LogEntryId: ResolverTypeWrapper<Scalars['LogEntryId']['output']>;
  MandateId: ResolverTypeWrapper<Scalars['MandateId']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  Person: ResolverTypeWrapper<PersonReference>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentRow>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  PostHoursInput: PostHoursInput;
  PostHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostHoursResult']>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RequirementOutcome: ResolverTypeWrapper<RequirementOutcome>;
  ReverseHoursInput: ReverseHoursInput;
  ReverseHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseHoursResult']>;
  RuleVersion: ResolverTypeWrapper<HeldRule>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  TitleLevel: TitleLevel;
  Verdict: Verdict;
  Window: ResolverTypeWrapper<Window>;
  Words: ResolverTypeWrapper<Words>;
  YearHours: ResolverTypeWrapper<YearHours>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountId: Scalars['AccountId']['output'];
  Application: ApplicationReference;
  ApplicationId: Scalars['ApplicationId']['output'];
  Clause: Clause;
  String: Scalars['String']['output'];
  CommitteeId: Scalars['CommitteeId']['output'];
  CourseId: Scalars['CourseId']['output'];
  Day: Scalars['Day']['output'];
  Determination: Receipt;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  DeterminationId: Scalars['DeterminationId']['output'];
  DetermineInput: DetermineInput;
  DetermineResult: ResolversUnionTypes<ResolversParentTypes>['DetermineResult'];
  FilingId: Scalars['FilingId']['output'];
  HourEntry: HourEntryRow;
  HourEntryId: Scalars['HourEntryId']['output'];
  Instant: Scalars['Instant']['output'];
  JudgementId: Scalars['JudgementId']['output'];
  LedgerLine: Omit<LedgerLine, 'entry'> & { entry: ResolversParentTypes['HourEntry'] };
  LogEntryId: Scalars['LogEntryId']['output'];
  MandateId: Scalars['MandateId']['output'];
  Mutation: Record<PropertyKey, never>;
  OrganisationId: Scalars['OrganisationId']['output'];
  Person: PersonReference;
  PersonId: Scalars['PersonId']['output'];
  PolicyDocument: PolicyDocumentRow;
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  PostHoursInput: PostHoursInput;
  PostHoursResult: ResolversUnionTypes<ResolversParentTypes>['PostHoursResult'];
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  RequirementOutcome: RequirementOutcome;
  ReverseHoursInput: ReverseHoursInput;
  ReverseHoursResult: ResolversUnionTypes<ResolversParentTypes>['ReverseHoursResult'];
  RuleVersion: HeldRule;
  RuleVersionId: Scalars['RuleVersionId']['output'];
  Window: Window;
  Words: Words;
  YearHours: YearHours;
};

export interface AccountIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountId'], any> {
  name: 'AccountId';
}

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType>;
  determinations?: Resolver<Array<ResolversTypes['Determination']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ApplicationId'], ParentType, ContextType>;
};

export interface ApplicationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ApplicationId'], any> {
  name: 'ApplicationId';
}

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

export interface CommitteeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeId'], any> {
  name: 'CommitteeId';
}

export interface CourseIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CourseId'], any> {
  name: 'CourseId';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DeterminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Determination'] = ResolversParentTypes['Determination']> = {
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  bySubstitution?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['DeterminationId'], ParentType, ContextType>;
  judgedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['LedgerLine']>, ParentType, ContextType>;
  missingCourses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  replays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementOutcome']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  shortTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  totalTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearHours']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DeterminationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeterminationId'], any> {
  name: 'DeterminationId';
}

export type DetermineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetermineResult'] = ResolversParentTypes['DetermineResult']> = {
  __resolveType: TypeResolveFn<'Determination' | 'Refusal', ParentType, ContextType>;
};

export interface FilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FilingId'], any> {
  name: 'FilingId';
}

export type HourEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HourEntry'] = ResolversParentTypes['HourEntry']> = {
  category?: Resolver<Maybe<ResolversTypes['EntryCategory']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['DegreeKind']>, ParentType, ContextType>;
  enrolledOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graduatedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  heldFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  heldTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['HourEntryId'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['DeliveryMode']>, ParentType, ContextType>;
  quantityTenths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['HourEntryId']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travelDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['HourUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface HourEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HourEntryId'], any> {
  name: 'HourEntryId';
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

export interface LogEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogEntryId'], any> {
  name: 'LogEntryId';
}

export interface MandateIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MandateId'], any> {
  name: 'MandateId';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  determine?: Resolver<ResolversTypes['DetermineResult'], ParentType, ContextType, RequireFields<MutationDetermineArgs, 'input'>>;
  postHours?: Resolver<ResolversTypes['PostHoursResult'], ParentType, ContextType, RequireFields<MutationPostHoursArgs, 'input'>>;
  reverseHours?: Resolver<ResolversTypes['ReverseHoursResult'], ParentType, ContextType, RequireFields<MutationReverseHoursArgs, 'input'>>;
};

export interface OrganisationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationId'], any> {
  name: 'OrganisationId';
}

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['PersonId'], ParentType, ContextType>;
  ledger?: Resolver<Array<ResolversTypes['HourEntry']>, ParentType, ContextType>;
};

export interface PersonIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonId'], any> {
  name: 'PersonId';
}

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['PolicyDocumentId'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersions?: Resolver<Array<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PolicyDocumentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyDocumentId'], any> {
  name: 'PolicyDocumentId';
}

export type PostHoursResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostHoursResult'] = ResolversParentTypes['PostHoursResult']> = {
  __resolveType: TypeResolveFn<'HourEntry' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'id'>>;
  policyDocuments?: Resolver<Array<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ReverseHoursResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseHoursResult'] = ResolversParentTypes['ReverseHoursResult']> = {
  __resolveType: TypeResolveFn<'HourEntry' | 'Refusal', ParentType, ContextType>;
};

export type RuleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleVersion'] = ResolversParentTypes['RuleVersion']> = {
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['PolicyDocumentId'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RuleVersionId'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface RuleVersionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleVersionId'], any> {
  name: 'RuleVersionId';
}

export type WindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Window'] = ResolversParentTypes['Window']> = {
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type WordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearHours'] = ResolversParentTypes['YearHours']> = {
  otherTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professionalTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicTenths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountId?: GraphQLScalarType;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationId?: GraphQLScalarType;
  Clause?: ClauseResolvers<ContextType>;
  CommitteeId?: GraphQLScalarType;
  CourseId?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  Determination?: DeterminationResolvers<ContextType>;
  DeterminationId?: GraphQLScalarType;
  DetermineResult?: DetermineResultResolvers<ContextType>;
  FilingId?: GraphQLScalarType;
  HourEntry?: HourEntryResolvers<ContextType>;
  HourEntryId?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  JudgementId?: GraphQLScalarType;
  LedgerLine?: LedgerLineResolvers<ContextType>;
  LogEntryId?: GraphQLScalarType;
  MandateId?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonId?: GraphQLScalarType;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDocumentId?: GraphQLScalarType;
  PostHoursResult?: PostHoursResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RequirementOutcome?: RequirementOutcomeResolvers<ContextType>;
  ReverseHoursResult?: ReverseHoursResultResolvers<ContextType>;
  RuleVersion?: RuleVersionResolvers<ContextType>;
  RuleVersionId?: GraphQLScalarType;
  Window?: WindowResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
  YearHours?: YearHoursResolvers<ContextType>;
};

