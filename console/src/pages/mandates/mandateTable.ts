// The grid as a table, and its mandates as rows, to be taken away as a workbook. Pure.

import type { useWords } from '../../i18n.ts'
import type { Table } from '../../parts/chart/table.ts'
import { type Cell, type CommitteeRow, columnName, type Grid } from './useMandates.ts'

type Words = Pick<ReturnType<typeof useWords>, 't' | 'word' | 'sayName' | 'list'>

/** A mandate in one cell of a sheet: where it stands, its letter, what it covers, until when. */
const entry = (one: Cell[number], { t, word, sayName, list }: Words) =>
  [
    word('MandateState', one.state),
    one.basis,
    t('mandates.year', { year: one.reviewYear }),
    list(one.levels.map((level) => word('TitleLevel', level))),
    list(one.jurisdictions.map(sayName)),
    `${one.heldFrom} — ${one.heldUntil}`,
  ].join(' · ')

export const gridTable = (grid: Grid, words: Words): Table => ({
  title: words.t('layout.page.mandates'),
  head: [words.t('mandates.committee'), ...grid.columns.map((one) => columnName(one, words))],
  rows: grid.committees.map((row) => [
    row.name,
    ...grid.columns.map((column) =>
      grid
        .cell(row, column)
        .map((one) => entry(one, words))
        .join('\n'),
    ),
  ]),
})

export const mandateTable = (committees: readonly CommitteeRow[], { t, word, sayName, list }: Words): Table => ({
  title: t('mandates.listed'),
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
      list(one.series.map(sayName)),
      list(one.levels.map((level) => word('TitleLevel', level))),
      list(one.jurisdictions.map(sayName)),
      list(one.fields.map((field) => word('RecordField', field))),
      one.heldFrom,
      one.heldUntil,
    ]),
  ),
})
