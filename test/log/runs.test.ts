// A run over everybody is one entry of the log, and still no receipt of it can be changed, taken or added behind the log's back.
import { openBatch, record } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { receiptsOf } from '../../subgraphs/credits/src/receiptDigests.ts'
import { determineEveryone } from '../../subgraphs/credits/src/reviews.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { signerOf } from '../../tools/verify.ts'
import { verifyLog } from '../../tools/verifyLog.ts'
import { rowsCheckOf } from '../../tools/verifyRows.ts'
import { smallProvince } from '../testkit/ask.ts'

const { connections, open, owner, settings } = await smallProvince()
const { db } = open('credits')
const signer = signerOf(settings)
const permit = operatorPermit(operator('determine'), 'determination.make')

async function fault() {
  await settleLog(open('audits').db, signer)
  const rows = rowsCheckOf(connections)
  const told = await verifyLog(connections.audits, { signer, seen: null, rows })
  await rows.close()
  return told.fault?.en ?? null
}
const everyone = () => determineEveryone(db, permit, 2016, '2016-05-10')
const first = "id = (select min(id) from credits.determinations where verdict = 'FAIL')"

test('two runs over everybody, on the same day, are whole', async () => {
  expect(await everyone()).toBeGreaterThan(10)
  expect(await everyone()).toBeGreaterThan(10)
  expect(await fault()).toBeNull()
})

test.each([
  ['a FAIL that was made a PASS', `verdict = 'PASS'`, `verdict = 'FAIL'`],
  ['an hour more', 'total_tenths = total_tenths + 10', 'total_tenths = total_tenths - 10'],
  ['an earlier day', 'judged_on = judged_on - 1', 'judged_on = judged_on + 1'],
  [
    'one course more that is missing',
    `missing_courses = array_append(missing_courses, 'x')`,
    'missing_courses = trim_array(missing_courses, 1)',
  ],
  ['another rule', `rule_hash = reverse(rule_hash)`, `rule_hash = reverse(rule_hash)`],
])('among all receipts of a run %s is found', async (_, change, back) => {
  const [one] = await owner.unsafe<{ id: string }[]>(`select id from credits.determinations where ${first}`)
  const set = (what: string) => owner.unsafe(`update credits.determinations set ${what} where id = $1`, [one?.id ?? ''])
  await set(change)
  expect(await fault()).toContain('Receipts of a run over everybody were changed')
  await set(back)
  expect(await fault()).toBeNull()
})

test('a receipt taken away, and two that changed places, are found', async () => {
  await owner.begin(async (tx) => {
    await tx.unsafe(`create table public.kept as select * from credits.determinations where ${first}`)
    await tx.unsafe(`delete from credits.determinations where ${first}`)
  })
  expect(await fault()).toContain('Receipts of a run')
  await owner`insert into credits.determinations select * from public.kept`
  const swap = () => owner`
    update credits.determinations d set person_id = other.person_id
    from (select id, lead(person_id) over (order by id) as person_id, count(*) over () from (select * from credits.determinations order by id limit 2) two) other
    where d.id = other.id and other.person_id is not null`
  const [before] = await owner`select id, person_id from credits.determinations order by id limit 1`
  await swap()
  expect(await fault()).toContain('Receipts of a run')
  await owner`update credits.determinations set person_id = ${before?.person_id} where id = ${before?.id}`
  expect(await fault()).toBeNull()
})

test('a receipt slipped into a run, under its own numbers, and one of a run that never was, are found', async () => {
  const slip = (id: string) =>
    owner.unsafe(
      `insert into credits.determinations select (jsonb_populate_record(d, jsonb_build_object('id', ${id}))).* from credits.determinations d where ${first}`,
    )
  await slip("left(d.id, 28) || 'ffffff00'")
  expect(await fault()).toContain('Receipts of a run')
  await owner`delete from credits.determinations where id like '%ffffff00'`
  await slip("'det_' || repeat('7', 32)")
  expect(await fault()).toContain('The log tells nothing of 1 receipts')
  await owner`delete from credits.determinations where id = ${`det_${'7'.repeat(32)}`}`
  expect(await fault()).toBeNull()
})

test('who tells of a run a second time, as it was changed since, is found', async () => {
  await owner.unsafe(`update credits.determinations set verdict = 'PASS' where ${first}`)
  const [one] = await owner`select min(left(id, 28)) as statement from credits.determinations`
  const receipts = await db.transaction(async (tx) => {
    await openBatch(tx, 'batch.determine')
    return [await receiptsOf(tx, one?.statement)]
  })
  await record(db, permit, { on: 'review:2016', told: { judged: 0, receipts } })
  expect(await fault()).toContain('is told twice')
})
