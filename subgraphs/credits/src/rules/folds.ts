// The words that make one number or truth of many lines, with the faces of every word. Lines not yet decided give bounds.
import { type SQL, sql } from 'drizzle-orm'
import type { FoldName } from './document.ts'
import type { Locale } from './operators.ts'
import { mostMeasured, type Span, unlimited } from './steps.ts'
import type { Truth } from './verdict.ts'

/** A line as a fold meets it. `sure`: it surely stands among those that count. `key` is null when unknown. */
export type FoldLine = {
  readonly sure: boolean
  readonly lo: number
  readonly hi: number
  readonly where: Truth
  readonly key: string | null
}
/** Over lines, or for keyed folds over groups: `where` then says that the group has a key; those without float, and might belong to any group. */
export type FoldColumns = {
  readonly sure: SQL
  readonly lo: SQL
  readonly hi: SQL
  readonly where: SQL
  readonly floats: SQL
  readonly floating: SQL
}
/** A `measure` is given the number of each line in the place of its hours. `atLeast`: what a group must reach, 0 where not asked, null where unknown. `years`: calendar years of the window. */
export type FoldAsk<N> = { readonly atLeast: N; readonly years: N }
/** A fold that gives a truth says it as 0 or 1. */
export type FoldFaces = {
  readonly gives: 'tenths' | 'count' | 'truth'
  readonly keyed: boolean
  /** Where its numbers end, and what stands for no limit known; told as null. */
  readonly most: number
  judge: (lines: readonly FoldLine[], ask: FoldAsk<number | null>) => Span<number>
  write: (of: FoldColumns, ask: FoldAsk<SQL>) => Span<SQL>
  say: Readonly<Record<Locale, (where: string, by: string, atLeast: string | null) => string>>
}

/** Lines by key, and what the lines without one might add to any group. */
function grouped(lines: readonly FoldLine[]) {
  const groups = new Map<string, { sure: boolean; lo: number; hi: number }>()
  let floats = 0
  let floating = 0
  for (const line of lines) {
    if (line.where === false) continue
    if (line.key === null) {
      floating += 1
      floats += line.hi
      continue
    }
    const group = groups.get(line.key) ?? { sure: false, lo: 0, hi: 0 }
    group.sure ||= line.sure && line.where === true
    if (line.where) group.lo += line.lo
    group.hi += line.hi
    groups.set(line.key, group)
  }
  return { groups: [...groups.values()], floats, floating }
}

export const folds: Record<FoldName, FoldFaces> = {
  sum: {
    gives: 'tenths',
    keyed: false,
    most: unlimited,
    judge: (lines) => {
      let lo = 0
      let hi = 0
      for (const line of lines) {
        if (line.where === true) lo += line.lo
        if (line.where !== false) hi += line.hi
      }
      return { lo, hi }
    },
    write: ({ lo, hi, where }) => ({
      lo: sql`coalesce(sum(${lo}) filter (where ${where}), 0)`,
      hi: sql`coalesce(sum(${hi}) filter (where ${where} is not false), 0)`,
    }),
    say: {
      'zh-CN': (where) => (where ? `学时合计（${where}）` : '总学时'),
      en: (where) => (where ? `the sum of hours (${where})` : 'the sum of all hours'),
    },
  },
  measure: {
    gives: 'count',
    keyed: false,
    most: mostMeasured,
    judge: (lines) => ({
      lo: lines.reduce((sum, line) => (line.where && line.sure ? sum + line.lo : sum), 0),
      hi: lines.reduce((sum, line) => (line.where === false ? sum : sum + line.hi), 0),
    }),
    write: ({ sure, lo, hi, where }) => ({
      lo: sql`coalesce(sum(${lo}) filter (where ${where} and ${sure}), 0)`,
      hi: sql`coalesce(sum(${hi}) filter (where ${where} is not false), 0)`,
    }),
    say: {
      'zh-CN': (where, by) => `${by}合计${where ? `（${where}）` : ''}`,
      en: (where, by) => `the sum of ${by}${where ? ` (${where})` : ''}`,
    },
  },
  has: {
    gives: 'truth',
    keyed: false,
    most: unlimited,
    judge: (lines) => ({
      lo: lines.some((line) => line.sure && line.where === true) ? 1 : 0,
      hi: lines.some((line) => line.where !== false) ? 1 : 0,
    }),
    write: ({ sure, where }) => ({
      lo: sql`coalesce(bool_or(${sure} and ${where}), false)::int`,
      hi: sql`coalesce(bool_or(${where} is not false), false)::int`,
    }),
    say: { 'zh-CN': (where) => `有一项活动，其${where}`, en: (where) => `there is an activity of which ${where}` },
  },
  groups: {
    gives: 'count',
    keyed: true,
    most: unlimited,
    judge: (lines, { atLeast }) => {
      const { groups, floats, floating } = grouped(lines)
      return {
        lo: groups.filter((group) => group.sure && atLeast !== null && group.lo >= atLeast).length,
        hi: groups.filter((group) => atLeast === null || group.hi + floats >= atLeast).length + floating,
      }
    },
    write: ({ sure, lo, hi, where, floats, floating }, { atLeast }) => ({
      lo: sql`count(*) filter (where ${where} and ${sure} and ${lo} >= ${atLeast})`,
      hi: sql`count(*) filter (where ${where} and (${hi} + ${floats} >= ${atLeast}) is not false) + max(${floating})`,
    }),
    say: {
      'zh-CN': (where, by, atLeast) =>
        `${where ? `${where}的活动中，` : ''}${atLeast ? `达到${atLeast}的${by}个数` : `不同${by}的个数`}`,
      en: (where, by, atLeast) =>
        `the number of ${atLeast ? '' : 'different '}${by}${atLeast ? ` with at least ${atLeast}` : ''}${where ? ` (${where})` : ''}`,
    },
  },
  leastYear: {
    gives: 'tenths',
    keyed: true,
    most: unlimited,
    judge: (lines, { years }) => {
      const { groups, floats } = grouped(lines)
      const every = groups.length > 0 && groups.length >= (years ?? 0)
      return {
        lo: every ? Math.min(...groups.map((group) => group.lo)) : 0,
        hi: (every ? Math.min(...groups.map((group) => group.hi)) : 0) + floats,
      }
    },
    write: ({ lo, hi, where, floats }, { years }) => {
      const every = sql`count(*) filter (where ${where}) >= ${years}`
      return {
        lo: sql`case when ${every} then coalesce(min(${lo}) filter (where ${where}), 0) else 0 end`,
        hi: sql`case when ${every} then coalesce(min(${hi}) filter (where ${where}), 0) else 0 end + max(${floats})`,
      }
    },
    say: {
      'zh-CN': (where) => `审验期内每一年的学时${where ? `（${where}）` : ''}`,
      en: (where) => `the hours of each year${where ? ` (${where})` : ''}`,
    },
  },
}
