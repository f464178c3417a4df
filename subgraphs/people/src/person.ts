// 专业技术人员, as the register may tell of one: what stands in the latest rows, the identity number only masked.
import { ageOn, type Day } from '@jijiao/kernel'
import { maskedIdNumber } from './idNumber.ts'
import { type IdNumberKeys, openIdNumber } from './idNumberSeal.ts'
import type { Education, Employment, Person, Title } from './tables.ts'

/** A person's row and histories, each latest first. The sealed number stays inside the subgraph. */
export type PersonRecord = Person & {
  employments: readonly Employment[]
  titles: readonly Title[]
  educations: readonly Education[]
}

/** Age is never stored (S89). */
export const ageOfPerson = (person: Pick<Person, 'birthDate'>, on: Day): number => ageOn(person.birthDate, on)

/** What is shown of the identity number; the whole of it leaves the subgraph nowhere. */
export const shownIdNumber = (keys: IdNumberKeys, person: PersonRecord): string =>
  maskedIdNumber(openIdNumber(keys, person))
