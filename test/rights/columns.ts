// Who is asked about: one caller for every role and for every set of fields, and what the words of the rights give each of them of one
// record (李建国, 银川 engineer, 副高 of 2016). Said here a second time and plainly: the matrix compares it with what the register does.
import { type AccountId, type RecordField, type Role, recordFields, rights } from '@jijiao/kernel'
import type { Opening } from '../../schema/rights.ts'
import type { SmallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

export type Column = {
  name: string
  account: AccountId | null
  viewAs?: AccountId
  /** In somebody else's view, the office of the one who looks. */
  looker?: Role
  role: Role | null
  /** Parts of the record that are told to them; null: the record does not exist for them. */
  told: readonly RecordField[] | null
  own?: boolean
}

const plain = recordFields.filter((field) => field !== 'ID_NUMBER' && field !== 'PHONE')
const partly: readonly (readonly [string, readonly RecordField[]])[] = [
  ['nothing', []],
  ['identity', ['NAME', 'EMPLOYMENT', 'EDUCATION', 'TITLES', 'STANDINGS']],
  ['hours', ['HOURS']],
  ['evidence', ['HOURS', 'EVIDENCE']],
  ['verdict', ['VERDICT']],
]
const partAccount = (word: string) => `acc_part_${word}` as AccountId

/** A committee of its own for each set of fields, with a member who is shown nothing else; and a doctor of another city, signed in. */
export async function openPartMandates({ owner }: SmallProvince) {
  await owner`insert into people.accounts (id, login, display_name, organisation_name, person_id, password_hash, active)
    select 'acc_he_ping', 'he_ping', '何平', '', 'per_he_ping', password_hash, true from people.accounts where id = ${callers.supervisor}`
  for (const [word, fields] of partly) {
    const account = partAccount(word)
    await owner`insert into people.accounts (id, login, display_name, organisation_name, password_hash, active)
      select ${account}, ${`part-${word}`}, ${word}, '', password_hash, true from people.accounts where id = ${callers.supervisor}`
    await owner`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis)
      values (${`rol_${word}`}, ${account}, 'COMMITTEE_MEMBER', '64', '2016-01-01', '2099-01-01', 'test')`
    await owner`insert into institutions.committees (id, name, family) values (${`com_${word}`}, ${word}, 'SERIES')`
    await owner`insert into institutions.committee_filings (id, committee_id, number, held_from, held_until, filed_by)
      values (${`cfl_${word}`}, ${`com_${word}`}, ${word}, '2015-01-01', '2018-01-01', 'acc_x')`
    await owner`insert into institutions.committee_members (id, committee_id, account_id, held_from, held_until)
      values (${`mem_${word}`}, ${`com_${word}`}, ${account}, '2016-01-01', '2099-01-01')`
    await owner`insert into institutions.mandates (id, committee_id, series, levels, areas, fields, review_year, purpose, held_from, held_until, basis, granted_by)
      values (${`man_${word}`}, ${`com_${word}`}, '{05}', '{ASSOCIATE_SENIOR}', '{64}', ${[...fields]}, 2016, 'TITLE_REVIEW', '2016-01-01', '2099-01-01', ${word}, 'acc_x')`
  }
}

const office = (name: string, account: AccountId, role: Role, told: readonly RecordField[] | null = null): Column => ({
  name,
  account,
  role,
  told,
})

export const columns: readonly Column[] = [
  { name: 'nobody', account: null, role: null, told: null },
  { name: 'a closed account', account: callers.closed, role: null, told: null },
  office('author', callers.author, 'DEPARTMENT_AUTHOR'),
  office('approver', callers.approver, 'DEPARTMENT_APPROVER'),
  office('supervisor', callers.supervisor, 'DEPARTMENT_SUPERVISOR', plain),
  office('series authority', callers.engineeringAuthority, 'SERIES_AUTHORITY', plain),
  office('HR bureau of the city', callers.yinchuanBureau, 'HR_BUREAU', plain),
  office('HR bureau whose role is over', callers.formerBureau, 'COMMITTEE_MEMBER'),
  office('agency', callers.agency, 'AGENCY'),
  office('institution', callers.institution, 'INSTITUTION'),
  office('employer', callers.employer, 'EMPLOYER'),
  office('system administrator', callers.systemAdministrator, 'SYSTEM_ADMINISTRATOR'),
  office('security administrator', callers.securityAdministrator, 'SECURITY_ADMINISTRATOR'),
  office('audit administrator', callers.auditAdministrator, 'AUDIT_ADMINISTRATOR'),
  office('member whose mandate covers it', callers.engineeringMember, 'COMMITTEE_MEMBER', plain),
  office('member of another committee', callers.shizuishanMember, 'COMMITTEE_MEMBER'),
  office('member who has left', callers.formerMember, 'COMMITTEE_MEMBER'),
  ...partly.map(([word, told]) => office(`member told ${word}`, partAccount(word), 'COMMITTEE_MEMBER', told)),
  { name: 'the person', account: callers.liJianguo, role: 'PROFESSIONAL', told: plain, own: true },
  { name: 'another professional', account: 'acc_he_ping' as AccountId, role: 'PROFESSIONAL', told: null },
  {
    name: 'the security administrator with a member’s eyes',
    account: callers.securityAdministrator,
    viewAs: callers.engineeringMember,
    looker: 'SECURITY_ADMINISTRATOR',
    role: 'COMMITTEE_MEMBER',
    told: null,
  },
]

/** Who holds an office, and not for the whole province. */
const provincial: readonly (AccountId | null)[] = [
  callers.yinchuanBureau,
  callers.engineeringAuthority,
  callers.employer,
]

const recordPart = (opening: Opening) => recordFields.find((field) => opening === `RECORD.${field}`)

/** Whether this opening is open to the column. `account`: whose account is asked about; null: one's own. */
export function isOpen(opening: Opening, column: Column, account: AccountId | null): boolean {
  const signedIn = column.account !== null && column.account !== callers.closed
  const part = recordPart(opening)
  if (part) return column.told?.includes(part) ?? false
  switch (opening) {
    case 'PUBLIC':
    case 'HARMLESS':
    case 'PARENT':
      return true
    case 'SIGNED_IN':
    case 'LISTED':
      return signedIn
    case 'RECORD':
      return column.told !== null
    case 'OWN':
      return column.own === true
    case 'SELF':
      return signedIn && (account === null || account === column.account)
    case 'ACCOUNTS':
      return signedIn && (column.role === 'SYSTEM_ADMINISTRATOR' || column.role === 'SECURITY_ADMINISTRATOR')
    case 'GATEWAY':
    case 'DEED':
      return false
    default: {
      const may: readonly Role[] = opening in rights ? rights[opening as keyof typeof rights].roles : []
      // Asked for the whole province: of a city or of one series is not enough.
      // Whether somebody may look through another's eyes is asked of their own.
      const role = (opening === 'view.as' && column.looker) || column.role
      return signedIn && role !== null && may.includes(role) && !provincial.includes(column.account)
    }
  }
}

/** Deeds on one person's record, decided by the place of the record; all others are held for the province. */
const onRecord = [
  'registerStanding',
  'reverseAway',
  'reveal',
  'postHours',
  'reverseHours',
  'determine',
  'judgeRelevance',
  'confirmFail',
]
/** What a member may do of these, by mandate. A number is revealed by a mandate that opens it, and none here does. */
const byMandate = ['determine', 'judgeRelevance', 'confirmFail']
/** Of whoever is found: wherever one has an office that may, or any mandate in force. */
const ofWhoever = ['exportApplicants']
/** Confirmed wherever one holds an office, and not for the whole province. */
const anywhere = ['confirmReading']

export function mayDo(deed: string, opening: Opening, column: Column): boolean {
  if (column.viewAs || opening === 'GATEWAY' || column.account === null || column.account === callers.closed)
    return false
  if (opening === 'SELF') return true
  const roles: readonly Role[] = opening in rights ? rights[opening as keyof typeof rights].roles : []
  const held = column.role !== null && roles.includes(column.role)
  if (ofWhoever.includes(deed) && column.role === 'COMMITTEE_MEMBER')
    return column.told !== null || column.account === callers.shizuishanMember
  if (onRecord.includes(deed)) {
    if (deed === 'reveal' && column.own) return true
    if (column.role === 'COMMITTEE_MEMBER') return byMandate.includes(deed) && column.told !== null
    return held && column.told !== null
  }
  return held && ([...anywhere, ...ofWhoever].includes(deed) || !provincial.includes(column.account))
}
