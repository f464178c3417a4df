// Days and numbers as people write them, read without a float: an hour is ten tenths, a day is a day that exists.
import { type Day, isDay, type Tenths } from '@jijiao/kernel'
import type { Saying } from './faults.ts'
import { codeText, plain } from './text.ts'

export type Read<T> = { value: T } | { saying: Saying }

const pad = (digits: string) => digits.padStart(2, '0')

/** The day that a workbook's serial number means; null where Excel itself is wrong (1900-02-29) or the number is no day. */
export function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0)
  if (!Number.isFinite(whole) || whole < 61 || whole > 73_050) return null // 1900-03-01 … 2099-12-31
  return new Date(Date.UTC(1899, 11, 30) + whole * 86_400_000).toISOString().slice(0, 10)
}

const written = [
  /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/,
  /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

/** 2015-06-30, 2015/6/30, 2015.6.30, 2015年6月30日, 20150630, with or without a time of day, or a serial number of Excel. */
export function readDay(text: string, today: Day): Read<Day> {
  // White space stays, or the hour would run into the day: 2015-6-1 12:30.
  const typed = plain(text.normalize('NFKC')).replace(/[−–—]/g, '-')
  const parts = written.map((shape) => shape.exec(typed)).find((match) => match !== null)
  const day = parts
    ? `${parts[1]}-${pad(parts[2] ?? '')}-${pad(parts[3] ?? '')}`
    : /^\d{5}$/.test(typed)
      ? dayOfSerial(Number(typed), false)
      : null
  if (day === null || !isDay(day) || day < '1900-01-01') return { saying: 'DATE_MALFORMED' }
  return day > today ? { saying: 'DATE_IN_FUTURE' } : { value: day }
}

const groups = /^(-?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/

/** A whole year of hours: more than that is a misplaced decimal point. */
const mostHours = 8784

/** @units the value is in tenths: `7.5` is 75, `1,000` is 10000. */
export function readHours(text: string): Read<Tenths> {
  const typed = codeText(text).replace('。', '.')
  const number = groups.test(typed) ? typed.replaceAll(',', '') : typed
  const match = /^([-+]?)(\d{1,12})(?:\.(\d{1,20}))?$/.exec(number)
  if (!match) return { saying: 'HOURS_NOT_A_NUMBER' }
  const decimals = (match[3] ?? '').replace(/0+$/, '')
  const tenths = Number(match[2]) * 10 + Number(decimals.charAt(0) || 0)
  if (match[1] === '-' && (tenths > 0 || decimals !== '')) return { saying: 'HOURS_NEGATIVE' }
  if (decimals.length > 1) return { saying: 'TOO_PRECISE' }
  return tenths > mostHours * 10 ? { saying: 'HOURS_OUT_OF_RANGE' } : { value: tenths }
}

/** A count of people, sessions or minutes: whole, from 0. */
export function readCount(text: string): Read<number> {
  const match = /^\+?(\d{1,5})(?:\.0+)?$/.exec(codeText(text))
  const counted = Number(match?.[1])
  return match && counted <= 32_767 ? { value: counted } : { saying: 'NUMBER_NOT_WHOLE' }
}

/** A number of days: whole, from 0 to the days of ten years. */
export function readDays(text: string): Read<number> {
  const match = /^\+?(\d{1,4})(?:\.0+)?$/.exec(codeText(text))
  const days = Number(match?.[1])
  return match && days <= 3660 ? { value: days } : { saying: 'DAYS_NOT_WHOLE' }
}
