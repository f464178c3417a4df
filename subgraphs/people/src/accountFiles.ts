// 账号管理: accounts as whoever opens them, or gives them roles, sees them.
import type { AccountId, Db } from '@jijiao/kernel'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { sha256 } from './attempts.ts'
import { lock, lockMemoryMs, loginLocked } from './lock.ts'
import { rolesOf, type ShownRole } from './roles.ts'
import { type AccountRow, accounts, signInAttempts } from './tables.ts'

export type AccountFile = Pick<AccountRow, 'id' | 'login' | 'displayName' | 'organisationName'> & {
  standing: 'OPEN' | 'FIRST_SIGN_IN' | 'DISABLED' | 'CLOSED'
  lockedUntil: Date | null
  lastSignInAt: string | null
  secondFactors: number
  holderKnown: boolean
  roles: ShownRole[]
}

const mostRows = 50

/** @shape accounts whose login, name or organisation holds the text, by login; a professional's name is a record and not searched or told. */
export async function findAccountFiles(db: Db, text: string, after: string, at: Date, today: string) {
  const like = `%${text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .select()
    .from(accounts)
    .where(
      sql`${accounts.passwordHash} <> '' and ${accounts.login} > ${after} and (${accounts.login} like ${like}
        or ${accounts.personId} is null and (lower(${accounts.displayName}) like ${like} or lower(${accounts.organisationName}) like ${like}))`,
    )
    .orderBy(asc(accounts.login))
    .limit(mostRows + 1)
  const files = await filesOf(db, rows.slice(0, mostRows), at, today)
  return { files, next: rows.length > mostRows ? (files.at(-1)?.login ?? null) : null }
}

export async function findAccountFile(db: Db, id: AccountId, at: Date, today: string): Promise<AccountFile> {
  const [file] = await filesOf(db, await db.select().from(accounts).where(eq(accounts.id, id)), at, today)
  if (!file) throw new Error(`${id} is not there.`)
  return file
}

async function filesOf(db: Db, rows: AccountRow[], at: Date, today: string): Promise<AccountFile[]> {
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const [roles, more, attempts] = await Promise.all([
    rolesOf(db, ids, today),
    db.execute<{ id: AccountId; last: string | null; factors: number; unlocked: string | null }>(sql`
      select a.id, (select max(s.opened_at) from people.sessions s where s.account_id = a.id) as last,
        (select count(*)::int from people.factors f where f.account_id = a.id and f.confirmed_at is not null and f.removed_at is null) as factors,
        (select max(e.recorded_at) from people.account_events e where e.account_id = a.id and e.kind in ('UNLOCKED', 'RESET')) as unlocked
      from people.accounts a where ${inArray(sql`a.id`, ids)}`),
    db
      .select()
      .from(signInAttempts)
      .where(
        sql`${inArray(
          signInAttempts.loginHash,
          rows.map((row) => sha256(row.login)),
        )}
          and ${signInAttempts.recordedAt} > ${new Date(at.getTime() - lockMemoryMs).toISOString()}::timestamptz`,
      )
      .orderBy(asc(signInAttempts.recordedAt)),
  ])
  const rolesOfAccount = Map.groupBy(roles, (role) => role.accountId)
  const attemptsOf = Map.groupBy(attempts, (attempt) => attempt.loginHash)
  return rows.map((row) => {
    const { last = null, factors = 0, unlocked = null } = more.find((one) => one.id === row.id) ?? {}
    const tried = attemptsOf.get(sha256(row.login)) ?? []
    return {
      id: row.id,
      login: row.login,
      displayName: row.personId === null ? row.displayName : '专业技术人员',
      organisationName: row.personId === null ? row.organisationName : '',
      standing: standingOf(row),
      lockedUntil:
        tried.length < lock.failures
          ? null
          : loginLocked(tried, { source: '', known: false }, at, unlocked ? new Date(unlocked) : null),
      lastSignInAt: last,
      secondFactors: factors,
      holderKnown: row.holder !== null || row.personId !== null,
      roles: rolesOfAccount.get(row.id) ?? [],
    }
  })
}

function standingOf({ closedAt, active, passwordOnceUntil }: AccountRow): AccountFile['standing'] {
  if (closedAt) return 'CLOSED'
  if (!active) return 'DISABLED'
  return passwordOnceUntil ? 'FIRST_SIGN_IN' : 'OPEN'
}
