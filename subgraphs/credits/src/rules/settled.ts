// A rule version without what makes no difference: two versions that are the same here judge and tell the same.
import { canonicalJson, type RuleVersion } from './document.ts'

/** Plain JSON, as a canonical rule is. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }
export type PlainMap = { readonly [key: string]: Plain }

/** What every clause carries beside its meaning. */
export const carried = ['id', 'source', 'quote', 'reading', 'leftOpen'] as const

/** A clause with the totals that it made for itself written where it uses them. */
export type SettledClause = {
  readonly id: string
  readonly step: string
  readonly raw: PlainMap
  readonly own: PlainMap
}
export type SettledRule = {
  readonly heading: PlainMap
  readonly params: Readonly<Record<string, PlainMap>>
  readonly clauses: readonly SettledClause[]
}

export const isMap = (value: Plain | undefined): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value)
const textOf = (value: Plain | undefined): string => (typeof value === 'string' ? value : '')

/** Steps whose clauses may stand in any order: nothing is chosen by it. */
export const unordered: readonly string[] = ['totals', 'requirements']

/** Operands that may change places. */
const commutative = ['all', 'any', 'plus', 'least', 'most', 'tally', 'same']

export function settled(rule: RuleVersion): SettledRule {
  const plain = plainOf(rule)
  const heading: Record<string, Plain> = {}
  const clauses: SettledClause[] = []
  const made = madeTotals(plain)
  for (const [key, held] of Object.entries(plain)) {
    if (key === 'params') continue
    const list = isList(held) ? held : isMap(held) && 'id' in held ? [held] : null
    if (!list?.every(isClause)) heading[key] = held
    else
      for (const raw of list.filter(isClause))
        if (!made.has(textOf(raw.id))) clauses.push({ id: textOf(raw.id), step: key, raw, own: ownOf(raw, made) })
  }
  const params = Object.fromEntries(
    Object.entries(isMap(plain.params) ? plain.params : {}).flatMap(([name, held]) =>
      isMap(held) ? [[name, held]] : [],
    ),
  )
  return { heading, params, clauses }
}

/** A rule holds nothing but JSON; its type says more than is asked here. */
function plainOf(rule: RuleVersion): PlainMap {
  const read: Plain = JSON.parse(canonicalJson(rule))
  return isMap(read) ? read : {}
}

const isClause = (value: Plain): value is PlainMap => isMap(value) && 'id' in value && 'quote' in value

/** Totals named after the clause that made them (`hours.1`) are told by that clause. */
function madeTotals(plain: PlainMap): Map<string, PlainMap> {
  const totals = (isList(plain.totals) ? plain.totals : []).filter(isClause)
  return new Map(totals.filter((one) => textOf(one.id).includes('.')).map((one) => [textOf(one.id), meaningOf(one)]))
}

const meaningOf = (raw: PlainMap): PlainMap =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !carried.some((one) => one === key)))

const ownOf = (raw: PlainMap, made: ReadonlyMap<string, PlainMap>): PlainMap => {
  const own = expanded(meaningOf(raw), made)
  return isMap(own) ? own : {}
}

/** A made total stands for what it adds up, whatever number it was given. */
function expanded(value: Plain, made: ReadonlyMap<string, PlainMap>): Plain {
  if (isList(value)) return value.map((one) => expanded(one, made))
  if (!isMap(value)) return typeof value === 'string' && made.has(value) ? '' : value
  const total = typeof value.fact === 'string' ? made.get(value.fact) : undefined
  if (total) return { total: expanded({ ...total, name: '' }, made) }
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, expanded(held, made)]))
}

/** The one spelling of what a part means: operands and words in an order of their own. */
export function spelled(value: Plain | undefined): string {
  return value === undefined ? '' : canonicalJson(inOrder(value))
}

function inOrder(value: Plain): Plain {
  if (isList(value)) return value.map(inOrder)
  if (!isMap(value)) return value
  const made = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inOrder(held)]))
  const free =
    (isList(made.of) && commutative.includes(textOf(made.op)) && 'of') ||
    (isList(made.value) && made.kind === 'texts' && 'value') ||
    (isList(made.courses) && 'courses')
  if (!free) return made
  const list = made[free]
  return isList(list) ? { ...made, [free]: byText(list) } : made
}

const byText = (list: readonly Plain[]): readonly Plain[] =>
  [...list].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
