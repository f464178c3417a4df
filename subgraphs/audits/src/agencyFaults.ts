// Calls of agencies that came to nothing, so that those who run the machines see it without asking us. Of nobody: codes and counts.
import type { AccountId, AgreementId, Day, Tx } from '@jijiao/kernel'
import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { type AgencyFault, agencyFaults } from './agencyTables.ts'

export type Failed = {
  agreement: AgreementId
  /** Null: it failed before anybody was known. */
  account: AccountId | null
  code: string
  request: string | null
}

/** Counted outside the deed, which is undone. Under an agreement that is not the account's nothing is counted. */
export const noteFault = (db: Tx, today: Day, { agreement, account, code, request }: Failed) =>
  db.execute(sql`select audits.note_fault(${agreement}, ${account}, ${today}::date, ${code}, ${request})`)

const daysShown = 30

/** Of the last thirty days, the latest first. */
export const faultsOf = (db: Tx, agreement: AgreementId, today: Day): Promise<AgencyFault[]> =>
  db
    .select()
    .from(agencyFaults)
    .where(and(eq(agencyFaults.agreementId, agreement), gt(agencyFaults.day, sql`${today}::date - ${daysShown}::int`)))
    .orderBy(desc(agencyFaults.day), agencyFaults.code)
