// Brings a reading what the register holds: the document's text, the version it is based on, and the database for its cases.
import type { Day, Db, PolicyDocumentId, RuleVersionId, Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { findPolicies } from './policies.ts'
import { differencesByOne, type Reading, readTexts, soundRule, type ToldCase } from './ruleReading.ts'
import { differences, judgedByDatabase, type RuleVersion as Rule } from './rules/index.ts'
import { everyVersion, findVersions } from './ruleVersions.ts'
import type { PolicyDocument } from './tables.ts'

export type Asked = {
  source: string
  cases: string
  body: string | null
  documentId: PolicyDocumentId | null
  basedOn: RuleVersionId | null
}

/** Reads a text against what is registered. */
export async function readAsked(db: Db, asked: Asked, today: Day): Promise<Reading> {
  const [[document], [basedOn], versions] = await Promise.all([
    asked.documentId ? findPolicies(db, [asked.documentId]) : [null],
    asked.basedOn ? findVersions(db, [asked.basedOn]) : [null],
    everyVersion(db),
  ])
  return readOf(
    asked,
    document ?? null,
    basedOn?.rule ?? null,
    versions.map(({ rule }) => rule),
    today,
  )
}

export const readOf = (
  { source, cases, body }: Pick<Asked, 'source' | 'cases' | 'body'>,
  document: PolicyDocument | null,
  basedOn: Rule | null,
  others: readonly Rule[],
  today: Day,
): Reading => readTexts({ source, cases, body: body ?? document?.body ?? null, document, basedOn, others, today })

/** Cases may keep the database busy for this long, in milliseconds. */
const patience = 5_000

/**
 * The cases of a sound reading, by both evaluators; empty while a fault stands.
 * @throws when the database is broken off for taking too long: `inTime` tells that as an answer, outside the transaction that it ends.
 */
export async function caseResults(tx: Tx, reading: Reading, patienceMs = patience): Promise<ToldCase[]> {
  const rule = soundRule(reading)
  const { cases } = reading
  if (!rule || cases.length === 0) return []
  await tx.execute(sql`select set_config('statement_timeout', ${String(patienceMs)}, true)`)
  const people = cases.map((one) => one.person)
  const many = await judgedByDatabase((statement) => tx.execute(statement), rule, people)
  const byOne = differencesByOne(rule, cases)
  return cases.map(({ name, line, expect }, at) => {
    const [found, one] = [many[at], byOne[at] ?? []]
    const byMany = found ? differences(expect, found) : ['–']
    return { name, line, holds: one.length === 0 && byMany.length === 0, byOne: one, byMany }
  })
}

/** The cases of a reading by which the database does not judge in time: none of them holds. */
export const tooSlow = ({ cases }: Reading): ToldCase[] =>
  cases.map(({ name, line }) => ({ name, line, holds: false, byOne: [], byMany: [`> ${patience / 1_000} s`] }))

/** What comes of the work, or the other answer when a statement of it was broken off. */
export async function inTime<T, O>(work: Promise<T>, otherwise: () => O): Promise<T | O> {
  try {
    return await work
  } catch (fault) {
    if (brokenOff(fault)) return otherwise()
    throw fault
  }
}

/** PostgreSQL's query_canceled, as it comes or as drizzle wraps it. */
const brokenOff = (fault: unknown): boolean =>
  fault instanceof Error && (('code' in fault && fault.code === '57014') || brokenOff(fault.cause))
