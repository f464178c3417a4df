// What a command says when it fails: enough to put it right, and nothing of anybody's record.
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { faultTold } from '../../tools/join.ts'
import { Plain } from '../../tools/settings.ts'
import { testDatabase } from '../testkit/database.ts'

const { open } = await testDatabase()
const { db } = open('people')
const faultOf = async (work: Promise<unknown>) => String(faultTold(await work.catch((fault: unknown) => fault)))

test('a row that does not fit is told by its constraint, not by what stood in it', async () => {
  const told = await faultOf(
    db.execute(sql`insert into people.accounts (id, login, display_name, organisation_name, password_hash)
      select 'acc_' || n, ${'李建国'}, ${'李建国'}, '', '' from generate_series(1, 2) n`),
  )
  expect(told).toMatch(/^PostgreSQL 23505: accounts_login_once\n +at /)
  expect(told).not.toContain('李建国')
})

test('a value that cannot be read is not quoted', async () => {
  const told = await faultOf(db.execute(sql`select ${'649801197504011234'}::date`))
  expect(told).toMatch(/^PostgreSQL 22/)
  expect(told).not.toContain('6498')
})

test('what is wrong with the tables is told in the words of the database', async () => {
  expect(await faultOf(db.execute(sql`select from people.nobody`))).toContain('"people.nobody" does not exist')
})

test('what the operator can put right is said plainly', () => {
  expect(faultTold(new Plain('请换一个端口。'))).toBe('请换一个端口。')
})
