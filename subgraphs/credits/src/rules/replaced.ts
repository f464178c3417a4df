// Which few words of a clause were replaced by others, where all the rest stayed as it was.
import type { Expr, RuleVersion } from './document.ts'
import { kinds } from './document.ts'
import { sayers } from './saying.ts'
import { isList, isMap, type Plain, type PlainMap, spelled } from './settled.ts'
import { shown } from './shown.ts'
import type { Words } from './stepWords.ts'
import { titled } from './wordLists.ts'

const commutative: readonly Plain[] = ['all', 'any', 'plus', 'least', 'most', 'tally']

/** "360 学时 → 450 学时", one for each place; null where more than single words changed. */
export function replaced(before: RuleVersion, after: RuleVersion, a: Plain, b: Plain): readonly Words[] | null {
  const [said, says] = [sayingOf(before), sayingOf(after)]
  const worded = (value: Plain): Words => says({ kind: 'text', value }) ?? shown(value)
  const asTitle = (value: Plain): Words => ({ zh: titled(String(value)), en: titled(String(value)) })
  return walk(a, b)

  function walk(x: Plain, y: Plain, named = worded): readonly Words[] | null {
    if (spelled(x) === spelled(y)) return []
    if (isList(x) && isList(y)) return x.length === y.length ? walkAll(x, y, named) : null
    if (!isMap(x) || !isMap(y))
      return isList(x) || isList(y) || isMap(x) || isMap(y) ? null : [turned(shown(x), shown(y))]
    const [from, to] = [said(x), says(y)]
    if (from && to) return [listTurned(x, y, named) ?? turned(from, to)]
    if (from || to || spelled(Object.keys(x).sort()) !== spelled(Object.keys(y).sort()) || x.op !== y.op) return null
    if (isList(x.of) && isList(y.of) && commutative.includes(x.op ?? null)) return walkAny(x.of, y.of)
    // The names of required courses stand once more in what has to hold.
    const twice = isList(x.courses) && spelled(x.holds) !== spelled(y.holds)
    const keys = Object.keys(x).filter((key) => !(twice && key === 'courses'))
    const [asked] = isList(x.of) ? x.of : []
    return walkAll(
      keys.map((key) => x[key] ?? null),
      keys.map((key) => y[key] ?? null),
      isMap(asked) && asked.fact === 'course' ? asTitle : named,
    )
  }

  function walkAll(x: readonly Plain[], y: readonly Plain[], named = worded): readonly Words[] | null {
    const found = x.map((one, index) => walk(one, y[index] ?? null, named))
    return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? [])
  }

  /** Operands in any order: those that both have are set aside first. */
  function walkAny(x: readonly Plain[], y: readonly Plain[]): readonly Words[] | null {
    const without = (list: readonly Plain[], other: readonly Plain[]) => {
      const known = other.map(spelled)
      return list.filter((one) => !known.includes(spelled(one)))
    }
    return x.length === y.length ? walkAll(without(x, y), without(y, x)) : null
  }
}

export const turned = (from: Words, to: Words): Words => ({ zh: `${from.zh} → ${to.zh}`, en: `${from.en} → ${to.en}` })

/** Of two lists of words only what came and what went. */
export function listTurned(x: PlainMap, y: PlainMap, worded: (value: Plain) => Words = shown): Words | null {
  const [a, b] = [x.value ?? null, y.value ?? null]
  if (!isList(a) || !isList(b)) return null
  const come = b.filter((one) => !a.includes(one))
  const gone = a.filter((one) => !b.includes(one))
  const [one, other] = [gone[0], come[0]]
  if (gone.length === 1 && come.length === 1 && one !== undefined && other !== undefined)
    return turned(worded(one), worded(other))
  const list = (of: readonly Plain[], locale: 'zh' | 'en') =>
    of.map((each) => worded(each)[locale]).join(locale === 'zh' ? '、' : ', ')
  const zh = [...(come.length ? [`增加${list(come, 'zh')}`] : []), ...(gone.length ? [`去掉${list(gone, 'zh')}`] : [])]
  const en = [
    ...(come.length ? [`adds ${list(come, 'en')}`] : []),
    ...(gone.length ? [`drops ${list(gone, 'en')}`] : []),
  ]
  return zh.length ? { zh: zh.join('，'), en: en.join(', ') } : null
}

/** A literal, a parameter or a fact in words; null for anything larger. */
export function sayingOf(rule: RuleVersion): (node: PlainMap) => Words | null {
  const [zh, en] = [sayers(rule, 'zh-CN'), sayers(rule, 'en')]
  return (node) => {
    const leaf = leafOf(node)
    return leaf && { zh: zh.say(leaf), en: en.say(leaf) }
  }
}

function leafOf({ fact, param, value, kind }: PlainMap): Expr | null {
  if (typeof fact === 'string') return { fact }
  if (typeof param === 'string') return { param }
  const known = kinds.find((one) => one === kind)
  if (!known) return null
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return { value, kind: known }
  return isList(value) && value !== undefined ? { value: value.map(String), kind: known } : null
}
