// Whether the window is as narrow as a telephone's: there a wide table becomes a list of cards.
import { onBeforeUnmount, readonly, ref } from 'vue'

export function useNarrow(px = 640) {
  const media = window.matchMedia(`(max-width: ${px}px)`)
  const narrow = ref(media.matches)
  const note = (event: { matches: boolean }) => {
    narrow.value = event.matches
  }
  media.addEventListener('change', note)
  onBeforeUnmount(() => media.removeEventListener('change', note))
  return readonly(narrow)
}
