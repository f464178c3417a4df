/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ReviewYears { reviewYears }\n": typeof types.ReviewYearsDocument,
    "\n  query AccountFiles($search: String!) {\n    accountFiles(search: $search) {\n      next\n      files {\n        id login displayName organisationName standing lockedUntil lastSignInAt secondFactors holderKnown\n        roles { id role area series heldFrom heldUntil basis standing proposedBy { displayName } decidedBy { displayName } }\n        events { kind by { displayName } reason recordedAt }\n      }\n    }\n    waitingRoles {\n      account { id login displayName organisationName }\n      role { id role area series heldFrom heldUntil basis proposedBy { id displayName } recordedAt }\n    }\n  }\n": typeof types.AccountFilesDocument,
    "\n  mutation OpenLocalAccount($input: OpenLocalAccountInput!) {\n    openLocalAccount(input: $input) {\n      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }\n    }\n  }\n": typeof types.OpenLocalAccountDocument,
    "\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }\n    }\n  }\n": typeof types.ChangeAccountDocument,
    "\n  mutation ProposeRole($input: ProposeRoleInput!) {\n    proposeRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n": typeof types.ProposeRoleDocument,
    "\n  mutation DecideRole($input: DecideRoleInput!) {\n    decideRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n": typeof types.DecideRoleDocument,
    "\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n": typeof types.EndRoleDocument,
    "\n  mutation ProveInquiry($id: InquiryId!) {\n    proveInquiry(id: $id) { __typename ... on GivenProof { givenAs logged { entryId index proof } } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.ProveInquiryDocument,
    "\n  query OneAgreement($id: AgreementId!) {\n    agreement(id: $id) {\n      id number sandbox sharing purpose legalBasis asks fields series levels areas dailyQuota used heldFrom heldUntil contact state recordedAt\n      agency { id name contact }\n      clocks { awaits due left overdue byWeekends }\n      earlierTerms { step sharing purpose legalBasis asks fields series levels areas dailyQuota heldFrom heldUntil contact }\n      steps { number step reason actedOn actedBy { id displayName } }\n      keys { kid algorithm recordedAt endedAt registeredBy { id displayName } }\n      faults { day code count lastAt lastRequest }\n    }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n  }\n": typeof types.OneAgreementDocument,
    "\n  query AgreementReceipts($id: AgreementId!, $first: Int!, $after: String) {\n    inquiries(agreementId: $id, first: $first, after: $after) {\n      next\n      inquiries { id receipt ask found answeredAt logEntryId logIndex }\n    }\n  }\n": typeof types.AgreementReceiptsDocument,
    "\n  mutation StepAgreement($input: StepAgreementInput!) {\n    stepAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.StepAgreementDocument,
    "\n  mutation AmendAgreement($input: AmendAgreementInput!) {\n    amendAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.AmendAgreementDocument,
    "\n  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {\n    registerAgencyKey(input: $input) { __typename ... on AgencyKey { kid } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.RegisterAgencyKeyDocument,
    "\n  mutation EndAgencyKey($kid: String!) {\n    endAgencyKey(kid: $kid) { __typename ... on AgencyKey { kid endedAt } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.EndAgencyKeyDocument,
    "\n  mutation AskUnder($input: InquireInput!) {\n    inquire(input: $input) {\n      __typename\n      ... on Inquiry {\n        id receipt found sandbox answeredAt logEntryId logIndex\n        predicate { meets because proof { determination judgedOn rule { title document hash } } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.AskUnderDocument,
    "\n  query DraftsForCase {\n    ruleDrafts { id title mayEdit state latest { hash source cases } }\n  }\n": typeof types.DraftsForCaseDocument,
    "\n  mutation AddCase($input: SaveRuleRevisionInput!) {\n    saveRuleRevision(input: $input) {\n      __typename\n      ... on RuleDraft { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.AddCaseDocument,
    "\n  query Applicant($id: ApplicationId!) {\n    application(id: $id) {\n      ...CaseShown\n      determination { ...DeterminationShown }\n      judgements { ...JudgementShown }\n    }\n  }\n": typeof types.ApplicantDocument,
    "\n  mutation Determine($input: DetermineInput!) {\n    determine(input: $input) {\n      __typename\n      ... on Determination { ...DeterminationShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.DetermineDocument,
    "\n  mutation JudgeRelevance($input: JudgeRelevanceInput!) {\n    judgeRelevance(input: $input) {\n      __typename\n      ... on RelevanceJudgement { ...JudgementShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.JudgeRelevanceDocument,
    "\n  query ApplicantAsOf($id: ApplicationId!, $inForceOn: Day!, $knownOn: Day!, $purpose: Purpose!) {\n    verdictAsOf(applicationId: $id, inForceOn: $inForceOn, knownOn: $knownOn, purpose: $purpose) {\n      purpose inForceOn knownOn verdict totalTenths shortTenths missingCourses\n      summary { zh en }\n      rule { id title documentId documentNumber inForceFrom hash }\n      window { heldFrom heldTo }\n      requirements { ...RequirementShown }\n    }\n  }\n": typeof types.ApplicantAsOfDocument,
    "\n  query ApplicantHistory($id: ApplicationId!) {\n    application(id: $id) {\n      id number filedOn recordedAt\n      determinations {\n        id purpose verdict judgedOn asOf recordedAt totalTenths shortTenths\n        summary { zh en }\n        rule { id title documentId documentNumber }\n      }\n      judgements { ...JudgementShown }\n      person { id ledger { ...EntryShown } }\n    }\n  }\n": typeof types.ApplicantHistoryDocument,
    "\n  query ApplicantPurposes($id: ApplicationId!) {\n    application(id: $id) {\n      id\n      titleReview: determination { ...PurposeShown }\n      annualAssessment: determination(purpose: ANNUAL_ASSESSMENT) { ...PurposeShown }\n      appointment: determination(purpose: APPOINTMENT) { ...PurposeShown }\n      registration: determination(purpose: REGISTRATION) { ...PurposeShown }\n    }\n  }\n  fragment PurposeShown on Determination {\n    id purpose verdict judgedOn outdated\n    summary { zh en }\n    rule { id title documentId documentNumber }\n  }\n": typeof types.ApplicantPurposesDocument,
    "\n  mutation DetermineFor($input: DetermineInput!) {\n    determine(input: $input) {\n      __typename\n      ... on Determination { ...PurposeShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.DetermineForDocument,
    "\n  mutation ExportApplicants($input: ExportApplicantsInput!) {\n    exportApplicants(input: $input) {\n      __typename\n      ... on ApplicantExport {\n        entryId\n        next\n        applications {\n          id number currentLevel targetLevel organisationName\n          series { code name nameEn }\n          jurisdiction { path name nameEn }\n          person { id name }\n          determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ExportApplicantsDocument,
    "\n  query Applicants($filter: ApplicantFilter!, $first: Int!, $after: String) {\n    applicants(filter: $filter, first: $first, after: $after) {\n      total\n      next\n      applications {\n        id number currentLevel targetLevel organisationName\n        series { code name nameEn }\n        jurisdiction { path name nameEn }\n        person { id name }\n        determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn outdated }\n      }\n    }\n  }\n": typeof types.ApplicantsDocument,
    "\n  query ApplicantChoices {\n    reviewYears\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn kind parent }\n  }\n": typeof types.ApplicantChoicesDocument,
    "\n  query CommitteeFile {\n    committees {\n      id name family filedUntil\n      filings { ...CommitteeFilingShown }\n      members { ...SeatShown }\n      mandates { ...MandateShown }\n    }\n    waitingFilings { ...CommitteeFilingShown }\n    seatableAccounts { id displayName organisationName }\n  }\n": typeof types.CommitteeFileDocument,
    "\n  query SeatFile($id: CommitteeSeatId!) {\n    seat(id: $id) { ...SeatShown effect { ...SeatEffectShown } }\n  }\n": typeof types.SeatFileDocument,
    "\n  query PreviewSeat($input: ProposeSeatInput!) {\n    previewSeat(input: $input) {\n      __typename\n      ... on SeatEffect { ...SeatEffectShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.PreviewSeatDocument,
    "\n  mutation ProposeSeat($input: ProposeSeatInput!) {\n    proposeSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.ProposeSeatDocument,
    "\n  mutation DecideSeat($input: DecideSeatInput!) {\n    decideSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.DecideSeatDocument,
    "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.EndSeatDocument,
    "\n  query Committees {\n    committees {\n      id name family filedUntil\n      filings { ...CommitteeFilingShown }\n      members { id state }\n    }\n    waitingFilings { ...CommitteeFilingShown }\n  }\n": typeof types.CommitteesDocument,
    "\n  query WaitingCounts($reviewYear: Int!) {\n    waiting(reviewYear: $reviewYear) { total notJudged pass fail needsReview notApplicable notOpen }\n  }\n": typeof types.WaitingCountsDocument,
    "\n  query MyMandates {\n    titleSeries { code }\n    myMandates {\n      id committeeName levels reviewYear purpose heldFrom heldUntil basis\n      series { code name nameEn }\n      jurisdictions { path name nameEn }\n    }\n  }\n": typeof types.MyMandatesDocument,
    "\n  query OwnVerdicts {\n    me {\n      id\n      person {\n        id\n        applications {\n          id number reviewYear targetLevel\n          series { code name nameEn }\n          determination { id verdict judgedOn outdated summary { zh en } }\n        }\n      }\n    }\n  }\n": typeof types.OwnVerdictsDocument,
    "\n  query RightsToDo {\n    committees {\n      id\n      filings { id heldUntil }\n      mandates { id state heldUntil file { proposedBy { id } } }\n      members { id state file { proposedBy { id } } }\n    }\n    waitingFilings { id file { proposedBy { id } } }\n    mandateReview { decision mandate { id } }\n  }\n": typeof types.RightsToDoDocument,
    "\n  query ImportYears { reviewYears policyDocuments { id ruleVersions { id reviewYear } } }\n": typeof types.ImportYearsDocument,
    "\n  query LogToCheck {\n    logState { signed checkpoint keys { key } }\n  }\n": typeof types.LogToCheckDocument,
    "\n  query LogStretch($from: Int!, $first: Int!) {\n    logCheck(from: $from, first: $first) { from leaves fault }\n  }\n": typeof types.LogStretchDocument,
    "\n  query AccessLog($filter: LogFilter, $first: Int!, $after: String) {\n    log(filter: $filter, first: $first, after: $after) {\n      next\n      entries {\n        id index action purpose basis operation told aside personId sealedUntil recordedAt\n        account { id displayName organisationName }\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  mutation ExportLog($input: ExportLogInput!) {\n    exportLog(input: $input) {\n      __typename\n      ... on LogExport {\n        entryId next\n        entries {\n          id index action purpose basis operation told aside personId sealedUntil recordedAt\n          account { id displayName organisationName }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ExportLogDocument,
    "\n  mutation ExportLogLines($input: ExportLogInput!) {\n    exportLog(input: $input) {\n      __typename\n      ... on LogExport { entryId next lines }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ExportLogLinesDocument,
    "\n  query LogProof($filter: LogFilter) {\n    log(filter: $filter, first: 1) { entries { id logged { entryId index proof } } }\n  }\n": typeof types.LogProofDocument,
    "\n  query LookQuestions {\n    lookQuestions(first: 100) {\n      waiting\n      questions {\n        id entryId text recordedAt\n        look { account { id displayName organisationName } action purpose basis operation told recordedAt }\n        answer { id text recordedAt answeredBy { id displayName organisationName } }\n      }\n    }\n  }\n": typeof types.LookQuestionsDocument,
    "\n  mutation AnswerLookQuestion($input: AnswerLookQuestionInput!) {\n    answerLookQuestion(input: $input) {\n      __typename\n      ... on LookQuestion { id answer { id text } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.AnswerLookQuestionDocument,
    "\n  query MandateFile($id: MandateId!) {\n    mandate(id: $id) {\n      ...MandateShown\n      use { ...MandateUseShown }\n      file {\n        proposedBy { id displayName } proposedAt replaces decision decidedBy { id displayName } decidedAt reason\n        endsOn endedBy { id displayName } endedAt endReason\n        effect { ...MandateEffectShown }\n        delegations { ...DelegationShown }\n        reviews { quarter decision reason reviewedBy { id displayName } recordedAt }\n      }\n    }\n  }\n": typeof types.MandateFileDocument,
    "\n  mutation DecideMandate($input: DecideMandateInput!) {\n    decideMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.DecideMandateDocument,
    "\n  mutation EndMandate($input: EndMandateInput!) {\n    endMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.EndMandateDocument,
    "\n  mutation SaveMandateTemplate($input: SaveMandateTemplateInput!) {\n    saveMandateTemplate(input: $input) { __typename ... on MandateTemplate { id name } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.SaveMandateTemplateDocument,
    "\n  query ProposalChoices($from: MandateId!, $asked: Boolean!) {\n    committees { id name filings { id number heldFrom heldUntil } mandates { id basis state reviewYear } }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    mandateTemplates { id name purpose levels fields series { code name nameEn } jurisdictions { path name nameEn } }\n    mandate(id: $from) @include(if: $asked) { ...MandateShown use { ...MandateUseShown } }\n  }\n": typeof types.ProposalChoicesDocument,
    "\n  query MandateReview {\n    mandateReview {\n      suggestion decision reason persons\n      mandate { ...MandateShown }\n      use { ...MandateUseShown }\n    }\n  }\n": typeof types.MandateReviewDocument,
    "\n  mutation ReviewMandates($input: ReviewMandatesInput!) {\n    reviewMandates(input: $input) {\n      __typename\n      ... on ReviewedMandates { mandates { ...MandateShown } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ReviewMandatesDocument,
    "\n  query Mandates {\n    committees {\n      id name family\n      filings { id number heldFrom heldUntil }\n      members { id state }\n      mandates { ...MandateShown }\n    }\n  }\n": typeof types.MandatesDocument,
    "\n  query MySecurity {\n    mySecurity {\n      login passwordMadeAt passwordExpiresAt checkWord factorRequired recoveryCodesLeft\n      factors { id kind label recordedAt usedAt }\n      sessions { id proofs openedAt seenAt }\n      attempts { at succeeded known }\n    }\n  }\n": typeof types.MySecurityDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation StartTotp { startTotp { __typename ... on TotpBegun { secret uri } ... on Refusal { code message messageEn } } }\n": typeof types.StartTotpDocument,
    "\n  mutation FinishTotp($input: FinishTotpInput!) {\n    finishTotp(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": typeof types.FinishTotpDocument,
    "\n  mutation StartPasskey { startPasskey { __typename ... on PasskeyBegun { ticket options } ... on Refusal { code message messageEn } } }\n": typeof types.StartPasskeyDocument,
    "\n  mutation FinishPasskey($input: FinishPasskeyInput!) {\n    finishPasskey(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": typeof types.FinishPasskeyDocument,
    "\n  mutation RemoveFactor($id: FactorId!) {\n    removeFactor(id: $id) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": typeof types.RemoveFactorDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation EndSessions($only: SessionId, $keep: SessionId) {\n    endSessions(only: $only, keep: $keep) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": typeof types.EndSessionsDocument,
    "\n  query OwnMandates {\n    myMandates { ...MandateShown use { ...MandateUseShown } }\n    myDelegations { ...DelegationShown }\n    deputies { id displayName organisationName }\n    jurisdictions { path name nameEn parent }\n  }\n": typeof types.OwnMandatesDocument,
    "\n  mutation DelegateMandate($input: DelegateMandateInput!) {\n    delegateMandate(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.DelegateMandateDocument,
    "\n  query OwnDisclosures($first: Int!, $after: String) {\n    me {\n      id\n      person {\n        id\n        disclosures(first: $first, after: $after) {\n          next\n          disclosures {\n            id action purpose basis operation aside sealedUntil recordedAt\n            account { id displayName organisationName }\n            inquiry { receipt agency agreementNumber legalBasis ask }\n            question { id text recordedAt answer { id text recordedAt answeredBy { id displayName organisationName } } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OwnDisclosuresDocument,
    "\n  query NewestDisclosure { newestDisclosure }\n": typeof types.NewestDisclosureDocument,
    "\n  query OwnProof($first: Int!, $after: String) {\n    me { id person { id disclosures(first: $first, after: $after) { disclosures { id logged { entryId index proof } } } } }\n  }\n": typeof types.OwnProofDocument,
    "\n  mutation AskAboutLook($input: AskAboutLookInput!) {\n    askAboutLook(input: $input) {\n      __typename\n      ... on LookQuestion { id text recordedAt }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.AskAboutLookDocument,
    "\n  query OwnRecord {\n    me {\n      id\n      person {\n        id name maskedIdNumber\n        applications {\n          ...CaseShown\n          determination { ...DeterminationShown }\n        }\n      }\n    }\n  }\n": typeof types.OwnRecordDocument,
    "\n  query OwnLedger { me { id person { id ledger { ...EntryShown } } } }\n": typeof types.OwnLedgerDocument,
    "\n  query PolicyDocuments {\n    policyDocuments {\n      id number title issuer issuedOn\n      ruleVersions { id title reviewYear inForceFrom inForceUntil }\n    }\n  }\n": typeof types.PolicyDocumentsDocument,
    "\n  query RuleDrafts {\n    ruleDrafts {\n      id title state openedBy\n      policyDocument { id number }\n      blockers { zh en }\n      version { id }\n    }\n  }\n": typeof types.RuleDraftsDocument,
    "\n  mutation RegisterPolicy($input: RegisterPolicyInput!) {\n    registerPolicy(input: $input) {\n      __typename\n      ... on PolicyDocument { id number title }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.RegisterPolicyDocument,
    "\n  mutation DeliverPolicy($input: DeliverPolicyInput!) {\n    deliverPolicy(input: $input) {\n      __typename\n      ... on PolicyDocument { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.DeliverPolicyDocument,
    "\n  mutation AttachFile($input: AttachFileInput!) {\n    attachFile(input: $input) {\n      __typename\n      ... on PolicyAttachment { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.AttachFileDocument,
    "\n  query PolicyDocument($id: PolicyDocumentId!) {\n    policyDocument(id: $id) {\n      id number title issuer issuedOn body kind\n      contact { division person phone email }\n      bases { number title document { id } }\n      attachments { id name size digest }\n      deliveries { organisationName class deliveredOn }\n      ruleVersions {\n        id title ruleSet reviewYear purpose inForceFrom inForceUntil issuedOn hash source state\n        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n      }\n    }\n  }\n": typeof types.PolicyDocumentDocument,
    "\n  query PublicPolicies {\n    publicPolicies {\n      number title issuer issuedOn kind body\n      contact { division person phone email }\n      bases { number title }\n      attachments { id name size digest }\n      rules {\n        id title reviewYear purpose inForceFrom inForceUntil state hash\n        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n        examples {\n          name verdict totalTenths shortTenths\n          summary { zh en }\n          requirements { id met waived sentence { zh en } outcome { zh en } }\n          lines { kind course countedTenths fate reason { zh en } clause }\n        }\n      }\n    }\n  }\n": typeof types.PublicPoliciesDocument,
    "\n  query Recusals {\n    recusals { id account { id displayName } number kind reason heldFrom heldUntil declaredBy { id displayName } recordedAt }\n    committees { id members { id state account { id displayName } } }\n  }\n": typeof types.RecusalsDocument,
    "\n  mutation DeclareRecusal($input: DeclareRecusalInput!) {\n    declareRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.DeclareRecusalDocument,
    "\n  mutation EndRecusal($input: EndRecusalInput!) {\n    endRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.EndRecusalDocument,
    "\n  query LogRoots($before: Day) { logRoots(first: 31, before: $before) { day size root checkpoint } }\n": typeof types.LogRootsDocument,
    "\n  fragment DraftShown on RuleDraft {\n    id ruleSet title state openedBy mayEdit maySubmit mayApprove seen\n    policyDocument { id number title issuer issuedOn body }\n    basedOn { id title documentNumber inForceFrom reviewYear hash source cases }\n    latest { id number hash source cases author recordedAt }\n    revisions { id number hash author recordedAt }\n    deeds { number kind by at revision reason line impactRun impactHash }\n    blockers { zh en }\n    version { id state inForceFrom hash }\n  }\n": typeof types.DraftShownFragmentDoc,
    "\n  query RuleDraft($id: RuleDraftId!) {\n    ruleDraft(id: $id) { ...DraftShown }\n  }\n": typeof types.RuleDraftDocument,
    "\n  fragment ReadingShown on RuleReading {\n    hash title inForceFrom\n    faults { code severity line column words { zh en } clause }\n    lints { code severity line column words { zh en } clause }\n    clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n    params { name kind value says source clauses }\n    diff { sentences { change clause step before { zh en } after { zh en } sentence { zh en } } }\n  }\n": typeof types.ReadingShownFragmentDoc,
    "\n  query ReadRule($input: ReadRuleInput!) {\n    readRule(input: $input) { ...ReadingShown }\n  }\n": typeof types.ReadRuleDocument,
    "\n  query RunCases($input: ReadRuleInput!) {\n    readRule(input: $input) {\n      hash\n      faults { code severity line column words { zh en } clause }\n      caseResults { name line holds byOne byMany }\n    }\n  }\n": typeof types.RunCasesDocument,
    "\n  mutation SaveRuleRevision($input: SaveRuleRevisionInput!) {\n    saveRuleRevision(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.SaveRuleRevisionDocument,
    "\n  mutation SubmitRuleDraft($input: RuleDraftStepInput!) {\n    submitRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.SubmitRuleDraftDocument,
    "\n  mutation ReturnRuleDraft($input: ReturnRuleDraftInput!) {\n    returnRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ReturnRuleDraftDocument,
    "\n  mutation CommentRuleDraft($input: CommentRuleDraftInput!) {\n    commentRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.CommentRuleDraftDocument,
    "\n  mutation SawRuleDraft($input: SawRuleDraftInput!) {\n    sawRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.SawRuleDraftDocument,
    "\n  mutation ApproveRuleDraft($input: RuleDraftStepInput!) {\n    approveRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ApproveRuleDraftDocument,
    "\n  fragment ImpactSideShown on ImpactSide {\n    people passToFail failToPass\n    changes { from to people }\n    missingHours { fromTenths untilTenths baseline draft }\n    groups { dimension key words { zh en } people passToFail failToPass }\n  }\n": typeof types.ImpactSideShownFragmentDoc,
    "\n  fragment ImpactShown on ImpactRun {\n    id state progressPercent startedAt durationMs asOf reviewYear people entries revisionHash ruleHash baselineHash resultHash identical\n    judged { ...ImpactSideShown }\n    toFile { ...ImpactSideShown }\n    entriesChanged { from to lines tenthsBefore tenthsAfter words { zh en } }\n  }\n": typeof types.ImpactShownFragmentDoc,
    "\n  query ImpactRuns($draftId: RuleDraftId!) {\n    impactRuns(draftId: $draftId) { id state startedAt revisionHash ruleHash resultHash }\n  }\n": typeof types.ImpactRunsDocument,
    "\n  query ImpactRun($id: ImpactRunId!) {\n    impactRun(id: $id) { ...ImpactShown }\n  }\n": typeof types.ImpactRunDocument,
    "\n  mutation MeasureImpact($input: MeasureImpactInput!) {\n    measureImpact(input: $input) {\n      __typename\n      ... on ImpactRun { id state }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.MeasureImpactDocument,
    "\n  mutation CancelImpact($id: ImpactRunId!) {\n    cancelImpact(id: $id) {\n      __typename\n      ... on ImpactRun { id state }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.CancelImpactDocument,
    "\n  query EffectNames($draftId: RuleDraftId!) {\n    jurisdictions { path name nameEn }\n    titleSeries { code name nameEn }\n    ruleDraft(id: $draftId) {\n      id\n      latest { id reading { hash diff { sentences { sentence { zh en } } } } }\n    }\n  }\n": typeof types.EffectNamesDocument,
    "\n  query ImpactPeople(\n    $runId: ImpactRunId!, $side: ImpactSideName!, $change: FlipKind, $dimension: ImpactDimension, $key: String, $first: Int!, $after: String\n  ) {\n    impactPeople(runId: $runId, side: $side, change: $change, dimension: $dimension, key: $key, first: $first, after: $after) {\n      total\n      next\n      people {\n        applicationId number series targetLevel area\n        before { verdict totalTenths shortTenths }\n        after { verdict totalTenths shortTenths }\n      }\n    }\n  }\n": typeof types.ImpactPeopleDocument,
    "\n  mutation ExportImpactPeople($input: ExportImpactPeopleInput!) {\n    exportImpactPeople(input: $input) {\n      __typename\n      ... on ImpactPeopleExport {\n        entryId\n        next\n        people {\n          applicationId number series targetLevel area\n          before { verdict totalTenths shortTenths }\n          after { verdict totalTenths shortTenths }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ExportImpactPeopleDocument,
    "\n  query TryImpact($input: TryImpactInput!) {\n    tryImpact(input: $input) {\n      __typename\n      ... on TriedImpact {\n        ruleHash durationMs identical\n        judged { people passToFail failToPass }\n        toFile { people passToFail failToPass }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.TryImpactDocument,
    "\n  query RuleVersion($id: RuleVersionId!) {\n    ruleVersion(id: $id) {\n      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil issuedOn publishedOn\n      state reachesBack hash source cases approvedBy\n      clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n      params { name kind value says source clauses }\n      basedOn { id title inForceFrom }\n      replaces { id title documentNumber inForceFrom source }\n      repeal { repealedFrom reason proposedBy approvedBy }\n    }\n  }\n": typeof types.RuleVersionDocument,
    "\n  query VersionDocument($id: PolicyDocumentId!) {\n    policyDocument(id: $id) { id number title body }\n  }\n": typeof types.VersionDocumentDocument,
    "\n  query VersionHistory($id: RuleVersionId!) {\n    ruleVersion(id: $id) {\n      id\n      draft {\n        id openedBy\n        deeds { number kind by at revision reason line impactRun impactHash }\n        revisions { id number hash author recordedAt }\n      }\n    }\n  }\n": typeof types.VersionHistoryDocument,
    "\n  mutation ProposeRepeal($input: RepealRuleVersionInput!) {\n    repealRuleVersion(input: $input) {\n      __typename\n      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ProposeRepealDocument,
    "\n  mutation ApproveRepeal($input: ApproveRepealInput!) {\n    approveRepeal(input: $input) {\n      __typename\n      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ApproveRepealDocument,
    "\n  query RuleVersions {\n    ruleVersions {\n      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil publishedOn\n      state reachesBack hash approvedBy\n    }\n  }\n": typeof types.RuleVersionsDocument,
    "\n  query LogSeals {\n    logSeals(first: 100) {\n      id number basis endsOn sealedUntil state orderedAt endReason\n      account { id displayName organisationName }\n      orderedBy { id displayName }\n      approvedBy { id displayName }\n      endedBy { id displayName }\n    }\n  }\n": typeof types.LogSealsDocument,
    "\n  query SealableAccounts { viewableAccounts { id displayName organisationName } }\n": typeof types.SealableAccountsDocument,
    "\n  mutation SealLooks($input: SealLooksInput!) {\n    sealLooks(input: $input) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.SealLooksDocument,
    "\n  mutation ApproveSeal($id: LogSealId!) {\n    approveSeal(id: $id) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.ApproveSealDocument,
    "\n  mutation EndSeal($id: LogSealId!, $reason: String!) {\n    endSeal(id: $id, reason: $reason) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.EndSealDocument,
    "\n  query Sharing {\n    agencies { id name contact accounts { id displayName } recordedAt }\n    accountsForAgencies { id displayName organisationName }\n    holidayNotices { year number off { first last } worked enteredBy { id displayName } }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    agreements {\n      id number sandbox sharing purpose asks dailyQuota used heldFrom heldUntil state\n      agency { id name }\n      clocks { awaits due left overdue byWeekends }\n    }\n  }\n": typeof types.SharingDocument,
    "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      __typename\n      ... on Agency { id name }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.RegisterAgencyDocument,
    "\n  mutation RequestAgreement($input: RequestAgreementInput!) {\n    requestAgreement(input: $input) {\n      __typename\n      ... on Agreement { id number }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.RequestAgreementDocument,
    "\n  mutation EnterHolidays($input: EnterHolidaysInput!) {\n    enterHolidays(input: $input) {\n      __typename\n      ... on HolidayNotice { year number }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.EnterHolidaysDocument,
    "\n  query StatisticsChoices {\n    statisticsYears\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn }\n  }\n": typeof types.StatisticsChoicesDocument,
    "\n  query ReleasedStatistics($year: Int!) {\n    statistics(reviewYear: $year) {\n      __typename\n      ... on Statistics { reviewYear quarter tables { by columns rows { key cells total } totals total columnsLeftOut } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ReleasedStatisticsDocument,
    "\n  query ViewableAccounts { viewableAccounts { id displayName organisationName } }\n": typeof types.ViewableAccountsDocument,
    "\n  query ViewedRights($accountId: AccountId!, $on: Day!) {\n    viewedRights(accountId: $accountId, on: $on) {\n      __typename\n      ... on ViewedRights {\n        account { id displayName organisationName } on persons blocked\n        roles { role basis heldFrom heldUntil jurisdiction { path name nameEn } series { code name nameEn } }\n        mandates { persons mandate { ...MandateShown } }\n        actions { action permitted sentence { zh en } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ViewedRightsDocument,
    "\n  fragment EntryShown on HourEntry {\n    id kind category course quantityTenths unit days travelDays\n    heldFrom heldTo registeredOn enrolledOn graduatedOn degree\n    filing institution mode evidence source reverses recordedAt\n  }\n": typeof types.EntryShownFragmentDoc,
    "\n  fragment RequirementShown on RequirementOutcome {\n    id met waived amount threshold short measure missingCourses missingFacts\n    sentence { zh en } outcome { zh en } quote source\n  }\n": typeof types.RequirementShownFragmentDoc,
    "\n  fragment LineShown on LedgerLine {\n    fate countedTenths clause quote source\n    reason { zh en }\n    entry { ...EntryShown }\n  }\n": typeof types.LineShownFragmentDoc,
    "\n  fragment DeterminationShown on Determination {\n    id verdict judgedOn asOf recordedAt totalTenths shortTenths missingCourses bySubstitution replays outdated\n    summary { zh en }\n    rule { id title documentId documentNumber inForceFrom hash }\n    window { heldFrom heldTo }\n    requirements { ...RequirementShown }\n    years { year publicTenths professionalTenths otherTenths }\n    lines { ...LineShown }\n  }\n": typeof types.DeterminationShownFragmentDoc,
    "\n  fragment CaseShown on Application {\n    id number reviewYear currentLevel targetLevel organisationName education filedOn ageAtFiling recordedAt\n    series { code name nameEn }\n    jurisdiction { path name nameEn }\n    access { purpose basis masked { field reason { zh en } } }\n    person { id name sex age maskedIdNumber maskedPhone }\n  }\n": typeof types.CaseShownFragmentDoc,
    "\n  fragment JudgementShown on RelevanceJudgement {\n    id entryId relevant reason recordedAt\n    judgedBy { id displayName organisationName }\n  }\n": typeof types.JudgementShownFragmentDoc,
    "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    endDelegation(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.EndDelegationDocument,
    "\n  query Explain($input: ExplainInput!) {\n    explain(input: $input) {\n      __typename\n      ... on Explanation {\n        permitted on sentence { zh en } change { zh en }\n        by { basis fields name { zh en } }\n        considered { kind basis fields name { zh en } why { zh en } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ExplainDocument,
    "\n  query WhyChoices {\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    myMandates { id reviewYear }\n  }\n": typeof types.WhyChoicesDocument,
    "\n  query PreviewMandate($input: ProposeMandateInput!) {\n    previewMandate(input: $input) {\n      __typename\n      ... on MandateEffect { ...MandateEffectShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.PreviewMandateDocument,
    "\n  fragment MandateShown on Mandate {\n    id committeeId committeeName levels reviewYear purpose fields heldFrom heldUntil basis state delegatedFrom\n    series { code name nameEn }\n    jurisdictions { path name nameEn }\n  }\n": typeof types.MandateShownFragmentDoc,
    "\n  fragment MandateEffectShown on MandateEffect {\n    persons newPersons fields sensitive outcome reach\n    opened { ...PlaceExampleShown }\n    lost { ...PlaceExampleShown }\n  }\n": typeof types.MandateEffectShownFragmentDoc,
    "\n  fragment PlaceExampleShown on PlaceExample {\n    level reviewYear purpose field from until\n    series { code name nameEn }\n    jurisdiction { path name nameEn }\n  }\n": typeof types.PlaceExampleShownFragmentDoc,
    "\n  fragment DelegationShown on Delegation {\n    id mandateId delegatedBy { id displayName } delegate { id displayName } levels fields heldFrom heldUntil reason\n    series { code name nameEn } jurisdictions { path name nameEn }\n  }\n": typeof types.DelegationShownFragmentDoc,
    "\n  fragment MandateUseShown on MandateUse { looks persons firstAt lastAt usedFields unusedFields }\n": typeof types.MandateUseShownFragmentDoc,
    "\n  mutation ProposeMandate($input: ProposeMandateInput!) {\n    proposeMandate(input: $input) {\n      __typename\n      ... on Mandate { ...MandateShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.ProposeMandateDocument,
    "\n  query Places {\n    jurisdictions { path name nameEn parent }\n    titleSeries { code name nameEn }\n  }\n": typeof types.PlacesDocument,
    "\n  query ReceiptProof($id: ApplicationId!) {\n    application(id: $id) { id determination { id logged { entryId index proof } } }\n  }\n": typeof types.ReceiptProofDocument,
    "\n  query LogStateNow {\n    logState {\n      size signed checkpoint signedAt waiting\n      witnesses { name size signedAt }\n      keys { key kind fromSize }\n    }\n  }\n": typeof types.LogStateNowDocument,
    "\n  mutation OpenRuleDraft($input: OpenRuleDraftInput!) {\n    openRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": typeof types.OpenRuleDraftDocument,
    "\n  query FilingChoices { titleSeries { code name nameEn } jurisdictions { path name nameEn parent } }\n": typeof types.FilingChoicesDocument,
    "\n  fragment DecisionFileShown on DecisionFile {\n    proposedBy { id displayName } proposedAt decision decidedBy { id displayName } decidedAt reason\n    endsOn endedBy { id displayName } endedAt endReason\n  }\n": typeof types.DecisionFileShownFragmentDoc,
    "\n  fragment CommitteeFilingShown on CommitteeFiling {\n    id committeeName family number heldFrom heldUntil levels state\n    series { code name nameEn }\n    jurisdictions { path name nameEn }\n    file { ...DecisionFileShown }\n  }\n": typeof types.CommitteeFilingShownFragmentDoc,
    "\n  fragment SeatShown on CommitteeMember {\n    id position basis heldFrom heldUntil state roleUntil\n    account { id displayName organisationName }\n    file { ...DecisionFileShown }\n  }\n": typeof types.SeatShownFragmentDoc,
    "\n  fragment SeatEffectShown on SeatEffect {\n    persons newPersons blocked blockedByEmployer blockedByRecusal blockedAsOwn fields sensitive\n    mandates { persons mandate { ...MandateShown } }\n  }\n": typeof types.SeatEffectShownFragmentDoc,
    "\n  mutation ProposeFiling($input: ProposeFilingInput!) {\n    proposeFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.ProposeFilingDocument,
    "\n  mutation DecideFiling($input: DecideFilingInput!) {\n    decideFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }\n  }\n": typeof types.DecideFilingDocument,
    "\n  query Session {\n    me {\n      id\n      displayName\n      organisationName\n      roles { role area heldFrom heldUntil }\n    }\n    demonstrationAccounts { login displayName organisationName roles }\n  }\n": typeof types.SessionDocument,
    "\n  query ViewedRoles($accountId: AccountId!) {\n    viewedRights(accountId: $accountId) {\n      __typename\n      ... on ViewedRights { roles { role heldFrom heldUntil jurisdiction { path } } }\n    }\n  }\n": typeof types.ViewedRolesDocument,
};
const documents: Documents = {
    "\n  query ReviewYears { reviewYears }\n": types.ReviewYearsDocument,
    "\n  query AccountFiles($search: String!) {\n    accountFiles(search: $search) {\n      next\n      files {\n        id login displayName organisationName standing lockedUntil lastSignInAt secondFactors holderKnown\n        roles { id role area series heldFrom heldUntil basis standing proposedBy { displayName } decidedBy { displayName } }\n        events { kind by { displayName } reason recordedAt }\n      }\n    }\n    waitingRoles {\n      account { id login displayName organisationName }\n      role { id role area series heldFrom heldUntil basis proposedBy { id displayName } recordedAt }\n    }\n  }\n": types.AccountFilesDocument,
    "\n  mutation OpenLocalAccount($input: OpenLocalAccountInput!) {\n    openLocalAccount(input: $input) {\n      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }\n    }\n  }\n": types.OpenLocalAccountDocument,
    "\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }\n    }\n  }\n": types.ChangeAccountDocument,
    "\n  mutation ProposeRole($input: ProposeRoleInput!) {\n    proposeRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n": types.ProposeRoleDocument,
    "\n  mutation DecideRole($input: DecideRoleInput!) {\n    decideRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n": types.DecideRoleDocument,
    "\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n": types.EndRoleDocument,
    "\n  mutation ProveInquiry($id: InquiryId!) {\n    proveInquiry(id: $id) { __typename ... on GivenProof { givenAs logged { entryId index proof } } ... on Refusal { code message messageEn source } }\n  }\n": types.ProveInquiryDocument,
    "\n  query OneAgreement($id: AgreementId!) {\n    agreement(id: $id) {\n      id number sandbox sharing purpose legalBasis asks fields series levels areas dailyQuota used heldFrom heldUntil contact state recordedAt\n      agency { id name contact }\n      clocks { awaits due left overdue byWeekends }\n      earlierTerms { step sharing purpose legalBasis asks fields series levels areas dailyQuota heldFrom heldUntil contact }\n      steps { number step reason actedOn actedBy { id displayName } }\n      keys { kid algorithm recordedAt endedAt registeredBy { id displayName } }\n      faults { day code count lastAt lastRequest }\n    }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n  }\n": types.OneAgreementDocument,
    "\n  query AgreementReceipts($id: AgreementId!, $first: Int!, $after: String) {\n    inquiries(agreementId: $id, first: $first, after: $after) {\n      next\n      inquiries { id receipt ask found answeredAt logEntryId logIndex }\n    }\n  }\n": types.AgreementReceiptsDocument,
    "\n  mutation StepAgreement($input: StepAgreementInput!) {\n    stepAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }\n  }\n": types.StepAgreementDocument,
    "\n  mutation AmendAgreement($input: AmendAgreementInput!) {\n    amendAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }\n  }\n": types.AmendAgreementDocument,
    "\n  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {\n    registerAgencyKey(input: $input) { __typename ... on AgencyKey { kid } ... on Refusal { code message messageEn source } }\n  }\n": types.RegisterAgencyKeyDocument,
    "\n  mutation EndAgencyKey($kid: String!) {\n    endAgencyKey(kid: $kid) { __typename ... on AgencyKey { kid endedAt } ... on Refusal { code message messageEn source } }\n  }\n": types.EndAgencyKeyDocument,
    "\n  mutation AskUnder($input: InquireInput!) {\n    inquire(input: $input) {\n      __typename\n      ... on Inquiry {\n        id receipt found sandbox answeredAt logEntryId logIndex\n        predicate { meets because proof { determination judgedOn rule { title document hash } } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.AskUnderDocument,
    "\n  query DraftsForCase {\n    ruleDrafts { id title mayEdit state latest { hash source cases } }\n  }\n": types.DraftsForCaseDocument,
    "\n  mutation AddCase($input: SaveRuleRevisionInput!) {\n    saveRuleRevision(input: $input) {\n      __typename\n      ... on RuleDraft { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.AddCaseDocument,
    "\n  query Applicant($id: ApplicationId!) {\n    application(id: $id) {\n      ...CaseShown\n      determination { ...DeterminationShown }\n      judgements { ...JudgementShown }\n    }\n  }\n": types.ApplicantDocument,
    "\n  mutation Determine($input: DetermineInput!) {\n    determine(input: $input) {\n      __typename\n      ... on Determination { ...DeterminationShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.DetermineDocument,
    "\n  mutation JudgeRelevance($input: JudgeRelevanceInput!) {\n    judgeRelevance(input: $input) {\n      __typename\n      ... on RelevanceJudgement { ...JudgementShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.JudgeRelevanceDocument,
    "\n  query ApplicantAsOf($id: ApplicationId!, $inForceOn: Day!, $knownOn: Day!, $purpose: Purpose!) {\n    verdictAsOf(applicationId: $id, inForceOn: $inForceOn, knownOn: $knownOn, purpose: $purpose) {\n      purpose inForceOn knownOn verdict totalTenths shortTenths missingCourses\n      summary { zh en }\n      rule { id title documentId documentNumber inForceFrom hash }\n      window { heldFrom heldTo }\n      requirements { ...RequirementShown }\n    }\n  }\n": types.ApplicantAsOfDocument,
    "\n  query ApplicantHistory($id: ApplicationId!) {\n    application(id: $id) {\n      id number filedOn recordedAt\n      determinations {\n        id purpose verdict judgedOn asOf recordedAt totalTenths shortTenths\n        summary { zh en }\n        rule { id title documentId documentNumber }\n      }\n      judgements { ...JudgementShown }\n      person { id ledger { ...EntryShown } }\n    }\n  }\n": types.ApplicantHistoryDocument,
    "\n  query ApplicantPurposes($id: ApplicationId!) {\n    application(id: $id) {\n      id\n      titleReview: determination { ...PurposeShown }\n      annualAssessment: determination(purpose: ANNUAL_ASSESSMENT) { ...PurposeShown }\n      appointment: determination(purpose: APPOINTMENT) { ...PurposeShown }\n      registration: determination(purpose: REGISTRATION) { ...PurposeShown }\n    }\n  }\n  fragment PurposeShown on Determination {\n    id purpose verdict judgedOn outdated\n    summary { zh en }\n    rule { id title documentId documentNumber }\n  }\n": types.ApplicantPurposesDocument,
    "\n  mutation DetermineFor($input: DetermineInput!) {\n    determine(input: $input) {\n      __typename\n      ... on Determination { ...PurposeShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.DetermineForDocument,
    "\n  mutation ExportApplicants($input: ExportApplicantsInput!) {\n    exportApplicants(input: $input) {\n      __typename\n      ... on ApplicantExport {\n        entryId\n        next\n        applications {\n          id number currentLevel targetLevel organisationName\n          series { code name nameEn }\n          jurisdiction { path name nameEn }\n          person { id name }\n          determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ExportApplicantsDocument,
    "\n  query Applicants($filter: ApplicantFilter!, $first: Int!, $after: String) {\n    applicants(filter: $filter, first: $first, after: $after) {\n      total\n      next\n      applications {\n        id number currentLevel targetLevel organisationName\n        series { code name nameEn }\n        jurisdiction { path name nameEn }\n        person { id name }\n        determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn outdated }\n      }\n    }\n  }\n": types.ApplicantsDocument,
    "\n  query ApplicantChoices {\n    reviewYears\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn kind parent }\n  }\n": types.ApplicantChoicesDocument,
    "\n  query CommitteeFile {\n    committees {\n      id name family filedUntil\n      filings { ...CommitteeFilingShown }\n      members { ...SeatShown }\n      mandates { ...MandateShown }\n    }\n    waitingFilings { ...CommitteeFilingShown }\n    seatableAccounts { id displayName organisationName }\n  }\n": types.CommitteeFileDocument,
    "\n  query SeatFile($id: CommitteeSeatId!) {\n    seat(id: $id) { ...SeatShown effect { ...SeatEffectShown } }\n  }\n": types.SeatFileDocument,
    "\n  query PreviewSeat($input: ProposeSeatInput!) {\n    previewSeat(input: $input) {\n      __typename\n      ... on SeatEffect { ...SeatEffectShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.PreviewSeatDocument,
    "\n  mutation ProposeSeat($input: ProposeSeatInput!) {\n    proposeSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n": types.ProposeSeatDocument,
    "\n  mutation DecideSeat($input: DecideSeatInput!) {\n    decideSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n": types.DecideSeatDocument,
    "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n": types.EndSeatDocument,
    "\n  query Committees {\n    committees {\n      id name family filedUntil\n      filings { ...CommitteeFilingShown }\n      members { id state }\n    }\n    waitingFilings { ...CommitteeFilingShown }\n  }\n": types.CommitteesDocument,
    "\n  query WaitingCounts($reviewYear: Int!) {\n    waiting(reviewYear: $reviewYear) { total notJudged pass fail needsReview notApplicable notOpen }\n  }\n": types.WaitingCountsDocument,
    "\n  query MyMandates {\n    titleSeries { code }\n    myMandates {\n      id committeeName levels reviewYear purpose heldFrom heldUntil basis\n      series { code name nameEn }\n      jurisdictions { path name nameEn }\n    }\n  }\n": types.MyMandatesDocument,
    "\n  query OwnVerdicts {\n    me {\n      id\n      person {\n        id\n        applications {\n          id number reviewYear targetLevel\n          series { code name nameEn }\n          determination { id verdict judgedOn outdated summary { zh en } }\n        }\n      }\n    }\n  }\n": types.OwnVerdictsDocument,
    "\n  query RightsToDo {\n    committees {\n      id\n      filings { id heldUntil }\n      mandates { id state heldUntil file { proposedBy { id } } }\n      members { id state file { proposedBy { id } } }\n    }\n    waitingFilings { id file { proposedBy { id } } }\n    mandateReview { decision mandate { id } }\n  }\n": types.RightsToDoDocument,
    "\n  query ImportYears { reviewYears policyDocuments { id ruleVersions { id reviewYear } } }\n": types.ImportYearsDocument,
    "\n  query LogToCheck {\n    logState { signed checkpoint keys { key } }\n  }\n": types.LogToCheckDocument,
    "\n  query LogStretch($from: Int!, $first: Int!) {\n    logCheck(from: $from, first: $first) { from leaves fault }\n  }\n": types.LogStretchDocument,
    "\n  query AccessLog($filter: LogFilter, $first: Int!, $after: String) {\n    log(filter: $filter, first: $first, after: $after) {\n      next\n      entries {\n        id index action purpose basis operation told aside personId sealedUntil recordedAt\n        account { id displayName organisationName }\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  mutation ExportLog($input: ExportLogInput!) {\n    exportLog(input: $input) {\n      __typename\n      ... on LogExport {\n        entryId next\n        entries {\n          id index action purpose basis operation told aside personId sealedUntil recordedAt\n          account { id displayName organisationName }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ExportLogDocument,
    "\n  mutation ExportLogLines($input: ExportLogInput!) {\n    exportLog(input: $input) {\n      __typename\n      ... on LogExport { entryId next lines }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ExportLogLinesDocument,
    "\n  query LogProof($filter: LogFilter) {\n    log(filter: $filter, first: 1) { entries { id logged { entryId index proof } } }\n  }\n": types.LogProofDocument,
    "\n  query LookQuestions {\n    lookQuestions(first: 100) {\n      waiting\n      questions {\n        id entryId text recordedAt\n        look { account { id displayName organisationName } action purpose basis operation told recordedAt }\n        answer { id text recordedAt answeredBy { id displayName organisationName } }\n      }\n    }\n  }\n": types.LookQuestionsDocument,
    "\n  mutation AnswerLookQuestion($input: AnswerLookQuestionInput!) {\n    answerLookQuestion(input: $input) {\n      __typename\n      ... on LookQuestion { id answer { id text } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.AnswerLookQuestionDocument,
    "\n  query MandateFile($id: MandateId!) {\n    mandate(id: $id) {\n      ...MandateShown\n      use { ...MandateUseShown }\n      file {\n        proposedBy { id displayName } proposedAt replaces decision decidedBy { id displayName } decidedAt reason\n        endsOn endedBy { id displayName } endedAt endReason\n        effect { ...MandateEffectShown }\n        delegations { ...DelegationShown }\n        reviews { quarter decision reason reviewedBy { id displayName } recordedAt }\n      }\n    }\n  }\n": types.MandateFileDocument,
    "\n  mutation DecideMandate($input: DecideMandateInput!) {\n    decideMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }\n  }\n": types.DecideMandateDocument,
    "\n  mutation EndMandate($input: EndMandateInput!) {\n    endMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }\n  }\n": types.EndMandateDocument,
    "\n  mutation SaveMandateTemplate($input: SaveMandateTemplateInput!) {\n    saveMandateTemplate(input: $input) { __typename ... on MandateTemplate { id name } ... on Refusal { code message messageEn source } }\n  }\n": types.SaveMandateTemplateDocument,
    "\n  query ProposalChoices($from: MandateId!, $asked: Boolean!) {\n    committees { id name filings { id number heldFrom heldUntil } mandates { id basis state reviewYear } }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    mandateTemplates { id name purpose levels fields series { code name nameEn } jurisdictions { path name nameEn } }\n    mandate(id: $from) @include(if: $asked) { ...MandateShown use { ...MandateUseShown } }\n  }\n": types.ProposalChoicesDocument,
    "\n  query MandateReview {\n    mandateReview {\n      suggestion decision reason persons\n      mandate { ...MandateShown }\n      use { ...MandateUseShown }\n    }\n  }\n": types.MandateReviewDocument,
    "\n  mutation ReviewMandates($input: ReviewMandatesInput!) {\n    reviewMandates(input: $input) {\n      __typename\n      ... on ReviewedMandates { mandates { ...MandateShown } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ReviewMandatesDocument,
    "\n  query Mandates {\n    committees {\n      id name family\n      filings { id number heldFrom heldUntil }\n      members { id state }\n      mandates { ...MandateShown }\n    }\n  }\n": types.MandatesDocument,
    "\n  query MySecurity {\n    mySecurity {\n      login passwordMadeAt passwordExpiresAt checkWord factorRequired recoveryCodesLeft\n      factors { id kind label recordedAt usedAt }\n      sessions { id proofs openedAt seenAt }\n      attempts { at succeeded known }\n    }\n  }\n": types.MySecurityDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation StartTotp { startTotp { __typename ... on TotpBegun { secret uri } ... on Refusal { code message messageEn } } }\n": types.StartTotpDocument,
    "\n  mutation FinishTotp($input: FinishTotpInput!) {\n    finishTotp(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": types.FinishTotpDocument,
    "\n  mutation StartPasskey { startPasskey { __typename ... on PasskeyBegun { ticket options } ... on Refusal { code message messageEn } } }\n": types.StartPasskeyDocument,
    "\n  mutation FinishPasskey($input: FinishPasskeyInput!) {\n    finishPasskey(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": types.FinishPasskeyDocument,
    "\n  mutation RemoveFactor($id: FactorId!) {\n    removeFactor(id: $id) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": types.RemoveFactorDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation EndSessions($only: SessionId, $keep: SessionId) {\n    endSessions(only: $only, keep: $keep) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n": types.EndSessionsDocument,
    "\n  query OwnMandates {\n    myMandates { ...MandateShown use { ...MandateUseShown } }\n    myDelegations { ...DelegationShown }\n    deputies { id displayName organisationName }\n    jurisdictions { path name nameEn parent }\n  }\n": types.OwnMandatesDocument,
    "\n  mutation DelegateMandate($input: DelegateMandateInput!) {\n    delegateMandate(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }\n  }\n": types.DelegateMandateDocument,
    "\n  query OwnDisclosures($first: Int!, $after: String) {\n    me {\n      id\n      person {\n        id\n        disclosures(first: $first, after: $after) {\n          next\n          disclosures {\n            id action purpose basis operation aside sealedUntil recordedAt\n            account { id displayName organisationName }\n            inquiry { receipt agency agreementNumber legalBasis ask }\n            question { id text recordedAt answer { id text recordedAt answeredBy { id displayName organisationName } } }\n          }\n        }\n      }\n    }\n  }\n": types.OwnDisclosuresDocument,
    "\n  query NewestDisclosure { newestDisclosure }\n": types.NewestDisclosureDocument,
    "\n  query OwnProof($first: Int!, $after: String) {\n    me { id person { id disclosures(first: $first, after: $after) { disclosures { id logged { entryId index proof } } } } }\n  }\n": types.OwnProofDocument,
    "\n  mutation AskAboutLook($input: AskAboutLookInput!) {\n    askAboutLook(input: $input) {\n      __typename\n      ... on LookQuestion { id text recordedAt }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.AskAboutLookDocument,
    "\n  query OwnRecord {\n    me {\n      id\n      person {\n        id name maskedIdNumber\n        applications {\n          ...CaseShown\n          determination { ...DeterminationShown }\n        }\n      }\n    }\n  }\n": types.OwnRecordDocument,
    "\n  query OwnLedger { me { id person { id ledger { ...EntryShown } } } }\n": types.OwnLedgerDocument,
    "\n  query PolicyDocuments {\n    policyDocuments {\n      id number title issuer issuedOn\n      ruleVersions { id title reviewYear inForceFrom inForceUntil }\n    }\n  }\n": types.PolicyDocumentsDocument,
    "\n  query RuleDrafts {\n    ruleDrafts {\n      id title state openedBy\n      policyDocument { id number }\n      blockers { zh en }\n      version { id }\n    }\n  }\n": types.RuleDraftsDocument,
    "\n  mutation RegisterPolicy($input: RegisterPolicyInput!) {\n    registerPolicy(input: $input) {\n      __typename\n      ... on PolicyDocument { id number title }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.RegisterPolicyDocument,
    "\n  mutation DeliverPolicy($input: DeliverPolicyInput!) {\n    deliverPolicy(input: $input) {\n      __typename\n      ... on PolicyDocument { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.DeliverPolicyDocument,
    "\n  mutation AttachFile($input: AttachFileInput!) {\n    attachFile(input: $input) {\n      __typename\n      ... on PolicyAttachment { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.AttachFileDocument,
    "\n  query PolicyDocument($id: PolicyDocumentId!) {\n    policyDocument(id: $id) {\n      id number title issuer issuedOn body kind\n      contact { division person phone email }\n      bases { number title document { id } }\n      attachments { id name size digest }\n      deliveries { organisationName class deliveredOn }\n      ruleVersions {\n        id title ruleSet reviewYear purpose inForceFrom inForceUntil issuedOn hash source state\n        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n      }\n    }\n  }\n": types.PolicyDocumentDocument,
    "\n  query PublicPolicies {\n    publicPolicies {\n      number title issuer issuedOn kind body\n      contact { division person phone email }\n      bases { number title }\n      attachments { id name size digest }\n      rules {\n        id title reviewYear purpose inForceFrom inForceUntil state hash\n        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n        examples {\n          name verdict totalTenths shortTenths\n          summary { zh en }\n          requirements { id met waived sentence { zh en } outcome { zh en } }\n          lines { kind course countedTenths fate reason { zh en } clause }\n        }\n      }\n    }\n  }\n": types.PublicPoliciesDocument,
    "\n  query Recusals {\n    recusals { id account { id displayName } number kind reason heldFrom heldUntil declaredBy { id displayName } recordedAt }\n    committees { id members { id state account { id displayName } } }\n  }\n": types.RecusalsDocument,
    "\n  mutation DeclareRecusal($input: DeclareRecusalInput!) {\n    declareRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }\n  }\n": types.DeclareRecusalDocument,
    "\n  mutation EndRecusal($input: EndRecusalInput!) {\n    endRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }\n  }\n": types.EndRecusalDocument,
    "\n  query LogRoots($before: Day) { logRoots(first: 31, before: $before) { day size root checkpoint } }\n": types.LogRootsDocument,
    "\n  fragment DraftShown on RuleDraft {\n    id ruleSet title state openedBy mayEdit maySubmit mayApprove seen\n    policyDocument { id number title issuer issuedOn body }\n    basedOn { id title documentNumber inForceFrom reviewYear hash source cases }\n    latest { id number hash source cases author recordedAt }\n    revisions { id number hash author recordedAt }\n    deeds { number kind by at revision reason line impactRun impactHash }\n    blockers { zh en }\n    version { id state inForceFrom hash }\n  }\n": types.DraftShownFragmentDoc,
    "\n  query RuleDraft($id: RuleDraftId!) {\n    ruleDraft(id: $id) { ...DraftShown }\n  }\n": types.RuleDraftDocument,
    "\n  fragment ReadingShown on RuleReading {\n    hash title inForceFrom\n    faults { code severity line column words { zh en } clause }\n    lints { code severity line column words { zh en } clause }\n    clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n    params { name kind value says source clauses }\n    diff { sentences { change clause step before { zh en } after { zh en } sentence { zh en } } }\n  }\n": types.ReadingShownFragmentDoc,
    "\n  query ReadRule($input: ReadRuleInput!) {\n    readRule(input: $input) { ...ReadingShown }\n  }\n": types.ReadRuleDocument,
    "\n  query RunCases($input: ReadRuleInput!) {\n    readRule(input: $input) {\n      hash\n      faults { code severity line column words { zh en } clause }\n      caseResults { name line holds byOne byMany }\n    }\n  }\n": types.RunCasesDocument,
    "\n  mutation SaveRuleRevision($input: SaveRuleRevisionInput!) {\n    saveRuleRevision(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.SaveRuleRevisionDocument,
    "\n  mutation SubmitRuleDraft($input: RuleDraftStepInput!) {\n    submitRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.SubmitRuleDraftDocument,
    "\n  mutation ReturnRuleDraft($input: ReturnRuleDraftInput!) {\n    returnRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ReturnRuleDraftDocument,
    "\n  mutation CommentRuleDraft($input: CommentRuleDraftInput!) {\n    commentRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.CommentRuleDraftDocument,
    "\n  mutation SawRuleDraft($input: SawRuleDraftInput!) {\n    sawRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.SawRuleDraftDocument,
    "\n  mutation ApproveRuleDraft($input: RuleDraftStepInput!) {\n    approveRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ApproveRuleDraftDocument,
    "\n  fragment ImpactSideShown on ImpactSide {\n    people passToFail failToPass\n    changes { from to people }\n    missingHours { fromTenths untilTenths baseline draft }\n    groups { dimension key words { zh en } people passToFail failToPass }\n  }\n": types.ImpactSideShownFragmentDoc,
    "\n  fragment ImpactShown on ImpactRun {\n    id state progressPercent startedAt durationMs asOf reviewYear people entries revisionHash ruleHash baselineHash resultHash identical\n    judged { ...ImpactSideShown }\n    toFile { ...ImpactSideShown }\n    entriesChanged { from to lines tenthsBefore tenthsAfter words { zh en } }\n  }\n": types.ImpactShownFragmentDoc,
    "\n  query ImpactRuns($draftId: RuleDraftId!) {\n    impactRuns(draftId: $draftId) { id state startedAt revisionHash ruleHash resultHash }\n  }\n": types.ImpactRunsDocument,
    "\n  query ImpactRun($id: ImpactRunId!) {\n    impactRun(id: $id) { ...ImpactShown }\n  }\n": types.ImpactRunDocument,
    "\n  mutation MeasureImpact($input: MeasureImpactInput!) {\n    measureImpact(input: $input) {\n      __typename\n      ... on ImpactRun { id state }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.MeasureImpactDocument,
    "\n  mutation CancelImpact($id: ImpactRunId!) {\n    cancelImpact(id: $id) {\n      __typename\n      ... on ImpactRun { id state }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.CancelImpactDocument,
    "\n  query EffectNames($draftId: RuleDraftId!) {\n    jurisdictions { path name nameEn }\n    titleSeries { code name nameEn }\n    ruleDraft(id: $draftId) {\n      id\n      latest { id reading { hash diff { sentences { sentence { zh en } } } } }\n    }\n  }\n": types.EffectNamesDocument,
    "\n  query ImpactPeople(\n    $runId: ImpactRunId!, $side: ImpactSideName!, $change: FlipKind, $dimension: ImpactDimension, $key: String, $first: Int!, $after: String\n  ) {\n    impactPeople(runId: $runId, side: $side, change: $change, dimension: $dimension, key: $key, first: $first, after: $after) {\n      total\n      next\n      people {\n        applicationId number series targetLevel area\n        before { verdict totalTenths shortTenths }\n        after { verdict totalTenths shortTenths }\n      }\n    }\n  }\n": types.ImpactPeopleDocument,
    "\n  mutation ExportImpactPeople($input: ExportImpactPeopleInput!) {\n    exportImpactPeople(input: $input) {\n      __typename\n      ... on ImpactPeopleExport {\n        entryId\n        next\n        people {\n          applicationId number series targetLevel area\n          before { verdict totalTenths shortTenths }\n          after { verdict totalTenths shortTenths }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ExportImpactPeopleDocument,
    "\n  query TryImpact($input: TryImpactInput!) {\n    tryImpact(input: $input) {\n      __typename\n      ... on TriedImpact {\n        ruleHash durationMs identical\n        judged { people passToFail failToPass }\n        toFile { people passToFail failToPass }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.TryImpactDocument,
    "\n  query RuleVersion($id: RuleVersionId!) {\n    ruleVersion(id: $id) {\n      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil issuedOn publishedOn\n      state reachesBack hash source cases approvedBy\n      clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n      params { name kind value says source clauses }\n      basedOn { id title inForceFrom }\n      replaces { id title documentNumber inForceFrom source }\n      repeal { repealedFrom reason proposedBy approvedBy }\n    }\n  }\n": types.RuleVersionDocument,
    "\n  query VersionDocument($id: PolicyDocumentId!) {\n    policyDocument(id: $id) { id number title body }\n  }\n": types.VersionDocumentDocument,
    "\n  query VersionHistory($id: RuleVersionId!) {\n    ruleVersion(id: $id) {\n      id\n      draft {\n        id openedBy\n        deeds { number kind by at revision reason line impactRun impactHash }\n        revisions { id number hash author recordedAt }\n      }\n    }\n  }\n": types.VersionHistoryDocument,
    "\n  mutation ProposeRepeal($input: RepealRuleVersionInput!) {\n    repealRuleVersion(input: $input) {\n      __typename\n      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ProposeRepealDocument,
    "\n  mutation ApproveRepeal($input: ApproveRepealInput!) {\n    approveRepeal(input: $input) {\n      __typename\n      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ApproveRepealDocument,
    "\n  query RuleVersions {\n    ruleVersions {\n      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil publishedOn\n      state reachesBack hash approvedBy\n    }\n  }\n": types.RuleVersionsDocument,
    "\n  query LogSeals {\n    logSeals(first: 100) {\n      id number basis endsOn sealedUntil state orderedAt endReason\n      account { id displayName organisationName }\n      orderedBy { id displayName }\n      approvedBy { id displayName }\n      endedBy { id displayName }\n    }\n  }\n": types.LogSealsDocument,
    "\n  query SealableAccounts { viewableAccounts { id displayName organisationName } }\n": types.SealableAccountsDocument,
    "\n  mutation SealLooks($input: SealLooksInput!) {\n    sealLooks(input: $input) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n": types.SealLooksDocument,
    "\n  mutation ApproveSeal($id: LogSealId!) {\n    approveSeal(id: $id) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n": types.ApproveSealDocument,
    "\n  mutation EndSeal($id: LogSealId!, $reason: String!) {\n    endSeal(id: $id, reason: $reason) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n": types.EndSealDocument,
    "\n  query Sharing {\n    agencies { id name contact accounts { id displayName } recordedAt }\n    accountsForAgencies { id displayName organisationName }\n    holidayNotices { year number off { first last } worked enteredBy { id displayName } }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    agreements {\n      id number sandbox sharing purpose asks dailyQuota used heldFrom heldUntil state\n      agency { id name }\n      clocks { awaits due left overdue byWeekends }\n    }\n  }\n": types.SharingDocument,
    "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      __typename\n      ... on Agency { id name }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.RegisterAgencyDocument,
    "\n  mutation RequestAgreement($input: RequestAgreementInput!) {\n    requestAgreement(input: $input) {\n      __typename\n      ... on Agreement { id number }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.RequestAgreementDocument,
    "\n  mutation EnterHolidays($input: EnterHolidaysInput!) {\n    enterHolidays(input: $input) {\n      __typename\n      ... on HolidayNotice { year number }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.EnterHolidaysDocument,
    "\n  query StatisticsChoices {\n    statisticsYears\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn }\n  }\n": types.StatisticsChoicesDocument,
    "\n  query ReleasedStatistics($year: Int!) {\n    statistics(reviewYear: $year) {\n      __typename\n      ... on Statistics { reviewYear quarter tables { by columns rows { key cells total } totals total columnsLeftOut } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ReleasedStatisticsDocument,
    "\n  query ViewableAccounts { viewableAccounts { id displayName organisationName } }\n": types.ViewableAccountsDocument,
    "\n  query ViewedRights($accountId: AccountId!, $on: Day!) {\n    viewedRights(accountId: $accountId, on: $on) {\n      __typename\n      ... on ViewedRights {\n        account { id displayName organisationName } on persons blocked\n        roles { role basis heldFrom heldUntil jurisdiction { path name nameEn } series { code name nameEn } }\n        mandates { persons mandate { ...MandateShown } }\n        actions { action permitted sentence { zh en } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ViewedRightsDocument,
    "\n  fragment EntryShown on HourEntry {\n    id kind category course quantityTenths unit days travelDays\n    heldFrom heldTo registeredOn enrolledOn graduatedOn degree\n    filing institution mode evidence source reverses recordedAt\n  }\n": types.EntryShownFragmentDoc,
    "\n  fragment RequirementShown on RequirementOutcome {\n    id met waived amount threshold short measure missingCourses missingFacts\n    sentence { zh en } outcome { zh en } quote source\n  }\n": types.RequirementShownFragmentDoc,
    "\n  fragment LineShown on LedgerLine {\n    fate countedTenths clause quote source\n    reason { zh en }\n    entry { ...EntryShown }\n  }\n": types.LineShownFragmentDoc,
    "\n  fragment DeterminationShown on Determination {\n    id verdict judgedOn asOf recordedAt totalTenths shortTenths missingCourses bySubstitution replays outdated\n    summary { zh en }\n    rule { id title documentId documentNumber inForceFrom hash }\n    window { heldFrom heldTo }\n    requirements { ...RequirementShown }\n    years { year publicTenths professionalTenths otherTenths }\n    lines { ...LineShown }\n  }\n": types.DeterminationShownFragmentDoc,
    "\n  fragment CaseShown on Application {\n    id number reviewYear currentLevel targetLevel organisationName education filedOn ageAtFiling recordedAt\n    series { code name nameEn }\n    jurisdiction { path name nameEn }\n    access { purpose basis masked { field reason { zh en } } }\n    person { id name sex age maskedIdNumber maskedPhone }\n  }\n": types.CaseShownFragmentDoc,
    "\n  fragment JudgementShown on RelevanceJudgement {\n    id entryId relevant reason recordedAt\n    judgedBy { id displayName organisationName }\n  }\n": types.JudgementShownFragmentDoc,
    "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    endDelegation(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }\n  }\n": types.EndDelegationDocument,
    "\n  query Explain($input: ExplainInput!) {\n    explain(input: $input) {\n      __typename\n      ... on Explanation {\n        permitted on sentence { zh en } change { zh en }\n        by { basis fields name { zh en } }\n        considered { kind basis fields name { zh en } why { zh en } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ExplainDocument,
    "\n  query WhyChoices {\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    myMandates { id reviewYear }\n  }\n": types.WhyChoicesDocument,
    "\n  query PreviewMandate($input: ProposeMandateInput!) {\n    previewMandate(input: $input) {\n      __typename\n      ... on MandateEffect { ...MandateEffectShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.PreviewMandateDocument,
    "\n  fragment MandateShown on Mandate {\n    id committeeId committeeName levels reviewYear purpose fields heldFrom heldUntil basis state delegatedFrom\n    series { code name nameEn }\n    jurisdictions { path name nameEn }\n  }\n": types.MandateShownFragmentDoc,
    "\n  fragment MandateEffectShown on MandateEffect {\n    persons newPersons fields sensitive outcome reach\n    opened { ...PlaceExampleShown }\n    lost { ...PlaceExampleShown }\n  }\n": types.MandateEffectShownFragmentDoc,
    "\n  fragment PlaceExampleShown on PlaceExample {\n    level reviewYear purpose field from until\n    series { code name nameEn }\n    jurisdiction { path name nameEn }\n  }\n": types.PlaceExampleShownFragmentDoc,
    "\n  fragment DelegationShown on Delegation {\n    id mandateId delegatedBy { id displayName } delegate { id displayName } levels fields heldFrom heldUntil reason\n    series { code name nameEn } jurisdictions { path name nameEn }\n  }\n": types.DelegationShownFragmentDoc,
    "\n  fragment MandateUseShown on MandateUse { looks persons firstAt lastAt usedFields unusedFields }\n": types.MandateUseShownFragmentDoc,
    "\n  mutation ProposeMandate($input: ProposeMandateInput!) {\n    proposeMandate(input: $input) {\n      __typename\n      ... on Mandate { ...MandateShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.ProposeMandateDocument,
    "\n  query Places {\n    jurisdictions { path name nameEn parent }\n    titleSeries { code name nameEn }\n  }\n": types.PlacesDocument,
    "\n  query ReceiptProof($id: ApplicationId!) {\n    application(id: $id) { id determination { id logged { entryId index proof } } }\n  }\n": types.ReceiptProofDocument,
    "\n  query LogStateNow {\n    logState {\n      size signed checkpoint signedAt waiting\n      witnesses { name size signedAt }\n      keys { key kind fromSize }\n    }\n  }\n": types.LogStateNowDocument,
    "\n  mutation OpenRuleDraft($input: OpenRuleDraftInput!) {\n    openRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n": types.OpenRuleDraftDocument,
    "\n  query FilingChoices { titleSeries { code name nameEn } jurisdictions { path name nameEn parent } }\n": types.FilingChoicesDocument,
    "\n  fragment DecisionFileShown on DecisionFile {\n    proposedBy { id displayName } proposedAt decision decidedBy { id displayName } decidedAt reason\n    endsOn endedBy { id displayName } endedAt endReason\n  }\n": types.DecisionFileShownFragmentDoc,
    "\n  fragment CommitteeFilingShown on CommitteeFiling {\n    id committeeName family number heldFrom heldUntil levels state\n    series { code name nameEn }\n    jurisdictions { path name nameEn }\n    file { ...DecisionFileShown }\n  }\n": types.CommitteeFilingShownFragmentDoc,
    "\n  fragment SeatShown on CommitteeMember {\n    id position basis heldFrom heldUntil state roleUntil\n    account { id displayName organisationName }\n    file { ...DecisionFileShown }\n  }\n": types.SeatShownFragmentDoc,
    "\n  fragment SeatEffectShown on SeatEffect {\n    persons newPersons blocked blockedByEmployer blockedByRecusal blockedAsOwn fields sensitive\n    mandates { persons mandate { ...MandateShown } }\n  }\n": types.SeatEffectShownFragmentDoc,
    "\n  mutation ProposeFiling($input: ProposeFilingInput!) {\n    proposeFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }\n  }\n": types.ProposeFilingDocument,
    "\n  mutation DecideFiling($input: DecideFilingInput!) {\n    decideFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }\n  }\n": types.DecideFilingDocument,
    "\n  query Session {\n    me {\n      id\n      displayName\n      organisationName\n      roles { role area heldFrom heldUntil }\n    }\n    demonstrationAccounts { login displayName organisationName roles }\n  }\n": types.SessionDocument,
    "\n  query ViewedRoles($accountId: AccountId!) {\n    viewedRights(accountId: $accountId) {\n      __typename\n      ... on ViewedRights { roles { role heldFrom heldUntil jurisdiction { path } } }\n    }\n  }\n": types.ViewedRolesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewYears { reviewYears }\n"): (typeof documents)["\n  query ReviewYears { reviewYears }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountFiles($search: String!) {\n    accountFiles(search: $search) {\n      next\n      files {\n        id login displayName organisationName standing lockedUntil lastSignInAt secondFactors holderKnown\n        roles { id role area series heldFrom heldUntil basis standing proposedBy { displayName } decidedBy { displayName } }\n        events { kind by { displayName } reason recordedAt }\n      }\n    }\n    waitingRoles {\n      account { id login displayName organisationName }\n      role { id role area series heldFrom heldUntil basis proposedBy { id displayName } recordedAt }\n    }\n  }\n"): (typeof documents)["\n  query AccountFiles($search: String!) {\n    accountFiles(search: $search) {\n      next\n      files {\n        id login displayName organisationName standing lockedUntil lastSignInAt secondFactors holderKnown\n        roles { id role area series heldFrom heldUntil basis standing proposedBy { displayName } decidedBy { displayName } }\n        events { kind by { displayName } reason recordedAt }\n      }\n    }\n    waitingRoles {\n      account { id login displayName organisationName }\n      role { id role area series heldFrom heldUntil basis proposedBy { id displayName } recordedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenLocalAccount($input: OpenLocalAccountInput!) {\n    openLocalAccount(input: $input) {\n      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenLocalAccount($input: OpenLocalAccountInput!) {\n    openLocalAccount(input: $input) {\n      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      __typename ... on AccountDeed { account { id login } firstPassword: code codeUntil } ... on Refusal { code message messageEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRole($input: ProposeRoleInput!) {\n    proposeRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation ProposeRole($input: ProposeRoleInput!) {\n    proposeRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideRole($input: DecideRoleInput!) {\n    decideRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation DecideRole($input: DecideRoleInput!) {\n    decideRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) { __typename ... on RoleDeed { roleId } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveInquiry($id: InquiryId!) {\n    proveInquiry(id: $id) { __typename ... on GivenProof { givenAs logged { entryId index proof } } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation ProveInquiry($id: InquiryId!) {\n    proveInquiry(id: $id) { __typename ... on GivenProof { givenAs logged { entryId index proof } } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneAgreement($id: AgreementId!) {\n    agreement(id: $id) {\n      id number sandbox sharing purpose legalBasis asks fields series levels areas dailyQuota used heldFrom heldUntil contact state recordedAt\n      agency { id name contact }\n      clocks { awaits due left overdue byWeekends }\n      earlierTerms { step sharing purpose legalBasis asks fields series levels areas dailyQuota heldFrom heldUntil contact }\n      steps { number step reason actedOn actedBy { id displayName } }\n      keys { kid algorithm recordedAt endedAt registeredBy { id displayName } }\n      faults { day code count lastAt lastRequest }\n    }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n  }\n"): (typeof documents)["\n  query OneAgreement($id: AgreementId!) {\n    agreement(id: $id) {\n      id number sandbox sharing purpose legalBasis asks fields series levels areas dailyQuota used heldFrom heldUntil contact state recordedAt\n      agency { id name contact }\n      clocks { awaits due left overdue byWeekends }\n      earlierTerms { step sharing purpose legalBasis asks fields series levels areas dailyQuota heldFrom heldUntil contact }\n      steps { number step reason actedOn actedBy { id displayName } }\n      keys { kid algorithm recordedAt endedAt registeredBy { id displayName } }\n      faults { day code count lastAt lastRequest }\n    }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementReceipts($id: AgreementId!, $first: Int!, $after: String) {\n    inquiries(agreementId: $id, first: $first, after: $after) {\n      next\n      inquiries { id receipt ask found answeredAt logEntryId logIndex }\n    }\n  }\n"): (typeof documents)["\n  query AgreementReceipts($id: AgreementId!, $first: Int!, $after: String) {\n    inquiries(agreementId: $id, first: $first, after: $after) {\n      next\n      inquiries { id receipt ask found answeredAt logEntryId logIndex }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepAgreement($input: StepAgreementInput!) {\n    stepAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation StepAgreement($input: StepAgreementInput!) {\n    stepAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAgreement($input: AmendAgreementInput!) {\n    amendAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation AmendAgreement($input: AmendAgreementInput!) {\n    amendAgreement(input: $input) { __typename ... on Agreement { id state } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {\n    registerAgencyKey(input: $input) { __typename ... on AgencyKey { kid } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {\n    registerAgencyKey(input: $input) { __typename ... on AgencyKey { kid } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAgencyKey($kid: String!) {\n    endAgencyKey(kid: $kid) { __typename ... on AgencyKey { kid endedAt } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation EndAgencyKey($kid: String!) {\n    endAgencyKey(kid: $kid) { __typename ... on AgencyKey { kid endedAt } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskUnder($input: InquireInput!) {\n    inquire(input: $input) {\n      __typename\n      ... on Inquiry {\n        id receipt found sandbox answeredAt logEntryId logIndex\n        predicate { meets because proof { determination judgedOn rule { title document hash } } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation AskUnder($input: InquireInput!) {\n    inquire(input: $input) {\n      __typename\n      ... on Inquiry {\n        id receipt found sandbox answeredAt logEntryId logIndex\n        predicate { meets because proof { determination judgedOn rule { title document hash } } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftsForCase {\n    ruleDrafts { id title mayEdit state latest { hash source cases } }\n  }\n"): (typeof documents)["\n  query DraftsForCase {\n    ruleDrafts { id title mayEdit state latest { hash source cases } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCase($input: SaveRuleRevisionInput!) {\n    saveRuleRevision(input: $input) {\n      __typename\n      ... on RuleDraft { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCase($input: SaveRuleRevisionInput!) {\n    saveRuleRevision(input: $input) {\n      __typename\n      ... on RuleDraft { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Applicant($id: ApplicationId!) {\n    application(id: $id) {\n      ...CaseShown\n      determination { ...DeterminationShown }\n      judgements { ...JudgementShown }\n    }\n  }\n"): (typeof documents)["\n  query Applicant($id: ApplicationId!) {\n    application(id: $id) {\n      ...CaseShown\n      determination { ...DeterminationShown }\n      judgements { ...JudgementShown }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Determine($input: DetermineInput!) {\n    determine(input: $input) {\n      __typename\n      ... on Determination { ...DeterminationShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation Determine($input: DetermineInput!) {\n    determine(input: $input) {\n      __typename\n      ... on Determination { ...DeterminationShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeRelevance($input: JudgeRelevanceInput!) {\n    judgeRelevance(input: $input) {\n      __typename\n      ... on RelevanceJudgement { ...JudgementShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation JudgeRelevance($input: JudgeRelevanceInput!) {\n    judgeRelevance(input: $input) {\n      __typename\n      ... on RelevanceJudgement { ...JudgementShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicantAsOf($id: ApplicationId!, $inForceOn: Day!, $knownOn: Day!, $purpose: Purpose!) {\n    verdictAsOf(applicationId: $id, inForceOn: $inForceOn, knownOn: $knownOn, purpose: $purpose) {\n      purpose inForceOn knownOn verdict totalTenths shortTenths missingCourses\n      summary { zh en }\n      rule { id title documentId documentNumber inForceFrom hash }\n      window { heldFrom heldTo }\n      requirements { ...RequirementShown }\n    }\n  }\n"): (typeof documents)["\n  query ApplicantAsOf($id: ApplicationId!, $inForceOn: Day!, $knownOn: Day!, $purpose: Purpose!) {\n    verdictAsOf(applicationId: $id, inForceOn: $inForceOn, knownOn: $knownOn, purpose: $purpose) {\n      purpose inForceOn knownOn verdict totalTenths shortTenths missingCourses\n      summary { zh en }\n      rule { id title documentId documentNumber inForceFrom hash }\n      window { heldFrom heldTo }\n      requirements { ...RequirementShown }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicantHistory($id: ApplicationId!) {\n    application(id: $id) {\n      id number filedOn recordedAt\n      determinations {\n        id purpose verdict judgedOn asOf recordedAt totalTenths shortTenths\n        summary { zh en }\n        rule { id title documentId documentNumber }\n      }\n      judgements { ...JudgementShown }\n      person { id ledger { ...EntryShown } }\n    }\n  }\n"): (typeof documents)["\n  query ApplicantHistory($id: ApplicationId!) {\n    application(id: $id) {\n      id number filedOn recordedAt\n      determinations {\n        id purpose verdict judgedOn asOf recordedAt totalTenths shortTenths\n        summary { zh en }\n        rule { id title documentId documentNumber }\n      }\n      judgements { ...JudgementShown }\n      person { id ledger { ...EntryShown } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicantPurposes($id: ApplicationId!) {\n    application(id: $id) {\n      id\n      titleReview: determination { ...PurposeShown }\n      annualAssessment: determination(purpose: ANNUAL_ASSESSMENT) { ...PurposeShown }\n      appointment: determination(purpose: APPOINTMENT) { ...PurposeShown }\n      registration: determination(purpose: REGISTRATION) { ...PurposeShown }\n    }\n  }\n  fragment PurposeShown on Determination {\n    id purpose verdict judgedOn outdated\n    summary { zh en }\n    rule { id title documentId documentNumber }\n  }\n"): (typeof documents)["\n  query ApplicantPurposes($id: ApplicationId!) {\n    application(id: $id) {\n      id\n      titleReview: determination { ...PurposeShown }\n      annualAssessment: determination(purpose: ANNUAL_ASSESSMENT) { ...PurposeShown }\n      appointment: determination(purpose: APPOINTMENT) { ...PurposeShown }\n      registration: determination(purpose: REGISTRATION) { ...PurposeShown }\n    }\n  }\n  fragment PurposeShown on Determination {\n    id purpose verdict judgedOn outdated\n    summary { zh en }\n    rule { id title documentId documentNumber }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DetermineFor($input: DetermineInput!) {\n    determine(input: $input) {\n      __typename\n      ... on Determination { ...PurposeShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation DetermineFor($input: DetermineInput!) {\n    determine(input: $input) {\n      __typename\n      ... on Determination { ...PurposeShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportApplicants($input: ExportApplicantsInput!) {\n    exportApplicants(input: $input) {\n      __typename\n      ... on ApplicantExport {\n        entryId\n        next\n        applications {\n          id number currentLevel targetLevel organisationName\n          series { code name nameEn }\n          jurisdiction { path name nameEn }\n          person { id name }\n          determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ExportApplicants($input: ExportApplicantsInput!) {\n    exportApplicants(input: $input) {\n      __typename\n      ... on ApplicantExport {\n        entryId\n        next\n        applications {\n          id number currentLevel targetLevel organisationName\n          series { code name nameEn }\n          jurisdiction { path name nameEn }\n          person { id name }\n          determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Applicants($filter: ApplicantFilter!, $first: Int!, $after: String) {\n    applicants(filter: $filter, first: $first, after: $after) {\n      total\n      next\n      applications {\n        id number currentLevel targetLevel organisationName\n        series { code name nameEn }\n        jurisdiction { path name nameEn }\n        person { id name }\n        determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn outdated }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Applicants($filter: ApplicantFilter!, $first: Int!, $after: String) {\n    applicants(filter: $filter, first: $first, after: $after) {\n      total\n      next\n      applications {\n        id number currentLevel targetLevel organisationName\n        series { code name nameEn }\n        jurisdiction { path name nameEn }\n        person { id name }\n        determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn outdated }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicantChoices {\n    reviewYears\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn kind parent }\n  }\n"): (typeof documents)["\n  query ApplicantChoices {\n    reviewYears\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn kind parent }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommitteeFile {\n    committees {\n      id name family filedUntil\n      filings { ...CommitteeFilingShown }\n      members { ...SeatShown }\n      mandates { ...MandateShown }\n    }\n    waitingFilings { ...CommitteeFilingShown }\n    seatableAccounts { id displayName organisationName }\n  }\n"): (typeof documents)["\n  query CommitteeFile {\n    committees {\n      id name family filedUntil\n      filings { ...CommitteeFilingShown }\n      members { ...SeatShown }\n      mandates { ...MandateShown }\n    }\n    waitingFilings { ...CommitteeFilingShown }\n    seatableAccounts { id displayName organisationName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatFile($id: CommitteeSeatId!) {\n    seat(id: $id) { ...SeatShown effect { ...SeatEffectShown } }\n  }\n"): (typeof documents)["\n  query SeatFile($id: CommitteeSeatId!) {\n    seat(id: $id) { ...SeatShown effect { ...SeatEffectShown } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSeat($input: ProposeSeatInput!) {\n    previewSeat(input: $input) {\n      __typename\n      ... on SeatEffect { ...SeatEffectShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  query PreviewSeat($input: ProposeSeatInput!) {\n    previewSeat(input: $input) {\n      __typename\n      ... on SeatEffect { ...SeatEffectShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSeat($input: ProposeSeatInput!) {\n    proposeSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation ProposeSeat($input: ProposeSeatInput!) {\n    proposeSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideSeat($input: DecideSeatInput!) {\n    decideSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation DecideSeat($input: DecideSeatInput!) {\n    decideSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) { __typename ... on CommitteeMember { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Committees {\n    committees {\n      id name family filedUntil\n      filings { ...CommitteeFilingShown }\n      members { id state }\n    }\n    waitingFilings { ...CommitteeFilingShown }\n  }\n"): (typeof documents)["\n  query Committees {\n    committees {\n      id name family filedUntil\n      filings { ...CommitteeFilingShown }\n      members { id state }\n    }\n    waitingFilings { ...CommitteeFilingShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingCounts($reviewYear: Int!) {\n    waiting(reviewYear: $reviewYear) { total notJudged pass fail needsReview notApplicable notOpen }\n  }\n"): (typeof documents)["\n  query WaitingCounts($reviewYear: Int!) {\n    waiting(reviewYear: $reviewYear) { total notJudged pass fail needsReview notApplicable notOpen }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMandates {\n    titleSeries { code }\n    myMandates {\n      id committeeName levels reviewYear purpose heldFrom heldUntil basis\n      series { code name nameEn }\n      jurisdictions { path name nameEn }\n    }\n  }\n"): (typeof documents)["\n  query MyMandates {\n    titleSeries { code }\n    myMandates {\n      id committeeName levels reviewYear purpose heldFrom heldUntil basis\n      series { code name nameEn }\n      jurisdictions { path name nameEn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnVerdicts {\n    me {\n      id\n      person {\n        id\n        applications {\n          id number reviewYear targetLevel\n          series { code name nameEn }\n          determination { id verdict judgedOn outdated summary { zh en } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnVerdicts {\n    me {\n      id\n      person {\n        id\n        applications {\n          id number reviewYear targetLevel\n          series { code name nameEn }\n          determination { id verdict judgedOn outdated summary { zh en } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RightsToDo {\n    committees {\n      id\n      filings { id heldUntil }\n      mandates { id state heldUntil file { proposedBy { id } } }\n      members { id state file { proposedBy { id } } }\n    }\n    waitingFilings { id file { proposedBy { id } } }\n    mandateReview { decision mandate { id } }\n  }\n"): (typeof documents)["\n  query RightsToDo {\n    committees {\n      id\n      filings { id heldUntil }\n      mandates { id state heldUntil file { proposedBy { id } } }\n      members { id state file { proposedBy { id } } }\n    }\n    waitingFilings { id file { proposedBy { id } } }\n    mandateReview { decision mandate { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportYears { reviewYears policyDocuments { id ruleVersions { id reviewYear } } }\n"): (typeof documents)["\n  query ImportYears { reviewYears policyDocuments { id ruleVersions { id reviewYear } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogToCheck {\n    logState { signed checkpoint keys { key } }\n  }\n"): (typeof documents)["\n  query LogToCheck {\n    logState { signed checkpoint keys { key } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogStretch($from: Int!, $first: Int!) {\n    logCheck(from: $from, first: $first) { from leaves fault }\n  }\n"): (typeof documents)["\n  query LogStretch($from: Int!, $first: Int!) {\n    logCheck(from: $from, first: $first) { from leaves fault }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($filter: LogFilter, $first: Int!, $after: String) {\n    log(filter: $filter, first: $first, after: $after) {\n      next\n      entries {\n        id index action purpose basis operation told aside personId sealedUntil recordedAt\n        account { id displayName organisationName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccessLog($filter: LogFilter, $first: Int!, $after: String) {\n    log(filter: $filter, first: $first, after: $after) {\n      next\n      entries {\n        id index action purpose basis operation told aside personId sealedUntil recordedAt\n        account { id displayName organisationName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportLog($input: ExportLogInput!) {\n    exportLog(input: $input) {\n      __typename\n      ... on LogExport {\n        entryId next\n        entries {\n          id index action purpose basis operation told aside personId sealedUntil recordedAt\n          account { id displayName organisationName }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ExportLog($input: ExportLogInput!) {\n    exportLog(input: $input) {\n      __typename\n      ... on LogExport {\n        entryId next\n        entries {\n          id index action purpose basis operation told aside personId sealedUntil recordedAt\n          account { id displayName organisationName }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportLogLines($input: ExportLogInput!) {\n    exportLog(input: $input) {\n      __typename\n      ... on LogExport { entryId next lines }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ExportLogLines($input: ExportLogInput!) {\n    exportLog(input: $input) {\n      __typename\n      ... on LogExport { entryId next lines }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogProof($filter: LogFilter) {\n    log(filter: $filter, first: 1) { entries { id logged { entryId index proof } } }\n  }\n"): (typeof documents)["\n  query LogProof($filter: LogFilter) {\n    log(filter: $filter, first: 1) { entries { id logged { entryId index proof } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookQuestions {\n    lookQuestions(first: 100) {\n      waiting\n      questions {\n        id entryId text recordedAt\n        look { account { id displayName organisationName } action purpose basis operation told recordedAt }\n        answer { id text recordedAt answeredBy { id displayName organisationName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LookQuestions {\n    lookQuestions(first: 100) {\n      waiting\n      questions {\n        id entryId text recordedAt\n        look { account { id displayName organisationName } action purpose basis operation told recordedAt }\n        answer { id text recordedAt answeredBy { id displayName organisationName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerLookQuestion($input: AnswerLookQuestionInput!) {\n    answerLookQuestion(input: $input) {\n      __typename\n      ... on LookQuestion { id answer { id text } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerLookQuestion($input: AnswerLookQuestionInput!) {\n    answerLookQuestion(input: $input) {\n      __typename\n      ... on LookQuestion { id answer { id text } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MandateFile($id: MandateId!) {\n    mandate(id: $id) {\n      ...MandateShown\n      use { ...MandateUseShown }\n      file {\n        proposedBy { id displayName } proposedAt replaces decision decidedBy { id displayName } decidedAt reason\n        endsOn endedBy { id displayName } endedAt endReason\n        effect { ...MandateEffectShown }\n        delegations { ...DelegationShown }\n        reviews { quarter decision reason reviewedBy { id displayName } recordedAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MandateFile($id: MandateId!) {\n    mandate(id: $id) {\n      ...MandateShown\n      use { ...MandateUseShown }\n      file {\n        proposedBy { id displayName } proposedAt replaces decision decidedBy { id displayName } decidedAt reason\n        endsOn endedBy { id displayName } endedAt endReason\n        effect { ...MandateEffectShown }\n        delegations { ...DelegationShown }\n        reviews { quarter decision reason reviewedBy { id displayName } recordedAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideMandate($input: DecideMandateInput!) {\n    decideMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation DecideMandate($input: DecideMandateInput!) {\n    decideMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMandate($input: EndMandateInput!) {\n    endMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation EndMandate($input: EndMandateInput!) {\n    endMandate(input: $input) { __typename ... on Mandate { ...MandateShown } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMandateTemplate($input: SaveMandateTemplateInput!) {\n    saveMandateTemplate(input: $input) { __typename ... on MandateTemplate { id name } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation SaveMandateTemplate($input: SaveMandateTemplateInput!) {\n    saveMandateTemplate(input: $input) { __typename ... on MandateTemplate { id name } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalChoices($from: MandateId!, $asked: Boolean!) {\n    committees { id name filings { id number heldFrom heldUntil } mandates { id basis state reviewYear } }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    mandateTemplates { id name purpose levels fields series { code name nameEn } jurisdictions { path name nameEn } }\n    mandate(id: $from) @include(if: $asked) { ...MandateShown use { ...MandateUseShown } }\n  }\n"): (typeof documents)["\n  query ProposalChoices($from: MandateId!, $asked: Boolean!) {\n    committees { id name filings { id number heldFrom heldUntil } mandates { id basis state reviewYear } }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    mandateTemplates { id name purpose levels fields series { code name nameEn } jurisdictions { path name nameEn } }\n    mandate(id: $from) @include(if: $asked) { ...MandateShown use { ...MandateUseShown } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MandateReview {\n    mandateReview {\n      suggestion decision reason persons\n      mandate { ...MandateShown }\n      use { ...MandateUseShown }\n    }\n  }\n"): (typeof documents)["\n  query MandateReview {\n    mandateReview {\n      suggestion decision reason persons\n      mandate { ...MandateShown }\n      use { ...MandateUseShown }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewMandates($input: ReviewMandatesInput!) {\n    reviewMandates(input: $input) {\n      __typename\n      ... on ReviewedMandates { mandates { ...MandateShown } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ReviewMandates($input: ReviewMandatesInput!) {\n    reviewMandates(input: $input) {\n      __typename\n      ... on ReviewedMandates { mandates { ...MandateShown } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mandates {\n    committees {\n      id name family\n      filings { id number heldFrom heldUntil }\n      members { id state }\n      mandates { ...MandateShown }\n    }\n  }\n"): (typeof documents)["\n  query Mandates {\n    committees {\n      id name family\n      filings { id number heldFrom heldUntil }\n      members { id state }\n      mandates { ...MandateShown }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySecurity {\n    mySecurity {\n      login passwordMadeAt passwordExpiresAt checkWord factorRequired recoveryCodesLeft\n      factors { id kind label recordedAt usedAt }\n      sessions { id proofs openedAt seenAt }\n      attempts { at succeeded known }\n    }\n  }\n"): (typeof documents)["\n  query MySecurity {\n    mySecurity {\n      login passwordMadeAt passwordExpiresAt checkWord factorRequired recoveryCodesLeft\n      factors { id kind label recordedAt usedAt }\n      sessions { id proofs openedAt seenAt }\n      attempts { at succeeded known }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTotp { startTotp { __typename ... on TotpBegun { secret uri } ... on Refusal { code message messageEn } } }\n"): (typeof documents)["\n  mutation StartTotp { startTotp { __typename ... on TotpBegun { secret uri } ... on Refusal { code message messageEn } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishTotp($input: FinishTotpInput!) {\n    finishTotp(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation FinishTotp($input: FinishTotpInput!) {\n    finishTotp(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPasskey { startPasskey { __typename ... on PasskeyBegun { ticket options } ... on Refusal { code message messageEn } } }\n"): (typeof documents)["\n  mutation StartPasskey { startPasskey { __typename ... on PasskeyBegun { ticket options } ... on Refusal { code message messageEn } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishPasskey($input: FinishPasskeyInput!) {\n    finishPasskey(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation FinishPasskey($input: FinishPasskeyInput!) {\n    finishPasskey(input: $input) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFactor($id: FactorId!) {\n    removeFactor(id: $id) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation RemoveFactor($id: FactorId!) {\n    removeFactor(id: $id) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSessions($only: SessionId, $keep: SessionId) {\n    endSessions(only: $only, keep: $keep) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"): (typeof documents)["\n  mutation EndSessions($only: SessionId, $keep: SessionId) {\n    endSessions(only: $only, keep: $keep) { __typename ... on SecurityDeed { recoveryCodes } ... on Refusal { code message messageEn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnMandates {\n    myMandates { ...MandateShown use { ...MandateUseShown } }\n    myDelegations { ...DelegationShown }\n    deputies { id displayName organisationName }\n    jurisdictions { path name nameEn parent }\n  }\n"): (typeof documents)["\n  query OwnMandates {\n    myMandates { ...MandateShown use { ...MandateUseShown } }\n    myDelegations { ...DelegationShown }\n    deputies { id displayName organisationName }\n    jurisdictions { path name nameEn parent }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelegateMandate($input: DelegateMandateInput!) {\n    delegateMandate(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation DelegateMandate($input: DelegateMandateInput!) {\n    delegateMandate(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDisclosures($first: Int!, $after: String) {\n    me {\n      id\n      person {\n        id\n        disclosures(first: $first, after: $after) {\n          next\n          disclosures {\n            id action purpose basis operation aside sealedUntil recordedAt\n            account { id displayName organisationName }\n            inquiry { receipt agency agreementNumber legalBasis ask }\n            question { id text recordedAt answer { id text recordedAt answeredBy { id displayName organisationName } } }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnDisclosures($first: Int!, $after: String) {\n    me {\n      id\n      person {\n        id\n        disclosures(first: $first, after: $after) {\n          next\n          disclosures {\n            id action purpose basis operation aside sealedUntil recordedAt\n            account { id displayName organisationName }\n            inquiry { receipt agency agreementNumber legalBasis ask }\n            question { id text recordedAt answer { id text recordedAt answeredBy { id displayName organisationName } } }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestDisclosure { newestDisclosure }\n"): (typeof documents)["\n  query NewestDisclosure { newestDisclosure }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnProof($first: Int!, $after: String) {\n    me { id person { id disclosures(first: $first, after: $after) { disclosures { id logged { entryId index proof } } } } }\n  }\n"): (typeof documents)["\n  query OwnProof($first: Int!, $after: String) {\n    me { id person { id disclosures(first: $first, after: $after) { disclosures { id logged { entryId index proof } } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskAboutLook($input: AskAboutLookInput!) {\n    askAboutLook(input: $input) {\n      __typename\n      ... on LookQuestion { id text recordedAt }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation AskAboutLook($input: AskAboutLookInput!) {\n    askAboutLook(input: $input) {\n      __typename\n      ... on LookQuestion { id text recordedAt }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnRecord {\n    me {\n      id\n      person {\n        id name maskedIdNumber\n        applications {\n          ...CaseShown\n          determination { ...DeterminationShown }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnRecord {\n    me {\n      id\n      person {\n        id name maskedIdNumber\n        applications {\n          ...CaseShown\n          determination { ...DeterminationShown }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnLedger { me { id person { id ledger { ...EntryShown } } } }\n"): (typeof documents)["\n  query OwnLedger { me { id person { id ledger { ...EntryShown } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyDocuments {\n    policyDocuments {\n      id number title issuer issuedOn\n      ruleVersions { id title reviewYear inForceFrom inForceUntil }\n    }\n  }\n"): (typeof documents)["\n  query PolicyDocuments {\n    policyDocuments {\n      id number title issuer issuedOn\n      ruleVersions { id title reviewYear inForceFrom inForceUntil }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleDrafts {\n    ruleDrafts {\n      id title state openedBy\n      policyDocument { id number }\n      blockers { zh en }\n      version { id }\n    }\n  }\n"): (typeof documents)["\n  query RuleDrafts {\n    ruleDrafts {\n      id title state openedBy\n      policyDocument { id number }\n      blockers { zh en }\n      version { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPolicy($input: RegisterPolicyInput!) {\n    registerPolicy(input: $input) {\n      __typename\n      ... on PolicyDocument { id number title }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterPolicy($input: RegisterPolicyInput!) {\n    registerPolicy(input: $input) {\n      __typename\n      ... on PolicyDocument { id number title }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeliverPolicy($input: DeliverPolicyInput!) {\n    deliverPolicy(input: $input) {\n      __typename\n      ... on PolicyDocument { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation DeliverPolicy($input: DeliverPolicyInput!) {\n    deliverPolicy(input: $input) {\n      __typename\n      ... on PolicyDocument { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachFile($input: AttachFileInput!) {\n    attachFile(input: $input) {\n      __typename\n      ... on PolicyAttachment { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation AttachFile($input: AttachFileInput!) {\n    attachFile(input: $input) {\n      __typename\n      ... on PolicyAttachment { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyDocument($id: PolicyDocumentId!) {\n    policyDocument(id: $id) {\n      id number title issuer issuedOn body kind\n      contact { division person phone email }\n      bases { number title document { id } }\n      attachments { id name size digest }\n      deliveries { organisationName class deliveredOn }\n      ruleVersions {\n        id title ruleSet reviewYear purpose inForceFrom inForceUntil issuedOn hash source state\n        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PolicyDocument($id: PolicyDocumentId!) {\n    policyDocument(id: $id) {\n      id number title issuer issuedOn body kind\n      contact { division person phone email }\n      bases { number title document { id } }\n      attachments { id name size digest }\n      deliveries { organisationName class deliveredOn }\n      ruleVersions {\n        id title ruleSet reviewYear purpose inForceFrom inForceUntil issuedOn hash source state\n        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicPolicies {\n    publicPolicies {\n      number title issuer issuedOn kind body\n      contact { division person phone email }\n      bases { number title }\n      attachments { id name size digest }\n      rules {\n        id title reviewYear purpose inForceFrom inForceUntil state hash\n        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n        examples {\n          name verdict totalTenths shortTenths\n          summary { zh en }\n          requirements { id met waived sentence { zh en } outcome { zh en } }\n          lines { kind course countedTenths fate reason { zh en } clause }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicPolicies {\n    publicPolicies {\n      number title issuer issuedOn kind body\n      contact { division person phone email }\n      bases { number title }\n      attachments { id name size digest }\n      rules {\n        id title reviewYear purpose inForceFrom inForceUntil state hash\n        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n        examples {\n          name verdict totalTenths shortTenths\n          summary { zh en }\n          requirements { id met waived sentence { zh en } outcome { zh en } }\n          lines { kind course countedTenths fate reason { zh en } clause }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recusals {\n    recusals { id account { id displayName } number kind reason heldFrom heldUntil declaredBy { id displayName } recordedAt }\n    committees { id members { id state account { id displayName } } }\n  }\n"): (typeof documents)["\n  query Recusals {\n    recusals { id account { id displayName } number kind reason heldFrom heldUntil declaredBy { id displayName } recordedAt }\n    committees { id members { id state account { id displayName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareRecusal($input: DeclareRecusalInput!) {\n    declareRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation DeclareRecusal($input: DeclareRecusalInput!) {\n    declareRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRecusal($input: EndRecusalInput!) {\n    endRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation EndRecusal($input: EndRecusalInput!) {\n    endRecusal(input: $input) { __typename ... on Recusal { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogRoots($before: Day) { logRoots(first: 31, before: $before) { day size root checkpoint } }\n"): (typeof documents)["\n  query LogRoots($before: Day) { logRoots(first: 31, before: $before) { day size root checkpoint } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftShown on RuleDraft {\n    id ruleSet title state openedBy mayEdit maySubmit mayApprove seen\n    policyDocument { id number title issuer issuedOn body }\n    basedOn { id title documentNumber inForceFrom reviewYear hash source cases }\n    latest { id number hash source cases author recordedAt }\n    revisions { id number hash author recordedAt }\n    deeds { number kind by at revision reason line impactRun impactHash }\n    blockers { zh en }\n    version { id state inForceFrom hash }\n  }\n"): (typeof documents)["\n  fragment DraftShown on RuleDraft {\n    id ruleSet title state openedBy mayEdit maySubmit mayApprove seen\n    policyDocument { id number title issuer issuedOn body }\n    basedOn { id title documentNumber inForceFrom reviewYear hash source cases }\n    latest { id number hash source cases author recordedAt }\n    revisions { id number hash author recordedAt }\n    deeds { number kind by at revision reason line impactRun impactHash }\n    blockers { zh en }\n    version { id state inForceFrom hash }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleDraft($id: RuleDraftId!) {\n    ruleDraft(id: $id) { ...DraftShown }\n  }\n"): (typeof documents)["\n  query RuleDraft($id: RuleDraftId!) {\n    ruleDraft(id: $id) { ...DraftShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadingShown on RuleReading {\n    hash title inForceFrom\n    faults { code severity line column words { zh en } clause }\n    lints { code severity line column words { zh en } clause }\n    clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n    params { name kind value says source clauses }\n    diff { sentences { change clause step before { zh en } after { zh en } sentence { zh en } } }\n  }\n"): (typeof documents)["\n  fragment ReadingShown on RuleReading {\n    hash title inForceFrom\n    faults { code severity line column words { zh en } clause }\n    lints { code severity line column words { zh en } clause }\n    clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n    params { name kind value says source clauses }\n    diff { sentences { change clause step before { zh en } after { zh en } sentence { zh en } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadRule($input: ReadRuleInput!) {\n    readRule(input: $input) { ...ReadingShown }\n  }\n"): (typeof documents)["\n  query ReadRule($input: ReadRuleInput!) {\n    readRule(input: $input) { ...ReadingShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunCases($input: ReadRuleInput!) {\n    readRule(input: $input) {\n      hash\n      faults { code severity line column words { zh en } clause }\n      caseResults { name line holds byOne byMany }\n    }\n  }\n"): (typeof documents)["\n  query RunCases($input: ReadRuleInput!) {\n    readRule(input: $input) {\n      hash\n      faults { code severity line column words { zh en } clause }\n      caseResults { name line holds byOne byMany }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRuleRevision($input: SaveRuleRevisionInput!) {\n    saveRuleRevision(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveRuleRevision($input: SaveRuleRevisionInput!) {\n    saveRuleRevision(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitRuleDraft($input: RuleDraftStepInput!) {\n    submitRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitRuleDraft($input: RuleDraftStepInput!) {\n    submitRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnRuleDraft($input: ReturnRuleDraftInput!) {\n    returnRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnRuleDraft($input: ReturnRuleDraftInput!) {\n    returnRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentRuleDraft($input: CommentRuleDraftInput!) {\n    commentRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation CommentRuleDraft($input: CommentRuleDraftInput!) {\n    commentRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SawRuleDraft($input: SawRuleDraftInput!) {\n    sawRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation SawRuleDraft($input: SawRuleDraftInput!) {\n    sawRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveRuleDraft($input: RuleDraftStepInput!) {\n    approveRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveRuleDraft($input: RuleDraftStepInput!) {\n    approveRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { ...DraftShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImpactSideShown on ImpactSide {\n    people passToFail failToPass\n    changes { from to people }\n    missingHours { fromTenths untilTenths baseline draft }\n    groups { dimension key words { zh en } people passToFail failToPass }\n  }\n"): (typeof documents)["\n  fragment ImpactSideShown on ImpactSide {\n    people passToFail failToPass\n    changes { from to people }\n    missingHours { fromTenths untilTenths baseline draft }\n    groups { dimension key words { zh en } people passToFail failToPass }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImpactShown on ImpactRun {\n    id state progressPercent startedAt durationMs asOf reviewYear people entries revisionHash ruleHash baselineHash resultHash identical\n    judged { ...ImpactSideShown }\n    toFile { ...ImpactSideShown }\n    entriesChanged { from to lines tenthsBefore tenthsAfter words { zh en } }\n  }\n"): (typeof documents)["\n  fragment ImpactShown on ImpactRun {\n    id state progressPercent startedAt durationMs asOf reviewYear people entries revisionHash ruleHash baselineHash resultHash identical\n    judged { ...ImpactSideShown }\n    toFile { ...ImpactSideShown }\n    entriesChanged { from to lines tenthsBefore tenthsAfter words { zh en } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactRuns($draftId: RuleDraftId!) {\n    impactRuns(draftId: $draftId) { id state startedAt revisionHash ruleHash resultHash }\n  }\n"): (typeof documents)["\n  query ImpactRuns($draftId: RuleDraftId!) {\n    impactRuns(draftId: $draftId) { id state startedAt revisionHash ruleHash resultHash }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactRun($id: ImpactRunId!) {\n    impactRun(id: $id) { ...ImpactShown }\n  }\n"): (typeof documents)["\n  query ImpactRun($id: ImpactRunId!) {\n    impactRun(id: $id) { ...ImpactShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MeasureImpact($input: MeasureImpactInput!) {\n    measureImpact(input: $input) {\n      __typename\n      ... on ImpactRun { id state }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation MeasureImpact($input: MeasureImpactInput!) {\n    measureImpact(input: $input) {\n      __typename\n      ... on ImpactRun { id state }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImpact($id: ImpactRunId!) {\n    cancelImpact(id: $id) {\n      __typename\n      ... on ImpactRun { id state }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelImpact($id: ImpactRunId!) {\n    cancelImpact(id: $id) {\n      __typename\n      ... on ImpactRun { id state }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EffectNames($draftId: RuleDraftId!) {\n    jurisdictions { path name nameEn }\n    titleSeries { code name nameEn }\n    ruleDraft(id: $draftId) {\n      id\n      latest { id reading { hash diff { sentences { sentence { zh en } } } } }\n    }\n  }\n"): (typeof documents)["\n  query EffectNames($draftId: RuleDraftId!) {\n    jurisdictions { path name nameEn }\n    titleSeries { code name nameEn }\n    ruleDraft(id: $draftId) {\n      id\n      latest { id reading { hash diff { sentences { sentence { zh en } } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactPeople(\n    $runId: ImpactRunId!, $side: ImpactSideName!, $change: FlipKind, $dimension: ImpactDimension, $key: String, $first: Int!, $after: String\n  ) {\n    impactPeople(runId: $runId, side: $side, change: $change, dimension: $dimension, key: $key, first: $first, after: $after) {\n      total\n      next\n      people {\n        applicationId number series targetLevel area\n        before { verdict totalTenths shortTenths }\n        after { verdict totalTenths shortTenths }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImpactPeople(\n    $runId: ImpactRunId!, $side: ImpactSideName!, $change: FlipKind, $dimension: ImpactDimension, $key: String, $first: Int!, $after: String\n  ) {\n    impactPeople(runId: $runId, side: $side, change: $change, dimension: $dimension, key: $key, first: $first, after: $after) {\n      total\n      next\n      people {\n        applicationId number series targetLevel area\n        before { verdict totalTenths shortTenths }\n        after { verdict totalTenths shortTenths }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportImpactPeople($input: ExportImpactPeopleInput!) {\n    exportImpactPeople(input: $input) {\n      __typename\n      ... on ImpactPeopleExport {\n        entryId\n        next\n        people {\n          applicationId number series targetLevel area\n          before { verdict totalTenths shortTenths }\n          after { verdict totalTenths shortTenths }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ExportImpactPeople($input: ExportImpactPeopleInput!) {\n    exportImpactPeople(input: $input) {\n      __typename\n      ... on ImpactPeopleExport {\n        entryId\n        next\n        people {\n          applicationId number series targetLevel area\n          before { verdict totalTenths shortTenths }\n          after { verdict totalTenths shortTenths }\n        }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TryImpact($input: TryImpactInput!) {\n    tryImpact(input: $input) {\n      __typename\n      ... on TriedImpact {\n        ruleHash durationMs identical\n        judged { people passToFail failToPass }\n        toFile { people passToFail failToPass }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  query TryImpact($input: TryImpactInput!) {\n    tryImpact(input: $input) {\n      __typename\n      ... on TriedImpact {\n        ruleHash durationMs identical\n        judged { people passToFail failToPass }\n        toFile { people passToFail failToPass }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleVersion($id: RuleVersionId!) {\n    ruleVersion(id: $id) {\n      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil issuedOn publishedOn\n      state reachesBack hash source cases approvedBy\n      clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n      params { name kind value says source clauses }\n      basedOn { id title inForceFrom }\n      replaces { id title documentNumber inForceFrom source }\n      repeal { repealedFrom reason proposedBy approvedBy }\n    }\n  }\n"): (typeof documents)["\n  query RuleVersion($id: RuleVersionId!) {\n    ruleVersion(id: $id) {\n      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil issuedOn publishedOn\n      state reachesBack hash source cases approvedBy\n      clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }\n      params { name kind value says source clauses }\n      basedOn { id title inForceFrom }\n      replaces { id title documentNumber inForceFrom source }\n      repeal { repealedFrom reason proposedBy approvedBy }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VersionDocument($id: PolicyDocumentId!) {\n    policyDocument(id: $id) { id number title body }\n  }\n"): (typeof documents)["\n  query VersionDocument($id: PolicyDocumentId!) {\n    policyDocument(id: $id) { id number title body }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VersionHistory($id: RuleVersionId!) {\n    ruleVersion(id: $id) {\n      id\n      draft {\n        id openedBy\n        deeds { number kind by at revision reason line impactRun impactHash }\n        revisions { id number hash author recordedAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  query VersionHistory($id: RuleVersionId!) {\n    ruleVersion(id: $id) {\n      id\n      draft {\n        id openedBy\n        deeds { number kind by at revision reason line impactRun impactHash }\n        revisions { id number hash author recordedAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRepeal($input: RepealRuleVersionInput!) {\n    repealRuleVersion(input: $input) {\n      __typename\n      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeRepeal($input: RepealRuleVersionInput!) {\n    repealRuleVersion(input: $input) {\n      __typename\n      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveRepeal($input: ApproveRepealInput!) {\n    approveRepeal(input: $input) {\n      __typename\n      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveRepeal($input: ApproveRepealInput!) {\n    approveRepeal(input: $input) {\n      __typename\n      ... on RuleVersion { id state repeal { repealedFrom reason proposedBy approvedBy } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleVersions {\n    ruleVersions {\n      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil publishedOn\n      state reachesBack hash approvedBy\n    }\n  }\n"): (typeof documents)["\n  query RuleVersions {\n    ruleVersions {\n      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil publishedOn\n      state reachesBack hash approvedBy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogSeals {\n    logSeals(first: 100) {\n      id number basis endsOn sealedUntil state orderedAt endReason\n      account { id displayName organisationName }\n      orderedBy { id displayName }\n      approvedBy { id displayName }\n      endedBy { id displayName }\n    }\n  }\n"): (typeof documents)["\n  query LogSeals {\n    logSeals(first: 100) {\n      id number basis endsOn sealedUntil state orderedAt endReason\n      account { id displayName organisationName }\n      orderedBy { id displayName }\n      approvedBy { id displayName }\n      endedBy { id displayName }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SealableAccounts { viewableAccounts { id displayName organisationName } }\n"): (typeof documents)["\n  query SealableAccounts { viewableAccounts { id displayName organisationName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SealLooks($input: SealLooksInput!) {\n    sealLooks(input: $input) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation SealLooks($input: SealLooksInput!) {\n    sealLooks(input: $input) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSeal($id: LogSealId!) {\n    approveSeal(id: $id) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation ApproveSeal($id: LogSealId!) {\n    approveSeal(id: $id) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeal($id: LogSealId!, $reason: String!) {\n    endSeal(id: $id, reason: $reason) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation EndSeal($id: LogSealId!, $reason: String!) {\n    endSeal(id: $id, reason: $reason) { __typename ... on LogSeal { id state } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sharing {\n    agencies { id name contact accounts { id displayName } recordedAt }\n    accountsForAgencies { id displayName organisationName }\n    holidayNotices { year number off { first last } worked enteredBy { id displayName } }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    agreements {\n      id number sandbox sharing purpose asks dailyQuota used heldFrom heldUntil state\n      agency { id name }\n      clocks { awaits due left overdue byWeekends }\n    }\n  }\n"): (typeof documents)["\n  query Sharing {\n    agencies { id name contact accounts { id displayName } recordedAt }\n    accountsForAgencies { id displayName organisationName }\n    holidayNotices { year number off { first last } worked enteredBy { id displayName } }\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    agreements {\n      id number sandbox sharing purpose asks dailyQuota used heldFrom heldUntil state\n      agency { id name }\n      clocks { awaits due left overdue byWeekends }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      __typename\n      ... on Agency { id name }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      __typename\n      ... on Agency { id name }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestAgreement($input: RequestAgreementInput!) {\n    requestAgreement(input: $input) {\n      __typename\n      ... on Agreement { id number }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestAgreement($input: RequestAgreementInput!) {\n    requestAgreement(input: $input) {\n      __typename\n      ... on Agreement { id number }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterHolidays($input: EnterHolidaysInput!) {\n    enterHolidays(input: $input) {\n      __typename\n      ... on HolidayNotice { year number }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterHolidays($input: EnterHolidaysInput!) {\n    enterHolidays(input: $input) {\n      __typename\n      ... on HolidayNotice { year number }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsChoices {\n    statisticsYears\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn }\n  }\n"): (typeof documents)["\n  query StatisticsChoices {\n    statisticsYears\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasedStatistics($year: Int!) {\n    statistics(reviewYear: $year) {\n      __typename\n      ... on Statistics { reviewYear quarter tables { by columns rows { key cells total } totals total columnsLeftOut } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  query ReleasedStatistics($year: Int!) {\n    statistics(reviewYear: $year) {\n      __typename\n      ... on Statistics { reviewYear quarter tables { by columns rows { key cells total } totals total columnsLeftOut } }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewableAccounts { viewableAccounts { id displayName organisationName } }\n"): (typeof documents)["\n  query ViewableAccounts { viewableAccounts { id displayName organisationName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewedRights($accountId: AccountId!, $on: Day!) {\n    viewedRights(accountId: $accountId, on: $on) {\n      __typename\n      ... on ViewedRights {\n        account { id displayName organisationName } on persons blocked\n        roles { role basis heldFrom heldUntil jurisdiction { path name nameEn } series { code name nameEn } }\n        mandates { persons mandate { ...MandateShown } }\n        actions { action permitted sentence { zh en } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  query ViewedRights($accountId: AccountId!, $on: Day!) {\n    viewedRights(accountId: $accountId, on: $on) {\n      __typename\n      ... on ViewedRights {\n        account { id displayName organisationName } on persons blocked\n        roles { role basis heldFrom heldUntil jurisdiction { path name nameEn } series { code name nameEn } }\n        mandates { persons mandate { ...MandateShown } }\n        actions { action permitted sentence { zh en } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryShown on HourEntry {\n    id kind category course quantityTenths unit days travelDays\n    heldFrom heldTo registeredOn enrolledOn graduatedOn degree\n    filing institution mode evidence source reverses recordedAt\n  }\n"): (typeof documents)["\n  fragment EntryShown on HourEntry {\n    id kind category course quantityTenths unit days travelDays\n    heldFrom heldTo registeredOn enrolledOn graduatedOn degree\n    filing institution mode evidence source reverses recordedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequirementShown on RequirementOutcome {\n    id met waived amount threshold short measure missingCourses missingFacts\n    sentence { zh en } outcome { zh en } quote source\n  }\n"): (typeof documents)["\n  fragment RequirementShown on RequirementOutcome {\n    id met waived amount threshold short measure missingCourses missingFacts\n    sentence { zh en } outcome { zh en } quote source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LineShown on LedgerLine {\n    fate countedTenths clause quote source\n    reason { zh en }\n    entry { ...EntryShown }\n  }\n"): (typeof documents)["\n  fragment LineShown on LedgerLine {\n    fate countedTenths clause quote source\n    reason { zh en }\n    entry { ...EntryShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeterminationShown on Determination {\n    id verdict judgedOn asOf recordedAt totalTenths shortTenths missingCourses bySubstitution replays outdated\n    summary { zh en }\n    rule { id title documentId documentNumber inForceFrom hash }\n    window { heldFrom heldTo }\n    requirements { ...RequirementShown }\n    years { year publicTenths professionalTenths otherTenths }\n    lines { ...LineShown }\n  }\n"): (typeof documents)["\n  fragment DeterminationShown on Determination {\n    id verdict judgedOn asOf recordedAt totalTenths shortTenths missingCourses bySubstitution replays outdated\n    summary { zh en }\n    rule { id title documentId documentNumber inForceFrom hash }\n    window { heldFrom heldTo }\n    requirements { ...RequirementShown }\n    years { year publicTenths professionalTenths otherTenths }\n    lines { ...LineShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseShown on Application {\n    id number reviewYear currentLevel targetLevel organisationName education filedOn ageAtFiling recordedAt\n    series { code name nameEn }\n    jurisdiction { path name nameEn }\n    access { purpose basis masked { field reason { zh en } } }\n    person { id name sex age maskedIdNumber maskedPhone }\n  }\n"): (typeof documents)["\n  fragment CaseShown on Application {\n    id number reviewYear currentLevel targetLevel organisationName education filedOn ageAtFiling recordedAt\n    series { code name nameEn }\n    jurisdiction { path name nameEn }\n    access { purpose basis masked { field reason { zh en } } }\n    person { id name sex age maskedIdNumber maskedPhone }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JudgementShown on RelevanceJudgement {\n    id entryId relevant reason recordedAt\n    judgedBy { id displayName organisationName }\n  }\n"): (typeof documents)["\n  fragment JudgementShown on RelevanceJudgement {\n    id entryId relevant reason recordedAt\n    judgedBy { id displayName organisationName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    endDelegation(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation EndDelegation($input: EndDelegationInput!) {\n    endDelegation(input: $input) { __typename ... on Delegation { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Explain($input: ExplainInput!) {\n    explain(input: $input) {\n      __typename\n      ... on Explanation {\n        permitted on sentence { zh en } change { zh en }\n        by { basis fields name { zh en } }\n        considered { kind basis fields name { zh en } why { zh en } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  query Explain($input: ExplainInput!) {\n    explain(input: $input) {\n      __typename\n      ... on Explanation {\n        permitted on sentence { zh en } change { zh en }\n        by { basis fields name { zh en } }\n        considered { kind basis fields name { zh en } why { zh en } }\n      }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhyChoices {\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    myMandates { id reviewYear }\n  }\n"): (typeof documents)["\n  query WhyChoices {\n    titleSeries { code name nameEn }\n    jurisdictions { path name nameEn parent }\n    myMandates { id reviewYear }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMandate($input: ProposeMandateInput!) {\n    previewMandate(input: $input) {\n      __typename\n      ... on MandateEffect { ...MandateEffectShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  query PreviewMandate($input: ProposeMandateInput!) {\n    previewMandate(input: $input) {\n      __typename\n      ... on MandateEffect { ...MandateEffectShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MandateShown on Mandate {\n    id committeeId committeeName levels reviewYear purpose fields heldFrom heldUntil basis state delegatedFrom\n    series { code name nameEn }\n    jurisdictions { path name nameEn }\n  }\n"): (typeof documents)["\n  fragment MandateShown on Mandate {\n    id committeeId committeeName levels reviewYear purpose fields heldFrom heldUntil basis state delegatedFrom\n    series { code name nameEn }\n    jurisdictions { path name nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MandateEffectShown on MandateEffect {\n    persons newPersons fields sensitive outcome reach\n    opened { ...PlaceExampleShown }\n    lost { ...PlaceExampleShown }\n  }\n"): (typeof documents)["\n  fragment MandateEffectShown on MandateEffect {\n    persons newPersons fields sensitive outcome reach\n    opened { ...PlaceExampleShown }\n    lost { ...PlaceExampleShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlaceExampleShown on PlaceExample {\n    level reviewYear purpose field from until\n    series { code name nameEn }\n    jurisdiction { path name nameEn }\n  }\n"): (typeof documents)["\n  fragment PlaceExampleShown on PlaceExample {\n    level reviewYear purpose field from until\n    series { code name nameEn }\n    jurisdiction { path name nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DelegationShown on Delegation {\n    id mandateId delegatedBy { id displayName } delegate { id displayName } levels fields heldFrom heldUntil reason\n    series { code name nameEn } jurisdictions { path name nameEn }\n  }\n"): (typeof documents)["\n  fragment DelegationShown on Delegation {\n    id mandateId delegatedBy { id displayName } delegate { id displayName } levels fields heldFrom heldUntil reason\n    series { code name nameEn } jurisdictions { path name nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MandateUseShown on MandateUse { looks persons firstAt lastAt usedFields unusedFields }\n"): (typeof documents)["\n  fragment MandateUseShown on MandateUse { looks persons firstAt lastAt usedFields unusedFields }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMandate($input: ProposeMandateInput!) {\n    proposeMandate(input: $input) {\n      __typename\n      ... on Mandate { ...MandateShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeMandate($input: ProposeMandateInput!) {\n    proposeMandate(input: $input) {\n      __typename\n      ... on Mandate { ...MandateShown }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places {\n    jurisdictions { path name nameEn parent }\n    titleSeries { code name nameEn }\n  }\n"): (typeof documents)["\n  query Places {\n    jurisdictions { path name nameEn parent }\n    titleSeries { code name nameEn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceiptProof($id: ApplicationId!) {\n    application(id: $id) { id determination { id logged { entryId index proof } } }\n  }\n"): (typeof documents)["\n  query ReceiptProof($id: ApplicationId!) {\n    application(id: $id) { id determination { id logged { entryId index proof } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogStateNow {\n    logState {\n      size signed checkpoint signedAt waiting\n      witnesses { name size signedAt }\n      keys { key kind fromSize }\n    }\n  }\n"): (typeof documents)["\n  query LogStateNow {\n    logState {\n      size signed checkpoint signedAt waiting\n      witnesses { name size signedAt }\n      keys { key kind fromSize }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRuleDraft($input: OpenRuleDraftInput!) {\n    openRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenRuleDraft($input: OpenRuleDraftInput!) {\n    openRuleDraft(input: $input) {\n      __typename\n      ... on RuleDraft { id }\n      ... on Refusal { code message messageEn source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilingChoices { titleSeries { code name nameEn } jurisdictions { path name nameEn parent } }\n"): (typeof documents)["\n  query FilingChoices { titleSeries { code name nameEn } jurisdictions { path name nameEn parent } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionFileShown on DecisionFile {\n    proposedBy { id displayName } proposedAt decision decidedBy { id displayName } decidedAt reason\n    endsOn endedBy { id displayName } endedAt endReason\n  }\n"): (typeof documents)["\n  fragment DecisionFileShown on DecisionFile {\n    proposedBy { id displayName } proposedAt decision decidedBy { id displayName } decidedAt reason\n    endsOn endedBy { id displayName } endedAt endReason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitteeFilingShown on CommitteeFiling {\n    id committeeName family number heldFrom heldUntil levels state\n    series { code name nameEn }\n    jurisdictions { path name nameEn }\n    file { ...DecisionFileShown }\n  }\n"): (typeof documents)["\n  fragment CommitteeFilingShown on CommitteeFiling {\n    id committeeName family number heldFrom heldUntil levels state\n    series { code name nameEn }\n    jurisdictions { path name nameEn }\n    file { ...DecisionFileShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatShown on CommitteeMember {\n    id position basis heldFrom heldUntil state roleUntil\n    account { id displayName organisationName }\n    file { ...DecisionFileShown }\n  }\n"): (typeof documents)["\n  fragment SeatShown on CommitteeMember {\n    id position basis heldFrom heldUntil state roleUntil\n    account { id displayName organisationName }\n    file { ...DecisionFileShown }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatEffectShown on SeatEffect {\n    persons newPersons blocked blockedByEmployer blockedByRecusal blockedAsOwn fields sensitive\n    mandates { persons mandate { ...MandateShown } }\n  }\n"): (typeof documents)["\n  fragment SeatEffectShown on SeatEffect {\n    persons newPersons blocked blockedByEmployer blockedByRecusal blockedAsOwn fields sensitive\n    mandates { persons mandate { ...MandateShown } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeFiling($input: ProposeFilingInput!) {\n    proposeFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation ProposeFiling($input: ProposeFilingInput!) {\n    proposeFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideFiling($input: DecideFilingInput!) {\n    decideFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }\n  }\n"): (typeof documents)["\n  mutation DecideFiling($input: DecideFilingInput!) {\n    decideFiling(input: $input) { __typename ... on CommitteeFiling { id } ... on Refusal { code message messageEn source } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    me {\n      id\n      displayName\n      organisationName\n      roles { role area heldFrom heldUntil }\n    }\n    demonstrationAccounts { login displayName organisationName roles }\n  }\n"): (typeof documents)["\n  query Session {\n    me {\n      id\n      displayName\n      organisationName\n      roles { role area heldFrom heldUntil }\n    }\n    demonstrationAccounts { login displayName organisationName roles }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewedRoles($accountId: AccountId!) {\n    viewedRights(accountId: $accountId) {\n      __typename\n      ... on ViewedRights { roles { role heldFrom heldUntil jurisdiction { path } } }\n    }\n  }\n"): (typeof documents)["\n  query ViewedRoles($accountId: AccountId!) {\n    viewedRights(accountId: $accountId) {\n      __typename\n      ... on ViewedRights { roles { role heldFrom heldUntil jurisdiction { path } } }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;