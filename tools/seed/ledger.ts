// One synthetic person's ledger in the making, in the words of the activities it holds.
import type { hourEntries } from '../../subgraphs/credits/src/tables.ts'
import type { HourEntryId, PersonId, TitleLevel } from '../../subgraphs/kernel/src/index.ts'
import type { Catalogue, Class } from './classes.ts'
import type { Random } from './random.ts'

export type Entry = typeof hourEntries.$inferInsert
export type Applicant = { id: PersonId; word: string; series: string; target: TitleLevel }

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
  mode: null,
  source: 'seed',
} as const

type Told = Omit<Entry, 'id' | 'personId' | keyof typeof blank> & Partial<Pick<Entry, keyof typeof blank>>

/** Certificates of 2014 and before are paper; what was held or entered in 2015 is printed online (S65, S66). */
const evidenceOf = (heldTo: string, registeredOn: string) =>
  heldTo < '2015-01-01' && registeredOn < '2015-01-01'
    ? ('COMPLETION_CERTIFICATE' as const)
    : ('ONLINE_CERTIFICATE' as const)

export class Ledger {
  readonly entries: Entry[] = []
  private readonly applicant: Applicant
  private readonly random: Random
  private readonly catalogue: Catalogue

  constructor(applicant: Applicant, random: Random, catalogue: Catalogue) {
    this.applicant = applicant
    this.random = random
    this.catalogue = catalogue
  }

  add(told: Told) {
    const id = `hen_seed_${this.applicant.word}_${String(this.entries.length).padStart(2, '0')}` as HourEntryId
    this.entries.push({ ...blank, ...told, id, personId: this.applicant.id })
  }

  private attended(
    one: Class,
    kind: Entry['kind'],
    category: Entry['category'],
    tenths: number,
    more: Partial<Told> = {},
  ) {
    const registeredOn = this.random.pick(one.registeredOn)
    const { course, institution, filing, mode, heldFrom, heldTo } = one
    const evidence = evidenceOf(heldTo, registeredOn)
    this.add({
      kind,
      category,
      course,
      institution,
      filing,
      mode,
      heldFrom,
      heldTo,
      registeredOn,
      quantityTenths: tenths,
      evidence,
      ...more,
    })
  }

  publicCourse(course: string, year: number, more: Partial<Told> = {}) {
    const certified = this.random.chance(0.15) ? 240 : 300 // the rule counts thirty whatever the certificate says (S75)
    this.attended(
      this.random.pick(this.catalogue.publicSessions(course, year)),
      'PUBLIC_COURSE',
      'PUBLIC',
      certified,
      more,
    )
  }

  /** Classes of these years until exactly so many tenths are certified. */
  professional(years: readonly number[], tenths: number, more: Partial<Told> = {}) {
    const offered = years.flatMap((year) => this.catalogue.of(this.applicant.series, year))
    let left = tenths
    const chosen = this.random.some(offered, offered.length)
    for (const [at, one] of chosen.entries()) {
      if (left <= 0) return
      const certified = at === chosen.length - 1 ? left : Math.min(left, one.tenths)
      this.attended(one, 'PROFESSIONAL_COURSE', 'PROFESSIONAL', certified, more)
      left -= certified
    }
  }

  trip(year: number, days: number, travelDays: number, evidence: Entry['evidence'] = 'DOCUMENT') {
    const held = { heldFrom: `${year}-09-03`, heldTo: `${year}-09-15`, registeredOn: `${year}-10-08` }
    this.add({
      kind: 'STUDY_TRIP',
      course: '专业技术交流考察',
      institution: '自治区科协',
      ...held,
      days,
      travelDays,
      evidence,
    })
  }

  degree(enrolledOn: string, graduatedOn: string, provenTenths: number | null) {
    const degree = this.random.chance(0.6) ? ('HIGHER' as const) : ('SECOND' as const)
    const proof = provenTenths === null ? ('DIPLOMA' as const) : ('SCHOOL_PROOF' as const)
    const course = degree === 'HIGHER' ? '高一级学历' : '第二学历'
    const studied = {
      enrolledOn,
      graduatedOn,
      registeredOn: graduatedOn,
      quantityTenths: provenTenths,
      degree,
      evidence: proof,
    }
    this.add({
      kind: 'DEGREE_STUDY',
      course,
      institution: this.random.pick(['宁夏大学', '兰州大学', '西安交通大学']),
      ...studied,
    })
  }

  taught(year: number, tenths: number) {
    const [one] = this.catalogue.of(this.applicant.series, year)
    if (one) this.attended({ ...one, course: '继续教育培训授课' }, 'TEACHING', null, tenths)
  }

  examination(year: number, tenths: number) {
    const course = this.random.pick(['职称外语考前培训', '计算机模块考前培训'])
    const [one] = this.catalogue.of(this.applicant.series, year)
    if (one) this.attended({ ...one, course }, 'EXAM_PREPARATION', null, tenths)
  }
}
