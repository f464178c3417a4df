// Where a number could come to rest that should be nowhere: each place with its text, and which of the planted ones stand in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type postgres from 'postgres'
import { foundIn } from '../testkit/planted.ts'

export type Text = { place: string; text: string }

/** Of the planted ones' own form, so that a place of gigabytes is read once; a number between other digits is found, too. */
const form = /(?=(649902\d{11}[\dX]|101\d{8}))/g

const quickly = (text: string, planted: ReadonlySet<string>) =>
  [...text.matchAll(form)].flatMap(([, number]) => (number && planted.has(number) ? [number] : []))

/** Texts that people or programs write are searched for what is encoded as well; files of the database as they are. */
const mostSearched = 262_144

/** Where planted numbers stand. @shape `place: number`, none twice. */
export function findings(texts: Iterable<Text>, planted: readonly string[]): string[] {
  const known = new Set(planted)
  const found = new Set<string>()
  for (const { place, text } of texts) {
    for (const number of quickly(text, known)) found.add(`${place}: ${number}`)
    if (text.length <= mostSearched) for (const number of foundIn(text, planted)) found.add(`${place}: ${number}`)
  }
  return [...found]
}

/** Every row of every table of the five rooms, as text. */
export async function* rowTexts(owner: postgres.Sql): AsyncGenerator<Text> {
  const tables = await owner<{ schema: string; table: string }[]>`
    select table_schema as schema, table_name as table from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('people', 'institutions', 'projects', 'credits', 'audits')`
  for (const { schema, table } of tables) {
    const rows = await owner<{ text: string }[]>`select t::text as text from ${owner(schema)}.${owner(table)} t`
    yield { place: `table ${schema}.${table}`, text: rows.map((row) => row.text).join('\n') }
  }
}

/** Every file below a folder, bytes as they are. */
export function* fileTexts(folder: string, except: (path: string) => boolean): Generator<Text> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !except(path)) yield { place: `file ${path}`, text: readFileSync(path, 'latin1') }
  }
}
