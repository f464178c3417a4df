// What every resolver of projects gets: the caller, the day, and loaders that answer many with one statement.
import { type Context as Base, type CourseId, type FilingId, signedIn } from '@jijiao/kernel'
import DataLoader from 'dataloader'
import { coursesOfRounds, findCourses } from './courses.ts'
import { findFilings } from './filings.ts'
import type { Course, Filing } from './tables.ts'

export type Context = Base & {
  load: {
    course: DataLoader<CourseId, Course | null>
    coursesOfRound: DataLoader<number, Course[]>
    filing: DataLoader<FilingId, Filing | null>
  }
}

/** Loaders live as long as the request. Nobody who is not signed in is told anything. */
export function contextOf(base: Base): Context {
  const forCaller = <K, V>(find: (keys: readonly K[]) => Promise<V[]>) =>
    new DataLoader<K, V>(async (keys) => {
      signedIn(base)
      return find(keys)
    })
  return {
    ...base,
    load: {
      course: forCaller((ids) => findCourses(base.db, ids)),
      coursesOfRound: forCaller((numbers) => coursesOfRounds(base.db, numbers)),
      filing: forCaller((ids) => findFilings(base.db, ids)),
    },
  }
}
