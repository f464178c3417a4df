// What one set of mandates opens and another does not: exactly, by sets. A mandate is a product of sets over seven dimensions, so what
// it opens beyond others is a union of products again, found by splitting. No place is sampled and none is listed. Pure.
import { covers, type Day, type Purpose, type RecordField, type TitleLevel } from '@jijiao/kernel'

/** The dimensions of a mandate, its days among them. */
export type Scope = {
  series: readonly string[]
  levels: readonly TitleLevel[]
  areas: readonly string[] // paths; each covers all below it
  reviewYear: number
  purpose: Purpose
  fields: readonly RecordField[]
  heldFrom: Day
  heldUntil: Day
}

/** One place that is opened or closed, without any person: enough to see what the change means. */
export type PlaceExample = {
  series: string
  level: TitleLevel
  area: string
  reviewYear: number
  purpose: Purpose
  field: RecordField
  from: Day
  until: Day
}

const dimensions = ['series', 'levels', 'areas', 'years', 'purposes', 'fields', 'days'] as const
type Dimension = (typeof dimensions)[number]
/** A product of sets; a set is a number whose bits are its members. */
type Box = Readonly<Record<Dimension, bigint>>

/** The members of each dimension that the scopes at hand can tell apart. A day is one of the stretches between their first and last days. */
type Universe = {
  series: readonly string[]
  levels: readonly TitleLevel[]
  areas: readonly string[]
  years: readonly number[]
  purposes: readonly Purpose[]
  fields: readonly RecordField[]
  days: readonly (readonly [Day, Day])[]
}

const once = <T>(of: readonly T[]): T[] => [...new Set(of)]

function universeOf(scopes: readonly Scope[], tree: readonly string[]): Universe {
  const ends = once(scopes.flatMap((one) => [one.heldFrom, one.heldUntil])).sort()
  return {
    series: once(scopes.flatMap((one) => one.series)),
    levels: once(scopes.flatMap((one) => one.levels)),
    areas: once([...tree, ...scopes.flatMap((one) => one.areas)]).sort(),
    years: once(scopes.map((one) => one.reviewYear)),
    purposes: once(scopes.map((one) => one.purpose)),
    fields: once(scopes.flatMap((one) => one.fields)),
    days: ends.slice(1).map((end, at) => [ends[at] ?? end, end] as const),
  }
}

const bits = <T>(of: readonly T[], holds: (one: T) => boolean): bigint =>
  of.reduce((set, one, at) => (holds(one) ? set | (1n << BigInt(at)) : set), 0n)

const boxOf = (scope: Scope, all: Universe): Box => ({
  series: bits(all.series, (one) => scope.series.includes(one)),
  levels: bits(all.levels, (one) => scope.levels.includes(one)),
  areas: bits(all.areas, (at) => scope.areas.some((area) => covers(area, at))),
  years: bits(all.years, (one) => one === scope.reviewYear),
  purposes: bits(all.purposes, (one) => one === scope.purpose),
  fields: bits(all.fields, (one) => scope.fields.includes(one)),
  days: bits(all.days, ([from, until]) => scope.heldFrom <= from && until <= scope.heldUntil),
})

const empty = (box: Box) => dimensions.some((one) => box[one] === 0n)
const meet = (box: Box, other: Box) => dimensions.every((one) => (box[one] & other[one]) !== 0n)

/** `box` without `other`, as boxes that do not overlap: for each dimension in turn what lies outside, the rest goes on. */
function without(box: Box, other: Box): Box[] {
  if (!meet(box, other)) return [box]
  const pieces: Box[] = []
  let rest = box
  for (const one of dimensions) {
    const outside = rest[one] & ~other[one]
    if (outside !== 0n) pieces.push({ ...rest, [one]: outside })
    rest = { ...rest, [one]: rest[one] & other[one] }
  }
  return pieces
}

/** What the first boxes cover and none of the others does. */
const beyond = (boxes: readonly Box[], others: readonly Box[]): Box[] =>
  others.reduce<Box[]>((rest, other) => rest.flatMap((box) => without(box, other)), [...boxes])

const sizeOf = (set: bigint): number => [...set.toString(2)].filter((bit) => bit === '1').length
const volumeOf = (box: Box) => dimensions.reduce((product, one) => product * sizeOf(box[one]), 1)

function exampleIn(boxes: readonly Box[], all: Universe): PlaceExample | null {
  const [largest] = [...boxes].sort((one, other) => volumeOf(other) - volumeOf(one))
  if (!largest) return null
  const first = <T>(of: readonly T[], dimension: Dimension): T => {
    const found = of.find((_, at) => (largest[dimension] & (1n << BigInt(at))) !== 0n)
    if (found === undefined) throw new Error('A box that is not empty has a member in every dimension.')
    return found
  }
  const [from, until] = first(all.days, 'days')
  return {
    series: first(all.series, 'series'),
    level: first(all.levels, 'levels'),
    area: first(all.areas, 'areas'), // sorted: the widest first
    reviewYear: first(all.years, 'years'),
    purpose: first(all.purposes, 'purposes'),
    field: first(all.fields, 'fields'),
    from,
    until,
  }
}

/** How far a change reaches: nothing new, the same for longer, the same for another review year, or more than there was. */
export const reaches = ['NONE', 'TIME', 'YEAR', 'SCOPE'] as const
export type Reach = (typeof reaches)[number]
export type Comparison = {
  outcome: 'WIDENED' | 'NARROWED' | 'EQUAL' | 'CHANGED'
  reach: Reach
  opened: PlaceExample | null
  lost: PlaceExample | null
}

/** The same boxes with whole dimensions in place of their own: what they cover when those are passed over. */
const passingOver = (boxes: readonly Box[], ...over: Dimension[]) =>
  boxes.map((box) => ({ ...box, ...Object.fromEntries(over.map((one) => [one, 1n])) }))

function reachOf(before: readonly Box[], after: readonly Box[], opened: readonly Box[]): Reach {
  if (opened.length === 0) return 'NONE'
  const same = (...over: Dimension[]) => beyond(passingOver(after, ...over), passingOver(before, ...over)).length === 0
  if (same('days')) return 'TIME'
  return same('days', 'years') ? 'YEAR' : 'SCOPE'
}

const boxesOf = (scopes: readonly Scope[], all: Universe): Box[] =>
  scopes.map((one) => boxOf(one, all)).filter((box) => !empty(box))

/** How many parts the remainder falls into: what a comparison costs grows with it. */
export function partsOpened(before: readonly Scope[], after: readonly Scope[], tree: readonly string[]): number {
  const all = universeOf([...before, ...after], tree)
  return beyond(boxesOf(after, all), boxesOf(before, all)).length
}

/**
 * What changes when the one set of mandates takes the place of the other.
 * @param tree every path that an application may stand at; what lies below a path of the tree is covered with it.
 * @shape the examples are of the largest part opened and lost; null where there is none.
 */
export function compare(before: readonly Scope[], after: readonly Scope[], tree: readonly string[]): Comparison {
  const all = universeOf([...before, ...after], tree)
  const [was, is] = [boxesOf(before, all), boxesOf(after, all)]
  const opened = beyond(is, was)
  const lost = beyond(was, is)
  const outcome = opened.length ? (lost.length ? 'CHANGED' : 'WIDENED') : lost.length ? 'NARROWED' : 'EQUAL'
  return { outcome, reach: reachOf(was, is, opened), opened: exampleIn(opened, all), lost: exampleIn(lost, all) }
}
