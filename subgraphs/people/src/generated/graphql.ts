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
import type { ShownAccount, DemonstrationCard } from '../account.ts';
import type { OpenSession as OpenedSession } from '../sessions.ts';
import type { AccountRole, Employment as EmploymentRow, Title as TitleRow, Education as EducationRow, Appointment as AppointmentRow, Registration as RegistrationRow, Duty as DutyRow, DutyInterval as AwayRow, Reveal as RevealRow, Factor as FactorRow, AccountEvent as AccountEventRow } from '../tables.ts';
import type { PersonRecord } from '../person.ts';
import type { Registered as RegisteredRow } from '../standings.ts';
import type { SignIn as SignInHere } from '../signInSteps.ts';
import type { StepUpChoice as StepUpChosen, SteppedUp as SteppedUpHere } from '../stepUps.ts';
import type { SessionHere } from '../sessionUse.ts';
import type { Viewed } from '../signInResolvers.ts';
import type { AccountFile as AccountFileRow } from '../accountFiles.ts';
import type { ShownRole } from '../roles.ts';
import type { Dealt } from '../accountResolvers.ts';
import type { Dealt as SecurityDealt } from '../securityResolvers.ts';
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

export type AccountChange =
  | 'CLOSE'
  | 'DISABLE'
  | 'ENABLE'
  | 'REMOVE_FACTORS'
  | 'RESET'
  | 'UNLOCK';

export type AccountDeed = {
  __typename?: 'AccountDeed';
  account: AccountFile;
  /** A first password, told this once. */
  code?: Maybe<Scalars['String']['output']>;
  codeUntil?: Maybe<Scalars['Instant']['output']>;
};

export type AccountEvent = {
  __typename?: 'AccountEvent';
  by: Account;
  kind: AccountEventKind;
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['Instant']['output'];
};

export type AccountEventKind =
  | 'CLOSED'
  | 'DISABLED'
  | 'ENABLED'
  | 'FACTORS_REMOVED'
  | 'FACTOR_ADDED'
  | 'FACTOR_REMOVED'
  | 'FIRST_PASSWORD'
  | 'LOCKED'
  | 'OPENED'
  | 'PASSWORD_CHANGED'
  | 'PROVIDER_LINKED'
  | 'RECOVERY_CODES_RENEWED'
  | 'RESET'
  | 'UNLOCKED';

/** 账号, as whoever opens accounts or gives roles sees it. Of a professional no name. */
export type AccountFile = {
  __typename?: 'AccountFile';
  displayName: Scalars['String']['output'];
  /** 账号履历, the latest first. */
  events: Array<AccountEvent>;
  /** Whether the holder's identity number was said; one of the three offices asks for it. */
  holderKnown: Scalars['Boolean']['output'];
  id: Scalars['AccountId']['output'];
  lastSignInAt?: Maybe<Scalars['Instant']['output']>;
  /** For addresses it was never signed in from. */
  lockedUntil?: Maybe<Scalars['Instant']['output']>;
  login: Scalars['String']['output'];
  organisationName: Scalars['String']['output'];
  /** Held, ended and proposed, the latest first. */
  roles: Array<RoleFile>;
  secondFactors: Scalars['Int']['output'];
  standing: AccountStanding;
};

export type AccountFilePage = {
  __typename?: 'AccountFilePage';
  files: Array<AccountFile>;
  next?: Maybe<Scalars['String']['output']>;
};

export type AccountStanding =
  | 'CLOSED'
  | 'DISABLED'
  | 'FIRST_SIGN_IN'
  | 'OPEN';

export type Application = {
  __typename?: 'Application';
  /** Age in whole years on the day of filing (S89); null when nothing was filed, or where the right does not open who it is. Of the same question as the case itself: one look, one entry of the log. */
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

export type ChangeAccountInput = {
  accountId: Scalars['AccountId']['input'];
  change: AccountChange;
  reason: Scalars['String']['input'];
};

export type ChangeAccountResult = AccountDeed | Refusal;

export type ChangePasswordInput = {
  /** The session that goes on. */
  keep?: InputMaybe<Scalars['SessionId']['input']>;
  password: Scalars['String']['input'];
};

/** One of the three. */
export type ContinueSessionInput = {
  /** Six digits, or a recovery code. */
  code?: InputMaybe<Scalars['String']['input']>;
  newPassword?: InputMaybe<Scalars['String']['input']>;
  /** What the browser answered, as JSON. */
  passkey?: InputMaybe<Scalars['String']['input']>;
  ticket: Scalars['String']['input'];
};

export type DecideRoleInput = {
  approved: Scalars['Boolean']['input'];
  /** The holder's 核对码, for one of the three offices. */
  checkWord?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  roleId: Scalars['RoleGrantId']['input'];
};

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

export type EndRoleInput = {
  reason: Scalars['String']['input'];
  roleId: Scalars['RoleGrantId']['input'];
};

/** 第二因素. */
export type Factor = {
  __typename?: 'Factor';
  id: Scalars['FactorId']['output'];
  kind: FactorKind;
  label: Scalars['String']['output'];
  recordedAt: Scalars['Instant']['output'];
  usedAt?: Maybe<Scalars['Instant']['output']>;
};

export type FactorKind =
  | 'PASSKEY'
  | 'TOTP';

export type FinishPasskeyInput = {
  label: Scalars['String']['input'];
  /** What the browser answered, as JSON. */
  response: Scalars['String']['input'];
  ticket: Scalars['String']['input'];
};

export type FinishTotpInput = {
  code: Scalars['String']['input'];
  label: Scalars['String']['input'];
};

/** A part of a record that is told masked or not at all, and why. */
export type MaskedField = {
  __typename?: 'MaskedField';
  field: RecordField;
  reason: Words;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** What the holder of a session may prove once more; null when it is not open. */
  beginStepUp?: Maybe<StepUpChoice>;
  /** Disables, enables, unlocks, resets or closes an account: from this instant, for its open sessions too. */
  changeAccount: ChangeAccountResult;
  /** New password of my own; my other sessions end. */
  changePassword: SecurityDeedResult;
  /** Closes a session. True also when it was closed before. */
  closeSession: Scalars['Boolean']['output'];
  /** Goes on with a sign-in that is half done. */
  continueSession: SignInResult;
  decideRole: RoleDeedResult;
  /** Takes a role back, from this instant. */
  endRole: RoleDeedResult;
  /** Ends one of my sessions, or all but the one that is kept. */
  endSessions: SecurityDeedResult;
  finishPasskey: SecurityDeedResult;
  finishTotp: SecurityDeedResult;
  /** Opens a local account without any role, with a first password that is told this once. */
  openLocalAccount: OpenLocalAccountResult;
  /** Signs in whom the configured identity provider has named. The gateway alone asks, when it has checked the provider's word. */
  openProviderSession: SignInResult;
  /** Signs in to a local account, or says what is asked next. The gateway alone asks, and keeps the token in a cookie. */
  openSession: SignInResult;
  /** Proposes a role; a second security administrator approves it. */
  proposeRole: RoleDeedResult;
  /** The identity provider's word that the holder of the ticket has just signed in there anew; false when it was somebody else. */
  proveStepUp: Scalars['Boolean']['output'];
  /** Registers one standing of a person, once: the same id with the same content answers as before. */
  registerStanding: RegisterStandingResult;
  removeFactor: SecurityDeedResult;
  renewRecoveryCodes: SecurityDeedResult;
  /** What is asked next of a sign-in that came back from the identity provider with a ticket alone; that ticket is spent. */
  resumeSession: SignInResult;
  /** Tells the whole of a number that is otherwise masked, for a reason. Logged, and shown to the person with the reason. */
  reveal: RevealResult;
  /** Takes a time away back. What was registered stays; a second row takes it back. */
  reverseAway: RegisterStandingResult;
  startPasskey: StartPasskeyResult;
  startTotp: StartTotpResult;
  /** 二次验证. The session goes on under a new token. */
  stepUp: StepUpResult;
  /** Looks through another account's eyes, where the holder may; null: through one's own again. */
  viewSession: ViewSessionResult;
};


export type MutationBeginStepUpArgs = {
  source: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationChangeAccountArgs = {
  input: ChangeAccountInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCloseSessionArgs = {
  token: Scalars['String']['input'];
};


export type MutationContinueSessionArgs = {
  input: ContinueSessionInput;
};


export type MutationDecideRoleArgs = {
  input: DecideRoleInput;
};


export type MutationEndRoleArgs = {
  input: EndRoleInput;
};


export type MutationEndSessionsArgs = {
  keep?: InputMaybe<Scalars['SessionId']['input']>;
  only?: InputMaybe<Scalars['SessionId']['input']>;
};


export type MutationFinishPasskeyArgs = {
  input: FinishPasskeyInput;
};


export type MutationFinishTotpArgs = {
  input: FinishTotpInput;
};


export type MutationOpenLocalAccountArgs = {
  input: OpenLocalAccountInput;
};


export type MutationOpenProviderSessionArgs = {
  input: OpenProviderSessionInput;
};


export type MutationOpenSessionArgs = {
  input: OpenSessionInput;
};


export type MutationProposeRoleArgs = {
  input: ProposeRoleInput;
};


export type MutationProveStepUpArgs = {
  input: ProveStepUpInput;
};


export type MutationRegisterStandingArgs = {
  input: RegisterStandingInput;
};


export type MutationRemoveFactorArgs = {
  id: Scalars['FactorId']['input'];
};


export type MutationResumeSessionArgs = {
  ticket: Scalars['String']['input'];
};


export type MutationRevealArgs = {
  input: RevealInput;
};


export type MutationReverseAwayArgs = {
  input: ReverseAwayInput;
};


export type MutationStepUpArgs = {
  input: StepUpInput;
};


export type MutationViewSessionArgs = {
  account?: InputMaybe<Scalars['AccountId']['input']>;
  token: Scalars['String']['input'];
};

export type OpenLocalAccountInput = {
  displayName: Scalars['String']['input'];
  /** Kept as a keyed digest alone: two accounts of one person are one person's. */
  holderIdNumber?: InputMaybe<Scalars['String']['input']>;
  login: Scalars['String']['input'];
  organisationName: Scalars['String']['input'];
  /** How the identity provider calls the holder. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

export type OpenLocalAccountResult = AccountDeed | Refusal;

export type OpenProviderSessionInput = {
  /** When the person signed in at the provider, where it says so: a second proof of then. */
  authAt?: InputMaybe<Scalars['Instant']['input']>;
  issuer: Scalars['String']['input'];
  source: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};

export type OpenSession = {
  __typename?: 'OpenSession';
  /** How many open sessions of the account it ended. */
  ended: Scalars['Int']['output'];
  expiresAt: Scalars['Instant']['output'];
  /** 256 random bits, told once. */
  token: Scalars['String']['output'];
};

export type OpenSessionInput = {
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
  /** Keyed digest of the address it comes from. */
  source: Scalars['String']['input'];
};

export type PasskeyBegun = {
  __typename?: 'PasskeyBegun';
  /** What the browser is asked, as JSON. */
  options: Scalars['String']['output'];
  ticket: Scalars['String']['output'];
};

/** 专业技术人员. What the right does not open is masked or null, and named in `masked`. */
export type Person = {
  __typename?: 'Person';
  /** Age in whole years on a day (S89); today when none is given. Null where the right does not open who it is (the name). */
  age?: Maybe<Scalars['Int']['output']>;
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
  /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated; null where the right does not open who it is (the name). */
  sex?: Maybe<Scalars['String']['output']>;
  /** Latest first; null where the right does not open it. */
  titles?: Maybe<Array<Title>>;
};


/** 专业技术人员. What the right does not open is masked or null, and named in `masked`. */
export type PersonAgeArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
};

export type ProofKind =
  | 'PASSKEY'
  | 'PASSWORD'
  | 'PROVIDER'
  | 'RECOVERY_CODE'
  | 'TOTP';

export type ProposeRoleInput = {
  accountId: Scalars['AccountId']['input'];
  /** Path in the tree of jurisdictions. */
  area: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  heldFrom: Scalars['Day']['input'];
  heldUntil: Scalars['Day']['input'];
  role: Role;
  /** Codes of series; null means all. */
  series?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ProveStepUpInput = {
  issuer: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  ticket: Scalars['String']['input'];
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
  /** 账号: for whoever opens accounts or gives roles; empty for anybody else. By a part of login, name or organisation. */
  accountFiles: AccountFilePage;
  /** Cards of the sign-in page. Empty outside demonstration mode. */
  demonstrationAccounts: Array<DemonstrationAccount>;
  /** The account that is signed in; null when nobody is. */
  me?: Maybe<Account>;
  /** 我的安全: how I sign in, and who did so as me. */
  mySecurity: Security;
  /** The account a session token stands for, while the session is open. The gateway alone asks. */
  sessionAccount?: Maybe<SessionAccount>;
  /** Why a session token opens nothing any more; null for one that never did. */
  sessionEnding?: Maybe<SessionEnding>;
  /** Roles that wait for a second security administrator; empty for anybody else. */
  waitingRoles: Array<WaitingRole>;
};


export type QueryAccountFilesArgs = {
  after?: Scalars['String']['input'];
  search?: Scalars['String']['input'];
};


export type QuerySessionAccountArgs = {
  token: Scalars['String']['input'];
  unattended?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySessionEndingArgs = {
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

export type RoleDeed = {
  __typename?: 'RoleDeed';
  roleId: Scalars['RoleGrantId']['output'];
};

export type RoleDeedResult = Refusal | RoleDeed;

export type RoleFile = {
  __typename?: 'RoleFile';
  area: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  decidedBy?: Maybe<Account>;
  heldFrom: Scalars['Day']['output'];
  heldUntil: Scalars['Day']['output'];
  id: Scalars['RoleGrantId']['output'];
  proposedBy?: Maybe<Account>;
  recordedAt: Scalars['Instant']['output'];
  role: Role;
  series?: Maybe<Array<Scalars['String']['output']>>;
  standing: RoleStanding;
};

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

export type RoleStanding =
  | 'ENDED'
  | 'HELD'
  | 'PROPOSED'
  | 'REJECTED';

/** 我的安全. */
export type Security = {
  __typename?: 'Security';
  /** The latest twenty of ninety days. */
  attempts: Array<SignInAttempt>;
  /** 核对码: read to a second administrator in person; null until the account has a password of its holder's own. */
  checkWord?: Maybe<Scalars['String']['output']>;
  /** Whether the account may not be without a second factor. */
  factorRequired: Scalars['Boolean']['output'];
  factors: Array<Factor>;
  login: Scalars['String']['output'];
  /** When it has to be changed; null: never. */
  passwordExpiresAt?: Maybe<Scalars['Instant']['output']>;
  passwordMadeAt: Scalars['Instant']['output'];
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Open ones, the latest used first. */
  sessions: Array<SessionFile>;
};

export type SecurityDeed = {
  __typename?: 'SecurityDeed';
  /** Told once. */
  recoveryCodes: Array<Scalars['String']['output']>;
  security: Security;
};

export type SecurityDeedResult = Refusal | SecurityDeed;

export type SessionAccount = {
  __typename?: 'SessionAccount';
  endsAt: Scalars['Instant']['output'];
  id: Scalars['AccountId']['output'];
  /** Milliseconds without use after which it ends. */
  idleMs: Scalars['Int']['output'];
  /** When it falls idle unless it is used before. */
  idleUntil: Scalars['Instant']['output'];
  sessionId: Scalars['SessionId']['output'];
  /** When a second proof was last given. */
  steppedUpAt?: Maybe<Scalars['Instant']['output']>;
  viewAs?: Maybe<Scalars['AccountId']['output']>;
  viewUntil?: Maybe<Scalars['Instant']['output']>;
  /** The account whose eyes it looks through, by name, and until when. */
  viewed?: Maybe<Account>;
};

export type SessionEnding =
  | 'ACCOUNT_CHANGED'
  | 'ENDED_BY_HOLDER'
  | 'EXPIRED'
  | 'IDLE'
  | 'SIGNED_IN_ELSEWHERE'
  | 'SIGNED_OUT';

export type SessionFile = {
  __typename?: 'SessionFile';
  id: Scalars['SessionId']['output'];
  openedAt: Scalars['Instant']['output'];
  proofs: Array<ProofKind>;
  seenAt: Scalars['Instant']['output'];
};

/** Either a session, or what is asked next. */
export type SignIn = {
  __typename?: 'SignIn';
  /** Of a first factor that was enrolled on the way in; told once. */
  recoveryCodes: Array<Scalars['String']['output']>;
  session?: Maybe<OpenSession>;
  step?: Maybe<SignInStep>;
};

export type SignInAttempt = {
  __typename?: 'SignInAttempt';
  at: Scalars['Instant']['output'];
  /** Whether from an address that had been signed in from. */
  known: Scalars['Boolean']['output'];
  succeeded: Scalars['Boolean']['output'];
};

export type SignInNeed =
  | 'ENROL'
  | 'NEW_PASSWORD'
  | 'SECOND_FACTOR';

export type SignInResult = Refusal | SignIn;

export type SignInStep = {
  __typename?: 'SignInStep';
  factors: Array<FactorKind>;
  need: SignInNeed;
  passkeyOptions?: Maybe<Scalars['String']['output']>;
  ticket: Scalars['String']['output'];
  totpSecret?: Maybe<Scalars['String']['output']>;
  totpUri?: Maybe<Scalars['String']['output']>;
};

export type StartPasskeyResult = PasskeyBegun | Refusal;

export type StartTotpResult = Refusal | TotpBegun;

export type StepUpChoice = {
  __typename?: 'StepUpChoice';
  passkeyOptions?: Maybe<Scalars['String']['output']>;
  proofs: Array<ProofKind>;
  ticket: Scalars['String']['output'];
};

export type StepUpInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  passkey?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['String']['input'];
  ticket: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type StepUpResult = Refusal | SteppedUp;

export type SteppedUp = {
  __typename?: 'SteppedUp';
  expiresAt: Scalars['Instant']['output'];
  token: Scalars['String']['output'];
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

/** A secret for an authenticator app, told once. */
export type TotpBegun = {
  __typename?: 'TotpBegun';
  secret: Scalars['String']['output'];
  uri: Scalars['String']['output'];
};

export type ViewSessionResult = Refusal | ViewedSession;

export type ViewedSession = {
  __typename?: 'ViewedSession';
  account?: Maybe<Account>;
};

export type WaitingRole = {
  __typename?: 'WaitingRole';
  account: AccountFile;
  role: RoleFile;
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
  ChangeAccountResult:
    | ( Dealt )
    | ( Refusal )
  ;
  OpenLocalAccountResult:
    | ( Dealt )
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
  RoleDeedResult:
    | ( Refusal )
    | ( RoleDeed )
  ;
  SecurityDeedResult:
    | ( Refusal )
    | ( SecurityDealt )
  ;
  SignInResult:
    | ( Refusal )
    | ( SignInHere )
  ;
  StartPasskeyResult:
    | ( PasskeyBegun )
    | ( Refusal )
  ;
  StartTotpResult:
    | ( Refusal )
    | ( TotpBegun )
  ;
  StepUpResult:
    | ( Refusal )
    | ( SteppedUpHere )
  ;
  ViewSessionResult:
    | ( Refusal )
    | ( Viewed )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<ShownAccount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccountChange: AccountChange;
  AccountDeed: ResolverTypeWrapper<Dealt>;
  AccountEvent: ResolverTypeWrapper<AccountEventRow>;
  AccountEventKind: AccountEventKind;
  AccountFile: ResolverTypeWrapper<AccountFileRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountFilePage: ResolverTypeWrapper<Omit<AccountFilePage, 'files'> & { files: Array<ResolversTypes['AccountFile']> }>;
  AccountId: ResolverTypeWrapper<Scalars['AccountId']['output']>;
  AccountStanding: AccountStanding;
  AgencyId: ResolverTypeWrapper<Scalars['AgencyId']['output']>;
  AgreementId: ResolverTypeWrapper<Scalars['AgreementId']['output']>;
  Application: ResolverTypeWrapper<Application>;
  ApplicationId: ResolverTypeWrapper<Scalars['ApplicationId']['output']>;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentInput: AppointmentInput;
  Away: ResolverTypeWrapper<AwayRow>;
  AwayInput: AwayInput;
  AwayReason: AwayReason;
  BulkInquiryId: ResolverTypeWrapper<Scalars['BulkInquiryId']['output']>;
  ChangeAccountInput: ChangeAccountInput;
  ChangeAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAccountResult']>;
  ChangePasswordInput: ChangePasswordInput;
  CommitteeFilingId: ResolverTypeWrapper<Scalars['CommitteeFilingId']['output']>;
  CommitteeId: ResolverTypeWrapper<Scalars['CommitteeId']['output']>;
  CommitteeSeatId: ResolverTypeWrapper<Scalars['CommitteeSeatId']['output']>;
  ContinueSessionInput: ContinueSessionInput;
  CourseId: ResolverTypeWrapper<Scalars['CourseId']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DecideRoleInput: DecideRoleInput;
  DemonstrationAccount: ResolverTypeWrapper<DemonstrationCard>;
  DeterminationId: ResolverTypeWrapper<Scalars['DeterminationId']['output']>;
  Duty: ResolverTypeWrapper<DutyRow>;
  DutyInput: DutyInput;
  Education: ResolverTypeWrapper<EducationRow>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EndRoleInput: EndRoleInput;
  Factor: ResolverTypeWrapper<FactorRow>;
  FactorId: ResolverTypeWrapper<Scalars['FactorId']['output']>;
  FactorKind: FactorKind;
  FilingId: ResolverTypeWrapper<Scalars['FilingId']['output']>;
  FinishPasskeyInput: FinishPasskeyInput;
  FinishTotpInput: FinishTotpInput;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenLocalAccountInput: OpenLocalAccountInput;
  OpenLocalAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenLocalAccountResult']>;
  OpenProviderSessionInput: OpenProviderSessionInput;
  OpenSession: ResolverTypeWrapper<OpenedSession>;
  OpenSessionInput: OpenSessionInput;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  PasskeyBegun: ResolverTypeWrapper<PasskeyBegun>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonId: ResolverTypeWrapper<Scalars['PersonId']['output']>;
  PolicyAttachmentId: ResolverTypeWrapper<Scalars['PolicyAttachmentId']['output']>;
  PolicyDocumentId: ResolverTypeWrapper<Scalars['PolicyDocumentId']['output']>;
  ProofKind: ProofKind;
  ProposeRoleInput: ProposeRoleInput;
  ProveStepUpInput: ProveStepUpInput;
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
  RoleDeed: ResolverTypeWrapper<RoleDeed>;
  RoleDeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoleDeedResult']>;
  RoleFile: ResolverTypeWrapper<ShownRole>;
  RoleGrant: ResolverTypeWrapper<AccountRole>;
  RoleGrantId: ResolverTypeWrapper<Scalars['RoleGrantId']['output']>;
  RoleStanding: RoleStanding;
  RuleDraftId: ResolverTypeWrapper<Scalars['RuleDraftId']['output']>;
  RuleRevisionId: ResolverTypeWrapper<Scalars['RuleRevisionId']['output']>;
  RuleVersionId: ResolverTypeWrapper<Scalars['RuleVersionId']['output']>;
  Security: ResolverTypeWrapper<Omit<Security, 'factors'> & { factors: Array<ResolversTypes['Factor']> }>;
  SecurityDeed: ResolverTypeWrapper<SecurityDealt>;
  SecurityDeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SecurityDeedResult']>;
  SessionAccount: ResolverTypeWrapper<SessionHere>;
  SessionEnding: SessionEnding;
  SessionFile: ResolverTypeWrapper<SessionFile>;
  SessionId: ResolverTypeWrapper<Scalars['SessionId']['output']>;
  SignIn: ResolverTypeWrapper<SignInHere>;
  SignInAttempt: ResolverTypeWrapper<SignInAttempt>;
  SignInNeed: SignInNeed;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInStep: ResolverTypeWrapper<SignInStep>;
  StandingId: ResolverTypeWrapper<Scalars['StandingId']['output']>;
  StartPasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPasskeyResult']>;
  StartTotpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartTotpResult']>;
  StepUpChoice: ResolverTypeWrapper<StepUpChosen>;
  StepUpInput: StepUpInput;
  StepUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepUpResult']>;
  SteppedUp: ResolverTypeWrapper<SteppedUpHere>;
  Title: ResolverTypeWrapper<TitleRow>;
  TitleInput: TitleInput;
  TitleLevel: TitleLevel;
  TotpBegun: ResolverTypeWrapper<TotpBegun>;
  ViewSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ViewSessionResult']>;
  ViewedSession: ResolverTypeWrapper<Viewed>;
  WaitingRole: ResolverTypeWrapper<Omit<WaitingRole, 'account' | 'role'> & { account: ResolversTypes['AccountFile'], role: ResolversTypes['RoleFile'] }>;
  Words: ResolverTypeWrapper<Words>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: ShownAccount;
  String: Scalars['String']['output'];
  AccountDeed: Dealt;
  AccountEvent: AccountEventRow;
  AccountFile: AccountFileRow;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AccountFilePage: Omit<AccountFilePage, 'files'> & { files: Array<ResolversParentTypes['AccountFile']> };
  AccountId: Scalars['AccountId']['output'];
  AgencyId: Scalars['AgencyId']['output'];
  AgreementId: Scalars['AgreementId']['output'];
  Application: Application | FederationReferenceTypes['Application'];
  ApplicationId: Scalars['ApplicationId']['output'];
  Appointment: AppointmentRow;
  AppointmentInput: AppointmentInput;
  Away: AwayRow;
  AwayInput: AwayInput;
  BulkInquiryId: Scalars['BulkInquiryId']['output'];
  ChangeAccountInput: ChangeAccountInput;
  ChangeAccountResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAccountResult'];
  ChangePasswordInput: ChangePasswordInput;
  CommitteeFilingId: Scalars['CommitteeFilingId']['output'];
  CommitteeId: Scalars['CommitteeId']['output'];
  CommitteeSeatId: Scalars['CommitteeSeatId']['output'];
  ContinueSessionInput: ContinueSessionInput;
  CourseId: Scalars['CourseId']['output'];
  Day: Scalars['Day']['output'];
  DecideRoleInput: DecideRoleInput;
  DemonstrationAccount: DemonstrationCard;
  DeterminationId: Scalars['DeterminationId']['output'];
  Duty: DutyRow;
  DutyInput: DutyInput;
  Education: EducationRow;
  Employment: EmploymentRow;
  EndRoleInput: EndRoleInput;
  Factor: FactorRow;
  FactorId: Scalars['FactorId']['output'];
  FilingId: Scalars['FilingId']['output'];
  FinishPasskeyInput: FinishPasskeyInput;
  FinishTotpInput: FinishTotpInput;
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
  Mutation: Record<PropertyKey, never>;
  OpenLocalAccountInput: OpenLocalAccountInput;
  OpenLocalAccountResult: ResolversUnionTypes<ResolversParentTypes>['OpenLocalAccountResult'];
  OpenProviderSessionInput: OpenProviderSessionInput;
  OpenSession: OpenedSession;
  OpenSessionInput: OpenSessionInput;
  OrganisationId: Scalars['OrganisationId']['output'];
  PasskeyBegun: PasskeyBegun;
  Person: PersonRecord;
  PersonId: Scalars['PersonId']['output'];
  PolicyAttachmentId: Scalars['PolicyAttachmentId']['output'];
  PolicyDocumentId: Scalars['PolicyDocumentId']['output'];
  ProposeRoleInput: ProposeRoleInput;
  ProveStepUpInput: ProveStepUpInput;
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
  RoleDeed: RoleDeed;
  RoleDeedResult: ResolversUnionTypes<ResolversParentTypes>['RoleDeedResult'];
  RoleFile: ShownRole;
  RoleGrant: AccountRole;
  RoleGrantId: Scalars['RoleGrantId']['output'];
  RuleDraftId: Scalars['RuleDraftId']['output'];
  RuleRevisionId: Scalars['RuleRevisionId']['output'];
  RuleVersionId: Scalars['RuleVersionId']['output'];
  Security: Omit<Security, 'factors'> & { factors: Array<ResolversParentTypes['Factor']> };
  SecurityDeed: SecurityDealt;
  SecurityDeedResult: ResolversUnionTypes<ResolversParentTypes>['SecurityDeedResult'];
  SessionAccount: SessionHere;
  SessionFile: SessionFile;
  SessionId: Scalars['SessionId']['output'];
  SignIn: SignInHere;
  SignInAttempt: SignInAttempt;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInStep: SignInStep;
  StandingId: Scalars['StandingId']['output'];
  StartPasskeyResult: ResolversUnionTypes<ResolversParentTypes>['StartPasskeyResult'];
  StartTotpResult: ResolversUnionTypes<ResolversParentTypes>['StartTotpResult'];
  StepUpChoice: StepUpChosen;
  StepUpInput: StepUpInput;
  StepUpResult: ResolversUnionTypes<ResolversParentTypes>['StepUpResult'];
  SteppedUp: SteppedUpHere;
  Title: TitleRow;
  TitleInput: TitleInput;
  TotpBegun: TotpBegun;
  ViewSessionResult: ResolversUnionTypes<ResolversParentTypes>['ViewSessionResult'];
  ViewedSession: Viewed;
  WaitingRole: Omit<WaitingRole, 'account' | 'role'> & { account: ResolversParentTypes['AccountFile'], role: ResolversParentTypes['RoleFile'] };
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

export type AccountDeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountDeed'] = ResolversParentTypes['AccountDeed']> = {
  account?: Resolver<ResolversTypes['AccountFile'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEvent'] = ResolversParentTypes['AccountEvent']> = {
  by?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountEventKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type AccountFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountFile'] = ResolversParentTypes['AccountFile']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['AccountEvent']>, ParentType, ContextType>;
  holderKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['AccountId'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleFile']>, ParentType, ContextType>;
  secondFactors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['AccountStanding'], ParentType, ContextType>;
};

export type AccountFilePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountFilePage'] = ResolversParentTypes['AccountFilePage']> = {
  files?: Resolver<Array<ResolversTypes['AccountFile']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ChangeAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAccountResult'] = ResolversParentTypes['ChangeAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountDeed' | 'Refusal', ParentType, ContextType>;
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

export type FactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  id?: Resolver<ResolversTypes['FactorId'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactorKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
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
  beginStepUp?: Resolver<Maybe<ResolversTypes['StepUpChoice']>, ParentType, ContextType, RequireFields<MutationBeginStepUpArgs, 'source' | 'token'>>;
  changeAccount?: Resolver<ResolversTypes['ChangeAccountResult'], ParentType, ContextType, RequireFields<MutationChangeAccountArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['SecurityDeedResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  closeSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'token'>>;
  continueSession?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationContinueSessionArgs, 'input'>>;
  decideRole?: Resolver<ResolversTypes['RoleDeedResult'], ParentType, ContextType, RequireFields<MutationDecideRoleArgs, 'input'>>;
  endRole?: Resolver<ResolversTypes['RoleDeedResult'], ParentType, ContextType, RequireFields<MutationEndRoleArgs, 'input'>>;
  endSessions?: Resolver<ResolversTypes['SecurityDeedResult'], ParentType, ContextType, Partial<MutationEndSessionsArgs>>;
  finishPasskey?: Resolver<ResolversTypes['SecurityDeedResult'], ParentType, ContextType, RequireFields<MutationFinishPasskeyArgs, 'input'>>;
  finishTotp?: Resolver<ResolversTypes['SecurityDeedResult'], ParentType, ContextType, RequireFields<MutationFinishTotpArgs, 'input'>>;
  openLocalAccount?: Resolver<ResolversTypes['OpenLocalAccountResult'], ParentType, ContextType, RequireFields<MutationOpenLocalAccountArgs, 'input'>>;
  openProviderSession?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationOpenProviderSessionArgs, 'input'>>;
  openSession?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationOpenSessionArgs, 'input'>>;
  proposeRole?: Resolver<ResolversTypes['RoleDeedResult'], ParentType, ContextType, RequireFields<MutationProposeRoleArgs, 'input'>>;
  proveStepUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationProveStepUpArgs, 'input'>>;
  registerStanding?: Resolver<ResolversTypes['RegisterStandingResult'], ParentType, ContextType, RequireFields<MutationRegisterStandingArgs, 'input'>>;
  removeFactor?: Resolver<ResolversTypes['SecurityDeedResult'], ParentType, ContextType, RequireFields<MutationRemoveFactorArgs, 'id'>>;
  renewRecoveryCodes?: Resolver<ResolversTypes['SecurityDeedResult'], ParentType, ContextType>;
  resumeSession?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationResumeSessionArgs, 'ticket'>>;
  reveal?: Resolver<ResolversTypes['RevealResult'], ParentType, ContextType, RequireFields<MutationRevealArgs, 'input'>>;
  reverseAway?: Resolver<ResolversTypes['RegisterStandingResult'], ParentType, ContextType, RequireFields<MutationReverseAwayArgs, 'input'>>;
  startPasskey?: Resolver<ResolversTypes['StartPasskeyResult'], ParentType, ContextType>;
  startTotp?: Resolver<ResolversTypes['StartTotpResult'], ParentType, ContextType>;
  stepUp?: Resolver<ResolversTypes['StepUpResult'], ParentType, ContextType, RequireFields<MutationStepUpArgs, 'input'>>;
  viewSession?: Resolver<ResolversTypes['ViewSessionResult'], ParentType, ContextType, RequireFields<MutationViewSessionArgs, 'token'>>;
};

export type OpenLocalAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenLocalAccountResult'] = ResolversParentTypes['OpenLocalAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountDeed' | 'Refusal', ParentType, ContextType>;
};

export type OpenSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSession'] = ResolversParentTypes['OpenSession']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface OrganisationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationId'], any> {
  name: 'OrganisationId';
}

export type PasskeyBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyBegun'] = ResolversParentTypes['PasskeyBegun']> = {
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<PersonAgeArgs>>;
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
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  accountFiles?: Resolver<ResolversTypes['AccountFilePage'], ParentType, ContextType, RequireFields<QueryAccountFilesArgs, 'after' | 'search'>>;
  demonstrationAccounts?: Resolver<Array<ResolversTypes['DemonstrationAccount']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  mySecurity?: Resolver<ResolversTypes['Security'], ParentType, ContextType>;
  sessionAccount?: Resolver<Maybe<ResolversTypes['SessionAccount']>, ParentType, ContextType, RequireFields<QuerySessionAccountArgs, 'token'>>;
  sessionEnding?: Resolver<Maybe<ResolversTypes['SessionEnding']>, ParentType, ContextType, RequireFields<QuerySessionEndingArgs, 'token'>>;
  waitingRoles?: Resolver<Array<ResolversTypes['WaitingRole']>, ParentType, ContextType>;
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

export type RoleDeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleDeed'] = ResolversParentTypes['RoleDeed']> = {
  roleId?: Resolver<ResolversTypes['RoleGrantId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleDeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleDeedResult'] = ResolversParentTypes['RoleDeedResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RoleDeed', ParentType, ContextType>;
};

export type RoleFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleFile'] = ResolversParentTypes['RoleFile']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['RoleGrantId'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  series?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RoleStanding'], ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  series?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type SecurityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Security'] = ResolversParentTypes['Security']> = {
  attempts?: Resolver<Array<ResolversTypes['SignInAttempt']>, ParentType, ContextType>;
  checkWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factorRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passwordExpiresAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  passwordMadeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['SessionFile']>, ParentType, ContextType>;
};

export type SecurityDeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityDeed'] = ResolversParentTypes['SecurityDeed']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  security?: Resolver<ResolversTypes['Security'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecurityDeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityDeedResult'] = ResolversParentTypes['SecurityDeedResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SecurityDeed', ParentType, ContextType>;
};

export type SessionAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAccount'] = ResolversParentTypes['SessionAccount']> = {
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['AccountId'], ParentType, ContextType>;
  idleMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  idleUntil?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['SessionId'], ParentType, ContextType>;
  steppedUpAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  viewAs?: Resolver<Maybe<ResolversTypes['AccountId']>, ParentType, ContextType>;
  viewUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  viewed?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type SessionFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionFile'] = ResolversParentTypes['SessionFile']> = {
  id?: Resolver<ResolversTypes['SessionId'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['ProofKind']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export interface SessionIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionId'], any> {
  name: 'SessionId';
}

export type SignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignIn'] = ResolversParentTypes['SignIn']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['OpenSession']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['SignInStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAttempt'] = ResolversParentTypes['SignInAttempt']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SignIn', ParentType, ContextType>;
};

export type SignInStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInStep'] = ResolversParentTypes['SignInStep']> = {
  factors?: Resolver<Array<ResolversTypes['FactorKind']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SignInNeed'], ParentType, ContextType>;
  passkeyOptions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totpSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totpUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface StandingIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StandingId'], any> {
  name: 'StandingId';
}

export type StartPasskeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPasskeyResult'] = ResolversParentTypes['StartPasskeyResult']> = {
  __resolveType: TypeResolveFn<'PasskeyBegun' | 'Refusal', ParentType, ContextType>;
};

export type StartTotpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTotpResult'] = ResolversParentTypes['StartTotpResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'TotpBegun', ParentType, ContextType>;
};

export type StepUpChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepUpChoice'] = ResolversParentTypes['StepUpChoice']> = {
  passkeyOptions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['ProofKind']>, ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StepUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepUpResult'] = ResolversParentTypes['StepUpResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SteppedUp', ParentType, ContextType>;
};

export type SteppedUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SteppedUp'] = ResolversParentTypes['SteppedUp']> = {
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Title'] = ResolversParentTypes['Title']> = {
  heldFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TotpBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpBegun'] = ResolversParentTypes['TotpBegun']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewSessionResult'] = ResolversParentTypes['ViewSessionResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ViewedSession', ParentType, ContextType>;
};

export type ViewedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewedSession'] = ResolversParentTypes['ViewedSession']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingRole'] = ResolversParentTypes['WaitingRole']> = {
  account?: Resolver<ResolversTypes['AccountFile'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RoleFile'], ParentType, ContextType>;
};

export type WordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountDeed?: AccountDeedResolvers<ContextType>;
  AccountEvent?: AccountEventResolvers<ContextType>;
  AccountFile?: AccountFileResolvers<ContextType>;
  AccountFilePage?: AccountFilePageResolvers<ContextType>;
  AccountId?: GraphQLScalarType;
  AgencyId?: GraphQLScalarType;
  AgreementId?: GraphQLScalarType;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationId?: GraphQLScalarType;
  Appointment?: AppointmentResolvers<ContextType>;
  Away?: AwayResolvers<ContextType>;
  BulkInquiryId?: GraphQLScalarType;
  ChangeAccountResult?: ChangeAccountResultResolvers<ContextType>;
  CommitteeFilingId?: GraphQLScalarType;
  CommitteeId?: GraphQLScalarType;
  CommitteeSeatId?: GraphQLScalarType;
  CourseId?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DemonstrationAccount?: DemonstrationAccountResolvers<ContextType>;
  DeterminationId?: GraphQLScalarType;
  Duty?: DutyResolvers<ContextType>;
  Education?: EducationResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  FactorId?: GraphQLScalarType;
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
  Mutation?: MutationResolvers<ContextType>;
  OpenLocalAccountResult?: OpenLocalAccountResultResolvers<ContextType>;
  OpenSession?: OpenSessionResolvers<ContextType>;
  OrganisationId?: GraphQLScalarType;
  PasskeyBegun?: PasskeyBegunResolvers<ContextType>;
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
  RoleDeed?: RoleDeedResolvers<ContextType>;
  RoleDeedResult?: RoleDeedResultResolvers<ContextType>;
  RoleFile?: RoleFileResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleGrantId?: GraphQLScalarType;
  RuleDraftId?: GraphQLScalarType;
  RuleRevisionId?: GraphQLScalarType;
  RuleVersionId?: GraphQLScalarType;
  Security?: SecurityResolvers<ContextType>;
  SecurityDeed?: SecurityDeedResolvers<ContextType>;
  SecurityDeedResult?: SecurityDeedResultResolvers<ContextType>;
  SessionAccount?: SessionAccountResolvers<ContextType>;
  SessionFile?: SessionFileResolvers<ContextType>;
  SessionId?: GraphQLScalarType;
  SignIn?: SignInResolvers<ContextType>;
  SignInAttempt?: SignInAttemptResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInStep?: SignInStepResolvers<ContextType>;
  StandingId?: GraphQLScalarType;
  StartPasskeyResult?: StartPasskeyResultResolvers<ContextType>;
  StartTotpResult?: StartTotpResultResolvers<ContextType>;
  StepUpChoice?: StepUpChoiceResolvers<ContextType>;
  StepUpResult?: StepUpResultResolvers<ContextType>;
  SteppedUp?: SteppedUpResolvers<ContextType>;
  Title?: TitleResolvers<ContextType>;
  TotpBegun?: TotpBegunResolvers<ContextType>;
  ViewSessionResult?: ViewSessionResultResolvers<ContextType>;
  ViewedSession?: ViewedSessionResolvers<ContextType>;
  WaitingRole?: WaitingRoleResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
};

