// Which of the two overlays of the frame is open. There is one frame, so there is one of each.
import { ref } from 'vue'

export const paletteOpen = ref(false)
export const helpOpen = ref(false)

export function openPalette() {
  helpOpen.value = false
  paletteOpen.value = true
}

export function openHelp() {
  paletteOpen.value = false
  helpOpen.value = true
}
