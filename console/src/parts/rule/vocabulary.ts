// The words a form can offer at a place: parameters, definitions, facts and closed lists, each with what it means.
import { type Word, type WordGroup, words } from '../../words.ts'
import type { RuleForm } from './form.ts'
import type { LexiconFile } from './lexicon.ts'
import type { Value } from './yamlText.ts'

export type Choice = { readonly value: string; readonly word: Word | null }
export type Vocabulary = {
  /** Names that may stand in an expression: parameters first, then definitions, totals, facts. */
  readonly names: readonly {
    readonly group: 'params' | 'definitions' | 'totals' | 'facts'
    readonly choices: readonly Choice[]
  }[]
  /** What a word of the language, or a name, says; null where nobody has said it. */
  readonly say: (word: string) => Word | null
}

/** Which closed list a field or a fact takes its values from. */
const lists: Readonly<Record<string, WordGroup>> = {
  kind: 'EntryKind',
  kinds: 'EntryKind',
  exclude: 'EntryKind',
  except: 'EntryKind',
  category: 'EntryCategory',
  bucket: 'EntryCategory',
  into: 'EntryCategory',
  unit: 'HourUnit',
  degree: 'DegreeKind',
  mode: 'DeliveryMode',
  evidence: 'EvidenceKind',
  accepts: 'EvidenceKind',
  targetLevel: 'TitleLevel',
  currentLevel: 'TitleLevel',
  otherwise: 'Fate',
  nothing: 'Fate',
  purpose: 'Purpose',
  verdict: 'Verdict',
}

/** The values a field or fact takes, in words; null where it takes anything. */
export function listOf(name: string): readonly Choice[] | null {
  const group = lists[name]
  if (!group) return null
  return Object.entries(words[group]).map(([value, word]) => ({ value, word }))
}

/** A value of any closed list in words: what the text spells in capitals. */
export function valueWord(value: string): Word | null {
  for (const group of new Set(Object.values(lists))) {
    const found = Object.entries(words[group]).find(([one]) => one === value)
    if (found) return found[1]
  }
  return null
}

/** What the parts of a case are called; the lexicon speaks of rules only. */
const caseWords: Readonly<Record<string, Word>> = {
  name: { zh: '用例名称', en: 'name of the case' },
  as: { zh: '同', en: 'the same as' },
  hours: { zh: '学时', en: 'hours' },
  verdict: { zh: '结论', en: 'verdict' },
  totalHours: { zh: '总学时', en: 'hours in all' },
  shortHours: { zh: '还差学时', en: 'hours short' },
  missingCourses: { zh: '缺少的课程', en: 'missing courses' },
  bySubstitution: { zh: '视同完成', en: 'by substitution' },
  fates: { zh: '各条记录的去向', en: 'fates of the entries' },
  notMet: { zh: '未满足的条款', en: 'clauses not met' },
  consequences: { zh: '后果', en: 'consequences' },
}
/** Fields inside a word, which have no row of their own in the lexicon. */
const fieldWords: Readonly<Record<string, Word>> = {
  accepts: { zh: '接受的材料', en: 'evidence accepted' },
  of: { zh: '对象', en: 'of' },
  less: { zh: '减去', en: 'less' },
  by: { zh: '按', en: 'by' },
  where: { zh: '其中', en: 'where' },
  each: { zh: '各门', en: 'each of' },
  last: { zh: '最近若干年', en: 'the last so many years' },
  upTo: { zh: '截至', en: 'up to' },
  ends: { zh: '年度止于', en: 'a year ends on' },
  kinds: { zh: '类别', en: 'kinds' },
  part: { zh: '部分', en: 'part' },
  whole: { zh: '总数', en: 'whole' },
  years: { zh: '年数', en: 'years' },
  months: { zh: '月数', en: 'months' },
  days: { zh: '天数', en: 'days' },
  rows: { zh: '各行', en: 'rows' },
  above: { zh: '超出时', en: 'above' },
  otherwise: { zh: '否则', en: 'otherwise' },
  for: { zh: '何人', en: 'whom' },
}
/** `shortHours: 90 ≠ 0` in words: what came out, and what was expected. */
export function differenceIn(told: string): { what: Word; got: string; expected: string } | null {
  const [, name, got, expected] = /^(\S+): (.*) ≠ (.*)$/.exec(told) ?? []
  if (name === undefined || got === undefined || expected === undefined) return null
  return { what: caseWords[name] ?? { zh: name, en: name }, got, expected }
}

const totalName = (parts: readonly { key: string; value: Value }[]): string | null => {
  const name = parts.find((part) => part.key === 'name')?.value
  return typeof name === 'string' ? name : null
}

export function vocabularyOf(form: RuleForm, lexicon: LexiconFile): Vocabulary {
  const same = (text: string): Word | null => (text === '' ? null : { zh: text, en: text })
  const params = form.params.map(({ name, says }) => ({ value: name, word: same(says) }))
  const totals = form.steps
    .filter(({ step }) => step === 'totals')
    .flatMap(({ clauses }) => clauses.flatMap((clause) => totalName(clause.parts) ?? []))
  const facts = lexicon.facts.map(({ name, says }) => ({ value: name, word: says }))
  const said = new Map(lexicon.words.map(({ word, says }) => [word, says] as const))
  for (const { value, word } of facts) if (!said.has(value)) said.set(value, word)
  const bare = (value: string): Choice => ({ value, word: null })
  return {
    names: [
      { group: 'params', choices: params },
      { group: 'definitions', choices: form.definitions.map(({ key }) => bare(key)) },
      { group: 'totals', choices: totals.map(bare) },
      { group: 'facts', choices: facts },
    ],
    say: (word) =>
      params.find((one) => one.value === word)?.word ??
      said.get(word) ??
      fieldWords[word] ??
      caseWords[word] ??
      lexicon.values[word] ??
      valueWord(word),
  }
}
