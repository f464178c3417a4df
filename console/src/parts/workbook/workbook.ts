// Tables as a workbook (decision 0024). Every cell is text: Excel would turn a number that is an id into 6.4E+17, and what begins
// with = + - @ into a formula. What is counted stays a number.
import type { SheetData } from 'write-excel-file/browser'
import { figureOf, type Table } from '../chart/table.ts'
import type { Whose } from '../whose.ts'

type About = readonly (readonly [string, string])[]
type Value = string | number

/** What would be read as a formula gets an apostrophe before it; tabs and line ends count, too. */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

/** What a sheet may be called: 31 characters, none of []:*?/\ */
export const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || '1'

const written = (value: Value) =>
  typeof value === 'number'
    ? { value, type: Number }
    : { value: harmless(value), type: String, format: '@', wrap: true }
const heading = (text: string) => ({ value: harmless(text), type: String, fontWeight: 'bold' as const, wrap: true })

/** The rows of a sheet: what it was measured on, an empty row, the head, the figures. */
export function rowsOf(table: Table, about: About): SheetData {
  const above = about.map(([name, value]) => [heading(name), written(value)])
  const figures = table.rows.map((row) => row.map((cell) => written(figureOf(cell))))
  return [...above, ...(above.length ? [[]] : []), table.head.map(heading), ...figures]
}

const widthOf = (table: Table, at: number) => {
  const lengths = [table.head[at] ?? '', ...table.rows.slice(0, 200).map((row) => String(figureOf(row[at] ?? '')))]
  const wide = (text: string) => [...text].reduce((sum, one) => sum + (one > '⺀' ? 2 : 1), 0)
  return Math.min(48, Math.max(12, ...lengths.map(wide)) + 2)
}

/** A list of persons says by which entry of the log it was taken. */
const entryOf = (whose: Whose): About => (whose.of === 'persons' ? [['日志条目', whose.entry]] : [])

/**
 * Writes one sheet per table and hands the file to the browser.
 * @param whose whose data is in it: persons' only as the register logged them leaving.
 * @throws when it could not be written.
 */
export async function saveWorkbook(name: string, tables: readonly Table[], about: About, whose: Whose): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser')
  const sheets = tables.map((table) => ({
    sheet: sheetName(table.title),
    data: rowsOf(table, [...about, ...entryOf(whose)]),
    columns: table.head.map((_, at) => ({ width: widthOf(table, at) })),
  }))
  const blob = await writeXlsxFile(sheets).toBlob()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
