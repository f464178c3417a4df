// A version beside the others of its policy and purpose: days that nobody or two of them bind, and the same words read otherwise.
import { type DiffSentence, diffRules } from './diff.ts'
import { hashOf, type RuleVersion } from './document.ts'
import type { Find } from './finding.ts'
import { clausesOf } from './lintWho.ts'
import { holds, modelOf, ordinal } from './reason.ts'

export function lintOthers(rule: RuleVersion, others: readonly RuleVersion[], find: Find): void {
  const same = others.filter((one) => familyOf(one) === familyOf(rule) && hashOf(one) !== hashOf(rule))
  const twin = same.find((one) => one.inForceFrom === rule.inForceFrom)
  const before = [...same]
    .filter((one) => one.inForceFrom < rule.inForceFrom)
    .sort(byDay)
    .at(-1)
  if (twin)
    find(
      'WARNING',
      'SAME_DAY',
      null,
      `已有自 ${rule.inForceFrom} 起施行的版本；本版本发布后以本版本为准。如非更正，请改施行日期（inForceFrom）。`,
      `A version is in force from ${rule.inForceFrom} already, and this one will stand in its place. If it is no correction, change inForceFrom.`,
    )
  if (!before) return
  lintDays(rule, before, find)
  lintYears(rule, before, find)
  lintWords(rule, before, find)
}

/** Versions follow each other within a purpose and a policy, whatever year its name carries: ningxia-2016, ningxia-2017. */
const familyOf = ({ policy, purpose }: RuleVersion): string => `${purpose} ${policy.replace(/[-\d]+$/u, '')}`
const byDay = (a: RuleVersion, b: RuleVersion): number => (a.inForceFrom < b.inForceFrom ? -1 : 1)

/** `inForceUntil` is the first day that a version no longer binds. Days between two versions that neither binds, or that both do. */
function lintDays(rule: RuleVersion, before: RuleVersion, find: Find): void {
  if (before.inForceUntil === null) return
  const between = ordinal(rule.inForceFrom) - ordinal(before.inForceUntil)
  if (between > 0)
    find(
      'WARNING',
      'GAP',
      null,
      `上一版本自 ${before.inForceUntil} 起失效，本版本自 ${rule.inForceFrom} 施行，中间 ${between} 天没有规则；请衔接日期。`,
      `The version before no longer binds from ${before.inForceUntil} and this one begins on ${rule.inForceFrom}: ${between} days have no rule. Let the days meet.`,
    )
  if (between < 0)
    find(
      'WARNING',
      'OVERLAP',
      null,
      `上一版本自 ${before.inForceUntil} 起才失效，与本版本重叠 ${-between} 天，其间以本版本为准；如非本意，请改施行日期。`,
      `The version before binds until ${before.inForceUntil}, ${-between} days into this one, which then binds: change inForceFrom if that is not meant.`,
    )
}

/** Review years that a version names. */
function yearsOf(rule: RuleVersion): { readonly from: number; readonly until: number } {
  const year = modelOf(
    rule,
    rule.applies.map((one) => holds(one.needs)),
  )?.get('reviewYear')
  return { from: year?.from ?? -Infinity, until: year?.until ?? Infinity }
}

function lintYears(rule: RuleVersion, before: RuleVersion, find: Find): void {
  const [was, is] = [yearsOf(before), yearsOf(rule)]
  if (is.from > was.until + 1)
    find(
      'WARNING',
      'GAP',
      null,
      `上一版本适用至 ${was.until} 年度，本版本自 ${is.from} 年度起，中间的年度没有规则；请补上，或在上一版本中写明。`,
      `The version before binds up to the review year ${was.until}, this one from ${is.from}: the years between have no rule. Write one for them.`,
    )
  const [from, until] = [Math.max(was.from, is.from), Math.min(was.until, is.until)]
  if (Number.isFinite(from) && Number.isFinite(until) && from <= until)
    find(
      'WARNING',
      'OVERLAP',
      null,
      `${from === until ? from : `${from}—${until}`} 年度在上一版本中已有规定；已作出的结论不变，此后以本版本为准。`,
      `The version before speaks of the review year ${from === until ? from : `${from} to ${until}`} already: verdicts given stay, later ones follow this version.`,
    )
}

/** The same words of the same document, taken to mean something else than last time. */
function lintWords(rule: RuleVersion, before: RuleVersion, find: Find): void {
  const clauses = clausesOf(rule)
  const was = new Map(clausesOf(before).map((one) => [one.id, one.quote]))
  const told = (one: DiffSentence) =>
    one.change === 'CHANGED' &&
    one.before?.zh !== one.after?.zh &&
    clauses.some(({ id, quote }) => id === one.clause && was.get(id) === quote)
  for (const one of diffRules(before, rule).filter(told))
    find(
      'WARNING',
      'SAME_WORDS_READ_OTHERWISE',
      clauses.find(({ id }) => id === one.clause) ?? null,
      `引文与上一版本相同，含义却不同：上一版本为“${one.before?.zh}”，本版本为“${one.after?.zh}”请核对引文，或在读法（reading）中说明理由。`,
      `The same words were read otherwise by the version before: “${one.before?.en}” is now “${one.after?.en}” Check the quotation, or give the reason in reading.`,
    )
}
