// Committees and their mandates as a grid: a committee in each row, a review year or a series in each column.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { daysBetween, today } from '../../days.ts'
import type { MandatesQuery } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import type { useWords } from '../../i18n.ts'
import { useListState } from '../../listState.ts'
import { allSeries } from '../../parts/mandate/shown.ts'
import { holds, useSession } from '../../session.ts'
import { endsSoon } from './timeline.ts'

const Mandates = graphql(`
  query Mandates {
    committees {
      id name family
      filings { id number heldFrom heldUntil }
      members { id state }
      mandates { ...MandateShown }
    }
  }
`)

export type CommitteeRow = MandatesQuery['committees'][number]
export type Cell = CommitteeRow['mandates']
type Series = Cell[number]['series'][number]
export type Column = { key: string; year: number | null; series: Series | null }
export type Grid = {
  committees: CommitteeRow[]
  columns: Column[]
  bySeries: boolean
  cell: (row: CommitteeRow, column: Column) => Cell
}

export const columnName = (
  { key, series, year }: Column,
  { t, sayName }: Pick<ReturnType<typeof useWords>, 't' | 'sayName'>,
) => {
  if (key === everySeries) return t('mandates.everySeries')
  return series ? `${series.code} ${sayName(series)}` : t('mandates.year', { year })
}

const filingSoonDays = 90
/** A committee that is not filed, or not for long: no mandate reaches beyond (S82). */
export const filingEnds = ({ filings: [latest] }: CommitteeRow, day: string): boolean =>
  latest === undefined || daysBetween(day, latest.heldUntil) <= filingSoonDays

/** A mandate over all series has a column of its own: in each of them it would say the same many times. */
const everySeries = 'every'
const ofEvery = (one: Cell[number]) => one.series.length >= allSeries

function columnsOf(shown: Cell, bySeries: boolean): Column[] {
  if (!bySeries)
    return [...new Set(shown.map((one) => one.reviewYear))]
      .sort((one, other) => other - one)
      .map((year) => ({ key: String(year), year, series: null }))
  const some = shown.filter((one) => !ofEvery(one))
  const series = new Map(some.flatMap((one) => one.series.map((each) => [each.code, each] as const)))
  const columns = [...series.values()]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map((each) => ({ key: each.code, year: null, series: each }))
  return some.length === shown.length ? columns : [{ key: everySeries, year: null, series: null }, ...columns]
}

function inCell(row: CommitteeRow, { key, series, year }: Column): Cell {
  if (key === everySeries) return row.mandates.filter(ofEvery)
  return row.mandates.filter((one) =>
    series ? !ofEvery(one) && one.series.some(({ code }) => code === series.code) : one.reviewYear === year,
  )
}

/** The grid of what fits the filter. Of a filter for mandates only committees remain that have such. */
export function gridOf(
  all: readonly CommitteeRow[],
  { text, state, year, by }: { text: string; state: string; year: string; by: string },
  day: string,
): Grid {
  const fits = (one: Cell[number]) =>
    (state === '' || (state === 'ENDS_SOON' ? endsSoon(one, day) !== null : one.state === state)) &&
    (year === '' || String(one.reviewYear) === year)
  const committees = all
    .filter(({ name }) => name.includes(text))
    .map((one) => ({ ...one, mandates: one.mandates.filter(fits) }))
    .filter((one) => (state === '' && year === '') || one.mandates.length > 0)
  const bySeries = by === 'series'
  const columns = columnsOf(
    committees.flatMap((one) => one.mandates),
    bySeries,
  )
  return { committees, columns, bySeries, cell: inCell }
}

export function useMandates() {
  const session = useSession()
  const list = useListState({ text: '', state: '', year: '', by: 'year' })
  const answer = useAnswer({
    query: Mandates,
    variables: {},
    context: { additionalTypenames: ['Mandate', 'Committee'] },
  })
  const all = computed(() => answer.data.value?.committees ?? [])
  const mandates = computed(() => all.value.flatMap((one) => one.mandates))
  return {
    list,
    all,
    grid: computed(() => gridOf(all.value, list.filter.value, today())),
    years: computed(() => [...new Set(mandates.value.map((one) => one.reviewYear))].sort((one, other) => other - one)),
    waitingCount: computed(() => mandates.value.filter((one) => one.state === 'PROPOSED').length),
    mayGrant: computed(() => session.me.value !== null && holds(session.me.value, 'SECURITY_ADMINISTRATOR')),
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: answer.fault,
    again: answer.again,
  }
}
