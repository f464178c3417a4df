// Two versions of a rule compared in sentences: what an approver reads before the text itself. Nothing that the hash knows is passed over.
import type { RuleVersion } from './document.ts'
import { explainRule } from './explain.ts'
import { movedClauses } from './moved.ts'
import { plainReading } from './plainReading.ts'
import { listTurned, replaced, sayingOf, turned } from './replaced.ts'
import { carried, isMap, type Plain, type PlainMap, type SettledClause, settled, spelled } from './settled.ts'
import { shown } from './shown.ts'
import { fieldWords, headingWords, stepWord, type Words } from './stepWords.ts'

export type DiffSentence = {
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED'
  /** Id of the clause, name of the parameter, or field of the heading. */
  readonly clause: string
  /** Field of the document it stands in; `params` and `heading` for what stands before the steps. */
  readonly step: string
  readonly before: Words | null
  readonly after: Words | null
  readonly sentence: Words
}

const both = (zh: string, en: string): Words => ({ zh, en })
const named = (name: Words, what: Words): Words => both(`${name.zh}：${what.zh}`, `${name.en}: ${what.en}`)
const come = (name: Words, what: Words): Words => both(`新增${name.zh}：${what.zh}`, `New: ${name.en}: ${what.en}`)
const gone = (name: Words, what: Words): Words => both(`删去${name.zh}：${what.zh}`, `Gone: ${name.en}: ${what.en}`)

/** Every difference, in the order of the document; none where both judge and tell the same. */
export function diffRules(before: RuleVersion, after: RuleVersion): readonly DiffSentence[] {
  const [a, b] = [settled(before), settled(after)]
  const [said, says] = [tellerOf(before), tellerOf(after)]
  const headings = [...new Set([...Object.keys(a.heading), ...Object.keys(b.heading)])]
  const params = [...new Set([...Object.keys(a.params), ...Object.keys(b.params)])]
  return [
    ...headings.flatMap((name) => headingDiff(name, a.heading[name], b.heading[name])),
    ...params.flatMap((name) => paramDiff(name, a.params[name], b.params[name], said, says)),
    ...paired(a.clauses, b.clauses).flatMap(([held, now]) => clauseDiff(held, now, said, says)),
    ...movedClauses(a.clauses, b.clauses, (clause) => says.sentence(clause.id)).map(
      (moved): DiffSentence => ({ change: 'CHANGED', before: null, after: null, ...moved }),
    ),
  ]
}

type Teller = ReturnType<typeof tellerOf>

/** What a version says of its clauses and values. */
function tellerOf(rule: RuleVersion) {
  const [zh, en] = (['zh-CN', 'en'] as const).map(
    (locale) => new Map(explainRule(rule, locale).map((one) => [one.clause, one.sentence])),
  )
  const say = sayingOf(rule)
  return {
    rule,
    sentence: (id: string): Words => both(zh?.get(id) ?? id, en?.get(id) ?? id),
    value: (node: PlainMap): Words => say({ value: node.value ?? null, kind: node.kind ?? null }) ?? shown(node.value),
    /** The step, and where in the document the clause stands: "要求（四（一））". */
    place: ({ step, raw }: SettledClause): Words => {
      const source = typeof raw.source === 'string' ? raw.source.replace(rule.number, '').trim() : ''
      const word = stepWord(step)
      return source ? both(`${word.zh}（${source}）`, `${word.en} (${source})`) : word
    },
  }
}

function headingDiff(name: string, a: Plain | undefined, b: Plain | undefined): DiffSentence[] {
  if (spelled(a) === spelled(b)) return []
  if (isMap(a) || isMap(b)) return namesDiff(name, isMap(a) ? a : {}, isMap(b) ? b : {})
  const [before, after] = [shown(a), shown(b)]
  const sentence = named(headingWords[name] ?? both(name, name), turned(before, after))
  return [{ change: 'CHANGED', clause: name, step: 'heading', before, after, sentence }]
}

/** Of names for codes, each that came, went or changed. */
function namesDiff(name: string, a: PlainMap, b: PlainMap): DiffSentence[] {
  const word = headingWords[name] ?? both(name, name)
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((code) => spelled(a[code]) !== spelled(b[code]))
    .map((code) => {
      const [before, after] = [shown(a[code]), shown(b[code])]
      const label = both(`${word.zh} ${code}`, `${word.en}, ${code}`)
      return {
        change: 'CHANGED',
        clause: name,
        step: 'heading',
        before,
        after,
        sentence: named(label, turned(before, after)),
      }
    })
}

type Maybe<T> = T | undefined

function paramDiff(
  name: string,
  held: Maybe<PlainMap>,
  now: Maybe<PlainMap>,
  said: Teller,
  says: Teller,
): DiffSentence[] {
  if (spelled(held) === spelled(now)) return []
  const own = shown(now?.says ?? held?.says ?? name)
  const label = both(`参数“${own.zh}”`, `parameter “${own.en}”`)
  const [before, after] = [held ? said.value(held) : null, now ? says.value(now) : null]
  const tell = (change: DiffSentence['change'], sentence: Words): DiffSentence => ({
    change,
    clause: name,
    step: 'params',
    before,
    after,
    sentence,
  })
  if (!held || !before) return after ? [tell('ADDED', come(label, after))] : []
  if (!now || !after) return [tell('REMOVED', gone(label, before))]
  const others = Object.keys({ ...held, ...now }).filter((field) => field !== 'value' && field !== 'kind')
  const valued = (one: PlainMap) => spelled([one.kind ?? null, one.value ?? null])
  return [
    ...(valued(held) === valued(now)
      ? []
      : [tell('CHANGED', named(own, listTurned(held, now) ?? turned(before, after)))]),
    ...others
      .filter((field) => spelled(held[field]) !== spelled(now[field]))
      .map((field) => tell('CHANGED', named(fieldOf(label, field), turned(shown(held[field]), shown(now[field]))))),
  ]
}

const fieldOf = (of: Words, field: string): Words => {
  const word = fieldWords[field] ?? both(field, field)
  return both(`${of.zh}的${word.zh}`, `${of.en}, ${word.en}`)
}

/** The same clause in both versions: by its id, else by being the same in all but its id. */
function paired(a: readonly SettledClause[], b: readonly SettledClause[]) {
  const at = ({ step, id }: SettledClause) => `${step} ${id}`
  const like = (one: SettledClause) => spelled([one.step, one.own, one.raw.quote ?? null])
  const here = new Map(a.map((one) => [at(one), one]))
  const there = new Set(b.map(at))
  const left = a.filter((one) => !there.has(at(one)))
  const pairs = b.map((now): [Maybe<SettledClause>, Maybe<SettledClause>] => {
    const held = here.get(at(now)) ?? left.find((one) => like(one) === like(now))
    if (held && left.includes(held)) left.splice(left.indexOf(held), 1)
    return [held, now]
  })
  return [...pairs, ...left.map((held): [Maybe<SettledClause>, Maybe<SettledClause>] => [held, undefined])]
}

function clauseDiff(held: Maybe<SettledClause>, now: Maybe<SettledClause>, said: Teller, says: Teller): DiffSentence[] {
  const before = held ? said.sentence(held.id) : null
  const after = now ? says.sentence(now.id) : null
  const tell = (clause: SettledClause, change: DiffSentence['change'], sentence: Words): DiffSentence => ({
    change,
    clause: clause.id,
    step: clause.step,
    before,
    after,
    sentence,
  })
  if (!held || !before) return now && after ? [tell(now, 'ADDED', come(says.place(now), after))] : []
  if (!now) return [tell(held, 'REMOVED', gone(said.place(held), before))]
  const place = says.place(now)
  const meant = spelled(held.own) === spelled(now.own) ? [] : meaningDiff(held, now, said, says)
  const beside = carried
    .filter((field) => spelled(held.raw[field]) !== spelled(now.raw[field]))
    .map((field) => named(fieldOf(place, field), carriedDiff(field, held.raw[field], now.raw[field])))
  return [...meant.map((words) => named(place, words)), ...beside].map((words) => tell(now, 'CHANGED', words))
}

function carriedDiff(field: string, a: Plain | undefined, b: Plain | undefined): Words {
  const lists = listTurned({ value: a ?? null }, { value: b ?? null })
  if (lists) return lists
  const told = (value: Plain | undefined) =>
    shown(field === 'reading' && typeof value === 'string' ? plainReading(value) : value)
  // Where only the noted numbers differ, they are shown after all: nothing is silent.
  return told(a).zh === told(b).zh ? turned(shown(a), shown(b)) : turned(told(a), told(b))
}

/** What a clause now means otherwise: the few words that were replaced, or the whole sentence. */
function meaningDiff(held: SettledClause, now: SettledClause, said: Teller, says: Teller): readonly Words[] {
  const [from, to] = [said.sentence(held.id), says.sentence(now.id)]
  const few = [
    ...new Map((replaced(said.rule, says.rule, held.own, now.own) ?? []).map((one) => [one.zh, one])).values(),
  ]
  if (few.length > 0 && few.length <= 3)
    return few.map((one) => both(`${one.zh}。现为：${to.zh}`, `${one.en}. It now reads: ${to.en}`))
  if (from.zh !== to.zh) return [both(`现为：${to.zh}原为：${from.zh}`, `it now reads: ${to.en} It read: ${from.en}`)]
  const fields = Object.keys({ ...held.own, ...now.own })
  const other = fields.filter((field) => spelled(held.own[field]) !== spelled(now.own[field]))
  return [
    both(
      `写法有变（${other.join('、')}），读作仍为：${to.zh}`,
      `written otherwise (${other.join(', ')}), it still reads: ${to.en}`,
    ),
  ]
}
