// Folds an expression into SQL: the reading "write" of the tree. Knows nothing of the evaluator that judges one person.
import { type SQL, sql } from 'drizzle-orm'
import { type Dialect, inWords, text } from './dialect.ts'
import type { Applied, Expr, Kind, Literal, Operator, RuleVersion } from './document.ts'
import { bucketFacts, datedFacts, entryFacts, partFacts, subjectFacts, windowFacts } from './facts.ts'
import { operators } from './operators.ts'
import { kindOf, noBucket, yearEnds } from './pipeline.ts'
import { neverNull } from './simplify.ts'
import { amount, type Span, yearIn } from './steps.ts'

/** Numbers and days are checked and stand in the text, so that the planner sees constants. */
function literal(value: Literal, kind: Kind, word: Dialect['word']): SQL {
  switch (typeof value) {
    case 'boolean':
      return sql.raw(String(value))
    case 'number':
      if (!Number.isSafeInteger(value)) throw new Error(`Not a whole number: ${value}`)
      return sql.raw(String(value))
    case 'string':
      if (kind !== 'day') return word(value)
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Error(`Not a day: ${value}`)
      return sql.raw(`date '${value}'`)
    default:
      return sql.join(value.map(word), sql`, `)
  }
}

/** Operators that take a word as one thing: the same or not, known or not. */
const wholeWords: ReadonlySet<Operator> = new Set(['among', 'same', 'known', 'choose'])

const column = (of: string, name: string): SQL => sql`${sql.identifier(of)}.${sql.identifier(name)}`
const id = (name: string): SQL => sql`${sql.identifier(name)}`
const listed = (of: readonly SQL[]): SQL => sql.join([...of], sql`, `)
const conjunction = (of: readonly SQL[]): SQL => (of.length ? sql`(${sql.join([...of], sql` and `)})` : sql.raw('true'))
const disjunction = (of: readonly SQL[]): SQL => (of.length ? sql`(${sql.join([...of], sql` or `)})` : sql.raw('false'))

export type Writer = ReturnType<typeof writers>
/** Writers of one rule. The person and window stand in the relation `s`, an entry in `e`, totals in `s` as t0_lo, t0_hi … */
export function writers(rule: RuleVersion, dialect: Dialect = inWords) {
  const totals = new Map(rule.totals.map((total, index) => [total.name, { index, truth: total.fold === 'has' }]))
  const bounded = (expr: Expr): boolean =>
    'fact' in expr ? totals.has(expr.fact) : 'op' in expr && expr.of.some(bounded)
  const truthful = (expr: Expr): boolean => kindOf(rule, expr) === 'truth'
  const numeric = (expr: Expr): boolean => bounded(expr) && !truthful(expr)

  function readFact(name: string): SQL {
    if (Object.hasOwn(entryFacts, name)) return column('e', columnOf(entryFacts, name))
    if (Object.hasOwn(subjectFacts, name)) return column('s', columnOf(subjectFacts, name))
    if (Object.hasOwn(windowFacts, name)) return column('s', columnOf(windowFacts, name))
    if (Object.hasOwn(bucketFacts, name)) return bucket()
    if (Object.hasOwn(partFacts, name))
      return rule.split?.length ? column('e', columnOf(partFacts, name)) : sql.raw('1')
    if (name === 'countsOn') return write(rule.dating.on)
    if (Object.hasOwn(datedFacts, name)) return yearIn.write(write(rule.dating.on), yearEnds(rule))
    throw new Error(`No such fact: ${name}. The rule was not checked.`)
  }

  /** By the first conversion that fits. Where it is unknown whether it fits: unknown, or what that one tells. */
  function byConversion(
    then: (clause: RuleVersion['conversion'][number]) => SQL,
    unknown: 'null' | 'told' = 'null',
  ): SQL {
    return rule.conversion.reduceRight<SQL>((rest, clause) => {
      if ('value' in clause.when && clause.when.value === true) return then(clause)
      const otherwise = unknown === 'told' && !neverNull(clause.when) ? sql` else ${then(clause)}` : sql``
      return sql`(case ${write(clause.when)} when true then ${then(clause)} when false then ${rest}${otherwise} end)`
    }, sql.raw('null'))
  }
  const bucket = (): SQL => byConversion((clause) => dialect.word(clause.into ?? noBucket))

  /** `word`: how a literal word is spelled. */
  function write(expr: Expr, word: Dialect['word'] = dialect.word): SQL {
    if ('value' in expr) return literal(expr.value, expr.kind, word)
    if ('param' in expr) {
      const param = rule.params[expr.param]
      if (!param) throw new Error(`No such parameter: ${expr.param}. The rule was not checked.`)
      return literal(param.value, param.kind, word)
    }
    if ('op' in expr) return bounded(expr) ? boundedTruth(expr) : operators[expr.op].write(...operandsOf(expr))
    const total = totals.get(expr.fact)
    return total ? totalTruth(total.index) : readFact(expr.fact)
  }

  /** Words compare by whatever stands for them; an operator that looks into their letters is given the letters. */
  function operandsOf(expr: Applied): SQL[] {
    if (wholeWords.has(expr.op)) return expr.of.map((one) => write(one))
    return expr.of.map((one) => {
      if ('value' in one || 'param' in one) return write(one, text)
      return kindOf(rule, one) === 'text' ? dialect.letters(write(one)) : write(one)
    })
  }

  /** A word of truth over bounds: true when even the worst makes it true, false when even the best does not. */
  function boundedTruth(expr: Applied): SQL {
    const faces = operators[expr.op]
    if (!expr.of.some(numeric)) return faces.write(...operandsOf(expr))
    const worst = faces.write(...sides(expr, 'least'))
    const best = faces.write(...sides(expr, 'most'))
    return sql`(case when ${worst} then true when (${best}) is false then false end)`
  }

  function sides(expr: Applied, side: 'least' | 'most'): SQL[] {
    const rises = operators[expr.op].rises ?? []
    return expr.of.map((operand, index) => {
      const pull = rises[Math.min(index, rises.length - 1)] ?? 0
      if (!truthful(operand)) return span(operand)[pull < 0 === (side === 'least') ? 'hi' : 'lo']
      if (pull === 0) return write(operand)
      return (side === 'least') === pull > 0 ? sql`(${write(operand)} is true)` : sql`(${write(operand)} is not false)`
    })
  }

  /** Least and most of a number over totals. */
  function span(expr: Expr): Span<SQL> {
    const total = 'fact' in expr ? totals.get(expr.fact) : undefined
    if (total) return { lo: column('s', `t${total.index}_lo`), hi: column('s', `t${total.index}_hi`) }
    if ('op' in expr && bounded(expr)) {
      const { write: apply } = operators[expr.op]
      return { lo: apply(...sides(expr, 'least')), hi: apply(...sides(expr, 'most')) }
    }
    return { lo: write(expr), hi: write(expr) }
  }

  /** What an entry is worth before duplicates and caps: as the conversion gives it, then within bounds. */
  const given = (): SQL => byConversion((clause) => write(clause.gives))
  const worth = (): SQL => amount.write(given())
  return { write, span, byConversion, bucket, given, worth, dialect }
}

const columnOf = (table: Readonly<Record<string, { readonly column: string }>>, name: string): string =>
  table[name]?.column ?? name
const totalTruth = (index: number): SQL =>
  sql`(case when ${column('s', `t${index}_lo`)} > 0 then true when ${column('s', `t${index}_hi`)} = 0 then false end)`

export { text } from './dialect.ts'
export { column, conjunction, disjunction, id, listed }
