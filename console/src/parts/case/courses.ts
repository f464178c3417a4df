// Courses that are still to be done, as a person reads them: 《甲》、《乙》(或《丙》).

/** @shape courses in the document's order, alternatives joined by `|`; one text out, empty for none. */
export function coursesWords(courses: readonly string[], locale: string): string {
  const [or, and] = locale === 'en' ? [' or ', ', '] : ['或', '、']
  return courses
    .map((course) =>
      course
        .split('|')
        .map((title) => `《${title.trim()}》`)
        .join(or),
    )
    .join(and)
}
