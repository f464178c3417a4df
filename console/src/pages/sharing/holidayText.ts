// 节假日安排 as an officer writes it off the notice: a stretch of days or a day a line.

const day = /\d{4}-\d{2}-\d{2}/g

/** 2027-01-01 至 2027-01-03, one stretch a line; a line with one day is that day. Null when a line has none, or more than two. */
export function stretchesFrom(text: string): { first: string; last: string }[] | null {
  const stretches = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.match(day) ?? [])
  if (stretches.some((days) => days.length === 0 || days.length > 2)) return null
  return stretches.map(([first = '', last = first]) => ({ first, last }))
}

/** Days, however they are set apart. */
export const daysFrom = (text: string): string[] => text.match(day) ?? []
