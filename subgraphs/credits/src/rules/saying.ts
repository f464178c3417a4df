// Folds an expression into words: the reading "say" of the tree, in Chinese and English.

import { hoursText, inUnit, nameOf, unitText } from './amountWords.ts'
import type { Applied, Expr, Kind, Literal, RuleVersion } from './document.ts'
import { entryFacts, factsOf, subjectFacts } from './facts.ts'
import { folds } from './folds.ts'
import { type Locale, operators, type Say } from './operators.ts'
import { phrase, reckons } from './phrases.ts'
import { kindOf } from './pipeline.ts'

export const isAlways = (expr: Expr): boolean => 'value' in expr && expr.value === true

import { alternatives, plurals, titled, word } from './wordLists.ts'

export function sayers(rule: RuleVersion, locale: Locale) {
  const facts = factsOf('bucketed')

  function literal(value: Literal, kind: Kind): string {
    if (kind === 'tenths') return hoursText(Number(value), locale, rule)
    if (kind === 'texts' && Array.isArray(value))
      return alternatives(
        value.map((one) => word(String(one), locale)),
        locale,
      )
    return kind === 'text' ? word(String(value), locale) : String(value)
  }

  const known = new Map<Expr, string>()
  const phrases = new Map<Expr, string | null>()
  const phrased = (expr: Expr): string | null => {
    const found = phrases.get(expr)
    if (found !== undefined) return found
    const made = phrase(rule, expr, say, locale)
    phrases.set(expr, made)
    return made
  }
  /** Each part is put into words once: patterns look at the same parts again and again. */
  function say(expr: Expr): string {
    const said = known.get(expr) ?? fresh(expr)
    known.set(expr, said)
    return said
  }

  function fresh(expr: Expr): string {
    if ('value' in expr) return literal(expr.value, expr.kind)
    if ('param' in expr) {
      const param = rule.params[expr.param]
      return param ? literal(param.value, param.kind) : expr.param
    }
    if ('op' in expr) return applied(expr)
    const asked = facts[expr.fact]
    if (!asked) return total(expr.fact)
    // A certificate may state either unit; what it states is a number.
    if (expr.fact === 'quantityTenths' && rule.unit === 'CREDIT')
      return locale === 'en' ? 'the number on the certificate' : '证书所载数量'
    return asked.kind === 'tenths' ? inUnit(asked.words[locale], rule) : asked.words[locale]
  }

  function applied(expr: Applied): string {
    const plain = phrased(expr)
    if (plain) return plain
    const faces = operators[expr.op]
    const [inner] = expr.of
    if (expr.op === 'not' && inner && 'op' in inner) {
      const { denied } = operators[inner.op]
      if (denied) return denied[locale](...operands(inner))
      if (inner.op === 'not' && inner.of[0]) return say(inner.of[0])
    }
    const [a, b] = expr.of
    if (a && b && faces.turned) return compared(expr, a, b)
    if (expr.op === 'choose') return cases(expr)
    if (expr.op === 'all') {
      const shorter = settledByCases(expr)
      if (shorter) return shorter
    }
    if (expr.op === 'among' || expr.op === 'same') return faces.say[locale](...operands(expr))
    return faces.say[locale](
      ...expr.of.map((operand) =>
        needsBrackets(expr, operand) || (reckons.includes(expr.op) && isCases(operand))
          ? bracketed(say(operand))
          : stated(expr, operand),
      ),
    )
  }

  /** What is asked, and the words it is compared with: courses by their titles, categories, institutions and employers by the names that the rule gives them. */
  function operands({ of: [asked, ...words] }: Applied): string[] {
    if (!asked) return []
    const name = 'fact' in asked ? asked.fact : ''
    const named = (value: string): string =>
      name === 'course'
        ? titled(value)
        : ['bucket', 'institution', 'employer'].includes(name)
          ? nameOf(rule, value, locale)
          : word(value, locale)
    return [say(asked), ...words.map((one) => sayWords(one, named))]
  }
  function sayWords(expr: Expr, named: (value: string) => string): string {
    const held = 'param' in expr ? rule.params[expr.param] : 'value' in expr ? expr : undefined
    if (held?.kind === 'text') return named(String(held.value))
    if (held?.kind !== 'texts' || !Array.isArray(held.value)) return say(expr)
    return alternatives(held.value.map(String).map(named), locale)
  }

  /** A fact that is itself a truth is told as a sentence, but by its bare name where a word asks whether it is known. */
  function stated(outer: Applied, operand: Expr): string {
    const truth = 'fact' in operand && facts[operand.fact]?.kind === 'truth' && outer.op !== 'known'
    return truth ? (locale === 'en' ? `the ${say(operand)} is yes` : `${say(operand)}为是`) : say(operand)
  }

  /** A chain of cases, told one after the other. */
  function cases(expr: Expr): string {
    const [condition, then, rest] = 'op' in expr && expr.op === 'choose' ? expr.of : []
    if (!condition || !then || !rest) return locale === 'en' ? `else ${say(expr)}` : `其余${say(expr)}`
    return locale === 'en'
      ? `if ${say(condition)}: ${say(then)}; ${cases(rest)}`
      : `${say(condition)}的，${say(then)}；${cases(rest)}`
  }

  /** What is accepted at all follows from what each case accepts: only the cases are told. */
  function settledByCases({ of }: Applied): string | null {
    const [first, second, more] = of
    const told =
      first && 'op' in first && first.op === 'among' && second && 'op' in second && second.op === 'choose' && !more
    return told ? cases(second) : null
  }

  /** Nobody says "2014-12-31 is not before the last day": a fixed value goes to the right. */
  function compared(expr: Applied, a: Expr, b: Expr): string {
    const faces = operators[expr.op]
    const fixed = (one: Expr) => 'value' in one || 'param' in one || ('fact' in one && one.fact.startsWith('window'))
    const days = kindOf(rule, a) === 'day'
    const turn =
      (fixed(a) && !fixed(b)) ||
      (days && 'fact' in b && ('op' in a || ('fact' in a && a.fact in subjectFacts && b.fact in entryFacts)))
    const chosen: Say | undefined = turn ? (days ? faces.turnedOfDays : faces.turned) : days ? faces.ofDays : faces.say
    const inside = (one: Expr) => (isCases(one) ? bracketed(say(one)) : say(one))
    return (chosen ?? faces.say)[locale](...(turn ? [inside(b), inside(a)] : [inside(a), inside(b)]))
  }

  /** Cases told one after the other, which cannot stand in the middle of a sentence. */
  const isCases = (one: Expr): boolean => 'op' in one && one.op === 'choose' && phrased(one) === null

  const needsBrackets = (outer: Applied, inner: Expr): boolean =>
    'op' in inner &&
    ((['all', 'any', 'choose'].includes(inner.op) &&
      inner.op !== outer.op &&
      ['all', 'any', 'not'].includes(outer.op)) ||
      (['plus', 'minus'].includes(inner.op) && ['minus', 'times'].includes(outer.op) && phrased(inner) === null))
  const bracketed = (text: string): string => (locale === 'en' ? `(${text})` : `（${text}）`)

  /** What a total measures. */
  function total(name: string): string {
    const found = rule.totals.find((one) => one.name === name)
    if (!found) return name
    const sort = found.fold === 'sum' || found.fold === 'measure' ? sortOf(found.where) : null
    if (sort && found.of) return locale === 'en' ? `the ${say(found.of)} of ${sort}` : `${sort}在${say(found.of)}`
    if (sort && locale === 'en') return `the ${unitText(locale, rule)} of ${sort}`
    if (sort) return sort.endsWith(unitText(locale, rule)) ? sort : `${sort}的${unitText(locale, rule)}`
    const [left] = found.fold === 'sum' && 'op' in found.where && found.where.op === 'not' ? found.where.of : []
    const without = left && sortOf(left)
    if (without)
      return locale === 'en'
        ? `all ${unitText(locale, rule)} but those of ${without}`
        : `总${unitText(locale, rule)}（不含${without}）`
    const where = isAlways(found.where) ? '' : say(found.where)
    const text = folds[found.fold].say[locale](
      where,
      found.of ? say(found.of) : found.by ? byText(found.by) : '',
      found.atLeast ? say(found.atLeast) : null,
    )
    return found.fold === 'sum' || found.fold === 'leastYear' ? inUnit(text, rule) : text
  }

  /** What is counted, in English in the plural. */
  function byText(by: Expr): string {
    const plural = 'fact' in by && locale === 'en' ? plurals[by.fact] : undefined
    return plural ?? say(by)
  }

  /** "专业科目": entries that are of one sort, named by it. */
  function sortOf(where: Expr): string | null {
    const [asked, year] = 'op' in where && (where.op === 'among' || where.op === 'same') ? where.of : []
    if (asked && 'fact' in asked && asked.fact === 'year' && year)
      return locale === 'en' ? say(year) : `${say(year)}年度`
    const sorts = ['bucket', 'category', 'topic', 'kind', 'mode']
    if (!asked || !('op' in where) || !('fact' in asked) || !sorts.includes(asked.fact)) return null
    const named = operands(where)[1] ?? null
    return named && asked.fact === 'mode' ? (locale === 'en' ? `${named} delivery` : `${named}形式`) : named
  }

  return { say, total }
}
