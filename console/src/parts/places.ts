// Areas and series by name: a path or a code is what machines keep, and says nothing to people.
import { computed } from 'vue'
import { useAnswer } from '../answer.ts'
import { graphql } from '../generated/index.ts'
import { useWords } from '../i18n.ts'
import { rungsOf } from './case/rungs.ts'

const Places = graphql(`
  query Places {
    jurisdictions { path name nameEn parent }
    titleSeries { code name nameEn }
  }
`)

/** While they are on their way, and for what the register does not know, the code stands for the name. */
export function usePlaces() {
  const { sayName } = useWords()
  const { data } = useAnswer({ query: Places, variables: {} })
  const areas = computed(() => new Map(data.value?.jurisdictions.map((one) => [one.path, one])))
  const series = computed(() => new Map(data.value?.titleSeries.map((one) => [one.code, one])))
  const named = (one: { name: string; nameEn: string } | undefined, code: string) => (one ? sayName(one) : code)
  return {
    areaName: (path: string): string => named(areas.value.get(path), path),
    seriesName: (code: string): string => named(series.value.get(code), code),
    series: computed(() => data.value?.titleSeries ?? []),
    rungs: computed(() => rungsOf(data.value?.jurisdictions ?? [], sayName)),
  }
}
