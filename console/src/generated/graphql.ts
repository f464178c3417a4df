/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ApplicantFilter = {
  /** Path in the tree of jurisdictions; everything below it is covered. */
  area?: string | null | undefined;
  level?: TitleLevel | null | undefined;
  /** Part of a name, pinyin or initials. */
  name?: string | null | undefined;
  reviewYear: number;
  /** Code of a series. */
  series?: string | null | undefined;
  /** NOT_JUDGED: no receipt yet. */
  verdict?: VerdictFilter | null | undefined;
};

export type DegreeKind =
  /** 高一级学历 */
  | 'HIGHER'
  /** 第二学历 */
  | 'SECOND';

export type DeliveryMode =
  | 'ONLINE'
  | 'PHYSICAL';

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

/** What became of an hour. A closed list (TERMS §12). */
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

export type HourUnit =
  | 'CREDIT'
  | 'HOUR';

export type JurisdictionKind =
  | 'CITY'
  | 'COUNTY'
  | 'FUNCTIONAL_ZONE'
  | 'PROVINCE'
  | 'PROVINCIAL_DIRECT';

/** Why somebody looks. */
export type Purpose =
  | 'ANNUAL_ASSESSMENT'
  | 'APPOINTMENT'
  | 'OWN_RECORD'
  | 'REGISTRATION'
  | 'SUPERVISION'
  | 'TITLE_REVIEW';

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

export type VerdictFilter =
  | 'FAIL'
  | 'NEEDS_REVIEW'
  | 'NOT_APPLICABLE'
  | 'NOT_JUDGED'
  | 'NOT_OPEN'
  | 'PASS';

export type ApplicantsQueryVariables = Exact<{
  filter: ApplicantFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ApplicantsQuery = { applicants: { total: number, next: string | null, applications: Array<{ id: string, number: string, currentLevel: TitleLevel, targetLevel: TitleLevel, organisationName: string, series: { code: string, name: string, nameEn: string }, jurisdiction: { path: string, name: string, nameEn: string }, person: { id: string, name: string }, determination: { id: string, verdict: Verdict, totalTenths: number | null, shortTenths: number | null, missingCourses: Array<string>, judgedOn: string, outdated: boolean } | null }> } };

export type ApplicantChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicantChoicesQuery = { reviewYears: Array<number>, titleSeries: Array<{ code: string, name: string, nameEn: string }>, jurisdictions: Array<{ path: string, name: string, nameEn: string, kind: JurisdictionKind, parent: string | null }> };

export type EntryShownFragment = { id: string, kind: EntryKind, category: EntryCategory | null, course: string, quantityTenths: number | null, unit: HourUnit, days: number | null, travelDays: number | null, heldFrom: string | null, heldTo: string | null, registeredOn: string | null, enrolledOn: string | null, graduatedOn: string | null, degree: DegreeKind | null, filing: string | null, institution: string, mode: DeliveryMode | null, evidence: EvidenceKind, source: string, reverses: string | null, recordedAt: string };

export type RequirementShownFragment = { id: string, met: boolean | null, waived: boolean, amount: number | null, threshold: number | null, short: number | null, measure: string, missingCourses: Array<string>, missingFacts: Array<string>, quote: string, source: string, sentence: { zh: string, en: string }, outcome: { zh: string, en: string } };

export type LineShownFragment = { fate: Fate, countedTenths: number, clause: string | null, quote: string | null, source: string | null, reason: { zh: string, en: string }, entry: { id: string, kind: EntryKind, category: EntryCategory | null, course: string, quantityTenths: number | null, unit: HourUnit, days: number | null, travelDays: number | null, heldFrom: string | null, heldTo: string | null, registeredOn: string | null, enrolledOn: string | null, graduatedOn: string | null, degree: DegreeKind | null, filing: string | null, institution: string, mode: DeliveryMode | null, evidence: EvidenceKind, source: string, reverses: string | null, recordedAt: string } };

export type DeterminationShownFragment = { id: string, verdict: Verdict, judgedOn: string, asOf: string, recordedAt: string, totalTenths: number | null, shortTenths: number | null, missingCourses: Array<string>, bySubstitution: boolean, replays: boolean, outdated: boolean, summary: { zh: string, en: string }, rule: { id: string, title: string, documentId: string, documentNumber: string, inForceFrom: string, hash: string } | null, window: { heldFrom: string, heldTo: string } | null, requirements: Array<{ id: string, met: boolean | null, waived: boolean, amount: number | null, threshold: number | null, short: number | null, measure: string, missingCourses: Array<string>, missingFacts: Array<string>, quote: string, source: string, sentence: { zh: string, en: string }, outcome: { zh: string, en: string } }>, years: Array<{ year: number, publicTenths: number, professionalTenths: number, otherTenths: number }>, lines: Array<{ fate: Fate, countedTenths: number, clause: string | null, quote: string | null, source: string | null, reason: { zh: string, en: string }, entry: { id: string, kind: EntryKind, category: EntryCategory | null, course: string, quantityTenths: number | null, unit: HourUnit, days: number | null, travelDays: number | null, heldFrom: string | null, heldTo: string | null, registeredOn: string | null, enrolledOn: string | null, graduatedOn: string | null, degree: DegreeKind | null, filing: string | null, institution: string, mode: DeliveryMode | null, evidence: EvidenceKind, source: string, reverses: string | null, recordedAt: string } }> };

export type CaseShownFragment = { id: string, number: string, reviewYear: number, currentLevel: TitleLevel, targetLevel: TitleLevel, organisationName: string, education: string, filedOn: string | null, recordedAt: string, series: { code: string, name: string, nameEn: string }, jurisdiction: { path: string, name: string, nameEn: string }, access: { purpose: Purpose, basis: string }, person: { id: string, name: string, sex: string, age: number, maskedIdNumber: string } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { me: { id: string, displayName: string, organisationName: string, person: { id: string, name: string } | null, roles: Array<{ role: Role, area: string, heldFrom: string, heldUntil: string }> } | null, demonstrationAccounts: Array<{ login: string, displayName: string, organisationName: string, roles: Array<Role> }> };

export const RequirementShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"missingCourses"}},{"kind":"Field","name":{"kind":"Name","value":"missingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<RequirementShownFragment, unknown>;
export const EntryShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HourEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"quantityTenths"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"travelDays"}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"filing"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]} as unknown as DocumentNode<EntryShownFragment, unknown>;
export const LineShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"countedTenths"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HourEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"quantityTenths"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"travelDays"}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"filing"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]} as unknown as DocumentNode<LineShownFragment, unknown>;
export const DeterminationShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeterminationShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Determination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"totalTenths"}},{"kind":"Field","name":{"kind":"Name","value":"shortTenths"}},{"kind":"Field","name":{"kind":"Name","value":"missingCourses"}},{"kind":"Field","name":{"kind":"Name","value":"bySubstitution"}},{"kind":"Field","name":{"kind":"Name","value":"replays"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequirementShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"publicTenths"}},{"kind":"Field","name":{"kind":"Name","value":"professionalTenths"}},{"kind":"Field","name":{"kind":"Name","value":"otherTenths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HourEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"quantityTenths"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"travelDays"}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"enrolledOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"filing"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"missingCourses"}},{"kind":"Field","name":{"kind":"Name","value":"missingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"countedTenths"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryShown"}}]}}]}}]} as unknown as DocumentNode<DeterminationShownFragment, unknown>;
export const CaseShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"reviewYear"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"targetLevel"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}}]}}]}}]} as unknown as DocumentNode<CaseShownFragment, unknown>;
export const ApplicantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Applicants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicantFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"targetLevel"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"determination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"totalTenths"}},{"kind":"Field","name":{"kind":"Name","value":"shortTenths"}},{"kind":"Field","name":{"kind":"Name","value":"missingCourses"}},{"kind":"Field","name":{"kind":"Name","value":"judgedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outdated"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplicantsQuery, ApplicantsQueryVariables>;
export const ApplicantChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicantChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewYears"}},{"kind":"Field","name":{"kind":"Name","value":"titleSeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}}]}}]}}]} as unknown as DocumentNode<ApplicantChoicesQuery, ApplicantChoicesQueryVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"demonstrationAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;