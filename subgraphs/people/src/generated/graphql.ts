import type { AccountId } from '@jijiao/kernel';
import type { AgencyId } from '@jijiao/kernel';
import type { AgreementId } from '@jijiao/kernel';
import type { ApplicationId } from '@jijiao/kernel';
import type { BulkInquiryId } from '@jijiao/kernel';
import type { CommitteeFilingId } from '@jijiao/kernel';
import type { CommitteeId } from '@jijiao/kernel';
import type { CourseId } from '@jijiao/kernel';
import type { DeterminationId } from '@jijiao/kernel';
import type { FilingId } from '@jijiao/kernel';
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
import type { RuleDraftId } from '@jijiao/kernel';
import type { RuleRevisionId } from '@jijiao/kernel';
import type { RuleVersionId } from '@jijiao/kernel';
import type { StandingId } from '@jijiao/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShownAccount, DemonstrationCard } from '../account.ts';
import type { OpenSession as OpenedSession } from '../sessions.ts';
import type { AccountRole, Employment as EmploymentRow, Title as TitleRow, Education as EducationRow, Appointment as AppointmentRow, Registration as RegistrationRow, Duty as DutyRow, DutyInterval as AwayRow, Reveal as RevealRow } from '../tables.ts';
import type { PersonRecord } from '../person.ts';
import type { Registered as RegisteredRow } from '../standings.ts';
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
  RuleDraftId: { input: RuleDraftId; output: RuleDraftId; }
  RuleRevisionId: { input: RuleRevisionId; output: RuleRevisionId; }
  RuleVersionId: { input: RuleVersionId; output: RuleVersionId; }
  StandingId: { input: StandingId; output: StandingId; }
  _FieldSet: { input: string; output: string; }
};

/** 账号: who signs in. Rights are read anew on each request. */
export type Account = {
  __typename?: 'Account';
  displayName: Scalars['String']['output'];
  id: Scalars['AccountId']['output'];
  organisationName: Scalars['String']['output'];
  /** The professional this account belongs to, where it is one's own. */
  person?: Maybe<Person>;
  roles: Array<RoleGrant>;
};

export type Application = {
  __typename?: 'Application';
  /** Age in whole years on the day of filing (S89); null when nothing was filed. Of the same question as the case itself: one look, one entry of the log. */
  ageAtFiling?: Maybe<Scalars['Int']['output']>;
  filedOn?: Maybe<Scalars['Day']['output']>;
  id: Scalars['ApplicationId']['output'];
  personId: Scalars['PersonId']['output'];
};

/** 聘任, as history. */
export type Appointment = {
  __typename?: 'Appointment';
  heldFrom: Scalars['Day']['output'];
  /** The last day of the term. */
  heldUntil: Scalars['Day']['output'];
  id: Scalars['StandingId']['output'];
  post: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
};

/** 聘任: both days included. */
export type AppointmentInput = {
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  post: Scalars['String']['input'];
};

/** 离岗期间. Those taken back and what takes them back are shown. */
export type Away = {
  __typename?: 'Away';
  evidence: Scalars['String']['output'];
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
  id: Scalars['StandingId']['output'];
  reason: AwayReason;
  recordedAt: Scalars['Instant']['output'];
  reverses?: Maybe<Scalars['StandingId']['output']>;
};

/** 离岗期间: both days included. */
export type AwayInput = {
  /** What shows it, as written. */
  evidence: Scalars['String']['input'];
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  reason: AwayReason;
};

export type AwayReason =
  | 'LEAVE'
  | 'MATERNITY_LEAVE'
  | 'SECONDMENT'
  | 'SICK_LEAVE'
  | 'STUDY_ABROAD'
  | 'SUSPENSION';

/** A card of the sign-in page in demonstration mode. */
export type DemonstrationAccount = {
  __typename?: 'DemonstrationAccount';
  displayName: Scalars['String']['output'];
  login: Scalars['String']['output'];
  organisationName: Scalars['String']['output'];
  roles: Array<Role>;
};

/** 岗位, as history. */
export type Duty = {
  __typename?: 'Duty';
  heldFrom?: Maybe<Scalars['Day']['output']>;
  id: Scalars['StandingId']['output'];
  recordedAt: Scalars['Instant']['output'];
  role?: Maybe<Scalars['String']['output']>;
  sector?: Maybe<Scalars['String']['output']>;
};

export type DutyInput = {
  /** 从事本专业起始. */
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  /** 岗位, as written. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 行业, as written. */
  sector?: InputMaybe<Scalars['String']['input']>;
};

export type Education = {
  __typename?: 'Education';
  /** As written: 大学本科, 硕士研究生. */
  level: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
};

export type Employment = {
  __typename?: 'Employment';
  /** Path in the tree of jurisdictions. */
  area: Scalars['String']['output'];
  heldFrom?: Maybe<Scalars['Day']['output']>;
  organisationName: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
};

/** A part of a record that is told masked or not at all, and why. */
export type MaskedField = {
  __typename?: 'MaskedField';
  field: RecordField;
  reason: Words;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Closes a session. True also when it was closed before. */
  closeSession: Scalars['Boolean']['output'];
  /** Opens a session for a local account. The gateway alone asks, and keeps the token in a cookie. */
  openSession: OpenSessionResult;
  /** Registers one standing of a person, once: the same id with the same content answers as before. */
  registerStanding: RegisterStandingResult;
  /** Tells the whole of a number that is otherwise masked, for a reason. Logged, and shown to the person with the reason. */
  reveal: RevealResult;
  /** Takes a time away back. What was registered stays; a second row takes it back. */
  reverseAway: RegisterStandingResult;
};


export type MutationCloseSessionArgs = {
  token: Scalars['String']['input'];
};


export type MutationOpenSessionArgs = {
  input: OpenSessionInput;
};


export type MutationRegisterStandingArgs = {
  input: RegisterStandingInput;
};


export type MutationRevealArgs = {
  input: RevealInput;
};


export type MutationReverseAwayArgs = {
  input: ReverseAwayInput;
};

export type OpenSession = {
  __typename?: 'OpenSession';
  expiresAt: Scalars['Instant']['output'];
  /** 256 random bits, told once. */
  token: Scalars['String']['output'];
};

export type OpenSessionInput = {
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type OpenSessionResult = OpenSession | Refusal;

/** 专业技术人员. What the right does not open is masked or null, and named in `masked`. */
export type Person = {
  __typename?: 'Person';
  /** Age in whole years on a day (S89); today when none is given. */
  age: Scalars['Int']['output'];
  /** Latest first; null where the right does not open it. */
  appointments?: Maybe<Array<Appointment>>;
  /** Latest first; null where the right does not open it. */
  away?: Maybe<Array<Away>>;
  /** Latest first; null where the right does not open it. */
  duties?: Maybe<Array<Duty>>;
  /** Latest first; null where the right does not open it. */
  educations?: Maybe<Array<Education>>;
  /** Latest first; null where the right does not open it. */
  employments?: Maybe<Array<Employment>>;
  id: Scalars['PersonId']['output'];
  /** What of this record is told masked or not at all to the caller, and why. */
  masked: Array<MaskedField>;
  /** First three and last four digits; the rest is masked here, not on the screen. */
  maskedIdNumber: Scalars['String']['output'];
  /** 138****5678; null when none is known. */
  maskedPhone?: Maybe<Scalars['String']['output']>;
  /** 张*三 where the right does not open the name. */
  name: Scalars['String']['output'];
  /** Latest first; null where the right does not open it. */
  registrations?: Maybe<Array<Registration>>;
  /** Who was told a whole number of this person, latest first. For the person alone; empty for others. */
  reveals: Array<Reveal>;
  /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated. */
  sex: Scalars['String']['output'];
  /** Latest first; null where the right does not open it. */
  titles?: Maybe<Array<Title>>;
};


/** 专业技术人员. What the right does not open is masked or null, and named in `masked`. */
export type PersonAgeArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
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
  /** Cards of the sign-in page. Empty outside demonstration mode. */
  demonstrationAccounts: Array<DemonstrationAccount>;
  /** The account that is signed in; null when nobody is. */
  me?: Maybe<Account>;
  /** The account a session token stands for, while the session is open. The gateway alone asks. */
  sessionAccount?: Maybe<Account>;
};


export type QuerySessionAccountArgs = {
  token: Scalars['String']['input'];
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

/** Exactly one of the five. */
export type RegisterStandingInput = {
  appointment?: InputMaybe<AppointmentInput>;
  away?: InputMaybe<AwayInput>;
  duty?: InputMaybe<DutyInput>;
  /** Made by the caller. */
  id: Scalars['StandingId']['input'];
  personId: Scalars['PersonId']['input'];
  registration?: InputMaybe<RegistrationInput>;
  title?: InputMaybe<TitleInput>;
};

export type RegisterStandingResult = Refusal | RegisteredStanding;

export type RegisteredStanding = {
  __typename?: 'RegisteredStanding';
  person: Person;
};

/** 执业注册, as history. */
export type Registration = {
  __typename?: 'Registration';
  heldFrom: Scalars['Day']['output'];
  /** The last day of the term. */
  heldUntil: Scalars['Day']['output'];
  id: Scalars['StandingId']['output'];
  profession: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
};

/** 执业注册: both days included. */
export type RegistrationInput = {
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  profession: Scalars['String']['input'];
};

/** 查看完整号码: who was told the whole of a number, and for what reason. */
export type Reveal = {
  __typename?: 'Reveal';
  account: Account;
  field: RecordField;
  id: Scalars['RevealId']['output'];
  reason: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
};

export type RevealInput = {
  /** ID_NUMBER or PHONE. */
  field: RecordField;
  personId: Scalars['PersonId']['input'];
  /** For what; the person reads it. */
  reason: Scalars['String']['input'];
};

export type RevealResult = Refusal | Revealed;

/** A number told once, to be shown no longer than `hiddenAfterSeconds`. */
export type Revealed = {
  __typename?: 'Revealed';
  field: RecordField;
  hiddenAfterSeconds: Scalars['Int']['output'];
  id: Scalars['RevealId']['output'];
  value: Scalars['String']['output'];
};

export type ReverseAwayInput = {
  /** Id of the reversal, made by the caller. */
  id: Scalars['StandingId']['input'];
  personId: Scalars['PersonId']['input'];
  /** The time away that is taken back. */
  reverses: Scalars['StandingId']['input'];
};

export type Role =
  | 'AGENCY'
  | 'AUDIT_ADMINISTRATOR'
  | 'COMMITTEE_MEMBER'
  | 'DEPARTMENT_APPROVER'
  | 'DEPARTMENT_AUTHOR'
  | 'DEPARTMENT_SUPERVISOR'
  | 'EMPLOYER'
  | 'HR_BUREAU'
  | 'INSTITUTION'
  | 'PROFESSIONAL'
  | 'SECURITY_ADMINISTRATOR'
  | 'SERIES_AUTHORITY'
  | 'SYSTEM_ADMINISTRATOR';

/** 角色, from a day up to, not with, another. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** Path in the tree of jurisdictions. */
  area: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
  role: Role;
  /** Codes of series; null means all. */
  series?: Maybe<Array<Scalars['String']['output']>>;
};

export type Title = {
  __typename?: 'Title';
  heldFrom?: Maybe<Scalars['Day']['output']>;
  level: TitleLevel;
  recordedAt: Scalars['Instant']['output'];
  /** Code of the series. */
  series: Scalars['String']['output'];
};

export type TitleInput = {
  heldFrom?: InputMaybe<Scalars['Day']['input']>;
  level: TitleLevel;
  /** Code of the series. */
  series: Scalars['String']['input'];
};

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
  Account: Account;
  Application: Application;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Application'], {"filedOn":true,"personId":true}> ) );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OpenSessionResult:
    | ( OpenedSession )
    | ( Refusal )
  ;
  RegisterStandingResult:
    | ( Refusal )
    | ( RegisteredRow )
  ;
  RevealResult:
    | ( Refusal )
    | ( Revealed )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<ShownAccount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccountId: ResolverTypeWrapper<Scalars['AccountId']['output']>;
  AgencyId: ResolverTypeWrapper<Scalars['AgencyId']['output']>;
  AgreementId: ResolverTypeWrapper<Scalars['AgreementId']['output']>;
  Application: ResolverTypeWrapper<Application>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplicationId: ResolverTypeWrapper<Scalars['ApplicationId']['output']>;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentInput: AppointmentInput;
  Away: ResolverTypeWrapper<AwayRow>;
  AwayInput: AwayInput;
  AwayReason: AwayReason;
  BulkInquiryId: ResolverTypeWrapper<Scalars['BulkInquiryId']['output']>;
  CommitteeFilingId: ResolverTypeWrapper<Scalars['CommitteeFilingId']['output']>;
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DemonstrationAccount: ResolverTypeWrapper<DemonstrationCard>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  Duty: ResolverTypeWrapper<DutyRow>;
  DutyInput: DutyInput;
  Education: ResolverTypeWrapper<EducationRow>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OpenSession: ResolverTypeWrapper<OpenedSession>;
  OpenSessionInput: OpenSessionInput;
  OpenSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSessionResult']>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  PolicyAttachmentId: ResolverTypeWrapper<Scalars['PolicyAttachmentId']['output']>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordField: RecordField;
  RecusalId: ResolverTypeWrapper<Scalars['RecusalId']['output']>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RefusalCode: RefusalCode;
  RegisterStandingInput: RegisterStandingInput;
  RegisterStandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterStandingResult']>;
  RegisteredStanding: ResolverTypeWrapper<RegisteredRow>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationInput: RegistrationInput;
  Reveal: ResolverTypeWrapper<RevealRow>;
  RevealId: ResolverTypeWrapper<Scalars['RevealId']['output']>;
  RevealInput: RevealInput;
  RevealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealResult']>;
  Revealed: ResolverTypeWrapper<Revealed>;
  ReverseAwayInput: ReverseAwayInput;
  Role: Role;
  RoleGrant: ResolverTypeWrapper<AccountRole>;
  RuleDraftId: ResolverTypeWrapper<Scalars['RuleDraftId']['output']>;
  RuleRevisionId: ResolverTypeWrapper<Scalars['RuleRevisionId']['output']>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  StandingId: ResolverTypeWrapper<Scalars['StandingId']['output']>;
  Title: ResolverTypeWrapper<TitleRow>;
  TitleInput: TitleInput;
  TitleLevel: TitleLevel;
  Words: ResolverTypeWrapper<Words>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: ShownAccount;
  String: Scalars['String']['output'];
  AccountId: Scalars['AccountId']['output'];
  AgencyId: Scalars['AgencyId']['output'];
  AgreementId: Scalars['AgreementId']['output'];
  Application: Application | FederationReferenceTypes['Application'];
  Int: Scalars['Int']['output'];
  ApplicationId: Scalars['ApplicationId']['output'];
  Appointment: AppointmentRow;
  AppointmentInput: AppointmentInput;
  Away: AwayRow;
  AwayInput: AwayInput;
  BulkInquiryId: Scalars['BulkInquiryId']['output'];
  CommitteeFilingId: Scalars['CommitteeFilingId']['output'];
  CommitteeId: Scalars['CommitteeId']['output'];
  CourseId: Scalars['CourseId']['output'];
  Day: Scalars['Day']['output'];
  DemonstrationAccount: DemonstrationCard;
  DeterminationId: Scalars['DeterminationId']['output'];
  Duty: DutyRow;
  DutyInput: DutyInput;
  Education: EducationRow;
  Employment: EmploymentRow;
  FilingId: Scalars['FilingId']['output'];
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
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  OpenSession: OpenedSession;
  OpenSessionInput: OpenSessionInput;
  OpenSessionResult: ResolversUnionTypes<ResolversParentTypes>['OpenSessionResult'];
  OrganisationId: Scalars['OrganisationId']['output'];
  Person: PersonRecord;
  PersonId: Scalars['PersonId']['output'];
  PolicyAttachmentId: Scalars['PolicyAttachmentId']['output'];
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  Query: Record<PropertyKey, never>;
  RecusalId: Scalars['RecusalId']['output'];
  Refusal: Refusal;
  RegisterStandingInput: RegisterStandingInput;
  RegisterStandingResult: ResolversUnionTypes<ResolversParentTypes>['RegisterStandingResult'];
  RegisteredStanding: RegisteredRow;
  Registration: RegistrationRow;
  RegistrationInput: RegistrationInput;
  Reveal: RevealRow;
  RevealId: Scalars['RevealId']['output'];
  RevealInput: RevealInput;
  RevealResult: ResolversUnionTypes<ResolversParentTypes>['RevealResult'];
  Revealed: Revealed;
  ReverseAwayInput: ReverseAwayInput;
  RoleGrant: AccountRole;
  RuleDraftId: Scalars['RuleDraftId']['output'];
  RuleRevisionId: Scalars['RuleRevisionId']['output'];
  RuleVersionId: Scalars['RuleVersionId']['output'];
  StandingId: Scalars['StandingId']['output'];
  Title: TitleRow;
  TitleInput: TitleInput;
  Words: Words;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['AccountId'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
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
  ageAtFiling?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ApplicationId'], ParentType, ContextType>;
};

export interface ApplicationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ApplicationId'], any> {
  name: 'ApplicationId';
}

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['StandingId'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type AwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Away'] = ResolversParentTypes['Away']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['StandingId'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AwayReason'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['StandingId']>, ParentType, ContextType>;
};

export interface BulkInquiryIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BulkInquiryId'], any> {
  name: 'BulkInquiryId';
}

export interface CommitteeFilingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommitteeFilingId'], any> {
  name: 'CommitteeFilingId';
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

export type DemonstrationAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemonstrationAccount'] = ResolversParentTypes['DemonstrationAccount']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export interface DeterminationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DeterminationId'], any> {
  name: 'DeterminationId';
}

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  heldFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['StandingId'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EducationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Education'] = ResolversParentTypes['Education']> = {
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'token'>>;
  openSession?: Resolver<ResolversTypes['OpenSessionResult'], ParentType, ContextType, RequireFields<MutationOpenSessionArgs, 'input'>>;
  registerStanding?: Resolver<ResolversTypes['RegisterStandingResult'], ParentType, ContextType, RequireFields<MutationRegisterStandingArgs, 'input'>>;
  reveal?: Resolver<ResolversTypes['RevealResult'], ParentType, ContextType, RequireFields<MutationRevealArgs, 'input'>>;
  reverseAway?: Resolver<ResolversTypes['RegisterStandingResult'], ParentType, ContextType, RequireFields<MutationReverseAwayArgs, 'input'>>;
};

export type OpenSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSession'] = ResolversParentTypes['OpenSession']> = {
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSessionResult'] = ResolversParentTypes['OpenSessionResult']> = {
  __resolveType: TypeResolveFn<'OpenSession' | 'Refusal', ParentType, ContextType>;
};

export interface OrganisationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationId'], any> {
  name: 'OrganisationId';
}

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PersonAgeArgs>>;
  appointments?: Resolver<Maybe<Array<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  away?: Resolver<Maybe<Array<ResolversTypes['Away']>>, ParentType, ContextType>;
  duties?: Resolver<Maybe<Array<ResolversTypes['Duty']>>, ParentType, ContextType>;
  educations?: Resolver<Maybe<Array<ResolversTypes['Education']>>, ParentType, ContextType>;
  employments?: Resolver<Maybe<Array<ResolversTypes['Employment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['PersonId'], ParentType, ContextType>;
  masked?: Resolver<Array<ResolversTypes['MaskedField']>, ParentType, ContextType>;
  maskedIdNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<Array<ResolversTypes['Registration']>>, ParentType, ContextType>;
  reveals?: Resolver<Array<ResolversTypes['Reveal']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Maybe<Array<ResolversTypes['Title']>>, ParentType, ContextType>;
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
  demonstrationAccounts?: Resolver<Array<ResolversTypes['DemonstrationAccount']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  sessionAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QuerySessionAccountArgs, 'token'>>;
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

export type RegisterStandingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterStandingResult'] = ResolversParentTypes['RegisterStandingResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RegisteredStanding', ParentType, ContextType>;
};

export type RegisteredStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredStanding'] = ResolversParentTypes['RegisteredStanding']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['StandingId'], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type RevealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reveal'] = ResolversParentTypes['Reveal']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['RecordField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RevealId'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export interface RevealIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RevealId'], any> {
  name: 'RevealId';
}

export type RevealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealResult'] = ResolversParentTypes['RevealResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'Revealed', ParentType, ContextType>;
};

export type RevealedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revealed'] = ResolversParentTypes['Revealed']> = {
  field?: Resolver<ResolversTypes['RecordField'], ParentType, ContextType>;
  hiddenAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RevealId'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  series?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type TitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Title'] = ResolversParentTypes['Title']> = {
  heldFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Application?: ApplicationResolvers<ContextType>;
  ApplicationId?: GraphQLScalarType;
  Appointment?: AppointmentResolvers<ContextType>;
  Away?: AwayResolvers<ContextType>;
  BulkInquiryId?: GraphQLScalarType;
  CommitteeFilingId?: GraphQLScalarType;
  CommitteeId?: GraphQLScalarType;
  CourseId?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DemonstrationAccount?: DemonstrationAccountResolvers<ContextType>;
  DeterminationId?: GraphQLScalarType;
  Duty?: DutyResolvers<ContextType>;
  Education?: EducationResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  FilingId?: GraphQLScalarType;
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
  Mutation?: MutationResolvers<ContextType>;
  OpenSession?: OpenSessionResolvers<ContextType>;
  OpenSessionResult?: OpenSessionResultResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PersonId?: GraphQLScalarType;
  PolicyAttachmentId?: GraphQLScalarType;
  PolicyDocumentId?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RecusalId?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterStandingResult?: RegisterStandingResultResolvers<ContextType>;
  RegisteredStanding?: RegisteredStandingResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  Reveal?: RevealResolvers<ContextType>;
  RevealId?: GraphQLScalarType;
  RevealResult?: RevealResultResolvers<ContextType>;
  Revealed?: RevealedResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RuleDraftId?: GraphQLScalarType;
  RuleRevisionId?: GraphQLScalarType;
  RuleVersionId?: GraphQLScalarType;
  StandingId?: GraphQLScalarType;
  Title?: TitleResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
};

