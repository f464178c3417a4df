// The small province: three areas, three committees, one person for every kind of verdict. Tests speak of them by name.
import type { Day, FilingId, OrganisationId } from '@jijiao/kernel'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { load, type Rows } from '../../tools/seed/load.ts'
import type { Connections, Settings } from '../../tools/settings.ts'
import { accountRows, committeeRows } from './callers.ts'
import { aPerson, type Employer, type PersonBuilder, rowsOf } from './people.ts'

const employer = (word: string, name: string, area: string): Employer => ({
  id: `org_${word}` as OrganisationId,
  name,
  area,
})
export const designInstitute = employer('design', '银川市规划设计院', '64.6401.640104')
export const hospital = employer('hospital', '石嘴山市第一人民医院', '64.6402.640202')
export const school = employer('school', '平罗县城关第一小学', '64.6402.640221')
export const energy = employer('energy', '宁东能源有限公司', '64.ND')

/** The courses that the 2016 review asks for (S72, S74). */
export const courses = {
  cases: '专业技术人员创新案例',
  health: '心理健康与心理调适',
  ethics: '学术道德与学术规范',
  team: '专业技术人员团队建设与创新',
  capability: '专业技术人员能力建设读本',
  science: '当代科学技术新知识', // of the eighth round, 2016–2017
} as const

const { cases, health, ethics, team, capability, science } = courses
const engineer = (word: string) => aPerson(word).workingAt(designInstitute).holding('05', 'INTERMEDIATE')
const doctor = (word: string) => aPerson(word).workingAt(hospital).holding('04', 'ASSISTANT')
/** The four courses of a senior applicant. */
const fourCourses = (person: PersonBuilder) =>
  person.tookPublicCourse(cases).tookPublicCourse(health).tookPublicCourse(ethics).tookPublicCourse(team)

/** Each with what becomes of them in the 2016 review, in the order of docs/sources/requirements.md §11. */
export const people: readonly PersonBuilder[] = [
  // PASS: 4 × 30 + 240 = 360.
  fourCourses(engineer('li_jianguo').named('李建国').applyingFor('ASSOCIATE_SENIOR', '05')).studied(240),
  // FAIL: 359, an hour short.
  engineer('ma_xiulan')
    .named('马秀兰', '女')
    .bornOn('1982-11-30')
    .applyingFor('ASSOCIATE_SENIOR', '05')
    .tookPublicCourse(cases)
    .tookPublicCourse(health)
    .tookPublicCourse(ethics)
    .tookPublicCourse(capability)
    .studied(239),
  // FAIL: 420 hours, and 学术道德与学术规范 missing.
  engineer('zhang_wei')
    .named('张伟')
    .applyingFor('ASSOCIATE_SENIOR', '05')
    .tookPublicCourse(cases)
    .tookPublicCourse(health)
    .tookPublicCourse(team)
    .tookPublicCourse(capability)
    .studied(300),
  // PASS: 120 + 180 + 10 days × 6.
  fourCourses(
    engineer('wang_fang').named('王芳', '女').holding('05', 'ASSOCIATE_SENIOR').applyingFor('FULL_SENIOR', '05'),
  )
    .studied(180)
    .travelledToLearn(12, 2),
  // PASS: 60 + 228 = 288.
  doctor('yang_haiyan')
    .named('杨海燕', '女')
    .applyingFor('INTERMEDIATE', '04')
    .tookPublicCourse(ethics)
    .tookPublicCourse(team)
    .studied(228),
  // FAIL: the 90 hours of 2011 lie outside the window; short 28.
  doctor('ma_zhiqiang')
    .named('马志强')
    .applyingFor('INTERMEDIATE', '04')
    .tookPublicCourse(ethics)
    .tookPublicCourse(capability)
    .studied(200)
    .studied(90, '2011-10-15'),
  // PASS by substitution: enrolled and graduated inside the window.
  aPerson('halike')
    .named('哈力克·买买提')
    .workingAt(school)
    .holding('22', 'ASSISTANT')
    .applyingFor('INTERMEDIATE', '22')
    .graduated('2012-03-01', '2015-12-20'),
  // FAIL: a study that began before the window, 250 + 30 = 280, and a course missing.
  doctor('liu_yang')
    .named('刘洋')
    .applyingFor('INTERMEDIATE', '04')
    .tookPublicCourse(ethics)
    .graduated('2011-09-01', '2014-07-01', 250),
  // FAIL: teaching before 2016 gives nothing; short 40.
  fourCourses(engineer('zhao_min').named('赵敏', '女').applyingFor('ASSOCIATE_SENIOR', '05')).studied(200).taught(20),
  // FAIL: 60 hours of a class that was never filed; short 40.
  fourCourses(engineer('chen_jing').named('陈静', '女').applyingFor('ASSOCIATE_SENIOR', '05'))
    .studied(200)
    .studied(60, '2014-08-08', { filing: null, course: '新材料应用技术培训班' }),
  // FAIL: learning for the computer examination does not count; short 30.
  fourCourses(engineer('sun_lei').named('孙磊').applyingFor('ASSOCIATE_SENIOR', '05')).studied(210).preparedForExam(40),
  // NOT_APPLICABLE: no rule for junior titles.
  aPerson('zhou_ting').named('周婷', '女').workingAt(designInstitute).applyingFor('ASSISTANT', '05').studied(20),
  // NEEDS_REVIEW: a certificate that says no hours, on which the verdict hangs.
  fourCourses(engineer('wu_hao').named('吴昊').applyingFor('ASSOCIATE_SENIOR', '05'))
    .studied(200)
    .studied(0, '2015-05-06', { quantityTenths: null }),
  // FAIL, and not filed yet: duplicates, an entry taken back, a course of 2016, evidence of the wrong kind.
  engineer('qian_xue')
    .named('钱雪', '女')
    .applyingFor('INTERMEDIATE', '05', { filedOn: null })
    .tookPublicCourse(ethics)
    .tookPublicCourse(ethics, '2015-02-03')
    .tookPublicCourse(team)
    .tookPublicCourse(science, '2016-03-01')
    .studied(72)
    .reversed()
    .studied(80, '2015-07-22', { evidence: 'COMPLETION_CERTIFICATE' })
    .studied(150),
  // Two series, two verdicts (A17); 宁东 has no code of its own (S4).
  aPerson('he_ping')
    .named('何平')
    .workingAt(energy)
    .holding('17', 'ASSISTANT')
    .holding('05', 'INTERMEDIATE')
    .applyingFor('INTERMEDIATE', '17')
    .applyingFor('ASSOCIATE_SENIOR', '05')
    .tookPublicCourse(ethics)
    .tookPublicCourse(team)
    .studied(228),
  // A surname with two readings and a rare given name; another area of the same series.
  aPerson('shan')
    .named('单𫖯')
    .workingAt(hospital)
    .holding('05', 'ASSISTANT')
    .applyingFor('INTERMEDIATE', '05')
    .studied(10),
  // A review year for which there is no rule.
  engineer('feng_lan')
    .named('冯兰', '女')
    .applyingFor('ASSOCIATE_SENIOR', '05', { reviewYear: 2015, filedOn: '2015-04-10' })
    .studied(100),
  // No application: exists for nobody but the person.
  engineer('ding_yi').named('丁一').studied(30),
]

/** The person of that word. @throws when nobody of the small province has it. */
export function personOf(word: string): PersonBuilder {
  const found = people.find((person) => person.word === word)
  if (!found) throw new Error(`Nobody in the small province is called ${word}.`)
  return found
}

const filings: readonly [string, string, Day, Day][] = [
  ['NX2013-00001', '公需科目集中培训', '2013-06-01', '2013-06-30'],
  ['NX2014-00002', '装备制造工艺研修班', '2014-05-12', '2014-05-20'],
]

async function rowsFor(settings: Pick<Settings, 'secrets'>): Promise<Rows> {
  const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  const { people: persons, credits, audits } = rowsOf(people, keys)
  const source = 'small province'
  const employers = [designInstitute, hospital, school, energy]
  return {
    institutions: {
      organisations: employers.map((one) => ({ ...one, creditCode: null, kinds: ['EMPLOYER'], source })),
      ...committeeRows,
    },
    people: { ...persons, ...(await accountRows()) },
    projects: {
      filings: filings.map(([number, activity, heldFrom, heldTo]) => ({
        id: `fil_${number.toLowerCase().replace('-', '_')}` as FilingId,
        number,
        activity,
        institution: '宁夏大学',
        heldFrom,
        heldTo,
        source,
      })),
    },
    credits,
    audits,
  }
}

/** Loads the small province into a migrated database. */
export async function fillSmallProvince(connections: Connections, settings: Pick<Settings, 'secrets'>): Promise<void> {
  await load(connections.importer, () => rowsFor(settings))
}
