// What lint and diff say of a rule, in the shape in which readings tell it.

import type { Texts, ToldFault } from './ruleReading.ts'
import { type Case, type DiffSentence, diffRules, lintRule, type RuleVersion as Rule } from './rules/index.ts'

export const lintsOf = (rule: Rule, { source, body, others }: Texts, cases: readonly Case[]): ToldFault[] =>
  lintRule(rule, { source, body, others, cases }).map(({ code, severity, clause, line, column, zh, en }) => ({
    code,
    severity,
    clause,
    line,
    column,
    words: { zh, en },
  }))

const warning = (code: string, zh: string, en: string): ToldFault => ({
  code,
  severity: 'WARNING',
  line: 1,
  column: 1,
  words: { zh, en },
  clause: null,
})

/** What its days mean beside the document's and today's: it may be meant so, and has to be seen. */
export function datesOf({ inForceFrom, issuedOn }: Rule, { document, today }: Texts): ToldFault[] {
  const known = today !== null && today > issuedOn ? today : issuedOn
  const told: ToldFault[] = []
  if (document && issuedOn !== document.issuedOn)
    told.push(
      warning(
        'ISSUED_OTHERWISE',
        `规则写的成文日期是 ${issuedOn}，文件登记的是 ${document.issuedOn}；请核对。`,
        `The rule says it was issued on ${issuedOn}, the document was registered with ${document.issuedOn}: compare them.`,
      ),
    )
  if (inForceFrom < known)
    told.push(
      warning(
        'REACHES_BACK',
        `规则自 ${inForceFrom} 起施行，最早于 ${known} 才为人所知：此前已判定的人不受影响，除非另行重新判定。`,
        `It binds from ${inForceFrom} on and becomes known on ${known} at the earliest: whoever was judged before keeps their verdict, unless judged again by a deed of its own.`,
      ),
    )
  return told
}

export const diffOf = (before: Rule, after: Rule): DiffSentence[] => [...diffRules(before, after)]
