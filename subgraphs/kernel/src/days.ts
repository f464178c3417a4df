// A day is a date without a clock, as the regulation counts; the province's clock is Asia/Shanghai and only here.

/** `YYYY-MM-DD`. Days compare as text. */
export type Day = string

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists: 2015-02-29 does not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !shape.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The day it is in the province at an instant. */
export const dayAt = (instant: Date): Day => wall.format(instant)

/** Whole years lived by a day: who is born on 1975-04-01 is 40 on 2016-03-31 (S89). */
export function ageOn(birth: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

/** 2026-11-23 → 2026Q4. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
