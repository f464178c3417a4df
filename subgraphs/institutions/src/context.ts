// What every resolver of institutions gets: the caller, the day, and loaders that answer many with one statement.
import { type Context as Base, type CommitteeId, signedIn } from '@jijiao/kernel'
import DataLoader from 'dataloader'
import type { Filing } from './filing.ts'
import { filingsOf } from './filings.ts'
import { findJurisdictions, findTitleSeries } from './jurisdictions.ts'
import type { HeldMandate } from './mandate.ts'
import { mandatesOf } from './mandates.ts'
import type { Seat } from './seat.ts'
import { seatsOf } from './seats.ts'
import type { Jurisdiction, TitleSeries } from './tables.ts'

export type Context = Base & {
  load: {
    jurisdiction: DataLoader<string, Jurisdiction | null>
    /** As it is named today. */
    titleSeries: DataLoader<string, TitleSeries | null>
    members: DataLoader<CommitteeId, Seat[]>
    filings: DataLoader<CommitteeId, Filing[]>
    mandates: DataLoader<CommitteeId, HeldMandate[]>
  }
}

/** Loaders live as long as the request. Reference data, too, is told to nobody who is not signed in. */
export function contextOf(base: Base): Context {
  const forCaller = <K, V>(find: (keys: readonly K[]) => Promise<V[]>) =>
    new DataLoader<K, V>(async (keys) => {
      signedIn(base)
      return find(keys)
    })
  return {
    ...base,
    load: {
      jurisdiction: forCaller((paths) => findJurisdictions(base.db, paths)),
      titleSeries: forCaller((codes) => findTitleSeries(base.db, codes, base.today)),
      members: forCaller((ids) => seatsOf(base.db, ids)),
      filings: forCaller((ids) => filingsOf(base.db, ids)),
      mandates: forCaller((ids) => mandatesOf(base.db, ids)),
    },
  }
}
