// The people behind a number, by key and in pages: each page is a disclosure, and is logged as one. No names are in it.
import { useClientHandle } from '@urql/vue'
import { computed, type MaybeRefOrGetter, ref, toValue, watch } from 'vue'
import { useAnswer } from '../../../answer.ts'
import type { ImpactPeopleQuery, ImpactPeopleQueryVariables } from '../../../generated/graphql.ts'
import { graphql } from '../../../generated/index.ts'
import { handed, leaving, takeAll } from '../../../parts/leaving.ts'
import type { Behind } from './impact.ts'

const ImpactPeople = graphql(`
  query ImpactPeople(
    $runId: ImpactRunId!, $side: ImpactSideName!, $change: FlipKind, $dimension: ImpactDimension, $key: String, $first: Int!, $after: String
  ) {
    impactPeople(runId: $runId, side: $side, change: $change, dimension: $dimension, key: $key, first: $first, after: $after) {
      total
      next
      people {
        applicationId number series targetLevel area
        before { verdict totalTenths shortTenths }
        after { verdict totalTenths shortTenths }
      }
    }
  }
`)

const ExportImpactPeople = graphql(`
  mutation ExportImpactPeople($input: ExportImpactPeopleInput!) {
    exportImpactPeople(input: $input) {
      __typename
      ... on ImpactPeopleExport {
        entryId
        next
        people {
          applicationId number series targetLevel area
          before { verdict totalTenths shortTenths }
          after { verdict totalTenths shortTenths }
        }
      }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export type Affected = ImpactPeopleQuery['impactPeople']['people'][number]
const size = 50
/** A workbook of a list holds at most this many rows; more is said, not cut silently. */
export const workbookRows = 2000

export function usePeople(runId: MaybeRefOrGetter<string>, behind: MaybeRefOrGetter<Behind>) {
  const { client } = useClientHandle()
  const trail = ref<string[]>([])
  const asked = (first: number, after: string | undefined): ImpactPeopleQueryVariables => {
    const { side, change, dimension, key } = toValue(behind)
    return { runId: toValue(runId), side, change, dimension, key, first, after }
  }
  const after = computed(() => trail.value[trail.value.length - 1])
  watch([() => toValue(runId), () => toValue(behind)], () => {
    trail.value = []
  })
  const answer = useAnswer({ query: ImpactPeople, variables: computed(() => asked(size, after.value)) })
  const page = computed(() => answer.data.value?.impactPeople)

  /** All of them for a workbook, part after part: a deed of its own. */
  const everyone = () =>
    takeAll<Affected>(async (next) => {
      const { first: _, ...input } = asked(size, next)
      const { data, error } = await client.mutation(ExportImpactPeople, { input }, leaving).toPromise()
      return handed(data?.exportImpactPeople, error, ({ entryId, people, next }) => ({ entryId, rows: people, next }))
    }, workbookRows)

  return {
    people: computed(() => page.value?.people ?? []),
    total: computed(() => page.value?.total ?? 0),
    next: computed(() => page.value?.next),
    page: computed(() => trail.value.length + 1),
    goFirst: () => {
      trail.value = []
    },
    goBack: () => {
      trail.value = trail.value.slice(0, -1)
    },
    goOn: (cursor: string) => {
      trail.value = [...trail.value, cursor]
    },
    everyone,
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: answer.fault,
    again: answer.again,
  }
}
