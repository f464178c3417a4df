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
/** A workbook holds at most this many rows, so that a browser can write it; a longer list comes whole in several. */
export const workbookRows = 20_000

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

  /**
   * A workbook's worth of them from a key on, part after part: each a deed of its own.
   * @param told of every part, how many are here.
   * @shape `on`: the key that the next workbook begins after.
   */
  async function fileFrom(from: string | undefined, told: (rows: number) => void) {
    let on = from
    let rows = 0
    const answer = await takeAll<Affected>(async (after) => {
      const { first: _, ...input } = asked(size, after ?? from)
      const { data, error } = await client.mutation(ExportImpactPeople, { input }, leaving).toPromise()
      return handed(data?.exportImpactPeople, error, ({ entryId, people, next }) => {
        on = next ?? undefined
        rows += people.length
        told(rows)
        return { entryId, rows: people, next }
      })
    }, workbookRows)
    return { answer, on }
  }

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
    fileFrom,
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: answer.fault,
    again: answer.again,
  }
}
