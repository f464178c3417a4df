// The people of the demonstration province: who they are, where they work, what they apply for. Ids are words: a person of the seed is known by them.
import type { ApplicationId, PersonId, StandingId, TitleLevel } from '../../subgraphs/kernel/src/index.ts'
import { checkCharacterOf } from '../../subgraphs/people/src/idNumber.ts'
import { type IdNumberKeys, sealIdNumber, sealPhone } from '../../subgraphs/people/src/idNumberSeal.ts'
import { nameKeysOf } from '../../subgraphs/people/src/nameKeys.ts'
import type { Employer } from './employers.ts'
import type { Applicant } from './ledger.ts'
import { nameOf } from './names.ts'
import { dayAfter, type Random, randomOf } from './random.ts'

export type SeededPerson = Applicant & {
  name: string
  sex: '1' | '2'
  idNumber: string
  birthDate: string
  employer: Employer
  current: TitleLevel | 'NONE'
  heldFrom: string
  education: string
  aims: readonly { series: string; filedOn: string | null }[]
}

const targets = { INTERMEDIATE: 50, ASSOCIATE_SENIOR: 30, ASSISTANT: 14, FULL_SENIOR: 5, TECHNICIAN: 1 } as const
const before = {
  FULL_SENIOR: 'ASSOCIATE_SENIOR',
  ASSOCIATE_SENIOR: 'INTERMEDIATE',
  INTERMEDIATE: 'ASSISTANT',
  ASSISTANT: 'NONE',
  TECHNICIAN: 'NONE',
} as const satisfies Record<TitleLevel, TitleLevel | 'NONE'>
/** The first year of birth at each level, and over how many it spreads. */
const born = {
  FULL_SENIOR: [1956, 15],
  ASSOCIATE_SENIOR: [1962, 20],
  INTERMEDIATE: [1974, 15],
  ASSISTANT: [1984, 9],
  TECHNICIAN: [1988, 6],
} as const
const educations = { 大学本科: 62, 大学专科: 20, 硕士研究生: 14, 博士研究生: 2, 中专: 2 }

/** Of a division that does not exist (6498xx), with a right check character, and nobody else's. */
function idNumberOf(random: Random, birthDate: string, sex: '1' | '2', taken: Set<string>): string {
  const division = `6498${String(random.below(100)).padStart(2, '0')}`
  for (let sequence = random.below(500); ; sequence = (sequence + 1) % 500) {
    const digits = `${division}${birthDate.replaceAll('-', '')}${String(sequence * 2 + (sex === '1' ? 1 : 0)).padStart(3, '0')}`
    if (taken.has(digits)) continue
    taken.add(digits)
    return digits + checkCharacterOf(digits)
  }
}

/** Nineteen in twenty apply; most have filed, some have not yet, and a few apply in a second series (A17). */
function aimsOf(random: Random, series: string) {
  if (random.chance(0.05)) return []
  const filed = () => (random.chance(0.1) ? null : dayAfter('2016-03-28', random.below(95)))
  const second = random.chance(0.015)
    ? [{ series: random.pick(['05', '17', '19', '22'].filter((one) => one !== series)), filedOn: filed() }]
    : []
  return [{ series, filedOn: filed() }, ...second]
}

function someone(index: number, staff: readonly Employer[], taken: Set<string>): SeededPerson {
  const random = randomOf(index)
  const word = String(index).padStart(6, '0')
  const employer = random.pick(staff)
  const series = random.pick(employer.series)
  const target = random.weighed(targets)
  const sex = random.chance(0.52) ? '2' : '1'
  const [firstYear, span] = born[target]
  const birthDate = dayAfter(`${firstYear + random.below(span)}-01-01`, random.below(365))
  return {
    id: `per_seed_${word}` as PersonId,
    word,
    name: nameOf(random, sex),
    sex,
    birthDate,
    idNumber: idNumberOf(random, birthDate, sex, taken),
    employer,
    series,
    target,
    current: before[target],
    heldFrom: `${random.between(2005, 2011)}-12-01`,
    education: random.weighed(educations),
    aims: aimsOf(random, series),
  }
}

/** Of the demonstration's professional, who tells it to whoever tries an inquiry. */
export const professionalsIdNumber = () => idNumberOf(randomOf(0), '1979-04-12', '2', new Set())

/** The professional of the demonstration, an engineer in 兴庆区; then everybody else. The same number of them are always the same people. */
export function peopleOf(count: number, employers: readonly Employer[]): [SeededPerson, ...SeededPerson[]] {
  const staff = employers.flatMap((one) => Array.from({ length: one.weight }, () => one))
  const taken = new Set<string>()
  const institute = employers.find((one) => one.area === '64.6401.640104' && one.series.includes('05')) ?? staff[0]
  if (!institute) throw new Error('The province has no employers.')
  const professional: SeededPerson = {
    ...someone(0, [institute], taken),
    name: '马晓燕',
    sex: '2',
    birthDate: '1979-04-12',
    idNumber: idNumberOf(randomOf(0), '1979-04-12', '2', taken),
    series: '05',
    target: 'ASSOCIATE_SENIOR',
    current: 'INTERMEDIATE',
    education: '大学本科',
    aims: [{ series: '05', filedOn: '2016-04-11' }],
  }
  const others = Array.from({ length: Math.max(0, count - 1) }, (_, at) => someone(at + 1, staff, taken))
  return [professional, ...others]
}

const source = 'seed'

export function* personRows(people: readonly SeededPerson[], keys: IdNumberKeys) {
  for (const { id, name, sex, birthDate, idNumber } of people) {
    yield { id, ...sealIdNumber(keys, idNumber), name, sex, birthDate, source }
  }
}
/** Of a prefix that no network has (100): nobody can be called. */
export function* phoneRows(people: readonly SeededPerson[], keys: IdNumberKeys) {
  for (const [at, { id, word }] of people.entries()) {
    const phone = `100${String((at * 7_919) % 100_000_000).padStart(8, '0')}`
    yield { id: `pho_seed_${word}`, personId: id, phoneSealed: sealPhone(keys, id, phone), source }
  }
}
export function* nameKeyRows(people: readonly SeededPerson[]) {
  for (const { id, name } of people) for (const key of nameKeysOf(name)) yield { key, personId: id }
}
export function* employmentRows(people: readonly SeededPerson[]) {
  for (const { id, word, employer, heldFrom } of people) {
    const at = { organisationId: employer.id, organisationName: employer.name, area: employer.area }
    yield { id: `emp_seed_${word}`, personId: id, ...at, heldFrom, source }
  }
}
export function* titleRows(people: readonly SeededPerson[]) {
  for (const { id, word, series, current, heldFrom } of people) {
    yield {
      id: `tit_seed_${word}` as StandingId,
      personId: id,
      series,
      level: current,
      heldFrom: current === 'NONE' ? null : heldFrom,
      source,
    }
  }
}
export function* educationRows(people: readonly SeededPerson[]) {
  for (const { id, word, education } of people) yield { id: `edu_seed_${word}`, personId: id, level: education, source }
}
export function* applicationRows(people: readonly SeededPerson[]) {
  let number = 0
  for (const { id, word, employer, series: own, target, current, education, aims } of people) {
    for (const [at, { series, filedOn }] of aims.entries()) {
      number += 1
      yield {
        id: `app_seed_${word}${at === 0 ? '' : `_${at + 1}`}` as ApplicationId,
        number: `NX-JXJY-2016-${String(number).padStart(6, '0')}`,
        personId: id,
        series,
        currentLevel: series === own ? current : ('NONE' as const),
        targetLevel: target,
        reviewYear: 2016,
        area: employer.area,
        organisationId: employer.id,
        organisationName: employer.name,
        education,
        filedOn,
        source,
      }
    }
  }
}
