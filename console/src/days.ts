// Days and amounts as they are written on the screen. The day is the province's, whatever the clock of the desk says.

const province = { timeZone: 'Asia/Shanghai' } as const

/** Today in the province, YYYY-MM-DD. */
export const today = (now: Date = new Date()): string => new Intl.DateTimeFormat('sv-SE', province).format(now)

/** The day that somebody typed, year first: 2016-3-28, 2016/03/28, 20160328, 2016年3月28日. Null for what is none. */
export function dayOf(text: string): string | null {
  const typed = text.normalize('NFKC').trim()
  const [, year, month, date] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(typed) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed) ?? []
  if (!year || !month || !date) return null
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const real = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : null
}

/** 2016年3月28日, 28 March 2016. */
export function dayWords(day: string, locale: string): string {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined) return day
  if (locale === 'zh-CN') return `${year}年${month}月${date}日`
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  )
}

/** 2016-03-28 09:05:00, in the province's time. */
export const instantWords = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { ...province, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(instant))

/** @units tenths of an hour or credit: 288 → 28.8, 280 → 28. */
export const tenthsWords = (tenths: number): string => String(tenths / 10)

/** Holds from its first day up to, not with, its last. */
export const inForce = (span: { heldFrom: string; heldUntil: string }, day: string): boolean =>
  span.heldFrom <= day && day < span.heldUntil

/** @units whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
