// What a case expects: the verdict always, and of the rest what the author wants to be sure of.
import { isScalar, isSeq, type Node } from 'yaml'
import { hoursRead } from './caseFacts.ts'
import { oneWord } from './clauseReader.ts'
import type { Expected } from './outcome.ts'
import type { Reader } from './reading.ts'
import { type Fields, flag, list, names, type Shape, text } from './shapes.ts'
import { fates, type Truth, verdicts } from './verdict.ts'

const hours: Shape = { is: 'hours' }
const fate: Shape = { is: 'word', words: fates }
const fateAndHours: Shape = { is: 'tuple', of: [fate, hours] }
/** The fields of `expect`, as the schema tells them too. */
export const expectable: { readonly must: Fields; readonly may: Fields } = {
  must: { verdict: { is: 'word', words: verdicts } },
  may: {
    totalHours: hours,
    shortHours: hours,
    missingCourses: list(text),
    bySubstitution: flag,
    clauses: names(flag),
    consequences: list(text),
    fates: names({ is: 'either', of: [fate, fateAndHours] }),
  },
}

/** @param ids the entries of the case: a fate of an entry that is not there would never be looked at. */
export function expected(read: Reader, node: Node | undefined, ids: ReadonlySet<string>): Expected {
  const held = read.fields(node, Object.keys(expectable.must), Object.keys(expectable.may))
  const told = pairs(read, held.get('fates')).map(([id, one]) => {
    if (!ids.has(id))
      read.fault(
        one,
        `没有记录“${id}”；记录依次为 e1、e2……。`,
        `There is no entry “${id}”; entries are e1, e2 … in their order.`,
      )
    const [told, amount] = isSeq(one) ? read.list(one) : [one, undefined]
    return [id, { fate: oneWord(read, told, fates, 'UNDECIDED'), tenths: hoursRead(read, amount) }] as const
  })
  const asked = (key: string) => (held.has(key) ? { tenths: hoursRead(read, held.get(key)) } : undefined)
  const truths = pairs(read, held.get('clauses')).map(([id, one]) => [id, truthOf(read, one)] as const)
  return {
    verdict: oneWord(read, held.get('verdict'), verdicts, 'FAIL'),
    total: asked('totalHours'),
    short: asked('shortHours'),
    missingCourses: read.list(held.get('missingCourses')).map(read.text),
    bySubstitution: held.has('bySubstitution') && truthOf(read, held.get('bySubstitution')) === true,
    clauses: Object.fromEntries(truths),
    consequences: held.has('consequences') ? read.list(held.get('consequences')).map(read.text) : undefined,
    fates: Object.fromEntries(told),
  }
}

/** The pairs of a map whose keys are ids: of entries, of clauses. */
const pairs = (read: Reader, node: Node | undefined): readonly (readonly [string, Node])[] =>
  read.keyed(node).map(({ name, node: one }) => [name, one])

/** null: it is expected that nobody knows. */
function truthOf(read: Reader, node: Node | undefined): Truth {
  if (isScalar(node) && (typeof node.value === 'boolean' || node.value === null)) return node.value
  read.fault(node, '应为 true、false 或 null（不详）。', 'true, false or null (not known) is expected.')
  return null
}
