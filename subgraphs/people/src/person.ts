// 专业技术人员, as the register may tell of one: what stands in the latest rows, the identity number only masked.
import { ageOn, type Day, maskedName, maskedPhone, type Opening, opens, type RecordField } from '@jijiao/kernel'
import { maskedIdNumber } from './idNumber.ts'
import { type IdNumberKeys, openIdNumber, openPhone } from './idNumberSeal.ts'
import type { Education, Employment, Person, Title } from './tables.ts'

/** A person's row and histories, each latest first. The sealed number stays inside the subgraph. */
export type PersonRecord = Person & {
  employments: Employment[]
  titles: Title[]
  educations: Education[]
  phoneSealed: string | null
  /** The right under which the caller is told of the person. */
  opening: Opening
}

/** Age is never stored (S89). */
export const ageOfPerson = (person: Pick<Person, 'birthDate'>, on: Day): number => ageOn(person.birthDate, on)

/** What is shown of the identity number; the whole of it leaves the subgraph nowhere. Who is not told a name is not told what leads to it. */
export const shownIdNumber = (keys: IdNumberKeys, person: PersonRecord): string =>
  opens(person.opening, 'NAME') ? maskedIdNumber(openIdNumber(keys, person)) : '*'.repeat(18)

export const shownName = ({ name, opening }: PersonRecord): string => (opens(opening, 'NAME') ? name : maskedName(name))

/** Null when none is known: a number that is not there is not a number that is hidden. */
export const shownPhone = (keys: IdNumberKeys, { id, phoneSealed, opening }: PersonRecord): string | null =>
  phoneSealed === null || !opens(opening, 'NAME') ? null : maskedPhone(openPhone(keys, id, phoneSealed))

/** A part of the record as it is, or null where the right does not open it. */
export const where = <T>({ opening }: PersonRecord, field: RecordField, part: T): T | null =>
  opens(opening, field) ? part : null
