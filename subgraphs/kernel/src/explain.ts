// Why, and why not: what `decide` decided, in sentences, and the smallest change that would decide otherwise. Nothing is decided here.
import { type Action, type Role, rightsOf, type TitleLevel } from './actions.ts'
import { type Condition, type Considered, type Decision, decide } from './decide.ts'
import type { Caller, Place } from './permit.ts'
import { actionWords, fieldWords, levelWords, purposeWords, roleWords } from './rightWords.ts'

export type Words = { zh: string; en: string }

/** A right that was held against the case, by name, with a sentence for each condition that failed. */
export type Explained = Considered & { name: Words; why: readonly (Words & { condition: Condition })[] }

export type Explanation = {
  code: Decision['code']
  permitted: boolean
  /** The right that the answer rests on; null where none covers the case. */
  by: Explained | null
  /** Every right that the caller holds, those that end today or begin tomorrow too. */
  considered: readonly Explained[]
  /** The answer in one sentence. */
  sentence: Words
  /** The right that comes nearest, and what would have to be otherwise; null when it is permitted. */
  nearest: Explained | null
  change: Words | null
}

const words = <K extends string>(table: Record<K, Words>, keys: readonly K[]): Words => ({
  zh: keys.map((key) => table[key].zh).join('、') || '无',
  en: keys.map((key) => table[key].en).join(', ') || 'none',
})
const plain = (values: readonly string[]): Words => ({ zh: values.join('、') || '无', en: values.join(', ') || 'none' })

/** What a series or an area is called, by its code or path; the code itself where nobody says. */
export type NameOf = (code: string) => Words
const asWritten: NameOf = (code) => ({ zh: code, en: code })
const called = (values: readonly string[], nameOf: NameOf): Words => ({
  zh: values.map((one) => nameOf(one).zh).join('、') || '无',
  en: values.map((one) => nameOf(one).en).join(', ') || 'none',
})

function rightName(one: Considered): Words {
  if (one.right === null) return { zh: '本人档案', en: 'One’s own record' }
  const { zh, en } = 'role' in one.right ? roleWords[one.right.role] : plain([one.right.committee])
  return one.kind === 'MANDATE'
    ? { zh: `授权书 ${one.basis}（${zh}）`, en: `Letter of authority ${one.basis} (${en})` }
    : { zh: `角色“${zh}”（${one.basis}）`, en: `Role “${en}” (${one.basis})` }
}

/** What a right has in a dimension, for the sentence that says it is not enough. */
function held({ right }: Considered) {
  const series = right === null ? [] : (right.series ?? [])
  if (right === null || 'role' in right)
    return { areas: right ? [right.area] : [], series, levels: [] as readonly TitleLevel[], years: [] as string[] }
  return { areas: right.areas, series, levels: right.levels, years: [String(right.reviewYear)] }
}

type Said = { why: Words; change: Words }
type Asked = { caller: Caller; action: Action; at: Place; nameOf: NameOf }

function said(condition: Condition, one: Considered, { caller, action, at, nameOf }: Asked): Said {
  const of = held(one)
  const lacks = (zh: string, en: string, have: Words, want: Words): Said => ({
    why: { zh: `${zh}为${have.zh}，不含${want.zh}`, en: `its ${en} is ${have.en}, not ${want.en}` },
    change: { zh: `${zh}加上${want.zh}`, en: `its ${en} also being ${want.en}` },
  })
  const wanted = (value: string | undefined) => called(value === undefined || value === '' ? [] : [value], nameOf)
  const another: Words = { zh: '改由他人办理', en: 'somebody else doing it' }
  const deed = actionWords[action]
  switch (condition) {
    case 'ACTION':
      return {
        why: { zh: `不含“${deed.zh}”`, en: `it does not include “${deed.en}”` },
        change: { zh: `另授可“${deed.zh}”的角色`, en: `a role that may “${deed.en}” being granted` },
      }
    case 'PERIOD': {
      const { heldFrom = '', heldUntil = '' } = one.right ?? {}
      return {
        why: {
          zh: `自 ${heldFrom} 起至 ${heldUntil} 前有效，今天是 ${caller.day}`,
          en: `it holds from ${heldFrom} up to, not with, ${heldUntil}; today is ${caller.day}`,
        },
        change: { zh: `期限包含 ${caller.day}`, en: `its period including ${caller.day}` },
      }
    }
    case 'AREA':
      return lacks('地区', 'area', called(of.areas, nameOf), wanted(at.area))
    case 'SERIES':
      return lacks('系列', 'series', called(of.series, nameOf), wanted(at.series))
    case 'LEVEL':
      return lacks('级别', 'level', words(levelWords, of.levels), at.level ? levelWords[at.level] : plain([]))
    case 'REVIEW_YEAR':
      return lacks(
        '申报年度',
        'review year',
        plain(of.years),
        plain(at.reviewYear === undefined ? [] : [String(at.reviewYear)]),
      )
    case 'PURPOSE':
      return lacks(
        '用途',
        'purpose',
        purposeWords[one.purpose],
        caller.purpose ? purposeWords[caller.purpose] : plain([]),
      )
    case 'FIELD': {
      const told = lacks('字段', 'fields', words(fieldWords, one.fields), at.field ? fieldWords[at.field] : plain([]))
      if (one.kind === 'MANDATE') return told
      // What a role or one's own record opens is the same for all: nobody can add a field to it.
      const change = { zh: '改用“查看完整号码”，逐次说明理由', en: 'revealing it singly, for a stated reason' }
      return { why: told.why, change }
    }
    case 'SELF':
      return { why: { zh: '这是本人的事', en: 'it is the caller’s own case' }, change: another }
    case 'EMPLOYER':
      return { why: { zh: '申报人与本人同单位', en: 'the applicant works where the caller works' }, change: another }
    case 'RECUSED':
      return { why: { zh: '已声明回避', en: 'a conflict of interest has been declared' }, change: another }
    case 'AGREEMENT':
      return {
        why: { zh: '没有共享协议', en: 'there is no agreement' },
        change: { zh: '凭共享协议调用', en: 'asking under an agreement' },
      }
  }
}

const overlay: Record<Decision['code'], Words> = {
  PERMITTED: { zh: '可以', en: 'Permitted' },
  NOT_PERMITTED: { zh: '不可以：没有一项权限涵盖此事', en: 'Not permitted: no right covers this' },
  STEP_UP_REQUIRED: { zh: '还须再次验证身份', en: 'A second proof of identity is needed' },
  VIEW_ONLY: { zh: '正以他人身份查看，只能看不能办', en: 'In somebody else’s view nothing can be done' },
}

/** The fewest conditions to change; of equals one that is of this kind of deed at all. */
const distance = (one: Considered) => one.failed.length + (one.failed.includes('ACTION') ? 100 : 0)

/** @shape the decision of `decide` for the same three, with every condition that failed in words; series and areas by the names that `nameOf` has for them. */
export function explain(caller: Caller, action: Action, at: Place, nameOf: NameOf = asWritten): Explanation {
  const asked = { caller, action, at, nameOf }
  const { by, considered, code } = decide(caller, action, at)
  const explained = considered.map((one) => ({
    ...one,
    name: rightName(one),
    why: one.failed.map((condition) => ({ condition, ...said(condition, one, asked).why })),
  }))
  const found = explained.find((_, index) => considered[index] === by) ?? null
  const nearest = by ? null : ([...explained].sort((one, other) => distance(one) - distance(other))[0] ?? null)
  return {
    code,
    permitted: code === 'PERMITTED',
    by: found,
    considered: explained,
    sentence: sentenceOf(code, found, actionWords[action]),
    nearest,
    change: changeOf(code, nearest, asked),
  }
}

function sentenceOf(code: Decision['code'], by: Explained | null, deed: Words): Words {
  const { zh, en } = overlay[code]
  if (code === 'NOT_PERMITTED' || !by) return { zh: `${deed.zh}：${zh}。`, en: `${deed.en}: ${en}.` }
  return { zh: `${deed.zh}：${zh}，依据${by.name.zh}。`, en: `${deed.en}: ${en}, by ${by.name.en}.` }
}

function changeOf(code: Decision['code'], nearest: Explained | null, asked: Asked) {
  const { action } = asked
  if (code === 'PERMITTED') return null
  if (code === 'STEP_UP_REQUIRED') return { zh: '再次验证身份。', en: 'Prove who you are once more.' }
  if (code === 'VIEW_ONLY') return { zh: '退出“以其身份查看”。', en: 'Leave the other’s view.' }
  if (!nearest || nearest.failed.includes('ACTION')) {
    const may = words<Role>(roleWords, rightsOf(action).roles)
    const mandate = rightsOf(action).mandate
    return {
      zh: `授予角色${may.zh}${mandate ? '，或一项涵盖此事的评审授权' : ''}。`,
      en: `Grant a role of ${may.en}${mandate ? ', or a mandate that covers this' : ''}.`,
    }
  }
  const changes = nearest.failed.map((condition) => said(condition, nearest, asked).change)
  return {
    zh: `${nearest.name.zh}：${changes.map((one) => one.zh).join('，')}，即可。`,
    en: `${nearest.name.en} would do, with ${changes.map((one) => one.en).join(', and ')}.`,
  }
}
