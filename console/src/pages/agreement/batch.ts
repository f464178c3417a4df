// 批量核验: a workbook in, the same people out with an answer each. Rows go as NDJSON and are never kept in the browser.
import { type Refused, refusalIn } from '../../session.ts'
import { provedFetch } from '../../stepUp.ts'
import { type NumberFault, numberFault, plainNumber } from './idNumber.ts'

export type BatchRow = { reference: string; name: string; idNumber: string }
export type BatchLine = {
  line: number
  reference: string
  fault?: 'INVALID' | NumberFault | 'REPEATED' | 'INTERNAL'
  /** Of REPEATED: the line that asks about the same person. */
  sameAs?: number
  receipt?: string
  found?: boolean
  predicate?: {
    meets: 'YES' | 'NO' | 'UNDECIDED'
    because: 'NOT_JUDGED' | 'AWAITS_PERSON' | 'NO_RULE' | 'NOT_OPEN' | null
  }
}

export const headings = { name: ['姓名', 'name'], idNumber: ['身份证号', '证件号码', 'id number', 'idnumber'] } as const

/**
 * The rows of a first sheet by its headings; null when it has no column of names or of numbers.
 * @shape empty rows fall away; the reference is the row's number in the sheet, the head being 1.
 */
export function rowsFrom(sheet: readonly (readonly unknown[])[]): BatchRow[] | null {
  const [head = [], ...rows] = sheet
  const at = (names: readonly string[]) =>
    head.findIndex((cell) =>
      names.includes(
        String(cell ?? '')
          .trim()
          .toLowerCase(),
      ),
    )
  const [name, idNumber] = [at(headings.name), at(headings.idNumber)]
  if (name < 0 || idNumber < 0) return null
  const text = (cell: unknown) => String(cell ?? '').trim()
  return rows.flatMap((row, index) => {
    const one = { reference: String(index + 2), name: text(row[name]), idNumber: text(row[idNumber]) }
    return one.name === '' && one.idNumber === '' ? [] : [one]
  })
}

export type RowFault = { reference: string; fault: NumberFault | 'NAME' } | { reference: string; sameAs: string }

/** What is wrong with rows, told before anything is asked: such a row is asked of nobody, and draws on no quota. */
export function rowFaults(rows: readonly BatchRow[]): RowFault[] {
  const first = new Map<string, string>()
  return rows.flatMap(({ reference, name, idNumber }): RowFault[] => {
    if (name === '') return [{ reference, fault: 'NAME' }]
    const fault = numberFault(idNumber)
    if (fault) return [{ reference, fault }]
    const about = `${plainNumber(idNumber)} ${name}`
    const sameAs = first.get(about)
    if (sameAs === undefined) first.set(about, reference)
    return sameAs === undefined ? [] : [{ reference, sameAs }]
  })
}

export async function readWorkbook(file: File): Promise<BatchRow[] | null> {
  const { default: readXlsxFile } = await import('read-excel-file/browser')
  const sheets: unknown = await readXlsxFile(file)
  const first: unknown = Array.isArray(sheets) ? sheets[0] : undefined
  // One version gives rows, another sheets of rows.
  const rows = Array.isArray(first)
    ? sheets
    : typeof first === 'object' && first !== null && 'data' in first
      ? first.data
      : []
  return Array.isArray(rows) ? rowsFrom(rows.filter((row): row is unknown[] => Array.isArray(row))) : null
}

export type Told<T> = { told: T } | { refusal: Refused } | { fault: Error }

async function call<T>(path: string, init: RequestInit, read: (response: Response) => Promise<T>): Promise<Told<T>> {
  try {
    const response = await provedFetch(path, init)
    if (response.ok) return { told: await read(response) }
    const refusal = refusalIn(await response.json().catch(() => null))
    return refusal ? { refusal } : { fault: new Error(String(response.status)) }
  } catch (fault) {
    return { fault: fault instanceof Error ? fault : new Error('network') }
  }
}

export type Progress = {
  id: string
  lines: number
  answered: number
  state: 'WORKING' | 'DONE' | 'HALTED'
  resultDigest: string | null
}

export const sendBatch = (agreement: string, level: string, id: string, rows: readonly BatchRow[]) =>
  call(
    `/agency/inquiries?${new URLSearchParams({ id, agreement, ask: 'PREDICATE', level })}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    },
    (response) => response.json() as Promise<Progress>,
  )
export const batchProgress = (id: string) =>
  call(`/agency/inquiries/${id}`, {}, (response) => response.json() as Promise<Progress>)
export const batchResult = (id: string) =>
  call(`/agency/inquiries/${id}/result`, {}, async (response) =>
    (await response.text())
      .split('\n')
      .filter((line) => line !== '')
      .map((line): BatchLine => JSON.parse(line)),
  )
