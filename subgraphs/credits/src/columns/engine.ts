// A database of columns inside this process: in memory, two threads, a limit of memory, nothing of it on disk.
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { macros, type Words } from './dialect.ts'

export type Row = Readonly<Record<string, unknown>>
export type Engine = {
  readonly words: Words
  /** One statement. Text or drizzle's, whose values are written into it. */
  run: (statement: SQL | string, values?: readonly string[]) => Promise<void>
  rows: (statement: SQL | string) => Promise<Row[]>
  /** Ends the statement that runs, which then throws. */
  interrupt: () => void
  close: () => void
}

const postgres = new PgDialect()
const written = (statement: SQL | string): string =>
  typeof statement === 'string' ? statement : postgres.sqlToQuery(statement.inlineParams()).sql

/** @units memory as DuckDB writes it: `2GB`. */
export async function openEngine({ memory = '4GB', threads = 2 } = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memory,
    // A statement that needs more than its memory fails: facts about people are never spilled to a disk.
    temp_directory: '',
    // Nothing is fetched: no extension, no file.
    autoinstall_known_extensions: 'false',
    enable_external_access: 'false',
    // A list of words would become a join of its own in the middle of each question.
    disabled_optimizers: 'in_clause',
  })
  const connection = await instance.connect()
  await connection.run(`attach ':memory:' as register (compress)`)
  await connection.run('use register')
  for (const macro of macros) await connection.run(macro)
  const words = dictionary(connection)
  return {
    words,
    async run(statement, values = []) {
      await words.flush()
      await connection.run(written(statement), [...values])
    },
    async rows(statement) {
      await words.flush()
      const found = await connection.runAndReadAll(written(statement))
      return found.getRowObjectsJS().map((row) => Object.fromEntries(Object.entries(row).map(plain)))
    },
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** Numbers as numbers, days as they are written: what postgres.js gives. */
function plain([name, value]: [string, unknown]): [string, unknown] {
  if (typeof value === 'bigint') return [name, Number(value)]
  if (value instanceof Date) return [name, value.toISOString().slice(0, 10)]
  return [name, value]
}

/** Words and their numbers. What the copy holds is read back by `read`; what only a rule says gets a number that no row has. */
function dictionary(connection: DuckDBConnection): Words {
  const codes = new Map<string, number>()
  let fresh: string[] = []
  return {
    codeOf(word) {
      const known = codes.get(word)
      if (known !== undefined) return known
      fresh.push(word)
      codes.set(word, codes.size)
      return codes.size - 1
    },
    async flush() {
      if (fresh.length === 0) return
      const sent = [...fresh]
      const values: DuckDBValue[] = [JSON.stringify(sent.map((word) => [codes.get(word), word]))]
      await connection.run(
        `insert into words select (one->>0)::int, one->>1 from (select unnest(from_json($1, '["json"]')) as one)`,
        values,
      )
      // Only now: were it broken off, another word would get the same number.
      fresh = fresh.slice(sent.length)
    },
    async read() {
      const found = await connection.runAndReadAll(
        `select word, code from words where code >= ${codes.size} order by code`,
      )
      for (const [word, code] of found.getRows()) codes.set(String(word), Number(code))
    },
  }
}
