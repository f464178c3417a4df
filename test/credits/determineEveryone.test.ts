// A whole review is judged in one run: a receipt for each, and none twice. Long: one province for all.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { idOf, openBatch } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withCopy } from '../../subgraphs/credits/src/columns/copies.ts'
import { determineChanged, determineEveryone } from '../../subgraphs/credits/src/reviews.ts'
import { parseRule } from '../../subgraphs/credits/src/rules/index.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const { ask, open, owner } = await smallProvince()
const credits = open('credits')
const today = '2016-05-10'
const everyone = (reviewYear = 2016, day = today) =>
  determineEveryone(credits.db, operatorPermit(operator('determine'), 'determination.make'), reviewYear, day)

const changed = (reviewYear = 2016, day = today) =>
  determineChanged(credits.db, operatorPermit(operator('determine'), 'determination.make'), reviewYear, day)

beforeEach(
  () =>
    owner`truncate credits.determinations, credits.kept_facts, credits.sweeps, audits.log_entries, audits.log_pending`,
)
afterEach(() => owner`delete from credits.rule_versions where id like 'rul_later%'`)

const said = () => owner`
  select distinct on (d.application_id) d.application_id, d.person_id, d.review_year, d.purpose, d.rule_hash, d.judged_on, d.verdict, d.total_tenths,
    d.short_tenths, d.over_tenths, d.missing_courses, d.by_substitution, d.window_from, d.window_until, k.subject, k.entries
  from credits.determinations d join credits.kept_facts k
    on (k.review_year, k.purpose, k.application_id, k.as_of) = (d.review_year, d.purpose, d.application_id, d.facts_as_of)
  order by d.application_id, d.recorded_at desc, d.id desc`

/** Another version of the 2016 rule, as a document that was changed and published again. */
async function publishes(id: string, change: (yaml: string) => string) {
  const source = readFileSync(
    new URL('../../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml', import.meta.url),
    'utf8',
  )
  const parsed = parseRule(change(source))
  if (parsed.rule === null) throw new Error(JSON.stringify(parsed.faults))
  const { rule, canonical, sha256 } = parsed
  await owner`insert into credits.rule_versions (id, rule_set, title, document_id, review_year, purpose, in_force_from, in_force_until, issued_on, published_on, source, cases, body_digest, canonical, hash)
    select ${id}, 'ningxia-2016', ${rule.title}, document_id, 2016, 'TITLE_REVIEW', ${rule.inForceFrom}, ${rule.inForceUntil}, ${rule.issuedOn}, ${rule.issuedOn}, ${source}, cases, body_digest, ${canonical}, ${sha256}
    from credits.rule_versions limit 1`
  return sha256
}
const hashes = async () =>
  Object.fromEntries(
    (await owner`select application_id, rule_hash from credits.determinations`).map((row) => [
      row.application_id,
      row.rule_hash,
    ]),
  )

test('judged together or one by one, everybody of the province has the same receipt: verdict, hours, courses and facts [S97]', async () => {
  const applications = await owner`select id, review_year from audits.applications order by id`
  for (const year of new Set(applications.map((row) => row.review_year))) await everyone(year)
  const together = [...(await said())]
  expect(together).toHaveLength(applications.length)
  await owner`truncate credits.determinations, credits.kept_facts, credits.sweeps`
  for (const { id } of applications) {
    const { data } = await ask(
      callers.supervisor,
      'credits',
      `mutation ($id: ApplicationId!) { determine(input: { applicationId: $id }) { __typename } }`,
      { id },
    )
    expect(data).toEqual({ determine: { __typename: 'Determination' } })
  }
  expect([...(await said())]).toEqual(together)
})

test('everybody is judged with what one entry of the log tells: how many, by which rule, and what was known', async () => {
  const judged = await everyone()
  const entries = await owner`select entry from audits.log_entries`
  expect(entries).toHaveLength(1)
  expect(JSON.parse(entries[0]?.entry)).toMatchObject({ action: 'determination.make', on: 'review:2016', of: null })
  expect(JSON.parse(JSON.parse(entries[0]?.entry).told)).toEqual({
    judged,
    purpose: 'TITLE_REVIEW',
    rules: [expect.stringMatching(/^[0-9a-f]{64}$/)],
    asOf: expect.any(String),
    receipts: [
      { statement: expect.stringMatching(/^det_/), count: judged, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ],
  })
})

test('judged again, everybody has a second receipt and keeps the first', async () => {
  const judged = await everyone()
  await everyone()
  expect(await owner`select from credits.determinations`).toHaveLength(2 * judged)
  expect(await said()).toHaveLength(judged)
})

test('the day an application was filed chooses the version; who has not filed yet is judged by that of today [S70]', async () => {
  const later = await publishes('rul_later', (yaml) =>
    yaml.replace('inForceFrom: 2016-01-01', 'inForceFrom: 2016-04-15').replace('hours: 288', 'hours: 300'),
  )
  await everyone()
  const byApplication = await hashes()
  expect(byApplication.app_qian_xue).toBe(later) // not filed yet
  expect(byApplication.app_yang_haiyan).not.toBe(later) // filed on 2016-04-10
  const rows =
    await owner`select verdict, total_tenths from credits.determinations where application_id = 'app_yang_haiyan'`
  expect([...rows]).toEqual([{ verdict: 'PASS', total_tenths: 2880 }])
})

test('on the first day of the later version it binds, on the day before it does not', async () => {
  const later = await publishes('rul_later', (yaml) =>
    yaml.replace('inForceFrom: 2016-01-01', 'inForceFrom: 2016-05-10'),
  )
  await everyone(2016, '2016-05-09')
  expect((await hashes()).app_qian_xue).not.toBe(later)
  await owner`truncate credits.determinations, credits.kept_facts, credits.sweeps`
  await everyone(2016, '2016-05-10')
  expect((await hashes()).app_qian_xue).toBe(later)
})

test('a version that is not issued yet binds nobody, not even whom it will bind back to', async () => {
  const later = await publishes('rul_later', (yaml) =>
    yaml.replace('issuedOn: 2016-03-28', 'issuedOn: 2016-05-11').replace('hours: 288', 'hours: 300'),
  )
  await everyone()
  expect(Object.values(await hashes())).not.toContain(later)
  await owner`truncate credits.determinations, credits.kept_facts, credits.sweeps`
  await everyone(2016, '2016-05-11')
  expect((await hashes()).app_yang_haiyan).toBe(later)
})

test('between the end of one version and the beginning of the next no rule applies, and nobody fails', async () => {
  const kept = await owner`delete from credits.rule_versions returning *`
  await owner`insert into credits.rule_versions ${owner(kept.map((row) => ({ ...row, id: 'rul_later_none', review_year: 1 })))}`
  await publishes('rul_later_1', (yaml) => yaml.replace('inForceFrom: 2016-01-01', '$&\ninForceUntil: 2016-05-01'))
  await publishes('rul_later_2', (yaml) => yaml.replace('inForceFrom: 2016-01-01', 'inForceFrom: 2016-06-01'))
  await everyone()
  await owner`delete from credits.rule_versions`
  await owner`insert into credits.rule_versions ${owner(kept)}`
  const rows =
    await owner`select verdict, rule_hash, entries from credits.determinations d join credits.kept_facts k using (application_id) where application_id = 'app_qian_xue'`
  expect(rows).toMatchObject([{ verdict: 'NOT_APPLICABLE', rule_hash: '', entries: { rows: expect.any(Array) } }])
  expect((await hashes()).app_li_jianguo).not.toBe('')
})

test('a version whose text was changed behind its hash judges nobody', async () => {
  const hash = createHash('sha256').update('other').digest('hex')
  await owner`insert into credits.rule_versions (id, rule_set, title, document_id, review_year, purpose, in_force_from, issued_on, published_on, source, cases, body_digest, canonical, hash)
    select ${idOf('RuleVersionId', hash).replace('rul_', 'rul_later')}, rule_set, title, document_id, review_year, purpose, '2016-05-01', issued_on, issued_on, source, cases, body_digest, canonical, ${hash} from credits.rule_versions limit 1`
  await expect(everyone()).rejects.toThrow('is not what its hash says')
  expect(await owner`select from credits.determinations`).toHaveLength(0)
  expect(await owner`select from audits.log_entries`).toHaveLength(0)
})

test('a year in which nobody applied is judged in a moment', async () => {
  expect(await everyone(2030)).toBe(0)
})

const counted = async () => {
  const [row] =
    await owner`select (select count(*)::int from credits.determinations) as receipts, (select count(*)::int from credits.kept_facts) as facts`
  return row
}
const posts = (id: string, person: string) =>
  owner`insert into credits.hour_entries (id, person_id, kind, category, course, quantity_tenths, unit, held_from, held_to, registered_on, institution, evidence, filing, mode, source)
    values (${id}, ${`per_${person}`}, 'PROFESSIONAL_COURSE', 'PROFESSIONAL', ${`课程 ${id}`}, 10, 'HOUR', '2015-06-01', '2015-06-01', '2015-06-02', '宁夏大学', 'ONLINE_CERTIFICATE', 'NX2014-00002', 'PHYSICAL', 'test')`

test('facts are kept once: judged again, everybody has another receipt that names the same facts [S97]', async () => {
  const judged = await everyone()
  expect(await counted()).toEqual({ receipts: judged, facts: judged })
  await everyone()
  expect(await counted()).toEqual({ receipts: 2 * judged, facts: judged })
})

test('of whom anything was told since is judged again, and nobody else; lists tell the later verdict', async () => {
  const judged = await everyone()
  expect(await changed()).toBe(0)
  await posts('hen_later_1', 'ma_xiulan')
  expect(await changed()).toBe(1)
  expect(await counted()).toEqual({ receipts: judged + 1, facts: judged + 1 })
  const shown = await credits.db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return tx.execute(
      sql`select application_id, verdict, total_tenths from credits.verdicts_shown where review_year = 2016`,
    )
  })
  expect(shown).toHaveLength(judged)
  expect(shown).toContainEqual({ application_id: 'app_ma_xiulan', verdict: 'PASS', total_tenths: 3600 })
  expect(await changed()).toBe(0)
})

test('where nobody was judged before, all are; an application that came later is judged with the next', async () => {
  const judged = await changed()
  expect(await counted()).toEqual({ receipts: judged, facts: judged })
  await owner`insert into audits.applications (id, number, person_id, series, current_level, target_level, review_year, area, organisation_id, organisation_name, education, source)
    values ('app_late', 'NX-JXJY-2016-900000', 'per_ding_yi', '05', 'INTERMEDIATE', 'ASSOCIATE_SENIOR', 2016, '64.6401.640104', 'org_design', '', '', 'test')`
  expect(await changed()).toBe(1)
  await owner`delete from audits.applications where id = 'app_late'`
})

test('judged in the columns that a process holds, everybody has the same receipt as by the statement, also after something was told [S97]', async () => {
  const asked = { reviewYear: 2016, purpose: 'TITLE_REVIEW' } as const
  const apart = async () => {
    const all = [...(await said())]
    await owner`truncate credits.determinations, credits.kept_facts, credits.sweeps`
    return all
  }
  await everyone()
  const byStatement = await apart()
  await withCopy(credits.db, asked, today, {}, async () => {})
  await everyone()
  expect(await apart()).toEqual(byStatement)
  await posts('hen_later_2', 'zhao_min')
  await owner`insert into people.duty_intervals (id, person_id, reason, held_from, held_to, evidence, source)
    values ('int_later', 'per_chen_jing', 'SECONDMENT', '2014-01-01', '2014-12-31', '', 'test')`
  await everyone()
  const followed = await apart()
  const elsewhere = open('credits') // another process, which holds nothing
  await determineEveryone(elsewhere.db, operatorPermit(operator('determine'), 'determination.make'), 2016, today)
  expect(followed).toEqual(await apart())
  expect(followed).not.toEqual(byStatement)
})

test('whoever applies for a second title is looked at in both: what was used before is decided by what they seek [T55, S97]', async () => {
  const application = (id: string, target_level: string) =>
    owner`insert into audits.applications ${owner({ id, number: `NX-JXJY-2021-${id}`, person_id: 'per_li_jianguo', series: '05', current_level: 'ASSOCIATE_SENIOR', target_level, review_year: 2021, area: '64.6401.640104', organisation_id: 'org_design', organisation_name: '', education: '', source: 'test' })}`
  const used = async () => {
    const one = (await said()).find((row) => row.application_id === 'app_li_full')
    const at = one?.entries.columns.indexOf('used_before')
    return [...new Set(one?.entries.rows.map((row: unknown[]) => row[at]))]
  }
  await everyone()
  await application('app_li_full', 'FULL_SENIOR')
  await everyone(2021)
  expect(await used()).toEqual([true])
  await application('app_li_again', 'ASSOCIATE_SENIOR')
  await everyone(2021)
  expect(await used()).toEqual([false])
  await owner`delete from audits.applications where id like 'app_li_%' and review_year = 2021`
})

test('asked twice at once while something else is being written, one application is judged twice and its facts are kept once', async () => {
  const determines = () =>
    ask(
      callers.supervisor,
      'credits',
      'mutation { determine(input: { applicationId: "app_li_jianguo" }) { __typename } }',
    )
  await owner.begin(async (tx) => {
    await tx`select pg_current_xact_id()`
    const both = await Promise.all([1, 2, 3, 4].map(determines))
    for (const { data } of both) expect(data).toEqual({ determine: { __typename: 'Determination' } })
  })
  expect(await counted()).toMatchObject({ receipts: 4, facts: 1 })
})
