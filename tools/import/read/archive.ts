// The archive around a workbook, opened with suspicion: every limit is checked before and while an entry is unpacked.
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import * as yauzl from 'yauzl'
import { Unusable } from '../unusable.ts'

/** 100,000 rows unpack to some 110 MB, about eight times the file. */
const mostUnpackedBytes = 512 * 1024 * 1024
const mostRatio = 100
const ratioCountsFromBytes = 1024 * 1024
const mostEntries = 1000

export type Archive = {
  has(name: string): boolean
  /** @throws Unusable NOT_A_WORKBOOK for an entry that is not there. */
  open(name: string): Promise<Readable>
  /** Packed over unpacked bytes of an entry. */
  ratioOf(name: string): number
  close(): void
}

function judge(entries: ReadonlyMap<string, yauzl.Entry>, seen: number, fileBytes: number) {
  const all = [...entries.values()]
  const packed = all.reduce((sum, entry) => sum + entry.compressedSize, 0)
  const unpacked = all.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (entries.size !== seen || packed > fileBytes) throw new Unusable('INFLATES_TOO_FAR') // entries that overlap or repeat
  if (unpacked > mostUnpackedBytes) throw new Unusable('INFLATES_TOO_FAR')
  if (
    all.some(
      (entry) =>
        entry.uncompressedSize > ratioCountsFromBytes && entry.uncompressedSize > entry.compressedSize * mostRatio,
    )
  )
    throw new Unusable('INFLATES_TOO_FAR')
  if (all.some((entry) => entry.isEncrypted())) throw new Unusable('OLD_OR_ENCRYPTED')
  if (all.some((entry) => /vbaProject\.bin$/i.test(entry.fileName))) throw new Unusable('MACROS')
}

/** What the archive library calls an error is a file that is cut off, altered or lies about its sizes. */
export const damaged = (error: unknown): unknown => (error instanceof Unusable ? error : new Unusable('DAMAGED'))

/** @throws Unusable DAMAGED, INFLATES_TOO_FAR, OLD_OR_ENCRYPTED, MACROS. The caller closes what it opened. */
export async function openArchive(path: string): Promise<Archive> {
  const fileBytes = (await stat(path)).size
  const zip = await yauzl
    .openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
    .catch((error: unknown) => {
      throw damaged(error)
    })
  const entries = new Map<string, yauzl.Entry>()
  try {
    if (zip.entryCount > mostEntries) throw new Unusable('INFLATES_TOO_FAR')
    let seen = 0
    for await (const entry of zip.eachEntry()) {
      seen += 1
      if (seen > mostEntries) throw new Unusable('INFLATES_TOO_FAR')
      entries.set(entry.fileName.toLowerCase(), entry) // OPC names are compared without case
    }
    judge(entries, seen, fileBytes)
  } catch (error) {
    zip.close()
    throw damaged(error)
  }
  return {
    has: (name) => entries.has(name.toLowerCase()),
    ratioOf(name) {
      const entry = entries.get(name.toLowerCase())
      return entry && entry.uncompressedSize > 0 ? entry.compressedSize / entry.uncompressedSize : 0
    },
    close: () => zip.close(),
    async open(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) throw new Unusable('NOT_A_WORKBOOK')
      return zip.openReadStreamPromise(entry).catch((error: unknown) => {
        throw damaged(error)
      })
    },
  }
}
