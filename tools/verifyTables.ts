// Every table that the register's own programs write: how an entry of the log names its rows, or why none does. A test holds this list
// against the rights in the database. Long: a line for each table.
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import * as agencies from '../subgraphs/audits/src/agencyTables.ts'
import * as logged from '../subgraphs/audits/src/logTables.ts'
import * as audits from '../subgraphs/audits/src/tables.ts'
import * as drafts from '../subgraphs/credits/src/draftTables.ts'
import * as impact from '../subgraphs/credits/src/impactTables.ts'
import * as policies from '../subgraphs/credits/src/policyTables.ts'
import * as credits from '../subgraphs/credits/src/tables.ts'
import * as institutions from '../subgraphs/institutions/src/tables.ts'
import type { Tx, WrittenRow } from '../subgraphs/kernel/src/index.ts'
import * as people from '../subgraphs/people/src/tables.ts'

export type Room = 'credits' | 'audits' | 'people' | 'institutions' | 'projects'
export const roomNames = ['credits', 'audits', 'people', 'institutions', 'projects'] as const

/** How a table's rows stand in the log. */
export type Watched = {
  room: Room
  table: PgTable
  zh: string
  en: string
  /** The columns of the name, in order; rows of one name are one list. Without it a row is named by its id alone. */
  key: readonly SQL[] | null
  /** The columns that an entry's digest is over, where it is not all of them. */
  columns: Readonly<Record<string, PgColumn | SQL>> | null
  /** Whether one name finds a list. */
  many: boolean
  /** Which rows an entry has to name: the others came with a file or with the demonstration, and are counted. */
  due: SQL
  /** What has to hold beside the digest; a row of which it does not is not found. */
  held: SQL
  read?: (tx: Tx, ids: string[]) => Promise<(WrittenRow & { id: string })[]>
}

type Words = readonly [zh: string, en: string]
type More = Partial<Pick<Watched, 'columns' | 'many' | 'due' | 'held' | 'read'>>
const watched = (room: Room, table: PgTable, [zh, en]: Words, key: Watched['key'], more: More = {}): Watched => ({
  room,
  table,
  zh,
  en,
  key,
  columns: null,
  many: false,
  due: sql`true`,
  held: sql`true`,
  ...more,
})
const byId = (room: Room, table: PgTable, words: Words, more?: More) => watched(room, table, words, null, more)

const without = (table: PgTable, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(getTableColumns(table)).filter(([name]) => !names.includes(name)))

/** A receipt is digested with the facts that it rests on. Those of a run over everybody are counted (verifyUntold.ts). */
const receipts: NonNullable<Watched['read']> = async (tx, ids) => {
  const { determinations: receipt, keptFacts: facts } = credits
  const rows = await tx
    .select({ receipt, subject: facts.subject, entries: facts.entries })
    .from(receipt)
    .innerJoin(
      facts,
      sql`${facts.reviewYear} = ${receipt.reviewYear} and ${facts.purpose} = ${receipt.purpose}
        and ${facts.applicationId} = ${receipt.applicationId} and ${facts.asOf} = ${receipt.factsAsOf}`,
    )
    .where(sql`${receipt.id} in ${ids}`)
  return rows.map(({ receipt: row, ...whole }) => ({ ...row, ...whole }))
}

/** Of an account what never changes; its standing does, and every change of it by another is an event. */
const { id, login, displayName, organisationName, personId, holder } = people.accounts
const account = { id, login, displayName, organisationName, personId, holder }

/** The bytes of a file are told by their digest, which is taken here of the bytes themselves. */
const attachment = {
  ...without(policies.policyAttachments, 'bytes', 'recordedAt'),
  digest: sql<string>`encode(sha256(${policies.policyAttachments.bytes}), 'hex')`,
}

/** The entry that an answer names has to be the one about it: by it the person is told of the inquiry. A row that names another is not found. */
const ownEntry = (entry: PgColumn, on: PgColumn) =>
  sql`exists (select from audits.log_entries e where e.id = ${entry} and e.on_id = ${on})`

const unimported = { due: sql`source not like 'import:%'` }
const [p, i, c, d, f] = [people, institutions, credits, drafts, policies]
const [g, l] = [agencies, logged]

export const watchedTables: readonly Watched[] = [
  byId('credits', c.hourEntries, ['学时', 'hours'], unimported),
  // Those of a run over everybody are counted, by the run's entry.
  byId('credits', c.determinations, ['凭证', 'receipts'], { due: sql`false`, read: receipts }),
  byId('credits', c.ruleVersions, ['规则版本', 'versions of rules']),
  byId('credits', c.policyDocuments, ['政策文件', 'documents']),
  watched(
    'credits',
    f.policyCorrections,
    ['文件更正', 'corrections of documents'],
    [sql`${f.policyCorrections.documentId}`, sql`${f.policyCorrections.number}`],
  ),
  watched(
    'credits',
    f.policyContacts,
    ['文件联系人', 'contacts of documents'],
    [sql`${f.policyContacts.documentId}`, sql`${f.policyContacts.number}`],
  ),
  watched('credits', f.policyBases, ['文件依据', 'bases of documents'], [sql`${f.policyBases.documentId}`], {
    many: true,
  }),
  byId('credits', f.policyAttachments, ['文件附件', 'files of documents'], { columns: attachment }),
  watched(
    'credits',
    f.policyDeliveries,
    ['主送', 'deliveries of documents'],
    [
      sql`${f.policyDeliveries.documentId}`,
      sql`to_char(${f.policyDeliveries.recordedAt} at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`,
    ],
    { many: true },
  ),
  watched(
    'credits',
    f.policyReadings,
    ['阅知', 'readings of documents'],
    [sql`${f.policyReadings.documentId}`, sql`${f.policyReadings.by}`],
  ),
  byId('credits', d.ruleDrafts, ['规则草案', 'drafts']),
  byId('credits', d.ruleRevisions, ['修订稿', 'revisions of drafts']),
  watched(
    'credits',
    d.ruleDeeds,
    ['草案进展', 'steps of drafts'],
    [sql`${d.ruleDeeds.draftId}`, sql`${d.ruleDeeds.number}`],
  ),
  watched(
    'credits',
    d.ruleRepeals,
    ['废止提议', 'repeals proposed'],
    [sql`${d.ruleRepeals.versionId}`, sql`${d.ruleRepeals.number}`],
  ),
  watched(
    'credits',
    d.ruleRepealApprovals,
    ['废止', 'repeals approved'],
    [sql`${d.ruleRepealApprovals.versionId}`, sql`${d.ruleRepealApprovals.number}`],
  ),
  byId('credits', d.rejudgements, ['重新判定', 'rejudgements']),
  byId('credits', impact.impactRuns, ['影响测算', 'impact runs']),

  watched('people', p.titles, ['职称', 'titles'], [sql`${p.titles.id}`], unimported),
  watched('people', p.appointments, ['聘任', 'appointments'], [sql`${p.appointments.id}`], unimported),
  watched('people', p.registrations, ['执业注册', 'registrations'], [sql`${p.registrations.id}`], unimported),
  watched('people', p.duties, ['职务', 'duties'], [sql`${p.duties.id}`], unimported),
  watched('people', p.dutyIntervals, ['离岗', 'times away'], [sql`${p.dutyIntervals.id}`], unimported),
  byId('people', p.reveals, ['号码查看', 'numbers revealed']),
  byId('people', p.accounts, ['账号', 'accounts'], {
    columns: account,
    due: sql`id not in ('acc_operator', 'acc_nobody')`,
  }),
  // What somebody changes of their own account is an event of the door, and no right stands behind it.
  byId('people', p.accountEvents, ['账号变更', 'changes of accounts'], { due: sql`by_account <> account_id` }),
  byId('people', p.roleProposals, ['角色提议', 'roles proposed']),
  watched('people', p.roleDecisions, ['角色审批', 'decisions on roles'], [sql`${p.roleDecisions.proposalId}`]),
  watched('people', p.accountRoles, ['角色', 'roles'], [sql`${p.accountRoles.id}`]),
  watched('people', p.roleEndings, ['角色终止', 'ends of roles'], [sql`${p.roleEndings.roleId}`]),
  watched('people', p.providerLinks, ['统一认证绑定', 'links to the provider'], [sql`${p.providerLinks.accountId}`], {
    many: true,
  }),

  // A committee comes with the demonstration, or with its first filing.
  watched('institutions', i.committees, ['评审委员会', 'committees'], [sql`${i.committees.id}`]),
  byId('institutions', i.committeeFilingProposals, ['评委会备案提议', 'filings asked for']),
  watched(
    'institutions',
    i.committeeFilingDecisions,
    ['评委会备案审批', 'decisions on filings'],
    [sql`${i.committeeFilingDecisions.filingId}`],
  ),
  watched('institutions', i.committeeFilings, ['评委会备案', 'filings of committees'], [sql`${i.committeeFilings.id}`]),
  byId('institutions', i.committeeSeatProposals, ['席位提议', 'seats proposed']),
  watched(
    'institutions',
    i.committeeSeatDecisions,
    ['席位审批', 'decisions on seats'],
    [sql`${i.committeeSeatDecisions.seatId}`],
  ),
  watched('institutions', i.committeeMembers, ['席位', 'seats'], [sql`${i.committeeMembers.id}`]),
  watched(
    'institutions',
    i.committeeSeatEndings,
    ['解聘', 'ends of seats'],
    [sql`${i.committeeSeatEndings.seatId}`, sql`${i.committeeSeatEndings.endsOn}`],
  ),
  byId('institutions', i.mandateProposals, ['授权提议', 'mandates proposed']),
  watched(
    'institutions',
    i.mandateDecisions,
    ['授权审批', 'decisions on mandates'],
    [sql`${i.mandateDecisions.mandateId}`],
  ),
  watched('institutions', i.mandates, ['授权', 'mandates'], [sql`${i.mandates.id}`]),
  watched(
    'institutions',
    i.mandateEndings,
    ['授权终止', 'ends of mandates'],
    [sql`${i.mandateEndings.mandateId}`, sql`${i.mandateEndings.endsOn}`],
  ),
  watched('institutions', i.delegations, ['转授', 'delegations'], [sql`${i.delegations.id}`]),
  watched(
    'institutions',
    i.delegationEndings,
    ['转授终止', 'ends of delegations'],
    [sql`${i.delegationEndings.delegationId}`],
  ),
  byId('institutions', i.recusals, ['回避', 'recusals']),
  watched('institutions', i.recusalEndings, ['回避终止', 'ends of recusals'], [sql`${i.recusalEndings.recusalId}`]),
  watched(
    'institutions',
    i.mandateReviews,
    ['季度复核', 'reviews of mandates'],
    [sql`${i.mandateReviews.mandateId}`, sql`${i.mandateReviews.quarter}`],
  ),
  byId('institutions', i.mandateTemplates, ['授权模板', 'templates of mandates']),

  byId('audits', audits.relevanceJudgements, ['相关性意见', 'judgements of relevance']),
  byId('audits', l.logSeals, ['密封令', 'orders of sealing']),
  watched('audits', l.logSealApprovals, ['密封批准', 'approvals of seals'], [sql`${l.logSealApprovals.sealId}`]),
  watched('audits', l.logSealEndings, ['密封解除', 'ends of seals'], [sql`${l.logSealEndings.sealId}`]),
  byId('audits', l.logQuestions, ['询问', 'questions']),
  byId('audits', l.logAnswers, ['答复', 'answers']),
  byId('audits', g.agencies, ['外部门', 'agencies']),
  watched('audits', g.agencyAccounts, ['外部门账号', 'accounts of agencies'], [sql`${g.agencyAccounts.agencyId}`], {
    many: true,
  }),
  byId('audits', g.agreements, ['共享协议', 'agreements']),
  byId('audits', g.agreementAmendments, ['补正', 'amendments of agreements']),
  byId('audits', g.holidayNotices, ['节假日安排', 'holidays']),
  watched(
    'audits',
    g.agreementEvents,
    ['协议进展', 'steps of agreements'],
    [sql`${g.agreementEvents.agreementId}`, sql`${g.agreementEvents.number}`],
  ),
  watched('audits', g.agencyKeys, ['外部门公钥', 'keys of agencies'], [sql`${g.agencyKeys.kid}`]),
  watched('audits', g.agencyKeyEndings, ['公钥停用', 'ends of keys'], [sql`${g.agencyKeyEndings.kid}`]),
  byId('audits', g.inquiries, ['查询', 'inquiries'], {
    columns: without(g.inquiries, 'logEntryId', 'recordedAt'),
    held: ownEntry(g.inquiries.logEntryId, g.inquiries.id),
  }),
  byId('audits', g.bulkInquiries, ['批量核验', 'bulk inquiries']),
  watched('audits', g.bulkResults, ['批量结果', 'results of bulk inquiries'], [sql`${g.bulkResults.bulkId}`], {
    columns: without(g.bulkResults, 'logEntryId', 'recordedAt'),
    held: ownEntry(g.bulkResults.logEntryId, g.bulkResults.bulkId),
  }),
  watched(
    'audits',
    g.failConfirmations,
    ['不合格确认', 'confirmations'],
    [sql`${g.failConfirmations.determinationId}`],
  ),
  watched(
    'audits',
    g.statisticsReleases,
    ['统计发布', 'statistics released'],
    [sql`${g.statisticsReleases.reviewYear}`, sql`${g.statisticsReleases.quarter}`],
  ),
]

/** What the programs may write and no entry has a digest of, each with the reason. */
export const unwatchedTables: Readonly<Record<string, string>> = {
  'audits.applications': 'come with files alone: the entry of an import says how many',
  'people.persons': 'come with files alone: the entry of an import says how many',
  'people.name_keys': 'found again from the names',
  'people.phones': 'come with the demonstration alone',
  'people.employments': 'come with files alone, and change no verdict',
  'people.educations': 'come with files alone, and change no verdict',
  'institutions.organisations': 'come with files alone: the entry of an import says how many',
  'institutions.organisation_tiers':
    'come with files and the demonstration: the entry of an import says how many rows it took',
  'projects.courses': 'come with the register and its rounds',
  'projects.filings': 'come with files alone: the entry of an import says how many',
  'projects.public_course_rounds': 'come with the register',
  'credits.kept_facts':
    'stand under the digest of the receipt that rests on them; those of a run are found again from the ledger',
  'credits.impact_changes': 'found again from the run, whose result has its digest',
  'credits.impact_beginnings': 'that a measurement began; it decides nothing, and the run that ended is told',
  'credits.impact_beats': 'that a measurement still goes on, every few seconds',
  'credits.sweeps': 'how far a run over everybody came; its entry says it',
  'audits.bulk_lines': 'worked off at once: each answer is an inquiry, and has its digest',
  'people.sessions': 'a state of the door, which changes; opening and closing are events in the log',
  'people.sign_in_attempts': 'tries that came to nothing are counted, and swept; those that did are events in the log',
  'people.pending_proofs': 'a state of the door, for minutes',
  'people.factors': 'a state of the door, which changes; adding and removing are events in the log',
  'people.recovery_codes': 'a state of the door, which changes; renewing is an event in the log',
  'people.passwords_past': 'hashes that may not come again',
  'people.nonces': 'calls already answered, swept after minutes',
  'institutions.nonces': 'calls already answered, swept after minutes',
  'projects.nonces': 'calls already answered, swept after minutes',
  'credits.nonces': 'calls already answered, swept after minutes',
  'audits.nonces': 'calls already answered, swept after minutes',
}

/** What a row is named by in an entry. */
export const nameOf = ({ table, key }: Pick<Watched, 'table' | 'key'>): SQL<string> =>
  key === null
    ? sql<string>`${getTableColumns(table).id}`
    : sql<string>`${sql.raw(`'${getTableName(table)}:'`)} || concat_ws(':', ${sql.join([...key], sql`, `)})`
