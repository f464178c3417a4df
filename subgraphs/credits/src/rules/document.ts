// A rule version: the sentence of the regulation beside what we take it to mean.
export type RuleVersion = { readonly policy: string; readonly inForceFrom: string; readonly issuedOn: string }
