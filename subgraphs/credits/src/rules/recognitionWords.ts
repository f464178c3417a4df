// What recognition asks in the words of documents: one function a word, each showing what it unfolds into and what is told otherwise.
import type { Node } from 'yaml'
import { type Expr, fact, op } from './document.ts'
import type { Reader } from './reading.ts'
import { always, among, conjunction, kindIs, shifted } from './rewriting.ts'
import type { Fate } from './verdict.ts'
import { expression, type Names } from './words.ts'

/** The node that a word holds, and the ways to read further. */
type Ask = { readonly read: Reader; readonly node: Node | undefined; expr: (node: Node | undefined) => Expr }
type Recognised = { readonly needs: Expr; readonly otherwise: Fate }
type Fields = Map<string, Node>

/** Where kinds are named, the condition is asked of those only. */
function ofKinds({ read }: Ask, fields: Fields, needs: Expr): Expr {
  if (!fields.has('kinds')) return needs
  return op('any', op('not', kindIs(read.list(fields.get('kinds')).map(read.text))), needs)
}

/** Facts that have to be one of some words. */
const named = ({ read }: Ask, fields: Fields, facts: readonly string[]): Expr[] =>
  facts.flatMap((name) => (fields.has(name) ? [among(fact(name), read.oneOrMore(fields.get(name)))] : []))

/** Not later than a day, or than so long after one. */
function deadline(ask: Ask, on: string, after: string): { readonly fields: Fields; readonly inTime: Expr } {
  const { read, node, expr } = ask
  const units = ['days', 'months', 'years'] as const
  const fields = read.fields(node, [], ['by', ...units, 'after', 'kinds', 'where'])
  const unit = units.find((one) => fields.has(one))
  if (fields.has('by') === (unit !== undefined))
    read.fault(
      node,
      '须写 by（某日）或 days、months、years（多久之内）之一。',
      'Write by (a day), or days, months or years (within how long), one of them.',
    )
  const from = fields.has('after') ? expr(fields.get('after')) : fact(after)
  const limit = unit ? shifted(from, 'After', unit, expr(fields.get(unit))) : expr(fields.get('by'))
  const inTime = op('atLeast', limit, fact(on))
  const asked = fields.has('where') ? op('any', op('not', expr(fields.get('where'))), inTime) : inTime
  return { fields, inTime: asked }
}

/** Without a date it never took place: there is no line that was verified or examined on a day nobody wrote down. */
const tookPlace =
  (on: string, fate: Fate, after: string) =>
  (ask: Ask): Recognised => {
    const { fields, inTime } = deadline(ask, on, after)
    const dated = op('known', fact(on))
    const [first, second] = 'op' in inTime && inTime.op === 'any' ? inTime.of : []
    const needs = first && second ? op('any', first, op('all', dated, second)) : op('all', dated, inTime)
    return { needs: ofKinds(ask, fields, needs), otherwise: fate }
  }

const words: Readonly<Record<string, (ask: Ask) => Recognised>> = {
  exclude: ({ read, node }) => ({
    needs: op('not', kindIs(read.list(node).map(read.text))),
    otherwise: 'EXCLUDED_KIND',
  }),
  effectiveFrom: ({ read, node, expr }) => {
    const fields = read.fields(node, ['kinds', 'day'])
    const kinds = kindIs(read.list(fields.get('kinds')).map(read.text))
    return {
      needs: op('any', op('not', kinds), op('atLeast', fact('countsOn'), expr(fields.get('day')))),
      otherwise: 'RULE_NOT_YET_EFFECTIVE',
    }
  },
  requireFiling: ({ read, node }) => {
    const fields = read.everything(node) ? new Map<string, Node>() : read.fields(node, [], ['except'])
    const except = read.list(fields.get('except')).map(read.text)
    const filed = op('known', fact('filing'))
    return { needs: except.length ? op('any', kindIs(except), filed) : filed, otherwise: 'UNFILED' }
  },
  evidence: (ask) => ({ needs: evidence(ask), otherwise: 'EVIDENCE_MISSING' }),
  only: (ask) => {
    const facts = ['source', 'provider', 'place', 'mode', 'institution']
    const fields = ask.read.fields(ask.node, [], [...facts, 'kinds'])
    return { needs: ofKinds(ask, fields, conjunction(named(ask, fields, facts))), otherwise: 'CATEGORY_MISMATCH' }
  },
  verified: tookPlace('verifiedOn', 'NOT_VERIFIED_IN_TIME', 'countsOn'),
  examined: tookPlace('examOn', 'EXAM_LATE', 'heldTo'),
  evidenced: (ask) => {
    const { fields, inTime } = deadline(ask, 'evidenceOn', 'countsOn')
    return { needs: ofKinds(ask, fields, inTime), otherwise: 'EVIDENCE_AFTER_CUTOFF' }
  },
  attended: (ask) => {
    const { read, node, expr } = ask
    const fields = read.fields(node, ['atLeast'], ['kinds'])
    const [n, d] = read.list(fields.get('atLeast')).map(expr)
    const share = op('shareAtLeast', fact('attended'), fact('sessions'), n ?? always, d ?? always)
    return { needs: ofKinds(ask, fields, share), otherwise: 'NOT_ATTENDED' }
  },
  notUsedBefore: (ask) => {
    const fields = ask.read.everything(ask.node) ? new Map<string, Node>() : ask.read.fields(ask.node, [], ['kinds'])
    return { needs: ofKinds(ask, fields, op('not', fact('usedBefore'))), otherwise: 'USED_BEFORE' }
  },
  rescind: (ask) => {
    const { read, node, expr } = ask
    const facts = ['institution', 'course', 'filing', 'provider']
    const fields = read.fields(node, [], [...facts, 'from', 'until'])
    const days = [
      ...(fields.has('from') ? [op('atLeast', fact('heldTo'), expr(fields.get('from')))] : []),
      ...(fields.has('until') ? [op('atLeast', expr(fields.get('until')), fact('heldTo'))] : []),
    ]
    return { needs: op('not', conjunction([...named(ask, fields, facts), ...days])), otherwise: 'REVOKED' }
  },
}
export const recognitionWords: readonly string[] = ['needs', ...Object.keys(words)]

/** @returns null for `needs`, which says itself what is told otherwise. */
export function recognised(read: Reader, word: string, node: Node | undefined, names: Names): Recognised | null {
  const found = Object.hasOwn(words, word) ? words[word] : undefined
  return found ? found({ read, node, expr: (one) => expression(read, one, names) }) : null
}

/** First row whose `when` holds says which evidence is accepted. What no row accepts at all is refused without asking which row it is. */
function evidence({ read, node, expr }: Ask): Expr {
  const rows = read.list(node).map((row) => {
    const held = read.fields(row, ['accepts'], ['when'])
    return { when: held.get('when'), accepts: read.list(held.get('accepts')).map(read.text) }
  })
  const accepted = (evidences: readonly string[]) => among(fact('evidence'), evidences)
  const last = rows.at(-1)
  if (!last || last.when)
    read.fault(node, '证明材料表的最后一行不得有 when。', 'The last row of the evidence table must have no when.')
  const chain = rows
    .slice(0, -1)
    .reduceRight<Expr>(
      (rest, row) => op('choose', expr(row.when), accepted(row.accepts), rest),
      accepted(last?.accepts ?? []),
    )
  return rows.length > 1 ? op('all', accepted([...new Set(rows.flatMap((row) => row.accepts))]), chain) : chain
}
