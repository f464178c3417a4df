// How long a rule and its cases may be: the register takes no more, so it is not asked, and the form does not try to read it.
import type { Word } from '../../words.ts'

/** @units bytes of UTF-8, of the rule and of its cases each; as the register has it */
const longest = 512 * 1024
const bytes = new TextEncoder()

export const tooLong = (text: string): boolean =>
  text.length > longest || (text.length * 3 > longest && bytes.encode(text).length > longest)

export const tooLongWords: Word = {
  zh: '规则和用例的文本各不得超过 512 KiB：这样长的文本读不成规则，也不能保存。',
  en: 'Rule and cases are not longer than 512 KiB each: a longer text is neither read as a rule nor saved.',
}
