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
import type { PublicCourseRound as PublicCourseRoundRow, Course as CourseRow, Filing as FilingRow } from '../tables.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** 课程. */
export type Course = {
  __typename?: 'Course';
  category: CourseCategory;
  id: Scalars['CourseId']['output'];
  /** Number of the round it belongs to. */
  round?: Maybe<Scalars['Int']['output']>;
  title: Scalars['String']['output'];
};

export type CourseCategory =
  /** 专业科目 */
  | 'PROFESSIONAL'
  /** 公需科目 */
  | 'PUBLIC';

/** 备案, as imported from the platform before. */
export type Filing = {
  __typename?: 'Filing';
  activity: Scalars['String']['output'];
  heldFrom: Scalars['Day']['output'];
  heldTo: Scalars['Day']['output'];
  id: Scalars['FilingId']['output'];
  institution: Scalars['String']['output'];
  number: Scalars['String']['output'];
};

/** A part of a record that is told masked or not at all, and why. */
export type MaskedField = {
  __typename?: 'MaskedField';
  field: RecordField;
  reason: Words;
};

/** 公需科目轮次 (S24). */
export type PublicCourseRound = {
  __typename?: 'PublicCourseRound';
  courses: Array<Course>;
  heldFrom: Scalars['Day']['output'];
  /** The last day, included. */
  heldTo: Scalars['Day']['output'];
  number: Scalars['Int']['output'];
  source: Scalars['String']['output'];
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
  /** 课程 of a category, by title; all when none is given. */
  courses: Array<Course>;
  /** 备案 under a number. The old platform used a number for one activity or several. */
  filings: Array<Filing>;
  /** 公需科目轮次, latest first. */
  publicCourseRounds: Array<PublicCourseRound>;
};


export type QueryCoursesArgs = {
  category?: InputMaybe<CourseCategory>;
};


export type QueryFilingsArgs = {
  number: Scalars['String']['input'];
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

/** 职称层级. NONE (无) only as a present level. */
export type TitleLevel =
  | 'ASSISTANT'
  | 'ASSOCIATE_SENIOR'
  | 'FULL_SENIOR'
  | 'INTERMEDIATE'
  | 'NONE'
  | 'TECHNICIAN';

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
  Course: Course;
  Filing: Filing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Filing:
    ( { __typename: 'Filing' }
    & GraphQLRecursivePick<FederationTypes['Filing'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountId: ResolverTypeWrapper<Scalars['AccountId']['output']>;
  AgencyId: ResolverTypeWrapper<Scalars['AgencyId']['output']>;
  AgreementId: ResolverTypeWrapper<Scalars['AgreementId']['output']>;
  ApplicationId: ResolverTypeWrapper<Scalars['ApplicationId']['output']>;
  BulkInquiryId: ResolverTypeWrapper<Scalars['BulkInquiryId']['output']>;
  CommitteeFilingId: ResolverTypeWrapper<Scalars['CommitteeFilingId']['output']>;
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CommitteeSeatId: ResolverTypeWrapper<Scalars['CommitteeSeatId']['output']>;
  Course: ResolverTypeWrapper<CourseRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CourseCategory: CourseCategory;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  FactorId: ResolverTypeWrapper<Scalars['FactorId']['output']>;
  Filing: ResolverTypeWrapper<FilingRow>;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
  HolidayNoticeId: ResolverTypeWrapper<Scalars['HolidayNoticeId']['output']>;
  HourEntryId: ResolverTypeWrapper<Scalars['HourEntryId']['output']>;
  ImpactRunId: ResolverTypeWrapper<Scalars['ImpactRunId']['output']>;
  InquiryId: ResolverTypeWrapper<Scalars['InquiryId']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JudgementId: ResolverTypeWrapper<Scalars['JudgementId']['output']>;
  LogAnswerId: ResolverTypeWrapper<Scalars['LogAnswerId']['output']>;
  LogEntryId: ResolverTypeWrapper<Scalars['LogEntryId']['output']>;
  LogQuestionId: ResolverTypeWrapper<Scalars['LogQuestionId']['output']>;
  LogSealId: ResolverTypeWrapper<Scalars['LogSealId']['output']>;
  MandateId: ResolverTypeWrapper<Scalars['MandateId']['output']>;
  MandateTemplateId: ResolverTypeWrapper<Scalars['MandateTemplateId']['output']>;
  MaskedField: ResolverTypeWrapper<MaskedField>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  PolicyAttachmentId: ResolverTypeWrapper<Scalars['PolicyAttachmentId']['output']>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  PublicCourseRound: ResolverTypeWrapper<PublicCourseRoundRow>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordField: RecordField;
  RecusalId: ResolverTypeWrapper<Scalars['RecusalId']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RevealId: ResolverTypeWrapper<Scalars['RevealId']['output']>;
  RoleGrantId: ResolverTypeWrapper<Scalars['RoleGrantId']['output']>;
  RuleDraftId: ResolverTypeWrapper<Scalars['RuleDraftId']['output']>;
  RuleRevisionId: ResolverTypeWrapper<Scalars['RuleRevisionId']['output']>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  SessionId: ResolverTypeWrapper<Scalars['SessionId']['output']>;
  StandingId: ResolverTypeWrapper<Scalars['StandingId']['output']>;
  TitleLevel: TitleLevel;
  Words: ResolverTypeWrapper<Words>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountId: Scalars['AccountId']['output'];
  AgencyId: Scalars['AgencyId']['output'];
  AgreementId: Scalars['AgreementId']['output'];
  ApplicationId: Scalars['ApplicationId']['output'];
  BulkInquiryId: Scalars['BulkInquiryId']['output'];
  CommitteeFilingId: Scalars['CommitteeFilingId']['output'];
  CommitteeId: Scalars['CommitteeId']['output'];
  CommitteeSeatId: Scalars['CommitteeSeatId']['output'];
  Course: CourseRow;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  CourseId: Scalars['CourseId']['output'];
  Day: Scalars['Day']['output'];
  DeterminationId: Scalars['DeterminationId']['output'];
  FactorId: Scalars['FactorId']['output'];
  Filing: FilingRow;
  FilingId: Scalars['FilingId']['output'];
  HolidayNoticeId: Scalars['HolidayNoticeId']['output'];
  HourEntryId: Scalars['HourEntryId']['output'];
  ImpactRunId: Scalars['ImpactRunId']['output'];
  InquiryId: Scalars['InquiryId']['output'];
  Instant: Scalars['Instant']['output'];
  JudgementId: Scalars['JudgementId']['output'];
  LogAnswerId: Scalars['LogAnswerId']['output'];
  LogEntryId: Scalars['LogEntryId']['output'];
  LogQuestionId: Scalars['LogQuestionId']['output'];
  LogSealId: Scalars['LogSealId']['output'];
  MandateId: Scalars['MandateId']['output'];
  MandateTemplateId: Scalars['MandateTemplateId']['output'];
  MaskedField: MaskedField;
  OrganisationId: Scalars['OrganisationId']['output'];
  PersonId: Scalars['PersonId']['output'];
  PolicyAttachmentId: Scalars['PolicyAttachmentId']['output'];
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  PublicCourseRound: PublicCourseRoundRow;
  Query: Record<PropertyKey, never>;
  RecusalId: Scalars['RecusalId']['output'];
  Refusal: Refusal;
  RevealId: Scalars['RevealId']['output'];
  RoleGrantId: Scalars['RoleGrantId']['output'];
  RuleDraftId: Scalars['RuleDraftId']['output'];
  RuleRevisionId: Scalars['RuleRevisionId']['output'];
  RuleVersionId: Scalars['RuleVersionId']['output'];
  SessionId: Scalars['SessionId']['output'];
  StandingId: Scalars['StandingId']['output'];
  Words: Words;
  Boolean: Scalars['Boolean']['output'];
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

export interface CommitteeFilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeFilingId'], any> {
  name: 'CommitteeFilingId';
}

export interface CommitteeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeId'], any> {
  name: 'CommitteeId';
}

export interface CommitteeSeatIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeSeatId'], any> {
  name: 'CommitteeSeatId';
}

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['CourseCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['CourseId'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CourseIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CourseId'], any> {
  name: 'CourseId';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface DeterminationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeterminationId'], any> {
  name: 'DeterminationId';
}

export interface FactorIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FactorId'], any> {
  name: 'FactorId';
}

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing'], FederationReferenceType extends FederationReferenceTypes['Filing'] = FederationReferenceTypes['Filing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Filing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['FilingId'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

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

export interface OrganisationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationId'], any> {
  name: 'OrganisationId';
}

export interface PersonIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonId'], any> {
  name: 'PersonId';
}

export interface PolicyAttachmentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyAttachmentId'], any> {
  name: 'PolicyAttachmentId';
}

export interface PolicyDocumentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyDocumentId'], any> {
  name: 'PolicyDocumentId';
}

export type PublicCourseRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicCourseRound'] = ResolversParentTypes['PublicCourseRound']> = {
  courses?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  courses?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType, Partial<QueryCoursesArgs>>;
  filings?: Resolver<Array<ResolversTypes['Filing']>, ParentType, ContextType, RequireFields<QueryFilingsArgs, 'number'>>;
  publicCourseRounds?: Resolver<Array<ResolversTypes['PublicCourseRound']>, ParentType, ContextType>;
};

export interface RecusalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecusalId'], any> {
  name: 'RecusalId';
}

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface RuleVersionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleVersionId'], any> {
  name: 'RuleVersionId';
}

export interface SessionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionId'], any> {
  name: 'SessionId';
}

export interface StandingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StandingId'], any> {
  name: 'StandingId';
}

export type WordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountId?: GraphQLScalarType;
  AgencyId?: GraphQLScalarType;
  AgreementId?: GraphQLScalarType;
  ApplicationId?: GraphQLScalarType;
  BulkInquiryId?: GraphQLScalarType;
  CommitteeFilingId?: GraphQLScalarType;
  CommitteeId?: GraphQLScalarType;
  CommitteeSeatId?: GraphQLScalarType;
  Course?: CourseResolvers<ContextType>;
  CourseId?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DeterminationId?: GraphQLScalarType;
  FactorId?: GraphQLScalarType;
  Filing?: FilingResolvers<ContextType>;
  FilingId?: GraphQLScalarType;
  HolidayNoticeId?: GraphQLScalarType;
  HourEntryId?: GraphQLScalarType;
  ImpactRunId?: GraphQLScalarType;
  InquiryId?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  JudgementId?: GraphQLScalarType;
  LogAnswerId?: GraphQLScalarType;
  LogEntryId?: GraphQLScalarType;
  LogQuestionId?: GraphQLScalarType;
  LogSealId?: GraphQLScalarType;
  MandateId?: GraphQLScalarType;
  MandateTemplateId?: GraphQLScalarType;
  MaskedField?: MaskedFieldResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  PersonId?: GraphQLScalarType;
  PolicyAttachmentId?: GraphQLScalarType;
  PolicyDocumentId?: GraphQLScalarType;
  PublicCourseRound?: PublicCourseRoundResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecusalId?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  RevealId?: GraphQLScalarType;
  RoleGrantId?: GraphQLScalarType;
  RuleDraftId?: GraphQLScalarType;
  RuleRevisionId?: GraphQLScalarType;
  RuleVersionId?: GraphQLScalarType;
  SessionId?: GraphQLScalarType;
  StandingId?: GraphQLScalarType;
  Words?: WordsResolvers<ContextType>;
};

