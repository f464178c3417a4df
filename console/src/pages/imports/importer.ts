// The importer's answers as this page reads them. What crosses the wire is checked here once; nothing behind it is a guess.

import { byClockHeader } from '../../byClock.ts'

export type ImportState = 'READING' | 'CHECKING' | 'TAKING' | 'DONE' | 'FAILED'
const states: ImportState[] = ['READING', 'CHECKING', 'TAKING', 'DONE', 'FAILED']

/** One cell that is wrong, as told to who handed the file in. */
export type CellFault = {
  line: number
  column: string
  value: string
  reason: { zh: string; en: string }
  remedy: { zh: string; en: string }
}
/** Why the whole file, or the whole import, came to nothing. */
export type Stopped = { code: string; reason: { zh: string; en: string }; remedy: { zh: string; en: string } | null }
export type ImportReport = {
  rows: number
  accepted: number
  duplicates: number[]
  rejected: number
  faults: CellFault[]
  faultsLeftOut: number
  ignoredColumns: string[]
  taken: number
  unusable: Stopped | null
}
/** What the file added, or in a check would add. */
export type Added = Record<(typeof added)[number], number>
export const added = ['persons', 'applications', 'entries', 'filings', 'employers'] as const
export type ImportProgress = {
  id: string
  state: ImportState
  file: string
  dryRun: boolean
  reviewYear: number | null
  bytesRead: number
  bytesTotal: number
  rowsRead: number
  report: ImportReport | null
  added: Added | null
  /** How many applications were judged after it; null where none were. */
  determined: number | null
  /** There is a file with the errors marked. */
  marked: boolean
  error: Stopped | null
}

type Body = Record<string, unknown>
const bodyOf = (value: unknown): Body =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const amount = (value: unknown): number => (typeof value === 'number' ? value : 0)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function faultOf(value: unknown): CellFault {
  const body = bodyOf(value)
  return {
    line: amount(body.line),
    column: text(body.column),
    value: text(body.value),
    reason: { zh: text(body.reason), en: text(body.reasonEn) },
    remedy: { zh: text(body.remedy), en: text(body.remedyEn) },
  }
}

function stoppedOf(value: unknown): Stopped | null {
  if (typeof value !== 'object' || value === null) return null
  const body = bodyOf(value)
  const reason = { zh: text(body.reason) || text(body.message), en: text(body.reasonEn) || text(body.messageEn) }
  const remedy = text(body.remedy) ? { zh: text(body.remedy), en: text(body.remedyEn) } : null
  return { code: text(body.code), reason, remedy }
}

function reportOf(value: unknown): ImportReport | null {
  if (typeof value !== 'object' || value === null) return null
  const body = bodyOf(value)
  return {
    rows: amount(body.rows),
    accepted: amount(body.accepted),
    duplicates: list(body.duplicates).map(amount),
    rejected: Object.keys(bodyOf(body.rejected)).length,
    faults: list(body.faults).map(faultOf),
    faultsLeftOut: amount(body.faultsLeftOut),
    ignoredColumns: list(body.ignoredColumns).map(text),
    taken: amount(body.taken),
    unusable: stoppedOf(body.unusable),
  }
}

function addedOf(value: unknown): Added | null {
  if (typeof value !== 'object' || value === null) return null
  const { persons, applications, entries, filings, employers } = bodyOf(value)
  return {
    persons: amount(persons),
    applications: amount(applications),
    entries: amount(entries),
    filings: amount(filings),
    employers: amount(employers),
  }
}

/** @returns null for an answer that is none of the importer's. */
export function progressOf(value: unknown): ImportProgress | null {
  const body = bodyOf(value)
  const state = states.find((one) => one === body.state)
  if (!state) return null
  return {
    id: text(body.id),
    state,
    file: text(body.file),
    dryRun: body.dryRun === true,
    reviewYear: typeof body.review === 'number' ? body.review : null,
    bytesRead: amount(body.bytesRead),
    bytesTotal: amount(body.bytesTotal),
    rowsRead: amount(body.rowsRead),
    report: reportOf(body.report),
    added: addedOf(body.added),
    determined: typeof body.determined === 'number' ? body.determined : null,
    marked: body.marked === 'csv' || body.marked === 'xlsx',
    error: stoppedOf(body.error),
  }
}

export type Answered = { status: number; body: unknown }

/** The register's no to an upload, whichever of its doors said it. A fault of ours is none: nobody knows then what was done. */
export function refusalIn({ status, body }: Answered): Stopped | null {
  if (status < 400 || status >= 500) return null
  return stoppedOf(bodyOf(body).refusal) ?? stoppedOf(bodyOf(body).fault)
}

export type Upload = { file: File; reviewYear: number; dryRun: boolean; partial: boolean }

/** Sends a file as it is. XMLHttpRequest, because `fetch` still tells nobody how much has gone out. */
export function send(upload: Upload, sent: (bytes: number) => void): { answer: Promise<Answered>; stop: () => void } {
  const { file, reviewYear, dryRun, partial } = upload
  const request = new XMLHttpRequest()
  const query = new URLSearchParams({
    review: String(reviewYear),
    dryRun: dryRun ? '1' : '0',
    partial: partial ? '1' : '0',
    name: file.name,
  })
  const answer = new Promise<Answered>((resolve, reject) => {
    request.open('POST', `/imports?${query}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = (event) => sent(event.loaded)
    request.onload = () => resolve({ status: request.status, body: jsonIn(request.responseText) })
    request.onerror = () => reject(new Error('The upload did not reach the register.'))
    request.onabort = () => reject(new DOMException('Stopped by the user.', 'AbortError'))
    request.send(file)
  })
  return { answer, stop: () => request.abort() }
}

export async function look(id: string): Promise<Answered> {
  const answer = await fetch(`/imports/${encodeURIComponent(id)}`, {
    credentials: 'same-origin',
    headers: byClockHeader,
  })
  return { status: answer.status, body: jsonIn(await answer.text()) }
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null // an answer that is no JSON comes from a door before the importer; its status says enough
  }
}
