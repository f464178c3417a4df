// The importer's temporary tables: what a file claims on its way into five rooms. They live as long as the connection,
// outside the transaction, so that a long file holds no transaction open; nobody else can see them.

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { idOf } from '@jijiao/kernel'
import type postgres from 'postgres'
import { birthDateOf } from '../../subgraphs/people/src/idNumber.ts'
import { type IdNumberKeys, idNumberHash, sealIdNumber } from '../../subgraphs/people/src/idNumberSeal.ts'
import { activityOf } from './activity.ts'
import type { Checked } from './check.ts'
import { moreNames } from './moreColumns.ts'
import type { Claim } from './row.ts'

/** What of a claim goes into `import_rows` as it is, in the order of its last columns. */
const claimed = [
  ...(['name', 'sex', 'employer', 'creditCode', 'area', 'series', 'currentLevel', 'targetLevel', 'education'] as const),
  ...(['kind', 'category', 'course', 'degree', 'institution', 'filing', 'mode', 'heldFrom', 'heldTo'] as const),
  ...(['registeredOn', 'tenths', 'days', 'travelDays', 'enrolledOn', 'graduatedOn', 'evidence'] as const),
] satisfies (keyof Claim)[]

/**
 * `import_rows`: one row for each accepted row; `id_number_sealed` only on the first of a person.
 * The other three are what one room tells the next: ids of persons and employers, and lines that the ledger had before.
 */
const tables = `
  create temporary table import_rows (line int not null, id_number_hash text not null, id_number_sealed text, birth_date date not null,
    entry_id text not null, name text not null, sex text not null, employer text not null, credit_code text, area text not null,
    series text not null, current_level text not null, target_level text not null, education text not null, kind text not null,
    category text, course text not null, degree text, institution text not null, filing text, mode text, held_from date, held_to date,
    registered_on date, tenths int, days smallint, travel_days smallint, enrolled_on date, graduated_on date, evidence text not null,
    filed_on date, title_on date, tier text, post text, appointed_from date, appointed_until date, profession text, registered_from date,
    registered_until date, role text, sector text, duty_from date, leave_reason text, leave_from date, leave_to date, leave_evidence text,
    unit text, topic text, place text, grade text, rank smallint, author_order smallint, authors smallint, minutes int, sessions smallint,
    attended smallint, exam_on date, verified_on date, evidence_on date, provider text);
  create temporary table import_persons (id_number_hash text primary key, person_id text not null);
  create temporary table import_employers (name text, area text, organisation_id text not null, primary key (name, area));
  create temporary table import_known (line int not null);
  grant select on import_rows, import_persons, import_employers, import_known
    to people_app, institutions_app, projects_app, credits_app, audits_app;
  grant insert on import_persons to people_app;
  grant insert on import_employers to institutions_app;
  grant insert on import_known to credits_app`

export const stagingTables = async (client: postgres.Sql) => void (await client.unsafe(tables))

const signs: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value of COPY's text form. */
const copied = (value: string | number | null): string =>
  value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (sign) => signs[sign] ?? '')

/** What the further columns tell, in their order, which is that of the last columns of `import_rows`. */
const moreOf = ({ more }: Claim) => moreNames.map((name) => more?.[name] ?? null)

/** Turns accepted rows into lines of COPY. The same person and the same activity always make the same id of an entry. */
export function stager(keys: IdNumberKeys) {
  const hashes = new Map<string, string>()
  return (line: number, claim: Claim): string => {
    const number = claim.identityNumber
    const known = hashes.get(number)
    const hash = known ?? idNumberHash(keys, number)
    if (known === undefined) hashes.set(number, hash)
    const sealed = known === undefined ? sealIdNumber(keys, number).idNumberSealed : null
    const content = JSON.stringify([hash, ...activityOf(claim)])
    const entryId = idOf('HourEntryId', createHash('sha256').update(content).digest('hex'))
    const values = [
      line,
      hash,
      sealed,
      birthDateOf(number),
      entryId,
      ...claimed.map((name) => claim[name]),
      ...moreOf(claim),
    ]
    return `${values.map(copied).join('\t')}\n`
  }
}

/**
 * Copies the accepted rows of a file into `import_rows`; `onBatch` sees every row, taken or not.
 * @throws what reading the file throws; the tables are then of no use.
 */
export async function stage(
  client: postgres.Sql,
  keys: IdNumberKeys,
  batches: AsyncIterable<readonly Checked[]>,
  onBatch: (batch: readonly Checked[]) => void,
): Promise<void> {
  const copy = stager(keys)
  async function* lines() {
    for await (const batch of batches) {
      onBatch(batch)
      const text = batch
        .map((checked) => (checked.is === 'ACCEPTED' ? copy(checked.row.line, checked.claim) : ''))
        .join('')
      if (text !== '') yield text
    }
  }
  await pipeline(Readable.from(lines()), await client`copy import_rows from stdin`.writable())
  await client.unsafe('analyze import_rows')
}
