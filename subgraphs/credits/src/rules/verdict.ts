// What judging comes to: the words that both evaluators, the store and the pages share. No rule and no fact is read here.

import type { Affected } from './document.ts'

/** PASS 合格, FAIL 不合格, NOT_APPLICABLE 不适用, NOT_OPEN 未开放, NEEDS_REVIEW 待核. */
export const verdicts = ['PASS', 'FAIL', 'NOT_APPLICABLE', 'NOT_OPEN', 'NEEDS_REVIEW'] as const
export type Verdict = (typeof verdicts)[number]

/** Every way an hour can end, in the order of telling: when several apply, the first is told. See order.md. */
export const fates = [
  'SUPERSEDED_BY_CORRECTION',
  'REVOKED',
  'EXCLUDED_KIND',
  'RULE_NOT_YET_EFFECTIVE',
  'OUTSIDE_WINDOW',
  'UNFILED',
  'EVIDENCE_MISSING',
  'EVIDENCE_AFTER_CUTOFF',
  'NOT_VERIFIED_IN_TIME',
  'EXAM_LATE',
  'NOT_ATTENDED',
  'UNIT_MISMATCH',
  'NOT_RELEVANT',
  'USED_BEFORE',
  'CATEGORY_MISMATCH',
  'UNDECIDED',
  'DUPLICATE',
  'OVER_ACTIVITY_CAP',
  'OVER_KIND_CAP',
  'OVER_CATEGORY_CEILING',
  'SUBSTITUTED',
  'EXEMPT',
  'COUNTED',
] as const
export type Fate = (typeof fates)[number]

/** Kleene's: null is not yet known, and never silently false. */
export type Truth = boolean | null

/** A number that may hang on facts not yet known: it lies between the two. A side that is null has no limit. */
export type Bounds = { readonly least: number | null; readonly most: number | null }

/** One line of the ledger and what became of it. */
export type EntryTrace = {
  readonly id: string
  readonly fate: Fate
  /** @units 1/10 学时 that surely count. Part of an entry may count and the rest lie over a cap. */
  readonly countedTenths: number
  /** @units 1/10 学时 that count once everything is known; null where the amount itself is missing. Equal to countedTenths when decided. */
  readonly possibleTenths: number | null
  /** The clause that decided the fate; of a counted entry the clause that converted it. */
  readonly clause: string | null
  /** The day the entry counts on, and the year of it. */
  readonly countsOn: string | null
  /** Facts that were asked for and are not there; empty when decided. */
  readonly missing: readonly string[]
}

/** One requirement: the number, the threshold, and what lies between them. */
export type RequirementTrace = {
  readonly clause: string
  /** False when the clause does not bind this person; its truth then does not enter the verdict. */
  readonly binds: Truth
  readonly truth: Truth
  /** Kind of the two numbers; null when the clause compares no numbers. Of several comparisons of hours only `short` is told. */
  readonly unit: 'tenths' | 'count' | null
  readonly measured: Bounds | null
  readonly threshold: Bounds | null
  /** What is missing on what surely counts; 0 when met. */
  readonly short: number | null
  /** Where the requirement is not surely met: courses not surely done, in the document's order; alternatives joined by `|`. */
  readonly missingCourses: readonly string[]
}

/** What follows from the verdict; `truth` null where that is not yet known. */
export type ConsequenceTrace = {
  readonly clause: string
  readonly affects: Affected
  readonly effect: string
  readonly truth: Truth
}

/** A fact without which something could not be decided. `entry` is null for a fact about the person. */
export type MissingFact = { readonly fact: string; readonly entry: string | null; readonly clause: string }

/** The whole judgement of one person. Plain JSON; the same rule and facts give the same bytes. */
export type Trace = {
  readonly policy: string
  readonly inForceFrom: string
  /** sha256 of the canonical rule. */
  readonly rule: string
  readonly verdict: Verdict
  readonly bySubstitution: boolean
  /** The clause that put something else in the place of the task. */
  readonly substitution: string | null
  readonly window: { readonly clause: string; readonly from: string; readonly until: string } | null
  /** @units 1/10 学时 that surely count; null when nothing was judged (NOT_APPLICABLE, NOT_OPEN, window unknown). */
  readonly totalTenths: number | null
  readonly shortTenths: number | null
  /** What surely lies above the hours that are asked in all; 0 where they are not reached, null where none are asked. */
  readonly overTenths: number | null
  readonly missingCourses: readonly string[]
  readonly hoursPerYear: readonly { readonly year: number; readonly tenths: number }[]
  readonly totals: readonly ({
    readonly name: string
    readonly unit: 'tenths' | 'count' | 'truth'
    readonly truth: Truth
  } & Bounds)[]
  readonly requirements: readonly RequirementTrace[]
  readonly consequences: readonly ConsequenceTrace[]
  /** Truth of every clause about the person or the totals, as the population statement gives it. */
  readonly clauses: Readonly<Record<string, Truth>>
  readonly entries: readonly EntryTrace[]
  /** Why NEEDS_REVIEW: what would settle it. Also filled when other facts settled the verdict. */
  readonly missingFacts: readonly MissingFact[]
}
