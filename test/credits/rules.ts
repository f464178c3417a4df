// Drafting as officers do it, through the subgraph's own door: for tests of the life of a rule.
import { readFileSync } from 'node:fs'
import type { AccountId } from '@jijiao/kernel'
import { expect } from 'vitest'
import { type Ask, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const policy = new URL('../../subgraphs/credits/policies/ningxia-2016/2016-01-01', import.meta.url)
export const source2016 = readFileSync(`${policy.pathname}.yaml`, 'utf8')
export const cases2016 = readFileSync(`${policy.pathname}.cases.yaml`, 'utf8')

/** The rule of 2016 with 450 hours for seniors, from a day on. */
export const with450 = (from: string) =>
  source2016
    .replace('seniorHours: { hours: 360', 'seniorHours: { hours: 450')
    .replace(/inForceFrom: \S+/, `inForceFrom: ${from}`)

/** The cases' head with three of our own: what 450 hours mean. */
export const casesOf450 = `${cases2016.slice(0, cases2016.indexOf('\ncases:'))}
cases:
  - name: 450 is enough [S71]
    subject: { targetLevel: ASSOCIATE_SENIOR }
    entries: [c, x, d, t, { as: s, hours: 330 }]
    expect: { verdict: PASS, totalHours: 450, shortHours: 0 }
  - name: what was enough is short by 90 [S71]
    subject: { targetLevel: ASSOCIATE_SENIOR }
    entries: [c, x, d, t, { as: s, hours: 240 }]
    expect: { verdict: FAIL, totalHours: 360, shortHours: 90 }
  - name: nothing changes for 中级 [S73]
    subject: { targetLevel: INTERMEDIATE }
    entries: [d, t, { as: s, hours: 228 }]
    expect: { verdict: PASS, totalHours: 288, shortHours: 0 }
`

type Run = { id: string; state: string }

export type Draft = {
  __typename: 'RuleDraft' | 'Refusal'
  code?: string
  message?: string
  id: string
  state: string
  latest: { hash: string; number: number } | null
  deeds: {
    kind: string
    by: string
    revision: number | null
    reason: string | null
    line: number | null
    impactRun: string | null
  }[]
  mayEdit: boolean
  maySubmit: boolean
  mayApprove: boolean
  seen: string[]
  version: { id: string; hash: string; state: string; approvedBy: string; replaces: { id: string } | null } | null
}

export const draftFields = `id state latest { hash number } deeds { kind by revision reason line impactRun } mayEdit maySubmit mayApprove seen
  version { id hash state approvedBy replaces { id } }`

/** The deeds of drafting, each told with the draft that follows or with its refusal. */
export function drafting(ask: Ask) {
  async function deed(account: AccountId | null, name: string, type: string, input: object): Promise<Draft> {
    const { data, errors } = await ask(
      account,
      'credits',
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on RuleDraft { ${draftFields} } ... on Refusal { code message } } }`,
      { input },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data?.[name] as Draft
  }
  const step =
    (name: string) =>
    (account: AccountId, { id, latest }: Draft, more: object = {}) =>
      deed(account, name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, {
        draftId: id,
        hash: latest?.hash ?? '',
        ...more,
      })
  const exact =
    (name: string) =>
    (account: AccountId, { id, latest }: Draft) =>
      deed(account, name, 'RuleDraftStepInput', { draftId: id, hash: latest?.hash ?? '' })
  const open = (account: AccountId, more: object) =>
    deed(account, 'openRuleDraft', 'OpenRuleDraftInput', { ruleSet: 'ningxia-2016', title: '总学时 450', ...more })
  const save = (account: AccountId, { id, latest }: Draft, source: string, cases: string) =>
    deed(account, 'saveRuleRevision', 'SaveRuleRevisionInput', {
      draftId: id,
      seen: latest?.hash ?? null,
      source,
      cases,
    })
  /** What is in the way: asked apart, since every asking runs the cases. */
  const blockers = async (account: AccountId, { id }: Draft) =>
    told<{ blockers: { zh: string }[] }>(
      await ask(account, 'credits', `{ ruleDraft(id: "${id}") { blockers { zh } } }`),
      'ruleDraft',
    ).blockers.map((one) => one.zh)
  const submit = exact('submitRuleDraft')
  const approve = exact('approveRuleDraft')
  const saw = step('sawRuleDraft')
  /** Measures the latest revision, and waits until it has been. */
  async function measured(account: AccountId, { id, latest }: Draft): Promise<string> {
    const asked = `mutation ($input: MeasureImpactInput!) { measureImpact(input: $input) { ... on ImpactRun { id state } } }`
    const run = told<Run>(
      await ask(account, 'credits', asked, { input: { draftId: id, hash: latest?.hash ?? '' } }),
      'measureImpact',
    )
    let { state } = run
    while (state === 'RUNNING') {
      await new Promise((resolve) => setTimeout(resolve, 20))
      state = told<Run>(await ask(account, 'credits', `{ impactRun(id: "${run.id}") { id state } }`), 'impactRun').state
    }
    expect(state).toBe('DONE')
    return run.id
  }
  async function look(account: AccountId, draft: Draft): Promise<Draft> {
    await saw(account, draft, { part: 'DIFF' })
    await saw(account, draft, { part: 'EFFECT', impactRun: await measured(account, draft) })
    return saw(account, draft, { part: 'CASES' })
  }
  /** From a text to a version in one breath: author and approver, as it should be. */
  async function publish(basedOn: string, source: string, cases: string): Promise<Draft> {
    const opened = await open(callers.author, { basedOn })
    const saved = await save(callers.author, opened, source, cases)
    const submitted = await submit(callers.author, saved)
    await look(callers.approver, submitted)
    const approved = await approve(callers.approver, submitted)
    expect(approved).toMatchObject({ __typename: 'RuleDraft', version: { id: expect.any(String) } })
    return approved
  }
  return {
    deed,
    blockers,
    open,
    save,
    submit,
    approve,
    saw,
    look,
    measured,
    publish,
    sendBack: step('returnRuleDraft'),
    comment: step('commentRuleDraft'),
  }
}
