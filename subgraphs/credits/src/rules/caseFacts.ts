// The facts that a case states of a person or an entry; what it does not state is not known.
import { isDay } from '@jijiao/kernel'
import { isScalar, type Node } from 'yaml'
import type { Kind } from './document.ts'
import { type EntryFacts, type Fact, nobody, nothingKnown, type SubjectFacts } from './facts.ts'
import { tenthsOf } from './literals.ts'
import type { Reader } from './reading.ts'

export type Held = Readonly<Record<string, string | number | boolean | null>>

/** Facts in tenths may be written in hours: `hours: 7.5` is quantityTenths, `priorSurplusHours: 7.5` is priorSurplusTenths. */
export const writtenInHours = (name: string): string =>
  name === 'quantityTenths' ? 'hours' : name.replace(/Tenths$/, 'Hours')

/** Reads facts by the table of what a rule may ask; `more` are fields that are no facts. */
export function heldFacts(
  read: Reader,
  node: Node | undefined,
  table: Readonly<Record<string, Fact>>,
  more: readonly string[] = [],
): Held {
  if (!node) return {}
  const inHours = new Map(
    Object.entries(table).flatMap(([name, { kind }]) => (kind === 'tenths' ? [[writtenInHours(name), name]] : [])),
  )
  const held: Record<string, string | number | boolean | null> = {}
  for (const [name, value] of read.fields(node, [], [...Object.keys(table), ...inHours.keys(), ...more])) {
    const tenths = inHours.get(name)
    const fact = table[name]
    if (tenths !== undefined) held[tenths] = hoursRead(read, value)
    else if (fact) held[name] = valueRead(read, value, fact.kind)
  }
  return held
}

const wanted: Readonly<Record<Kind, readonly [zh: string, en: string]>> = {
  truth: ['应为 true 或 false', 'true or false is expected'],
  tenths: ['应为以十分之一学时计的整数', 'a whole number of tenths of an hour is expected'],
  count: ['应为整数', 'a whole number is expected'],
  day: ['应为存在的日期，如 2015-12-31', 'a day that exists is expected, such as 2015-12-31'],
  text: ['应为文字', 'text is expected'],
  texts: ['应为文字', 'text is expected'],
}

export function valueRead(read: Reader, node: Node, kind: Kind): string | number | boolean | null {
  if (isScalar(node) && node.value === null) return null
  if (kind === 'truth' && isScalar(node) && typeof node.value === 'boolean') return node.value
  const text = read.text(node)
  if (kind === 'text') return text
  if (kind === 'day' && isDay(text)) return text
  if ((kind === 'count' || kind === 'tenths') && /^\d{1,7}$/.test(text)) return Number(text)
  const [zh, en] = wanted[kind]
  read.fault(node, `“${text}”有误：${zh}；不详则写 null。`, `“${text}”: ${en}; null where it is not known.`)
  return null
}

export function hoursRead(read: Reader, node: Node | undefined): number | null {
  if (!node || (isScalar(node) && node.value === null)) return null
  const tenths = tenthsOf(read.text(node))
  if (tenths === null)
    read.fault(
      node,
      '学时应为数字，至多一位小数，如 7.5。',
      'Hours are a number with at most one decimal, such as 7.5.',
    )
  return tenths
}

/** What is written over what nobody knows; a fact written as null stays unknown where it may be. */
const laid = <F extends object>(blank: F, held: Held): F =>
  Object.assign({ ...blank }, Object.fromEntries(Object.entries(held).filter(([, value]) => value !== null)))

/** Judged at the end of the review year where the case names no day. */
export function subjectFactsOf(held: Held, id: string): SubjectFacts {
  const judgedOn = held.judgedOn ?? (typeof held.reviewYear === 'number' ? `${held.reviewYear}-12-31` : null)
  return { ...laid(nobody, { ...held, judgedOn }), applicationId: `app_${id}`, personId: `per_${id}` }
}

export const entryFactsOf = (held: Held, id: string): EntryFacts => ({
  ...laid(nothingKnown, held),
  id: typeof held.id === 'string' ? held.id : id,
})
