// When an activity was held and what its certificate says, in the few words of a table cell.
import type { EntryShownFragment } from '../../generated/graphql.ts'

/** First and last day, or enrolment and graduation; one day when both are the same; a question mark for what was not told. */
export function heldWords(entry: EntryShownFragment): string {
  const [from, to] =
    entry.kind === 'DEGREE_STUDY' ? [entry.enrolledOn, entry.graduatedOn] : [entry.heldFrom, entry.heldTo]
  if (!from && !to) return '-'
  return from === to ? `${to}` : `${from ?? '?'} – ${to ?? '?'}`
}
