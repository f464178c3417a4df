// Sentences for people: what each clause means. It decides nothing; what a trace came to is told in explainTrace.ts.

import { nameOf } from './amountWords.ts'
import { affectedWords, fateWords, verdictWords } from './codeWords.ts'
import type { Cap, Clause, Expr, Requirement, RuleVersion } from './document.ts'
import type { FactWords } from './facts.ts'
import type { Locale } from './operators.ts'
import { monthDayText } from './patternsOfYears.ts'
import { plainReading } from './plainReading.ts'
import { isAlways, sayers } from './saying.ts'
import { courseList, spaced } from './wordLists.ts'

/** A clause in words: id, authority, quotation, our sentence, the reading as a reader is shown it, and what the text leaves open. `step` is the field of the document it stands in. */
export type ClauseWords = {
  readonly clause: string
  readonly step: string
  readonly source: string
  readonly quote: string
  readonly sentence: string
  readonly reading: string | null
  readonly leftOpen: readonly string[]
}

type CapBy = 'activity' | 'year' | 'all' | { readonly by: string }
type Templates = {
  when: (condition: string, then: string) => string
  unless: (condition: string, then: string) => string
  list: (of: readonly string[]) => string
  applies: (needs: string, otherwise: string) => string
  window: (from: string, until: string) => string
  dating: (on: string) => string
  yearEnds: (on: string, ends: string) => string
  split: (into: string | null) => string
  consequence: (on: readonly string[], affects: string, effect: string) => string
  recognition: (needs: string, otherwise: string) => string
  refused: (what: string, otherwise: string) => string
  bound: (what: string, needs: string, otherwise: string) => string
  duplicates: (by: string) => string
  gives: (amount: string, into: string | null) => string
  cap: (by: CapBy, limit: string) => string
  insteadOf: (ids: readonly string[] | 'ALL') => string
  courses: (courses: string, atLeast: string | null) => string
  end: string
}

const templates: Readonly<Record<Locale, Templates>> = {
  'zh-CN': {
    when: (condition, then) => `${condition}的，${then}`,
    unless: (condition, then) => `除${condition}的以外，${then}`,
    list: (of) => of.join('、'),
    applies: (needs, otherwise) => `适用条件：${needs}；否则${otherwise}`,
    window: (from, until) => `审验期为${from}至${until}，首日与末日均计入`,
    dating: (on) => `计入日期：${on}`,
    yearEnds: (on, ends) => `${on}；每年度截至${ends}`,
    split: (into) => (into ? `平均分${into}个年度计入` : '按各年度的天数分别计入'),
    consequence: (on, affects, effect) => `结论为${on.join('或')}的，就${affects}：${effect}`,
    recognition: (needs, otherwise) => `${needs.includes('；') ? '按情形：' : '须'}${needs}；否则不计（${otherwise}）`,
    refused: (what, otherwise) => `${what}的，不计（${otherwise}）`,
    bound: (what, needs, otherwise) => `${what}的，须${needs}；否则不计（${otherwise}）`,
    duplicates: (by) => `${by}相同的只计一次，取完成最早者`,
    gives: (amount, into) =>
      `${amount.includes('；') ? '按情形计：' : '计'}${amount}${amount.includes('；') ? '；均' : '，'}${into ? `归入${into}` : '只记入总学时'}`,
    cap: (by, limit) =>
      `${by === 'activity' ? '单项活动' : by === 'year' ? '每年' : by === 'all' ? '合计' : `同一${by.by}`}${limit.includes('；') ? '按情形最多计：' : '最多计'}${limit}`,
    insteadOf: (ids) => (ids === 'ALL' ? '视同完成全部要求' : `视同满足：${ids.map((one) => `“${one}”`).join('、')}`),
    courses: (courses, atLeast) => (atLeast ? `须完成下列课程中的${atLeast}门：${courses}` : `须完成${courses}`),
    end: '。',
  },
  en: {
    when: (condition, then) => `If ${condition}: ${then}`,
    unless: (condition, then) => `Unless ${condition}: ${then}`,
    list: (of) => of.join(' and '),
    applies: (needs, otherwise) => `It applies if ${needs}; otherwise ${otherwise}`,
    window: (from, until) => `the window runs from ${from} to ${until}, both included`,
    dating: (on) => `The day an entry counts on: ${on}`,
    yearEnds: (on, ends) => `${on}; a year ends on ${ends}`,
    split: (into) =>
      into ? `it counts in ${into} equal parts, one a year` : 'it counts in parts, by the days in each year',
    consequence: (on, affects, effect) => `whoever ${on.join(' or ')}, for ${affects}: ${effect}`,
    recognition: (needs, otherwise) =>
      `It counts only ${needs.includes('; ') ? 'so: ' : 'if '}${needs}; otherwise: ${otherwise}`,
    refused: (what, otherwise) => `If ${what}: it does not count (${otherwise})`,
    bound: (what, needs, otherwise) => `If ${what}: it counts only if ${needs}; otherwise: ${otherwise}`,
    duplicates: (by) => `those of the same ${by} count once, the earliest of them`,
    gives: (amount, into) =>
      `it counts ${amount.includes('; ') ? 'by case: ' : ''}${amount}, ${into ? `among ${into}` : 'towards the total only'}`,
    cap: (by, limit) =>
      `${limit.includes('; ') ? `at most so much counts, by case: ${limit},` : `at most ${limit} count`} ${by === 'activity' ? 'of one activity' : by === 'year' ? 'in each year' : by === 'all' ? 'altogether' : `for the same ${by.by}`}`,
    insteadOf: (ids) => `this stands for ${ids === 'ALL' ? 'the whole task' : ids.map((one) => `“${one}”`).join(', ')}`,
    courses: (courses, atLeast) =>
      atLeast ? `at least ${atLeast} of these are to be completed: ${courses}` : `to be completed: ${courses}`,
    end: '.',
  },
}

/** Every clause in the order of the steps. Totals that a clause made for itself are told by that clause. */
export function explainRule(rule: RuleVersion, locale: Locale): readonly ClauseWords[] {
  const { say, total } = sayers(rule, locale)
  const words = templates[locale]
  const when = (condition: Expr, then: string) => {
    if (isAlways(condition)) return then
    const [inner] = 'op' in condition && condition.op === 'not' ? condition.of : []
    const many = inner && 'op' in inner && (inner.op === 'all' || inner.op === 'any')
    return many ? words.unless(say(inner), then) : words.when(say(condition), then)
  }
  const list = (of: readonly Expr[]) => words.list(of.map(say))
  const told = <T extends Clause>(
    step: string,
    clauses: readonly T[],
    sentence: (clause: T) => string,
  ): ClauseWords[] =>
    clauses.map((clause) => {
      const { id, source, quote, reading, leftOpen } = clause
      const text = sentence(clause)
      return {
        clause: id,
        step,
        source,
        quote,
        sentence: spaced(`${text.charAt(0).toUpperCase()}${text.slice(1)}${words.end}`, locale),
        reading: reading && plainReading(reading),
        leftOpen,
      }
    })
  const capBy = (one: Cap): CapBy => {
    const [first, more] = one.by
    if (!first) return one.level === 'ACTIVITY' ? 'activity' : 'all'
    return 'fact' in first && first.fact === 'year' && !more ? 'year' : { by: list(one.by) }
  }
  /** "Of such entries": where a condition asks something of some entries only, or refuses them outright. */
  const recognised = (needs: Expr, otherwise: string): string => {
    const [first, second, more] = 'op' in needs ? needs.of : []
    if ('op' in needs && needs.op === 'not' && first)
      return words.refused(locale === 'en' && 'fact' in first ? `there is ${say(first)}` : say(first), otherwise)
    if (!('op' in needs) || needs.op !== 'any' || more || !first || !second || !('op' in first) || first.op !== 'not')
      return words.recognition(say(needs), otherwise)
    const [those] = first.of
    return those ? words.bound(say(those), say(second), otherwise) : words.recognition(say(needs), otherwise)
  }
  /** What is spared is told as it is asked for, never by an id. */
  const insteadOf = (ids: 'ALL' | readonly string[]) =>
    ids === 'ALL'
      ? ids
      : rule.requirements.filter((one) => ids.includes(one.id)).map((one) => required(one, say, locale))
  return [
    ...told('applies', rule.applies, (one) => words.applies(say(one.needs), verdictWords[one.otherwise][locale])),
    ...told('window', rule.window, (one) => when(one.when, words.window(say(one.from), say(one.until)))),
    ...told('dating', [rule.dating], (one) => {
      const on = words.dating(say(one.on))
      return one.yearEnds ? words.yearEnds(on, monthDayText(one.yearEnds, locale === 'zh-CN')) : on
    }),
    ...told('split', rule.split ?? [], (one) =>
      when(one.when, words.split('value' in one.into || 'param' in one.into ? say(one.into) : null)),
    ),
    ...told('recognition', rule.recognition, (one) => recognised(one.needs, fateWords[one.otherwise][locale])),
    ...told('duplicates', rule.duplicates, (one) => when(one.among, words.duplicates(list(one.by)))),
    ...told('conversion', rule.conversion, (one) =>
      when(
        one.when,
        one.fate === 'COUNTED'
          ? words.gives(say(one.gives), one.into && nameOf(rule, one.into, locale))
          : fateWords[one.fate][locale],
      ),
    ),
    ...told('caps', rule.caps, (one) => when(one.where, words.cap(capBy(one), say(one.limit)))),
    ...told(
      'totals',
      rule.totals.filter((one) => !one.id.includes('.')),
      (one) => total(one.name),
    ),
    ...told('substitutions', rule.substitutions, (one) => when(one.when, words.insteadOf(insteadOf(one.insteadOf)))),
    ...told('requirements', rule.requirements, (one) => when(one.when, required(one, say, locale))),
    ...told('consequences', rule.consequences ?? [], (one) =>
      when(
        one.when,
        words.consequence(
          one.on.map((verdict) => wordOf(verdictWords, verdict, locale)),
          wordOf(affectedWords, one.affects, locale),
          one.effect,
        ),
      ),
    ),
  ]
}

/** A word that has none of its own yet is told as it is. */
const wordOf = (table: Readonly<Record<string, FactWords>>, word: string, locale: Locale): string =>
  table[word]?.[locale] ?? word

function required(one: Requirement, say: (expr: Expr) => string, locale: Locale): string {
  if (one.courses.length === 0) return say(one.holds)
  const atLeast = 'op' in one.holds && one.holds.op === 'atLeast' ? one.holds.of[1] : undefined
  return templates[locale].courses(
    courseList(
      one.courses.map((course) => course.names),
      locale,
    ),
    atLeast ? say(atLeast) : null,
  )
}
