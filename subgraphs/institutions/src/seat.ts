// 席位: who sits on a committee, and what makes a seat well-formed. Pure; the committee, the accounts and the filings there are, are arguments.
import {
  type AccountId,
  type Action,
  type Caller,
  type CommitteeId,
  type CommitteeSeatId,
  type Day,
  type Permit,
  permit,
  Refusal,
} from '@jijiao/kernel'
import { dayWords } from './dayWords.ts'
import type { MandateState } from './mandate.ts'
import type { committeePositions } from './tables.ts'

/** What two persons said of a seat or a filing, and how it ended. */
export type DecisionFile = {
  /** Null of what was there before two persons were asked for. */
  proposedBy: AccountId | null
  proposedAt: Date | null
  decision: 'APPROVED' | 'REFUSED' | null
  decidedBy: AccountId | null
  decidedAt: Date | null
  reason: string | null
  endsOn: Day | null
  endedBy: AccountId | null
  endedAt: Date | null
  endReason: string | null
}

export type Position = (typeof committeePositions)[number]

export type AskedSeat = {
  committeeId: CommitteeId
  accountId: AccountId
  position: Position
  heldFrom: Day
  heldUntil: Day
  /** 聘任文号. */
  basis: string
}

/** A seat as it is, or as it is proposed. Its end is the early one, where there is one, or that of the filing. */
export type Seat = AskedSeat & { id: CommitteeSeatId; committeeName: string; file: DecisionFile }

/** Where what two persons decide stands on a day. */
export function standing(
  { file, heldFrom, heldUntil }: { file: Pick<DecisionFile, 'decision'>; heldFrom: Day; heldUntil: Day },
  day: Day,
): MandateState {
  if (file.decision === 'REFUSED') return 'REFUSED'
  if (file.decision === null) return 'PROPOSED'
  if (heldUntil <= day || heldUntil <= heldFrom) return 'ENDED'
  return day < heldFrom ? 'SCHEDULED' : 'IN_FORCE'
}

type Fault = { zh: string; en: string }
/** All that is wrong, in one sentence. */
export const invalid = (faults: readonly Fault[]) =>
  new Refusal('INVALID', {
    message: `${faults.map(({ zh }) => zh).join('；')}。`,
    messageEn: `${faults.map(({ en }) => en).join('; ')}.`,
  })
export const faultsAmong = (tests: readonly [boolean, Fault][]): Fault[] =>
  tests.flatMap(([wrong, fault]) => (wrong ? [fault] : []))

/**
 * What is wrong with a seat that is asked for, if anything.
 * @param filedUntil until when the committee is filed from the seat's first day on; null: it is not filed then.
 */
export function seatFaults(
  { heldFrom, heldUntil, basis }: AskedSeat,
  { today, filedUntil }: { today: Day; filedUntil: Day | null },
): Fault[] {
  const [from, filed] = [dayWords(heldFrom), dayWords(filedUntil ?? heldFrom)]
  return faultsAmong([
    [heldFrom >= heldUntil, { zh: '终止日须晚于起始日', en: 'The end must be later than the beginning' }],
    [heldFrom < heldUntil && heldUntil <= today, { zh: '任期已过', en: 'The term is over already' }],
    [filedUntil === null, { zh: `委员会在${from.zh}没有有效备案`, en: `The committee is not filed on ${from.en}` }],
    [
      filedUntil !== null && filedUntil < heldUntil,
      {
        zh: `任期超出委员会备案期（至${filed.zh}前）`,
        en: `The term reaches beyond the committee’s filing (up to ${filed.en})`,
      },
    ],
    [basis.trim() === '', { zh: '未填写聘任文号', en: 'The letter of appointment is missing' }],
    [basis.length > 100, { zh: '聘任文号过长', en: 'The letter of appointment is too long' }],
  ])
}

/** The key to a deed on committees: they are the province's. */
export function provinceKey<A extends Action>(caller: Caller, action: A): Permit<A> | Refusal {
  return permit(caller, action, { area: '64' })
}

export const reasonRefused = (reason: string): Refusal | null =>
  reason.trim() === '' || reason.length > 500
    ? invalid([{ zh: '未填写理由，或过长', en: 'The reason is missing, or too long' }])
    : null
