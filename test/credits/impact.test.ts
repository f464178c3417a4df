// What a draft would do to everybody, measured before it binds: held against judging each by each, and exactly nothing where nothing changes. Long: one population for all.
import { parseId } from '@jijiao/kernel'
import { expect, test, vi } from 'vitest'
import { type ImpactResult, sideOf } from '../../subgraphs/credits/src/impact.ts'
import { measureInColumns } from '../../subgraphs/credits/src/impactEngine.ts'
import { measure as measureByStatement } from '../../subgraphs/credits/src/impactMeasuring.ts'
import { parseRule } from '../../subgraphs/credits/src/rules/index.ts'
import { smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { cases2016, casesOf450, drafting, source2016, with450 } from './rules.ts'

const { ask, open: openAs, owner } = await smallProvince()
const { open, save, measured } = drafting(ask)
const [rule2016] = told<{ id: string }[]>(
  await ask(callers.author, 'credits', '{ ruleVersions { id } }'),
  'ruleVersions',
)
const basedOn = rule2016?.id ?? ''

const side =
  'people passToFail failToPass changes { from to people } missingHours { fromTenths untilTenths baseline draft } groups { dimension key people passToFail failToPass }'
const fields = `id state progressPercent durationMs asOf reviewYear people entries revision revisionHash ruleHash baselineHash resultHash identical
  judged { ${side} } toFile { ${side} } entriesChanged { from to lines tenthsBefore tenthsAfter words { zh } }`
type Side = {
  people: number
  passToFail: number
  failToPass: number
  changes: { from: string; to: string; people: number }[]
  groups: { dimension: string; people: number; passToFail: number }[]
}
type Run = {
  id: string
  state: string
  resultHash: string
  identical: boolean
  people: number
  judged: Side
  toFile: Side
  entriesChanged: { from: string }[]
}
const runOf = async (id: string, account = callers.author) =>
  told<Run>(await ask(account, 'credits', `{ impactRun(id: "${id}") { ${fields} } }`), 'impactRun')
const draftOf = async (source: string, cases = cases2016) =>
  save(callers.author, await open(callers.author, { basedOn }), source, cases)
const measure = async (source: string, cases?: string) =>
  runOf(await measured(callers.author, await draftOf(source, cases)))
const total = ({ judged, toFile }: Run, of: (side: Side) => number) => of(judged) + of(toFile)

test('identical rules give exactly nothing, and say so [S8]', async () => {
  const run = await measure(`${source2016}\n# a remark changes nothing\n`)
  expect(run).toMatchObject({ state: 'DONE', identical: true, entriesChanged: [] })
  for (const one of [run.judged, run.toFile]) expect(one).toMatchObject({ passToFail: 0, failToPass: 0 })
  expect(await owner`select from credits.impact_changes where run_id = ${run.id}`).toHaveLength(0)
})

test('360 to 450: whoever passed with less fails, nobody the other way, and no line is treated otherwise [S8, S71]', async () => {
  const run = await measure(with450('2016-06-01'), casesOf450)
  expect(run).toMatchObject({ state: 'DONE', identical: false, reviewYear: 2016, entriesChanged: [] })
  const [passing] = await owner`
    select count(*)::int as seniors from credits.impact_changes where run_id = ${run.id} and before_verdict = 'PASS' and after_verdict = 'FAIL'`
  expect(total(run, (one) => one.passToFail)).toBe(passing?.seniors)
  expect(passing?.seniors).toBeGreaterThan(0)
  expect(total(run, (one) => one.failToPass)).toBe(0)
})

test('those who were judged and those who were not are two questions; together they are everybody of the review', async () => {
  const before = await measure(with450('2016-06-01'), casesOf450)
  expect(before.judged.people).toBe(0)
  await ask(
    callers.supervisor,
    'credits',
    'mutation { determine(input: { applicationId: "app_li_jianguo" }) { __typename } }',
  )
  const after = await measure(with450('2016-07-01'), casesOf450)
  expect(after.judged).toMatchObject({ people: 1, passToFail: 1 })
  const [all] = await owner`select count(*)::int as people from audits.applications where review_year = 2016`
  expect(total(after, (one) => one.people)).toBe(all?.people)
})

test('the groups of each kind add up to the side they are of', async () => {
  const { toFile } = await measure(with450('2016-06-01'), casesOf450)
  for (const dimension of ['CITY', 'SERIES', 'LEVEL', 'EMPLOYER']) {
    const groups = toFile.groups.filter((one) => one.dimension === dimension)
    expect(
      groups.reduce((sum, one) => sum + one.people, 0),
      dimension,
    ).toBe(toFile.people)
    expect(
      groups.reduce((sum, one) => sum + one.passToFail, 0),
      dimension,
    ).toBe(toFile.passToFail)
  }
})

test('employers of fewer than ten are told together, and nobody of them is lost', () => {
  const employer = (key: string, people: number) => ({
    dimension: 'EMPLOYER' as const,
    key,
    words: { zh: key, en: key },
    people,
    passToFail: 1,
    failToPass: 0,
  })
  const { groups } = sideOf(20, [], [], [employer('org_a', 10), employer('org_b', 9), employer('org_c', 1)])
  expect(groups.map(({ key, people, passToFail }) => [key, people, passToFail])).toEqual([
    ['org_a', 10, 1],
    ['OTHER', 10, 2],
  ])
})

test('a rule that refuses an activity tells which lines come to something else', async () => {
  const stricter = source2016.replace('tripHours: { hours: 6,', 'tripHours: { hours: 3,')
  const run = await measure(stricter)
  expect(run.entriesChanged.length).toBeGreaterThan(0)
  expect(run.entriesChanged[0]).toMatchObject({ from: 'COUNTED', to: 'COUNTED' })
})

const list = (run: string, more = '') =>
  `{ impactPeople(runId: "${run}", side: TO_FILE, change: PASS_TO_FAIL${more}) { total next people { applicationId number before { verdict } after { verdict shortTenths } } } }`
type Page = { total: number; next: string | null; people: { number: string }[] }

test('behind a number stand people, by application number and without names; that they were listed is in the log [S45]', async () => {
  const run = await measure(with450('2016-06-01'), casesOf450)
  const page = told<Page>(await ask(callers.author, 'credits', list(run.id)), 'impactPeople')
  expect(page.total).toBe(run.toFile.passToFail)
  expect(page.people[0]).toMatchObject({ before: { verdict: 'PASS' }, after: { verdict: 'FAIL' } })
  expect(JSON.stringify(page)).not.toContain('李建国')
  const [logged] =
    await owner`select entry::jsonb->>'told' as told from audits.log_entries where entry::jsonb->>'on' = ${`impact:${run.id}`}
      and person_id is null order by recorded_at desc, id desc limit 1`
  expect(logged?.told).toContain('list TO_FILE PASS_TO_FAIL')
  const each =
    await owner`select a.number from audits.log_entries e join audits.applications a on a.person_id = e.person_id and a.number = any (${page.people.map((one) => one.number)})
    where e.action = 'rule.read' and e.on_id = ${`impact:${run.id}`} and e.account_id = ${callers.author}`
  expect(each.map((row) => row.number).sort()).toEqual(page.people.map((one) => one.number).sort())
  const first = told<Page>(await ask(callers.author, 'credits', list(run.id, ', first: 1')), 'impactPeople')
  const second = told<Page>(
    await ask(callers.author, 'credits', list(run.id, `, first: 1, after: "${first.next}"`)),
    'impactPeople',
  )
  expect(second.people[0]?.number).not.toBe(first.people[0]?.number)
})

test('of an employer who was told together with others nobody is listed alone', async () => {
  const run = await measure(with450('2016-06-01'), casesOf450)
  const behind = async (key: string) =>
    told<Page>(
      await ask(callers.author, 'credits', list(run.id, `, dimension: EMPLOYER, key: "${key}"`)),
      'impactPeople',
    ).total
  const employers = await owner`select distinct employer from credits.impact_changes where run_id = ${run.id}`
  expect(employers.length).toBeGreaterThan(0)
  for (const { employer } of employers) expect(await behind(employer)).toBe(0)
  expect(await behind('OTHER')).toBe(run.toFile.passToFail)
})

test('a measurement that fails ends as failed, and nothing of anybody is printed with the fault', async () => {
  const draft = await draftOf(with450('2016-06-01'), casesOf450)
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  await owner`alter table credits.impact_changes rename to away`
  const begun = told<{ id: string }>(
    await ask(
      callers.author,
      'credits',
      `mutation { measureImpact(input: { draftId: "${draft.id}", hash: "${draft.latest?.hash}" }) { ... on ImpactRun { id } } }`,
    ),
    'measureImpact',
  )
  let run = await runOf(begun.id)
  for (; run.state === 'RUNNING'; run = await runOf(begun.id)) await new Promise((resolve) => setTimeout(resolve, 20))
  await owner`alter table credits.away rename to impact_changes`
  expect(run).toMatchObject({ state: 'FAILED', resultHash: null })
  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()
})

test('runs, lists and trials are for those who may read drafts; for others there are none', async () => {
  const run = await measure(with450('2016-06-01'), casesOf450)
  for (const account of [callers.engineeringMember, callers.yinchuanBureau, callers.auditAdministrator]) {
    const answer = await ask(account, 'credits', `{ impactRun(id: "${run.id}") { id } }`)
    expect(answer.data).toEqual({ impactRun: null })
    expect(told<Page>(await ask(account, 'credits', list(run.id)), 'impactPeople')).toEqual({
      total: 0,
      next: null,
      people: [],
    })
  }
})

test('a measurement of a revision that is no longer the latest is refused, and so is one of no draft', async () => {
  const draft = await draftOf(with450('2016-06-01'), casesOf450)
  const asked = (id: string, hash: string) =>
    ask(
      callers.author,
      'credits',
      `mutation { measureImpact(input: { draftId: "${id}", hash: "${hash}" }) { ... on Refusal { code } } }`,
    )
  expect(told(await asked(draft.id, 'f'.repeat(64)), 'measureImpact')).toEqual({ code: 'STALE' })
  expect(told(await asked('dra_none', 'f'.repeat(64)), 'measureImpact')).toEqual({ code: 'NOT_FOUND' })
})

const trial = `query ($input: TryImpactInput!) { tryImpact(input: $input) { ... on TriedImpact { identical judged { passToFail } toFile { passToFail failToPass } } ... on Refusal { code } } }`
type Tried = { code?: string; toFile: { passToFail: number; failToPass: number } }
const tries = async (name: string, value: string) =>
  told<Tried>(
    await ask(callers.author, 'credits', trial, { input: { source: source2016, basedOn, params: [{ name, value }] } }),
    'tryImpact',
  )

test('a number that is dragged flips the same people as the measurement of the draft that has it', async () => {
  const run = await measure(with450('2016-06-01'), casesOf450)
  const tried = await tries('seniorHours', '450')
  expect(tried.toFile).toEqual({ passToFail: run.toFile.passToFail, failToPass: run.toFile.failToPass })
  expect((await tries('seniorHours', '360')).toFile).toEqual({ passToFail: 0, failToPass: 0 })
  expect(await tries('nothing', '1')).toEqual({ code: 'INVALID' })
  for (const value of ['many', '', ' ', '-1', '1e300'])
    expect(await tries('seniorHours', value), value).toEqual({ code: 'INVALID' })
})

test('what is no sound rule is refused and never measured: a list of conditions that is empty is no question to a database', async () => {
  const unsound = source2016.replace(/needs: \{ any: \[\{ not: degreeStudy \}.*/, 'needs: { any: [] }')
  expect(unsound).not.toBe(source2016)
  const input = { source: unsound, basedOn, params: [{ name: 'seniorHours', value: '450' }] }
  expect(told(await ask(callers.author, 'credits', trial, { input }), 'tryImpact')).toEqual({ code: 'INVALID' })
  const saved = await draftOf(unsound)
  const hash = saved.latest?.hash ?? ''
  const measuring = `mutation { measureImpact(input: { draftId: "${saved.id}", hash: "${hash}" }) { ... on Refusal { code } } }`
  expect(told(await ask(callers.author, 'credits', measuring), 'measureImpact')).toEqual({ code: 'NOT_READY' })
})

test('the same draft on the same facts has the same result, and its hash says so', async () => {
  const [one, other] = [
    await measure(with450('2016-06-01'), casesOf450),
    await measure(with450('2016-09-01'), casesOf450),
  ]
  expect(one.resultHash).toBe(other.resultHash)
  expect(parseId('ImpactRunId', one.id)).toBe(one.id)
})

test('in columns and by the population statement the same is found, group by group and line by line', async () => {
  const credits = openAs('credits')
  const rule = (text: string) => {
    const parsed = parseRule(text)
    if (parsed.rule === null) throw new Error(JSON.stringify(parsed.faults))
    return parsed.rule
  }
  for (const text of [with450('2016-06-01'), source2016.replace('tripHours: { hours: 6,', 'tripHours: { hours: 3,')]) {
    const asked = {
      baseline: rule(source2016),
      draft: rule(text),
      reviewYear: 2016,
      purpose: 'TITLE_REVIEW' as const,
      today: '2016-05-10' as const,
    }
    const columns = await measureInColumns(credits.db, asked, () => {}, new AbortController().signal)
    const statement = await credits.db.transaction((tx) => measureByStatement(tx, asked, () => {}))
    const sorted = (result: ImpactResult) => ({
      ...result,
      entriesChanged: [...result.entriesChanged].sort((a, b) => `${a.from}${a.to}`.localeCompare(`${b.from}${b.to}`)),
    })
    expect(sorted(columns.result)).toEqual(sorted(statement.result))
    expect([columns.people, columns.entries]).toEqual([statement.people, statement.entries])
  }
})

test('a measurement that is stopped ends as stopped, with no result', async () => {
  const draft = await draftOf(with450('2016-06-01'), casesOf450)
  const begun = told<{ id: string }>(
    await ask(
      callers.author,
      'credits',
      `mutation { measureImpact(input: { draftId: "${draft.id}", hash: "${draft.latest?.hash}" }) { ... on ImpactRun { id } } }`,
    ),
    'measureImpact',
  )
  await ask(callers.author, 'credits', `mutation { cancelImpact(id: "${begun.id}") { __typename } }`)
  let run = await runOf(begun.id)
  for (; run.state === 'RUNNING'; run = await runOf(begun.id)) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(run).toMatchObject({ state: 'CANCELLED', resultHash: null, judged: { people: 0 } })
})

test('a draft from a document alone is measured against nothing being asked', async () => {
  const [document] = await owner`select id from credits.policy_documents limit 1`
  const opened = await open(callers.author, { policyDocumentId: document?.id })
  const run = await runOf(await measured(callers.author, await save(callers.author, opened, source2016, cases2016)))
  expect(run).toMatchObject({ identical: false, baselineHash: null })
  expect([...run.judged.changes, ...run.toFile.changes].every((one) => one.from === 'NOT_APPLICABLE')).toBe(true)
})

test('a measurement whose process ended is told as lost and is measured again; one that still beats goes on elsewhere', async () => {
  const draft = await draftOf(with450('2016-07-02'), casesOf450)
  const done = await runOf(await measured(callers.author, draft))
  const states = async () =>
    told<{ id: string; state: string }[]>(
      await ask(callers.author, 'credits', `{ impactRuns(draftId: "${draft.id}") { id state } }`),
      'impactRuns',
    ).map(({ id, state }) => `${id} ${state}`)
  // As a process leaves it that was ended in the middle: begun, and no end.
  const begun = async (id: string, ago: string) =>
    owner.unsafe(`insert into credits.impact_beginnings (id, draft_id, revision_hash, revision, rule_hash, baseline_id, baseline_hash, review_year, identical, started_at, recorded_at)
      select '${id}', draft_id, revision_hash, revision, rule_hash, baseline_id, baseline_hash, review_year, identical, now() - interval '${ago}', now() - interval '${ago}'
      from credits.impact_beginnings where id = '${done.id}'`)
  await begun('imp_lost', '2 hours')
  await begun('imp_elsewhere', '1 hour')
  await owner`insert into credits.impact_beats (run_id, progress_percent) values ('imp_elsewhere', 40)`
  await owner`insert into credits.impact_beats (run_id, progress_percent, recorded_at) values ('imp_lost', 90, now() - interval '1 hour')`
  expect(await states()).toEqual([`${done.id} DONE`, 'imp_elsewhere RUNNING', 'imp_lost LOST'])
  expect(await runOf('imp_lost')).toMatchObject({ state: 'LOST', resultHash: null, judged: { people: 0 } })
  expect(await runOf('imp_elsewhere')).toMatchObject({ state: 'RUNNING', progressPercent: 40 })
  const stopped = await ask(
    callers.author,
    'credits',
    'mutation { cancelImpact(id: "imp_lost") { ... on ImpactRun { state } } }',
  )
  expect(told(stopped, 'cancelImpact')).toEqual({ state: 'LOST' })
  expect(await runOf(await measured(callers.author, draft))).toMatchObject({
    state: 'DONE',
    resultHash: done.resultHash,
  })
})
