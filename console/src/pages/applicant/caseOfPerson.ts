// A case of this person for a rule's case file, with nobody in it: kinds, days, amounts and levels; no name, number, institution, filing or id.
import type { CaseShownFragment, DeterminationShownFragment, EntryShownFragment } from '../../generated/graphql.ts'
import { flowText, type Value } from '../../parts/rule/yamlText.ts'

type Fields = { readonly [key: string]: Value }
const without = (fields: { readonly [key: string]: Value | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value == null ? [] : [[key, value]])))
const hours = (tenths: number | null | undefined): number | null => (tenths == null ? null : tenths / 10)

/** The names of public courses are everybody's, and rules ask for them by name; what a class of few was called may tell who sat in it. */
function entryOf(entry: EntryShownFragment, at: number): Fields {
  return {
    ...without({
      kind: entry.kind,
      category: entry.category,
      course: entry.kind === 'PUBLIC_COURSE' ? entry.course : `活动${at + 1}`,
      hours: hours(entry.quantityTenths),
      unit: entry.unit,
      days: entry.days,
      travelDays: entry.travelDays,
      heldFrom: entry.heldFrom,
      heldTo: entry.heldTo,
      registeredOn: entry.registeredOn,
      enrolledOn: entry.enrolledOn,
      graduatedOn: entry.graduatedOn,
      degree: entry.degree,
      mode: entry.mode,
      evidence: entry.evidence,
    }),
    filing: entry.filing == null ? null : 'FILED',
  }
}

/**
 * The case as text, as it stands in the list of a case file.
 * @param name of the case: the author's words, never the person's
 */
export function caseOfPerson(
  application: CaseShownFragment,
  determination: DeterminationShownFragment,
  name: string,
): string {
  const subject = without({
    series: application.series.code,
    currentLevel: application.currentLevel,
    targetLevel: application.targetLevel,
    reviewYear: application.reviewYear,
    filedOn: application.filedOn,
    judgedOn: determination.judgedOn,
  })
  const expect = without({
    verdict: determination.verdict,
    totalHours: hours(determination.totalTenths),
    shortHours: hours(determination.shortTenths),
    missingCourses: determination.missingCourses.length ? determination.missingCourses : null,
    bySubstitution: determination.bySubstitution ? true : null,
  })
  const entries = (determination.lines ?? []).map((line, at) => `      - ${flowText(entryOf(line.entry, at))}`)
  return [
    `  - name: ${flowText(name)}`,
    `    subject: ${flowText(subject)}`,
    ...(entries.length ? ['    entries:', ...entries] : []),
    `    expect: ${flowText(expect)}`,
  ].join('\n')
}

/** The case file with the case at its end. */
export function withCase(cases: string, added: string): string {
  const file = cases.replace(/^cases:\s*\[\]\s*$/m, 'cases:').trimEnd()
  return `${/^cases:/m.test(file) ? file : `${file}\ncases:`}\n${added}\n`
}
