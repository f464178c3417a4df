// Drafts, revisions and readings: how they answer.
import { refused } from '@jijiao/kernel'
import { approveDraft, approveRepeal, proposeRepeal } from './approval.ts'
import type { Context } from './context.ts'
import { commentDraft, openDraft, returnDraft, saveRevision, sawDraft, submitDraft } from './drafting.ts'
import type { Resolvers } from './generated/graphql.ts'
import { stateToday } from './policyResolvers.ts'
import { type RulePart, refusalOf, unseenBy } from './ruleDraft.ts'
import { everyDraft, type HeldDraft } from './ruleDrafts.ts'
import { slowWords } from './ruleReadiness.ts'
import { diffIn, lintsIn, paramsOf, type Reading, soundRule } from './ruleReading.ts'
import { caseResults, inTime, readAsked, tooSlow } from './ruleReadings.ts'
import { mayReadRules, rulePermit, withKey } from './ruleRights.ts'
import { clausesOf, type Words } from './told.ts'

const clauses = (reading: Reading) => {
  const rule = soundRule(reading)
  return rule ? clausesOf({ rule }).map((clause) => ({ ...clause, leftOpen: [...clause.leftOpen] })) : []
}

/** Whether the caller may do it, given a second proof where one is asked for, were the revision before them the latest. */
function may(draft: HeldDraft, context: Context, kind: 'SAVED' | 'SUBMITTED' | 'APPROVED'): boolean {
  const key = rulePermit(context, kind === 'APPROVED' ? 'rule.examine' : 'rule.draft')
  if (refused(key)) return false
  return refusalOf(draft.now, { kind, by: key.account, hash: draft.now.latest?.hash ?? null }) === null
}

const waitsForAnother: Words = { zh: '待另一名审批人审批。', en: 'Another officer has to approve it.' }
const partWords: Readonly<Record<RulePart, Words>> = {
  DIFF: { zh: '差异', en: 'the changes' },
  EFFECT: { zh: '影响', en: 'the effect' },
  CASES: { zh: '用例', en: 'the cases' },
}
const toSee = (parts: readonly RulePart[]): Words => ({
  zh: `审批前还须查看：${parts.map((part) => partWords[part].zh).join('、')}。`,
  en: `Before approving, look at ${parts.map((part) => partWords[part].en).join(', ')}.`,
})

/** What stands in the way of the next step: for whoever may submit, and for whoever may approve. */
async function blockers(draft: HeldDraft, context: Context): Promise<Words[]> {
  if (draft.now.status === 'PUBLISHED') return []
  const found = await inTime(context.load.examined.load(draft), () => 'SLOW' as const)
  if (found === 'SLOW') return [slowWords]
  if (!found) return [{ zh: '还没有保存修订稿。', en: 'No revision has been saved yet.' }]
  if (draft.now.status === 'DRAFT') return found.inTheWay
  const key = rulePermit(context, 'rule.examine')
  if (refused(key)) return [...found.inTheWay, waitsForAnother]
  const no = refusalOf(draft.now, { kind: 'APPROVED', by: key.account, hash: found.revision.hash })
  if (no?.code === 'NOT_SEEN') return [...found.inTheWay, toSee(unseenBy(draft.now, key.account))]
  return no ? [...found.inTheWay, { zh: no.message, en: no.messageEn }] : found.inTheWay
}

export const draftResolvers = {
  Query: {
    ruleDrafts: async (_, __, context) => (mayReadRules(context) ? everyDraft(context.db) : []),
    ruleDraft: (_, { id }, context) => (mayReadRules(context) ? context.load.draft.load(id) : null),
    readRule: async (_, { input }, context) =>
      mayReadRules(context)
        ? readAsked(
            context.db,
            {
              source: input.source,
              cases: input.cases ?? '',
              body: input.body ?? null,
              documentId: input.policyDocumentId ?? null,
              basedOn: input.basedOn ?? null,
            },
            context.today,
          )
        : null,
  } satisfies Resolvers<Context>['Query'],
  Mutation: {
    openRuleDraft: (_, { input }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) =>
        openDraft(context.db, key, {
          ruleSet: input.ruleSet,
          title: input.title,
          basedOn: input.basedOn ?? null,
          documentId: input.policyDocumentId ?? null,
        }),
      ),
    saveRuleRevision: (_, { input: { draftId, seen, source, cases } }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) =>
        saveRevision(context.db, key, draftId, { seen: seen ?? null, source, cases }),
      ),
    submitRuleDraft: (_, { input: { draftId, hash } }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) => submitDraft(context.db, key, draftId, hash, context.today)),
    returnRuleDraft: (_, { input: { draftId, hash, reason } }, context) =>
      withKey(rulePermit(context, 'rule.approve'), (key) => returnDraft(context.db, key, draftId, hash, reason)),
    commentRuleDraft: (_, { input: { draftId, hash, line, text } }, context) =>
      withKey(rulePermit(context, 'rule.read'), (key) =>
        commentDraft(context.db, key, draftId, hash, { line: line ?? null, text }),
      ),
    sawRuleDraft: (_, { input: { draftId, hash, part, impactRun } }, context) =>
      withKey(rulePermit(context, 'rule.examine'), (key) =>
        sawDraft(context.db, key, draftId, hash, { part, impactRun: impactRun ?? null }),
      ),
    approveRuleDraft: (_, { input: { draftId, hash } }, context) =>
      withKey(rulePermit(context, 'rule.approve'), (key) =>
        approveDraft(context.db, key, draftId, hash, context.today),
      ),
    repealRuleVersion: (_, { input: { versionId, repealedFrom, reason } }, context) =>
      withKey(rulePermit(context, 'rule.draft'), (key) =>
        proposeRepeal(context.db, key, versionId, { repealedFrom, reason, today: context.today }),
      ),
    approveRepeal: (_, { input: { versionId, repealedFrom } }, context) =>
      withKey(rulePermit(context, 'rule.publish'), (key) =>
        approveRepeal(context.db, key, versionId, { repealedFrom, today: context.today }),
      ),
  } satisfies Resolvers<Context>['Mutation'],
  types: {
    RuleDraft: {
      policyDocument: async (draft, _, { load }) => {
        const document = await load.policy.load(draft.documentId)
        if (!document) throw new Error(`No document ${draft.documentId}.`)
        return document
      },
      basedOn: (draft, _, { load }) => (draft.basedOn === null ? null : load.version.load(draft.basedOn)),
      state: async (draft, _, context) => {
        const version = await context.load.versionOfDraft.load(draft.id)
        if (version) return stateToday(version, context)
        return draft.now.status === 'IN_REVIEW' ? 'IN_REVIEW' : 'DRAFT'
      },
      openedBy: (draft, _, { load }) => load.officer.load(draft.openedBy),
      latest: (draft) => draft.revisions[0] ?? null,
      blockers: (draft, _, context) => blockers(draft, context),
      mayEdit: (draft, _, context) => may(draft, context, 'SAVED'),
      maySubmit: (draft, _, context) => may(draft, context, 'SUBMITTED'),
      mayApprove: (draft, _, context) => may(draft, context, 'APPROVED'),
      seen: (draft, _, context) => {
        const key = rulePermit(context, 'rule.read')
        if (refused(key)) return []
        const unseen = unseenBy(draft.now, key.account)
        return (['DIFF', 'EFFECT', 'CASES'] as const).filter((part) => !unseen.includes(part))
      },
      version: (draft, _, { load }) => load.versionOfDraft.load(draft.id),
    },
    RuleRevision: {
      source: async (revision, _, { load }) => (await load.revision.load(revision.id))?.source ?? '',
      cases: async (revision, _, { load }) => (await load.revision.load(revision.id))?.cases ?? '',
      author: (revision, _, { load }) => load.officer.load(revision.author),
      reading: async (revision, _, { db, load, today }) => {
        const [text, draft] = await Promise.all([load.revision.load(revision.id), load.draft.load(revision.draftId)])
        return readAsked(
          db,
          {
            source: text?.source ?? '',
            cases: text?.cases ?? '',
            body: null,
            documentId: draft?.documentId ?? null,
            basedOn: draft?.basedOn ?? null,
          },
          today,
        )
      },
    },
    RuleDeed: {
      by: (deed, _, { load }) => load.officer.load(deed.by),
      at: (deed) => deed.recordedAt,
    },
    RuleReading: {
      title: ({ rule }) => rule?.title ?? null,
      inForceFrom: ({ rule }) => rule?.inForceFrom ?? null,
      faults: ({ faults }) => [...faults],
      lints: (reading) => [...lintsIn(reading)],
      clauses,
      params: ({ rule }) => (rule ? paramsOf(rule) : []),
      caseResults: (reading, _, { db }) =>
        inTime(
          db.transaction((tx) => caseResults(tx, reading), { accessMode: 'read only' }),
          () => tooSlow(reading),
        ),
      diff: diffIn,
    },
  } satisfies Resolvers<Context>,
}
