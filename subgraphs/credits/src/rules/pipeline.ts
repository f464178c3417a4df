// What a rule's steps come to, in the order in which they are applied and told. Rewriting only: nothing is judged here.
import {
  type Cap,
  type Clause,
  capLevels,
  type Expr,
  fact,
  type Kind,
  op,
  type RuleVersion,
  type Total,
} from './document.ts'
import { bucketFacts, datedFacts, entryFacts, factsOf, partFacts } from './facts.ts'
import { folds } from './folds.ts'
import { operators } from './operators.ts'
import { type Fate, fates } from './verdict.ts'

/** A condition of recognition. `clause` null: no clause of its own says it (the window, or that no conversion fits). */
export type Need = { readonly clause: Clause | null; readonly otherwise: Fate; readonly needs: Expr }

const insideWindow = op(
  'all',
  op('atLeast', fact('countsOn'), fact('windowFrom')),
  op('atLeast', fact('windowUntil'), fact('countsOn')),
)
const isAlways = (expr: Expr): boolean => 'value' in expr && expr.value === true

/** The rule's own conditions, the window, and that some conversion fits, in the order of telling. */
export function needsOf(rule: RuleVersion): readonly Need[] {
  const own = rule.recognition.map((clause): Need => ({ clause, otherwise: clause.otherwise, needs: clause.needs }))
  const whens = rule.conversion.map((clause) => clause.when)
  const fitting: Expr = whens.length ? op('any', ...whens) : { value: false, kind: 'truth' }
  const fits: Need[] = whens.some(isAlways) ? [] : [{ clause: null, otherwise: 'CATEGORY_MISMATCH', needs: fitting }]
  const window: Need = { clause: null, otherwise: 'OUTSIDE_WINDOW', needs: insideWindow }
  return [...own, window, ...fits].sort((a, b) => fates.indexOf(a.otherwise) - fates.indexOf(b.otherwise))
}

/** Caps per activity, then per kind, then per year, then the ceilings of categories: another order gives other totals. */
export const capsOf = (rule: RuleVersion): readonly Cap[] =>
  [...rule.caps].sort((a, b) => capLevels.indexOf(a.level) - capLevels.indexOf(b.level))

/** The day on which the rule's years end. */
export const yearEnds = (rule: RuleVersion): string => rule.dating.yearEnds ?? '12-31'

/**
 * Where it is not known in how many parts an entry counts, nothing is known of its day and its worth
 * either, whatever the clauses read: else a part that nobody knows of would be missing from what may yet count.
 */
function inParts(rule: RuleVersion): RuleVersion {
  if (!rule.split?.length) return rule
  const certainly = (expr: Expr): Expr =>
    op('choose', op('atLeast', fact('part'), { value: 1, kind: 'count' }), expr, expr)
  return {
    ...rule,
    dating: { ...rule.dating, on: certainly(rule.dating.on) },
    conversion: rule.conversion.map((one) => ({ ...one, gives: certainly(one.gives) })),
  }
}

/** Lines that are no study but time away (leave, suspension): only totals that measure read them. */
const interval: Expr = op('among', fact('kind'), { value: ['LEAVE'], kind: 'texts' })
const study = op('not', interval)

/**
 * A rule that measures time away sets its lines aside from all that is asked of study: nobody files or proves a leave, it is worth no hours,
 * and it lies in the window where any day of it does. Other rules treat such a line as any other that they do not know.
 */
function besideLeave(rule: RuleVersion): RuleVersion {
  const measure = rule.totals.find((one) => one.of)
  if (!measure) return rule
  const { id, source, quote, reading, leftOpen } = measure
  const [from, until] = [fact('heldFrom'), fact('heldTo')]
  const last = op('choose', op('atLeast', fact('windowUntil'), until), until, fact('windowUntil'))
  const touches = op('choose', op('more', from, fact('windowUntil')), from, last)
  const both = (a: Expr, b: Expr): Expr => (isAlways(b) ? a : op('all', a, b))
  return {
    ...rule,
    dating: { ...rule.dating, on: op('choose', interval, touches, rule.dating.on) },
    recognition: rule.recognition.map((one) => ({ ...one, needs: op('any', interval, one.needs) })),
    duplicates: rule.duplicates.map((one) => ({ ...one, among: both(study, one.among) })),
    conversion: [
      { id, source, quote, reading, leftOpen, when: interval, gives: nothing, into: null, fate: 'EXEMPT' },
      ...rule.conversion,
    ],
    caps: rule.caps.map((one) => ({ ...one, where: both(study, one.where) })),
    totals: rule.totals.map((one) => (one.of ? one : { ...one, where: both(study, one.where) })),
  }
}
const nothing: Expr = { value: 0, kind: 'tenths' }

/** The rule as evaluators take it; told, hashed and stored is the one that was written. */
export const asJudged = (rule: RuleVersion): RuleVersion => besideLeave(inParts(rule))

/** A total and its place in the rule. */
export type Needed = { readonly total: Total; readonly index: number }

/** Where a conversion puts what no clause puts elsewhere: into the total only. */
export const noBucket = 'OTHER'

/** A cap per activity without keys weighs each entry for itself. */
export const single = (cap: Cap): boolean => cap.level === 'ACTIVITY' && cap.by.length === 0

/** Names of the facts about an entry that an expression reads. */
export function entryFactsOf(expr: Expr): readonly string[] {
  if ('fact' in expr)
    return [entryFacts, partFacts, datedFacts, bucketFacts].some((table) => expr.fact in table) ? [expr.fact] : []
  return 'op' in expr ? [...new Set(expr.of.flatMap(entryFactsOf))] : []
}

/** The kind of an expression that fits; null where it does not, which check.ts tells in words. */
export function kindOf(rule: RuleVersion, expr: Expr): Kind | null {
  if ('value' in expr) return expr.kind
  if ('param' in expr) return rule.params[expr.param]?.kind ?? null
  if ('fact' in expr) {
    const total = rule.totals.find((one) => one.name === expr.fact)
    return total ? folds[total.fold].gives : (factsOf('bucketed')[expr.fact]?.kind ?? null)
  }
  const { takes } = operators[expr.op]
  if (takes.gives !== 'T') return takes.gives
  const at = takes.of.indexOf('T')
  const operand = expr.of[at]
  return operand ? kindOf(rule, operand) : null
}

/** Whether an expression looks at the hours in all: what lies above or below them is what a year hands on to the next. */
export const readsTotal = (expr: Expr): boolean =>
  'fact' in expr ? expr.fact === 'total' : 'op' in expr && expr.of.some(readsTotal)

/** A fold over lines that a duplicates clause names takes none of the lines that are certain. */
export function impliedByDuplicates(rule: RuleVersion, where: Expr): boolean {
  const parts = ('op' in where && where.op === 'all' ? where.of : [where]).map((one) => JSON.stringify(one))
  return rule.duplicates.some((clause) => parts.includes(JSON.stringify(clause.among)))
}
