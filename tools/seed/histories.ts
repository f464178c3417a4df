// Ledgers of people who do not exist: most of them enough for their title, the rest with every fault that a review meets.
import { type Catalogue, publicCourses, roundEight } from './classes.ts'
import { type Applicant, type Entry, Ledger } from './ledger.ts'
import type { Random } from './random.ts'

const { cases, health, ethics, team, capability } = publicCourses
/** What the 2016 review asks, so that most pass it (S71–S74). In tenths. */
const senior = { from: 2011, tenths: 3600, courses: [cases, health, ethics] }
const intermediate = { from: 2012, tenths: 2880, courses: [ethics] }

/** What a person's ledger is made to show, and how often. */
const plans = {
  enough: 600,
  trip: 50,
  substituted: 40,
  straddling: 25,
  short: 85,
  courseMissing: 65,
  beforeWindow: 30,
  unfiled: 30,
  evidence: 40,
  taught: 20,
  examination: 20,
  straddlingShort: 12,
  graduatedLate: 8,
  hoursMissing: 15,
} as const
export type Plan = keyof typeof plans

const yearsFrom = (from: number) => [2011, 2012, 2013, 2014, 2015].filter((year) => year >= from)

/** Courses and hours that are asked, less what the plan holds back; then what the plan adds, none of which counts. */
function fill(ledger: Ledger, plan: Plan, rule: typeof senior, random: Random) {
  const years = yearsFrom(rule.from)
  const taken = [...rule.courses, random.pick([team, capability])]
  if (plan === 'courseMissing') taken.splice(random.below(taken.length), 1)
  for (const course of taken) ledger.publicCourse(course, random.pick(years))
  const trip = plan === 'trip' ? random.between(3, 10) : 0
  const more = -5 * random.below(100) // some have more than is asked
  const heldBack = plan === 'enough' || plan === 'trip' || plan === 'courseMissing' ? more : 5 * random.between(1, 70)
  ledger.professional(years, rule.tenths - taken.length * 300 - heldBack - trip * 60)
  if (trip > 0) ledger.trip(random.pick(years), trip + 2, 2)
  switch (plan) {
    case 'beforeWindow':
      return ledger.professional([rule.from - 1], heldBack)
    case 'unfiled':
      return ledger.professional([2013], heldBack, { filing: null, course: '内部业务学习' })
    case 'evidence': {
      const evidence = random.pick(['COMPLETION_CERTIFICATE', 'NONE'] as const)
      return ledger.professional([2015], heldBack, { evidence, course: '岗位能力提升培训' })
    }
    case 'taught':
      return ledger.taught(2015, heldBack)
    case 'examination':
      return ledger.examination(2014, heldBack)
    case 'hoursMissing':
      return ledger.professional([2014], 120, { quantityTenths: null, course: '行业技术交流培训' })
  }
}

function study(ledger: Ledger, plan: Plan, rule: typeof senior, random: Random) {
  const { from } = rule
  if (plan === 'substituted') return ledger.degree(`${from}-09-01`, `${from + 3}-07-01`, null)
  if (plan === 'graduatedLate') return ledger.degree('2014-09-01', '2016-07-01', null)
  for (const course of [...rule.courses, team]) ledger.publicCourse(course, random.pick(yearsFrom(from)))
  const asked = rule.tenths - (rule.courses.length + 1) * 300
  ledger.degree(
    `${from - 1}-09-01`,
    `${from + 2}-07-01`,
    asked + 5 * (plan === 'straddling' ? random.below(60) : -random.between(1, 80)),
  )
}

const studies: ReadonlySet<Plan> = new Set(['substituted', 'straddling', 'straddlingShort', 'graduatedLate'])

/** What anybody's ledger holds besides, and what changes no verdict. */
function besides(ledger: Ledger, random: Random) {
  if (random.chance(0.25)) ledger.publicCourse(ethics, 2015) // for many the second time (S96)
  if (random.chance(0.2)) ledger.publicCourse(roundEight, 2016)
  if (random.chance(0.3)) ledger.professional([2010], random.between(40, 400))
  if (random.chance(0.3)) ledger.professional([2016], random.between(40, 200))
  if (random.chance(0.1)) ledger.professional([2014], 80, { filing: null, course: '单位内部学习' })
  if (random.chance(0.08)) ledger.examination(2013, 400)
  if (random.chance(0.06)) ledger.taught(2014, 60)
  if (random.chance(0.05)) ledger.trip(2012, 6, 2, 'NONE')
}

/** One person's ledger, in the order of its ids: some twenty-five lines. */
export function historyOf(applicant: Applicant, random: Random, catalogue: Catalogue): Entry[] {
  const ledger = new Ledger(applicant, random, catalogue)
  const junior = applicant.target === 'ASSISTANT' || applicant.target === 'TECHNICIAN'
  const rule = applicant.target === 'INTERMEDIATE' ? intermediate : senior
  const plan = random.weighed(plans)
  if (junior) ledger.professional([2013, 2014, 2015], random.between(400, 1600))
  else if (studies.has(plan)) study(ledger, plan, rule, random)
  else fill(ledger, plan, rule, random)
  besides(ledger, random)
  return ledger.entries
}

/** The professional of the demonstration: 28 hours short, one course missing, and a line for most of the reasons there are. */
export function narrowFailure(applicant: Applicant, random: Random, catalogue: Catalogue): Entry[] {
  const ledger = new Ledger(applicant, random, catalogue)
  for (const [course, year] of [
    [cases, 2012],
    [health, 2013],
    [team, 2014],
  ] as const)
    ledger.publicCourse(course, year)
  ledger.publicCourse(health, 2015)
  ledger.professional([2011, 2012, 2013, 2014, 2015], 2180)
  ledger.trip(2014, 6, 2)
  ledger.trip(2013, 4, 1, 'NONE')
  ledger.professional([2010], 160)
  ledger.professional([2013], 120, { filing: null, course: '院内新规范学习班' })
  ledger.professional([2015], 80, { evidence: 'COMPLETION_CERTIFICATE', course: '绿色建筑标准宣贯班' })
  ledger.taught(2015, 60)
  ledger.examination(2014, 400)
  ledger.publicCourse(roundEight, 2016)
  return ledger.entries
}
