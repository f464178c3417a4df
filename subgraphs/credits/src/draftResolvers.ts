// Drafts, revisions and readings: how they answer.
import { Refusal, refused, signedIn } from '@jijiao/kernel'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/graphql.ts'
import { refusalOf, unseenBy } from './ruleDraft.ts'
import { everyDraft, type HeldDraft } from './ruleDrafts.ts'
import { diffIn, lintsIn, paramsOf, type Reading, soundRule } from './ruleReading.ts'
import { caseResults, readAsked } from './ruleReadings.ts'
import { mayReadRules, rulePermit } from './ruleRights.ts'
import { clausesOf } from './told.ts'

const clauses = (reading: Reading) => {
  const rule = soundRule(reading)
  return rule ? clausesOf({ rule }).map((clause) => ({ ...clause, leftOpen: [...clause.leftOpen] })) : []
}

/** Whether the caller may do it now, were the revision before them the latest. */
function may(draft: HeldDraft, context: Context, kind: 'SAVED' | 'SUBMITTED' | 'APPROVED'): boolean {
  const key = rulePermit(context, kind === 'APPROVED' ? 'rule.approve' : 'rule.draft')
  if (refused(key)) return false
  return refusalOf(draft.now, { kind, by: key.account, hash: draft.now.latest?.hash ?? null }) === null
}

async function state(draft: HeldDraft) {
  return draft.now.status === 'IN_REVIEW' ? ('IN_REVIEW' as const) : ('DRAFT' as const)
}

export const draftResolvers = {
  Query: {
    ruleDrafts: async (_, __, context) => (mayReadRules(context) ? everyDraft(context.db) : []),
    ruleDraft: (_, { id }, context) => (mayReadRules(context) ? context.load.draft.load(id) : null),
    verdictAsOf(_, __, context) {
      signedIn(context)
      return null
    },
    readRule: async (_, { input }, context) =>
      mayReadRules(context)
        ? readAsked(context.db, {
            source: input.source,
            cases: input.cases ?? '',
            body: input.body ?? null,
            documentId: input.policyDocumentId ?? null,
            basedOn: input.basedOn ?? null,
          })
        : null,
  } satisfies Resolvers<Context>['Query'],
  Mutation: Object.fromEntries(
    [
      'registerPolicy',
      'correctPolicy',
      'nameContact',
      'attachFile',
      'deliverPolicy',
      'confirmReading',
      'openRuleDraft',
      'saveRuleRevision',
      'submitRuleDraft',
      'returnRuleDraft',
      'commentRuleDraft',
      'sawRuleDraft',
      'approveRuleDraft',
      'repealRuleVersion',
      'approveRepeal',
      'rejudge',
    ].map((name) => [
      name,
      (_: object, __: object, context: Context) => {
        signedIn(context)
        return new Refusal('WRONG_STATE')
      },
    ]),
  ),
  types: {
    RuleDraft: {
      policyDocument: async (draft, _, { load }) => {
        const document = await load.policy.load(draft.documentId)
        if (!document) throw new Error(`No document ${draft.documentId}.`)
        return document
      },
      basedOn: (draft, _, { load }) => (draft.basedOn === null ? null : load.version.load(draft.basedOn)),
      state,
      openedBy: (draft, _, { load }) => load.officer.load(draft.openedBy),
      latest: (draft) => draft.revisions[0] ?? null,
      blockers: () => [],
      mayEdit: (draft, _, context) => may(draft, context, 'SAVED'),
      maySubmit: (draft, _, context) => may(draft, context, 'SUBMITTED'),
      mayApprove: (draft, _, context) => may(draft, context, 'APPROVED'),
      seen: (draft, _, context) => {
        const key = rulePermit(context, 'rule.read')
        if (refused(key)) return []
        const unseen = unseenBy(draft.now, key.account)
        return (['DIFF', 'EFFECT', 'CASES'] as const).filter((part) => !unseen.includes(part))
      },
      version: () => null,
    },
    RuleRevision: {
      source: async (revision, _, { load }) => (await load.revision.load(revision.id))?.source ?? '',
      cases: async (revision, _, { load }) => (await load.revision.load(revision.id))?.cases ?? '',
      author: (revision, _, { load }) => load.officer.load(revision.author),
      reading: async (revision, _, { db, load }) => {
        const [text, draft] = await Promise.all([load.revision.load(revision.id), load.draft.load(revision.draftId)])
        return readAsked(db, {
          source: text?.source ?? '',
          cases: text?.cases ?? '',
          body: null,
          documentId: draft?.documentId ?? null,
          basedOn: draft?.basedOn ?? null,
        })
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
        db.transaction((tx) => caseResults(tx, reading), { accessMode: 'read only' }),
      diff: diffIn,
    },
  } satisfies Resolvers<Context>,
}
