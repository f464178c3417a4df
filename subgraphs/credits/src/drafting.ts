// What is done with a draft before it is approved. Each deed is a row in its order and an entry in the log, or is refused. Long: a deed after the other, on one draft.
import {
  type Action,
  type Day,
  type Db,
  deed,
  digest,
  type ImpactRunId,
  type NamedRow,
  named,
  newId,
  type Permit,
  type PolicyDocumentId,
  Refusal,
  type RuleDraftId,
  type RuleVersionId,
  record,
  refused,
  type Tx,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { ruleDeeds, ruleDrafts, ruleRevisions } from './draftTables.ts'
import { examined, notReady, readyOr } from './examining.ts'
import { seenImpact } from './impactSeen.ts'
import { bodyDigestOf, findPolicies } from './policies.ts'
import { invalid, most } from './policyDocument.ts'
import { type DeedKind, type RulePart, refusalOf } from './ruleDraft.ts'
import { findDrafts, type HeldDraft } from './ruleDrafts.ts'
import { slowWords } from './ruleReadiness.ts'
import { inTime } from './ruleReadings.ts'
import { findVersions } from './ruleVersions.ts'

/** A rule and its cases may each be as long as a rule is read. */
const longest = 512 * 1024

type RuleDeed = Permit<Action & `rule.${string}`>

/** The draft, held against all others who would do something with it until this transaction ends. */
export async function lockedDraft(tx: Tx, id: RuleDraftId): Promise<HeldDraft | Refusal> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('credits.rule_drafts'), hashtext(${id}))`)
  return draftNow(tx, id)
}

export async function draftNow(tx: Tx, id: RuleDraftId): Promise<HeldDraft | Refusal> {
  const [draft] = await findDrafts(tx, [id])
  return draft ?? new Refusal('NOT_FOUND')
}

type Done = Partial<Pick<typeof ruleDeeds.$inferInsert, 'reason' | 'line' | 'impactRun' | 'impactHash'>> & {
  revision?: number | null
  hash?: string | null
}

/** Adds a deed at its place and its entry in the log. */
export async function addDeed(
  tx: Tx,
  permit: RuleDeed,
  draft: HeldDraft,
  kind: DeedKind,
  done: Done = {},
  also: readonly NamedRow[] = [],
) {
  const { latest } = draft.now
  const row = { revision: latest?.number ?? null, hash: latest?.hash ?? null, ...done }
  const number = (draft.deeds.at(-1)?.number ?? 0) + 1
  const [made] = await tx
    .insert(ruleDeeds)
    .values({ draftId: draft.id, number, kind, by: permit.account, ...row })
    .returning()
  if (!made) throw new Error('The deed was not kept.')
  draft.deeds.push(made)
  await record(tx, permit, {
    on: draft.id,
    told: { deed: kind, hash: row.hash },
    rows: [named('rule_deeds', [draft.id, number], made), ...also],
  })
}

/** A step of a draft: asked of its state, done, told with the state that follows. */
async function step(
  db: Db,
  permit: RuleDeed,
  id: RuleDraftId,
  wanted: { kind: DeedKind; hash: string | null },
  work: (tx: Tx, draft: HeldDraft) => Promise<Done | Refusal>,
): Promise<HeldDraft | Refusal> {
  return deed(db, async (tx) => {
    const draft = await lockedDraft(tx, id)
    if (refused(draft)) return draft
    const no = refusalOf(draft.now, { ...wanted, by: permit.account })
    if (no) return no
    const done = await work(tx, draft)
    if (refused(done)) return done
    await addDeed(tx, permit, draft, wanted.kind, done)
    return draftNow(tx, id)
  })
}

export type NewDraft = {
  basedOn: RuleVersionId | null
  documentId: PolicyDocumentId | null
  ruleSet: string
  title: string
}

/** Opens a draft from a version, from a document, or from a version for another document. @refuses NOT_FOUND, INVALID. */
export async function openDraft(db: Db, permit: Permit<'rule.draft'>, asked: NewDraft): Promise<HeldDraft | Refusal> {
  const { ruleSet, title } = asked
  if (!/^[a-z][a-z0-9-]{1,60}$/.test(ruleSet))
    return invalid('规则集代号为小写字母、数字和连字符。', 'A rule set is named by small letters, digits and hyphens.')
  if (title.trim() === '' || title.length > most.letters) return invalid('须填写标题。', 'A title is needed.')
  return deed(db, async (tx) => {
    const [basedOn] = asked.basedOn ? await findVersions(tx, [asked.basedOn]) : [null]
    const wanted = asked.documentId ?? basedOn?.documentId
    const [document] = wanted ? await findPolicies(tx, [wanted]) : [null]
    if (!document || (asked.basedOn && !basedOn)) return new Refusal('NOT_FOUND')
    const id = newId('RuleDraftId')
    const said = { ruleSet, title: title.trim(), documentId: document.id, basedOn: asked.basedOn }
    const row = { id, ...said, openedBy: permit.account }
    await tx.insert(ruleDrafts).values(row)
    const draft = await draftNow(tx, id)
    if (refused(draft)) return draft
    await addDeed(tx, permit, draft, 'OPENED', {}, [{ name: id, row }])
    return draftNow(tx, id)
  })
}

/**
 * Saves a revision. What is the same as the latest is no new one.
 * @refuses STALE when somebody else saved since `seen` was read; INVALID when it is too long.
 */
export async function saveRevision(
  db: Db,
  permit: Permit<'rule.draft'>,
  id: RuleDraftId,
  { seen, source, cases }: { seen: string | null; source: string; cases: string },
): Promise<HeldDraft | Refusal> {
  if ([source, cases].some((text) => text.includes('\0')))
    return invalid('文本中有空字符（NUL），请删去。', 'The text holds a NUL: take it out.')
  if ([source, cases].some((text) => Buffer.byteLength(text) > longest))
    return invalid('规则和用例各不得超过 512 KiB。', 'Rule and cases are not longer than 512 KiB each.')
  return deed(db, async (tx) => {
    const draft = await lockedDraft(tx, id)
    if (refused(draft)) return draft
    const no = refusalOf(draft.now, { kind: 'SAVED', by: permit.account, hash: seen })
    if (no) return no
    const [document] = await findPolicies(tx, [draft.documentId])
    if (!document) return new Refusal('NOT_FOUND')
    const bodyDigest = bodyDigestOf(document.body)
    const hash = digest({ source, cases, bodyDigest })
    if (hash === draft.now.latest?.hash) return draft
    const number = (draft.now.latest?.number ?? 0) + 1
    const text = { number, hash, source, cases, bodyDigest }
    const row = { id: newId('RuleRevisionId'), draftId: id, ...text, author: permit.account }
    await tx.insert(ruleRevisions).values(row)
    await addDeed(tx, permit, draft, 'SAVED', { revision: number, hash }, [{ name: row.id, row }])
    return draftNow(tx, id)
  })
}

/** Puts the revision forward. @refuses NOT_READY while a fault or an error of lint stands, a case is red or too slow, or there is no case. */
export const submitDraft = (db: Db, permit: Permit<'rule.draft'>, id: RuleDraftId, hash: string, today: Day) =>
  inTime(
    step(
      db,
      permit,
      id,
      { kind: 'SUBMITTED', hash },
      async (tx, draft) => readyOr(await examined(tx, draft, today)) ?? {},
    ),
    () => notReady([slowWords]),
  )

const saying = (reason: string): Refusal | null =>
  reason.trim() === '' || reason.length > 2_000
    ? invalid('须填写理由，至多 2000 字。', 'Say why, in at most 2,000 letters.')
    : null

export const returnDraft = (db: Db, permit: Permit<'rule.approve'>, id: RuleDraftId, hash: string, reason: string) =>
  step(db, permit, id, { kind: 'RETURNED', hash }, async () => saying(reason) ?? { reason: reason.trim() })

/** A remark on the draft, or on a line of the rule's text. */
export const commentDraft = (
  db: Db,
  permit: Permit<'rule.read'>,
  id: RuleDraftId,
  hash: string,
  { line, text }: { line: number | null; text: string },
) =>
  step(db, permit, id, { kind: 'COMMENTED', hash }, async () => {
    if (line !== null && line < 1) return invalid('行号从 1 起。', 'Lines are counted from 1.')
    return saying(text) ?? { reason: text.trim(), line }
  })

/**
 * The approver has looked at a part of the revision. Of the effect, the run is kept with it.
 * @refuses NOT_READY when the run is not finished, or is of another revision or draft.
 */
export const sawDraft = (
  db: Db,
  permit: Permit<'rule.examine'>,
  id: RuleDraftId,
  hash: string,
  { part, impactRun }: { part: RulePart; impactRun: ImpactRunId | null },
) =>
  step(db, permit, id, { kind: `SAW_${part}`, hash }, async (tx) => {
    if (part !== 'EFFECT') return {}
    const impactHash = impactRun === null ? null : await seenImpact(tx, impactRun, { draftId: id, hash })
    if (impactHash !== null) return { impactRun, impactHash }
    return new Refusal('NOT_READY', {
      message: '须查看本修订稿已完成的影响测算。',
      messageEn: 'Look at a finished impact run of exactly this revision.',
    })
  })
