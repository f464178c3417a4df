// The verdict under two other dates. Each question is a look that is logged: asked when a date is settled, never while it is dragged.
import { computed, type MaybeRefOrGetter, ref, toValue } from 'vue'
import { useAnswer } from '../../answer.ts'
import { daysBetween, today } from '../../days.ts'
import type { Purpose } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'

const ApplicantAsOf = graphql(`
  query ApplicantAsOf($id: ApplicationId!, $inForceOn: Day!, $knownOn: Day!, $purpose: Purpose!) {
    verdictAsOf(applicationId: $id, inForceOn: $inForceOn, knownOn: $knownOn, purpose: $purpose) {
      purpose inForceOn knownOn verdict totalTenths shortTenths missingCourses
      summary { zh en }
      rule { id title documentId documentNumber inForceFrom hash }
      window { heldFrom heldTo }
      requirements { ...RequirementShown }
    }
  }
`)

/** The scale of both sliders: days from its first day on. */
export const firstDay = '2010-01-01'
export const dayAt = (index: number): string => {
  const day = new Date(`${firstDay}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + index)
  return day.toISOString().slice(0, 10)
}
export const indexOf = (day: string): number => daysBetween(firstDay, day)
/** A year ahead: what is scheduled can be asked for, too. */
export const lastIndex = (): number => indexOf(today()) + 366

export type Dates = { inForceOn: string; knownOn: string }
/** Two dates, and what for. */
export type AskedFor = Dates & { purpose: Purpose }

export function useAsOf(id: MaybeRefOrGetter<string>) {
  const asked = ref<AskedFor>()
  const answer = useAnswer({
    query: ApplicantAsOf,
    variables: computed(() => ({
      id: toValue(id),
      inForceOn: '',
      knownOn: '',
      purpose: 'TITLE_REVIEW' as const,
      ...asked.value,
    })),
    pause: computed(() => asked.value === undefined),
  })
  return {
    asked,
    ask: (sought: AskedFor) => {
      asked.value = sought
    },
    stop: () => {
      asked.value = undefined
    },
    verdict: computed(() => (asked.value ? (answer.data.value?.verdictAsOf ?? null) : null)),
    waiting: computed(() => asked.value !== undefined && answer.waiting.value),
    refreshing: answer.refreshing,
    fault: answer.fault,
    again: answer.again,
  }
}
