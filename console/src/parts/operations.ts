// The questions of the log in plain words: who reads the log need not know what the console calls them.
import { useWords } from '../i18n.ts'

/** @returns words of a question by its name; a name newer than this screen is said as such, and shown as it was logged. */
export function useOperations() {
  const { t, te } = useWords()
  return (name: string): string => {
    const key = `parts.operation.${name}`
    return te(key) ? t(key) : t('parts.otherOperation', { name })
  }
}
