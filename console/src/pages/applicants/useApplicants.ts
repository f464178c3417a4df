// Applicants of a review year as the filter in the address asks for them, and what the filter offers.
import { useClientHandle } from '@urql/vue'
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { ApplicantFilter, ApplicantsQuery, TitleLevel, VerdictFilter } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { useListState } from '../../listState.ts'
import { words } from '../../words.ts'
import { everyApplicant } from './exporting.ts'

const Applicants = graphql(`
  query Applicants($filter: ApplicantFilter!, $first: Int!, $after: String) {
    applicants(filter: $filter, first: $first, after: $after) {
      total
      next
      applications {
        id number currentLevel targetLevel organisationName
        series { code name nameEn }
        jurisdiction { path name nameEn }
        person { id name }
        determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn outdated }
      }
    }
  }
`)

const ApplicantChoices = graphql(`
  query ApplicantChoices {
    reviewYears
    titleSeries { code name nameEn }
    jurisdictions { path name nameEn kind parent }
  }
`)

export type ApplicantRow = ApplicantsQuery['applicants']['applications'][number]

/** Rows of a page. Each row is a look at a person, so no more than are asked for. */
export const sizes = ['20', '50', '100'] as const

const level = (text: string): TitleLevel | undefined =>
  text === 'NONE' ? undefined : keysOf(words.TitleLevel).find((one) => one === text)
const verdict = (text: string): VerdictFilter | undefined => keysOf(words.VerdictFilter).find((one) => one === text)

function keysOf<K extends string>(table: Record<K, unknown>): K[] {
  return Object.keys(table).filter((key): key is K => key in table)
}

type Texts = { series: string; level: string; area: string; verdict: string; name: string }

/** What stands in the address, as the register takes it. A word it does not know asks for nothing. */
export function filterOf(reviewYear: number, texts: Texts): ApplicantFilter {
  return {
    reviewYear,
    series: texts.series || undefined,
    level: level(texts.level),
    area: texts.area || undefined,
    verdict: verdict(texts.verdict),
    name: texts.name || undefined,
  }
}

export function useApplicants() {
  const { client } = useClientHandle()
  const list = useListState({ year: '', series: '', level: '', area: '', verdict: '', name: '', size: '20' })
  const choices = useAnswer({ query: ApplicantChoices, variables: {} })

  const years = computed(() => choices.data.value?.reviewYears ?? [])
  /** The year asked for, else the latest there is. */
  const year = computed(() =>
    /^\d{4}$/.test(list.filter.value.year) ? Number(list.filter.value.year) : years.value[0],
  )
  const first = computed(() => Number(sizes.find((size) => size === list.filter.value.size) ?? sizes[0]))

  const page = useAnswer({
    query: Applicants,
    variables: computed(() => ({
      filter: filterOf(year.value ?? 0, list.filter.value),
      first: first.value,
      after: list.after.value,
    })),
    pause: computed(() => year.value === undefined),
    context: { additionalTypenames: ['Application', 'Determination'] }, // an empty list names no type
  })

  const rows = computed(() => page.data.value?.applicants.applications ?? [])
  return {
    list,
    years,
    year,
    series: computed(() => choices.data.value?.titleSeries ?? []),
    jurisdictions: computed(() => choices.data.value?.jurisdictions ?? []),
    rows,
    /** Of a list by name or verdict nobody is counted who is not on the page. */
    total: computed(() => page.data.value?.applicants.total ?? undefined),
    everyone: () => everyApplicant(client, filterOf(year.value ?? 0, list.filter.value)),
    next: computed(() => page.data.value?.applicants.next ?? null),
    waiting: computed(() => page.waiting.value || (year.value === undefined && choices.waiting.value)),
    refreshing: page.refreshing,
    fault: computed(() => page.fault.value ?? (year.value === undefined ? choices.fault.value : undefined)),
    /** Something beside the rows is missing: with it, a verdict that is not there may exist all the same. */
    partial: computed(() => page.partial.value ?? choices.partial.value),
    verdictsUnread: computed(() => page.partial.value !== undefined),
    absent: computed(() => rows.value.length === 0),
    again() {
      choices.again()
      if (year.value !== undefined) page.again()
    },
  }
}
