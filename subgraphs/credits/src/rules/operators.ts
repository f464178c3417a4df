// The expression words, each truth once with its faces side by side: compare `judge` with `write` by moving the eye one line.
import { type SQL, sql } from 'drizzle-orm'
import type { Kind, Literal, Operator } from './document.ts'
import { operatorsOfDays } from './operatorsOfDays.ts'
import { operatorsOfParts } from './operatorsOfParts.ts'

/** null is not yet known. Days are `YYYY-MM-DD` and compare as text. */
export type Value = Literal | null
export type Locale = 'zh-CN' | 'en'
export const locales: readonly Locale[] = ['zh-CN', 'en']

/** Kinds of the operands; `T` stands for one kind of `any`, the same wherever it is written. `rest`: the last may be repeated. */
export type Takes = {
  readonly of: readonly (Kind | 'T')[]
  readonly any?: readonly Kind[]
  readonly rest?: true
  readonly gives: Kind | 'T'
}
export type Say = Readonly<Record<Locale, (...of: string[]) => string>>
export type Faces = {
  readonly takes: Takes
  judge: (...of: Value[]) => Value
  write: (...of: SQL[]) => SQL
  say: Say
  /** Where plain words would limp: denied, of days, or with a fixed value on the left turned to the right. */
  readonly denied?: Say
  readonly ofDays?: Say
  readonly turned?: Say
  readonly turnedOfDays?: Say
  /**
   * How the worth moves when an operand grows: 1 with it, -1 against it, 0 not asked. By this a word is judged over numbers
   * of which only bounds are known. A word without it cannot stand over totals.
   */
  readonly rises?: readonly (1 | -1 | 0)[]
  /** It may know nothing even where all operands are known: a division by nothing. */
  readonly partial?: true
}

const counted = (of: Value[]): of is number[] => of.every((value) => typeof value === 'number')
/** Strict words know nothing when an operand is missing. In SQL that is so by itself. Without an array: they are asked most of all. */
const strict =
  (judge: (a: Literal, b: Literal) => Value) =>
  (a: Value = null, b: Value = null): Value =>
    a === null || b === null ? null : judge(a, b)
const numeric =
  (judge: (...of: number[]) => number | boolean) =>
  (...of: Value[]): Value =>
    counted(of) ? judge(...of) : null
const joined = (of: readonly SQL[], by: SQL): SQL => sql.join([...of], by)
const comparable: readonly Kind[] = ['tenths', 'count', 'day']
const numbers: readonly Kind[] = ['tenths', 'count']
const anything: readonly Kind[] = ['truth', 'tenths', 'count', 'day', 'text']

export const operators: Record<Operator, Faces> = {
  all: {
    takes: { of: ['truth'], rest: true, gives: 'truth' },
    judge: (...of) => (of.includes(false) ? false : of.includes(null) ? null : true),
    write: (...of) => sql`(${joined(of, sql` and `)})`,
    say: { 'zh-CN': (...of) => of.join('，且'), en: (...of) => of.join(' and ') },
  },
  any: {
    takes: { of: ['truth'], rest: true, gives: 'truth' },
    judge: (...of) => (of.includes(true) ? true : of.includes(null) ? null : false),
    write: (...of) => sql`(${joined(of, sql` or `)})`,
    say: { 'zh-CN': (...of) => of.join('，或'), en: (...of) => of.join(' or ') },
  },
  not: {
    takes: { of: ['truth'], gives: 'truth' },
    judge: (a) => (a === null ? null : a === false),
    write: (a) => sql`(not ${a})`,
    say: { 'zh-CN': (a) => `并非${a}`, en: (a) => `not ${a}` },
  },
  known: {
    takes: { of: ['T'], any: anything, gives: 'truth' },
    judge: (a) => a !== null,
    write: (a) => sql`(${a} is not null)`,
    say: { 'zh-CN': (a) => `有${a}`, en: (a) => `there is a ${a}` },
    denied: { 'zh-CN': (a) => `没有${a}`, en: (a) => `there is no ${a}` },
  },
  among: {
    takes: { of: ['text', 'texts'], gives: 'truth' },
    judge: strict((a, b) => Array.isArray(b) && b.includes(a)),
    write: (a, b) => sql`(${a} in (${b}))`,
    say: { 'zh-CN': (a, b) => `${a}为${b}`, en: (a, b) => `the ${a} is ${b}` },
    denied: { 'zh-CN': (a, b) => `${a}不是${b}`, en: (a, b) => `the ${a} is not ${b}` },
  },
  same: {
    takes: { of: ['T', 'T'], any: ['text', 'day', 'count', 'tenths'], gives: 'truth' },
    judge: strict((a, b) => a === b),
    write: (a, b) => sql`(${a} = ${b})`,
    say: { 'zh-CN': (a, b) => `${a}为${b}`, en: (a, b) => `the ${a} is ${b}` },
    denied: { 'zh-CN': (a, b) => `${a}不是${b}`, en: (a, b) => `the ${a} is not ${b}` },
  },
  atLeast: {
    takes: { of: ['T', 'T'], any: comparable, gives: 'truth' },
    judge: strict((a, b) => a >= b),
    write: (a, b) => sql`(${a} >= ${b})`,
    say: { 'zh-CN': (a, b) => `${a}不少于${b}`, en: (a, b) => `${a} is at least ${b}` },
    turned: { 'zh-CN': (a, b) => `${a}不多于${b}`, en: (a, b) => `${a} is at most ${b}` },
    ofDays: { 'zh-CN': (a, b) => `${a}不早于${b}`, en: (a, b) => `the ${a} is not before ${b}` },
    turnedOfDays: { 'zh-CN': (a, b) => `${a}不晚于${b}`, en: (a, b) => `the ${a} is not after ${b}` },
    rises: [1, -1],
  },
  more: {
    takes: { of: ['T', 'T'], any: comparable, gives: 'truth' },
    judge: strict((a, b) => a > b),
    write: (a, b) => sql`(${a} > ${b})`,
    say: { 'zh-CN': (a, b) => `${a}多于${b}`, en: (a, b) => `${a} is more than ${b}` },
    turned: { 'zh-CN': (a, b) => `${a}少于${b}`, en: (a, b) => `${a} is less than ${b}` },
    ofDays: { 'zh-CN': (a, b) => `${a}晚于${b}`, en: (a, b) => `the ${a} is after ${b}` },
    turnedOfDays: { 'zh-CN': (a, b) => `${a}早于${b}`, en: (a, b) => `the ${a} is before ${b}` },
    rises: [1, -1],
  },
  shareAtLeast: {
    // A share is a pair: part / whole ≥ n / d is asked as part × d ≥ whole × n, so nothing is ever divided.
    takes: { of: ['T', 'T', 'count', 'count'], any: ['tenths', 'count'], gives: 'truth' },
    judge: numeric((part, whole, n, d) => part * d >= whole * n),
    write: (part, whole, n, d) => sql`(${part}::bigint * ${d} >= ${whole}::bigint * ${n})`,
    say: {
      'zh-CN': (part, whole, n, d) => `${part}不少于${whole}的${d}分之${n}`,
      en: (part, whole, n, d) => `${part} is at least ${n}/${d} of ${whole}`,
    },
    rises: [1, -1, -1, 1],
  },
  choose: {
    takes: { of: ['truth', 'T', 'T'], any: anything, gives: 'T' },
    judge: (c, a, b) => (c === true ? (a ?? null) : c === false ? (b ?? null) : null),
    write: (c, a, b) => sql`(case ${c} when true then ${a} when false then ${b} end)`,
    say: { 'zh-CN': (c, a, b) => `${c}的，${a}；否则${b}`, en: (c, a, b) => `if ${c}: ${a}; else ${b}` },
    rises: [0, 1, 1],
  },
  plus: {
    takes: { of: ['T'], any: numbers, rest: true, gives: 'T' },
    judge: numeric((...of) => of.reduce((sum, one) => sum + one, 0)),
    write: (...of) => sql`(0::bigint + ${joined(of, sql` + `)})`,
    say: { 'zh-CN': (...of) => of.join('与'), en: (...of) => of.join(' plus ') },
    rises: [1],
  },
  minus: {
    // Never below zero: hours are not owed, and a travel longer than the journey is a fault of the paper.
    takes: { of: ['T', 'T'], any: numbers, gives: 'T' },
    judge: numeric((a, b) => Math.max(0, a - b)),
    write: (a, b) => sql`int8larger(0, ${a} - ${b})`, // strict, where greatest would pass a null by
    say: { 'zh-CN': (a, b) => `${a}减去${b}`, en: (a, b) => `${a} less ${b}` },
    rises: [1, -1],
  },
  times: {
    takes: { of: ['T', 'count'], any: numbers, gives: 'T' },
    judge: numeric((a, b) => a * b),
    write: (a, b) => sql`(${a}::bigint * ${b})`,
    say: { 'zh-CN': (a, b) => `${a}乘以${b}`, en: (a, b) => `${a} times ${b}` },
    rises: [1, 1],
  },
  least: {
    takes: { of: ['T'], any: numbers, rest: true, gives: 'T' },
    judge: numeric((...of) => Math.min(...of)),
    write: (...of) => of.reduce((a, b) => sql`int8smaller(${a}, ${b})`),
    say: { 'zh-CN': (...of) => `${of.join('、')}中较少者`, en: (...of) => `the smallest of ${of.join(', ')}` },
    rises: [1],
  },
  most: {
    takes: { of: ['T'], any: numbers, rest: true, gives: 'T' },
    judge: numeric((...of) => Math.max(...of)),
    write: (...of) => of.reduce((a, b) => sql`int8larger(${a}, ${b})`),
    say: { 'zh-CN': (...of) => `${of.join('、')}中较多者`, en: (...of) => `the greatest of ${of.join(', ')}` },
    rises: [1],
  },
  tally: {
    takes: { of: ['truth'], rest: true, gives: 'count' },
    judge: (...of) => (of.includes(null) ? null : of.filter((one) => one === true).length),
    write: (...of) =>
      sql`(${joined(
        of.map((one) => sql`${one}::int`),
        sql` + `,
      )})`,
    say: {
      'zh-CN': (...of) => `下列中成立的项数（${of.join('；')}）`,
      en: (...of) => `how many hold of (${of.join('; ')})`,
    },
    rises: [1],
  },
  yearOf: {
    takes: { of: ['day'], gives: 'count' },
    judge: (a) => (typeof a === 'string' ? Number(a.slice(0, 4)) : null),
    write: (a) => sql`(extract(year from ${a})::int)`,
    say: { 'zh-CN': (a) => `${a}所在年`, en: (a) => `the year of ${a}` },
  },
  dayOf: {
    // The second operand is MM-DD of every year (check.ts refuses 02-29), so that no year makes a day that does not exist; years end with 1 and 9999.
    takes: { of: ['count', 'text'], gives: 'day' },
    judge: strict((year, day) => `${String(Math.min(Math.max(Number(year), 1), 9999)).padStart(4, '0')}-${day}`),
    write: (year, day) => sql`(lpad(int8smaller(int8larger(${year}, 1), 9999)::text, 4, '0') || '-' || ${day})::date`,
    say: { 'zh-CN': (year, day) => `${year}年的${day}`, en: (year, day) => `${day} of ${year}` },
  },
  ...operatorsOfDays,
  ...operatorsOfParts,
}
