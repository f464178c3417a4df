// Fields that hold nothing in the matrix's province, each with the reason: of them the matrix says only that they are refused or empty.
// A field that is empty and not here fails the matrix; fill it (filled.ts), or say here why it cannot be.
const because = (reason: string, fields: string) =>
  fields
    .trim()
    .split(/\s+/)
    .map((field) => [field, reason] as const)

export const emptyHere: ReadonlyMap<string, string> = new Map([
  ...because(
    'everything is on one page: a next is asked for in test/audits, test/people and test/credits',
    'ApplicantPage.next InquiryPage.next ImpactPeoplePage.next AccountFilePage.next LogPage.next DisclosurePage.next',
  ),
  ...because(
    'told by the answer to a deed alone, and never by a list: test/audits/inquiries.test.ts',
    `Inquiry.predicate Inquiry.verdict Inquiry.record Predicate.meets Predicate.because Predicate.proof ToldVerdict.verdict
     ToldVerdict.because ToldVerdict.proof ToldRecord.fields ToldRecord.organisation ToldRecord.education ToldRecord.titles
     ToldRecord.appointedFrom ToldRecord.appointedUntil ToldRecord.hoursTenths ToldRecord.verdict InquiryProof.determination
     InquiryProof.judgedOn InquiryProof.rule RuleTold.hash RuleTold.title RuleTold.document ToldTitle.series ToldTitle.level
     ToldTitle.heldFrom`,
  ),
  ...because(
    'told to the gateway on nobody’s account, which is no column: test/people/sessions.test.ts, test/credits/policies.test.ts',
    'Query.sessionEnding Query.policyFile PolicyFile.name PolicyFile.mediaType PolicyFile.base64',
  ),
  ...because(
    '李建国 passes, by the latest rule, with nothing missing and nothing that is not known',
    `VerdictAsOf.missingCourses Determination.missingCourses Determination.rejudgedBecause RequirementOutcome.missingCourses
     RequirementOutcome.missingFacts`,
  ),
  ...because(
    'a rule that is sound has no fault, its cases hold, and nobody has looked at or returned its draft',
    `RuleReading.faults RuleFault.clause RuleDraft.blockers RuleDraft.seen CaseResult.byOne CaseResult.byMany RuleDeed.reason
     RuleDeed.line`,
  ),
  ...because(
    'the log is whole; a witness is one whose key the register has: test/log',
    'LogCheck.fault LogState.witnesses LogWitness.name LogWitness.size LogWitness.signedAt',
  ),
  ...because('no version has been followed by another', 'RuleVersion.inForceUntil PublicRule.inForceUntil'),
  ...because(
    'of the mandates and seats nothing has ended or stands in the place of another: test/institutions',
    `Mandate.delegatedFrom MandateFile.replaces MandateFile.endsOn MandateFile.endedBy MandateFile.endedAt MandateFile.endReason
     DecisionFile.endsOn DecisionFile.endedBy DecisionFile.endedAt DecisionFile.endReason SeatEffect.sensitive`,
  ),
  ...because(
    'the filings that there are came with the province, and none waits: test/institutions/seats.test.ts',
    `Query.waitingFilings CommitteeFiling.id CommitteeFiling.committeeName CommitteeFiling.family CommitteeFiling.number
     CommitteeFiling.heldFrom CommitteeFiling.heldUntil CommitteeFiling.series CommitteeFiling.levels CommitteeFiling.jurisdictions
     CommitteeFiling.state CommitteeFiling.file`,
  ),
  ...because(
    'whoever is asked about holds it in every series and everywhere, and the document rests on none that is registered',
    'ViewedRole.series RoleGrant.series ExplainedRight.why PolicyBasis.document',
  ),
  ...because(
    'nobody is locked out, and the role that was proposed waits',
    'AccountFile.lockedUntil RoleFile.decidedBy',
  ),
  ...because(
    'no terms were changed after an agreement was returned, and no notice of holidays was entered: test/audits',
    `Agreement.earlierTerms AgreementTerms.step AgreementTerms.sharing AgreementTerms.purpose AgreementTerms.legalBasis
     AgreementTerms.asks AgreementTerms.fields AgreementTerms.series AgreementTerms.levels AgreementTerms.areas
     AgreementTerms.dailyQuota AgreementTerms.heldFrom AgreementTerms.heldUntil AgreementTerms.contact Clock.byWeekends
     HolidayNotice.enteredBy HolidayNotice.recordedAt Query.accountsForAgencies`,
  ),
  ...because(
    'orders of sealing are told to who orders and approves them, and what they seal on its day: test/audits/looks.test.ts',
    `Query.logSeals LogSeal.id LogSeal.account LogSeal.number LogSeal.basis LogSeal.endsOn LogSeal.sealedUntil LogSeal.state
     LogSeal.orderedBy LogSeal.orderedAt LogSeal.approvedBy LogSeal.endedBy LogSeal.endReason LogLine.sealedUntil
     Disclosure.sealedUntil`,
  ),
  ...because(
    'who looks under the mandate does so after it was asked about',
    'MandateUse.firstAt MandateUse.lastAt MandateUse.usedFields',
  ),
])
