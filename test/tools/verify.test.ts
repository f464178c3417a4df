// `npm run verify` against somebody who holds the database itself: what was altered, taken out or put in is found, and the first place is named.
import { openDatabase, record } from '@jijiao/kernel'
import { beforeEach, expect, test } from 'vitest'
import { sequenceLog } from '../../subgraphs/audits/src/sequencer.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { witnessNote } from '../../tools/verify.ts'
import { verifyLog } from '../../tools/verifyLog.ts'
import { testDatabase } from '../testkit/database.ts'

const { connections, open, owner } = await testDatabase()
const { db: audits } = open('audits')
const { db: credits } = open('credits')
const key = operatorPermit(operator('test'), 'import.run')

const logged = async (times: number) => {
  for (let at = 0; at < times; at += 1) await record(credits, key, { on: `deed ${at}` })
}
const ordered = async () => {
  while ((await sequenceLog(audits)) > 0);
}
beforeEach(async () => {
  await owner`truncate audits.log_entries, audits.log_pending, audits.log_leaves`
  await logged(20)
  await ordered()
})
const verified = () => verifyLog(connections.audits)
const entryAt = async (index: number) =>
  (await owner`select entry_id from audits.log_leaves where index = ${index}`)[0]?.entry_id

test('a log that nobody touched is whole', async () => {
  expect(await verified()).toMatchObject({ leaves: 20, pending: 0, fault: null })
})

test('an empty log is whole', async () => {
  await owner`truncate audits.log_entries, audits.log_leaves`
  expect(await verified()).toMatchObject({ leaves: 0, pending: 0, fault: null })
})

test('what waits for its place is no fault, and is counted', async () => {
  await logged(3)
  expect(await verified()).toMatchObject({ leaves: 20, pending: 3, fault: null })
})

test('a log longer than one page is read to its end', async () => {
  await owner`select audits.append(array_agg('{"account":"a","action":"b","id":"log_many_' || n || '","of":null,"request":"c"}')) from generate_series(1, 5100) n`
  await ordered()
  expect(await verified()).toMatchObject({ leaves: 5120, pending: 0, fault: null })
})

test.each<[string, number, (entry: string) => Promise<unknown>]>([
  [
    'an entry that was changed',
    7,
    (entry) =>
      owner`update audits.log_entries set entry = replace(entry, 'import.run', 'record.read') where id = ${entry}`,
  ],
  [
    'an entry whose white space was changed',
    3,
    (entry) => owner`update audits.log_entries set entry = entry || ' ' where id = ${entry}`,
  ],
  ['an entry that was taken out', 11, (entry) => owner`delete from audits.log_entries where id = ${entry}`],
  ['a place that was taken out', 5, (entry) => owner`delete from audits.log_leaves where entry_id = ${entry}`],
  [
    'an entry taken out with its place',
    6,
    (entry) =>
      owner.unsafe(
        `delete from audits.log_leaves where entry_id = '${entry}'; delete from audits.log_entries where id = '${entry}'`,
      ),
  ],
  [
    'a digest that was changed',
    0,
    (entry) => owner`update audits.log_leaves set leaf_hash = repeat('0', 64) where entry_id = ${entry}`,
  ],
  [
    'a look laid to somebody else’s account',
    9,
    (entry) => owner`update audits.log_entries set account_id = 'acc_other' where id = ${entry}`,
  ],
  [
    'a look hidden from the person it concerns',
    12,
    (entry) => owner`update audits.log_entries set person_id = 'per_other' where id = ${entry}`,
  ],
  [
    'a look told as another deed',
    2,
    (entry) => owner`update audits.log_entries set action = 'record.read' where id = ${entry}`,
  ],
])('%s is found, and its place named', async (_, index, tamper) => {
  await tamper(await entryAt(index))
  expect(await verified()).toMatchObject({ leaves: index, fault: { index } })
})

test('of several faults the first is named', async () => {
  for (const index of [15, 4, 9])
    await owner`update audits.log_entries set entry = entry || ' ' where id = ${await entryAt(index)}`
  expect((await verified()).fault?.index).toBe(4)
})

test('two entries that changed places are found', async () => {
  const [one, two] = [await entryAt(4), await entryAt(8)]
  await owner`update audits.log_leaves set entry_id = case entry_id when ${one} then 'x' else entry_id end where index = 4`
  await owner`update audits.log_leaves set entry_id = ${one} where index = 8`
  await owner`update audits.log_leaves set entry_id = ${two} where index = 4`
  expect((await verified()).fault?.index).toBe(4)
})

test('an entry that was slipped in stands outside the order', async () => {
  await owner`insert into audits.log_entries (id, entry, action, account_id, request_id) values ('log_stray', '{}', 'x', 'acc_x', 'r')`
  expect(await verified()).toMatchObject({ leaves: 20, fault: { index: 20 } })
})

test('the last place taken away leaves its entry outside the order', async () => {
  await owner`delete from audits.log_leaves where index = 19`
  expect(await verified()).toMatchObject({ leaves: 19, fault: { index: 19 } })
})

test('an entry that is gone before it had a place is missed, also when the others are put in order', async () => {
  await logged(3)
  const [waiting] = await owner`select entry_id from audits.log_pending order by entry_id offset 1 limit 1`
  await owner`delete from audits.log_entries where id = ${waiting?.entry_id}`
  await ordered()
  expect(await verified()).toMatchObject({ leaves: 22, pending: 1, fault: { index: 22 } })
})

test('the log is verified as it was at one instant, while entries go on arriving', async () => {
  const writers = openDatabase(connections.credits, 4)
  const done = { now: false }
  const writing = Promise.all(
    [1, 2, 3].map(async () => {
      while (!done.now) {
        await record(writers.db, key, { on: 'busy' })
        await sequenceLog(audits)
      }
    }),
  )
  for (let times = 0; times < 10; times += 1) expect((await verified()).fault).toBeNull()
  done.now = true
  await writing
  await writers.close()
})

test.each([
  ['/var/jijiao', '/var/jijiao/witness', true],
  ['/var/jijiao', '/var/jijiao', true],
  ['/var/jijiao', '/var/jijiao-witness', false],
  ['/var/jijiao', '/mnt/audit/witness', false],
])('of a register in %s with a witness in %s verify says that both are in one hand: %s', (dataDir, folder, told) => {
  expect(witnessNote({ dataDir, witnesses: { folder, others: [] } }) !== null).toBe(told)
})
