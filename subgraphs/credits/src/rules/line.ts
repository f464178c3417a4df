// A line of the ledger on its way through a trace.
import type { EntryJudges } from './entryJudges.ts'
import type { EntryFacts } from './facts.ts'
import { type Frame, turnTo } from './frame.ts'
import type { Standing } from './steps.ts'
import type { Fate, Truth } from './verdict.ts'

/** A line on its way. `fate` and `clause` tell the first thing that decided it, or left it undecided. */
export type Line = {
  readonly entry: EntryFacts
  readonly part: number | null
  readonly parts: number | null
  readonly countsOn: string | null
  /** What is asked of lines of its kind. */
  readonly judges: EntryJudges
  recognised: Truth
  standing: Standing
  fate: Fate
  clause: string | null
  bucket: string | null
  amount: number | null
  lo: number
  hi: number
  missing: string[]
}

/** Turns the frame to a line. */
export function look(at: Frame, line: Line): void {
  turnTo(at, line.entry, line.countsOn, line.bucket)
  at.part = line.part
  at.parts = line.parts
}
