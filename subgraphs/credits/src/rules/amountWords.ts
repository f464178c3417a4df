// Amounts and categories in words: a rule that reckons in credits never says hours.
import { tenthsText } from '@jijiao/kernel'
import type { RuleVersion } from './document.ts'
import { valueWords } from './facts.ts'
import type { Locale } from './operators.ts'

/** `rule`: the rule whose amounts they are; one that reckons in credits says credits. */
export const hoursText = (tenths: number, locale: Locale, rule?: Pick<RuleVersion, 'unit'>): string =>
  `${tenthsText(tenths)} ${tenths === 10 && locale === 'en' ? unitText(locale, rule).slice(0, -1) : unitText(locale, rule)}`
export const unitText = (locale: Locale, rule?: Pick<RuleVersion, 'unit'>): string =>
  rule?.unit === 'CREDIT' ? (locale === 'en' ? 'credits' : '学分') : locale === 'en' ? 'hours' : '学时'

/** Words made for hours, in a rule that reckons in credits. */
export const inUnit = (text: string, rule?: Pick<RuleVersion, 'unit'>): string =>
  rule?.unit === 'CREDIT' ? text.replace('学时', '学分').replace('hours', 'credits') : text

/** A category, an institution or an employer by the name that the rule gives it; one of the usual by its words. */
export const nameOf = (rule: RuleVersion, code: string, locale: Locale): string =>
  rule.names?.[code] ?? valueWords[code]?.[locale] ?? code
