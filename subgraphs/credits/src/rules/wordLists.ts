// Words and lists of them as people write them: names of courses, alternatives, spaces between Chinese and figures.
import { valueWords } from './facts.ts'
import type { Locale } from './operators.ts'

/** A code word by its words; any other word as it is written. */
export const word = (value: string, locale: Locale): string => valueWords[value]?.[locale] ?? value
/** The name of a course stands in 《》. */
export const titled = (value: string): string => (/\p{Script=Han}/u.test(value) ? `《${value}》` : value)

/** Courses with their alternatives; where several are told, alternatives stand in brackets. */
export function courseList(courses: readonly (readonly string[])[], locale: Locale): string {
  const told = courses.map((names) =>
    alternatives(
      names.map((name) => `《${name}》`),
      locale,
    ),
  )
  const [open, shut] = locale === 'en' ? ['(', ')'] : ['（', '）']
  const clear = told.map((one, index) =>
    told.length > 1 && (courses[index]?.length ?? 0) > 1 ? `${open}${one}${shut}` : one,
  )
  return clear.join(locale === 'en' ? ', ' : '、')
}

export function alternatives(words: readonly string[], locale: Locale): string {
  const last = words.at(-1) ?? ''
  const rest = words.slice(0, -1)
  return rest.length ? `${rest.join(locale === 'en' ? ', ' : '、')}${locale === 'en' ? ' or ' : '或'}${last}` : last
}

/** A space between Chinese and figures, but never inside the name of a course. */
export function spaced(text: string, locale: Locale): string {
  if (locale === 'en') return text
  return text
    .split(/(《[^》]*》)/u)
    .map((part) =>
      part.startsWith('《') ? part : part.replaceAll(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' '),
    )
    .join('')
}

/** What is counted, in English. */
export const plurals: Readonly<Record<string, string>> = {
  course: 'courses',
  year: 'years',
  topic: 'topics',
  kind: 'kinds of activity',
  institution: 'institutions',
}
