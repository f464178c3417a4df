// 专业课相关性意见 (S76): whether an activity had to do with the person's work is a human judgement, with a reason.
import {
  type Caller,
  canonical,
  type Db,
  deed,
  disclose,
  openDeed,
  type Permit,
  type PersonId,
  permitsOf,
  Refusal,
  record,
} from '@jijiao/kernel'
import { desc, eq, inArray, sql } from 'drizzle-orm'
import { type RelevanceJudgement, relevanceJudgements } from './tables.ts'

export type Judgement = Pick<RelevanceJudgement, 'id' | 'entryId' | 'personId' | 'relevant' | 'reason'>

/**
 * Writes a judgement; the latest one on an entry counts.
 * @refuses INVALID without a reason, or with one that nobody would read; NOT_FOUND when the entry is not this person's; IDEMPOTENCY_CONFLICT when the id was used for another.
 * @source 宁人社函〔2016〕156号 四(二)
 */
export async function judgeRelevance(
  db: Db,
  permit: Permit<'relevance.judge'> & { at: { person: PersonId } },
  judgement: Judgement,
): Promise<RelevanceJudgement | Refusal> {
  if (judgement.reason.trim().length < 2)
    return new Refusal('INVALID', { message: '请填写理由。', messageEn: 'State the reason.' })
  if (judgement.reason.length > 500)
    return new Refusal('INVALID', { message: '理由过长。', messageEn: 'The reason is too long.' })
  const row = { ...judgement, judgedBy: permit.account }
  const told = judgement.relevant ? 'relevant' : 'not relevant'
  return deed(db, async (tx) => {
    await openDeed(tx, permit)
    const [owner] = await tx.execute<{ person: string }>(
      sql`select person_id as person from credits.entry_owners where entry_id = ${judgement.entryId}`,
    )
    if (owner?.person !== judgement.personId) return new Refusal('NOT_FOUND')
    const [written] = await tx.insert(relevanceJudgements).values(row).onConflictDoNothing().returning()
    if (written) {
      await record(tx, permit, { on: judgement.entryId, of: judgement.personId, told, row })
      return written
    }
    const [first] = await tx.select().from(relevanceJudgements).where(eq(relevanceJudgements.id, judgement.id))
    return first && sameJudgement(first, row) ? first : new Refusal('IDEMPOTENCY_CONFLICT')
  })
}

function sameJudgement(
  { recordedAt: _, ...first }: RelevanceJudgement,
  second: Omit<RelevanceJudgement, 'recordedAt'>,
) {
  return canonical(first) === canonical(second)
}

/** The latest judgement on each entry of these persons; one list each, in the same order. */
export async function judgementsOf(
  db: Db,
  caller: Caller,
  persons: readonly PersonId[],
): Promise<RelevanceJudgement[][]> {
  return db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', persons), 'judgements')
    const rows = await tx
      .selectDistinctOn([relevanceJudgements.entryId])
      .from(relevanceJudgements)
      .where(inArray(relevanceJudgements.personId, [...persons]))
      .orderBy(relevanceJudgements.entryId, desc(relevanceJudgements.recordedAt), desc(relevanceJudgements.id))
    const groups = Map.groupBy(rows, (row) => row.personId)
    return persons.map((person) => groups.get(person) ?? [])
  })
}
