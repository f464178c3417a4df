// The one table of what a rule may ask: name, kind, words and column, for the person applying and for a line of the ledger.

/** The person and the application, as a rule sees them. Days are `YYYY-MM-DD`; null is not known. */
export type SubjectFacts = {
  readonly applicationId: string
  readonly personId: string
  readonly series: string | null
  readonly targetLevel: string | null
  readonly currentLevel: string | null
  readonly reviewYear: number | null
  /** Path in the jurisdiction tree: `64.6401.640104`. */
  readonly area: string | null
  readonly education: string | null
  /** null: not filed yet. */
  readonly filedOn: string | null
  readonly judgedOn: string
}

/** A line of the ledger, as a rule sees it: what happened, never what it is worth. */
export type EntryFacts = {
  readonly id: string
  readonly kind: string | null
  readonly category: string | null
  readonly course: string | null
  /** @units 1/10 of `unit`, as on the certificate. */
  readonly quantityTenths: number | null
  readonly unit: string | null
  readonly days: number | null
  readonly travelDays: number | null
  readonly heldFrom: string | null
  readonly heldTo: string | null
  readonly registeredOn: string | null
  readonly enrolledOn: string | null
  readonly graduatedOn: string | null
  readonly degree: string | null
  /** null: never filed. */
  readonly filing: string | null
  readonly institution: string | null
  readonly mode: string | null
  readonly evidence: string | null
  readonly source: string | null
  /** null: nobody has judged it. */
  readonly relevant: boolean | null
}
