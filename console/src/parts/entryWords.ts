// An entry of the log in words: what it says in codes, beside the code, which is what was signed.
import { instantWords } from '../days.ts'
import { useWords } from '../i18n.ts'
import { words } from '../words.ts'
import { useOperations } from './operations.ts'

export function useEntryWords() {
  const { t, te, say, list } = useWords()
  const operation = useOperations()

  /** A deed newer than this screen is shown by its code. */
  const deed = (action: string): string => {
    const key = `log.action.${action.replace('.', '_')}`
    return te(key) ? t(key) : action
  }
  const purpose = (code: string): string => {
    const [, found] = Object.entries(words.Purpose).find(([one]) => one === code) ?? []
    return found ? say(found) : code
  }
  /** What an answer came to: `predicate UNDECIDED`, `verdict PASS again`. Null for what has no words here. */
  function result(told: string): string | null {
    const [kind = '', ...codes] = told.split(' ')
    const [, asked] = Object.entries(words.AskKind).find(([one]) => one.toLowerCase() === kind) ?? []
    const answers = Object.entries({ ...words.RecordField, ...words.ToldVerdictKind, ...words.Meets })
    const said = codes.map((code) => answers.find(([one]) => one === code)?.[1])
    if (!asked) return told === 'inquiry NOT_FOUND' ? t('parts.entry.notFound') : null
    const again = codes[codes.length - 1] === 'again' ? [t('parts.entry.again')] : []
    return list([say(asked), ...said.flatMap((one) => (one ? [say(one)] : [])), ...again])
  }
  /** @returns the words of a part of an entry; null where the text is words already. */
  function beside(part: string, code: string): string | null {
    if (part === 'action') return deed(code)
    if (part === 'purpose') return purpose(code)
    if (part === 'operation') return operation(code)
    if (part === 'told') return result(code)
    if (part === 'of' && code.startsWith('salted:')) return t('parts.entry.salted')
    return part === 'when' ? instantWords(code) : null
  }
  return { deed, purpose, operation, beside }
}
