// The 2016 rule in the words of two engines of others, as their documents would have it written. Neither can say "once per course" nor add up lines:
// that is done between two of their runs in plain code, which is to their advantage. Days are numbers (20150131), for neither has days.
import { ZenEngine } from '@gorules/zen-engine'
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import type { EntryFacts, SubjectFacts } from '../subgraphs/credits/src/rules/index.ts'

export type Judge = (subject: SubjectFacts, entries: readonly EntryFacts[]) => Promise<string>

const dayNumber = (day: string | null): number | null => (day === null ? null : Number(day.replaceAll('-', '')))
const levels = { senior: ['FULL_SENIOR', 'ASSOCIATE_SENIOR'], intermediate: ['INTERMEDIATE'] }
const courses = {
  senior: ['专业技术人员创新案例', '心理健康与心理调适', '学术道德与学术规范'],
  intermediate: ['学术道德与学术规范'],
  either: ['专业技术人员团队建设与创新', '专业技术人员能力建设读本'],
}

type Line = Readonly<Record<string, string | number | boolean | null>>
const lineOf = (entry: EntryFacts, from: number): Line => ({
  kind: entry.kind,
  course: entry.course,
  unit: entry.unit,
  tenths: entry.quantityTenths,
  days: entry.days,
  travelDays: entry.travelDays,
  heldTo: dayNumber(entry.heldTo),
  registeredOn: dayNumber(entry.registeredOn),
  enrolledOn: dayNumber(entry.enrolledOn),
  graduatedOn: dayNumber(entry.graduatedOn),
  degree: entry.degree,
  filed: entry.filing !== null,
  evidence: entry.evidence,
  relevant: entry.relevant !== false,
  windowFrom: from,
})

type Counted = { kind: string; course: string; tenths: number }
/** What the engines leave to their host: each course once, and the sum. */
function personOf(subject: SubjectFacts, counted: readonly Counted[]) {
  const taken = new Set(counted.flatMap((one) => (one.kind === 'PUBLIC_COURSE' ? [one.course] : [])))
  const sum = counted.reduce((all, one) => (one.kind === 'PUBLIC_COURSE' ? all : all + one.tenths), taken.size * 300)
  const has = (names: readonly string[]) => names.every((name) => taken.has(name))
  return {
    reviewYear: subject.reviewYear,
    targetLevel: subject.targetLevel,
    tenths: sum,
    substituted: counted.some((one) => one.kind === 'SUBSTITUTED'),
    seniorCourses: has(courses.senior) && courses.either.some((name) => taken.has(name)),
    intermediateCourses: has(courses.intermediate) && courses.either.some((name) => taken.has(name)),
  }
}
const windowFrom = (subject: SubjectFacts): number =>
  levels.senior.includes(subject.targetLevel ?? '') ? 20110101 : 20120101

const is = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'equal', value })
const among = (fact: string, value: readonly string[]): NestedCondition => ({ fact, operator: 'in', value })
const from = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'greaterThanInclusive', value })
const until = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'lessThanInclusive', value })
const inWindow = (fact: string): NestedCondition[] => [from(fact, { fact: 'windowFrom' }), until(fact, 20151231)]
const late2014: NestedCondition[] = [
  from('heldTo', 20140101),
  until('heldTo', 20141231),
  from('registeredOn', 20150101),
  until('registeredOn', 20151231),
]
const proven: NestedCondition = {
  any: [
    { all: [...late2014, is('evidence', 'ONLINE_CERTIFICATE')] },
    {
      all: [
        { not: { all: late2014 } },
        until('heldTo', 20141231),
        among('evidence', ['COMPLETION_CERTIFICATE', 'OTHER_PROOF']),
      ],
    },
    { all: [from('heldTo', 20150101), is('evidence', 'ONLINE_CERTIFICATE')] },
  ],
}
const degree: NestedCondition[] = [
  is('kind', 'DEGREE_STUDY'),
  ...inWindow('graduatedOn'),
  among('degree', ['HIGHER', 'SECOND']),
  is('relevant', true),
]

/** Condition of a line by what becomes of it. */
const kinds: Readonly<Record<string, TopLevelCondition>> = {
  course: { all: [is('kind', 'PUBLIC_COURSE'), ...inWindow('heldTo'), is('filed', true), proven] },
  professional: {
    all: [
      is('kind', 'PROFESSIONAL_COURSE'),
      ...inWindow('heldTo'),
      is('filed', true),
      proven,
      is('unit', 'HOUR'),
      is('relevant', true),
    ],
  },
  trip: { all: [is('kind', 'STUDY_TRIP'), ...inWindow('heldTo'), is('evidence', 'DOCUMENT'), is('relevant', true)] },
  wholeTask: { all: [...degree, from('enrolledOn', { fact: 'windowFrom' }), is('evidence', 'DIPLOMA')] },
  degreeHours: {
    all: [
      ...degree,
      { fact: 'enrolledOn', operator: 'lessThan', value: { fact: 'windowFrom' } },
      is('evidence', 'SCHOOL_PROOF'),
      is('unit', 'HOUR'),
    ],
  },
}
function worthOf(type: string, line: Line): Counted {
  const course = String(line.course)
  const tenths = Number(line.tenths ?? 0)
  if (type === 'course') return { kind: 'PUBLIC_COURSE', course, tenths: 300 }
  if (type === 'trip')
    return { kind: type, course, tenths: Math.max(0, Number(line.days) - Number(line.travelDays)) * 60 }
  return type === 'wholeTask' ? { kind: 'SUBSTITUTED', course, tenths: 0 } : { kind: type, course, tenths }
}

/** json-rules-engine: a run for each line, and one for the person. */
export function byJsonRules(): Judge {
  const lines = new Engine()
  for (const [type, conditions] of Object.entries(kinds)) lines.addRule({ conditions, event: { type } })
  const person = new Engine()
  const verdict = (type: string, all: NestedCondition[]) => person.addRule({ conditions: { all }, event: { type } })
  verdict('judged', [is('reviewYear', 2016), among('targetLevel', [...levels.senior, ...levels.intermediate])])
  verdict('PASS', [is('substituted', true)])
  verdict('PASS', [among('targetLevel', levels.senior), from('tenths', 3600), is('seniorCourses', true)])
  verdict('PASS', [among('targetLevel', levels.intermediate), from('tenths', 2880), is('intermediateCourses', true)])
  return async (subject, entries) => {
    const counted: Counted[] = []
    const start = windowFrom(subject)
    for (const entry of entries) {
      const line = lineOf(entry, start)
      const { events } = await lines.run({ ...line })
      for (const { type } of events) counted.push(worthOf(type, line))
    }
    const { events } = await person.run(personOf(subject, counted))
    const told = events.map(({ type }) => type)
    return told.includes('judged') ? (told.includes('PASS') ? 'PASS' : 'FAIL') : 'NOT_APPLICABLE'
  }
}

const expressionNode = (expressions: Readonly<Record<string, string>>) => ({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    {
      id: 'of',
      type: 'expressionNode',
      name: 'of',
      position: { x: 1, y: 0 },
      content: { expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'of', type: 'edge' },
    { id: 'b', sourceId: 'of', targetId: 'out', type: 'edge' },
  ],
})
const inside = (day: string) => `#.${day} != null and #.${day} >= #.windowFrom and #.${day} <= 20151231`
const zenProven = `(#.heldTo >= 20140101 and #.heldTo <= 20141231 and #.registeredOn != null and #.registeredOn >= 20150101 and #.registeredOn <= 20151231
  ? #.evidence == 'ONLINE_CERTIFICATE' : #.heldTo <= 20141231 ? #.evidence in ['COMPLETION_CERTIFICATE', 'OTHER_PROOF'] : #.evidence == 'ONLINE_CERTIFICATE')`
const zenDegree = `#.kind == 'DEGREE_STUDY' and ${inside('graduatedOn')} and #.degree in ['HIGHER', 'SECOND'] and #.relevant and #.enrolledOn != null`
const zenKinds: Readonly<Record<string, string>> = {
  course: `#.kind == 'PUBLIC_COURSE' and ${inside('heldTo')} and #.filed and ${zenProven}`,
  professional: `#.kind == 'PROFESSIONAL_COURSE' and ${inside('heldTo')} and #.filed and ${zenProven} and #.unit == 'HOUR' and #.relevant`,
  trip: `#.kind == 'STUDY_TRIP' and ${inside('heldTo')} and #.evidence == 'DOCUMENT' and #.relevant`,
  wholeTask: `${zenDegree} and #.enrolledOn >= #.windowFrom and #.evidence == 'DIPLOMA'`,
  degreeHours: `${zenDegree} and #.enrolledOn < #.windowFrom and #.evidence == 'SCHOOL_PROOF' and #.unit == 'HOUR'`,
}

/** zen-engine: one run for all lines of a person, and one for the person. */
export function byZen(): Judge {
  const engine = new ZenEngine()
  const told = Object.entries(zenKinds).reduceRight((rest, [type, when]) => `(${when}) ? '${type}' : ${rest}`, `'none'`)
  const lines = engine.createDecision(expressionNode({ types: `map(entries, ${told})` }))
  const person = engine.createDecision(
    expressionNode({
      verdict: `reviewYear == 2016 and targetLevel in ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE'] ? (substituted
        or (targetLevel in ['FULL_SENIOR', 'ASSOCIATE_SENIOR'] and tenths >= 3600 and seniorCourses)
        or (targetLevel == 'INTERMEDIATE' and tenths >= 2880 and intermediateCourses) ? 'PASS' : 'FAIL') : 'NOT_APPLICABLE'`,
    }),
  )
  return async (subject, entries) => {
    const start = windowFrom(subject)
    const all = entries.map((entry) => lineOf(entry, start))
    const { result } = await lines.evaluate({ entries: all })
    const types: readonly string[] = result.types
    const counted = all.flatMap((line, at) => (types[at] && types[at] !== 'none' ? [worthOf(types[at], line)] : []))
    return (await person.evaluate(personOf(subject, counted))).result.verdict
  }
}
