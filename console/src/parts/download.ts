// Hands a text to the browser as a file.
import type { Whose } from './whose.ts'

/** @param _whose whose data is in it: persons' only as the register logged them leaving. */
export function saveText(name: string, text: string, _whose: Whose) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
