// What differs between a receipt and the verdict under two other dates, in words. Pure.
import { tenthsWords } from '../../days.ts'
import type { ApplicantAsOfQuery, DeterminationShownFragment } from '../../generated/graphql.ts'
import { type Word, wordOf } from '../../words.ts'

export type AsOf = NonNullable<ApplicantAsOfQuery['verdictAsOf']>
export type Difference = {
  what: 'verdict' | 'rule' | 'window' | 'total' | 'short' | 'requirement'
  before: Word
  after: Word
  of?: Word
}

const none: Word = { zh: '无', en: 'none' }
const hours = (tenths: number | null | undefined): Word =>
  tenths == null ? none : { zh: `${tenthsWords(tenths)} 学时`, en: `${tenthsWords(tenths)} hours` }
const same = (text: string): Word => ({ zh: text, en: text })
const windowWord = (window: AsOf['window']): Word => (window ? same(`${window.heldFrom} – ${window.heldTo}`) : none)
const ruleWord = (rule: { title: string; inForceFrom: string } | null | undefined): Word =>
  rule ? same(`${rule.title} (${rule.inForceFrom})`) : none
const metWord = (one: { met?: boolean | null; waived: boolean } | undefined): Word => {
  if (!one) return { zh: '没有这项要求', en: 'not asked' }
  if (one.waived) return { zh: '已免', en: 'waived' }
  if (one.met == null) return { zh: '待核', en: 'to be looked into' }
  return one.met ? { zh: '满足', en: 'met' } : { zh: '不满足', en: 'not met' }
}

/** Requirements are the same one when they carry the same clause id. */
function requirementsThatDiffer(receipt: DeterminationShownFragment, other: AsOf): Difference[] {
  const before = new Map(receipt.requirements.map((one) => [one.id, one]))
  const after = new Map(other.requirements.map((one) => [one.id, one]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [one, two] = [before.get(id), after.get(id)]
    const of = (two ?? one)?.sentence
    const difference: Difference = { what: 'requirement', before: metWord(one), after: metWord(two), of }
    return difference.before.zh === difference.after.zh ? [] : [difference]
  })
}

/** @shape empty when the two dates make no difference. The rule first, since the rest follows from it. */
export function differencesOf(receipt: DeterminationShownFragment, other: AsOf): Difference[] {
  const pairs: Difference[] = [
    { what: 'rule', before: ruleWord(receipt.rule), after: ruleWord(other.rule) },
    { what: 'verdict', before: wordOf('Verdict', receipt.verdict), after: wordOf('Verdict', other.verdict) },
    { what: 'window', before: windowWord(receipt.window), after: windowWord(other.window) },
    { what: 'total', before: hours(receipt.totalTenths), after: hours(other.totalTenths) },
    { what: 'short', before: hours(receipt.shortTenths), after: hours(other.shortTenths) },
  ]
  const differing = pairs.filter(({ what, before, after }) =>
    what === 'rule' ? receipt.rule?.hash !== other.rule?.hash : before.zh !== after.zh,
  )
  return [...differing, ...requirementsThatDiffer(receipt, other)]
}
