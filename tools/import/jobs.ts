// Uploaded files on their way into the register, one at a time. What is kept of one — the report, the marked file — is its
// uploader's, readable by this process alone, and gone after a day.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccountId } from '@jijiao/kernel'
import { z } from 'zod'
import type { Report } from './report.ts'

const report = z.custom<Report>((value) => typeof value === 'object' && value !== null)
const shape = z.object({
  id: z.string(),
  account: z.string(),
  state: z.enum(['READING', 'CHECKING', 'TAKING', 'DONE', 'FAILED']),
  file: z.string(),
  review: z.number(),
  dryRun: z.boolean(),
  partial: z.boolean(),
  bytesRead: z.number(),
  bytesTotal: z.number(),
  rowsRead: z.number(),
  report: report.nullable(),
  added: z.record(z.string(), z.number()).nullable(),
  /** How many applications were judged after it; null where none were. */
  determined: z.number().nullable(),
  /** The form of the file with its errors marked; null where there is none. */
  marked: z.enum(['csv', 'xlsx']).nullable(),
  error: z.object({ code: z.string(), message: z.string(), messageEn: z.string() }).nullable(),
  uploadedAt: z.number(),
})
/** An import as its uploader is told of it. @units bytes of the file; `uploadedAt` in milliseconds since 1970. */
export type Job = z.infer<typeof shape>

const keptMs = 24 * 60 * 60_000

export type Jobs = {
  add(job: Job): void
  /** Null for a job that is not there, and for one of somebody else: it does not exist for them. */
  find(id: string, account: AccountId): Job | null
  waiting(): number
  /** Runs when those before it are through; keeps what came of it. */
  queue(job: Job, run: () => Promise<void>): void
  fileOf(job: Pick<Job, 'id'>, name: 'upload' | 'marked'): string
  /** Forgets a job whose file never arrived whole. */
  drop(job: Job): void
  sweep(now: number): void
}

/** What an earlier process left: finished jobs can still be asked for, unfinished ones changed nothing and are cleared away. */
function kept(folder: string): Map<string, Job> {
  const jobs = new Map<string, Job>()
  for (const id of readdirSync(folder)) {
    try {
      const job = shape.parse(JSON.parse(readFileSync(join(folder, id, 'job.json'), 'utf8')))
      jobs.set(job.id, job)
    } catch {
      rmSync(join(folder, id), { recursive: true, force: true })
    }
  }
  return jobs
}

export function openJobs(folder: string): Jobs {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const jobs = kept(folder)
  let last = Promise.resolve()
  let waiting = 0
  const fileOf: Jobs['fileOf'] = ({ id }, name) => join(folder, id, name)
  const keep = (job: Job) => {
    rmSync(fileOf(job, 'upload'), { force: true })
    writeFileSync(join(folder, job.id, 'job.json'), JSON.stringify(job), { mode: 0o600 })
  }
  const drop = (job: Job) => {
    jobs.delete(job.id)
    rmSync(join(folder, job.id), { recursive: true, force: true })
  }
  return {
    fileOf,
    waiting: () => waiting,
    add(job) {
      mkdirSync(join(folder, job.id), { mode: 0o700 })
      jobs.set(job.id, job)
    },
    find(id, account) {
      const job = jobs.get(id)
      return job?.account === account ? job : null
    },
    queue(job, run) {
      waiting += 1
      last = last
        .then(run)
        .then(() => keep(job))
        .catch(() => {
          job.state = 'FAILED' // the disk is full: what was taken is taken, and cannot be told
        })
        .finally(() => {
          waiting -= 1
        })
    },
    drop,
    sweep(now) {
      for (const job of jobs.values()) {
        const over = job.state === 'DONE' || job.state === 'FAILED'
        if (over && now - job.uploadedAt >= keptMs) drop(job)
      }
    },
  }
}
