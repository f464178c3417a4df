// Keys of the console. Off while somebody types or composes, and all can be turned off (WCAG 2.1.4).
import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'

const kept = 'jijiao.shortcuts'
const on = ref(localStorage.getItem(kept) !== 'off')
export const shortcutsOn = readonly(on)

export function switchShortcuts(next: boolean) {
  on.value = next
  localStorage.setItem(kept, next ? 'on' : 'off')
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** `alt+q`, `ctrl+k`, `/`: with Alt by the place of the key, since Alt changes the character on some keyboards. */
function nameOf(event: KeyboardEvent): string {
  const key = event.altKey && /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : event.key
  const control = event.ctrlKey || event.metaKey ? 'ctrl+' : ''
  return `${control}${event.altKey ? 'alt+' : ''}${key.toLowerCase()}`
}

/** While the component is mounted, each key does its deed. */
export function useShortcuts(deeds: Record<string, () => void>) {
  function onKey(event: KeyboardEvent) {
    if (!on.value || event.isComposing || event.defaultPrevented) return
    const name = nameOf(event)
    const deed = deeds[name]
    if (!deed || (typing(event.target) && !name.includes('+'))) return
    event.preventDefault()
    deed()
  }
  onMounted(() => document.addEventListener('keydown', onKey))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey))
}
