// What a draft would do to the small province, counted by hand; and that the copy learns what the register learns.
import { beforeAll, expect, test } from 'vitest'
import { openEngine } from '../../subgraphs/credits/src/columns/engine.ts'
import { ImpactCancelled, measureImpact, tryImpact } from '../../subgraphs/credits/src/columns/measuring.ts'
import { parseRule, type RuleVersion } from '../../subgraphs/credits/src/rules/index.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { source2016 } from './rules.ts'

const { ask, open, owner } = await smallProvince()
const { db } = open('credits')

function ruleOf(change: (source: string) => string): RuleVersion {
  const parsed = parseRule(change(source2016))
  if (!parsed.rule) throw new Error(JSON.stringify(parsed.faults))
  return parsed.rule
}
const baseline = ruleOf((source) => source)
const with450 = ruleOf((source) => source.replace('seniorHours: { hours: 360', 'seniorHours: { hours: 450'))
const of2016 = { baseline, reviewYear: 2016, purpose: 'TITLE_REVIEW', today: '2016-05-10' } as const

/** As asked, and once more looked at by what lines say, which such a small province would never be: both have to tell the same. */
async function effectOf(draft: RuleVersion) {
  const told = await measureImpact(db, { ...of2016, draft })
  expect({ ...(await measureImpact(db, { ...of2016, draft, share: 1000 })), asOf: '' }).toEqual({ ...told, asOf: '' })
  return told
}

const flips = (changed: Awaited<ReturnType<typeof measureImpact>>['changed'], from: string, to: string) =>
  changed
    .filter((one) => one.beforeVerdict === from && one.afterVerdict === to)
    .map((one) => `${one.application} ${one.judged ? 'judged' : 'to file'}`)

beforeAll(async () => {
  // One of them has a receipt; all others are still to be judged.
  const { data } = await ask(
    callers.supervisor,
    'credits',
    `mutation { determine(input: { applicationId: "app_li_jianguo" }) { __typename } }`,
  )
  expect(data).toEqual({ determine: { __typename: 'Determination' } })
})

test('450 hours instead of 360: of those who pass, the two seniors with exactly 360 fail; one is judged, one has still to file [S8]', async () => {
  const told = await effectOf(with450)
  expect(flips(told.changed, 'PASS', 'FAIL')).toEqual(['app_li_jianguo judged', 'app_wang_fang to file'])
  expect(flips(told.changed, 'FAIL', 'PASS')).toEqual([])
  expect(told.changed.find((one) => one.application === 'app_li_jianguo')).toMatchObject({
    beforeTotal: 3600,
    afterTotal: 3600,
    beforeShort: 0,
    afterShort: 900,
    series: '05',
    targetLevel: 'ASSOCIATE_SENIOR',
    area: '64.6401.640104',
  })
  // Hours asked change no line.
  expect(told.fates).toEqual([])
  expect(told.sides.judged.people + told.sides.toFile.people).toBe(told.people)
  expect(told.sides.judged).toEqual({
    people: 1,
    missing: [{ fromTenths: 800, untilTenths: 900, baseline: 0, draft: 1 }],
  })
})

test('the same rule changes nobody and nothing', async () => {
  expect(await measureImpact(db, { ...of2016, draft: baseline })).toMatchObject({ changed: [], fates: [] })
  // A change that comes to the same is another document, and changes nobody either.
  const same = ruleOf((source) =>
    source.replace('into: PUBLIC', 'into: PUBLIC_TOO').replaceAll('is: [bucket, PUBLIC]', 'is: [bucket, PUBLIC_TOO]'),
  )
  expect(await effectOf(same)).toMatchObject({ changed: [], fates: [] })
})

test('a day of a study trip for five hours: one line counts 50 instead of 60, and one person has ten hours too few [S80]', async () => {
  const draft = ruleOf((source) => source.replace('tripHours: { hours: 6', 'tripHours: { hours: 5'))
  const told = await effectOf(draft)
  expect(flips(told.changed, 'PASS', 'FAIL')).toEqual(['app_wang_fang to file'])
  expect(told.fates).toEqual([{ from: 'COUNTED', to: 'COUNTED', lines: 1, tenthsBefore: 600, tenthsAfter: 500 }])
})

test('courses that count 20 hours: every course of the province that counted counts less, the second of two stays a duplicate', async () => {
  const draft = ruleOf((source) => source.replace('courseHours: { hours: 30', 'courseHours: { hours: 20'))
  const told = await effectOf(draft)
  const [courses] =
    await owner`select count(*)::int as lines from credits.hour_entries e join audits.applications a on a.person_id = e.person_id
    where e.kind = 'PUBLIC_COURSE' and a.review_year = 2016 and a.target_level <> 'ASSISTANT' and e.held_to between '2011-01-01' and '2015-12-31'`
  expect(told.fates).toHaveLength(1)
  // 钱雪 took one of them twice.
  expect(told.fates[0]).toMatchObject({ from: 'COUNTED', to: 'COUNTED', lines: courses?.lines - 1 })
  expect(told.fates[0]?.tenthsAfter).toBe(told.fates[0] && (told.fates[0].tenthsBefore * 2) / 3)
})

test('teaching that counts from 2011 on: a line that was refused counts, and whoever taught passes', async () => {
  const draft = ruleOf((source) =>
    source.replace('kinds: [TEACHING], day: 2016-01-01', 'kinds: [TEACHING], day: 2011-01-01'),
  )
  const told = await effectOf(draft)
  expect(flips(told.changed, 'FAIL', 'PASS')).toEqual(['app_zhao_min to file'])
  expect(told.fates).toEqual([
    { from: 'RULE_NOT_YET_EFFECTIVE', to: 'COUNTED', lines: 1, tenthsBefore: 0, tenthsAfter: 600 },
  ])
})

test('courses that may be taken twice: the second of 钱雪 counts', async () => {
  const draft = ruleOf((source) =>
    source.replace('among: { is: [kind, PUBLIC_COURSE] }', 'among: { is: [kind, NOTHING_OF_THAT_KIND] }'),
  )
  expect((await effectOf(draft)).fates).toEqual([
    { from: 'DUPLICATE', to: 'COUNTED', lines: 1, tenthsBefore: 0, tenthsAfter: 300 },
  ])
})

test('a window that begins a year later: what lay in 2011 lies outside', async () => {
  const draft = ruleOf((source) =>
    source.replace('from: 2011-01-01', 'from: 2013-01-01').replace('from: 2012-01-01', 'from: 2013-01-01'),
  )
  const told = await effectOf(draft)
  expect(told.fates.every((one) => one.to === 'OUTSIDE_WINDOW' || one.from === 'SUBSTITUTED')).toBe(true)
})

test('while a threshold is dragged the kept totals are enough, and tell the same people', async () => {
  const tried = await tryImpact(db, { ...of2016, draft: with450 })
  expect(tried).toMatchObject({
    quick: true,
    sides: { judged: { people: 1, passToFail: 1, failToPass: 0 }, toFile: { passToFail: 1, failToPass: 0 } },
  })
})

test('what is told after the copy was made is followed: an entry, its reversal, and that somebody judged it irrelevant', async () => {
  const passed = async () => flips((await measureImpact(db, { ...of2016, draft: with450 })).changed, 'PASS', 'FAIL')
  expect(await passed()).toHaveLength(2)
  await owner`insert into credits.hour_entries (id, person_id, kind, category, course, quantity_tenths, unit, held_from, held_to, registered_on, filing, institution, evidence, source)
    select 'hen_more', person_id, kind, category, course, 900, unit, held_from, held_to, registered_on, filing, institution, evidence, source
    from credits.hour_entries where person_id = 'per_wang_fang' and kind = 'PROFESSIONAL_COURSE' limit 1`
  expect(await passed()).toEqual(['app_li_jianguo judged'])
  await owner`insert into credits.hour_entries (id, person_id, kind, category, course, quantity_tenths, unit, held_from, held_to, registered_on, filing, institution, evidence, source, reverses)
    select 'hen_less', person_id, kind, category, course, quantity_tenths, unit, held_from, held_to, registered_on, filing, institution, evidence, source, id
    from credits.hour_entries where id = 'hen_more'`
  expect(await passed()).toHaveLength(2)
})

test('who cancels stops the engine, and the next question is answered as before', async () => {
  const stop = new AbortController()
  const running = measureImpact(db, {
    ...of2016,
    draft: ruleOf((source) => source.replace('tripHours: { hours: 6', 'tripHours: { hours: 4')),
    signal: stop.signal,
    progress: () => stop.abort(),
  })
  await expect(running).rejects.toThrow(ImpactCancelled)
  expect((await measureImpact(db, { ...of2016, draft: baseline })).changed).toEqual([])
})

test('a copy that could not follow is made anew by whoever asks next', async () => {
  const asked = () => measureImpact(db, { ...of2016, draft: with450 })
  const before = await asked()
  await owner`alter function credits.settled_until() rename to away`
  await expect(asked()).rejects.toThrow()
  await owner`alter function credits.away() rename to settled_until`
  expect((await asked()).changed).toEqual(before.changed)
})

test('words that were being told when somebody cancelled are told again, so that no two of them have one number', async () => {
  const engine = await openEngine({ memory: '1GB' })
  const many = 200_000
  for (let at = 0; at < many; at++) engine.words.codeOf(`word ${at}`)
  const telling = engine.run('select 1')
  setTimeout(engine.interrupt, 5)
  await telling.catch(() => {})
  expect(await engine.rows('select count(*)::int as told, max(code) as last from words')).toEqual([
    { told: many, last: many - 1 },
  ])
  engine.close()
})
