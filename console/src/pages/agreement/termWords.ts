// Terms in words, one line for each: codes of series and paths of areas are said by their names.
import { dayWords } from '../../days.ts'
import type { OneAgreementQuery } from '../../generated/graphql.ts'
import { useWords } from '../../i18n.ts'

type Agreement = NonNullable<OneAgreementQuery['agreement']>
export type Terms = Agreement['earlierTerms'][number]
type Named = { name: string; nameEn: string }
export type Names = {
  series: readonly (Named & { code: string })[]
  jurisdictions: readonly (Named & { path: string })[]
}
export type TermLine = { name: string; said: string }

export function useTermWords() {
  const { t, word, sayName, locale, list } = useWords()
  const said = (key: string, named: Named | undefined) => (named ? sayName(named) : key)
  const scope = (terms: Omit<Terms, 'step'>, { series, jurisdictions }: Names) => {
    const areas = terms.areas.map((path) =>
      said(
        path,
        jurisdictions.find((one) => one.path === path),
      ),
    )
    const chosen = terms.series?.map((code) =>
      said(
        code,
        series.find((one) => one.code === code),
      ),
    )
    const levels = terms.levels?.map((one) => word('TitleLevel', one))
    return [
      list(areas),
      chosen ? list(chosen) : t('agreement.allSeries'),
      levels ? list(levels) : t('agreement.allLevels'),
    ].join(' · ')
  }
  /** @shape the same lines in the same order for any terms, so that two can be laid side by side. */
  const linesOf = (terms: Omit<Terms, 'step'>, names: Names): TermLine[] => [
    { name: t('sharing.form.sharing'), said: word('SharingKind', terms.sharing) },
    { name: t('sharing.purpose'), said: word('Purpose', terms.purpose) },
    { name: t('sharing.form.basis'), said: terms.legalBasis },
    { name: t('sharing.asks'), said: list(terms.asks.map((one) => word('AskKind', one))) },
    { name: t('sharing.form.fields'), said: list(terms.fields.map((one) => word('RecordField', one))) || '—' },
    { name: t('agreement.scope'), said: scope(terms, names) },
    {
      name: t('sharing.period'),
      said: `${dayWords(terms.heldFrom, locale.value)} – ${dayWords(terms.heldUntil, locale.value)}`,
    },
    { name: t('sharing.quota'), said: String(terms.dailyQuota) },
    { name: t('sharing.form.contact'), said: terms.contact },
  ]
  /** What an amendment changed, line by line. */
  const changesOf = (before: Omit<Terms, 'step'>, after: Omit<Terms, 'step'>, names: Names) => {
    const later = linesOf(after, names)
    return linesOf(before, names).flatMap(({ name, said: old }, at) => {
      const now = later[at]?.said ?? ''
      return old === now ? [] : [{ name, old, now }]
    })
  }
  return { linesOf, changesOf }
}
