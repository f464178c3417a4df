// Worked cases of a rule: who, with which ledger, comes to what. They say what is right; that both evaluators say the same is another matter.
import { isMap, isScalar, type Node } from 'yaml'
import { expected } from './caseExpectations.ts'
import { entryFactsOf, type Held, heldFacts, subjectFactsOf } from './caseFacts.ts'
import type { Fault } from './document.ts'
import { entryFacts, subjectFacts } from './facts.ts'
import { caseLimits } from './intake.ts'
import { meant } from './nearest.ts'
import type { Expected } from './outcome.ts'
import { type Reader, reader } from './reading.ts'
import type { Person } from './relations.ts'

export type Case = { readonly name: string; readonly line: number; readonly person: Person; readonly expect: Expected }
/** No cases where there is a fault: half a file proves nothing. */
export type Cases = { readonly cases: readonly Case[]; readonly faults: readonly Fault[] }

/**
 * Reads a case file: `subject` and `entry` are what every person and entry begins with, `as` names entries that are used often,
 * `cases` the cases. An entry is a name, or a map with `as` and whatever differs; its id is e1, e2 … unless given.
 */
export function parseCases(yaml: string): Cases {
  const read = reader(yaml, caseLimits)
  if (!read.root) return { cases: [], faults: read.faults.length ? read.faults : [nothing] }
  const held = read.fields(read.root, ['cases'], ['subject', 'entry', 'as'])
  const given: Given = {
    subject: heldFacts(read, held.get('subject'), subjectFacts),
    entry: heldFacts(read, held.get('entry'), entryFacts),
    named: new Map(read.named(held.get('as')).map(({ name, node }) => [name, heldFacts(read, node, entryFacts)])),
    names: new Set(),
  }
  const cases = read.list(held.get('cases')).map((node, index) => caseOf(read, node, String(index + 1), given))
  return { cases: read.faults.length ? [] : cases, faults: read.faults }
}
const nothing: Fault = { line: 1, column: 1, zh: '文件是空的。', en: 'The document is empty.' }

/** What the head of the file says for all cases, and the names that are taken. */
type Given = {
  readonly subject: Held
  readonly entry: Held
  readonly named: ReadonlyMap<string, Held>
  readonly names: Set<string>
}

function caseOf(read: Reader, node: Node, id: string, given: Given): Case {
  const own = read.fields(node, ['name', 'expect'], ['subject', 'entries'])
  const name = own.has('name') ? read.text(own.get('name')) : ''
  if (own.has('name') && name === '') read.fault(own.get('name'), '用例须有名称。', 'A case has a name.')
  if (given.names.has(name)) read.fault(own.get('name'), `用例名称“${name}”重复。`, `The name “${name}” stands twice.`)
  given.names.add(name)
  const subject = { ...given.subject, ...heldFacts(read, own.get('subject'), subjectFacts) }
  if (own.size > 0 && subject.judgedOn == null && subject.reviewYear == null)
    read.fault(
      own.get('subject') ?? node,
      '须写明评审年度（reviewYear）或判定日期（judgedOn）。',
      'State the review year (reviewYear) or the date of judgement (judgedOn).',
    )
  const ids = new Set<string>()
  const entries = read.list(own.get('entries')).map((one, at) => {
    const entry = entryFactsOf({ ...given.entry, ...entryOf(read, one, given.named) }, `e${at + 1}`)
    if (ids.has(entry.id)) read.fault(one, `记录编号“${entry.id}”重复。`, `The entry “${entry.id}” stands twice.`)
    ids.add(entry.id)
    return entry
  })
  return {
    name,
    line: read.at(node).line,
    person: { subject: subjectFactsOf(subject, id), entries },
    expect: expected(read, own.get('expect'), ids),
  }
}

function entryOf(read: Reader, node: Node, named: ReadonlyMap<string, Held>): Held {
  const like = (at: Node): Held => {
    const name = read.text(at)
    const found = named.get(name)
    if (found) return found
    const near = meant(name, named.keys())
    read.fault(
      at,
      `没有名为“${name}”的记录。${near.zh}请在 as 中写出。`,
      `No entry is named “${name}”.${near.en} Write it under as.`,
    )
    return {}
  }
  if (isScalar(node)) return like(node)
  const as = isMap(node) ? node.get('as', true) : undefined
  return { ...(isScalar(as) ? like(as) : {}), ...heldFacts(read, node, entryFacts, ['as']) }
}
