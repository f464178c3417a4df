// Why, and why not: what an account may do, answered by the very function that decides.
import {
  type AccountId,
  type Action,
  actions,
  type Caller,
  type Day,
  type Db,
  deed,
  type Explanation,
  explain,
  type NameOf,
  type Place,
  type RecordField,
  Refusal,
  record,
  refused,
  type TitleLevel,
  type Tx,
} from '@jijiao/kernel'
import { sql } from 'drizzle-orm'
import { jurisdictionsOf, titleSeriesOn } from './jurisdictions.ts'
import { shownAs } from './mandate.ts'
import { standingOn, viewKey } from './viewKey.ts'

export type AskedExplanation = {
  accountId?: AccountId | null
  action: string
  /** 受理编号, for who may look through another's eyes. */
  number?: string | null
  series?: string | null
  level?: TitleLevel | 'NONE' | null
  area?: string | null
  reviewYear?: number | null
  field?: RecordField | null
  on?: Day | null
}

/** Series and areas by name, for the sentences: nobody knows a series by its number alone. */
async function namesFor(tx: Tx, day: Day): Promise<NameOf> {
  const [areas, series] = [await jurisdictionsOf(tx), await titleSeriesOn(tx, day)]
  const names = new Map<string, { zh: string; en: string }>([
    ...areas.map((one) => [one.path, { zh: one.name, en: one.nameEn }] as const),
    ...series.map((one) => [one.code, { zh: one.name, en: one.nameEn }] as const),
  ])
  return (code) => names.get(code) ?? { zh: code, en: code }
}

export type ToldExplanation = Explanation & { accountId: AccountId; on: Day; action: Action }

const isAction = (text: string): text is Action => (actions as readonly string[]).includes(text)
const invalid = (zh: string, en: string) => new Refusal('INVALID', { message: `${zh}。`, messageEn: `${en}.` })

/** The place of a case by its number, or the one that was described. */
async function placeOf(tx: Tx, asked: AskedExplanation): Promise<Place | null> {
  const field = asked.field ?? undefined
  if (!asked.number) {
    const level = asked.level && asked.level !== 'NONE' ? asked.level : undefined
    const reviewYear = asked.reviewYear ?? undefined
    return { area: asked.area ?? '64', series: asked.series ?? undefined, level, reviewYear, field }
  }
  const [row] = await tx.execute<Place>(sql`
    select person_id as person, area, series, target_level as level, review_year as "reviewYear", organisation_id as organisation
    from audits.applications_shown where number = ${asked.number.trim()}`)
  return row ? { ...row, field } : null
}

/**
 * Why an account may do something somewhere, or why not, on a day; and the smallest change that would permit it.
 * About oneself a place is described and not named by a case: the answer must not tell which cases there are.
 * @refuses NOT_PERMITTED for another account without the right to view; NOT_FOUND for no such case or account; INVALID for what is no action.
 */
export function explanationFor(db: Db, caller: Caller, asked: AskedExplanation): Promise<ToldExplanation | Refusal> {
  const { action } = asked
  if (!isAction(action)) return Promise.resolve(invalid('没有此项操作', 'There is no such action'))
  const accountId = asked.accountId ?? shownAs(caller)
  const on = asked.on ?? caller.day
  const other = accountId !== caller.account || Boolean(asked.number)
  return deed(db, async (tx) => {
    const place = await placeOf(tx, asked)
    if (other) {
      const key = await viewKey(tx, caller, accountId)
      if (refused(key)) return key
      // Of whom the case is, is logged with it, and that none was found, too: cases are not probed without a trace.
      const of = asked.number ? place?.person : undefined
      await record(tx, key, { on: accountId, of, told: { action, day: on, found: place !== null } })
    }
    const account = await standingOn(tx, accountId, on)
    return place && account ? { place, account, names: await namesFor(tx, on) } : null
  }).then((found) => {
    if (found === null) return new Refusal('NOT_FOUND')
    return refused(found)
      ? found
      : { ...explain(found.account, action, found.place, found.names), accountId, on, action }
  })
}
