// The further columns of a row, read: what rules may ask and the export does not tell. Null is not known, and never false.
import type { Day } from '@jijiao/kernel'
import type { HourEntry } from '../../subgraphs/credits/src/tables.ts'
import type { DutyInterval } from '../../subgraphs/people/src/tables.ts'
import { type Read, readCount, readDay } from './amounts.ts'
import type { ColumnName } from './columns.ts'
import type { Saying } from './faults.ts'
import { type MoreName, moreNames } from './moreColumns.ts'
import { nameText } from './text.ts'
import * as words from './words.ts'

export type MoreClaim = {
  filedOn: Day | null
  titleOn: Day | null
  tier: string | null
  post: string | null
  appointedFrom: Day | null
  appointedUntil: Day | null
  profession: string | null
  registeredFrom: Day | null
  registeredUntil: Day | null
  role: string | null
  sector: string | null
  dutyFrom: Day | null
  leaveReason: DutyInterval['reason'] | null
  leaveFrom: Day | null
  leaveTo: Day | null
  leaveEvidence: string | null
  unit: HourEntry['unit'] | null
  topic: string | null
  place: HourEntry['place']
  grade: string | null
  rank: number | null
  authorOrder: number | null
  authors: number | null
  minutes: number | null
  sessions: number | null
  attended: number | null
  examOn: Day | null
  verifiedOn: Day | null
  evidenceOn: Day | null
  provider: HourEntry['provider']
}

/** The cells of a row, as `row.ts` reads them. */
export type Cells = {
  text(column: ColumnName): string
  empty(column: ColumnName): boolean
  note(column: ColumnName, saying: Saying): null
  word<Code>(column: ColumnName, dictionary: ReadonlyMap<string, Code>, saying: Saying): Code | null
  amount<T>(column: ColumnName, read: (text: string) => Read<T>): T | null
}

/** A term, a registration and a leave may end after today. */
const anyDay = '9999-12-31'

/** A term is told whole or not at all: whoever gives one of its cells gives these. */
const together: readonly (readonly MoreName[])[] = [
  ['post', 'appointedFrom', 'appointedUntil'],
  ['profession', 'registeredFrom', 'registeredUntil'],
  ['leaveReason', 'leaveFrom', 'leaveTo', 'leaveEvidence'],
]

function compare(cells: Cells, read: MoreClaim) {
  for (const names of together)
    if (names.some((name) => !cells.empty(name)))
      for (const name of names) if (cells.empty(name)) cells.note(name, 'VALUE_MISSING')
  const { appointedFrom, appointedUntil, registeredFrom, registeredUntil, leaveFrom, leaveTo } = read
  if (appointedFrom && appointedUntil && appointedUntil < appointedFrom)
    cells.note('appointedUntil', 'END_BEFORE_START')
  if (registeredFrom && registeredUntil && registeredUntil < registeredFrom)
    cells.note('registeredUntil', 'END_BEFORE_START')
  if (leaveFrom && leaveTo && leaveTo < leaveFrom) cells.note('leaveTo', 'END_BEFORE_START')
  for (const name of ['rank', 'authorOrder', 'authors'] as const)
    if (read[name] === 0) cells.note(name, 'BEGINS_AT_ONE')
  if (read.authorOrder !== null && read.authors !== null && read.authorOrder > read.authors)
    cells.note('authorOrder', 'ORDER_EXCEEDS_AUTHORS')
  if (read.attended !== null && read.attended > (read.sessions ?? read.attended))
    cells.note('attended', 'ATTENDED_EXCEEDS_SESSIONS')
}

/**
 * What the further columns of a row tell.
 * @returns undefined where the row tells nothing in them: then it claims what it did before there were any.
 */
export function readMore(cells: Cells, today: Day): MoreClaim | undefined {
  if (moreNames.every((name) => cells.empty(name))) return undefined
  const text = (column: MoreName) => nameText(cells.text(column)) || null
  const day = (column: MoreName, until = today) => cells.amount(column, (typed) => readDay(typed, until))
  const count = (column: MoreName) => cells.amount(column, readCount)
  const read: MoreClaim = {
    filedOn: day('filedOn'),
    titleOn: day('titleOn'),
    tier: text('tier'),
    post: text('post'),
    appointedFrom: day('appointedFrom'),
    appointedUntil: day('appointedUntil', anyDay),
    profession: text('profession'),
    registeredFrom: day('registeredFrom'),
    registeredUntil: day('registeredUntil', anyDay),
    role: text('role'),
    sector: text('sector'),
    dutyFrom: day('dutyFrom'),
    leaveReason: cells.word('leaveReason', words.leaveReasons, 'UNKNOWN_REASON'),
    leaveFrom: day('leaveFrom'),
    leaveTo: day('leaveTo', anyDay),
    leaveEvidence: text('leaveEvidence'),
    unit: cells.word('unit', words.units, 'UNKNOWN_UNIT'),
    topic: text('topic'),
    place: cells.word('place', words.places, 'UNKNOWN_PLACE'),
    grade: text('grade'),
    rank: count('rank'),
    authorOrder: count('authorOrder'),
    authors: count('authors'),
    minutes: count('minutes'),
    sessions: count('sessions'),
    attended: count('attended'),
    examOn: day('examOn'),
    verifiedOn: day('verifiedOn'),
    evidenceOn: day('evidenceOn'),
    provider: cells.word('provider', words.providers, 'UNKNOWN_PROVIDER'),
  }
  compare(cells, read)
  return read
}
