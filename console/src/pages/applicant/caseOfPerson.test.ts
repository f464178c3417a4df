import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { aCase, aDetermination, aLine, anEntry } from '../../parts/case/testkit.ts'
import { caseOfPerson, withCase } from './caseOfPerson.ts'

const application = aCase({ targetLevel: 'ASSOCIATE_SENIOR', filedOn: '2016-04-11' })
const inside = anEntry('secret', { course: '本院内部讲座', quantityTenths: 75, filing: 'NX2014-00317' })
const open = anEntry('2', { kind: 'PUBLIC_COURSE', category: 'PUBLIC', course: '心理健康与心理调适', filing: null })
const determination = aDetermination({
  id: 'det_secret',
  verdict: 'FAIL',
  totalTenths: 375,
  shortTenths: 3225,
  missingCourses: ['学术道德与学术规范'],
  lines: [aLine(inside, 'COUNTED', 75, '计入'), aLine(open, 'COUNTED', 300, '计入')],
})

test('a case of a person holds what the verdict rests on, and nobody', () => {
  const text = caseOfPerson(application, determination, '一例')
  const { person, organisationName, education, jurisdiction, number, id } = application
  const nobody = [
    person.name,
    person.maskedIdNumber,
    person.id,
    organisationName,
    education ?? '本科',
    jurisdiction.name,
    number,
    id,
  ]
  for (const told of [...nobody, inside.institution, inside.source, inside.id, 'secret', '本院', 'NX2014'])
    expect(text).not.toContain(told)
  const [made] = parse(`cases:\n${text}`).cases
  expect(made.subject).toMatchObject({ series: '05', targetLevel: 'ASSOCIATE_SENIOR', filedOn: '2016-04-11' })
  expect(made.entries[0]).toMatchObject({
    kind: 'PROFESSIONAL_COURSE',
    hours: 7.5,
    heldTo: '2014-05-14',
    filing: 'FILED',
  })
  expect(made.entries[1]).toMatchObject({ course: '心理健康与心理调适', filing: null })
  expect(made.expect).toEqual({
    verdict: 'FAIL',
    totalHours: 37.5,
    shortHours: 322.5,
    missingCourses: ['学术道德与学术规范'],
  })
})

test('it is put at the end of the case file, whose other cases stay', () => {
  const added = caseOfPerson(application, determination, '一例')
  expect(parse(withCase('cases: []\n', added)).cases).toHaveLength(1)
  const file = '# why\ncases:\n  - name: first\n    expect: { verdict: PASS }\n'
  const next = withCase(file, added)
  expect(next.startsWith(file)).toBe(true)
  expect(parse(next).cases.map((one: { name: string }) => one.name)).toEqual(['first', '一例'])
})
