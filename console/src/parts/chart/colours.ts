// The colours of the page as a chart needs them, taken anew when the theme changes and before it is printed.
import { onBeforeUnmount, shallowRef } from 'vue'

const names = {
  danger: '--el-color-danger',
  success: '--el-color-success',
  primary: '--jj-public',
  other: '--jj-professional',
  text: '--el-text-color-regular',
  line: '--el-border-color-light',
  ground: '--el-bg-color',
} as const
export type Tone = keyof typeof names
export type Colours = Record<Tone, string>

function read(): Colours {
  const style = getComputedStyle(document.documentElement)
  const of = (tone: Tone) => style.getPropertyValue(names[tone]).trim() || '#888888'
  return {
    danger: of('danger'),
    success: of('success'),
    primary: of('primary'),
    other: of('other'),
    text: of('text'),
    line: of('line'),
    ground: of('ground'),
  }
}

export function useColours() {
  const colours = shallowRef(read())
  const seen = new MutationObserver(() => {
    colours.value = read()
  })
  seen.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] })
  onBeforeUnmount(() => seen.disconnect())
  return colours
}
