// A day as the sentences of refusals say it: 2016年11月23日, 23 November 2016.
import type { Day } from '@jijiao/kernel'

export function dayWords(day: Day): { zh: string; en: string } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const en = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return { zh: `${year}年${month}月${date}日`, en: en.format(Date.UTC(year, month - 1, date)) }
}
