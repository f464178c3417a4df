// What waits for whoever is signed in. Each block asks for itself, so that one that fails does not take the others along.
import { computed, ref } from 'vue'
import { useAnswer } from '../../answer.ts'
import { daysBetween, today } from '../../days.ts'
import type { VerdictFilter } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { words } from '../../words.ts'

const ReviewYears = graphql(`
  query ReviewYears { reviewYears }
`)
const WaitingCounts = graphql(`
  query WaitingCounts($reviewYear: Int!) {
    waiting(reviewYear: $reviewYear) { total notJudged pass fail needsReview notApplicable notOpen }
  }
`)
const MyMandates = graphql(`
  query MyMandates {
    titleSeries { code }
    myMandates {
      id committeeName levels reviewYear purpose heldFrom heldUntil basis
      series { code name nameEn }
      jurisdictions { path name nameEn }
    }
  }
`)
const OwnVerdicts = graphql(`
  query OwnVerdicts {
    me {
      id
      person {
        id
        applications {
          id number reviewYear targetLevel
          series { code name nameEn }
          determination { id verdict judgedOn outdated summary { zh en } }
        }
      }
    }
  }
`)

/** Counts by verdict over the applications of a review year that one may see: the latest year, or the one chosen. */
export function useWaiting() {
  const chosen = ref<number>()
  const known = useAnswer({ query: ReviewYears, variables: {}, context: { additionalTypenames: ['Application'] } })
  const years = computed(() => known.data.value?.reviewYears ?? [])
  const year = computed(() => chosen.value ?? years.value[0])
  const counts = useAnswer({
    query: WaitingCounts,
    variables: computed(() => ({ reviewYear: year.value ?? 0 })),
    pause: computed(() => year.value === undefined),
    context: { additionalTypenames: ['Application', 'Determination'] },
  })
  const told = computed(() => (year.value === undefined ? undefined : counts.data.value?.waiting))
  /** What wants a person first stands first. */
  const rows = computed(() => {
    const is = told.value
    if (!is) return []
    const all: [VerdictFilter, number | null | undefined][] = [
      ['NEEDS_REVIEW', is.needsReview],
      ['NOT_JUDGED', is.notJudged],
      ['FAIL', is.fail],
      ['PASS', is.pass],
      ['NOT_APPLICABLE', is.notApplicable],
      ['NOT_OPEN', is.notOpen],
    ]
    // Of fewer than ten the register counts nothing by verdict.
    return all.flatMap(([verdict, count]) =>
      count == null ? [] : [{ verdict, count, share: is.total === 0 ? 0 : count / is.total }],
    )
  })
  return {
    years,
    year,
    choose: (next: number) => {
      chosen.value = next
    },
    rows,
    total: computed(() => told.value?.total ?? 0),
    waiting: computed(() => known.waiting.value || (year.value !== undefined && counts.waiting.value)),
    fault: computed(() => known.fault.value ?? counts.fault.value),
    again() {
      known.again()
      if (year.value !== undefined) counts.again()
    },
  }
}

/** The caller's mandates in force today, those that end soonest first. */
const levels = Object.keys(words.TitleLevel).filter((level) => level !== 'NONE')

export function useMandates() {
  const answer = useAnswer({ query: MyMandates, variables: {}, context: { additionalTypenames: ['Mandate'] } })
  const mandates = computed(() =>
    [...(answer.data.value?.myMandates ?? [])]
      .sort((one, other) => one.heldUntil.localeCompare(other.heldUntil))
      .map((mandate) => ({
        ...mandate,
        daysLeft: daysBetween(today(), mandate.heldUntil),
        everySeries: mandate.series.length === answer.data.value?.titleSeries.length,
        everyLevel: mandate.levels.length === levels.length,
      })),
  )
  return { mandates, waiting: answer.waiting, fault: answer.fault, again: answer.again }
}

/** The professional's own applications with verdict and what is missing, latest first. */
export function useOwnVerdicts() {
  const answer = useAnswer({ query: OwnVerdicts, variables: {}, context: { additionalTypenames: ['Application'] } })
  const applications = computed(() => answer.data.value?.me?.person?.applications ?? [])
  return { applications, waiting: answer.waiting, fault: answer.fault, partial: answer.partial, again: answer.again }
}
