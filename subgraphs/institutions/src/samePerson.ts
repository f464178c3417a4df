// Four eyes are two persons', not two accounts'. Who is who, people knows.
import type { AccountId, Tx } from '@jijiao/kernel'
import { sql } from 'drizzle-orm'

/** Whether two accounts are one person's: two accounts of one person are one pair of eyes. */
export async function samePerson(tx: Tx, one: AccountId, other: AccountId): Promise<boolean> {
  const [row] = await tx.execute<{ same: boolean }>(sql`select people.same_person(${one}, ${other}) as same`)
  return row?.same ?? false
}
