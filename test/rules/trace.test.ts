// What a trace tells beyond the verdict, and what a page makes of it. Long because whole traces stand in it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nobody, nothingKnown } from '../../subgraphs/credits/src/rules/facts.ts'
import {
  type EntryFacts,
  explainRule,
  explainTrace,
  parseRule,
  type SubjectFacts,
  traceWith,
} from '../../subgraphs/credits/src/rules/index.ts'
import { inventedPolicies, ningxia2016 } from './policies.ts'

const subject: SubjectFacts = {
  ...nobody,
  applicationId: 'app_1',
  personId: 'per_1',
  series: '05',
  targetLevel: 'INTERMEDIATE',
  currentLevel: 'ASSISTANT',
  reviewYear: 2016,
  area: '64',
  judgedOn: '2016-06-01',
}
const entry = (id: string, given: Partial<EntryFacts>): EntryFacts => ({
  ...nothingKnown,
  id,
  course: '新材料',
  quantityTenths: 2000,
  heldFrom: '2013-05-06',
  heldTo: '2013-05-10',
  registeredOn: '2013-05-12',
  filing: 'NX2013-1',
  mode: 'PHYSICAL',
  evidence: 'COMPLETION_CERTIFICATE',
  ...given,
})
const course = (id: string, name: string, given: Partial<EntryFacts> = {}) =>
  entry(id, { kind: 'PUBLIC_COURSE', course: name, ...given })
const judge = traceWith(ningxia2016())

test('a requirement tells its number, its threshold and what lies between, with its clause [S73]', () => {
  const trace = judge(subject, [
    course('a', '专业技术人员团队建设与创新'),
    entry('b', {}),
    entry('c', { filing: null }),
  ])
  expect(trace.requirements.find((one) => one.clause === 'intermediate-hours')).toEqual({
    clause: 'intermediate-hours',
    binds: true,
    truth: false,
    unit: 'tenths',
    measured: { least: 2300, most: 2300 },
    threshold: { least: 2880, most: 2880 },
    short: 580,
    missingCourses: [],
  })
  expect(trace.requirements.find((one) => one.clause === 'senior-hours')).toMatchObject({ binds: false, short: 0 })
  expect(trace.entries.map(({ id, fate, clause }) => ({ id, fate, clause }))).toEqual([
    { id: 'a', fate: 'COUNTED', clause: 'course-hours' },
    { id: 'b', fate: 'COUNTED', clause: 'professional-hours' },
    { id: 'c', fate: 'UNFILED', clause: 'filed' },
  ])
})

test('the hours of each year of the window are told, years without any as zero [S71]', () => {
  const trace = judge({ ...subject, targetLevel: 'FULL_SENIOR' }, [
    entry('a', {}),
    entry('b', { heldTo: '2011-03-03', quantityTenths: 75 }),
  ])
  expect(trace.hoursPerYear).toEqual([
    { year: 2011, tenths: 75 },
    { year: 2012, tenths: 0 },
    { year: 2013, tenths: 2000 },
    { year: 2014, tenths: 0 },
    { year: 2015, tenths: 0 },
  ])
})

test('what is missing is named, with the entry and the clause that asked [S65]', () => {
  const trace = judge(subject, [
    entry('a', { evidence: null }),
    entry('b', { heldTo: null }),
    entry('c', { heldTo: '2014-05-05', registeredOn: null }),
  ])
  expect(trace.missingFacts).toEqual([
    { fact: 'evidence', entry: 'a', clause: 'evidence' },
    { fact: 'registeredOn', entry: 'c', clause: 'evidence' },
    { fact: 'heldTo', entry: 'b', clause: 'window-intermediate' },
  ])
  expect(judge({ ...subject, targetLevel: null }, []).missingFacts).toEqual([
    { fact: 'targetLevel', entry: null, clause: 'high-and-intermediate' },
  ])
})

test('from 2016 on one taught hour gives three, to the total and to neither category [S19, S21]', () => {
  const yaml = readFileSync(
    new URL('../../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml', import.meta.url),
    'utf8',
  )
  const later = parseRule(
    yaml
      .replaceAll('2015-12-31\n  - id', '2020-12-31\n  - id')
      .replace('until: 2015-12-31\n\ndating', 'until: 2020-12-31\n\ndating'),
  )
  if (later.rule === null) throw new Error(JSON.stringify(later.faults))
  const taught = {
    kind: 'TEACHING',
    heldTo: '2016-05-10',
    registeredOn: '2016-05-11',
    quantityTenths: 80,
    evidence: 'ONLINE_CERTIFICATE',
  }
  const trace = traceWith(later.rule)(subject, [
    entry('a', taught),
    entry('b', { ...taught, heldTo: '2015-12-31', registeredOn: '2016-01-04' }),
  ])
  expect(trace.entries).toMatchObject([
    { id: 'b', fate: 'RULE_NOT_YET_EFFECTIVE', clause: 'teaching-from-2016' },
    { id: 'a', fate: 'COUNTED', countedTenths: 240, clause: 'teaching-factor' },
  ])
  expect(trace.totals.filter((one) => one.unit === 'tenths').map(({ name, least }) => [name, least])).toEqual([
    ['total', 240],
    ['publicHours', 0],
    ['professionalHours', 0],
  ])
})

test('teaching in continuing medical education is left to the rule of its own, and the trace names the exception [S20]', () => {
  const yaml = readFileSync(
    new URL('../../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml', import.meta.url),
    'utf8',
  )
  const later = parseRule(yaml.replaceAll('until: 2015-12-31', 'until: 2020-12-31'))
  if (later.rule === null) throw new Error(JSON.stringify(later.faults))
  const taught = entry('a', {
    kind: 'TEACHING',
    heldTo: '2016-05-10',
    quantityTenths: 80,
    evidence: 'ONLINE_CERTIFICATE',
    source: 'CONTINUING_MEDICAL_EDUCATION',
  })
  expect(traceWith(later.rule)(subject, [taught]).entries).toMatchObject([
    { fate: 'CATEGORY_MISMATCH', countedTenths: 0, clause: 'medical-education' },
  ])
})

test('a verdict is told in one sentence, in Chinese and in English [S71, S72]', () => {
  const short = judge(subject, [
    course('a', '专业技术人员团队建设与创新'),
    entry('b', {}),
    entry('c', { quantityTenths: 300 }),
  ])
  expect(explainTrace(short, 'zh-CN').headline).toBe('还差 28 学时；缺《学术道德与学术规范》')
  expect(explainTrace(short, 'en').headline).toBe('28 hours short; missing 《学术道德与学术规范》')
  expect(explainTrace(judge({ ...subject, targetLevel: 'ASSISTANT' }, []), 'zh-CN').headline).toBe('不适用')
  const open = judge(subject, [
    course('a', '专业技术人员团队建设与创新'),
    course('b', '学术道德与学术规范', { evidence: null }),
    entry('c', {}),
    entry('d', { quantityTenths: 300 }),
  ])
  expect(explainTrace(open, 'zh-CN').headline).toBe(
    '待核：尚缺信息：证明材料；按已认定的计算，还差 28 学时；缺《学术道德与学术规范》',
  )
})

test('what was not met and is no number is told by its sentence, not by an id', () => {
  const steps = inventedPolicies.find(({ name }) => name === 'steps.yaml')
  const one = steps?.cases.find(({ name }) => name.startsWith('the same course three times'))
  if (!steps || !one) throw new Error('The invented rule is not there.')
  const trace = traceWith(steps.rule)(one.person.subject, one.person.entries)
  expect(explainTrace(trace, 'zh-CN', steps.rule).headline).toBe(
    '未满足：活动类别为专业课的活动中，不同活动名称的个数不少于 2',
  )
  expect(explainTrace(trace, 'zh-CN').headline).toBe('未满足：two-courses')
})

test('every entry is told with its hours or its reason', () => {
  const trace = judge(subject, [
    entry('a', { quantityTenths: 75 }),
    entry('b', { kind: 'EXAM_PREPARATION' }),
    entry('c', { evidence: null }),
  ])
  expect(explainTrace(trace, 'zh-CN').entries.map((one) => one.sentence)).toEqual([
    '计入 7.5 学时',
    '不计：此类活动不计入',
    '待核：缺证明材料',
  ])
  expect(explainTrace(trace, 'en').entries.map((one) => one.sentence)).toEqual([
    '7.5 hours counted',
    'not counted: this kind of activity does not count',
    'needs review: evidence not known',
  ])
})

test('every clause is told in both languages, in the order of the steps', () => {
  const [zh, en] = [explainRule(ningxia2016(), 'zh-CN'), explainRule(ningxia2016(), 'en')]
  const told = new Map(zh.map((one) => [one.clause, one.sentence]))
  expect(told.get('senior-hours')).toBe('拟晋级别为正高或副高的，总学时不少于 360 学时。')
  expect(told.get('trip-days')).toBe('活动类别为考察交流的，计每天 6 学时（路程天数除外），归入专业科目。')
  expect(told.get('window-senior')).toBe(
    '拟晋级别为正高或副高的，审验期为 2011-01-01 至 2015-12-31，首日与末日均计入。',
  )
  expect(en.map((one) => one.clause)).toEqual(zh.map((one) => one.clause))
  expect([...new Set(zh.map((one) => one.step))]).toEqual([
    'applies',
    'window',
    'dating',
    'recognition',
    'duplicates',
    'conversion',
    'totals',
    'substitutions',
    'requirements',
  ])
  expect(en.filter((one) => /\p{Script=Han}/u.test(one.sentence.replaceAll(/《[^》]*》/gu, '')))).toEqual([])
})

test('a number that a driver left as text is refused before it is compared as letters', () => {
  const given = { quantityTenths: '100' as unknown as number }
  expect(() => judge(subject, [entry('a', given)])).toThrow('quantityTenths of a is "100", not a whole number.')
})
