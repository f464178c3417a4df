// The words of the rights, read by somebody who has never seen the code that decides: no sharing with it but the table itself.
import { type Role, rights } from '@jijiao/kernel'
import type { Application, Held, Question, WorldAccount } from './worlds.ts'

const sensitive = ['ID_NUMBER', 'PHONE']

/** Which applications the account may act on so. `works`: where the holder works at present. Each clause is a sentence of SECURITY §4. */
export function naively(
  account: WorldAccount,
  works: string | null,
  applications: readonly Application[],
  { action, field, day, purpose }: Question,
): string[] {
  const row: { roles: readonly Role[]; mandate: boolean; own: boolean; ofAnother?: boolean; agreement?: boolean } =
    rights[action]
  const holds = (held: Held) => held.held_from <= day && day < held.held_until
  // Masked numbers are opened by revealing alone; everything else comes with the record.
  const plain = field === null || action === 'record.reveal' || !sensitive.includes(field)
  const recused = account.recused.filter((one) => holds(one.period)).map((one) => one.person)
  const may = (one: Application) => {
    const within = (area: string) => area !== '' && (one.area === area || one.area.startsWith(`${area}.`))
    const own = one.person_id === account.person
    const byRole = account.grants.some(
      (held) =>
        row.roles.some((role) => role === held.role) &&
        holds(held.period) &&
        within(held.area) &&
        (held.series === null || held.series.includes(one.series)) &&
        purpose !== 'OWN_RECORD' &&
        (held.role !== 'SERIES_AUTHORITY' || (purpose !== 'ANNUAL_ASSESSMENT' && purpose !== 'APPOINTMENT')) &&
        plain &&
        !(row.ofAnother === true && own) &&
        row.agreement !== true, // nobody in these worlds asks under an agreement
    )
    const office = account.grants.some((held) => held.role.endsWith('_ADMINISTRATOR')) // sits on no committee
    const byMandate =
      row.mandate &&
      !office &&
      !own &&
      one.organisation_id !== works &&
      !recused.includes(one.person_id) &&
      account.mandates.some(
        (held) =>
          holds(held.period) &&
          held.member !== null &&
          holds(held.member) &&
          (held.unseated == null || day < held.unseated) &&
          (held.filed === undefined || (held.filed !== null && holds(held.filed))) &&
          (held.ends_on === null || day < held.ends_on) &&
          held.series.includes(one.series) &&
          held.levels.includes(one.target_level) &&
          held.review_year === one.review_year &&
          held.areas.some(within) &&
          (purpose === null || purpose === held.purpose) &&
          (field === null || held.fields.some((opened) => opened === field)),
      )
    return (row.own && own && plain) || byRole || byMandate
  }
  return account.active
    ? applications
        .filter(may)
        .map(({ id }) => id)
        .sort()
    : []
}
