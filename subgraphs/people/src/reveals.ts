// Telling the whole of a number that is otherwise masked: one number of one person, for a reason that the person reads.
import {
  type Caller,
  type Db,
  deed,
  disclose,
  newId,
  type PersonId,
  permitOf,
  permitsOf,
  type RecordField,
  Refusal,
  type RevealId,
  record,
  refused,
} from '@jijiao/kernel'
import { desc, eq, sql } from 'drizzle-orm'
import { type IdNumberKeys, openIdNumber, openPhone } from './idNumberSeal.ts'
import { persons, phones, type Reveal, reveals } from './tables.ts'

/** On a screen no longer than this. */
const shownSeconds = 60
const longest = 200

export type Revealed = { id: RevealId; field: RecordField; value: string; hiddenAfterSeconds: number }
type Asked = { personId: PersonId; field: RecordField; reason: string }

function faultOf({ field, reason }: Asked): Refusal | null {
  if (field !== 'ID_NUMBER' && field !== 'PHONE')
    return new Refusal('INVALID', {
      message: '只有身份证号和手机号须单独查看。',
      messageEn: 'Only the identity number and the phone are revealed singly.',
    })
  if ([...reason.trim()].length < 2)
    return new Refusal('INVALID', { message: '请填写理由。', messageEn: 'State the reason.' })
  if (reason.length > longest)
    return new Refusal('INVALID', { message: '理由过长。', messageEn: 'The reason is too long.' })
  return null
}

/**
 * Tells a number, and keeps that it was told.
 * @refuses INVALID without a reason; NOT_PERMITTED where no right opens the number; NOT_FOUND when none is known.
 * @source 个人信息保护法 第六条、第五十一条
 */
export async function reveal(db: Db, caller: Caller, keys: IdNumberKeys, asked: Asked): Promise<Revealed | Refusal> {
  const no = faultOf(asked)
  if (no) return no
  const { personId, reason } = asked
  const field = asked.field === 'PHONE' ? 'PHONE' : 'ID_NUMBER'
  // Asked before the deed begins: that somebody tried stays in the log, and what is refused is undone.
  const key = await permitOf(db, caller, 'record.reveal', personId, field)
  if (refused(key)) return key
  return deed(db, async (tx) => {
    const id = newId('RevealId')
    const row = { id, personId, accountId: caller.account, field, reason: reason.trim() } as const
    await record(tx, key, { on: id, of: personId, told: field, row, aside: row.reason })
    const value = field === 'PHONE' ? await phoneOf() : await idNumberOf()
    if (value === null) return new Refusal('NOT_FOUND')
    await tx.insert(reveals).values(row)
    return { id, field, value, hiddenAfterSeconds: shownSeconds }

    async function phoneOf() {
      const latest = [desc(phones.recordedAt), desc(phones.id)]
      const [found] = await tx
        .select()
        .from(phones)
        .where(eq(phones.personId, personId))
        .orderBy(...latest)
        .limit(1)
      return found ? openPhone(keys, personId, found.phoneSealed) : null
    }
    async function idNumberOf() {
      const [found] = await tx.select().from(persons).where(eq(persons.id, personId))
      return found ? openIdNumber(keys, found) : null
    }
  })
}

/** Who was told a whole number of this person, latest first; nobody for anyone but the person. */
export async function revealsOf(db: Db, caller: Caller, person: PersonId): Promise<Reveal[]> {
  if (caller.person !== person) return []
  return db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', [person]), 'people.reveals')
    return (
      tx
        .select()
        .from(reveals)
        // What an order seals is on this list from the same day on as in the log.
        .where(
          sql`${reveals.personId} = ${person} and coalesce(audits.shown_from(${reveals.accountId}, ${reveals.personId}, ${reveals.recordedAt}) <= ${caller.day}::date, true)`,
        )
        .orderBy(desc(reveals.recordedAt), desc(reveals.id))
    )
  })
}
