// What a trace came to, in sentences. Everything told stands in the trace; the rule is asked only how it says what was not met.

import { hoursText, inUnit } from './amountWords.ts'
import { fateWords, verdictWords } from './codeWords.ts'
import type { RuleVersion } from './document.ts'
import { explainRule } from './explain.ts'
import { entryFacts, type FactWords, subjectFacts } from './facts.ts'
import type { Locale } from './operators.ts'
import type { EntryTrace, RequirementTrace, Trace } from './verdict.ts'
import { courseList } from './wordLists.ts'

/** A trace in words. `headline`: "还差 28 学时；缺《学术道德与学术规范》". */
export type TraceWords = {
  readonly headline: string
  readonly requirements: readonly { readonly clause: string; readonly sentence: string }[]
  readonly entries: readonly { readonly id: string; readonly sentence: string }[]
}

const templates = {
  'zh-CN': {
    short: (hours: string) => `还差 ${hours}`,
    missing: (courses: string) => `缺${courses}`,
    substituted: '以学历教育等替代，视同完成全部任务',
    total: (hours: string) => `总学时 ${hours}`,
    unmet: (ids: string) => `未满足：${ids}`,
    wanting: (facts: string) => `尚缺信息：${facts}`,
    soFar: (lacking: string) => `按已认定的计算，${lacking}`,
    notRequired: '对本人不作要求',
    states: { met: '已满足', unmet: '未满足', open: '待核' },
    numbers: (measured: string, threshold: string) => `${measured}，要求 ${threshold}`,
    atMost: (most: string | null) => (most === null ? '上限未知' : `最多可达 ${most}`),
    unknown: '未知',
    counted: (hours: string) => `计入 ${hours}`,
    partly: (hours: string, reason: string) => `计入 ${hours}，其余不计：${reason}`,
    refused: (reason: string) => `不计：${reason}`,
    undecided: (facts: string) => (facts ? `待核：缺${facts}` : '待核：取决于其他待核记录'),
    colon: '：',
    semicolon: '；',
    comma: '、',
  },
  en: {
    short: (hours: string) => `${hours} short`,
    missing: (courses: string) => `missing ${courses}`,
    substituted: 'a degree stands for the whole task',
    total: (hours: string) => `${hours} in all`,
    unmet: (ids: string) => `not met: ${ids}`,
    wanting: (facts: string) => `not yet known: ${facts}`,
    soFar: (lacking: string) => `as far as known, ${lacking}`,
    notRequired: 'not required of this person',
    states: { met: 'met', unmet: 'not met', open: 'needs review' },
    numbers: (measured: string, threshold: string) => `${measured}, ${threshold} required`,
    atMost: (most: string | null) => (most === null ? 'no limit known' : `at most ${most}`),
    unknown: 'unknown',
    counted: (hours: string) => `${hours} counted`,
    partly: (hours: string, reason: string) => `${hours} counted, the rest not: ${reason}`,
    refused: (reason: string) => `not counted: ${reason}`,
    undecided: (facts: string) =>
      facts ? `needs review: ${facts} not known` : 'needs review: it hangs on other entries',
    colon: ': ',
    semicolon: '; ',
    comma: ', ',
  },
} as const satisfies Record<Locale, unknown>

/** `rule`: the rule that was applied, so that what is not met is told by its sentence and not by an id. */
export function explainTrace(trace: Trace, locale: Locale, rule?: RuleVersion): TraceWords {
  return {
    headline: headline(trace, locale, rule),
    requirements: trace.requirements.map((one) => ({ clause: one.clause, sentence: outcome(one, locale, rule) })),
    entries: trace.entries.map((one) => ({ id: one.id, sentence: fateOf(one, locale, rule) })),
  }
}

function lacking(short: number | null, courses: readonly string[], locale: Locale, rule?: RuleVersion): string[] {
  const words = templates[locale]
  return [
    ...(short ? [words.short(hoursText(short, locale, rule))] : []),
    ...(courses.length
      ? [
          words.missing(
            courseList(
              courses.map((one) => one.split('|')),
              locale,
            ),
          ),
        ]
      : []),
  ]
}

/** Sentences of the requirements, without their full stop, to stand in another. */
const sentencesOf = (rule: RuleVersion, locale: Locale): ReadonlyMap<string, string> =>
  new Map(explainRule(rule, locale).map((one) => [one.clause, one.sentence.replace(/[。.]$/u, '')]))

function headline(trace: Trace, locale: Locale, rule?: RuleVersion): string {
  const sentences = rule ? sentencesOf(rule, locale) : new Map<string, string>()
  const words = templates[locale]
  const verdict = verdictWords[trace.verdict][locale]
  const short = lacking(trace.shortTenths, trace.missingCourses, locale, rule)
  const told = (parts: readonly string[]) =>
    parts.length ? `${verdict}${words.colon}${parts.join(words.semicolon)}` : verdict
  switch (trace.verdict) {
    case 'PASS':
      return told([
        trace.bySubstitution
          ? words.substituted
          : inUnit(words.total(hoursText(trace.totalTenths ?? 0, locale, rule)), rule),
      ])
    case 'FAIL': {
      const others = trace.requirements.filter(
        (one) =>
          one.binds !== false &&
          one.truth === false &&
          // Of several comparisons the hours alone do not say what is asked.
          !(one.unit === 'tenths' && one.short && one.threshold) &&
          !one.missingCourses.length,
      )
      const parts = others.length
        ? [...short, words.unmet(others.map((one) => sentences.get(one.clause) ?? one.clause).join(words.semicolon))]
        : short
      return parts.join(words.semicolon) || verdict
    }
    case 'NEEDS_REVIEW': {
      const facts = [...new Set(trace.missingFacts.map((one) => factWord(one.fact, locale)))]
      const wanting = facts.length ? [words.wanting(facts.join(words.comma))] : []
      return told(short.length ? [...wanting, words.soFar(short.join(words.semicolon))] : wanting)
    }
  }
  return verdict
}

const known: Readonly<Record<string, { readonly words: FactWords }>> = { ...subjectFacts, ...entryFacts }
const factWord = (name: string, locale: Locale): string => known[name]?.words[locale] ?? name

function outcome(one: RequirementTrace, locale: Locale, rule?: RuleVersion): string {
  const words = templates[locale]
  if (one.binds === false) return words.notRequired
  const state = one.truth === null ? words.states.open : one.truth ? words.states.met : words.states.unmet
  const amount = (number: number | null) =>
    number === null ? words.unknown : one.unit === 'tenths' ? hoursText(number, locale, rule) : String(number)
  const numbers = one.measured ? [words.numbers(amount(one.measured.least), amount(one.threshold?.most ?? null))] : []
  const most =
    one.measured && one.truth === null
      ? [words.atMost(one.measured.most === null ? null : amount(one.measured.most))]
      : []
  return [
    state,
    ...numbers,
    ...most,
    ...lacking(one.unit === 'tenths' ? one.short : null, one.missingCourses, locale, rule),
  ].join(words.semicolon)
}

function fateOf(one: EntryTrace, locale: Locale, rule?: RuleVersion): string {
  const words = templates[locale]
  const reason = fateWords[one.fate][locale]
  const hours = hoursText(one.countedTenths, locale, rule)
  switch (one.fate) {
    case 'COUNTED':
      return words.counted(hours)
    case 'UNDECIDED':
      return words.undecided(one.missing.map((name) => factWord(name, locale)).join(words.comma))
    case 'SUBSTITUTED':
    case 'EXEMPT':
      return reason
  }
  return one.countedTenths > 0 ? words.partly(hours, reason) : words.refused(reason)
}
