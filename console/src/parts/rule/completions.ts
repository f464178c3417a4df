// What may be written next in a rule's text: the words of the place, and the names an expression may use.
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Word } from '../../words.ts'
import { type LexiconFile, placeOf, rowsAt } from './lexicon.ts'
import { listOf, type Vocabulary } from './vocabulary.ts'

/** The keys above a line, from its indentation: `requirements` above `minimum` above `hours`. */
export function keysAbove(lines: readonly string[], line: number): string[] {
  const found: string[] = []
  let indent = (lines[line] ?? '').search(/\S|$/)
  if ((lines[line] ?? '').trimStart().startsWith('- ')) indent += 2
  for (let at = line - 1; at >= 0 && indent > 0; at -= 1) {
    const match = /^(\s*(?:- )*)([A-Za-z]\w*):/.exec(lines[at] ?? '')
    if (!match || (match[1] ?? '').length >= indent) continue
    found.unshift(match[2] ?? '')
    indent = (match[1] ?? '').length
  }
  return found
}

/**
 * Completions at a place of the text.
 * @param say words in the language of the screen
 */
export function completionsFor(lexicon: LexiconFile, vocabulary: () => Vocabulary | null, say: (word: Word) => string) {
  const ofRow = ({ word, says }: { word: string; says: Word }): Completion => ({
    label: word,
    detail: say(says),
    type: 'keyword',
  })
  return (context: CompletionContext): CompletionResult | null => {
    const typed = context.matchBefore(/[\w-]*/)
    if (!typed || (typed.from === typed.to && !context.explicit)) return null
    const { doc } = context.state
    const { number, from } = doc.lineAt(context.pos)
    const before = doc.sliceString(from, typed.from)
    const lines = doc.toString().split('\n')
    const above = keysAbove(lines, number - 1)
    const own = /([A-Za-z]\w*):\s*[[{]?[^:]*$/.exec(before)?.[1]
    const values = own ? listOf(own) : null
    const [step] = above
    const startsLine = /^\s*(- )?$/.test(before)
    const options: Completion[] = []
    if (values)
      options.push(
        ...values.map(({ value, word }) => ({ label: value, detail: word ? say(word) : '', type: 'constant' })),
      )
    if (startsLine) {
      if (step === undefined) options.push(...rowsAt(lexicon, 'document').map(ofRow))
      else if (above.length === 1)
        options.push(...[...rowsAt(lexicon, 'clause'), ...rowsAt(lexicon, placeOf(step))].map(ofRow))
    }
    if (!startsLine || above.length > 1) {
      const names = vocabulary()?.names ?? []
      for (const { choices } of names)
        options.push(
          ...choices.map(({ value, word }) => ({ label: value, detail: word ? say(word) : '', type: 'variable' })),
        )
      options.push(...rowsAt(lexicon, 'expression').map(ofRow))
    }
    const once = [...new Map(options.map((one) => [one.label, one])).values()]
    return once.length ? { from: typed.from, options: once, validFor: /^[\w-]*$/ } : null
  }
}
