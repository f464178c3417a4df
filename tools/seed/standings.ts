// What the register knows of the seeded people beside their titles: duties, terms of appointment and of registration, times away, and the tiers of employers.
import type { StandingId } from '../../subgraphs/kernel/src/index.ts'
import type { Employer } from './employers.ts'
import type { SeededPerson } from './people.ts'
import { dayAfter, randomOf } from './random.ts'

const source = 'seed'
/** Of its own, so that what was seeded before stays as it was. */
const randomFor = ({ word }: SeededPerson) => randomOf(Number(word) + 2_000_000)

/** 行业 and 岗位 by series; whoever is of another works in 综合. */
const work: Readonly<Record<string, readonly [sector: string, ...roles: string[]]>> = {
  '01': ['教育', '专任教师', '实验技术'],
  '04': ['卫生', '临床医师', '护理', '药学', '医技'],
  '05': ['工程', '设计', '施工管理', '检测'],
  '06': ['农业', '技术推广', '试验研究'],
  '17': ['财会', '会计', '审核'],
  '21': ['教育', '专任教师', '实习指导'],
  '22': ['教育', '专任教师', '班主任'],
}
const professions: Readonly<Record<string, string>> = { '05': '注册结构工程师', '17': '注册会计师', '04': '执业医师' }

export function* dutyRows(people: readonly SeededPerson[]) {
  for (const person of people) {
    const random = randomFor(person)
    const [sector, ...roles] = work[person.series] ?? ['综合', '专业技术岗位']
    const since = Math.max(Number(person.birthDate.slice(0, 4)) + 22, random.between(1985, 2012))
    yield {
      id: `sta_seed_duty_${person.word}` as StandingId,
      personId: person.id,
      role: random.pick(roles),
      sector,
      heldFrom: `${Math.min(since, 2014)}-08-01`,
      source,
    }
  }
}

/** Whoever holds a title is appointed for three years; of one in ten it is not on record. */
export function* appointmentRows(people: readonly SeededPerson[]) {
  for (const person of people) {
    const random = randomFor(person)
    if (person.current === 'NONE' || random.chance(0.1)) continue
    const from = random.between(2013, 2015)
    yield {
      id: `sta_seed_term_${person.word}` as StandingId,
      personId: person.id,
      post: '专业技术岗位',
      heldFrom: `${from}-01-01`,
      heldUntil: `${from + 2}-12-31`,
      source,
    }
  }
}

export function* registrationRows(people: readonly SeededPerson[]) {
  for (const person of people) {
    const profession = professions[person.series]
    const random = randomFor(person)
    if (!profession || !random.chance(0.2)) continue
    const heldFrom = dayAfter('2013-01-01', random.below(700))
    const heldUntil = dayAfter(`${Number(heldFrom.slice(0, 4)) + 3}${heldFrom.slice(4)}`, -1)
    yield {
      id: `sta_seed_reg_${person.word}` as StandingId,
      personId: person.id,
      profession,
      heldFrom,
      heldUntil,
      source,
    }
  }
}

const away = {
  MATERNITY_LEAVE: [158, '产假证明'],
  SICK_LEAVE: [90, '病假证明'],
  SECONDMENT: [365, '派驻通知'],
  STUDY_ABROAD: [240, '访学批件'],
} as const

/** One in thirty was away from the post for a time inside the window. */
export function* intervalRows(people: readonly SeededPerson[]) {
  for (const person of people) {
    const random = randomFor(person)
    if (!random.chance(1 / 30)) continue
    const reason =
      person.sex === '2' && random.chance(0.5)
        ? 'MATERNITY_LEAVE'
        : random.pick(['SICK_LEAVE', 'SECONDMENT', 'STUDY_ABROAD'] as const)
    const [days, evidence] = away[reason]
    const heldFrom = dayAfter('2012-01-01', random.below(900))
    yield {
      id: `sta_seed_away_${person.word}` as StandingId,
      personId: person.id,
      reason,
      heldFrom,
      heldTo: dayAfter(heldFrom, days - 1),
      evidence,
      reverses: null,
      source,
    }
  }
}

const tiers: readonly (readonly [name: RegExp, tier: string])[] = [
  [/总医院$/, '三级甲等'],
  [/人民医院$|宁东医院$/, '二级甲等'],
  [/中医医院$/, '二级乙等'],
  [/设计院$|设计研究院$/, '甲级'],
  [/第一中学$/, '自治区示范性普通高中'],
]

export function* tierRows(employers: readonly Employer[]) {
  for (const { id, name } of employers) {
    const tier = tiers.find(([like]) => like.test(name))?.[1]
    if (tier) yield { id: id.replace('org_', 'tie_'), organisationId: id, tier, source }
  }
}
