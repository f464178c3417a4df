// Judges one application and keeps the receipt. The rule is one; this file brings it its facts.
import {
  type ApplicationId,
  type Day,
  type Db,
  deed,
  newId,
  openDeed,
  type Permit,
  type PersonId,
  type Purpose,
  Refusal,
  record,
  type Tx,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { entryOf, judgedBy, notApplicable, subjectOf } from './determination.ts'
import { factsOf, kept, type ReadFacts } from './facts.ts'
import { keepFactsOf } from './keptFacts.ts'
import { isJudgedFor } from './purposes.ts'
import type { Receipt } from './receipts.ts'
import type { Trace } from './rules/index.ts'
import { openTo, versionOn } from './ruleVersion.ts'
import { bindingRules, type HeldRule } from './ruleVersions.ts'
import { determinations } from './tables.ts'

export type JudgedOne = { facts: ReadFacts; rule: HeldRule | null; trace: Trace | null }

/**
 * Judges one application with what is known now, with the whole trace. Nothing is kept.
 * @param purpose selects the rule set together with the review year.
 * @throws when the application is not there: the permit was made for one that was.
 */
export async function determineOne(
  tx: Tx,
  application: ApplicationId,
  reviewYear: number,
  purpose: Purpose,
  today: Day,
): Promise<JudgedOne> {
  const facts = await factsOf(tx, application, { reviewYear, purpose, judgedOn: today })
  if (!facts) throw new Error(`No application ${application}.`)
  const versions = await bindingRules(tx, facts.rules)
  const subject = subjectOf(facts.subject)
  const day = subject.filedOn ?? today
  const rule = versionOn(openTo(versions, day, facts.told), day, today)
  return { facts, rule, trace: rule ? rule.judge(subject, facts.entries.map(entryOf)) : null }
}

/**
 * Judges one application for a purpose and keeps the receipt.
 * @refuses INVALID for a purpose that nobody is judged for; a person without a rule is judged NOT_APPLICABLE.
 * @source 宁人社函〔2016〕156号 四
 */
export async function determine(
  db: Db,
  permit: Permit<'determination.make'> & { at: { person: PersonId } },
  application: ApplicationId,
  purpose: Purpose,
  today: Day,
): Promise<Receipt | Refusal> {
  const { reviewYear, person } = permit.at
  if (reviewYear === undefined) return new Refusal('NOT_FOUND')
  if (!isJudgedFor(purpose)) return new Refusal('INVALID')
  const id = newId('DeterminationId')
  return deed(db, async (tx) => {
    await openDeed(tx, permit)
    const { facts, rule, trace } = await determineOne(tx, application, reviewYear, purpose, today)
    const whole = kept(facts)
    const review = { reviewYear, purpose, asOf: facts.asOf } as const
    const factsAsOf = await keepFactsOf(tx, review, { application, person }, whole)
    const [receipt] = await tx
      .insert(determinations)
      .values({
        ...(trace ? judgedBy(trace) : notApplicable),
        id,
        applicationId: application,
        personId: person,
        reviewYear,
        purpose,
        ruleHash: rule?.hash ?? '',
        factsAsOf: sql`${factsAsOf}::timestamptz`,
        asOf: sql`${facts.asOf}::timestamptz`,
        judgedOn: today,
      })
      .returning()
    if (!receipt) throw new Error('The receipt was not kept.')
    await record(tx, permit, { on: id, of: person, told: 'determined', row: { ...receipt, ...whole } })
    return receipt
  })
}
