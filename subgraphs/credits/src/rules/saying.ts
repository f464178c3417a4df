// Folds an expression into words: the reading "say" of the tree, in Chinese and English.

import { hoursText, inUnit, unitText } from './amountWords.ts'
import type { Applied, Expr, Kind, Literal, RuleVersion } from './document.ts'
import { factsOf, valueWords } from './facts.ts'
import { folds } from './folds.ts'
import { type Locale, operators, type Say } from './operators.ts'
import { phrase } from './phrases.ts'
import { kindOf } from './pipeline.ts'

export const isAlways = (expr: Expr): boolean => 'value' in expr && expr.value === true

/** A course or another name of the text is told in 《》; a code word by its words. */
function word(value: string, locale: Locale): string {
  const known = valueWords[value]
  if (known) return known[locale]
  return /\p{Script=Han}/u.test(value) ? `《${value}》` : value
}

/** Courses with their alternatives; where several are told, alternatives stand in brackets. */
export function courseList(courses: readonly (readonly string[])[], locale: Locale): string {
  const told = courses.map((names) =>
    alternatives(
      names.map((name) => `《${name}》`),
      locale,
    ),
  )
  const [open, shut] = locale === 'en' ? ['(', ')'] : ['（', '）']
  const clear = told.map((one, index) =>
    told.length > 1 && (courses[index]?.length ?? 0) > 1 ? `${open}${one}${shut}` : one,
  )
  return clear.join(locale === 'en' ? ', ' : '、')
}

export function alternatives(words: readonly string[], locale: Locale): string {
  const last = words.at(-1) ?? ''
  const rest = words.slice(0, -1)
  return rest.length ? `${rest.join(locale === 'en' ? ', ' : '、')}${locale === 'en' ? ' or ' : '或'}${last}` : last
}

export function sayers(rule: RuleVersion, locale: Locale) {
  const facts = factsOf('bucketed')

  const named = (value: string): string => rule.categories?.[value] ?? word(value, locale)

  function literal(value: Literal, kind: Kind): string {
    if (kind === 'tenths') return hoursText(Number(value), locale, rule)
    if (kind === 'texts' && Array.isArray(value))
      return alternatives(
        value.map((one) => named(String(one))),
        locale,
      )
    return kind === 'text' ? named(String(value)) : String(value)
  }

  function say(expr: Expr): string {
    if ('value' in expr) return literal(expr.value, expr.kind)
    if ('param' in expr) {
      const param = rule.params[expr.param]
      return param ? literal(param.value, param.kind) : expr.param
    }
    if ('op' in expr) return applied(expr)
    const known = facts[expr.fact]
    if (!known) return total(expr.fact)
    return expr.fact === 'quantityTenths' ? inUnit(known.words[locale], rule) : known.words[locale]
  }

  function applied(expr: Applied): string {
    const plain = phrase(rule, expr, say, locale)
    if (plain) return plain
    const faces = operators[expr.op]
    const [inner] = expr.of
    if (expr.op === 'not' && inner && 'op' in inner) {
      const { denied } = operators[inner.op]
      if (denied) return denied[locale](...inner.of.map(say))
      if (inner.op === 'not' && inner.of[0]) return say(inner.of[0])
    }
    const [a, b] = expr.of
    if (a && b && faces.turned) return compared(expr, a, b)
    if (expr.op === 'choose') return cases(expr)
    if (expr.op === 'all') {
      const shorter = between(expr) ?? settledByCases(expr)
      if (shorter) return shorter
    }
    return faces.say[locale](
      ...expr.of.map((operand) => (needsBrackets(expr, operand) ? bracketed(say(operand)) : stated(expr, operand))),
    )
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

  /** A day between two others, in one breath. */
  function between({ of }: Applied): string | null {
    const [first, second, more] = of
    if (
      more ||
      !first ||
      !second ||
      !('op' in first) ||
      !('op' in second) ||
      first.op !== 'atLeast' ||
      second.op !== 'atLeast'
    )
      return null
    const [day, from] = first.of
    const [until, same] = second.of
    if (!day || !from || !until || !same || JSON.stringify(day) !== JSON.stringify(same)) return null
    return locale === 'en'
      ? `the ${say(day)} is between ${say(from)} and ${say(until)}`
      : `${say(day)}在${say(from)}至${say(until)}之间`
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
    const turn = fixed(a) && !fixed(b)
    const chosen: Say | undefined = turn ? (days ? faces.turnedOfDays : faces.turned) : days ? faces.ofDays : faces.say
    const inside = (one: Expr) => (isCases(one) ? bracketed(say(one)) : say(one))
    return (chosen ?? faces.say)[locale](...(turn ? [inside(b), inside(a)] : [inside(a), inside(b)]))
  }

  /** Cases told one after the other, which cannot stand in the middle of a sentence. */
  const isCases = (one: Expr): boolean => 'op' in one && one.op === 'choose' && phrase(rule, one, say, locale) === null

  const needsBrackets = (outer: Applied, inner: Expr): boolean =>
    'op' in inner &&
    ((['all', 'any', 'choose'].includes(inner.op) &&
      inner.op !== outer.op &&
      ['all', 'any', 'not'].includes(outer.op)) ||
      (['plus', 'minus'].includes(inner.op) && ['minus', 'times'].includes(outer.op)))
  const bracketed = (text: string): string => (locale === 'en' ? `(${text})` : `（${text}）`)

  /** What a total measures. */
  function total(name: string): string {
    const found = rule.totals.find((one) => one.name === name)
    if (!found) return name
    const sort = found.fold === 'sum' ? sortOf(found.where) : null
    if (sort) return locale === 'en' ? `the ${unitText(locale, rule)} of ${sort}` : `${sort}的${unitText(locale, rule)}`
    const where = isAlways(found.where) ? '' : say(found.where)
    const text = folds[found.fold].say[locale](
      where,
      found.of ? say(found.of) : found.by ? say(found.by) : '',
      found.atLeast ? say(found.atLeast) : null,
    )
    return found.fold === 'sum' || found.fold === 'leastYear' ? inUnit(text, rule) : text
  }

  /** "专业科目": entries that are of one sort, named by it. */
  function sortOf(where: Expr): string | null {
    const [asked, words] = 'op' in where && where.op === 'among' ? where.of : []
    const sorts = ['bucket', 'category', 'topic', 'kind', 'mode']
    return asked && words && 'fact' in asked && sorts.includes(asked.fact) ? say(words) : null
  }

  return { say, total }
}

/** A space between Chinese and figures, but never inside the name of a course. */
export function spaced(text: string, locale: Locale): string {
  if (locale === 'en') return text
  return text
    .split(/(《[^》]*》)/u)
    .map((part) =>
      part.startsWith('《') ? part : part.replaceAll(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' '),
    )
    .join('')
}
