// What every resolver of people gets: the caller, the day, the instant, the keys of identity numbers, and loaders for lists.
import { type AccountId, type Context as Base, type PersonId, signedIn } from '@jijiao/kernel'
import DataLoader from 'dataloader'
import { type ShownAccount, shownTo } from './account.ts'
import { findAccounts } from './accounts.ts'
import type { IdNumberKeys } from './idNumberSeal.ts'
import { type RelyingParty, relyingPartyOf } from './passkey.ts'
import type { Mode } from './password.ts'
import { passwordDays } from './passwordRule.ts'
import type { PersonRecord } from './person.ts'
import { findPersons } from './persons.ts'
import { type Standings, standingsOf } from './standings.ts'

export type PeopleSettings = {
  mode: Mode
  idNumberKeys: IdNumberKeys
  /** The clock of sessions and locks. */
  now(): Date
  /** Where people type the address; passkeys are for it. */
  origin: string
  /** @units days after which an officer's password is changed; 0: never. */
  passwordDays?: number
  /** The configured identity provider, whose subjects accounts are linked to. */
  issuer?: string | null
}

export type Context = Base & {
  mode: Mode
  idNumberKeys: IdNumberKeys
  at: Date
  party: RelyingParty
  passwordDays: number
  issuer: string | null
  load: {
    /** Null for who does not exist for the caller. */
    person: DataLoader<PersonId, PersonRecord | null>
    /** Terms, duties and times away; empty for who does not exist for the caller. */
    standings: DataLoader<PersonId, Standings>
    /** As the caller may see it. */
    account: DataLoader<AccountId, ShownAccount | null>
  }
}

/** Loaders live as long as the request: nothing is kept across identities. */
export const contextOf =
  ({ mode, idNumberKeys, now, origin, passwordDays: days = passwordDays, issuer = null }: PeopleSettings) =>
  (base: Base): Context => ({
    ...base,
    mode,
    idNumberKeys,
    at: now(),
    party: relyingPartyOf(origin),
    passwordDays: days,
    issuer,
    load: {
      person: new DataLoader(async (ids) => findPersons(base.db, signedIn(base), ids)), // async: a batch may not throw at once
      standings: new DataLoader(async (ids) => standingsOf(base.db, signedIn(base), ids)),
      account: new DataLoader(async (ids) => {
        const { account: asking } = signedIn(base)
        const found = await findAccounts(base.db, ids)
        return found.map((account) => account && shownTo(asking, account))
      }),
    },
  })
