// What a file came to, line by line, for the one who handed it in. It quotes their cells: it is their file, and goes into no log.
import type { Checked } from './check.ts'
import { type FaultCode, type ToldFault, told } from './faults.ts'
import type { Unusable } from './unusable.ts'

export type Report = {
  file: string
  rows: number
  /** Rows that are neither wrong nor a duplicate of an earlier row or of what the register holds. */
  accepted: number
  /** Lines, ascending. */
  duplicates: number[]
  /** Line → code of its leftmost fault. */
  rejected: Record<string, FaultCode | 'MISSING_COLUMN'>
  faults: ToldFault[]
  /** How many faults more there are than `faults` tells; the marked file has them all. */
  faultsLeftOut: number
  ignoredColumns: readonly string[]
  /** Rows that are in the register now because of this file: all that were accepted, or none. */
  taken: number
  unusable: Unusable['said'] | null
}

/** A file of which every cell is wrong shall not fill the memory; the marked file is written as a stream. */
const mostFaults = 10_000

export const emptyReport = (file: string): Report => ({
  file,
  rows: 0,
  accepted: 0,
  duplicates: [],
  rejected: {},
  faults: [],
  faultsLeftOut: 0,
  ignoredColumns: [],
  taken: 0,
  unusable: null,
})

export function count(report: Report, checked: Checked): void {
  report.rows += 1
  if (checked.is === 'ACCEPTED') report.accepted += 1
  if (checked.is === 'DUPLICATE') report.duplicates.push(checked.row.line)
  if (checked.is !== 'REJECTED') return
  const [leftmost] = checked.faults
  if (leftmost) report.rejected[checked.row.line] = leftmost.code
  for (const fault of checked.faults) {
    if (report.faults.length < mostFaults) report.faults.push(told(checked.row.line, fault))
    else report.faultsLeftOut += 1
  }
}

/** A file without its columns tells so on the line of the heading; of any other unusable file no line is told. */
export function unusableReport(file: string, error: Unusable): Report {
  const missing = error.code === 'MISSING_COLUMN' && error.line !== null
  return {
    ...emptyReport(file),
    rejected: missing ? { [String(error.line)]: 'MISSING_COLUMN' } : {},
    unusable: error.said,
  }
}
