// Committees and their mandates as a grid: a committee in each row, a review year in each column.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { MandatesQuery } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { useListState } from '../../listState.ts'
import { holds, useSession } from '../../session.ts'

const Mandates = graphql(`
  query Mandates {
    committees {
      id name family
      filings { id number heldFrom heldUntil }
      members { account { id displayName } heldFrom heldUntil }
      mandates { ...MandateShown }
    }
  }
`)

export type CommitteeRow = MandatesQuery['committees'][number]
export type Cell = CommitteeRow['mandates']

export function useMandates() {
  const session = useSession()
  const list = useListState({ text: '', state: '', by: 'year' })
  const answer = useAnswer({
    query: Mandates,
    variables: {},
    context: { additionalTypenames: ['Mandate', 'Committee'] },
  })
  const all = computed(() => answer.data.value?.committees ?? [])
  const fits = (one: Cell[number]) => !list.filter.value.state || one.state === list.filter.value.state
  const committees = computed(() =>
    all.value
      .filter(({ name }) => name.includes(list.filter.value.text))
      .map((one) => ({ ...one, mandates: one.mandates.filter(fits) })),
  )
  const bySeries = computed(() => list.filter.value.by === 'series')
  /** Columns of the grid: a review year, or a series. */
  const columns = computed(() => {
    const shown = committees.value.flatMap((one) => one.mandates)
    if (!bySeries.value)
      return [...new Set(shown.map((one) => one.reviewYear))]
        .sort((one, other) => other - one)
        .map((year) => ({ key: String(year), year, series: null }))
    const series = new Map(shown.flatMap((one) => one.series.map((each) => [each.code, each] as const)))
    return [...series.values()]
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map((each) => ({ key: each.code, year: null, series: each }))
  })
  type Column = (typeof columns.value)[number]
  const cell = (row: CommitteeRow, column: Column): Cell =>
    row.mandates.filter((one) =>
      column.series ? one.series.some(({ code }) => code === column.series.code) : one.reviewYear === column.year,
    )
  const waitingCount = computed(
    () => all.value.flatMap((one) => one.mandates).filter((one) => one.state === 'PROPOSED').length,
  )
  return {
    list,
    committees,
    columns,
    bySeries,
    cell,
    waitingCount,
    mayGrant: computed(() => session.me.value !== null && holds(session.me.value, 'SECURITY_ADMINISTRATOR')),
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: answer.fault,
    again: answer.again,
  }
}
