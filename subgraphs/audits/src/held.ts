// What an agreement lets its agency do at this moment: asked anew for each question, and once more before what was done commits.
import {
  type AccountId,
  type AgreementId,
  type Caller,
  type Permit,
  type PersonId,
  type Purpose,
  permit,
  type RecordField,
  Refusal,
  refused,
  type TitleLevel,
  type Tx,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import type { AskKind } from './agreement.ts'
import type { Posed, Question } from './inquiry.ts'
import { evaluationFor } from './terms.ts'

/** An agreement as it holds for the caller's account at this moment. */
export type Held = {
  id: AgreementId
  number: string
  machine: AccountId
  sandbox: boolean
  purpose: Purpose
  legalBasis: string
  asks: AskKind[]
  fields: RecordField[]
  series: string[] | null
  levels: TitleLevel[] | null
  areas: string[]
  dailyQuota: number
  heldFrom: string
  heldUntil: string
  inForce: boolean
}

/** The agreement, if the account may ask under it today. @refuses NOT_PERMITTED for one that is not the agency's, not in force, or outside its days. */
export async function heldAgreement(tx: Tx, caller: Caller, id: AgreementId | null): Promise<Held | Refusal> {
  if (id === null || caller.viewAs !== null) return new Refusal('NOT_PERMITTED')
  const [held] = await tx.execute<Held>(sql`
    select agreement_id as id, number, machine_account as machine, sandbox, purpose, legal_basis as "legalBasis", answers as asks, fields, series, levels,
      areas, daily_quota as "dailyQuota", held_from as "heldFrom", held_until as "heldUntil", in_force as "inForce"
    from audits.agreements_shown where agreement_id = ${id} and account_id = ${caller.account}`)
  const now = held?.inForce && held.heldFrom <= caller.day && caller.day < held.heldUntil
  // A token is of one agreement and says its purpose: neither is exchanged for another on the way.
  const same = caller.agreement === null || (caller.agreement === id && caller.purpose === held?.purpose)
  return held && now && same ? held : new Refusal('NOT_PERMITTED')
}

/** The key under an agreement: its number is the basis, its purpose the purpose, and `told` under both in the log. */
export function keyOf(
  caller: Caller,
  held: Held,
  person?: PersonId,
): (Permit<'inquire'> & { at: { person: PersonId } }) | Refusal {
  const said = { agreement: held.id, purpose: held.purpose }
  const again = caller.again
  // An officer's session names no agreement: the one asked under is said here, also when the right is read once more at the end.
  const under: Caller = {
    ...caller,
    ...said,
    ...(again ? { again: async (tx: Tx) => (await again(tx).then((now) => now && { ...now, ...said })) ?? null } : {}),
  }
  const at = { area: held.areas[0] ?? '', ...(person ? { person } : {}) }
  const key = permit(under, 'inquire', at)
  if (refused(key)) return key
  // Without a person it is a key that opens no row: '' is nobody's id.
  return { ...key, basis: held.number, purpose: held.purpose, at: { ...at, person: person ?? ('' as PersonId) } }
}

/** The question as the agreement lets it be asked. @refuses NOT_PERMITTED for a kind of answer, a field, a scope or an evaluation outside it. */
export function within(held: Held, { rule: wanted, ...question }: Posed): Question | Refusal {
  const rule = evaluationFor(held.purpose, wanted)
  const covered =
    held.asks.includes(question.ask) &&
    question.fields.every((field) => held.fields.includes(field)) &&
    (question.level === null || held.levels === null || held.levels.includes(question.level)) &&
    (question.series === null || held.series === null || held.series.includes(question.series))
  return rule && covered ? { ...question, rule } : new Refusal('NOT_PERMITTED')
}
