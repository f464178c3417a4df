// Brings a database to the present shape: roles, then each subgraph's tables, then what each shows to the others.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as migrateTables } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { operator, operatorPermit } from './operator.ts'
import { Plain } from './settings.ts'

/** The order is fixed: a later one's statements may name an earlier one's views. */
export const subgraphs = ['people', 'institutions', 'projects', 'credits', 'audits'] as const
export type SubgraphName = (typeof subgraphs)[number]

const folder = (name: string) => new URL(`../subgraphs/${name}/`, import.meta.url)
const read = (name: string, file: string) => readFileSync(new URL(file, folder(name)), 'utf8')

/** Roles belong to the whole server, so another database of it may have made them already. */
async function makeRoles(client: postgres.Sql, passwordOf: (role: string) => string) {
  const logins = [...subgraphs.map((name) => `${name}_app`), 'importer']
  for (const role of [...subgraphs.map((name) => `${name}_owner`), ...logins]) {
    const [known] = await client`select from pg_roles where rolname = ${role}`
    if (!known) await client.unsafe(`create role ${role} nologin`)
  }
  for (const role of logins) {
    await client.unsafe(`alter role ${role} login password '${passwordOf(role).replaceAll("'", "''")}'`)
  }
  for (const name of subgraphs) {
    await client.unsafe(`grant ${name}_app to importer with inherit false, set true`)
    await client.unsafe(`grant ${name}_owner to current_user with set true`)
    await client.unsafe(
      `do $$ begin execute format('grant create on database %I to ${name}_owner', current_database()); end $$`,
    )
  }
  // credits.settled_until() must see when other roles' transactions began, or "as of" could change afterwards.
  await client.unsafe('grant pg_read_all_stats to credits_owner')
}

/** Views, functions and policies are written anew each time; dropped first, so that tables below them can change shape. */
async function dropPublished(client: postgres.Sql) {
  await client.unsafe(`do $$ declare thing text; begin
    for thing in select format('drop policy %I on %I.%I', policyname, schemaname, tablename) from pg_policies where schemaname in (${quoted}) loop execute thing; end loop;
    for thing in select format('drop view if exists %I.%I cascade', schemaname, viewname) from pg_views where schemaname in (${quoted}) loop execute thing; end loop;
    for thing in select format('drop function %s cascade', p.oid::regprocedure) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in (${quoted}) loop execute thing; end loop;
  end $$`)
}
const quoted = subgraphs.map((name) => `'${name}'`).join(', ')

async function publish(client: postgres.Sql) {
  const common = read('kernel', 'published.sql')
  await client.begin(async (tx) => {
    await tx.unsafe('set local check_function_bodies = off') // a function may name a view that comes after it
    for (const name of subgraphs) {
      await tx.unsafe(`set local role ${name}_owner`)
      await tx.unsafe(`grant usage on schema ${name} to ${name}_app`)
      await tx.unsafe(common.replaceAll(':schema', name))
      await tx.unsafe(read(name, 'published.sql'))
      await tx.unsafe('reset role')
    }
  })
}

/** What every register has from its first day: the tree of jurisdictions, the series, the public courses, the policies as issued. */
async function fillReference(client: postgres.Sql) {
  for (const name of subgraphs) {
    if (!existsSync(new URL('reference.sql', folder(name)))) continue
    await client.begin(async (tx) => {
      await tx.unsafe(`set local role ${name}_owner`)
      await tx.unsafe(read(name, 'reference.sql'))
    })
  }
  if (!existsSync(new URL('policies/', folder('credits')))) return
  const { publishPolicies } = await import('../subgraphs/credits/src/publish.ts')
  await drizzle(client, { casing: 'snake_case' }).transaction(async (tx) => {
    await tx.execute(sql`set local role credits_app`)
    await publishPolicies(tx, operatorPermit(operator('migrate'), 'import.run'))
  })
}

type Journal = { entries: { when: number; tag: string }[] }
const journalOf = (name: SubgraphName): Journal => JSON.parse(read(name, 'migrations/meta/_journal.json'))

/** What a database says of itself that was made by other migrations than ours: nothing of it is touched, and the way out is told. */
const madeOtherwise = (name: SubgraphName, applied: number, ours: number) =>
  new Plain(`数据库是由另一版本的程序建立的，没有作任何改动（${name}：已执行的迁移 ${applied} 个，与本程序的 ${ours} 个对不上）。
请任选其一：
  1. 用建立它的那个版本启动；
  2. 演示或测试数据：先停止，把数据目录（JIJIAO_DATA）改名或移走，再启动就会重新建立；
  3. 正式数据：不要删除，先备份，再按 docs/operations.md“升级”办理。
This database was made by another version, and nothing of it was touched (${name}: of its ${applied} migrations and the ${ours} of this version not all are the same).
Either 1. start the version that made it;
       2. demonstration or test data: stop, rename or move the data folder (JIJIAO_DATA) and start again, which makes a new one;
       3. data that count: delete nothing, make a backup, and go by "Upgrade" in docs/operations.md.`)

/**
 * Before anything is changed: what was applied has to be the beginning of what is written, in every subgraph.
 * @throws Plain when it is not: a base migration was generated anew since, or the database is of a later version.
 */
async function knowsOurMigrations(client: postgres.Sql) {
  for (const name of subgraphs) {
    const [there] = await client`select to_regclass(${`${name}.migrations`}) is not null as is`
    if (!there?.is) continue
    const applied = await client.unsafe(
      `select created_at::bigint::text as at from ${name}.migrations order by created_at, id`,
    )
    const { entries } = journalOf(name)
    if (applied.some(({ at }, place) => Number(at) !== entries[place]?.when))
      throw madeOtherwise(name, applied.length, entries.length)
  }
}

/** @throws when a subgraph's journal and the database differ: drizzle passes over a migration older than the last it applied. */
async function journalsAgree(client: postgres.Sql) {
  for (const name of subgraphs) {
    const journal = journalOf(name)
    const [applied] = await client.unsafe(`select count(*)::int as count from ${name}.migrations`)
    if (applied?.count !== journal.entries.length) {
      throw new Error(
        `${name}: ${journal.entries.length} migrations written, ${applied?.count} applied. Generate the later ones again.`,
      )
    }
  }
}

/**
 * @param ownerUrl of a role that may create roles and schemas.
 * @param passwordOf gives the password a login role is to have.
 * @throws Plain when the database was made by other migrations: then nothing is touched.
 * @throws when a migration cannot be applied; what was applied before it stays, and a second run goes on from there.
 */
export async function migrate(ownerUrl: string, passwordOf: (role: string) => string): Promise<void> {
  // One connection for all of it: the lock, the roles taken and the transaction belong to a session.
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await client`select pg_advisory_lock(hashtext('jijiao.migrate'))`
    await knowsOurMigrations(client)
    await makeRoles(client, passwordOf)
    await dropPublished(client)
    const db = drizzle(client)
    for (const name of subgraphs) {
      await db.execute(sql.raw(`set role ${name}_owner`))
      await migrateTables(db, {
        migrationsFolder: fileURLToPath(new URL('migrations', folder(name))), // a path as it is: a checkout may lie in 文档
        migrationsSchema: name,
        migrationsTable: 'migrations',
      })
      await db.execute(sql`reset role`)
    }
    await publish(client)
    await journalsAgree(client)
    await fillReference(client)
  } finally {
    await client.end()
  }
}

/** Names of the migrations of a subgraph, in order, for tools that tell about them. */
export const migrationsOf = (name: SubgraphName) =>
  readdirSync(new URL('migrations/', folder(name)))
    .filter((file) => file.endsWith('.sql'))
    .sort()
