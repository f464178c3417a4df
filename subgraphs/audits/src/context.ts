// What every resolver of audits gets: the caller, the day, and loaders that answer many with one statement.
import {
  type ApplicationId,
  type Context as Base,
  type DeterminationId,
  type LogEntryId,
  type PersonId,
  permitsOf,
  signedIn,
} from '@jijiao/kernel'
import DataLoader from 'dataloader'
import type { SeenApplication } from './applicantRows.ts'
import { applicationsOf, findApplications } from './applications.ts'
import { type LogPlace, placesOf } from './proofs.ts'
import { type Question, questionsOn } from './questions.ts'
import { inquiriesBehind, type SeenInquiry } from './receipts.ts'
import { judgementsOf } from './relevance.ts'
import type { HashOf } from './subjects.ts'
import type { RelevanceJudgement } from './tables.ts'

export type PersonReference = { id: PersonId }
/** A receipt of credits, with the instant whose facts it judged. */
export type DeterminationReference = { id: DeterminationId; asOf: string }

export type Context = Base & {
  /** What a person is found by. */
  hashOf: HashOf
  load: {
    application: DataLoader<ApplicationId, SeenApplication | null>
    applications: DataLoader<PersonId, readonly SeenApplication[]>
    judgements: DataLoader<PersonId, readonly RelevanceJudgement[]>
    place: DataLoader<LogEntryId, LogPlace>
    /** The inquiry behind an entry of one's own. */
    inquiry: DataLoader<LogEntryId, SeenInquiry | null>
    question: DataLoader<LogEntryId, Question | null>
    /** Whether the caller may see the person's record. */
    person: DataLoader<PersonId, boolean>
  }
}

/** Loaders live as long as the request: nothing is kept across identities. */
export const contextOf =
  (hashOf: HashOf) =>
  (base: Base): Context => {
    const caller = () => signedIn(base)
    return {
      ...base,
      hashOf,
      load: {
        application: new DataLoader(async (ids) => findApplications(base.db, caller(), ids)),
        applications: new DataLoader(async (ids) => applicationsOf(base.db, caller(), ids)),
        judgements: new DataLoader(async (ids) => judgementsOf(base.db, caller(), ids)),
        inquiry: new DataLoader(async (ids) => inquiriesBehind(base.db, caller(), ids)),
        place: new DataLoader(async (ids) => placesOf(base.db, ids)),
        question: new DataLoader(async (ids) => questionsOn(base.db, caller(), ids)),
        person: new DataLoader(async (ids) => {
          const permits = await permitsOf(base.db, caller(), 'record.read', ids)
          return ids.map((id) => permits.has(id))
        }),
      },
    }
  }
