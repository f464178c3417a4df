// 对外统计: what is released of a review year, with names for its rows.
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { ReleasedStatisticsQuery, TitleLevel, Verdict } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { isRefusal } from '../../parts/refused.ts'

const StatisticsChoices = graphql(`
  query StatisticsChoices {
    statisticsYears
    titleSeries { code name nameEn }
    jurisdictions { path name nameEn }
  }
`)
const ReleasedStatistics = graphql(`
  query ReleasedStatistics($year: Int!) {
    statistics(reviewYear: $year) {
      __typename
      ... on Statistics { reviewYear quarter tables { by columns rows { key cells total } totals total columnsLeftOut } }
      ... on Refusal { code message messageEn source }
    }
  }
`)

type Statistics = Extract<ReleasedStatisticsQuery['statistics'], { __typename: 'Statistics' }>
export type ReleasedTable = Statistics['tables'][number]

export const levelsTold: readonly TitleLevel[] = [
  'FULL_SENIOR',
  'ASSOCIATE_SENIOR',
  'INTERMEDIATE',
  'ASSISTANT',
  'TECHNICIAN',
]
export const verdictsTold: readonly Verdict[] = ['PASS', 'FAIL']

export function useStatistics() {
  const choices = useAnswer({ query: StatisticsChoices, variables: {} })
  const years = computed(() => choices.data.value?.statisticsYears ?? [])
  const chosen = ref<number>()
  const year = computed({
    get: () => chosen.value ?? years.value[0],
    set: (one) => {
      chosen.value = one
    },
  })
  const released = useAnswer({
    query: ReleasedStatistics,
    variables: computed(() => ({ year: year.value ?? 0 })),
    pause: computed(() => year.value === undefined),
  })
  const told = computed(() => released.data.value?.statistics)
  return {
    years,
    year,
    refusal: computed(() => (isRefusal(told.value) ? told.value : undefined)),
    statistics: computed(() => (told.value?.__typename === 'Statistics' ? told.value : undefined)),
    series: computed(() => new Map((choices.data.value?.titleSeries ?? []).map((one) => [one.code, one]))),
    jurisdictions: computed(() => new Map((choices.data.value?.jurisdictions ?? []).map((one) => [one.path, one]))),
    waiting: computed(() => choices.waiting.value || released.waiting.value),
    fault: computed(() => choices.fault.value ?? released.fault.value),
    again: () => {
      choices.again()
      released.again()
    },
  }
}
