// JIJIAO_DATA/run.json: who has this data folder now, and where it listens. It is the lock of the folder, too.
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const shape = z.object({
  pid: z.number().int(),
  /** When the process began, as the system counts it: after a restart of the machine a pid may be somebody else's. Empty where unknown. */
  birth: z.string(),
  /** `start`: the whole register. `tool`: a command that has the database for itself for a while. */
  kind: z.enum(['start', 'tool']),
  /** Where people go; null until it answers. */
  address: z.string().nullable(),
  /** Ports on 127.0.0.1; null for a database that is not ours. */
  gateway: z.number().int().nullable(),
  database: z.number().int().nullable(),
  processes: z.record(z.string(), z.number().int()),
})
export type RunFile = z.infer<typeof shape>

const fileIn = (dataDir: string) => join(dataDir, 'run.json')

/** Field 22 of /proc/PID/stat, counted after the name, which may itself hold blanks and brackets; with the id of the boot. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return ''
  }
}

function alive({ pid, birth }: RunFile): boolean {
  try {
    process.kill(pid, 0)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EPERM')) return false
  }
  return birth === '' || birth === birthOf(pid)
}

function parsed(file: string): RunFile | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null // gone meanwhile, or written by a version that is no more
  }
}

/** Whoever has the folder now, or null; what a dead process left behind counts as nobody. */
export function holderOf(dataDir: string): RunFile | null {
  const held = parsed(fileIn(dataDir))
  return held && alive(held) ? held : null
}

function draft(dataDir: string, held: RunFile): string {
  const path = join(dataDir, `.run.${process.pid}.${randomBytes(4).toString('hex')}`)
  writeFileSync(path, `${JSON.stringify(held)}\n`, { mode: 0o600, flag: 'wx' })
  return path
}

/** Takes a dead holder's file away, and only that: who took the folder a moment ago keeps it. */
function clearDead(dataDir: string) {
  const file = fileIn(dataDir)
  if (!existsSync(file) || holderOf(dataDir)) return
  const aside = join(dataDir, `.run.${process.pid}.${randomBytes(4).toString('hex')}`)
  try {
    renameSync(file, aside)
    const taken = parsed(aside)
    if (taken && alive(taken)) linkSync(aside, file)
  } catch {
    return // somebody else was quicker; the claim below decides
  }
  rmSync(aside, { force: true })
}

export type Claim = {
  tell(told: Pick<RunFile, 'address' | 'gateway' | 'database' | 'processes'>): void
  release(): void
}

/** The folder for ourselves, or who has it. The file appears whole and once, so of two that begin together one is refused. */
export function claim(dataDir: string, kind: RunFile['kind']): Claim | RunFile {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const own = {
    pid: process.pid,
    birth: birthOf(process.pid),
    kind,
    address: null,
    gateway: null,
    database: null,
    processes: {},
  }
  for (let tries = 0; tries < 20; tries += 1) {
    clearDead(dataDir)
    const mine = draft(dataDir, own)
    try {
      linkSync(mine, fileIn(dataDir))
      return {
        tell: (told) => renameSync(draft(dataDir, { ...own, ...told }), fileIn(dataDir)),
        release: () => {
          if (parsed(fileIn(dataDir))?.pid === process.pid) rmSync(fileIn(dataDir), { force: true })
        },
      }
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
      const holder = holderOf(dataDir)
      if (holder) return holder
    } finally {
      rmSync(mine, { force: true })
    }
  }
  throw new Error(`${fileIn(dataDir)} cannot be taken.`)
}

export const isClaim = (taken: Claim | RunFile): taken is Claim => 'release' in taken
