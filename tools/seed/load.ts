// Loads synthetic people into a register: one transaction over five rooms, each in its own role, under a scope of its own name.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getTableColumns, getTableName, type InferInsertModel, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { PgTable } from 'drizzle-orm/pg-core'
import * as agencies from '../../subgraphs/audits/src/agencyTables.ts'
import * as audits from '../../subgraphs/audits/src/tables.ts'
import * as credits from '../../subgraphs/credits/src/tables.ts'
import * as institutions from '../../subgraphs/institutions/src/tables.ts'
import { openBatch, openDatabase, record, type Tx } from '../../subgraphs/kernel/src/index.ts'
import * as people from '../../subgraphs/people/src/tables.ts'
import * as projects from '../../subgraphs/projects/src/tables.ts'
import { operator, operatorPermit } from '../operator.ts'
import { type AnyRow, copyText } from './copyText.ts'

/** In the order in which one needs another. */
const rooms = {
  institutions: {
    organisations: institutions.organisations,
    organisationTiers: institutions.organisationTiers,
    committees: institutions.committees,
    committeeFilingProposals: institutions.committeeFilingProposals,
    committeeFilingDecisions: institutions.committeeFilingDecisions, // an approval makes the filing
    committeeSeatProposals: institutions.committeeSeatProposals,
    committeeSeatDecisions: institutions.committeeSeatDecisions, // and another the seat
    mandateProposals: institutions.mandateProposals,
    mandateDecisions: institutions.mandateDecisions, // an approval makes the mandate
    mandateEndings: institutions.mandateEndings,
    delegations: institutions.delegations,
  },
  people: {
    persons: people.persons,
    nameKeys: people.nameKeys,
    phones: people.phones,
    employments: people.employments,
    titles: people.titles,
    educations: people.educations,
    appointments: people.appointments,
    registrations: people.registrations,
    duties: people.duties,
    dutyIntervals: people.dutyIntervals,
    accounts: people.accounts,
    accountRoles: people.accountRoles,
  },
  projects: { courses: projects.courses, filings: projects.filings },
  credits: { hourEntries: credits.hourEntries },
  audits: {
    applications: audits.applications,
    relevanceJudgements: audits.relevanceJudgements,
    agencies: agencies.agencies,
    agencyAccounts: agencies.agencyAccounts,
    agreements: agencies.agreements,
    agreementEvents: agencies.agreementEvents,
  },
} as const
type Rooms = typeof rooms
type Room = keyof Rooms

/**
 * What is to be loaded. Rows of one table have the same keys; what a table fills by itself may be left out of all of them.
 * They are read once, in the order of the rooms: a generator need not hold half a million of them.
 */
export type Rows = {
  [R in Room]?: { [Table in keyof Rooms[R]]?: Iterable<InferInsertModel<Rooms[R][Table] & PgTable>> }
}

type Load = { room: Room; name: string; table: PgTable; rows: Iterable<AnyRow> }

function loadsOf(rows: Rows): Load[] {
  const named: Readonly<Record<string, Readonly<Record<string, Iterable<AnyRow> | undefined>>>> = rows
  return Object.entries(rooms).flatMap(([room, tables]) =>
    Object.entries<PgTable>(tables).flatMap(([key, table]) => {
      const some = named[room]?.[key]
      return some ? [{ room: room as Room, name: getTableName(table), table, rows: some }] : []
    }),
  )
}

type Staged = Omit<Load, 'rows' | 'table'> & { columns: string }

/**
 * Copies rows into a temporary table: PostgreSQL does not COPY into one with row policies. Outside the transaction, which then is short.
 * @returns null for no rows.
 */
async function stage(
  client: ReturnType<typeof openDatabase>['client'],
  { room, name, table, rows }: Load,
): Promise<Staged | null> {
  const iterator = rows[Symbol.iterator]()
  const first = iterator.next()
  if (first.done) return null
  const given = Object.entries(getTableColumns(table)).filter(([key]) => key in first.value)
  const columns = given.map(([key]) => `"${toSnakeCase(key)}"`)
  const types = given.map(([, column], at) => `${columns[at]} ${column.getSQLType()}`)
  const roles = Object.keys(rooms).map((one) => `${one}_app`)
  await client.unsafe(
    `create temporary table seed_${name} (${types.join(', ')}); grant select on seed_${name} to ${roles.join(', ')}`,
  )
  const copy = await client.unsafe(`copy seed_${name} from stdin`).writable()
  await pipeline(
    Readable.from(
      copyText(
        whole(first.value, iterator),
        given.map(([key]) => key),
      ),
    ),
    copy,
  )
  return { room, name, columns: columns.join(', ') }
}

function* whole<T>(first: T, rest: Iterator<T>): Generator<T> {
  yield first
  yield* Iterator.from(rest)
}

/** What approvals write by themselves: mandates, the ends of those that they replace, seats and filings (institutions/published.sql). */
const byApproval = ['mandates', 'mandate_endings', 'committee_members', 'committee_filings']
const approvals = ['mandate_decisions', 'committee_seat_decisions', 'committee_filing_decisions']

async function madeByApprovals(tx: Tx): Promise<Record<string, number>> {
  await tx.execute(sql`set local role institutions_app`)
  const counted: Record<string, number> = {}
  for (const table of byApproval) {
    const [made] = await tx.execute<{ rows: number }>(
      sql`select count(*)::int as rows from institutions.${sql.identifier(table)} where recorded_at = now()`,
    )
    counted[`institutions.${table}`] = made?.rows ?? 0
  }
  return counted
}

/**
 * Loads rows, all of them or none. `unless` is asked before they are made and again in the transaction: where it holds, nothing is loaded.
 * @param url the importer's connection.
 * @returns whether anything was loaded.
 */
export async function load(
  url: string,
  rows: () => Promise<Rows>,
  unless: (tx: Tx) => Promise<boolean> = async () => false,
): Promise<boolean> {
  const { db, client, close } = openDatabase(url, 1) // one connection: its temporary tables are nobody else's
  try {
    if (await db.transaction(unless)) return false
    const staged: Staged[] = []
    for (const one of loadsOf(await rows())) {
      const done = await stage(client, one)
      if (done) staged.push(done)
    }
    return await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('jijiao.seed'))`)
      if (await unless(tx)) return false
      await openBatch(tx, 'batch.seed')
      const rows: Record<string, number> = {}
      for (const { room, name, columns } of staged) {
        await tx.execute(sql`set local role ${sql.identifier(`${room}_app`)}`)
        const { count } = await tx.execute(
          sql.raw(`insert into ${room}.${name} (${columns}) select ${columns} from seed_${name}`),
        )
        rows[`${room}.${name}`] = count
      }
      if (approvals.some((table) => rows[`institutions.${table}`])) Object.assign(rows, await madeByApprovals(tx))
      await tx.execute(sql`reset role`)
      // How many rows it was: one that is put in later and dated back is one too many.
      await record(tx, operatorPermit(operator('seed'), 'import.run'), { on: 'seed', told: JSON.stringify({ rows }) })
      return true
    })
  } finally {
    await close()
  }
}
