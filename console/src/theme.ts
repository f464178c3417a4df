// Light, dark, or as the machine has it.
import { readonly, ref } from 'vue'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const kept = 'jijiao.theme'
const darkMachine = window.matchMedia('(prefers-color-scheme: dark)')
const known = (value: string | null): value is Theme => themes.some((theme) => theme === value)
const stored = localStorage.getItem(kept)
const chosen = ref<Theme>(known(stored) ? stored : 'system')

function apply() {
  const dark = chosen.value === 'dark' || (chosen.value === 'system' && darkMachine.matches)
  document.documentElement.classList.toggle('dark', dark)
}

export function startTheme() {
  darkMachine.addEventListener('change', apply)
  // Paper is white: light letters on it could not be read.
  window.addEventListener('beforeprint', () => document.documentElement.classList.remove('dark'))
  window.addEventListener('afterprint', apply)
  apply()
}

export const theme = readonly(chosen)

export function chooseTheme(next: Theme) {
  chosen.value = next
  localStorage.setItem(kept, next)
  apply()
}
