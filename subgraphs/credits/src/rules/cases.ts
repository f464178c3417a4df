// Worked cases of a rule: who, with which ledger, comes to what. They say what is right; that both evaluators say the same is another matter.

import { isDay } from '@jijiao/kernel'
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Fault, Kind } from './document.ts'
import {
  type EntryFacts,
  entryFacts,
  type Fact,
  nobody,
  nothingKnown,
  type SubjectFacts,
  subjectFacts,
} from './facts.ts'
import { caseLimits } from './intake.ts'
import { tenthsOf } from './literals.ts'
import type { Expected } from './outcome.ts'
import { type Reader, reader } from './reading.ts'
import type { Person } from './relations.ts'
import { fates, verdicts } from './verdict.ts'

export type Case = { readonly name: string; readonly line: number; readonly person: Person; readonly expect: Expected }
export type Cases = { readonly cases: readonly Case[]; readonly faults: readonly Fault[] }

type Held = Record<string, string | number | boolean | null>

/**
 * Reads a case file: `subject` and `entry` are what every person and entry begins with, `as` names entries that are used often,
 * `cases` the cases. An entry is a name, or a map with `as` and whatever differs; its id is e1, e2 … unless given.
 */
export function parseCases(yaml: string): Cases {
  const read = reader(yaml, caseLimits)
  if (!read.root) return { cases: [], faults: read.faults }
  const held = read.fields(read.root, ['cases'], ['subject', 'entry', 'as'])
  const entry = facts(read, held.get('entry'), entryFacts)
  const named = new Map(read.named(held.get('as')).map(({ name, node }) => [name, facts(read, node, entryFacts)]))
  const subject = facts(read, held.get('subject'), subjectFacts)
  const cases = read.list(held.get('cases')).map((node, index): Case => {
    const own = read.fields(node, ['name', 'expect'], ['subject', 'entries'])
    const entries = read
      .list(own.get('entries'))
      .map((one, at) => entryFactsOf({ ...entry, ...entryOf(read, one, named) }, `e${at + 1}`))
    const person = {
      subject: subjectOf({ ...subject, ...facts(read, own.get('subject'), subjectFacts) }, String(index + 1)),
      entries,
    }
    return {
      name: read.text(own.get('name')),
      line: read.at(node).line,
      person,
      expect: expected(read, own.get('expect')),
    }
  })
  return { cases, faults: read.faults }
}

/** What is written over what nobody knows; a fact written as null stays unknown where it may be. */
const laid = <F extends object>(blank: F, held: Held): F =>
  Object.assign({ ...blank }, Object.fromEntries(Object.entries(held).filter(([, value]) => value !== null)))

const subjectOf = (held: Held, id: string): SubjectFacts => ({
  ...laid(nobody, held),
  applicationId: `app_${id}`,
  personId: `per_${id}`,
})

const entryFactsOf = (held: Held, id: string): EntryFacts => ({
  ...laid(nothingKnown, held),
  id: typeof held.id === 'string' ? held.id : id,
})

function entryOf(read: Reader, node: Node, named: ReadonlyMap<string, Held>): Held {
  const like = (name: string): Held => {
    const found = named.get(name)
    if (!found) read.fault(node, `没有名为“${name}”的记录。`, `No entry is named “${name}”.`)
    return found ?? {}
  }
  if (isScalar(node)) return like(read.text(node))
  const as = isMap(node) ? node.get('as') : undefined
  return { ...(typeof as === 'string' ? like(as) : {}), ...facts(read, node, entryFacts) }
}

/** `hours: 7.5` is short for quantityTenths. */
function facts(read: Reader, node: Node | undefined, table: Readonly<Record<string, Fact>>): Held {
  if (!node) return {}
  const fields = read.fields(node, [], [...Object.keys(table), 'hours', 'as'])
  const held: Held = {}
  for (const [name, value] of fields) {
    if (name === 'as') continue
    if (name === 'hours') held.quantityTenths = hours(read, value)
    else held[name] = valueRead(read, value, table[name]?.kind ?? 'text')
  }
  return held
}

function valueRead(read: Reader, node: Node, kind: Kind): string | number | boolean | null {
  if (isScalar(node) && node.value === null) return null
  if (kind === 'truth' && isScalar(node) && typeof node.value === 'boolean') return node.value
  const text = read.text(node)
  if (kind === 'text') return text
  if (kind === 'day' && isDay(text)) return text
  if ((kind === 'count' || kind === 'tenths') && /^\d{1,9}$/.test(text)) return Number(text)
  read.fault(node, `“${text}”不是所需的类型（${kind}）。`, `“${text}” is not of the kind ${kind}.`)
  return null
}

function hours(read: Reader, node: Node | undefined): number | null {
  if (!node || (isScalar(node) && node.value === null)) return null
  const tenths = tenthsOf(read.text(node))
  if (tenths === null) read.fault(node, '学时应为数字，至多一位小数。', 'Hours are a number with at most one decimal.')
  return tenths
}

function expected(read: Reader, node: Node | undefined): Expected {
  const held = read.fields(node, ['verdict'], ['totalHours', 'shortHours', 'missingCourses', 'bySubstitution', 'fates'])
  const substituted = held.get('bySubstitution')
  const told = read.named(held.get('fates')).map(({ name, node: one }) => {
    const [fate, amount] = isSeq(one) ? read.list(one) : [one, undefined]
    return [name, { fate: oneOf(read, fate, fates, 'UNDECIDED'), tenths: hours(read, amount) }] as const
  })
  return {
    verdict: oneOf(read, held.get('verdict'), verdicts, 'FAIL'),
    totalTenths: hours(read, held.get('totalHours')),
    shortTenths: hours(read, held.get('shortHours')),
    missingCourses: read.list(held.get('missingCourses')).map(read.text),
    bySubstitution: substituted ? valueRead(read, substituted, 'truth') === true : false,
    fates: Object.fromEntries(told),
  }
}

function oneOf<W extends string>(read: Reader, node: Node | undefined, words: readonly W[], otherwise: W): W {
  const text = node ? read.text(node) : ''
  const found = words.find((word) => word === text)
  if (!found)
    read.fault(node, `“${text}”应为：${words.join('、')}。`, `“${text}” should be one of ${words.join(', ')}.`)
  return found ?? otherwise
}
