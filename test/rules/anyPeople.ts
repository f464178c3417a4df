// People that nobody knows, with ledgers in which a fact is missing now and then.
import fc from 'fast-check'
import type { Person } from '../../subgraphs/credits/src/rules/relations.ts'
import { days, tenths, words } from './anyExpr.ts'

const word = fc.constantFrom(...words)
const day = fc.constantFrom(...days)
const entryFacts = {
  kind: fc.constantFrom(...words, ...words, 'LEAVE'),
  category: word,
  course: word,
  quantityTenths: fc.constantFrom(...tenths),
  unit: fc.constantFrom('HOUR', 'CREDIT'),
  days: fc.nat(5),
  travelDays: fc.nat(3),
  heldFrom: day,
  heldTo: day,
  registeredOn: day,
  enrolledOn: day,
  graduatedOn: day,
  degree: word,
  filing: word,
  institution: word,
  mode: word,
  evidence: word,
  source: word,
  relevant: fc.boolean(),
  topic: word,
  place: fc.constantFrom('PROVINCE', 'ABROAD'),
  grade: word,
  rank: fc.nat(3),
  authorOrder: fc.nat(3),
  authors: fc.nat(4),
  minutes: fc.constantFrom(0, 44, 45, 90, 135, 271),
  sessions: fc.nat(6),
  attended: fc.nat(6),
  examOn: day,
  verifiedOn: day,
  evidenceOn: day,
  provider: word,
  usedBefore: fc.boolean(),
}
const subjectFacts = {
  series: word,
  targetLevel: word,
  currentLevel: word,
  reviewYear: fc.constantFrom(2011, 2013, 2016),
  area: fc.constantFrom('64', '64.64', '64.6401', '64.64.01'),
  education: word,
  filedOn: day,
  judgedOn: day,
  titleOn: day,
  appointedFrom: day,
  appointedUntil: day,
  registeredFrom: day,
  registeredUntil: day,
  birthYear: fc.constantFrom(1976, 1979, 1980),
  birthMonth: fc.integer({ min: 1, max: 12 }),
  dutyFrom: day,
  role: word,
  sector: word,
  tier: word,
  committee: word,
  employer: word,
  priorSurplusTenths: fc.constantFrom(...tenths),
  priorDeficitTenths: fc.constantFrom(...tenths),
}
const { kind, unit, ...optional } = entryFacts
const { judgedOn, ...asked } = subjectFacts
/** Each fact is missing now and then. */
const mayLack = <T extends object>(facts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc
    .tuple(fc.record(facts), fc.subarray(Object.keys(facts), { maxLength: 8 }))
    .map(([known, missing]): { [K in keyof T]: T[K] | null } =>
      Object.assign({ ...known }, Object.fromEntries(missing.map((name) => [name, null]))),
    )
const anyEntry = fc.tuple(fc.record({ kind, unit }), mayLack(optional)).map(([first, rest]) => ({ ...first, ...rest }))
const anySubject = fc.tuple(fc.record({ judgedOn }), mayLack(asked)).map(([first, rest]) => ({ ...first, ...rest }))
const knownEntry = fc.record(entryFacts)
const knownSubject = fc.record(subjectFacts)

/** @shape each a person of their own, entries in no order. */
export const anyPeople = (length: number): fc.Arbitrary<Person[]> =>
  fc
    .array(fc.tuple(anySubject, fc.array(anyEntry, { maxLength: 7 })), { minLength: length, maxLength: length })
    .map((made) =>
      made.map(([subject, entries], index) => ({
        subject: { applicationId: `app_${index}`, personId: `per_${index}`, ...subject },
        entries: entries.map((entry, at) => ({ id: `hen_${(at * 7) % 10}`, ...entry })),
      })),
    )

/** The same people once everything is known about them: every fact that was missing has become some value or other. */
export const learnt = (people: readonly Person[]): fc.Arbitrary<Person[]> =>
  fc.tuple(fc.array(knownEntry, { minLength: 7, maxLength: 7 }), knownSubject).map(([entries, subject]) =>
    people.map((person) => ({
      subject: filled(person.subject, subject),
      entries: person.entries.map((entry, index) => filled(entry, entries[index % entries.length] ?? {})),
    })),
  )
const filled = <T extends object>(facts: T, values: Readonly<Record<string, unknown>>): T =>
  Object.assign(
    { ...facts },
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? values[name] ?? null])),
  )
