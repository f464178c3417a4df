// What happens to one uploaded file: taken, marked, and then those of its review year judged of whom it told, so that committees see verdicts at once.
import { type Caller, type Day, openDatabase, type Permit, permit, refused } from '@jijiao/kernel'
import { determineChanged } from '../../subgraphs/credits/src/reviews.ts'
import type { IdNumberKeys } from '../../subgraphs/people/src/idNumberSeal.ts'
import type { Job, Jobs } from './jobs.ts'
import { writeMarked } from './marked.ts'
import type { Asked } from './row.ts'
import { take } from './take.ts'

type Log = { error(where: { import: string; at: string }, what: string): void }
export type Importer = { url: string; keys: IdNumberKeys; production: boolean; log: Log }

/** The importer's connection as one of the app roles it may become. */
export function urlAs(url: string, role: string): string {
  const as = new URL(url)
  as.searchParams.set('role', role)
  return as.href
}

const internal = {
  code: 'INTERNAL',
  message: '系统故障，文件没有登记，请稍后再试。',
  messageEn: 'A fault of ours. Nothing was taken; try again later.',
}

/** A database error quotes the row, and a row is personal: what is logged is where it happened, not what it says. */
export const where = (fault: unknown): string =>
  fault instanceof Error
    ? (fault.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n')
    : 'unknown'

async function determine(importer: Importer, caller: Caller, reviewYear: number, today: Day): Promise<number | null> {
  const key = permit(caller, 'determination.make', { area: '64', reviewYear })
  if (refused(key)) return null
  const database = openDatabase(urlAs(importer.url, 'credits_app'), 1)
  try {
    return await determineChanged(database.db, key, reviewYear, today)
  } finally {
    await database.close()
  }
}

async function takeJob(importer: Importer, jobs: Jobs, job: Job, key: Permit<'import.run'>, asked: Asked) {
  const path = jobs.fileOf(job, 'upload')
  job.state = 'CHECKING'
  const { dryRun, partial, review: reviewYear, file: name } = job
  const { report, added, taken } = await take(
    importer.url,
    importer.keys,
    key,
    { path, name, reviewYear, dryRun, partial, asked },
    (progress) => {
      job.bytesRead = Math.round(progress.share * job.bytesTotal)
      job.rowsRead = progress.rows
      if (progress.step === 'WRITING' && !dryRun) job.state = 'TAKING'
    },
  )
  job.report = report
  job.added = added
  if (!report.unusable && report.faults.length > 0) {
    job.marked = await writeMarked(path, name, asked, jobs.fileOf(job, 'marked'))
  }
  return { taken, usable: report.unusable === null }
}

/** Never throws: what went wrong is told in the job, and where, in the log. */
export async function runJob(
  importer: Importer,
  jobs: Jobs,
  job: Job,
  caller: Caller,
  key: Permit<'import.run'>,
): Promise<void> {
  try {
    const { taken, usable } = await takeJob(importer, jobs, job, key, {
      today: caller.day,
      production: importer.production,
    })
    if (taken) {
      job.determined = await determine(importer, caller, job.review, caller.day).catch((fault: unknown) => {
        importer.log.error({ import: job.id, at: where(fault) }, 'taken, and not judged')
        return null
      })
    }
    job.state = usable ? 'DONE' : 'FAILED'
  } catch (fault) {
    importer.log.error({ import: job.id, at: where(fault) }, 'not taken')
    job.error = internal
    job.state = 'FAILED'
  }
}
