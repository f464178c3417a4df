// What a posting to the ledger must be, and when two postings are the same one. Pure.
import { canonical, type Day, type PersonId, Refusal } from '@jijiao/kernel'
import type { HourEntry } from './tables.ts'

export type Posting = Omit<HourEntry, 'personId' | 'category' | 'recordedAt'> & { personId: PersonId }

/** 科目 follows from the kind; what is neither (授课, 学历教育) is left to the rule (A8). */
export function categoryOf(kind: HourEntry['kind']): HourEntry['category'] {
  if (kind === 'PUBLIC_COURSE') return 'PUBLIC'
  return kind === 'PROFESSIONAL_COURSE' || kind === 'STUDY_TRIP' ? 'PROFESSIONAL' : null
}

/** The name of an activity as rules compare it: without 《》 and outer white space. */
export const courseOf = (title: string): string =>
  title
    .normalize('NFKC')
    .trim()
    .replace(/^《(.*)》$/, '$1')
    .trim()

/** True when both say the same about the same person: when it was learnt does not matter. */
export function samePosting(one: HourEntry, other: HourEntry): boolean {
  const content = ({ recordedAt: _, ...said }: HourEntry) => canonical(said)
  return content(one) === content(other)
}

/** A posting as the ledger keeps it: a title as rules compare it, and a filing number of blanks is none. */
export const written = (posting: Posting): Posting & Pick<HourEntry, 'category'> => ({
  ...posting,
  course: courseOf(posting.course),
  category: categoryOf(posting.kind),
  filing: posting.filing?.trim() || null,
  topic: posting.topic?.trim() || null,
  grade: posting.grade?.trim() || null,
  institution: posting.institution.trim(),
})

/** A whole year of hours, the days of ten years, the longest name and the longest list of authors there is: more is a slip of the pen. */
const most = { tenths: 87_840, days: 3660, letters: 200, people: 1000 }

const invalid = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })
const after = (first: Day | null, second: Day | null) => first !== null && second !== null && first > second

function faultOfAmounts({ quantityTenths, days, travelDays }: Posting): Refusal | null {
  if (quantityTenths !== null && quantityTenths < 0)
    return invalid(
      '学时不能为负数。如需冲减，请冲销原记录。',
      'Hours cannot be negative. To take hours back, reverse the entry.',
    )
  if ((quantityTenths ?? 0) > most.tenths || (days ?? 0) > most.days)
    return invalid('学时或天数超出合理范围，请核对。', 'There are more hours or days than can be. Check them.')
  if ((days ?? 0) < 0 || (travelDays ?? 0) < 0 || (travelDays ?? 0) > (days ?? 0))
    return invalid('路程天数应在 0 与总天数之间。', 'Days of travel lie between 0 and the days in all.')
  return null
}

function faultOfCounts({ rank, authorOrder, authors, minutes, sessions, attended }: Posting): Refusal | null {
  if ([rank, authorOrder, authors].some((place) => place !== null && (place < 1 || place > most.people)))
    return invalid('等次、署名次序与作者人数应从 1 起。', 'Ranks, places and numbers of authors begin at 1.')
  if (authorOrder !== null && authors !== null && authorOrder > authors)
    return invalid('署名次序超过作者人数。', 'The place among the authors is beyond their number.')
  if ((minutes ?? 0) < 0 || (minutes ?? 0) > most.tenths * 6 || (sessions ?? 0) > most.days)
    return invalid('分钟数或次数超出合理范围，请核对。', 'There are more minutes or sessions than can be. Check them.')
  if ((sessions ?? 0) < 0 || (attended ?? 0) < 0 || (attended !== null && attended > (sessions ?? attended)))
    return invalid('实到次数应在 0 与应到次数之间。', 'Sessions attended lie between 0 and the sessions held.')
  return null
}

function faultOfDays(posting: Posting, today: Day): Refusal | null {
  const { kind, heldFrom, heldTo, enrolledOn, graduatedOn, registeredOn } = posting
  if (after(heldFrom, heldTo)) return invalid('结束日期早于开始日期。', 'It ends before it begins.')
  if (after(enrolledOn, graduatedOn)) return invalid('毕业日期早于入学日期。', 'Graduation is before enrolment.')
  if (kind === 'DEGREE_STUDY' && graduatedOn === null)
    return invalid('学历教育须填写毕业日期。', 'Degree study needs the date of graduation.')
  if (kind !== 'DEGREE_STUDY' && heldTo === null)
    return invalid('须填写结束日期。', 'The date of completion is needed.')
  if (after(heldTo, today) || after(graduatedOn, today))
    return invalid('活动尚未结束，不能登记学时。', 'The activity is not over yet.')
  if ([posting.examOn, posting.verifiedOn, posting.evidenceOn].some((day) => after(day, today)))
    return invalid(
      '考试、审验或证明日期晚于今天。',
      'The day of examination, verification or evidence has not come yet.',
    )
  if (after(registeredOn, today)) return invalid('录入日期晚于今天。', 'The day of registration has not come yet.')
  return null
}

function faultOfNames({ course, institution, filing, topic, grade }: Posting): Refusal | null {
  if (courseOf(course) === '') return invalid('须填写活动名称。', 'The name of the activity is needed.')
  if ([course, institution, filing ?? '', topic ?? '', grade ?? ''].some((name) => name.length > most.letters))
    return invalid('名称过长。', 'A name is too long.')
  return null
}

/**
 * What is wrong with a posting, or null.
 * @units tenths of the unit, whole days.
 * @refuses INVALID naming the field and what to do.
 */
export const faultOf = (posting: Posting, today: Day): Refusal | null =>
  faultOfAmounts(posting) ?? faultOfCounts(posting) ?? faultOfDays(posting, today) ?? faultOfNames(posting)
