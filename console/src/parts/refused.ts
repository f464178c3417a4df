// The register's no among the answers of a deed.
import type { Refused } from '../session.ts'

/** What a deed answers: what was done, or why not. */
export type Sent = { __typename: string }

export const isRefusal = (told: Sent | undefined): told is Sent & Refused => told?.__typename === 'Refusal'
