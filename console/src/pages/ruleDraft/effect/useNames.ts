// Names of places and series, and what the draft changes in words: what the sentence above the figures is made of.
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { useAnswer } from '../../../answer.ts'
import { graphql } from '../../../generated/index.ts'
import { useWords } from '../../../i18n.ts'
import type { Word } from '../../../words.ts'

const EffectNames = graphql(`
  query EffectNames($draftId: RuleDraftId!) {
    jurisdictions { path name nameEn }
    titleSeries { code name nameEn }
    ruleDraft(id: $draftId) {
      id
      latest { id reading { hash diff { sentences { sentence { zh en } } } } }
    }
  }
`)

/** So many changes are said one by one; of more the rest is counted. */
const saidAtMost = 3

export function useNames(draftId: MaybeRefOrGetter<string>) {
  const { t, say, locale } = useWords()
  const answer = useAnswer({ query: EffectNames, variables: computed(() => ({ draftId: toValue(draftId) })) })
  const named = ({ name, nameEn }: { name: string; nameEn: string }): Word => ({ zh: name, en: nameEn })
  const placeNames = computed(
    () => new Map((answer.data.value?.jurisdictions ?? []).map((place) => [place.path, named(place)] as const)),
  )
  const seriesNames = computed(
    () => new Map((answer.data.value?.titleSeries ?? []).map((one) => [one.code, named(one)] as const)),
  )
  const spoken = (names: ReadonlyMap<string, Word>, key: string) => say(names.get(key) ?? { zh: key, en: key })
  const changesSaid = computed(() => {
    const sentences = answer.data.value?.ruleDraft?.latest?.reading.diff?.sentences ?? []
    const said = sentences.slice(0, saidAtMost).map((one) => say(one.sentence).replace(/[。.]$/, ''))
    const rest = sentences.length - said.length
    return [...said, ...(rest > 0 ? [t('effect.moreChanges', { count: rest })] : [])].join(
      locale.value === 'en' ? '; ' : '；',
    )
  })
  return {
    placeNames,
    seriesNames,
    seriesName: (code: string) => spoken(seriesNames.value, code),
    areaName: (path: string) => spoken(placeNames.value, path),
    changesSaid,
  }
}
