// All sentences in English. Loaded when somebody asks for them: most never do, and every page would wait for them.
import { bySection, type Sentences } from './sentences.ts'

const files = import.meta.glob<Sentences>('./{parts,parts/*,layout,pages/*,pages/*/*}/en.json', {
  eager: true,
  import: 'default',
})
export const english: Sentences = bySection(files)
