// The review as rows, to be taken away as a workbook. Pure.

import { instantWords } from '../../days.ts'
import type { useWords } from '../../i18n.ts'
import type { Table } from '../../parts/chart/table.ts'
import type { ReviewRow } from './useReview.ts'

type Words = Pick<ReturnType<typeof useWords>, 't' | 'word' | 'list'>

export const reviewTable = (rows: readonly ReviewRow[], { t, word, list }: Words): Table => ({
  title: t('layout.page.mandateReview'),
  head: ['mandate', 'basis', 'suggestion', 'last', 'opens', 'persons', 'unused', 'word', 'reason'].map((key) =>
    t(`mandateReview.${key}`),
  ),
  rows: rows.map(({ mandate, use, persons, suggestion, decision, reason }) => [
    mandate.committeeName,
    mandate.basis,
    word('ReviewSuggestion', suggestion),
    use.lastAt ? instantWords(use.lastAt) : t('mandate.use.never'),
    persons,
    use.persons,
    list(use.unusedFields.map((one) => word('RecordField', one))) || t('mandate.none'),
    decision ? word('ReviewDecision', decision) : t('mandateReview.open'),
    reason ?? '',
  ]),
})
