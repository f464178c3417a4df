// 授权模板: terms by a name, to begin a proposal with.
import {
  type Caller,
  type Db,
  deed,
  type MandateId,
  type MandateTemplateId,
  newId,
  Refusal,
  record,
  refused,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { permitAnywhere, permitOver } from './mandate.ts'
import { findMandate } from './mandates.ts'
import { type MandateTemplate, mandateTemplates } from './tables.ts'

/** The latest of each name, for who keeps mandates; nothing for others. */
export const templatesFor = async (db: Db, caller: Caller): Promise<MandateTemplate[]> =>
  refused(permitAnywhere(caller))
    ? []
    : db
        .selectDistinctOn([mandateTemplates.name])
        .from(mandateTemplates)
        .orderBy(mandateTemplates.name, sql`${mandateTemplates.recordedAt} desc`)

/**
 * Keeps the terms of a mandate under a name; the latest of a name counts.
 * @refuses NOT_PERMITTED; NOT_FOUND for no mandate; INVALID for no name, or a long one.
 */
export function saveTemplate(
  db: Db,
  caller: Caller,
  { mandateId, name }: { mandateId: MandateId; name: string },
): Promise<MandateTemplate | Refusal> {
  return deed(db, async (tx) => {
    const anywhere = permitAnywhere(caller)
    if (refused(anywhere)) return anywhere
    const mandate = await findMandate(tx, mandateId)
    if (!mandate) return new Refusal('NOT_FOUND')
    const key = permitOver(caller, 'mandate.grant', mandate.areas)
    if (refused(key)) return key
    if (name.trim() === '' || name.length > 40)
      return new Refusal('INVALID', { message: '模板名称应为 1–40 字。', messageEn: 'A name has 1 to 40 characters.' })
    const row = {
      id: newId('MandateTemplateId') as MandateTemplateId,
      name: name.trim(),
      series: [...mandate.series],
      levels: [...mandate.levels],
      areas: [...mandate.areas],
      fields: [...mandate.fields],
      purpose: mandate.purpose,
      madeBy: caller.account,
    }
    const [made] = await tx.insert(mandateTemplates).values(row).returning()
    if (!made) throw new Error('A template just kept is not there.')
    await record(tx, key, { on: row.id, told: { of: mandateId }, row: made })
    return made
  })
}
