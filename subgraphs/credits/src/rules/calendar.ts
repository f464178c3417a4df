// Days of the Gregorian calendar as numbers, without time and zone. Days are `YYYY-MM-DD`, years 1 to 9999.

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
export const lastOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 31)

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))
export const dayOfMonth = (day: string): number => Number(day.slice(8, 10))

/** Days since 1970-01-01, counted by years that begin in March: the leap day is then the last of its year. */
export function numberOf(day: string): number {
  const month = monthOf(day)
  const year = month <= 2 ? yearOf(day) - 1 : yearOf(day)
  const shifted = month > 2 ? month - 3 : month + 9
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    dayOfMonth(day) -
    719_469
  )
}

/** The day of a number. @shape null outside the years 1 to 9999. */
export function dayFrom(number: number): string | null {
  const days = number + 719_468
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const ofYears = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * ofYears + Math.floor(ofYears / 4) - Math.floor(ofYears / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = ofYears + era * 400 + (month <= 2 ? 1 : 0)
  return spelled(year, month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1)
}

/** The same day so many months later; the last of the month where it has no such day, as PostgreSQL does. */
export function shiftedByMonths(day: string, months: number): string | null {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return spelled(year, month, Math.min(dayOfMonth(day), lastOfMonth(year, month)))
}

function spelled(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999) return null
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}
