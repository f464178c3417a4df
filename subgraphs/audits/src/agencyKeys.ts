// Keys of agencies' machines: registered once, for one agreement, and ended for good.
import {
  type AccountId,
  type AgreementId,
  type Db,
  deed,
  named,
  type Permit,
  Refusal,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { and, eq, sql } from 'drizzle-orm'
import { agencyKeyFrom } from './agencyKey.ts'
import { agencyKeyEndings, agencyKeys } from './agencyTables.ts'

export type ShownKey = {
  kid: string
  algorithm: string
  registeredBy: AccountId
  recordedAt: Date
  endedAt: Date | null
}

export async function keysOf(db: Tx, agreement: AgreementId): Promise<ShownKey[]> {
  const rows = await db
    .select({ key: agencyKeys, endedAt: agencyKeyEndings.recordedAt })
    .from(agencyKeys)
    .leftJoin(agencyKeyEndings, eq(agencyKeyEndings.kid, agencyKeys.kid))
    .where(eq(agencyKeys.agreementId, agreement))
    .orderBy(agencyKeys.recordedAt)
  return rows.map(({ key, endedAt }) => shownKey(key, endedAt))
}

const shownKey = (key: typeof agencyKeys.$inferSelect, endedAt: Date | null): ShownKey => {
  const read = agencyKeyFrom(JSON.stringify(key.jwk))
  return {
    kid: key.kid,
    algorithm: refused(read) ? '' : read.alg,
    registeredBy: key.registeredBy,
    recordedAt: key.recordedAt,
    endedAt,
  }
}

/** Enough to turn one out while the next comes in. */
const keysAtMost = 4

/**
 * Registers a machine's public key. Rotation is a second key, and the ending of the first.
 * @refuses INVALID for what is no public key, or a fifth one; ALREADY_REGISTERED for a key that ever was, here or elsewhere.
 */
export async function registerKey(
  db: Db,
  permit: Permit<'agency.key'>,
  agreementId: AgreementId,
  text: string,
): Promise<ShownKey | Refusal> {
  const read = agencyKeyFrom(text)
  if (refused(read)) return read
  return deed(db, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('audits.agency_keys'), hashtext(${agreementId}))`)
    const held = (await keysOf(tx, agreementId)).filter((one) => one.endedAt === null)
    if (held.length >= keysAtMost)
      return new Refusal('INVALID', {
        message: `一份协议最多有 ${keysAtMost} 把在用的公钥。`,
        messageEn: `At most ${keysAtMost} keys hold at a time.`,
      })
    const row = { kid: read.kid, agreementId, jwk: read.jwk, registeredBy: permit.account }
    await record(tx, permit, {
      on: agreementId,
      told: `key ${read.kid}`,
      rows: [named('agency_keys', [read.kid], row)],
    })
    const [key] = await tx.insert(agencyKeys).values(row).onConflictDoNothing().returning()
    return key ? shownKey(key, null) : new Refusal('ALREADY_REGISTERED')
  })
}

/** @refuses NOT_FOUND for a key that is not the agreement's; WRONG_STATE for one that has ended. */
export async function endKey(
  db: Db,
  permit: Permit<'agreement.request'>,
  agreementId: AgreementId,
  kid: string,
): Promise<ShownKey | Refusal> {
  return deed(db, async (tx) => {
    const [key] = await tx
      .select()
      .from(agencyKeys)
      .where(and(eq(agencyKeys.kid, kid), eq(agencyKeys.agreementId, agreementId)))
    if (!key) return new Refusal('NOT_FOUND')
    const row = { kid, endedBy: permit.account }
    await record(tx, permit, {
      on: agreementId,
      told: `key ended ${kid}`,
      rows: [named('agency_key_endings', [kid], row)],
    })
    const [ended] = await tx.insert(agencyKeyEndings).values(row).onConflictDoNothing().returning()
    return ended ? shownKey(key, ended.recordedAt) : new Refusal('WRONG_STATE')
  })
}

/** Whose agreement a key is for; null for a key that nobody registered. */
export const agreementOfKey = async (db: Tx, kid: string): Promise<AgreementId | null> =>
  (await db.select().from(agencyKeys).where(eq(agencyKeys.kid, kid)))[0]?.agreementId ?? null
