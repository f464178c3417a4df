// Where the closures of one trace look, and the only ways to turn it elsewhere.
import type { EntryFacts, SubjectFacts } from './facts.ts'
import type { Span } from './steps.ts'

/** Where a closure looks: the person, and as far as the pipeline has come, the window, one entry, its day and bucket, the totals. */
export type Frame = {
  subject: SubjectFacts
  entry: EntryFacts | null
  windowFrom: string | null
  windowUntil: string | null
  windowFirstYear: number | null
  windowLastYear: number | null
  part: number | null
  parts: number | null
  countsOn: string | null
  bucket: string | null
  totals: readonly Span<number>[]
  /** Another number whenever anything above changed: what was worked out for one entry is remembered only for it. */
  turn: number
}
let turns = 0
/** Turns the frame to the person alone, without entry or totals. */
export const frameOf = (subject: SubjectFacts): Frame => {
  turns += 1
  return {
    subject,
    entry: null,
    windowFrom: null,
    windowUntil: null,
    windowFirstYear: null,
    windowLastYear: null,
    part: 1,
    parts: 1,
    countsOn: null,
    bucket: null,
    totals: [],
    turn: turns,
  }
}
/** Turns the frame to other facts. Nothing else may change a frame. */
export function turn(at: Frame, to: Partial<Omit<Frame, 'turn' | 'subject'>>): void {
  turns += 1
  Object.assign(at, to, { turn: turns })
}
/** The same for the most frequent turn. */
export function turnTo(at: Frame, entry: EntryFacts | null, countsOn: string | null, bucket: string | null): void {
  turns += 1
  at.entry = entry
  at.countsOn = countsOn
  at.bucket = bucket
  at.turn = turns
}
