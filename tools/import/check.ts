// A whole file, row by row: read, judged on its own, then compared with the rows before it. Knows no database.
import { hash } from 'node:crypto'
import { activityOf, factsTold } from './activity.ts'
import { type Layout, layoutOf } from './columns.ts'
import { type Fault, fault } from './faults.ts'
import { factsOfActivity } from './moreColumns.ts'
import { type Reading, readRows } from './read/index.ts'
import { type Asked, type Claim, type Row, readRow } from './row.ts'
import { Unusable } from './unusable.ts'

export type Checked =
  | { readonly is: 'ACCEPTED'; readonly row: Row; readonly claim: Claim }
  | { readonly is: 'DUPLICATE'; readonly row: Row; readonly of: number } // the line of the earlier row
  | { readonly is: 'REJECTED'; readonly row: Row; readonly faults: readonly Fault[] }

export type Checking = {
  readonly reading: Reading
  readonly layout: Layout
  readonly heading: Row
  readonly batches: AsyncGenerator<readonly Checked[]>
}

/** Sixteen bytes of SHA-256: enough for any number of rows, and small enough to keep one for each row of a file. */
const digestOf = (claim: Claim): string =>
  hash('sha256', JSON.stringify(Object.values(claim)), 'buffer').toString('latin1', 0, 16)

/**
 * Two rows of one activity that tell it otherwise: of both the register would keep one, and nobody could say which. Asked only of files that
 * have such columns.
 */
function contradictions(layout: Layout) {
  if (factsOfActivity.every((name) => layout.at[name] < 0)) return () => null
  const told = new Map<string, string>()
  return (claim: Claim): Fault | null => {
    const key = hash('sha256', JSON.stringify([claim.identityNumber, ...activityOf(claim)]), 'base64')
    const facts = factsTold(claim)
    const earlier = told.get(key)
    if (earlier === undefined) {
      told.set(key, JSON.stringify(facts))
      return null
    }
    const before: unknown = JSON.parse(earlier)
    const at = Array.isArray(before) ? facts.findIndex((one, place) => one !== before[place]) : -1
    const column = factsOfActivity[at]
    return column ? fault(column, 'CONTRADICTS_EARLIER_ROW', String(facts[at] ?? '')) : null
  }
}

/** Judges a row before it is compared: a wrong row is wrong every time it stands there, and no later row is a duplicate of it. */
function judge(layout: Layout, asked: Asked) {
  const lineOf = new Map<string, number>()
  const contradicted = contradictions(layout)
  return (row: Row): Checked => {
    const read = readRow(row, layout, asked)
    if ('faults' in read) return { is: 'REJECTED', row, faults: read.faults }
    const { claim } = read
    const digest = digestOf(claim)
    const earlier = lineOf.get(digest)
    if (earlier !== undefined) return { is: 'DUPLICATE', row, of: earlier }
    const otherwise = contradicted(claim)
    if (otherwise) return { is: 'REJECTED', row, faults: [otherwise] }
    lineOf.set(digest, row.line)
    return { is: 'ACCEPTED', row, claim }
  }
}

/** A text that is no GB18030 either can look like it: then not one heading is known. */
function layoutIn(heading: Row, reading: Reading): Layout {
  try {
    return layoutOf(heading.cells, heading.line)
  } catch (error) {
    const unknown =
      reading.encoding === 'gb18030' && !heading.cells.some((cell) => cell.includes('姓名') || cell.includes('身份证'))
    throw unknown ? new Unusable('WRONG_ENCODING') : error
  }
}

/**
 * Opens a file and checks it. The same file checked twice gives the same answers, so that nothing but counts need be kept.
 * @throws Unusable at once, or while the batches are taken.
 */
export async function check(path: string, name: string, asked: Asked): Promise<Checking> {
  const reading = await readRows(path, name)
  try {
    const first = await reading.batches.next()
    const [heading, ...rest] = first.done ? [] : first.value
    if (!heading) throw new Unusable('EMPTY_FILE')
    const layout = layoutIn(heading, reading)
    const judged = judge(layout, asked)
    async function* batches() {
      let rows = rest.length
      yield rest.map(judged)
      for await (const batch of reading.batches) {
        rows += batch.length
        yield batch.map(judged)
      }
      if (rows === 0) throw new Unusable('NO_ROWS')
    }
    return { reading, layout, heading, batches: batches() }
  } catch (error) {
    await reading.batches.return(undefined)
    throw error
  }
}
