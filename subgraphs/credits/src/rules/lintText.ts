// What the official text says and the rule does not, and what the document writes and does not use.
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Expr, RuleVersion } from './document.ts'
import type { Find, Lint } from './finding.ts'
import { clausesOf, expressionsOf } from './lintWho.ts'

/** A numbered clause of a text: "四（一）", the line it begins on, its words, and where they stand among all words without white space. */
export type Section = {
  readonly label: string
  readonly line: number
  readonly text: string
  readonly from: number
  readonly until: number
}

const han = '[一二三四五六七八九十百]+'
/** Headings by depth: chapters do not count, an article 第…条 begins anew. */
const marks: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^第${han}条`, 'u'), 0],
  [new RegExp(`^${han}、`, 'u'), 0],
  [new RegExp(`^（${han}）`, 'u'), 1],
  [/^\d{1,2}[.．、](?!\d)/u, 2],
  [/^（\d{1,2}）/u, 3],
]
const bare = (text: string): string => text.replaceAll(/\s+/gu, '')

/** Splits a text into its numbered clauses; what stands before the first belongs to none. */
export function sectionsOf(body: string): readonly Section[] {
  const found: { label: string; line: number; text: string; from: number }[] = []
  const path: string[] = []
  let at = 0
  body.split('\n').forEach((written, index) => {
    const line = written.trim()
    const mark = marks.map(([pattern, depth]) => ({ own: pattern.exec(line)?.[0], depth })).find(({ own }) => own)
    if (mark?.own) {
      path.length = Math.min(path.length, mark.depth)
      while (path.length < mark.depth) path.push('')
      path.push(mark.own.replace(/[、.．]$/u, ''))
      found.push({ label: path.join(''), line: index + 1, text: '', from: at })
    }
    const last = found.at(-1)
    if (last) last.text += line
    at += bare(line).length
  })
  return found.map((one, index) => ({ ...one, until: found[index + 1]?.from ?? at }))
}

/** Clauses with a sentence of their own that no quotation touches. */
export function lintSections(rule: RuleVersion, body: string): readonly Lint[] {
  const words = bare(body)
  const quoted = clausesOf(rule).flatMap(({ quote }) => placesOf(words, bare(quote)))
  const untouched = sectionsOf(body).filter(
    ({ text, from, until }) => text.includes('。') && !quoted.some(([a, b]) => a < until && from < b),
  )
  return untouched.map(({ label, line, text }) => ({
    code: 'CLAUSE_WITHOUT_RULE',
    severity: 'WARNING',
    clause: null,
    line,
    column: 1,
    zh: `文件的${label}没有规则条款引用：“${beginning(text)}”。如它对学时有规定，请为其写一条；否则不必理会。`,
    en: `No clause of the rule quotes ${label} of the document: “${beginning(text)}”. If it says anything of hours, write a clause for it; otherwise leave it.`,
  }))
}

const beginning = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Every place at which words stand, first and last sign. */
function placesOf(words: string, quote: string): readonly (readonly [number, number])[] {
  const places: [number, number][] = []
  if (!quote) return places
  for (let at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) places.push([at, at + quote.length])
  return places
}

/** A quotation that names hours, and a clause that asks for others: one of the two was changed without the other. */
export function lintNumbers(rule: RuleVersion, find: Find): void {
  for (const clause of clausesOf(rule)) {
    const quoted = [...bare(clause.quote).matchAll(/(\d+(?:\.\d)?)(?:个)?(?:学时|学分|课时)/gu)].map(([, number]) =>
      Number(number),
    )
    const asked = expressionsOf(clause).flatMap((expr) => hoursOf(rule, expr))
    if (!quoted.length || !asked.length || asked.some((hours) => quoted.includes(hours))) continue
    find(
      'WARNING',
      'NUMBER_NOT_QUOTED',
      clause,
      `引文写的是 ${quoted.join('、')}，条款用的是 ${asked.join('、')}；请核对引文与参数，或改引依据新数的原文。`,
      `The quotation says ${quoted.join(', ')}, the clause uses ${asked.join(', ')}: compare the two, or quote the words that the new number rests on.`,
    )
  }
}

/** Hours written in an expression, or in a parameter that it uses. */
function hoursOf(rule: RuleVersion, expr: Expr): readonly number[] {
  if ('op' in expr) return expr.of.flatMap((one) => hoursOf(rule, one))
  const held = 'param' in expr ? rule.params[expr.param] : 'value' in expr ? expr : undefined
  return held?.kind === 'tenths' && held.value !== 0 ? [Number(held.value) / 10] : []
}

/** Definitions and parameters of the document that nothing uses. A definition leaves no trace in the rule: only the text has it. */
export function lintSource(source: string): readonly Lint[] {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  if (document.errors.length || !isMap(document.contents)) return []
  const used = new Map<string, number>()
  visit(document, {
    Scalar: (key, node) => {
      const name = String(node.value)
      if (key !== 'key') used.set(name, (used.get(name) ?? 0) + 1)
    },
  })
  const unused = (field: string) => {
    const held = document.get(field)
    return isMap(held)
      ? held.items.flatMap(({ key }) => (isScalar(key) && !used.has(String(key.value)) ? [key] : []))
      : []
  }
  const told =
    (code: string, severity: Lint['severity'], zh: string, en: string) =>
    (key: { value: unknown; range?: readonly number[] | null }): Lint => {
      const { line, col } = lines.linePos(key.range?.[0] ?? 0)
      const name = String(key.value)
      return { code, severity, clause: null, line, column: col, zh: zh.replace('%', name), en: en.replace('%', name) }
    }
  return [
    ...unused('define').map(
      told(
        'DEFINITION_UNUSED',
        'WARNING',
        '定义“%”没有用到；请删去，或在条款中使用。',
        'The definition “%” is used nowhere: use it, or leave it out.',
      ),
    ),
    ...unused('params').map(
      told(
        'PARAMETER_UNUSED',
        'ERROR',
        '参数“%”没有条款使用；请删去，或在条款中使用。',
        'No clause uses the parameter “%”: use it, or leave it out.',
      ),
    ),
  ]
}
