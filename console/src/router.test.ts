import { expect, test } from 'vitest'
import { textSent } from '../operations.ts'
import { SessionDocument } from './generated/graphql.ts'
import { pages, pagesFor } from './pages.ts'
import { placeToReturn } from './router.ts'
import { signedIn } from './testkit.ts'

const names = (...roles: Parameters<typeof signedIn>) => pagesFor(signedIn(...roles)).map((page) => page.name)

test('the log is offered to the audit administrator and to nobody else', () => {
  expect(names('AUDIT_ADMINISTRATOR')).toContain('log')
  expect(names('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'DEPARTMENT_SUPERVISOR')).not.toContain('log')
})

test('applicants are offered to those who may read records, imports to the supervisor alone', () => {
  const offeredTo = (name: string) =>
    (
      ['COMMITTEE_MEMBER', 'HR_BUREAU', 'SERIES_AUTHORITY', 'DEPARTMENT_SUPERVISOR', 'EMPLOYER', 'AGENCY'] as const
    ).filter((role) => names(role).includes(name))
  expect(offeredTo('applicants')).toEqual([
    'COMMITTEE_MEMBER',
    'HR_BUREAU',
    'SERIES_AUTHORITY',
    'DEPARTMENT_SUPERVISOR',
  ])
  expect(offeredTo('imports')).toEqual(['DEPARTMENT_SUPERVISOR'])
})

test('a role that has ended opens nothing any more', () => {
  const me = signedIn('AUDIT_ADMINISTRATOR')
  const ended = { ...me, roles: me.roles.map((grant) => ({ ...grant, heldUntil: '2020-01-01' })) }
  expect(pagesFor(ended).map((page) => page.name)).not.toContain('log')
})

test('the own record is offered to whoever is a professional', () => {
  expect(names('PROFESSIONAL')).toContain('ownRecord')
  expect(names('HR_BUREAU')).not.toContain('ownRecord')
})

test('knowing who is signed in is no look at a record', () => {
  expect(textSent(SessionDocument)).not.toContain('person')
})

test('every page of the table is there', () => {
  expect(pages.map((page) => page.name)).toEqual([
    'home',
    'policies',
    'policy',
    'ruleDraft',
    'ruleVersion',
    'rules',
    'read',
    'readDocument',
    'applicants',
    'applicant',
    'ownRecord',
    'imports',
    'committees',
    'committeeDetail',
    'mandates',
    'mandateProposal',
    'mandateDetail',
    'mandateReview',
    'ownMandates',
    'recusals',
    'viewAs',
    'sharing',
    'agreement',
    'statistics',
    'accounts',
    'log',
    'lookQuestions',
    'seals',
    'roots',
    'proof',
    'mySecurity',
  ])
})

test('signing in leads back inside the console only', () => {
  expect(placeToReturn('/applicants?year=2016')).toBe('/applicants?year=2016')
  for (const foreign of ['//evil.example', '/\\evil.example', 'https://evil.example', undefined, ['/']])
    expect(placeToReturn(foreign)).toBe('/')
})
