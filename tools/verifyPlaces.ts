// Where the rows lie that entries tell of, by the beginning of an id: read as they were written, so that their digest can be taken anew.
import { and, eq, sql } from 'drizzle-orm'
import { agreements } from '../subgraphs/audits/src/agencyTables.ts'
import { logSeals } from '../subgraphs/audits/src/logTables.ts'
import { relevanceJudgements } from '../subgraphs/audits/src/tables.ts'
import { determinations, hourEntries, keptFacts } from '../subgraphs/credits/src/tables.ts'
import { committeeFilings, delegations, mandateProposals, mandates } from '../subgraphs/institutions/src/tables.ts'
import { canonical, type Tx, type WrittenRow } from '../subgraphs/kernel/src/index.ts'
import {
  accountRoles,
  appointments,
  duties,
  dutyIntervals,
  registrations,
  roleDecisions,
  roleProposals,
  titles,
} from '../subgraphs/people/src/tables.ts'

export type Room = 'credits' | 'audits' | 'people' | 'institutions'
/** @param action of the entry: a proposal and its approval tell of one id in different words. */
export type Read = (tx: Tx, ids: string[], action: string) => Promise<WrittenRow[]>

const receipts: Read = async (tx, ids) => {
  const rows = await tx
    .select({ receipt: determinations, subject: keptFacts.subject, entries: keptFacts.entries })
    .from(determinations)
    .innerJoin(
      keptFacts,
      and(
        eq(keptFacts.reviewYear, determinations.reviewYear),
        eq(keptFacts.purpose, determinations.purpose),
        eq(keptFacts.applicationId, determinations.applicationId),
        eq(keptFacts.asOf, determinations.factsAsOf),
      ),
    )
    .where(sql`${determinations.id} in ${ids}`)
  return rows.map(({ receipt, subject, entries }) => ({ ...receipt, subject, entries }))
}

const standings: Read = async (tx, ids) => {
  const tables = [titles, appointments, registrations, duties, dutyIntervals]
  const rows: WrittenRow[] = []
  for (const table of tables) rows.push(...(await tx.select().from(table).where(sql`${table.id} in ${ids}`)))
  return rows
}

type Table =
  | typeof hourEntries
  | typeof relevanceJudgements
  | typeof logSeals
  | typeof agreements
  | typeof committeeFilings
const among =
  (table: Table): Read =>
  (tx, ids) =>
    tx.select().from(table).where(sql`${table.id} in ${ids}`)

/** What was approved is what was proposed, word for word; a right that says more than its proposal is no row that anybody told of. */
const sameTerms = (given: WrittenRow, proposed: WrittenRow) =>
  Object.entries(given).every(
    ([name, value]) =>
      name === 'recordedAt' || !(name in proposed) || canonical(proposed[name] ?? null) === canonical(value ?? null),
  )
const heldAsProposed = (proposed: readonly WrittenRow[], held: readonly WrittenRow[]): WrittenRow[] => {
  const byId = new Map(held.map((row) => [row.id, row]))
  return proposed.filter((row) => sameTerms(byId.get(row.id) ?? {}, row))
}

const mandated: Read = async (tx, ids, action) => {
  if (action === 'mandate.delegate') return tx.select().from(delegations).where(sql`${delegations.id} in ${ids}`)
  return heldAsProposed(
    await tx.select().from(mandateProposals).where(sql`${mandateProposals.id} in ${ids}`),
    await tx.select().from(mandates).where(sql`${mandates.id} in ${ids}`),
  )
}

const roles: Read = async (tx, ids, action) => {
  const held = await tx.select().from(accountRoles).where(sql`${accountRoles.id} in ${ids}`)
  if (action === 'account.open') return held
  if (action === 'role.approve') {
    const decided = await tx.select().from(roleDecisions).where(sql`${roleDecisions.proposalId} in ${ids}`)
    return decided.map((row) => ({ ...row, id: row.proposalId }))
  }
  const proposed = await tx.select().from(roleProposals).where(sql`${roleProposals.id} in ${ids}`)
  return heldAsProposed(proposed, held)
}

export const places = {
  hen: { room: 'credits', read: among(hourEntries) },
  det: { room: 'credits', read: receipts },
  jud: { room: 'audits', read: among(relevanceJudgements) },
  sea: { room: 'audits', read: among(logSeals) },
  agr: { room: 'audits', read: among(agreements) },
  sta: { room: 'people', read: standings },
  rol: { room: 'people', read: roles },
  man: { room: 'institutions', read: mandated },
  cfl: { room: 'institutions', read: among(committeeFilings) },
} as const satisfies Record<string, { room: Room; read: Read }>
