// What a page asks by its own clock, and nobody's hand: told to the register as such, so that a page left open falls idle like every other.
import { onBeforeUnmount, onMounted } from 'vue'
import { outdated } from './outdated.ts'

export const byClockHeader = { 'x-jijiao-by': 'clock' } as const

/** For a question of urql. */
export const byClock = {
  requestPolicy: 'network-only',
  fetchOptions: { credentials: 'same-origin', headers: byClockHeader },
  byClock: true,
} as const

/** Looks every so often while the page is in front, until the page is gone or older than the register. */
export function useClock(look: () => Promise<void>, everyMs: number) {
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => {
      if (outdated.value) clearInterval(timer)
      else if (!document.hidden) void look()
    }, everyMs)
  })
  onBeforeUnmount(() => clearInterval(timer))
}
