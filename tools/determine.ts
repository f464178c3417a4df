// `npm run determine -- --review 2016 [--only IDS] [--out FILE.jsonl]`: judges every applicant of a review year, keeps the receipts, writes a line each.
import { closeSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { determineEveryone } from '../subgraphs/credits/src/determinations.ts'
import {
  type Caller,
  type Database,
  dayAt,
  disclose,
  openDatabase,
  type PersonId,
  permitsOf,
  tenthsText,
  textArray,
} from '../subgraphs/kernel/src/index.ts'
import {
  type IdNumberKeys,
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
async function verdictsOf(credits: Database, audits: Database, reviewYear: number): Promise<Row[]> {
  const numbered = await audits.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('jijiao.scope', 'batch.determine', true)`)
    return tx.execute<{ id: string }>(
      sql`select id from audits.applications where review_year = ${reviewYear} order by number`,
    )
  })
  const receipts = await credits.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('jijiao.scope', 'batch.determine', true)`)
    return tx.execute<Row & { applicationId: string }>(sql`
      select distinct on (application_id) application_id as "applicationId", person_id as "personId", verdict, total_tenths as "totalTenths",
        short_tenths as "shortTenths", missing_courses as "missingCourses", by_substitution as "bySubstitution"
      from credits.determinations where review_year = ${reviewYear} order by application_id, recorded_at desc, id desc`)
  })
  const byApplication = new Map(receipts.map((row) => [row.applicationId, row]))
  return numbered.flatMap(({ id }) => byApplication.get(id) ?? [])
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

/** A line for each verdict, in order; `only` are identity numbers, none means all. */
async function* lines(
  people: Database,
  keys: IdNumberKeys,
  caller: Caller,
  verdicts: readonly Row[],
  only: ReadonlySet<string>,
) {
  for (let at = 0; at < verdicts.length; at += atOnce) {
    const some = verdicts.slice(at, at + atOnce)
    const numbers = await idNumbersOf(people, keys, caller, [...new Set(some.map((row) => row.personId))])
    for (const row of some) {
      const idNumber = numbers.get(row.personId)
      if (idNumber !== undefined && (only.size === 0 || only.has(idNumber))) yield lineOf(idNumber, row)
    }
  }
}

type Asked = { reviewYear: number; only: ReadonlySet<string>; out: string | undefined }

async function determineReview({ reviewYear, only, out }: Asked, keys: IdNumberKeys, connections: Connections) {
  const [people, credits, audits] = [connections.people, connections.credits, connections.audits].map((url) =>
    openDatabase(url, 2),
  )
  if (!people || !credits || !audits) throw new Error('No connection.')
  try {
    const caller = operator('determine')
    const judged = await determineEveryone(
      credits.db,
      operatorPermit(caller, 'determination.make'),
      reviewYear,
      dayAt(new Date()),
    )
    const file = out === undefined ? 1 : openSync(out, 'w', 0o600)
    let written = 0
    for await (const line of lines(people, keys, caller, await verdictsOf(credits, audits, reviewYear), only)) {
      writeSync(file, `${line}\n`)
      written += 1
    }
    if (out !== undefined) closeSync(file)
    console.error(`判定 ${judged} 人,写出 ${written} 行。 Judged ${judged}, wrote ${written} lines.`)
  } finally {
    await Promise.all([people.close(), credits.close(), audits.close()])
  }
}

await asTool(() =>
  withDatabase(async (connections: Connections, settings: Settings) => {
    const { values } = parseArgs({
      options: { review: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } },
    })
    const reviewYear = Number(values.review)
    if (!/^\d{4}$/.test(values.review ?? ''))
      throw new Plain('用法: npm run determine -- --review 2016 [--only 身份证号,…] [--out FILE.jsonl]')
    const only = new Set(
      (values.only ?? '')
        .split(',')
        .map((one) => one.trim().toUpperCase())
        .filter(Boolean),
    )
    await determineReview(
      { reviewYear, only, out: values.out },
      idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys)),
      connections,
    )
    return 0
  }),
)
