// What a figure was measured on, without which it says nothing.
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'

export type Machine = { cpu: string; cores: number; memoryGiB: number; platform: string; node: string; load: number }

export function machine(): Machine {
  const [first, ...others] = cpus()
  return {
    cpu: first?.model.trim() ?? 'unknown',
    cores: others.length + 1,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${platform()}-${arch()}`,
    node: process.versions.node,
    load: Number((loadavg()[0] ?? 0).toFixed(2)), // of the last minute: a busy machine is not a slow one
  }
}

/** The one line of a benchmark. */
export const tell = (bench: string, figures: object) =>
  console.log(JSON.stringify({ bench, ...figures, machine: machine() }))

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The most that this process has held, in MiB; the database's processes are not in it. */
export const memory = () => ({ memoryMiB: Math.round(process.resourceUsage().maxRSS / 1024) })
