// Where courses and the rounds of public courses are kept.
import type { CourseId, Db } from '@jijiao/kernel'
import { asc, desc, eq, inArray } from 'drizzle-orm'
import { type Course, courses, type PublicCourseRound, publicCourseRounds } from './tables.ts'

/** 公需科目轮次, latest first. */
export const roundsOf = (db: Db): Promise<PublicCourseRound[]> =>
  db.select().from(publicCourseRounds).orderBy(desc(publicCourseRounds.number))

/** By title; of both categories when none is given. */
export const coursesOf = (db: Db, category: Course['category'] | null): Promise<Course[]> =>
  db
    .select()
    .from(courses)
    .where(category === null ? undefined : eq(courses.category, category))
    .orderBy(asc(courses.title))

/** @shape ids in, one each out in the same order; null where there is none. */
export async function findCourses(db: Db, ids: readonly CourseId[]): Promise<(Course | null)[]> {
  const rows = await db
    .select()
    .from(courses)
    .where(inArray(courses.id, [...ids]))
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? null)
}

/** @shape numbers of rounds in, their courses out in the same order, by title. */
export async function coursesOfRounds(db: Db, numbers: readonly number[]): Promise<Course[][]> {
  const rows = await db
    .select()
    .from(courses)
    .where(inArray(courses.round, [...numbers]))
    .orderBy(asc(courses.title))
  return numbers.map((number) => rows.filter((row) => row.round === number))
}
