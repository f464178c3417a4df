// `npm run determine -- --review 2016 [--purpose PURPOSE] [--only IDS] [--out FILE.jsonl]`: judges every applicant of a review year, keeps the receipts, writes a line each.
// Longer than others: the whole of a tool, from its command line to its lines. Long: options, judging and writing are one way.
import { closeSync, fchmodSync, fstatSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { rulePurposes } from '../subgraphs/credits/src/purposes.ts'
import { determineEveryone } from '../subgraphs/credits/src/reviews.ts'
import {
  type Caller,
  type Database,
  type Day,
  dayAt,
  disclose,
  openBatch,
  openDatabase,
  type PersonId,
  type Purpose,
  permitsOf,
  purposeWords,
  tenthsText,
  textArray,
} from '../subgraphs/kernel/src/index.ts'
import { normalizedIdNumber } from '../subgraphs/people/src/idNumber.ts'
import {
  type IdNumberKeys,
  idNumberHash,
  idNumberKeysFrom,
  openIdNumber,
  type SealedIdNumber,
} from '../subgraphs/people/src/idNumberSeal.ts'
import { asTool, withDatabase } from './join.ts'
import { operator, operatorPermit } from './operator.ts'
import { type Connections, Plain, type Settings } from './settings.ts'

type Row = {
  personId: PersonId
  verdict: string
  totalTenths: number | null
  shortTenths: number | null
  missingCourses: string[]
  bySubstitution: boolean
}

/** What a line says: a number only where there was something to add up, as people write it. */
function lineOf(idNumber: string, row: Row): string {
  if (row.verdict === 'NOT_APPLICABLE') return JSON.stringify({ idNumber, verdict: row.verdict })
  if (row.bySubstitution) return JSON.stringify({ idNumber, verdict: row.verdict, bySubstitution: true })
  const hours = (tenths: number | null) => (tenths === null ? undefined : tenthsText(tenths))
  const { verdict, missingCourses } = row
  return JSON.stringify({
    idNumber,
    verdict,
    totalHours: hours(row.totalTenths),
    shortHours: hours(row.shortTenths),
    missingCourses,
  })
}

/** The verdicts just kept, in the order of the applications' numbers. */
async function verdictsOf(
  credits: Database,
  audits: Database,
  { reviewYear, purpose }: Required<Pick<Asked, 'reviewYear' | 'purpose'>>,
): Promise<Row[]> {
  const numbered = await audits.db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return tx.execute<{ id: string }>(
      sql`select id from audits.applications where review_year = ${reviewYear} order by number`,
    )
  })
  const receipts = await credits.db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return tx.execute<Row & { applicationId: string }>(sql`
      select distinct on (application_id) application_id as "applicationId", person_id as "personId", verdict, total_tenths as "totalTenths",
        short_tenths as "shortTenths", missing_courses as "missingCourses", by_substitution as "bySubstitution"
      from credits.determinations where review_year = ${reviewYear} and purpose = ${purpose} order by application_id, recorded_at desc, id desc`)
  })
  const byApplication = new Map(receipts.map((row) => [row.applicationId, row]))
  return numbered.flatMap(({ id }) => byApplication.get(id) ?? [])
}

/** Who has these identity numbers; nobody's record is opened to find that out. */
async function personsWith(
  people: Database,
  keys: IdNumberKeys,
  numbers: readonly string[],
): Promise<ReadonlySet<PersonId>> {
  const hashes = numbers.map((number) => idNumberHash(keys, normalizedIdNumber(number)))
  const rows = await people.db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return tx.execute<{ id: PersonId }>(
      sql`select id from people.persons where id_number_hash = any(${textArray(hashes)})`,
    )
  })
  return new Set(rows.map((row) => row.id))
}

/** Identity numbers of these persons; each is logged as shown before it is read. */
async function idNumbersOf(
  people: Database,
  keys: IdNumberKeys,
  caller: Caller,
  persons: PersonId[],
): Promise<Map<PersonId, string>> {
  return people.db.transaction(async (tx) => {
    await disclose(tx, await permitsOf(tx, caller, 'record.read', persons), 'verdict and identity number, in bulk')
    const rows = await tx.execute<{ id: PersonId } & SealedIdNumber>(sql`
      select id, id_number_sealed as "idNumberSealed", id_number_hash as "idNumberHash" from people.persons where id = any(${textArray(persons)})`)
    return new Map(rows.map((row) => [row.id, openIdNumber(keys, row)]))
  })
}

const atOnce = 1000 // persons disclosed in one transaction

/** A line for each verdict, in order. */
async function* lines(people: Database, keys: IdNumberKeys, caller: Caller, verdicts: readonly Row[]) {
  for (let at = 0; at < verdicts.length; at += atOnce) {
    const some = verdicts.slice(at, at + atOnce)
    const numbers = await idNumbersOf(people, keys, caller, [...new Set(some.map((row) => row.personId))])
    for (const row of some) {
      const idNumber = numbers.get(row.personId)
      if (idNumber !== undefined) yield lineOf(idNumber, row)
    }
  }
}

/** `only`: the identity numbers whose lines are written, null for everybody's. Everybody is judged in any case. */
export type Asked = { reviewYear: number; purpose?: Purpose; today: Day; only: readonly string[] | null }

/**
 * Judges every applicant of a review year for a purpose, keeps the receipts, and writes a line for each.
 * @shape lines in the order of the applications' numbers; whoever has a line written has a look in the log, and nobody else.
 */
export async function determineReview(
  { reviewYear, purpose = 'TITLE_REVIEW', today, only }: Asked,
  keys: IdNumberKeys,
  connections: Connections,
  write: (line: string) => void,
): Promise<{ judged: number; written: number }> {
  const people = openDatabase(connections.people, 2)
  const credits = openDatabase(connections.credits, 2)
  const audits = openDatabase(connections.audits, 2)
  try {
    const caller = operator('determine')
    const key = operatorPermit(caller, 'determination.make')
    const judged = await determineEveryone(credits.db, key, reviewYear, today, purpose)
    const all = await verdictsOf(credits, audits, { reviewYear, purpose })
    const wanted = only && (await personsWith(people, keys, only))
    const told = wanted ? all.filter((row) => wanted.has(row.personId)) : all
    let written = 0
    for await (const line of lines(people, keys, caller, told)) {
      write(line)
      written += 1
    }
    return { judged, written }
  } finally {
    await Promise.all([people.close(), credits.close(), audits.close()])
  }
}

/** The file for the lines, for its owner's eyes alone, also where it was there before. */
function opened(path: string): number {
  const file = openSync(path, 'w', 0o600)
  if (fstatSync(file).isFile()) fchmodSync(file, 0o600)
  return file
}

/** A purpose as somebody types it, 年度考核 or annual-assessment; the title review where none is said. */
export function purposeSaid(said = '职称评审'): (typeof rulePurposes)[number] {
  const code = said.trim().toUpperCase().replaceAll(/[- ]/g, '_')
  const found = rulePurposes.find((one) => one === code || purposeWords[one].zh === said.trim())
  if (found) return found
  const known = rulePurposes.map((one) => `${purposeWords[one].zh} (${one})`).join('、')
  throw new Plain(`没有“${said}”这个用途，请写：${known}。 There is no purpose "${said}"; one of these is asked for.`)
}

async function main(connections: Connections, settings: Settings): Promise<number> {
  const { values } = parseArgs({
    options: {
      review: { type: 'string' },
      purpose: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string' },
    },
  })
  if (!/^\d{4}$/.test(values.review ?? ''))
    throw new Plain(
      '用法: npm run determine -- --review 2016 [--purpose 年度考核] [--only 身份证号,…] [--out FILE.jsonl]',
    )
  const asked = {
    reviewYear: Number(values.review),
    purpose: purposeSaid(values.purpose),
    today: dayAt(new Date()),
    only: values.only?.split(',').filter((one) => one.trim() !== '') ?? null,
  }
  const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  const file = values.out === undefined ? 1 : opened(values.out)
  const { judged, written } = await determineReview(asked, keys, connections, (line) => writeSync(file, `${line}\n`))
  if (file !== 1) closeSync(file)
  console.error(`判定 ${judged} 人，写出 ${written} 行。 Judged ${judged}, wrote ${written} lines.`)
  return 0
}

if (import.meta.main) await asTool(() => withDatabase(main))
