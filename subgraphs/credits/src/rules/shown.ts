// A value of the document as people read it, whatever it is.
import { fateWords, verdictWords } from './codeWords.ts'
import { canonicalJson } from './document.ts'
import { valueWords } from './facts.ts'
import { isList, isMap, type Plain } from './settled.ts'
import type { Words } from './stepWords.ts'

const codes = new Map(Object.entries({ ...fateWords, ...verdictWords, ...valueWords }))

export function shown(value: Plain | undefined): Words {
  if (value === null || value === undefined || (isList(value) && value.length === 0))
    return { zh: '（无）', en: '(none)' }
  if (isList(value)) {
    const words = value.map(shown)
    return { zh: words.map((one) => one.zh).join('、'), en: words.map((one) => one.en).join(', ') }
  }
  const text = isMap(value) ? canonicalJson(value) : String(value)
  const known = codes.get(text)
  return known ? { zh: known['zh-CN'], en: known.en } : { zh: text, en: text }
}
