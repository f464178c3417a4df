import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dump } from '../../tools/dump.ts'
import { subgraphs } from '../../tools/migrate.ts'
import { testDatabase } from '../testkit/database.ts'

const { open, owner, connections } = await testDatabase()

const tablesOf = (schema: string) =>
  owner<
    { name: string }[]
  >`select relname as name from pg_class where relnamespace = ${schema}::regnamespace and relkind = 'r' order by 1`

test.each(subgraphs)('%s is refused the tables of every other subgraph', async (room) => {
  const { client } = open(room)
  for (const other of subgraphs.filter((name) => name !== room)) {
    for (const { name } of await tablesOf(other)) {
      await expect(client.unsafe(`select from ${other}.${name} limit 1`), `${other}.${name}`).rejects.toThrow(
        'permission denied',
      )
    }
  }
})

/** Tables that hold a present state or a queue, and what may be changed in them; everything else is only ever added to. */
const changeable: Record<string, string[]> = {
  'people.accounts': ['UPDATE'],
  'people.sessions': ['UPDATE'],
  'people.pending_proofs': ['UPDATE'],
  'people.factors': ['UPDATE'],
  'people.recovery_codes': ['UPDATE'],
  'people.nonces': ['DELETE'],
  'institutions.nonces': ['DELETE'],
  'projects.nonces': ['DELETE'],
  'credits.nonces': ['DELETE'],
  'audits.nonces': ['DELETE'],
}

test('what happened is only ever added to: no app role may change or remove it [S45]', async () => {
  const granted = await owner<{ table: string; privilege: string }[]>`
    select distinct n.nspname || '.' || c.relname as table, g.privilege_type as privilege
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (select privilege_type, grantee from aclexplode(c.relacl)
      union select a.privilege_type, a.grantee from pg_attribute t cross join lateral aclexplode(t.attacl) a where t.attrelid = c.oid) g
    where n.nspname = any (${[...subgraphs]}) and c.relkind = 'r' and g.grantee::regrole::text ~ '_app$|importer'
      and g.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`
  expect(granted.filter(({ table, privilege }) => !changeable[table]?.includes(privilege))).toEqual([])
})

test('the ledger refuses a change and a removal by its own role', async () => {
  const { client } = open('credits')
  await expect(client`update credits.hour_entries set course = 'other'`).rejects.toThrow('permission denied')
  await expect(client`delete from credits.hour_entries`).rejects.toThrow('permission denied')
  await expect(client`truncate credits.determinations`).rejects.toThrow('permission denied')
})

test('the log takes entries through its one door alone', async () => {
  for (const room of subgraphs) {
    const { client } = open(room)
    await expect(
      client`insert into audits.log_entries (id, entry, action, account_id, request_id) values ('log_x', '{}', 'x', 'acc_x', 'r')`,
    ).rejects.toThrow('permission denied')
  }
})

test('every table about persons is behind a row policy that binds its owner too', async () => {
  const open = await owner<{ name: string }[]>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any (${[...subgraphs]}) and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id') and c.relname <> 'accounts' order by 1`
  expect(open).toEqual([])
})

test('the committed dump is what the migrations make', async () => {
  expect(await dump(connections.owner)).toBe(
    readFileSync(new URL('../../schema/database.sql', import.meta.url), 'utf8'),
  )
})
