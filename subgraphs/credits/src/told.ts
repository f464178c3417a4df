// A traced judgement in the words that pages show: requirements, ledger lines, one sentence for the whole. Pure.
import {
  type ClauseWords,
  entryIdOf,
  explainRule,
  explainTrace,
  type Fate,
  type RequirementTrace,
  stepWord,
  type Trace,
} from './rules/index.ts'
import type { HeldRule } from './ruleVersions.ts'
import type { HourEntry } from './tables.ts'

export type Words = { zh: string; en: string }

const both = <T>(
  zh: readonly T[],
  en: readonly T[],
  id: (one: T) => string,
  text: (one: T) => string,
): Map<string, Words> => {
  const english = new Map(en.map((one) => [id(one), text(one)]))
  return new Map(zh.map((one) => [id(one), { zh: text(one), en: english.get(id(one)) ?? text(one) }]))
}

/** A clause as it is told: where it stands, word for word, and what it is taken to mean. */
export type ToldClause = Omit<ClauseWords, 'clause' | 'sentence' | 'step'> & {
  id: string
  step: string
  stepWords: Words
  sentence: Words
}

/** Every clause of a version in the order in which they are applied. */
export function clausesOf({ rule }: Pick<HeldRule, 'rule'>): ToldClause[] {
  const zh = explainRule(rule, 'zh-CN')
  const sentences = both(
    zh,
    explainRule(rule, 'en'),
    (one) => one.clause,
    (one) => one.sentence,
  )
  return zh.map(({ clause, step, ...told }) => ({
    ...told,
    id: clause,
    step,
    stepWords: stepWord(step),
    sentence: sentences.get(clause) ?? { zh: told.sentence, en: told.sentence },
  }))
}

export type ToldRequirement = {
  id: string
  met: boolean | null
  waived: boolean
  amount: number | null
  threshold: number | null
  short: number | null
  measure: string
  missingCourses: string[]
  missingFacts: string[]
  sentence: Words
  outcome: Words
  quote: string
  source: string
}

const nothing: Words = { zh: '', en: '' }

/** Each requirement that binds the person, with its number, its threshold and what lies between. */
export function requirementsOf(held: HeldRule, trace: Trace): ToldRequirement[] {
  const clauses = new Map(clausesOf(held).map((clause) => [clause.id, clause]))
  const outcomes = both(
    explainTrace(trace, 'zh-CN', held.rule).requirements,
    explainTrace(trace, 'en', held.rule).requirements,
    (one) => one.clause,
    (one) => one.sentence,
  )
  const told = (one: RequirementTrace): ToldRequirement => {
    const clause = clauses.get(one.clause)
    return {
      id: one.clause,
      met: one.truth,
      waived: trace.bySubstitution,
      amount: one.measured?.least ?? null,
      threshold: one.threshold?.least ?? null,
      short: one.short,
      measure: one.unit === 'count' ? 'COUNT' : 'HOUR',
      missingCourses: [...one.missingCourses],
      missingFacts: one.truth === null ? [...new Set(trace.missingFacts.map((missing) => missing.fact))] : [],
      sentence: clause?.sentence ?? nothing,
      outcome: outcomes.get(one.clause) ?? nothing,
      quote: clause?.quote ?? '',
      source: clause?.source ?? '',
    }
  }
  return trace.requirements.filter((one) => one.binds !== false).map(told)
}

export type ToldLine = {
  entry: HourEntry
  fate: Fate
  countedTenths: number
  reason: Words
  clause: string | null
  quote: string | null
  source: string | null
}

/**
 * Every ledger line that was judged, with its fate and the clause that decided.
 * @shape in order of completion, then of id; a line whose row is not shown to the caller is left out.
 */
export function linesOf(held: HeldRule, trace: Trace, ledger: readonly HourEntry[]): ToldLine[] {
  const rows = new Map<string, HourEntry>(ledger.map((row) => [row.id, row]))
  const clauses = new Map(clausesOf(held).map((clause) => [clause.id, clause]))
  const reasons = both(
    explainTrace(trace, 'zh-CN', held.rule).entries,
    explainTrace(trace, 'en', held.rule).entries,
    (one) => one.id,
    (one) => one.sentence,
  )
  const day = (line: ToldLine) => line.entry.heldTo ?? line.entry.graduatedOn ?? ''
  return trace.entries
    .flatMap(({ id, fate, countedTenths, clause }) => {
      const entry = rows.get(entryIdOf(id))
      const decided = clause === null ? undefined : clauses.get(clause)
      if (!entry) return []
      return [
        {
          entry,
          fate,
          countedTenths,
          reason: reasons.get(id) ?? nothing,
          clause,
          quote: decided?.quote ?? null,
          source: decided?.source ?? null,
        },
      ]
    })
    .sort((one, other) => day(one).localeCompare(day(other)) || one.entry.id.localeCompare(other.entry.id))
}

/** The whole in one sentence: 还差 28 学时；缺《学术道德与学术规范》. */
export const headlineOf = ({ rule }: HeldRule, trace: Trace): Words => ({
  zh: explainTrace(trace, 'zh-CN', rule).headline,
  en: explainTrace(trace, 'en', rule).headline,
})
export const noRule: Words = { zh: '没有适用于该申报的规则。', en: 'No rule applies to this application.' }
