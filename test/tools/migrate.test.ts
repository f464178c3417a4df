// A database on its way to the present shape: a second time nothing changes, and one that others made is left as it is.
import { expect, test } from 'vitest'
import { migrate, subgraphs } from '../../tools/migrate.ts'
import { Plain, passwordOfRole } from '../../tools/settings.ts'
import { testDatabase } from '../testkit/database.ts'

const { connections, owner } = await testDatabase()
const again = () => migrate(connections.owner, passwordOfRole(connections))
/** Everything that a migration could change: tables, views, policies, functions, and what it keeps of itself. */
const shape = async () =>
  JSON.stringify(
    await owner.unsafe(`
      select 'relation' as is, c.oid::text as id, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in (${subgraphs.map((name) => `'${name}'`).join()})
      union all select 'policy', oid::text, polname from pg_policy
      union all select 'function', p.oid::text, proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in (${subgraphs.map((name) => `'${name}'`).join()})
      ${subgraphs.map((name) => `union all select 'migration', created_at::text, '${name} ' || hash from ${name}.migrations`).join('\n')} order by 1, 2, 3`),
  )

test('migrated again, a database is as it was', async () => {
  await again()
  const { count } = (await owner`select count(*)::int from people.migrations`)[0] ?? {}
  await again()
  expect((await owner`select count(*)::int from people.migrations`)[0]?.count).toBe(count)
})

test.each([
  ['of before a base migration was generated anew', 'update credits.migrations set created_at = created_at - 1000'],
  [
    'of a later version',
    "insert into audits.migrations (hash, created_at) select 'later', max(created_at) + 1000 from audits.migrations",
  ],
])('a database %s is told so, in two languages and with what to do, and nothing of it is touched', async (_, made) => {
  const backup = await owner.unsafe('select * from credits.migrations')
  const backupAudits = await owner.unsafe('select * from audits.migrations')
  await owner.unsafe(made)
  const before = await shape()
  const fault: unknown = await again().catch((why: unknown) => why)
  expect(fault).toBeInstanceOf(Plain)
  const said = fault instanceof Plain ? fault.message : ''
  for (const words of [
    '没有作任何改动',
    '数据目录（JIJIAO_DATA）',
    'nothing of it was touched',
    'rename or move the data folder',
  ])
    expect(said).toContain(words)
  expect(said).not.toMatch(/42P07|already exists/)
  expect(await shape()).toBe(before)
  await owner`delete from credits.migrations`
  for (const row of backup) await owner`insert into credits.migrations ${owner(row)}`
  await owner`delete from audits.migrations`
  for (const row of backupAudits) await owner`insert into audits.migrations ${owner(row)}`
})
