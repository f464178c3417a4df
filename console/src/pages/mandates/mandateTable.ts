// The mandates of the grid as rows, to be taken away as a workbook. Pure.

import type { useWords } from '../../i18n.ts'
import type { Table } from '../../parts/chart/table.ts'
import type { CommitteeRow } from './useMandates.ts'

type Words = Pick<ReturnType<typeof useWords>, 't' | 'word' | 'sayName'>

export const mandateTable = (committees: readonly CommitteeRow[], { t, word, sayName }: Words): Table => ({
  title: t('layout.page.mandates'),
  head: [
    'committee',
    'basis',
    'state',
    'reviewYear',
    'purpose',
    'series',
    'levels',
    'areas',
    'fields',
    'from',
    'until',
  ].map((key) => t(`mandates.head.${key}`)),
  rows: committees.flatMap((committee) =>
    committee.mandates.map((one) => [
      committee.name,
      one.basis,
      word('MandateState', one.state),
      one.reviewYear,
      word('Purpose', one.purpose),
      one.series.map(sayName).join('、'),
      one.levels.map((level) => word('TitleLevel', level)).join('、'),
      one.jurisdictions.map(sayName).join('、'),
      one.fields.map((field) => word('RecordField', field)).join('、'),
      one.heldFrom,
      one.heldUntil,
    ]),
  ),
})
