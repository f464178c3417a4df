// The lexicon comes with the editor's pages, not with the first load.
import type { LexiconFile } from './lexicon.ts'

const files = import.meta.glob<LexiconFile>('../../../../schema/rules/lexicon.json', { import: 'default' })

export async function loadLexicon(): Promise<LexiconFile> {
  const [load] = Object.values(files)
  if (!load) throw new Error('schema/rules/lexicon.json is not there.')
  return load()
}
