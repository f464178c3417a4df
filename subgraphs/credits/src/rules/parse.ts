// From YAML to a rule version: the header, the parameters, the definitions, then step by step. All faults at once.

import { isDay } from '@jijiao/kernel'
import { isScalar, type Node } from 'yaml'
import * as clauses from './clauses.ts'
import { canonicalJson, type Fault, fact, hashOf, type Param, placed, type RuleVersion } from './document.ts'
import * as entryClauses from './entryClauses.ts'
import { amounts } from './headWords.ts'
import { ruleLimits } from './intake.ts'
import { tenthsOf } from './literals.ts'
import { type Reader, reader } from './reading.ts'
import { requirement, withOverrides } from './requirements.ts'
import { splitWith, withParts } from './splitting.ts'
import { windowClause, windowsInOrder } from './windows.ts'
import { expression, type Names } from './words.ts'

export type Parsed =
  | { readonly rule: RuleVersion; readonly sha256: string; readonly canonical: string; readonly faults: readonly [] }
  | { readonly rule: null; readonly faults: readonly Fault[] }

const header = ['policy', 'title', 'number', 'issuer', 'issuedOn', 'inForceFrom', 'purpose']
const steps = ['applies', 'window', 'dating', 'recognition', 'conversion', 'totals', 'requirements']
const spare = [
  'inForceUntil',
  'reviewYear',
  'unit',
  'names',
  'params',
  'define',
  'split',
  'duplicates',
  'caps',
  'substitutions',
  'consequences',
]

/** Reads a YAML rule document. */
export function parseRule(yaml: string): Parsed {
  const read = reader(yaml, ruleLimits)
  if (!read.root) return { rule: null, faults: read.faults.length ? read.faults : [empty] }
  const rule = ruleOf(read, read.root)
  if (read.faults.length) return { rule: null, faults: read.faults }
  return { rule, sha256: hashOf(rule), canonical: canonicalJson(rule), faults: [] }
}
const empty: Fault = { line: 1, column: 1, zh: '文件是空的。', en: 'The document is empty.' }

function ruleOf(read: Reader, root: Node): RuleVersion {
  const held = read.fields(root, [...header, ...steps], spare)
  const text = (key: string) => (held.has(key) ? read.text(held.get(key)) : '')
  const day = (key: string) => {
    const written = text(key)
    if (held.has(key) && !isDay(written))
      read.fault(
        held.get(key),
        `“${key}”应为存在的日期，如 2015-12-31。`,
        `“${key}” should be a day that exists, such as 2015-12-31.`,
      )
    return written
  }
  const params = Object.fromEntries(read.named(held.get('params')).map(({ name, node }) => [name, param(read, node)]))
  const names: Names = {
    params: new Set(Object.keys(params)),
    definitions: new Map(read.named(held.get('define')).map(({ name, node }) => [name, node])),
    made: [],
    madeNames: new Map(),
    madeIn: new Map(),
    clause: null,
    unfolding: [],
    unfolded: new Set(),
  }
  const each = <T>(key: string, of: (read: Reader, node: Node, names: Names) => T): readonly T[] =>
    read.list(held.get(key)).map((node) => of(read, node, names))
  const dating = datingOf(read, held.get('dating'), names)
  const rule = {
    policy: text('policy'),
    title: text('title'),
    number: text('number'),
    issuer: text('issuer'),
    issuedOn: day('issuedOn'),
    inForceFrom: day('inForceFrom'),
    inForceUntil: held.has('inForceUntil') ? day('inForceUntil') : null,
    purpose: text('purpose'),
    ...amounts(read, held),
    ...(held.has('reviewYear') ? { reviewYear: year(read, held.get('reviewYear')) } : {}),
    params,
    applies: each('applies', clauses.gate),
    window: windowsInOrder(read, each('window', windowClause)),
    dating,
    ...(held.has('split') ? { split: each('split', splitWith(dating)) } : {}),
    recognition: each('recognition', entryClauses.recognition),
    duplicates: each('duplicates', entryClauses.duplicates),
    conversion: each('conversion', entryClauses.conversion),
    caps: each('caps', clauses.cap),
    totals: each('totals', clauses.total),
    substitutions: each('substitutions', clauses.substitution),
    requirements: each('requirements', requirement),
    ...(held.has('consequences') ? { consequences: each('consequences', clauses.consequence) } : {}),
  }
  const whole = placed(settled(read, { ...rule, totals: [...rule.totals, ...names.made] }), read.at(root))
  // What no clause asks for means nothing to the rule, and has to be readable all the same.
  for (const [name, node] of names.definitions) {
    if (names.unfolded.has(name)) continue
    names.unfolding.push(name)
    expression(read, node, names)
    names.unfolding.pop()
  }
  return whole
}

function year(read: Reader, node: Node | undefined): number {
  const written = read.text(node)
  if (!/^[12]\d{3}$/.test(written))
    read.fault(node, '应为四位年份，如 2017。', 'A year of four digits is expected, such as 2017.')
  return Number(written) || 0
}

/** What clauses say of one another, written out now that all are read. */
function settled(read: Reader, rule: RuleVersion): RuleVersion {
  const substitutions = clauses.substitutionsOf(rule)
  return withParts({ ...rule, substitutions, requirements: withOverrides(read, rule.requirements) })
}

function datingOf(read: Reader, node: Node | undefined, names: Names): RuleVersion['dating'] {
  if (node) return clauses.dating(read, node, names)
  return { id: '', source: '', quote: '', reading: null, leftOpen: [], on: fact('heldTo') }
}

/** `{ hours: 360, source: …, says: … }`. */
function param(read: Reader, node: Node): Param {
  const held = read.fields(node, ['source'], ['hours', 'count', 'day', 'text', 'texts', 'says'])
  const kinds = ['hours', 'count', 'day', 'text', 'texts'] as const
  const found = kinds.filter((kind) => held.has(kind))
  const [kind] = found
  const own = kind ? held.get(kind) : undefined
  const carried = {
    source: held.has('source') ? read.text(held.get('source')) : '',
    says: held.has('says') ? read.text(held.get('says')) : null,
  }
  const fault = (zh: string, en: string): Param => {
    read.fault(own ?? node, zh, en)
    return placed({ ...carried, kind: 'count' as const, value: 0 }, read.at(node))
  }
  if (found.length !== 1 || !kind)
    return fault(`参数须有且仅有一项：${kinds.join('、')}。`, `A parameter has exactly one of ${kinds.join(', ')}.`)
  if (kind === 'texts') return placed({ ...carried, kind, value: read.list(own).map(read.text) }, read.at(node))
  const written = read.text(own)
  if (kind === 'text') return placed({ ...carried, kind, value: written }, read.at(node))
  if (kind === 'day') {
    if (!isDay(written))
      return fault('应为存在的日期，如 2015-12-31。', 'A day that exists is expected, such as 2015-12-31.')
    return placed({ ...carried, kind, value: written }, read.at(node))
  }
  const number =
    kind === 'hours' ? tenthsOf(written) : /^\d{1,6}$/.test(written) && isScalar(own) ? Number(written) : null
  if (number === null)
    return fault(
      '只写数字，不写单位；学时至多一位小数，如 7.5。',
      'A number alone is expected, without its unit; hours have at most one decimal, such as 7.5.',
    )
  return placed({ ...carried, kind: kind === 'hours' ? ('tenths' as const) : kind, value: number }, read.at(node))
}
