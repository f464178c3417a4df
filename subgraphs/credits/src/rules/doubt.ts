// When an expression may be unknown, asked of the entry alone where that is possible: so the planner can put the question to the scan,
// and only the few lines in doubt are joined and put in order. Errs towards doubt, never away from it.
import { type SQL, sql } from 'drizzle-orm'
import type { Expr, RuleVersion } from './document.ts'
import { operators } from './operators.ts'
import { entryFactsOf } from './pipeline.ts'
import { literally, neverNull, simplified } from './simplify.ts'
import { conjunction, disjunction, type Writer } from './writing.ts'

/** In doubt when `fact` is missing, unless one of the others settles it all the same. `fact` null: always. */
type Doubt = { readonly fact: string | null; readonly unless: readonly Settled[] }
type Settled = { readonly expr: Expr; readonly by: boolean }

/** Whether an expression asks of the entry alone, so that the planner can put it to the scan. */
export const entryOnly = (expr: Expr): boolean =>
  'fact' in expr ? entryFactsOf(expr).length > 0 : 'op' in expr ? expr.of.every(entryOnly) : true

/** All the ways in which one of the expressions, or the amount, may be unknown. */
export function doubtsOf(rule: RuleVersion, exprs: readonly Expr[]): readonly Doubt[] {
  const both = (of: readonly Expr[], by: boolean): Doubt[] =>
    of.flatMap((one, index) => {
      const others = of.filter((other, at) => at !== index && entryOnly(other)).map((expr) => ({ expr, by }))
      return inDoubt(one).map(({ fact, unless }) => ({ fact, unless: [...unless, ...others] }))
    })
  const branch = (condition: Expr, of: Expr, by: boolean): Doubt[] =>
    inDoubt(of).map(({ fact, unless }) => ({
      fact,
      unless: entryOnly(condition) ? [...unless, { expr: condition, by }] : unless,
    }))

  function inDoubt(expr: Expr): Doubt[] {
    if (neverNull(expr)) return []
    if ('fact' in expr) return factInDoubt(expr.fact)
    if (!('op' in expr)) return []
    const [condition, yes, no] = expr.of
    if (expr.op === 'all' || expr.op === 'any') return both(expr.of, expr.op === 'any')
    if (expr.op === 'choose' && condition && yes && no)
      return [...inDoubt(condition), ...branch(condition, yes, false), ...branch(condition, no, true)]
    return [...(operators[expr.op].partial ? [{ fact: null, unless: [] }] : []), ...expr.of.flatMap(inDoubt)]
  }

  function factInDoubt(fact: string): Doubt[] {
    if (fact === 'countsOn' || fact === 'year') return inDoubt(rule.dating.on)
    return fact === 'bucket' ? rule.conversion.flatMap((clause) => inDoubt(clause.when)) : [{ fact, unless: [] }]
  }

  /** Without a fact, what asks whether it is known is itself known: many doubts are none. */
  const standing = ({ fact, unless }: Doubt): Doubt[] => {
    if (fact === null) return [{ fact, unless }]
    const told = unless.map(({ expr, by }) => ({ expr: simplified(rule, missing(expr, fact), nothing), by }))
    if (told.some(({ expr, by }) => literally(expr) === by)) return []
    return [{ fact, unless: told.filter(({ expr }) => literally(expr) === null) }]
  }

  const amount = rule.conversion.flatMap((clause) => [
    ...inDoubt(clause.when),
    ...branch(clause.when, clause.gives, false),
  ])
  return [...exprs.flatMap(inDoubt), ...amount].flatMap(standing)
}

const nothing = new Map<string, readonly string[]>()
/** What an expression says once a fact is known to be missing. */
function missing(expr: Expr, fact: string): Expr {
  if (!('op' in expr)) return expr
  const [asked] = expr.of
  if (expr.op === 'known' && asked && 'fact' in asked && asked.fact === fact) return { value: false, kind: 'truth' }
  return { op: expr.op, of: expr.of.map((operand) => missing(operand, fact)) }
}

/** One question for each fact, so that a line that has them all is soon let go. */
export function writeDoubts(doubts: readonly Doubt[], { write }: Writer): SQL {
  const not = ({ expr, by }: Settled): SQL =>
    neverNull(expr) ? (by ? sql`not ${write(expr)}` : write(expr)) : sql`(${write(expr)}) is not ${sql.raw(String(by))}`
  const grouped = Map.groupBy(doubts, (one) => one.fact)
  return disjunction(
    [...grouped].map(([fact, ways]) => {
      const spelled = new Map(
        ways.map(({ unless }) => [
          unless
            .map((one) => JSON.stringify(one))
            .sort()
            .join(),
          unless,
        ]),
      )
      const absent = fact === null ? sql.raw('true') : sql`${write({ fact })} is null`
      if (spelled.has('')) return absent
      return sql`(${absent} and ${disjunction([...spelled.values()].map((unless) => conjunction(distinct(unless).map(not))))})`
    }),
  )
}

const distinct = (of: readonly Settled[]): Settled[] => [
  ...new Map(of.map((one) => [JSON.stringify(one), one])).values(),
]
