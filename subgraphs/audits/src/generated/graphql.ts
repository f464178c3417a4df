import type { AccountId } from '@jijiao/kernel';
import type { ApplicationId } from '@jijiao/kernel';
import type { CommitteeId } from '@jijiao/kernel';
import type { CourseId } from '@jijiao/kernel';
import type { DeterminationId } from '@jijiao/kernel';
import type { FilingId } from '@jijiao/kernel';
import type { HourEntryId } from '@jijiao/kernel';
import type { ImpactRunId } from '@jijiao/kernel';
import type { JudgementId } from '@jijiao/kernel';
import type { LogEntryId } from '@jijiao/kernel';
import type { MandateId } from '@jijiao/kernel';
import type { OrganisationId } from '@jijiao/kernel';
import type { PersonId } from '@jijiao/kernel';
import type { PolicyAttachmentId } from '@jijiao/kernel';
import type { PolicyDocumentId } from '@jijiao/kernel';
import type { RuleDraftId } from '@jijiao/kernel';
import type { RuleRevisionId } from '@jijiao/kernel';
import type { RuleVersionId } from '@jijiao/kernel';
import type { StandingId } from '@jijiao/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenApplication } from '../applications.ts';
import type { RelevanceJudgement as RelevanceJudgementRow } from '../tables.ts';
import type { PersonReference, Context } from '../context.ts';
import type { LoggedEntry } from '../log.ts';
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
  ImpactRunId: { input: ImpactRunId; output: ImpactRunId; }
  /** An instant in UTC, ISO 8601. */
  Instant: { input: string; output: string | Date; }
  JudgementId: { input: JudgementId; output: JudgementId; }
  LogEntryId: { input: LogEntryId; output: LogEntryId; }
  MandateId: { input: MandateId; output: MandateId; }
  OrganisationId: { input: OrganisationId; output: OrganisationId; }
  PersonId: { input: PersonId; output: PersonId; }
  PolicyAttachmentId: { input: PolicyAttachmentId; output: PolicyAttachmentId; }
  PolicyDocumentId: { input: PolicyDocumentId; output: PolicyDocumentId; }
  RuleDraftId: { input: RuleDraftId; output: RuleDraftId; }
  RuleRevisionId: { input: RuleRevisionId; output: RuleRevisionId; }
  RuleVersionId: { input: RuleVersionId; output: RuleVersionId; }
  StandingId: { input: StandingId; output: StandingId; }
  _FieldSet: { input: string; output: string; }
};

export type Access = {
  __typename?: 'Access';
  basis: Scalars['String']['output'];
  purpose: Purpose;
};

export type Account = {
  __typename?: 'Account';
  id: Scalars['AccountId']['output'];
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
  /** Of the whole list, not of the page. */
  total: Scalars['Int']['output'];
};

/** 申报. */
export type Application = {
  __typename?: 'Application';
  /** Under which right the caller sees it, and for what purpose. */
  access: Access;
  currentLevel: TitleLevel;
  education: Scalars['String']['output'];
  filedOn?: Maybe<Scalars['Day']['output']>;
  id: Scalars['ApplicationId']['output'];
  /** Latest of each entry. */
  judgements: Array<RelevanceJudgement>;
  jurisdiction: Jurisdiction;
  /** 受理编号. */
  number: Scalars['String']['output'];
  organisationName: Scalars['String']['output'];
  person: Person;
  /** For other departments, which need the person of a case and not the person's record. */
  personId: Scalars['PersonId']['output'];
  recordedAt: Scalars['Instant']['output'];
  reviewYear: Scalars['Int']['output'];
  series: TitleSeries;
  targetLevel: TitleLevel;
};

export type Disclosure = {
  __typename?: 'Disclosure';
  account: Account;
  /** record.read, or the deed: hours.post, determination.make, relevance.judge. */
  action: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  id: Scalars['LogEntryId']['output'];
  /** The question that was asked, by name. */
  operation: Scalars['String']['output'];
  purpose: Purpose;
  recordedAt: Scalars['Instant']['output'];
  /** What was shown, in code words. */
  told?: Maybe<Scalars['String']['output']>;
};

export type DisclosurePage = {
  __typename?: 'DisclosurePage';
  disclosures: Array<Disclosure>;
  next?: Maybe<Scalars['String']['output']>;
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

export type LogLine = {
  __typename?: 'LogLine';
  account: Account;
  action: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  id: Scalars['LogEntryId']['output'];
  /** Its place in the log; null until it is in order. */
  index?: Maybe<Scalars['Int']['output']>;
  operation: Scalars['String']['output'];
  /** Whom it concerns, as an id: the log holds no names. */
  personId?: Maybe<Scalars['PersonId']['output']>;
  purpose: Purpose;
  recordedAt: Scalars['Instant']['output'];
};

export type LogPage = {
  __typename?: 'LogPage';
  entries: Array<LogLine>;
  next?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Says whether an activity had to do with the person's work (S76). The latest judgement counts. */
  judgeRelevance: JudgeRelevanceResult;
};


export type MutationJudgeRelevanceArgs = {
  input: JudgeRelevanceInput;
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
  /** Applicants of a review year whom the caller may see; others do not exist. Every person listed is logged as seen. */
  applicants: ApplicantPage;
  /** Null when there is none, or outside what the caller may see. */
  application?: Maybe<Application>;
  /** 访问日志, latest first. For the audit administrator; empty for others. */
  log: LogPage;
  /** Review years with applications that the caller may see, latest first. */
  reviewYears: Array<Scalars['Int']['output']>;
  /** What waits for the caller: counts by verdict over the applications of a review year that they may see. No person is told. */
  waiting: Waiting;
};


export type QueryApplicantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: ApplicantFilter;
  first?: Scalars['Int']['input'];
};


export type QueryApplicationArgs = {
  id: Scalars['ApplicationId']['input'];
};


export type QueryLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryWaitingArgs = {
  reviewYear: Scalars['Int']['input'];
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
  | 'SIGN_IN_FAILED'
  | 'STALE'
  | 'STEP_UP_REQUIRED'
  | 'VIEW_ONLY'
  | 'WRONG_STATE';

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

export type VerdictFilter =
  | 'FAIL'
  | 'NEEDS_REVIEW'
  | 'NOT_APPLICABLE'
  | 'NOT_JUDGED'
  | 'NOT_OPEN'
  | 'PASS';

export type Waiting = {
  __typename?: 'Waiting';
  fail: Scalars['Int']['output'];
  needsReview: Scalars['Int']['output'];
  notApplicable: Scalars['Int']['output'];
  notJudged: Scalars['Int']['output'];
  notOpen: Scalars['Int']['output'];
  pass: Scalars['Int']['output'];
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
  JudgeRelevanceResult:
    | ( Refusal )
    | ( RelevanceJudgementRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: ResolverTypeWrapper<Access>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Account: ResolverTypeWrapper<Account>;
  AccountId: ResolverTypeWrapper<Scalars['AccountId']['output']>;
  ApplicantFilter: ApplicantFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplicantPage: ResolverTypeWrapper<Omit<ApplicantPage, 'applications'> & { applications: Array<ResolversTypes['Application']> }>;
  Application: ResolverTypeWrapper<SeenApplication>;
  ApplicationId: ResolverTypeWrapper<Scalars['ApplicationId']['output']>;
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  Disclosure: ResolverTypeWrapper<LoggedEntry>;
  DisclosurePage: ResolverTypeWrapper<Omit<DisclosurePage, 'disclosures'> & { disclosures: Array<ResolversTypes['Disclosure']> }>;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
  HourEntryId: ResolverTypeWrapper<Scalars['HourEntryId']['output']>;
  ImpactRunId: ResolverTypeWrapper<Scalars['ImpactRunId']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  JudgeRelevanceInput: JudgeRelevanceInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  JudgeRelevanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgeRelevanceResult']>;
  JudgementId: ResolverTypeWrapper<Scalars['JudgementId']['output']>;
  Jurisdiction: ResolverTypeWrapper<Jurisdiction>;
  LogEntryId: ResolverTypeWrapper<Scalars['LogEntryId']['output']>;
  LogLine: ResolverTypeWrapper<LoggedEntry>;
  LogPage: ResolverTypeWrapper<Omit<LogPage, 'entries'> & { entries: Array<ResolversTypes['LogLine']> }>;
  MandateId: ResolverTypeWrapper<Scalars['MandateId']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  Person: ResolverTypeWrapper<PersonReference>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  PolicyAttachmentId: ResolverTypeWrapper<Scalars['PolicyAttachmentId']['output']>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RelevanceJudgement: ResolverTypeWrapper<RelevanceJudgementRow>;
  RuleDraftId: ResolverTypeWrapper<Scalars['RuleDraftId']['output']>;
  RuleRevisionId: ResolverTypeWrapper<Scalars['RuleRevisionId']['output']>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  StandingId: ResolverTypeWrapper<Scalars['StandingId']['output']>;
  TitleLevel: TitleLevel;
  TitleSeries: ResolverTypeWrapper<TitleSeries>;
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
  ApplicantFilter: ApplicantFilter;
  Int: Scalars['Int']['output'];
  ApplicantPage: Omit<ApplicantPage, 'applications'> & { applications: Array<ResolversParentTypes['Application']> };
  Application: SeenApplication;
  ApplicationId: Scalars['ApplicationId']['output'];
  CommitteeId: Scalars['CommitteeId']['output'];
  CourseId: Scalars['CourseId']['output'];
  Day: Scalars['Day']['output'];
  DeterminationId: Scalars['DeterminationId']['output'];
  Disclosure: LoggedEntry;
  DisclosurePage: Omit<DisclosurePage, 'disclosures'> & { disclosures: Array<ResolversParentTypes['Disclosure']> };
  FilingId: Scalars['FilingId']['output'];
  HourEntryId: Scalars['HourEntryId']['output'];
  ImpactRunId: Scalars['ImpactRunId']['output'];
  Instant: Scalars['Instant']['output'];
  JudgeRelevanceInput: JudgeRelevanceInput;
  Boolean: Scalars['Boolean']['output'];
  JudgeRelevanceResult: ResolversUnionTypes<ResolversParentTypes>['JudgeRelevanceResult'];
  JudgementId: Scalars['JudgementId']['output'];
  Jurisdiction: Jurisdiction;
  LogEntryId: Scalars['LogEntryId']['output'];
  LogLine: LoggedEntry;
  LogPage: Omit<LogPage, 'entries'> & { entries: Array<ResolversParentTypes['LogLine']> };
  MandateId: Scalars['MandateId']['output'];
  Mutation: Record<PropertyKey, never>;
  OrganisationId: Scalars['OrganisationId']['output'];
  Person: PersonReference;
  PersonId: Scalars['PersonId']['output'];
  PolicyAttachmentId: Scalars['PolicyAttachmentId']['output'];
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  RelevanceJudgement: RelevanceJudgementRow;
  RuleDraftId: Scalars['RuleDraftId']['output'];
  RuleRevisionId: Scalars['RuleRevisionId']['output'];
  RuleVersionId: Scalars['RuleVersionId']['output'];
  StandingId: Scalars['StandingId']['output'];
  TitleSeries: TitleSeries;
  Waiting: Waiting;
  Words: Words;
};

export type AccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['AccountId'], ParentType, ContextType>;
};

export interface AccountIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountId'], any> {
  name: 'AccountId';
}

export type ApplicantPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantPage'] = ResolversParentTypes['ApplicantPage']> = {
  applications?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  currentLevel?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ApplicationId'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['RelevanceJudgement']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export interface CommitteeIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeId'], any> {
  name: 'CommitteeId';
}

export interface CourseIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CourseId'], any> {
  name: 'CourseId';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface DeterminationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeterminationId'], any> {
  name: 'DeterminationId';
}

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosurePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosurePage'] = ResolversParentTypes['DisclosurePage']> = {
  disclosures?: Resolver<Array<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface FilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FilingId'], any> {
  name: 'FilingId';
}

export interface HourEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HourEntryId'], any> {
  name: 'HourEntryId';
}

export interface ImpactRunIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ImpactRunId'], any> {
  name: 'ImpactRunId';
}

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

export interface LogEntryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LogEntryId'], any> {
  name: 'LogEntryId';
}

export type LogLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogLine'] = ResolversParentTypes['LogLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['LogEntryId'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['PersonId']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type LogPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogPage'] = ResolversParentTypes['LogPage']> = {
  entries?: Resolver<Array<ResolversTypes['LogLine']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface MandateIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MandateId'], any> {
  name: 'MandateId';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judgeRelevance?: Resolver<ResolversTypes['JudgeRelevanceResult'], ParentType, ContextType, RequireFields<MutationJudgeRelevanceArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applicants?: Resolver<ResolversTypes['ApplicantPage'], ParentType, ContextType, RequireFields<QueryApplicantsArgs, 'filter' | 'first'>>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  log?: Resolver<ResolversTypes['LogPage'], ParentType, ContextType, RequireFields<QueryLogArgs, 'first'>>;
  reviewYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Waiting'], ParentType, ContextType, RequireFields<QueryWaitingArgs, 'reviewYear'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TitleSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleSeries'] = ResolversParentTypes['TitleSeries']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waiting'] = ResolversParentTypes['Waiting']> = {
  fail?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notJudged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  ApplicantPage?: ApplicantPageResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationId?: GraphQLScalarType;
  CommitteeId?: GraphQLScalarType;
  CourseId?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DeterminationId?: GraphQLScalarType;
  Disclosure?: DisclosureResolvers<ContextType>;
  DisclosurePage?: DisclosurePageResolvers<ContextType>;
  FilingId?: GraphQLScalarType;
  HourEntryId?: GraphQLScalarType;
  ImpactRunId?: GraphQLScalarType;
  Instant?: GraphQLScalarType;
  JudgeRelevanceResult?: JudgeRelevanceResultResolvers<ContextType>;
  JudgementId?: GraphQLScalarType;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LogEntryId?: GraphQLScalarType;
  LogLine?: LogLineResolvers<ContextType>;
  LogPage?: LogPageResolvers<ContextType>;
  MandateId?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonId?: GraphQLScalarType;
  PolicyAttachmentId?: GraphQLScalarType;
  PolicyDocumentId?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RelevanceJudgement?: RelevanceJudgementResolvers<ContextType>;
  RuleDraftId?: GraphQLScalarType;
  RuleRevisionId?: GraphQLScalarType;
  RuleVersionId?: GraphQLScalarType;
  StandingId?: GraphQLScalarType;
  TitleSeries?: TitleSeriesResolvers<ContextType>;
  Waiting?: WaitingResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
};

