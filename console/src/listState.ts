// The filter and the place in a list live in the address: a list can be bookmarked, shared, and come back to.
import { computed, shallowReactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

type Texts<K extends string> = Record<K, string>
const trailIn = (state: unknown): string[] => {
  const trail = typeof state === 'object' && state !== null && 'trail' in state ? state.trail : null
  return Array.isArray(trail) ? trail.map(String) : []
}

/**
 * State of a list page.
 * `draft` is what the filter form shows ('' = not set), `filter` what was asked; `search` makes the one the other.
 * @param defaults a value for each field of the filter; what equals it stays out of the address
 */
export function useListState<K extends string>(defaults: Texts<K>) {
  const route = useRoute()
  const router = useRouter()
  const keys = Object.keys(defaults).filter((key): key is K => key in defaults)
  const textOf = (key: K): string => {
    const value = route.query[key]
    return typeof value === 'string' ? value : defaults[key]
  }
  const filter = computed(() => {
    const texts = { ...defaults }
    for (const key of keys) texts[key] = textOf(key)
    return texts
  })
  const draft: Texts<K> = shallowReactive({ ...filter.value })
  watch(filter, (now) => Object.assign(draft, now))

  const after = computed(() => (typeof route.query.after === 'string' ? route.query.after : undefined))
  // The keys of the pages before this one. Kept in the history, not in the address: a shared link begins a trail of its own.
  const trail = computed(() => (route.query.after ? trailIn(router.options.history.state) : []))

  function go(texts: Texts<K>, cursor: string | undefined, state: string[]) {
    const set = keys.filter((key) => texts[key].trim() !== defaults[key]).map((key) => [key, texts[key].trim()])
    const query = Object.fromEntries([...set, ...(cursor ? [['after', cursor]] : [])])
    return router.push({ query, state: { trail: state } })
  }
  const next = (cursor: string) => go(filter.value, cursor, [...trail.value, after.value ?? ''])
  function previous() {
    const before = trail.value[trail.value.length - 1]
    return go(filter.value, before || undefined, trail.value.slice(0, -1))
  }

  return {
    draft,
    filter,
    after,
    /** Of the page shown, from 1; null where the way here is not known (a shared link). */
    page: computed(() => (after.value && trail.value.length === 0 ? null : trail.value.length + 1)),
    canGoBack: computed(() => trail.value.length > 0),
    search: () => go(draft, undefined, []),
    reset: () => go(defaults, undefined, []),
    first: () => go(filter.value, undefined, []),
    next,
    previous,
  }
}
