import type { AccountId } from '@jijiao/kernel';
import type { AgencyId } from '@jijiao/kernel';
import type { AgreementId } from '@jijiao/kernel';
import type { ApplicationId } from '@jijiao/kernel';
import type { BulkInquiryId } from '@jijiao/kernel';
import type { CommitteeId } from '@jijiao/kernel';
import type { CourseId } from '@jijiao/kernel';
import type { DeterminationId } from '@jijiao/kernel';
import type { FilingId } from '@jijiao/kernel';
import type { HourEntryId } from '@jijiao/kernel';
import type { ImpactRunId } from '@jijiao/kernel';
import type { InquiryId } from '@jijiao/kernel';
import type { JudgementId } from '@jijiao/kernel';
import type { LogEntryId } from '@jijiao/kernel';
import type { MandateId } from '@jijiao/kernel';
import type { OrganisationId } from '@jijiao/kernel';
import type { PersonId } from '@jijiao/kernel';
import type { PolicyAttachmentId } from '@jijiao/kernel';
import type { PolicyDocumentId } from '@jijiao/kernel';
import type { RevealId } from '@jijiao/kernel';
import type { RuleDraftId } from '@jijiao/kernel';
import type { RuleRevisionId } from '@jijiao/kernel';
import type { RuleVersionId } from '@jijiao/kernel';
import type { StandingId } from '@jijiao/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Jurisdiction as JurisdictionRow, TitleSeries as TitleSeriesRow, Committee as CommitteeRow, CommitteeMember as CommitteeMemberRow } from '../tables.ts';
import type { HeldMandate } from '../mandate.ts';
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
  CommitteeId: { input: CommitteeId; output: CommitteeId; }
  CourseId: { input: CourseId; output: CourseId; }
  /** A day, YYYY-MM-DD, without a clock. */
  Day: { input: string; output: string; }
  DeterminationId: { input: DeterminationId; output: DeterminationId; }
  FilingId: { input: FilingId; output: FilingId; }
  HourEntryId: { input: HourEntryId; output: HourEntryId; }
  ImpactRunId: { input: ImpactRunId; output: ImpactRunId; }
  InquiryId: { input: InquiryId; output: InquiryId; }
  /** An instant in UTC, ISO 8601. */
  Instant: { input: string; output: string | Date; }
  JudgementId: { input: JudgementId; output: JudgementId; }
  LogEntryId: { input: LogEntryId; output: LogEntryId; }
  MandateId: { input: MandateId; output: MandateId; }
  OrganisationId: { input: OrganisationId; output: OrganisationId; }
  PersonId: { input: PersonId; output: PersonId; }
  PolicyAttachmentId: { input: PolicyAttachmentId; output: PolicyAttachmentId; }
  PolicyDocumentId: { input: PolicyDocumentId; output: PolicyDocumentId; }
  RevealId: { input: RevealId; output: RevealId; }
  RuleDraftId: { input: RuleDraftId; output: RuleDraftId; }
  RuleRevisionId: { input: RuleRevisionId; output: RuleRevisionId; }
  RuleVersionId: { input: RuleVersionId; output: RuleVersionId; }
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
  id: Scalars['CommitteeId']['output'];
  mandates: Array<Mandate>;
  members: Array<CommitteeMember>;
  name: Scalars['String']['output'];
};

export type CommitteeFamily =
  | 'LOCALITY'
  | 'SERIES';

export type CommitteeMember = {
  __typename?: 'CommitteeMember';
  account: Account;
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
};

export type EndMandateInput = {
  /** The first day on which it no longer holds. */
  endsOn: Scalars['Day']['input'];
  mandateId: Scalars['MandateId']['input'];
  reason: Scalars['String']['input'];
};

export type EndMandateResult = Mandate | Refusal;

export type GrantMandateInput = {
  /** Paths in the tree of jurisdictions. */
  areas: Array<Scalars['String']['input']>;
  basis: Scalars['String']['input'];
  committeeId: Scalars['CommitteeId']['input'];
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  levels: Array<TitleLevel>;
  purpose: Purpose;
  reviewYear: Scalars['Int']['input'];
  /** Codes of series. */
  series: Array<Scalars['String']['input']>;
};

export type GrantMandateResult = Mandate | Refusal;

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

/** 授权: holds from a day up to, not with, another. Every dimension must cover the application. */
export type Mandate = {
  __typename?: 'Mandate';
  /** Number of the letter of authority (授权书). */
  basis: Scalars['String']['output'];
  committeeName: Scalars['String']['output'];
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
  id: Scalars['MandateId']['output'];
  jurisdictions: Array<Jurisdiction>;
  levels: Array<TitleLevel>;
  purpose: Purpose;
  reviewYear: Scalars['Int']['output'];
  series: Array<TitleSeries>;
};

/** A part of a record that is told masked or not at all, and why. */
export type MaskedField = {
  __typename?: 'MaskedField';
  field: RecordField;
  reason: Words;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Ends a mandate early. It acts on the next request. */
  endMandate: EndMandateResult;
  /** Gives a committee the right to see applicants of some series, levels, areas and one review year, for a time. */
  grantMandate: GrantMandateResult;
};


export type MutationEndMandateArgs = {
  input: EndMandateInput;
};


export type MutationGrantMandateArgs = {
  input: GrantMandateInput;
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
  /** 评审委员会 with members and mandates. For the security administrator; empty for others. */
  committees: Array<Committee>;
  /** 行政区划 in the order of the screen: the province, its cities, their counties, then 区直 and 宁东. */
  jurisdictions: Array<Jurisdiction>;
  /** The caller's own mandates, in force today. */
  myMandates: Array<Mandate>;
  /** 职称系列 as they are named on a day; today when none is given. */
  titleSeries: Array<TitleSeries>;
};


export type QueryTitleSeriesArgs = {
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
  | 'FOUR_EYES'
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID'
  | 'LOCKED_OUT'
  | 'NOT_FOUND'
  | 'NOT_PERMITTED'
  | 'NOT_READY'
  | 'NOT_SEEN'
  | 'QUOTA_EXCEEDED'
  | 'SIGN_IN_FAILED'
  | 'STALE'
  | 'STEP_UP_REQUIRED'
  | 'VIEW_ONLY'
  | 'WRONG_STATE';

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
  EndMandateResult:
    | ( HeldMandate )
    | ( Refusal )
  ;
  GrantMandateResult:
    | ( HeldMandate )
    | ( Refusal )
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
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberRow>;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  EndMandateInput: EndMandateInput;
  EndMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndMandateResult']>;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
  GrantMandateInput: GrantMandateInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  GrantMandateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantMandateResult']>;
  HourEntryId: ResolverTypeWrapper<Scalars['HourEntryId']['output']>;
  ImpactRunId: ResolverTypeWrapper<Scalars['ImpactRunId']['output']>;
  InquiryId: ResolverTypeWrapper<Scalars['InquiryId']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JudgementId: ResolverTypeWrapper<Scalars['JudgementId']['output']>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionRow>;
  JurisdictionKind: JurisdictionKind;
  LogEntryId: ResolverTypeWrapper<Scalars['LogEntryId']['output']>;
  Mandate: ResolverTypeWrapper<HeldMandate>;
  MandateId: ResolverTypeWrapper<Scalars['MandateId']['output']>;
  MaskedField: ResolverTypeWrapper<MaskedField>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  PolicyAttachmentId: ResolverTypeWrapper<Scalars['PolicyAttachmentId']['output']>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordField: RecordField;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RevealId: ResolverTypeWrapper<Scalars['RevealId']['output']>;
  RuleDraftId: ResolverTypeWrapper<Scalars['RuleDraftId']['output']>;
  RuleRevisionId: ResolverTypeWrapper<Scalars['RuleRevisionId']['output']>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  StandingId: ResolverTypeWrapper<Scalars['StandingId']['output']>;
  TitleLevel: TitleLevel;
  TitleSeries: ResolverTypeWrapper<TitleSeriesRow>;
  Words: ResolverTypeWrapper<Words>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  CommitteeId: Scalars['CommitteeId']['output'];
  CommitteeMember: CommitteeMemberRow;
  CourseId: Scalars['CourseId']['output'];
  Day: Scalars['Day']['output'];
  DeterminationId: Scalars['DeterminationId']['output'];
  EndMandateInput: EndMandateInput;
  EndMandateResult: ResolversUnionTypes<ResolversParentTypes>['EndMandateResult'];
  FilingId: Scalars['FilingId']['output'];
  GrantMandateInput: GrantMandateInput;
  Int: Scalars['Int']['output'];
  GrantMandateResult: ResolversUnionTypes<ResolversParentTypes>['GrantMandateResult'];
  HourEntryId: Scalars['HourEntryId']['output'];
  ImpactRunId: Scalars['ImpactRunId']['output'];
  InquiryId: Scalars['InquiryId']['output'];
  Instant: Scalars['Instant']['output'];
  JudgementId: Scalars['JudgementId']['output'];
  Jurisdiction: JurisdictionRow;
  LogEntryId: Scalars['LogEntryId']['output'];
  Mandate: HeldMandate;
  MandateId: Scalars['MandateId']['output'];
  MaskedField: MaskedField;
  Mutation: Record<PropertyKey, never>;
  OrganisationId: Scalars['OrganisationId']['output'];
  PersonId: Scalars['PersonId']['output'];
  PolicyAttachmentId: Scalars['PolicyAttachmentId']['output'];
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  RevealId: Scalars['RevealId']['output'];
  RuleDraftId: Scalars['RuleDraftId']['output'];
  RuleRevisionId: Scalars['RuleRevisionId']['output'];
  RuleVersionId: Scalars['RuleVersionId']['output'];
  StandingId: Scalars['StandingId']['output'];
  TitleSeries: TitleSeriesRow;
  Words: Words;
  Boolean: Scalars['Boolean']['output'];
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
  id?: Resolver<ResolversTypes['CommitteeId'], ParentType, ContextType>;
  mandates?: Resolver<Array<ResolversTypes['Mandate']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CommitteeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeId'], any> {
  name: 'CommitteeId';
}

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
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

export type EndMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMandateResult'] = ResolversParentTypes['EndMandateResult']> = {
  __resolveType: TypeResolveFn<'Mandate' | 'Refusal', ParentType, ContextType>;
};

export interface FilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FilingId'], any> {
  name: 'FilingId';
}

export type GrantMandateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantMandateResult'] = ResolversParentTypes['GrantMandateResult']> = {
  __resolveType: TypeResolveFn<'Mandate' | 'Refusal', ParentType, ContextType>;
};

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

export interface LogEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogEntryId'], any> {
  name: 'LogEntryId';
}

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committeeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['MandateId'], ParentType, ContextType>;
  jurisdictions?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  reviewYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['TitleSeries']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MandateIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MandateId'], any> {
  name: 'MandateId';
}

export type MaskedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedField'] = ResolversParentTypes['MaskedField']> = {
  field?: Resolver<ResolversTypes['RecordField'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  endMandate?: Resolver<ResolversTypes['EndMandateResult'], ParentType, ContextType, RequireFields<MutationEndMandateArgs, 'input'>>;
  grantMandate?: Resolver<ResolversTypes['GrantMandateResult'], ParentType, ContextType, RequireFields<MutationGrantMandateArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  committees?: Resolver<Array<ResolversTypes['Committee']>, ParentType, ContextType>;
  jurisdictions?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  myMandates?: Resolver<Array<ResolversTypes['Mandate']>, ParentType, ContextType>;
  titleSeries?: Resolver<Array<ResolversTypes['TitleSeries']>, ParentType, ContextType, Partial<QueryTitleSeriesArgs>>;
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

export interface RuleDraftIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleDraftId'], any> {
  name: 'RuleDraftId';
}

export interface RuleRevisionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleRevisionId'], any> {
  name: 'RuleRevisionId';
}

export interface RuleVersionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RuleVersionId'], any> {
  name: 'RuleVersionId';
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
  CommitteeId?: GraphQLScalarType;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  CourseId?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DeterminationId?: GraphQLScalarType;
  EndMandateResult?: EndMandateResultResolvers<ContextType>;
  FilingId?: GraphQLScalarType;
  GrantMandateResult?: GrantMandateResultResolvers<ContextType>;
  HourEntryId?: GraphQLScalarType;
  ImpactRunId?: GraphQLScalarType;
  InquiryId?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  JudgementId?: GraphQLScalarType;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LogEntryId?: GraphQLScalarType;
  Mandate?: MandateResolvers<ContextType>;
  MandateId?: GraphQLScalarType;
  MaskedField?: MaskedFieldResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  PersonId?: GraphQLScalarType;
  PolicyAttachmentId?: GraphQLScalarType;
  PolicyDocumentId?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RevealId?: GraphQLScalarType;
  RuleDraftId?: GraphQLScalarType;
  RuleRevisionId?: GraphQLScalarType;
  RuleVersionId?: GraphQLScalarType;
  StandingId?: GraphQLScalarType;
  TitleSeries?: TitleSeriesResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
};

