// How many panes stand side by side: by the room there is, not by the window, since the menu and the rail take theirs.
import { computed, onBeforeUnmount, onMounted, type Ref, ref } from 'vue'

export type Pane = 'document' | 'form' | 'text'
/** @units pixels: below the first, one pane at a time; from the second on, all three. */
const rooms = { two: 760, three: 1200 }

export function usePanes(box: Readonly<Ref<HTMLElement | null>>) {
  const width = ref(1280)
  const chosen = ref<Pane>('form')
  const drawer = ref(false)
  let observer: ResizeObserver | undefined
  onMounted(() => {
    if (!box.value || typeof ResizeObserver === 'undefined') return
    observer = new ResizeObserver(([entry]) => {
      if (entry) width.value = entry.contentRect.width
    })
    observer.observe(box.value)
  })
  onBeforeUnmount(() => observer?.disconnect())

  const count = computed(() => (width.value >= rooms.three ? 3 : width.value >= rooms.two ? 2 : 1))
  return {
    count,
    chosen,
    drawer,
    /** Whether a pane is in sight without the drawer. */
    shows: (pane: Pane): boolean =>
      count.value === 3 || (count.value === 2 ? pane !== 'document' : chosen.value === pane),
  }
}
