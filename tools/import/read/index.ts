// Which reader a file wants, told from its first bytes and not from its name; then its rows.
import { open, stat } from 'node:fs/promises'
import { Unusable } from '../unusable.ts'
import { readCsv } from './csv.ts'
import type { Reading } from './reading.ts'
import { readXlsx } from './xlsx.ts'

export type { Reading } from './reading.ts'

/** The most a file may weigh, in bytes. An upload may bring 64 MiB of either form; the command line also takes a longer text. */
export const mostBytes = { upload: 64 * 1024 * 1024, xlsx: 64 * 1024 * 1024, csv: 512 * 1024 * 1024 }

const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex') // .xls, or an .xlsx under a password

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * The rows of a file, whichever form it has. `name` is what its owner calls it.
 * @throws Unusable EMPTY_FILE, TOO_LARGE, OLD_OR_ENCRYPTED, NOT_A_WORKBOOK and what the readers throw.
 */
export async function readRows(path: string, name: string): Promise<Reading> {
  const { size } = await stat(path)
  if (size === 0) throw new Unusable('EMPTY_FILE')
  const bytes = await firstBytes(path)
  if (bytes.subarray(0, 8).equals(oldOffice)) throw new Unusable('OLD_OR_ENCRYPTED')
  const zipped = bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))
  if (size > (zipped ? mostBytes.xlsx : mostBytes.csv)) throw new Unusable('TOO_LARGE')
  if (zipped) return readXlsx(path)
  if (/\.(xls[xmb]?|et|ods)$/i.test(name)) throw new Unusable('NOT_A_WORKBOOK')
  return readCsv(path)
}
