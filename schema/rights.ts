// One file above 200 lines: a table.
// What opens each field of each type: the table of rights over the SDL. Data. test/rights/matrix.test.ts asks every field of every
// type as every role on every path and holds the answers against this table; a field without a row fails there.
import type { Action, RecordField } from '../subgraphs/kernel/src/actions.ts'

/**
 * - PUBLIC: anybody, signed out too. SIGNED_IN: whoever is signed in.
 * - LISTED: whoever is signed in; what it holds depends on who asks, and is held against the caller in the tests of its room.
 * - HARMLESS: nothing of anybody is in it, so that a subgraph asks nobody's name; the gateway may still want a session.
 * - PARENT: whoever is told the object it belongs to; no decision of its own.
 * - RECORD: a right to the person's record, or to this application of it; RECORD.X: one that opens part X (NAME is then told masked).
 * - OWN: the person alone. SELF: the account alone; of a deed, everybody about their own. GATEWAY: the gateway on nobody's account.
 * - ACCOUNTS: whoever opens accounts or gives roles.
 * - DEED: told to whoever did the deed that returns it, and reached by no question.
 * - an action: whoever may do it.
 */
export type Opening =
  | 'PUBLIC'
  | 'SIGNED_IN'
  | 'LISTED'
  | 'HARMLESS'
  | 'PARENT'
  | 'RECORD'
  | `RECORD.${RecordField}`
  | 'OWN'
  | 'SELF'
  | 'ACCOUNTS'
  | 'GATEWAY'
  | 'DEED'
  | Action

type Row = Readonly<Record<string, Opening>>
const each = (opening: Opening, fields: string): Row =>
  Object.fromEntries(fields.split(/\s+/).map((field) => [field, opening]))
const parent = (fields: string) => each('PARENT', fields)

const people: Readonly<Record<string, Row>> = {
  Account: { ...parent('id displayName organisationName'), ...each('SELF', 'person roles') },
  RoleGrant: { ...parent('role area heldFrom heldUntil basis'), series: 'LISTED' }, // null: all
  DemonstrationAccount: parent('login displayName organisationName roles'),
  OpenSession: each('DEED', 'token expiresAt ended'),
  SignIn: each('DEED', 'session step recoveryCodes'),
  SignInStep: each('DEED', 'ticket need factors passkeyOptions totpUri totpSecret'),
  StepUpChoice: each('DEED', 'ticket proofs passkeyOptions'),
  SteppedUp: each('DEED', 'token expiresAt'),
  ViewedSession: each('DEED', 'account'),
  SessionAccount: parent('id sessionId steppedUpAt viewAs viewed viewUntil idleMs idleUntil endsAt'),
  Security: {
    ...parent('login passwordMadeAt checkWord factorRequired factors recoveryCodesLeft sessions attempts'),
    passwordExpiresAt: 'LISTED', // never, for some
  },
  Factor: parent('id kind label recordedAt usedAt'),
  SessionFile: parent('id proofs openedAt seenAt'),
  SignInAttempt: parent('at succeeded known'),
  TotpBegun: each('DEED', 'secret uri'),
  PasskeyBegun: each('DEED', 'ticket options'),
  SecurityDeed: each('DEED', 'security recoveryCodes'),
  AccountFilePage: { files: 'ACCOUNTS', next: 'PARENT' },
  AccountFile: parent(
    'id login displayName organisationName standing lockedUntil lastSignInAt secondFactors holderKnown roles events',
  ),
  RoleFile: parent('id role area series heldFrom heldUntil basis standing proposedBy decidedBy recordedAt'),
  WaitingRole: parent('account role'),
  AccountEvent: parent('kind by reason recordedAt'),
  AccountDeed: each('DEED', 'account code codeUntil'),
  RoleDeed: each('DEED', 'roleId'),
  RegisteredStanding: each('DEED', 'person'),
  Revealed: each('DEED', 'id field value hiddenAfterSeconds'),
  Reveal: parent('id field reason account recordedAt'),
  Person: {
    ...parent('id masked'),
    ...each('RECORD.NAME', 'name sex age maskedIdNumber maskedPhone'), // whose name is not told, of them no digit is told, nor sex and age
    reveals: 'OWN',
    employments: 'RECORD.EMPLOYMENT',
    titles: 'RECORD.TITLES',
    educations: 'RECORD.EDUCATION',
    ...each('RECORD.STANDINGS', 'appointments registrations duties away'),
    ledger: 'RECORD.HOURS',
    applications: 'RECORD',
    disclosures: 'PARENT',
  },
  MaskedField: parent('field reason'),
  Appointment: parent('id post heldFrom heldUntil recordedAt'),
  Registration: parent('id profession heldFrom heldUntil recordedAt'),
  Duty: parent('id role sector heldFrom recordedAt'),
  Away: parent('id reason heldFrom heldUntil evidence reverses recordedAt'),
  Employment: parent('organisationName area heldFrom recordedAt'),
  Title: parent('series level heldFrom recordedAt'),
  Education: parent('level recordedAt'),
}

const institutions: Readonly<Record<string, Row>> = {
  Jurisdiction: parent('path code name nameEn kind parent'),
  TitleSeries: parent('code name nameEn'),
  Committee: parent('id name family filedUntil members filings mandates'),
  CommitteeFiling: parent('id committeeName family number heldFrom heldUntil series levels jurisdictions state file'),
  CommitteeMember: parent('id account position basis heldFrom heldUntil state roleUntil file effect'),
  DecisionFile: parent('proposedBy proposedAt decision decidedBy decidedAt reason endsOn endedBy endedAt endReason'),
  SeatEffect: parent(
    'persons newPersons blocked blockedByEmployer blockedByRecusal blockedAsOwn fields sensitive mandates',
  ),
  SeatMandate: parent('mandate persons'),
  Mandate: parent(
    `id committeeId committeeName series levels jurisdictions fields reviewYear purpose heldFrom heldUntil basis state delegatedFrom file use`,
  ),
  MandateFile: parent(
    `proposedBy proposedAt replaces decision decidedBy decidedAt reason endsOn endedBy endedAt endReason effect delegations reviews`,
  ),
  MandateEffect: parent('persons newPersons fields sensitive outcome reach opened lost'),
  PlaceExample: parent('series level jurisdiction reviewYear purpose field from until'),
  MandateUse: parent('looks persons firstAt lastAt usedFields unusedFields'),
  Delegation: parent('id mandateId delegatedBy delegate series levels jurisdictions fields heldFrom heldUntil reason'),
  MandateTemplate: parent('id name series levels jurisdictions purpose fields'),
  Recusal: parent('id account number kind reason heldFrom heldUntil declaredBy recordedAt'),
  MandateReview: parent('quarter decision reason reviewedBy recordedAt'),
  MandateReviewLine: parent('mandate use persons suggestion decision reason'),
  ReviewedMandates: each('DEED', 'mandates'),
  Explanation: parent('account action on permitted code sentence change by considered'),
  ExplainedRight: parent('kind name basis fields why'),
  ViewedRights: parent('account on roles mandates persons blocked actions'),
  ViewedRole: parent('role jurisdiction series heldFrom heldUntil basis'),
  ViewedMandate: parent('mandate persons'),
  ViewedAction: parent('action permitted sentence'),
}

const projects: Readonly<Record<string, Row>> = {
  PublicCourseRound: parent('number heldFrom heldTo source courses'),
  Course: parent('id title category round'),
  Filing: parent('id number activity institution heldFrom heldTo'),
}

const policies: Readonly<Record<string, Row>> = {
  PolicyDocument: {
    ...parent(
      'id number title issuer issuedOn kind body contact bases attachments corrections recordedAt ruleVersions',
    ),
    ...each('rule.read', 'deliveries readings'),
  },
  ContactDesk: parent('division person phone email'),
  PolicyBasis: parent('number title document'),
  PolicyAttachment: parent('id name mediaType size digest base64 recordedAt'),
  PolicyDelivery: parent('organisationName class deliveredOn'),
  PolicyReading: parent('by readOn'),
  PolicyCorrection: parent('number reason by recordedAt'),
  RuleVersion: {
    ...parent(
      `id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil issuedOn publishedOn state reachesBack
       hash source cases clauses params contact basedOn replaces repeal`,
    ),
    approvedBy: 'rule.read',
    draft: 'rule.read',
  },
  RuleRepeal: parent('repealedFrom reason proposedBy approvedBy'),
  RuleParam: parent('name kind value says source clauses'),
  RuleReading: parent('hash title inForceFrom faults lints clauses params caseResults diff'),
  RuleFault: parent('code severity line column words clause'),
  CaseResult: parent('name line holds byOne byMany'),
  RuleDiff: parent('sentences'),
  DiffSentence: parent('change clause step before after sentence'),
  RuleDraft: {
    ...parent(
      'id ruleSet title policyDocument basedOn state openedBy latest revisions deeds blockers mayEdit maySubmit mayApprove version',
    ),
    seen: 'LISTED', // by the caller
  },
  RuleRevision: parent('id number hash source cases author recordedAt reading'),
  RuleDeed: parent('number kind by at revision reason line impactRun impactHash'),
  PublicPolicy: parent('number title issuer issuedOn kind body contact bases attachments rules'),
  PublicBasis: parent('number title'),
  PublicFile: parent('id name mediaType size digest'),
  PolicyFile: parent('name mediaType base64'),
  PublicRule: parent('id title reviewYear purpose inForceFrom inForceUntil state hash clauses params examples'),
  WorkedExample: parent('name verdict totalTenths shortTenths summary requirements lines'),
  ExampleLine: parent('kind course countedTenths fate reason clause'),
  Clause: parent('id step stepWords source quote sentence leftOpen reading'),
  Rejudgement: each('DEED', 'rule judged'),
}

const verdicts: Readonly<Record<string, Row>> = {
  VerdictAsOf: parent(
    'purpose inForceOn knownOn rule verdict totalTenths shortTenths missingCourses summary window requirements',
  ),
  HourEntry: {
    ...parent(
      `id kind category course quantityTenths unit days travelDays heldFrom heldTo registeredOn enrolledOn graduatedOn degree
       institution mode topic place grade rank authorOrder authors minutes sessions attended examOn provider source reverses recordedAt`,
    ),
    ...each('RECORD.EVIDENCE', 'filing evidence verifiedOn evidenceOn'),
  },
  Determination: {
    ...parent(
      `id purpose verdict judgedOn asOf recordedAt rule totalTenths shortTenths missingCourses bySubstitution summary replays outdated
       rejudgedBecause window requirements logged`,
    ),
    ...each('RECORD.HOURS', 'years lines'),
  },
  Window: parent('heldFrom heldTo'),
  RequirementOutcome: parent(
    'id met waived amount threshold short measure missingCourses missingFacts sentence outcome quote source',
  ),
  YearHours: parent('year publicTenths professionalTenths otherTenths'),
  LedgerLine: parent('entry fate countedTenths reason clause quote source'),
  ImpactRun: parent(
    `id draftId revision revisionHash state progressPercent startedAt durationMs asOf reviewYear people entries ruleHash baselineHash
     resultHash identical judged toFile entriesChanged`,
  ),
  ImpactSide: parent('people passToFail failToPass changes missingHours groups'),
  VerdictChange: parent('from to people'),
  HistogramBin: parent('fromTenths untilTenths baseline draft'),
  ImpactGroup: parent('dimension key words people passToFail failToPass'),
  FateChange: parent('from to lines tenthsBefore tenthsAfter words'),
  ImpactPeoplePage: { people: 'rule.read', ...parent('total next') },
  ImpactPeopleExport: each('DEED', 'entryId people total next'),
  ImpactPerson: parent('applicationId number series targetLevel area before after'),
  ImpactVerdict: parent('verdict totalTenths shortTenths'),
  TriedImpact: parent('ruleHash durationMs identical judged toFile'),
  ImpactFlips: parent('people passToFail failToPass'),
}

const audits: Readonly<Record<string, Row>> = {
  ApplicantPage: { applications: 'RECORD', ...parent('total next') },
  Application: {
    ...parent(
      `id number person personId series currentLevel targetLevel reviewYear jurisdiction filedOn recordedAt access`,
    ),
    ageAtFiling: 'RECORD.NAME',
    organisationName: 'RECORD.EMPLOYMENT',
    education: 'RECORD.EDUCATION',
    judgements: 'RECORD.HOURS',
    ...each('RECORD.VERDICT', 'determination determinations'),
  },
  Access: parent('purpose basis masked'),
  RelevanceJudgement: parent('id entryId relevant reason judgedBy recordedAt'),
  Waiting: { total: 'PARENT', ...each('LISTED', 'notJudged pass fail needsReview notApplicable notOpen') }, // of ten, or not
  DisclosurePage: each('OWN', 'disclosures next'),
  Disclosure: parent(
    'id action account purpose basis operation told aside sealedUntil logged question inquiry recordedAt',
  ),
  LogPlace: parent('entryId index proof'),
  LookQuestion: parent('id entryId text recordedAt look answer'),
  AskedLook: parent('account action purpose basis operation told recordedAt'),
  LookAnswer: parent('id text answeredBy recordedAt'),
  LookQuestions: parent('questions waiting'),
  LogPage: each('log.read', 'entries next'),
  LogLine: parent('id index account action purpose basis operation told aside sealedUntil logged personId recordedAt'),
  LogExport: each('DEED', 'entryId lines entries next'),
  ApplicantExport: each('DEED', 'entryId applications next'),
  LogCheck: parent('from leaves fault'),
  LogState: parent('size signed checkpoint signedAt waiting witnesses keys'),
  LogWitness: parent('name size signedAt'),
  LogKey: parent('key kind fromSize statement'),
  DailyRoot: parent('day size root checkpoint'),
  LogSeal: each(
    'log.unseal',
    'id account number basis endsOn sealedUntil state orderedBy orderedAt approvedBy endedBy endReason',
  ),
}

/** Between departments. Who asks is decided by the agreement (test/audits); here, who is told of agreements at all. */
const exchange: Readonly<Record<string, Row>> = {
  Agency: parent('id name contact accounts recordedAt'),
  Agreement: parent(
    `id number agency sandbox sharing purpose legalBasis asks fields series levels areas dailyQuota used heldFrom heldUntil contact state
     earlierTerms steps clocks keys faults recordedAt`,
  ),
  AgreementStepTaken: parent('number step reason actedBy actedOn recordedAt'),
  AgreementTerms: parent(
    'step sharing purpose legalBasis asks fields series levels areas dailyQuota heldFrom heldUntil contact',
  ),
  Clock: parent('awaits due left overdue byWeekends'),
  HolidayNotice: parent('year number off worked enteredBy recordedAt'),
  DaysOff: parent('first last'),
  AgencyKey: parent('kid algorithm registeredBy recordedAt endedAt'),
  AgencyFault: parent('day code count lastAt lastRequest'),
  InquiryPage: parent('inquiries next'),
  Inquiry: parent(
    'id receipt agreementId ask sandbox found predicate verdict record answeredAt logEntryId logIndex logged',
  ),
  GivenProof: each('DEED', 'givenAs logged'),
  InquiryOfPerson: parent('receipt agency agreementNumber legalBasis ask'),
  Predicate: parent('meets because proof'),
  ToldVerdict: parent('verdict because proof'),
  InquiryProof: parent('determination judgedOn rule'),
  RuleTold: parent('hash title document'),
  ToldRecord: parent('fields organisation education titles appointedFrom appointedUntil hoursTenths verdict'),
  ToldTitle: parent('series level heldFrom'),
  Statistics: parent('reviewYear quarter tables'),
  StatisticsTable: parent('by columns rows totals total columnsLeftOut'),
  StatisticsRow: parent('key cells total'),
  FailConfirmation: each('DEED', 'determinationId confirmedBy recordedAt'),
  AgencyCall: each('DEED', 'account purpose'),
}

const shared: Readonly<Record<string, Row>> = {
  Refusal: parent('code message messageEn source'),
  Words: parent('zh en'),
}

/** What a question is answered for. A list of persons is asked by whoever is signed in, and holds those that the caller may see. */
const Query: Row = {
  ...each('PUBLIC', 'demonstrationAccounts publicPolicies'),
  me: 'SIGNED_IN',
  ...each('GATEWAY', 'sessionAccount sessionEnding policyFile'),
  ...each('SIGNED_IN', 'mySecurity accountFiles'),
  waitingRoles: 'ACCOUNTS',
  ...each('SIGNED_IN', 'jurisdictions titleSeries publicCourseRounds courses filings'),
  ...each('mandate.review', 'committees seat waitingFilings seatableAccounts previewSeat mandate mandateReview'),
  ...each('mandate.grant', 'previewMandate mandateTemplates'),
  ...each('LISTED', 'myMandates myDelegations deputies recusals explain'),
  ...each('view.as', 'viewedRights viewableAccounts'),
  ...each('SIGNED_IN', 'policyDocuments policyDocument ruleVersions ruleVersion'),
  ...each('rule.read', 'ruleDrafts ruleDraft readRule impactRun impactRuns tryImpact'),
  verdictAsOf: 'RECORD.VERDICT',
  ...each('SIGNED_IN', 'applicants waiting log'),
  ...each('SIGNED_IN', 'impactPeople'),
  ...each('LISTED', 'reviewYears logCheck lookQuestions logSeals newestDisclosure'),
  ...each('HARMLESS', 'logState logRoots'),
  application: 'RECORD',
  ...each('LISTED', 'agencies agreements agreement inquiries holidayNotices'),
  accountsForAgencies: 'agency.register',
  ...each('statistics.read', 'statistics statisticsYears'),
}

/** Which action a deed is. Where several could be, the one that is asked first. */
const Mutation: Row = {
  ...each('GATEWAY', 'openSession openProviderSession resumeSession continueSession'),
  ...each('GATEWAY', 'beginStepUp proveStepUp stepUp viewSession closeSession'),
  admitAgencyCall: 'GATEWAY',
  openLocalAccount: 'account.open',
  changeAccount: 'account.change',
  ...each('role.grant', 'proposeRole endRole'),
  decideRole: 'role.approve',
  ...each(
    'SELF',
    'changePassword startTotp finishTotp startPasskey finishPasskey removeFactor renewRecoveryCodes endSessions',
  ),
  ...each('standing.register', 'registerStanding reverseAway'),
  reveal: 'record.reveal',
  ...each('mandate.grant', 'proposeMandate saveMandateTemplate'),
  proposeFiling: 'committee.file',
  decideFiling: 'committee.approve',
  proposeSeat: 'seat.propose',
  decideSeat: 'seat.approve',
  endSeat: 'seat.end',
  decideMandate: 'mandate.approve',
  ...each('mandate.delegate', 'delegateMandate'),
  endDelegation: 'mandate.delegate',
  declareRecusal: 'recusal.declare',
  endRecusal: 'mandate.review',
  reviewMandates: 'mandate.review',
  endMandate: 'mandate.end',
  postHours: 'hours.post',
  reverseHours: 'hours.reverse',
  determine: 'determination.make',
  rejudge: 'determination.make',
  ...each('rule.draft', 'registerPolicy correctPolicy nameContact attachFile deliverPolicy'),
  confirmReading: 'policy.confirm',
  ...each('rule.draft', 'openRuleDraft saveRuleRevision submitRuleDraft'),
  ...each('rule.approve', 'returnRuleDraft approveRuleDraft'),
  sawRuleDraft: 'rule.examine',
  repealRuleVersion: 'rule.draft',
  approveRepeal: 'rule.publish',
  ...each('rule.read', 'commentRuleDraft measureImpact cancelImpact'),
  judgeRelevance: 'relevance.judge',
  exportApplicants: 'record.export',
  exportLog: 'log.export',
  exportImpactPeople: 'rule.export',
  registerAgency: 'agency.register',
  requestAgreement: 'agreement.request',
  stepAgreement: 'agreement.approve',
  amendAgreement: 'agreement.request',
  enterHolidays: 'holidays.enter',
  proveInquiry: 'inquire',
  askAboutLook: 'look.question',
  answerLookQuestion: 'look.answer',
  sealLooks: 'log.seal',
  approveSeal: 'log.sealApprove',
  endSeal: 'log.unseal',
  registerAgencyKey: 'agency.key',
  endAgencyKey: 'agreement.request',
  inquire: 'inquire',
  confirmFail: 'determination.make',
}

export const openings: Readonly<Record<string, Row>> = {
  ...shared,
  ...people,
  ...institutions,
  ...projects,
  ...policies,
  ...verdicts,
  ...audits,
  ...exchange,
  Query,
  Mutation,
}

/** What opens an entity to whoever names its key among departments (`_entities`). */
export const entities: Readonly<Record<string, Opening>> = {
  Person: 'RECORD',
  Application: 'RECORD',
  Account: 'SIGNED_IN',
  Determination: 'RECORD.VERDICT', // of audits alone; credits answers none by key
  Jurisdiction: 'SIGNED_IN',
  TitleSeries: 'SIGNED_IN',
  Course: 'SIGNED_IN',
  Filing: 'SIGNED_IN',
}
