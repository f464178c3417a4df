// 主送: to whom a document was delivered, and who has confirmed that they read it.
import {
  type Day,
  type Db,
  deed,
  named,
  type Permit,
  type PolicyDocumentId,
  Refusal,
  record,
  textArray,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { present } from './policyDeeds.ts'
import { invalid } from './policyDocument.ts'
import { type policyDeliveries, policyReadings, type recipientClasses } from './policyTables.ts'
import type { PolicyDocument } from './tables.ts'

type Class = (typeof recipientClasses)[number]

/**
 * Delivers the document to every organisation of the classes, each once: who has it already keeps the day of the first delivery.
 * @refuses NOT_FOUND; INVALID without a class.
 */
export async function deliverPolicy(
  db: Db,
  permit: Permit<'rule.draft'>,
  id: PolicyDocumentId,
  classes: readonly Class[],
  today: Day,
): Promise<PolicyDocument | Refusal> {
  if (classes.length === 0) return invalid('须选择主送类别。', 'Choose whom it is addressed to.')
  return deed(db, async (tx) => {
    const document = await present(tx, id)
    if (document instanceof Refusal) return document
    const delivered = await tx.execute<Delivered>(sql`
      insert into credits.policy_deliveries (document_id, organisation_id, organisation_name, class, delivered_on, by)
      select ${id}, r.organisation_id, r.name, min(c.class), ${today}::date, ${permit.account}
      from institutions.recipients_shown r cross join unnest(${textArray(classes)}) c(class)
      where c.class = any (r.kinds) group by r.organisation_id, r.name
      on conflict do nothing returning document_id as "documentId", organisation_id as "organisationId", organisation_name as "organisationName",
        class, delivered_on::text as "deliveredOn", by, to_char(recorded_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as at`)
    const [first] = delivered
    if (first) {
      const rows = [
        named(
          'policy_deliveries',
          [id, first.at],
          delivered.map(({ at: _, ...row }) => row),
        ),
      ]
      await record(tx, permit, { on: id, told: { delivered: delivered.length, classes: [...classes] }, rows })
    }
    return document
  })
}

type Delivered = typeof policyDeliveries.$inferInsert & { at: string }

/** The officer has read the document; the first reading stays. @refuses NOT_FOUND. */
export async function confirmReading(
  db: Db,
  permit: Permit<'policy.confirm'>,
  id: PolicyDocumentId,
  today: Day,
): Promise<PolicyDocument | Refusal> {
  return deed(db, async (tx) => {
    const document = await present(tx, id)
    if (document instanceof Refusal) return document
    const row = { documentId: id, by: permit.account, readOn: today }
    const first = await tx.insert(policyReadings).values(row).onConflictDoNothing().returning()
    const rows = first.map((one) => named('policy_readings', [id, one.by], one))
    if (rows.length > 0) await record(tx, permit, { on: id, told: 'read', rows })
    return document
  })
}
