// The list as a file: a deed of the register's own, part after part, with the columns of the screen.
import type { Client } from '@urql/core'
import { tenthsWords } from '../../days.ts'
import type { ApplicantFilter, ExportApplicantsMutation } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import type { useWords } from '../../i18n.ts'
import type { Table } from '../../parts/chart/table.ts'
import { handed, leaving, takeAll } from '../../parts/leaving.ts'

const ExportApplicants = graphql(`
  mutation ExportApplicants($input: ExportApplicantsInput!) {
    exportApplicants(input: $input) {
      __typename
      ... on ApplicantExport {
        entryId
        next
        applications {
          id number currentLevel targetLevel organisationName
          series { code name nameEn }
          jurisdiction { path name nameEn }
          person { id name }
          determination { id verdict totalTenths shortTenths missingCourses bySubstitution judgedOn }
        }
      }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export type ExportedRow = Extract<
  ExportApplicantsMutation['exportApplicants'],
  { __typename: 'ApplicantExport' }
>['applications'][number]
/** A workbook holds at most this many; more is said, not cut silently. */
export const mostRows = 2000

export const everyApplicant = (client: Client, filter: ApplicantFilter) =>
  takeAll<ExportedRow>(async (after) => {
    const { data, error } = await client.mutation(ExportApplicants, { input: { filter, after } }, leaving).toPromise()
    return handed(data?.exportApplicants, error, ({ entryId, applications, next }) => ({
      entryId,
      rows: applications,
      next,
    }))
  }, mostRows)

const columns = ['number', 'name', 'organisation', 'jurisdiction', 'series', 'levels', 'hours']
/** Those of the list say it in one cell; a sheet is counted by. */
const missing = ['short', 'missing']

/** What a right does not open is told empty, as on the screen. */
export function applicantTable(
  rows: readonly ExportedRow[],
  { t, word, sayName }: Pick<ReturnType<typeof useWords>, 't' | 'word' | 'sayName'>,
): Table {
  const told = ({ determination: it }: ExportedRow) => {
    const hours = it?.bySubstitution
      ? t('case.bySubstitution')
      : it?.totalTenths == null
        ? ''
        : tenthsWords(it.totalTenths)
    const short = it?.verdict === 'FAIL' && it.shortTenths ? tenthsWords(it.shortTenths) : ''
    const courses = it?.verdict === 'FAIL' ? it.missingCourses.join(' ') : ''
    return [hours, short, courses, it ? word('Verdict', it.verdict) : '', it?.judgedOn ?? '']
  }
  return {
    title: t('applicants.sheet'),
    head: [
      ...columns.map((one) => t(`case.${one}`)),
      ...missing.map((one) => t(`applicants.${one}`)),
      ...['verdict', 'judgedOn'].map((one) => t(`case.${one}`)),
    ],
    rows: rows.map((row) => [
      row.number,
      row.person.name ?? '',
      row.organisationName ?? '',
      sayName(row.jurisdiction),
      sayName(row.series),
      `${word('TitleLevel', row.currentLevel)} → ${word('TitleLevel', row.targetLevel)}`,
      ...told(row),
    ]),
  }
}
