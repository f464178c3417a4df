// People of the small province, built in the words of the regulation. What a test does not say is ordinary. One vocabulary, so one file. Long: a list.
import { createHash } from 'node:crypto'
import type { ApplicationId, Day, HourEntryId, OrganisationId, PersonId, TitleLevel } from '@jijiao/kernel'
import type { hourEntries } from '../../subgraphs/credits/src/tables.ts'
import { checkCharacterOf } from '../../subgraphs/people/src/idNumber.ts'
import { type IdNumberKeys, sealIdNumber, sealPhone } from '../../subgraphs/people/src/idNumberSeal.ts'
import { nameKeysOf } from '../../subgraphs/people/src/nameKeys.ts'
import type { Rows } from '../../tools/seed/load.ts'

type Entry = typeof hourEntries.$inferInsert
type EntryDetail = Partial<Omit<Entry, 'id' | 'personId'>>
export type Employer = { id: OrganisationId; name: string; area: string }
export type Level = TitleLevel | 'NONE'

type Aim = { series: string; level: TitleLevel; area: string; reviewYear: number; filedOn: Day | null }

/** Of a division that does not exist (649901), with a right check character; always the same for the same word. */
export function idNumberFor(word: string, birth: Day, sex: '1' | '2'): string {
  const half = createHash('sha256').update(word).digest().readUInt16BE() % 500
  const sequence = String(half * 2 + (sex === '1' ? 1 : 0)).padStart(3, '0')
  const digits = `649901${birth.replaceAll('-', '')}${sequence}`
  return digits + checkCharacterOf(digits)
}

/** Of a prefix that no network has (100), always the same for the same word. */
export const phoneFor = (word: string): string =>
  `100${String(createHash('sha256').update(`phone ${word}`).digest().readUInt32BE() % 100_000_000).padStart(8, '0')}`

/** Certificates of 2014 and before are paper, later ones are printed online (S65, S66). */
const evidenceOf = (on: Day): Entry['evidence'] => (on < '2015-01-01' ? 'COMPLETION_CERTIFICATE' : 'ONLINE_CERTIFICATE')

const blank = {
  category: null,
  quantityTenths: null,
  unit: 'HOUR',
  days: null,
  travelDays: null,
  heldFrom: null,
  heldTo: null,
  registeredOn: null,
  enrolledOn: null,
  graduatedOn: null,
  degree: null,
  filing: null,
  institution: '宁夏大学',
  mode: 'PHYSICAL',
  source: 'small province',
  reverses: null,
} as const satisfies EntryDetail

/** `word` makes the ids, so that a log of a test reads: li_jianguo is per_li_jianguo, and applies with app_li_jianguo. */
export class PersonBuilder {
  readonly id: PersonId
  readonly word: string
  private readonly told = { name: '', sex: '1' as '1' | '2', birth: '1975-04-01', education: '大学本科' }
  private numbers: { idNumber: string; phone: string } | null = null
  private employer: Employer | null = null
  private readonly held: { series: string; level: Level }[] = []
  private readonly aims: Aim[] = []
  private readonly entries: Entry[] = []

  constructor(word: string) {
    this.word = word
    this.id = `per_${word}` as PersonId
  }

  named(name: string, sex: '男' | '女' = '男') {
    Object.assign(this.told, { name, sex: sex === '男' ? '1' : '2' })
    return this
  }
  /** With these numbers; born on the day that stands in the first. */
  numbered(idNumber: string, phone: string) {
    this.numbers = { idNumber, phone }
    return this.bornOn(`${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`)
  }
  bornOn(birth: Day) {
    this.told.birth = birth
    return this
  }
  educated(education: string) {
    this.told.education = education
    return this
  }
  workingAt(employer: Employer) {
    this.employer = employer
    return this
  }
  holding(series: string, level: Level) {
    this.held.push({ series, level })
    return this
  }
  /** Filed on 2016-04-10 unless said otherwise, in the area of the employer. */
  applyingFor(level: TitleLevel, series: string, more: Partial<Pick<Aim, 'area' | 'reviewYear' | 'filedOn'>> = {}) {
    const area = this.employer?.area ?? '64.ZZ'
    this.aims.push({ level, series, area, reviewYear: 2016, filedOn: '2016-04-10', ...more })
    return this
  }

  private add(on: Day | null, entry: EntryDetail & Pick<Entry, 'kind' | 'course' | 'evidence'>) {
    const id = `hen_${this.word}_${this.entries.length + 1}` as HourEntryId
    const held = { heldFrom: on, heldTo: on, registeredOn: on }
    this.entries.push({ ...blank, ...held, ...entry, id, personId: this.id })
    return this
  }
  /** 公需课. The certificate says 24 hours; the rule knows better (S75). */
  tookPublicCourse(course: string, on: Day = '2013-06-30', more: EntryDetail = {}) {
    const said = {
      kind: 'PUBLIC_COURSE',
      category: 'PUBLIC',
      course,
      quantityTenths: 240,
      filing: 'NX2013-00001',
    } as const
    return this.add(on, { ...said, evidence: evidenceOf(on), ...more })
  }
  /** 专业课, of so many hours. */
  studied(hours: number, on: Day = '2014-05-20', more: EntryDetail = {}) {
    const said = { kind: 'PROFESSIONAL_COURSE', category: 'PROFESSIONAL', course: '装备制造工艺研修班' } as const
    const proven = { quantityTenths: Math.round(hours * 10), filing: 'NX2014-00002', evidence: evidenceOf(on) }
    return this.add(on, { ...said, ...proven, ...more })
  }
  /** 考察交流: so many days in all, of which some travelling, by a document. */
  travelledToLearn(days: number, travelDays: number, on: Day = '2014-09-12', more: EntryDetail = {}) {
    const said = { kind: 'STUDY_TRIP', course: '专业技术交流考察', evidence: 'DOCUMENT' } as const
    return this.add(on, { ...said, days, travelDays, ...more })
  }
  taught(hours: number, on: Day = '2015-06-10', more: EntryDetail = {}) {
    const said = { kind: 'TEACHING', course: '继续教育培训授课', filing: 'NX2015-00003' } as const
    return this.add(on, { ...said, quantityTenths: hours * 10, evidence: evidenceOf(on), ...more })
  }
  /** 学历教育, with the diploma, or with the school's proof of hours where it proves some. */
  graduated(enrolledOn: Day, graduatedOn: Day, provenHours: number | null = null, more: EntryDetail = {}) {
    const said = { kind: 'DEGREE_STUDY', course: '高一级学历', degree: 'HIGHER', enrolledOn, graduatedOn } as const
    const proof = {
      quantityTenths: provenHours === null ? null : provenHours * 10,
      evidence: provenHours === null ? 'DIPLOMA' : 'SCHOOL_PROOF',
    } as const
    return this.add(null, { ...said, ...proof, registeredOn: graduatedOn, ...more })
  }
  preparedForExam(hours: number, on: Day = '2015-03-20', more: EntryDetail = {}) {
    const said = { kind: 'EXAM_PREPARATION', course: '计算机模块考前培训', filing: 'NX2015-00004' } as const
    return this.add(on, { ...said, quantityTenths: hours * 10, evidence: evidenceOf(on), ...more })
  }
  /** Takes back the last entry. */
  reversed() {
    const last = this.entries.at(-1)
    if (!last) throw new Error('There is no entry to take back.')
    this.entries.push({ ...last, id: `${last.id}_reversed` as HourEntryId, reverses: last.id })
    return this
  }

  fullName(): string {
    return this.told.name
  }

  idNumber(): string {
    return this.numbers?.idNumber ?? idNumberFor(this.word, this.told.birth, this.told.sex)
  }
  /** The first application, and those after it with a number behind. */
  applicationIds(): ApplicationId[] {
    return this.aims.map((_, at) => `app_${this.word}${at === 0 ? '' : `_${at + 1}`}` as ApplicationId)
  }

  rows(keys: IdNumberKeys) {
    const { id, word, employer } = this
    const { name, sex, birth, education } = this.told
    const source = blank.source
    const of = { personId: id, source }
    const organisation = employer ?? { id: 'org_none' as OrganisationId, name: '无单位', area: '64.ZZ' }
    return {
      person: { id, ...sealIdNumber(keys, this.idNumber()), name, sex, birthDate: birth, source },
      phones: [{ id: `pho_${word}`, ...of, phoneSealed: sealPhone(keys, id, this.numbers?.phone ?? phoneFor(word)) }],
      nameKeys: nameKeysOf(name).map((key) => ({ key, personId: id })),
      employments: employer
        ? [
            {
              id: `emp_${word}`,
              ...of,
              organisationId: employer.id,
              organisationName: employer.name,
              area: employer.area,
              heldFrom: '2008-07-01',
            },
          ]
        : [],
      titles: this.held.map((title, at) => ({ id: `tit_${word}_${at + 1}`, ...of, ...title, heldFrom: '2010-12-01' })),
      educations: [{ id: `edu_${word}`, ...of, level: education }],
      hourEntries: this.entries,
      applications: this.aims.map(({ series, level, area, reviewYear, filedOn }, at) => ({
        id: this.applicationIds()[at] ?? (`app_${word}` as ApplicationId),
        personId: id,
        series,
        targetLevel: level,
        currentLevel: this.held.find((title) => title.series === series)?.level ?? ('NONE' as const),
        reviewYear,
        area,
        organisationId: organisation.id,
        organisationName: organisation.name,
        education,
        filedOn,
        source,
      })),
    }
  }
}

export const aPerson = (word: string) => new PersonBuilder(word)

/** The people's rows, their applications numbered in the order in which they stand here. */
export function rowsOf(people: readonly PersonBuilder[], keys: IdNumberKeys) {
  const all = people.map((person) => person.rows(keys))
  const numbered = all
    .flatMap((one) => one.applications)
    .map((one, at) => ({ ...one, number: `NX-JXJY-${one.reviewYear}-${String(at + 1).padStart(6, '0')}` }))
  return {
    people: {
      persons: all.map((one) => one.person),
      nameKeys: all.flatMap((one) => one.nameKeys),
      phones: all.flatMap((one) => one.phones),
      employments: all.flatMap((one) => one.employments),
      titles: all.flatMap((one) => one.titles),
      educations: all.flatMap((one) => one.educations),
    },
    credits: { hourEntries: all.flatMap((one) => one.hourEntries) },
    audits: { applications: numbered },
  } satisfies Rows
}
