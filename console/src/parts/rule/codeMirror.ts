// The text of a rule in CodeMirror: its looks (from the theme's variables, so dark and light follow), its keys and its phrases.
// It lives in a shadow root: there its styles are sheets of its own, which the page's security policy lets be.
import { autocompletion, type CompletionSource, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension, RangeSetBuilder, StateEffect, StateField, type Text } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Locale } from '../../i18n.ts'

const looks = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--el-text-color-primary)',
    backgroundColor: 'var(--el-bg-color)',
    fontSize: '13px',
  },
  '&.cm-focused': { outline: '2px solid var(--jj-focus)', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace',
    lineHeight: '1.6',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--el-color-primary)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--el-color-primary)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--el-color-primary-light-7)',
  },
  '.cm-activeLine': { backgroundColor: 'transparent', boxShadow: 'inset 0 0 0 1px var(--el-border-color-lighter)' },
  '.cm-gutters': {
    backgroundColor: 'var(--el-fill-color-light)',
    color: 'var(--el-text-color-secondary)',
    borderRight: '1px solid var(--el-border-color-lighter)',
  },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--el-text-color-primary)' },
  '.cm-lit': { backgroundColor: 'var(--jj-mark)' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--el-bg-color-overlay, #fff)',
    color: 'var(--el-text-color-primary)',
    border: '1px solid var(--el-border-color)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--el-color-primary)',
    color: 'var(--jj-on-primary)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85', marginLeft: '1em' },
  '.cm-changedLine': { backgroundColor: 'var(--jj-added, transparent)' },
  '.cm-collapsedLines': {
    background: 'var(--el-fill-color-light)',
    color: 'var(--el-text-color-regular)',
    padding: '4px 8px',
  },
  '.cm-collapsedLines:before, .cm-collapsedLines:after': { content: '"…"' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--el-color-danger)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--el-color-warning)' },
})

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--el-color-primary-dark-2)' },
  { tag: tags.comment, color: 'var(--el-text-color-secondary)' },
  { tag: [tags.string, tags.content], color: 'var(--el-text-color-primary)' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--el-text-color-secondary)' },
])

/** What CodeMirror itself says, in the language of the screen; English is its own. */
const chinese = {
  'Control character': '控制字符',
  'Selection deleted': '所选已删除',
  'Folded lines': '已折叠的行',
  Find: '查找',
  Replace: '替换',
  next: '下一个',
  previous: '上一个',
  all: '全部',
  'match case': '区分大小写',
  'by word': '整词',
  regexp: '正则',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前匹配',
  'on line': '在行',
  'Go to line': '转到行',
  go: '转到',
  Completions: '可写的词',
  Diagnostics: '问题',
  'No diagnostics': '没有问题',
  '$ unchanged lines': '$ 行相同',
  'Revert this chunk': '还原此处',
}

const litLines = StateEffect.define<{ from: number; to: number } | null>()
const litField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { effects, changes, state }) {
    let next = shown.map(changes)
    for (const effect of effects) if (effect.is(litLines)) next = marksOf(state.doc, effect.value)
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})
function marksOf(doc: Text, lines: { from: number; to: number } | null): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>()
  if (lines)
    for (let line = lines.from; line <= Math.min(lines.to, doc.lines); line += 1) {
      const { from } = doc.line(line)
      marks.add(from, from, Decoration.line({ class: 'cm-lit' }))
    }
  return marks.finish()
}

/** Lights the lines of a clause, and brings its first into view. */
export function light(view: EditorView, lines: { from: number; to: number } | null, reveal: boolean) {
  const within = lines && lines.from <= view.state.doc.lines ? lines : null
  view.dispatch({
    effects: [
      litLines.of(within),
      ...(within && reveal
        ? [EditorView.scrollIntoView(view.state.doc.line(within.from).from, { y: 'start', yMargin: 40 })]
        : []),
    ],
  })
}

export type Mark = { line: number; column: number; severity: 'ERROR' | 'WARNING'; message: string }

/** Faults and lints where they stand: from their column to the end of the word. */
export function mark(view: EditorView, marks: readonly Mark[]) {
  const { doc } = view.state
  const diagnostics = marks.map(({ line, column, severity, message }): Diagnostic => {
    const at = doc.line(Math.min(Math.max(line, 1), doc.lines))
    const from = Math.min(at.from + Math.max(column - 1, 0), at.to)
    const word = /^[^\s,:[\]{}]+/.exec(doc.sliceString(from, at.to))?.[0].length ?? 0
    return {
      from,
      to: Math.min(from + Math.max(word, 1), at.to),
      severity: severity === 'ERROR' ? 'error' : 'warning',
      message,
    }
  })
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

/** Makes the text what it should be by the least change, so that cursor and undo stay. */
export function adopt(view: EditorView, text: string) {
  const held = view.state.doc.toString()
  if (held === text) return
  let from = 0
  while (from < held.length && from < text.length && held[from] === text[from]) from += 1
  let end = 0
  while (
    end < held.length - from &&
    end < text.length - from &&
    held[held.length - 1 - end] === text[text.length - 1 - end]
  )
    end += 1
  view.dispatch({ changes: { from, to: held.length - end, insert: text.slice(from, text.length - end) } })
}

/** What every pane of text has, whether it is written in or only compared. */
export const common = (label: string, locale: Locale): Extension[] => [
  yaml(),
  lineNumbers(),
  drawSelection(),
  bracketMatching(),
  syntaxHighlighting(colours),
  highlightSelectionMatches(),
  EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  EditorState.tabSize.of(2),
  ...(locale === 'zh-CN' ? [EditorState.phrases.of(chinese)] : []),
  keymap.of([...searchKeymap, ...defaultKeymap]),
  looks,
]

/** Tab leaves the pane, as everywhere: whoever writes without a mouse must get out again (WCAG 2.1.2). */
export const writable = (completions: CompletionSource): Extension[] => [
  history(),
  indentOnInput(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  lintGutter(),
  litField,
  autocompletion({ override: [completions], icons: false }),
  keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap]),
]
