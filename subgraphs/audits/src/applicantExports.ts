// A list of applicants taken away as a file: a deed of its own, under a second proof, and each person in it sees that it was taken.
import { type Caller, type Db, type LogEntryId, nowhere, Refusal, record, type Tx } from '@jijiao/kernel'
import { afterOf, pageLimit } from './applicant.ts'
import { openFor, pageOf, type SeenApplication } from './applicantRows.ts'
import type { ApplicantFilter } from './generated/graphql.ts'

export type ApplicantExport = { entryId: LogEntryId; applications: SeenApplication[]; next: string | null }
type Page = Awaited<ReturnType<typeof pageOf>>

const nobody = () =>
  new Refusal('NOT_FOUND', { message: '没有可导出的人员。', messageEn: 'There is nobody to export.' })

/**
 * Up to two hundred applicants of a filter, for a file; the rest by `after`, each part a deed. What is logged is the filter in code
 * words, how many there are, and for each of them an entry; a name that was searched for stands beside the entry.
 * @refuses NOT_PERMITTED, STEP_UP_REQUIRED; NOT_FOUND where the filter finds nobody: nothing leaves then.
 * @source SECURITY §6 U4
 */
export async function exportApplicants(
  db: Db,
  caller: Caller,
  asked: { filter: ApplicantFilter; after?: string | null },
): Promise<ApplicantExport | Refusal> {
  const no = nowhere(caller, 'record.export')
  if (no) return no
  // Not undone when nobody is found: whoever was singled out by the filter has been looked at all the same.
  const done = await db.transaction(async (tx) => {
    await openFor(tx, caller, asked.filter)
    const start = afterOf(asked.after)
    const page = await pageOf(tx, caller, asked.filter, { size: pageLimit, start, action: 'record.export' })
    return page.rows.length > 0 ? taken(tx, asked.filter, page) : null
  })
  return done ?? nobody()
}

/** The entry of the deed itself: what was taken, by which filter, how many. */
async function taken(tx: Tx, filter: ApplicantFilter, { rows, keys, next }: Page): Promise<ApplicantExport> {
  const [permit] = keys.values()
  if (!permit) throw new Error('Somebody was listed under no right.')
  const { name, ...codes } = filter
  const words = name?.trim()
  const told = { export: 'applicants', filter: codes, named: Boolean(words), persons: keys.size }
  const entryId = await record(tx, permit, { told, ...(words ? { aside: words } : {}) })
  return { entryId, applications: rows, next }
}
