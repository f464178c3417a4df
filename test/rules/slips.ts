// Slips to plant in the faces of words, one entry each: longer than a file should be, because it is a list.
import { type SQL, sql } from 'drizzle-orm'
import { folds } from '../../subgraphs/credits/src/rules/folds.ts'
import { operators, type Value } from '../../subgraphs/credits/src/rules/operators.ts'
import { shortfall } from '../../subgraphs/credits/src/rules/shortfall.ts'
import {
  amount,
  cap,
  consequence,
  duplicate,
  measured,
  partsOf,
  recognise,
  yearIn,
} from '../../subgraphs/credits/src/rules/steps.ts'

const restore: (() => void)[] = []
/** Takes every planted slip out again. */
export function dig(): void {
  for (const undo of restore.splice(0)) undo()
}

/** Puts another function in the place of a face until the test is over. */
function plant<T extends object, K extends keyof T>(faces: T, face: K, slip: (honest: T[K]) => T[K]): void {
  const honest = faces[face]
  faces[face] = slip(honest)
  restore.push(() => {
    faces[face] = honest
  })
}

const truth = (value: Value | undefined) => (value === undefined ? null : value)
const next = (value: Value): Value => (typeof value === 'number' ? value + 1 : value)
const less = (value: Value): Value => (typeof value === 'number' ? value - 1 : value)
type Planted = readonly [name: string, plant: () => void]

/** In the judge of one. */
export const inJudge: readonly Planted[] = [
  [
    '> for >=',
    () =>
      plant(
        operators.atLeast,
        'judge',
        () =>
          (a = null, b = null) =>
            a === null || b === null ? null : a > b,
      ),
  ],
  [
    '>= for >',
    () =>
      plant(
        operators.more,
        'judge',
        () =>
          (a = null, b = null) =>
            a === null || b === null ? null : a >= b,
      ),
  ],
  [
    'and without its unknown',
    () =>
      plant(
        operators.all,
        'judge',
        () =>
          (...of) =>
            of.every((one) => one === true),
      ),
  ],
  [
    'or without its unknown',
    () =>
      plant(
        operators.any,
        'judge',
        () =>
          (...of) =>
            of.includes(true),
      ),
  ],
  ['not that takes the unknown for false', () => plant(operators.not, 'judge', () => (a) => a !== true)],
  ['known turned round', () => plant(operators.known, 'judge', () => (a) => a === null)],
  [
    'a list of words of which the last is forgotten',
    () =>
      plant(
        operators.among,
        'judge',
        (honest) => (a, b) => honest(truth(a), Array.isArray(b) ? b.slice(0, Math.max(1, b.length - 1)) : truth(b)),
      ),
  ],
  ['equality that holds for what is missing', () => plant(operators.same, 'judge', () => (a, b) => a === b)],
  [
    'a swapped numerator',
    () =>
      plant(
        operators.shareAtLeast,
        'judge',
        (honest) => (part, whole, n, d) => honest(truth(part), truth(whole), truth(d), truth(n)),
      ),
  ],
  [
    'cases that take the unknown for no',
    () => plant(operators.choose, 'judge', () => (c, a, b) => truth(c === true ? a : b)),
  ],
  [
    'a sum without its last',
    () =>
      plant(
        operators.plus,
        'judge',
        (honest) =>
          (...of) =>
            honest(...(of.length > 1 ? of.slice(0, -1) : of)),
      ),
  ],
  [
    'a difference below zero',
    () =>
      plant(operators.minus, 'judge', () => (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : null)),
  ],
  [
    'a product that is a sum',
    () =>
      plant(operators.times, 'judge', () => (a, b) => (typeof a === 'number' && typeof b === 'number' ? a + b : null)),
  ],
  ['least for most', () => plant(operators.most, 'judge', () => operators.least.judge)],
  [
    'a tally that counts the unknown',
    () =>
      plant(
        operators.tally,
        'judge',
        () =>
          (...of) =>
            of.includes(null) ? null : of.length,
      ),
  ],
  [
    'a year too many',
    () =>
      plant(operators.yearOf, 'judge', (honest) => (a) => {
        const year = honest(truth(a))
        return typeof year === 'number' ? year + 1 : null
      }),
  ],
  ['a day too early', () => plant(operators.dayOf, 'judge', (honest) => (year) => honest(truth(year), '12-30'))],
  ['amounts that are not held at zero', () => plant(amount, 'judge', () => (tenths) => tenths)],
  ['an unknown condition that refuses', () => plant(recognise, 'judge', (honest) => (needs) => honest(needs) ?? false)],
  [
    'the later of two duplicates',
    () => plant(duplicate, 'judge', (honest) => (of) => honest({ ...of, sureBefore: false })),
  ],
  [
    'duplicates that forget what is undecided',
    () => plant(duplicate, 'judge', (honest) => (of) => honest({ ...of, maybeInGroup: false, floating: false })),
  ],
  [
    'a cap that forgets earlier hours',
    () => plant(cap, 'judge', (honest) => (of) => honest({ ...of, beforeLeast: 0, beforeMost: 0 })),
  ],
  [
    'a cap that takes the unknown for known',
    () => plant(cap, 'judge', (honest) => (of) => honest({ ...of, beforeMost: of.beforeLeast })),
  ],
  [
    'a sum that counts what is undecided',
    () =>
      plant(folds.sum, 'judge', (honest) => (lines, asked) => ({
        ...honest(lines, asked),
        lo: honest(lines, asked).hi,
      })),
  ],
  [
    'a course done by an undecided entry',
    () =>
      plant(folds.has, 'judge', (honest) => (lines, asked) => ({
        ...honest(lines, asked),
        lo: honest(lines, asked).hi,
      })),
  ],
  [
    'things counted without their threshold',
    () => plant(folds.groups, 'judge', (honest) => (lines, asked) => honest(lines, { ...asked, atLeast: 0 })),
  ],
  [
    'a worst year that passes over empty years',
    () => plant(folds.leastYear, 'judge', (honest) => (lines, asked) => honest(lines, { ...asked, years: 0 })),
  ],
  ['a month too early', () => plant(operators.monthOf, 'judge', (honest) => (a) => less(honest(truth(a))))],
  ['a day short', () => plant(operators.daysAfter, 'judge', (honest) => (a, n) => honest(truth(a), less(truth(n))))],
  [
    'a day too far back',
    () => plant(operators.daysBefore, 'judge', (honest) => (a, n) => honest(truth(a), next(truth(n)))),
  ],
  [
    'months of thirty days',
    () =>
      plant(
        operators.monthsAfter,
        'judge',
        () => (a, n) => operators.daysAfter.judge(truth(a), typeof n === 'number' ? n * 30 : null),
      ),
  ],
  ['months back that are months on', () => plant(operators.monthsBefore, 'judge', () => operators.monthsAfter.judge)],
  [
    'days without the last',
    () => plant(operators.daysFromTo, 'judge', (honest) => (a, b) => less(honest(truth(a), truth(b)))),
  ],
  [
    'months begun and not whole',
    () => plant(operators.monthsFromTo, 'judge', (honest) => (a, b) => next(honest(truth(a), truth(b)))),
  ],
  [
    'a part that is rounded up',
    () => plant(operators.portion, 'judge', (honest) => (a, n, d) => next(honest(truth(a), truth(n), truth(d)))),
  ],
  [
    'a remainder turned round',
    () => plant(operators.remainder, 'judge', (honest) => (a, b) => honest(truth(b), truth(a))),
  ],
  [
    'an area that covers by its digits',
    () =>
      plant(
        operators.under,
        'judge',
        () => (a, b) => (typeof a === 'string' && typeof b === 'string' ? a.startsWith(b) : null),
      ),
  ],
  ['years that end in December', () => plant(yearIn, 'judge', () => (day) => Number(day.slice(0, 4)))],
  ['entries that are never split', () => plant(partsOf, 'judge', () => () => 1)],
  ['an unknown split that is none', () => plant(partsOf, 'judge', (honest) => (when, into) => honest(when, into) ?? 1)],
  [
    'a measure that takes the unknown for nothing',
    () => plant(measured, 'judge', (honest) => (count) => honest(count) ?? 0),
  ],
  [
    'days of leave of lines that are undecided',
    () =>
      plant(folds.measure, 'judge', (honest) => (lines, asked) => ({
        ...honest(lines, asked),
        lo: honest(lines, asked).hi,
      })),
  ],
  [
    'an hour more missing of several comparisons',
    () =>
      plant(shortfall, 'judge', (honest) => (judge, lack, alone) => {
        const asked = honest(judge, lack, alone)
        return (at) => {
          const missing = asked(at)
          return missing === null ? null : missing + 10
        }
      }),
  ],
  [
    'of alternatives the largest shortfall',
    () =>
      plant(
        shortfall,
        'judge',
        (honest) => (judge, lack, alone) => honest(judge, lack.is === 'any' ? { ...lack, is: 'all' } : lack, alone),
      ),
  ],
  [
    'consequences of a verdict that is still open',
    () => plant(consequence, 'judge', (honest) => (on, met, when) => honest(on, met ?? false, when)),
  ],
]

/** In the statement over all. */
export const inWrite: readonly Planted[] = [
  ['> for >=', () => plant(operators.atLeast, 'write', () => (a, b) => sql`(${a} > ${b})`)],
  [
    'or for and',
    () =>
      plant(
        operators.all,
        'write',
        () =>
          (...of) =>
            sql`(${sql.join(of, sql` or `)})`,
      ),
  ],
  [
    'a coalesce around what is missing',
    () =>
      plant(
        operators.any,
        'write',
        (honest) =>
          (...of) =>
            sql`coalesce(${honest(...of)}, false)`,
      ),
  ],
  ['is not true for not', () => plant(operators.not, 'write', () => (a) => sql`(${a} is not true)`)],
  [
    'is distinct from for equality',
    () => plant(operators.same, 'write', () => (a, b) => sql`(${a} is not distinct from ${b})`),
  ],
  [
    'a swapped numerator',
    () =>
      plant(
        operators.shareAtLeast,
        'write',
        (honest) => (part, whole, n, d) => honest(...[part, whole, d, n].map((one) => one ?? sql`null`)),
      ),
  ],
  [
    'cases that take the unknown for no',
    () => plant(operators.choose, 'write', () => (c, a, b) => sql`(case when ${c} then ${a} else ${b} end)`),
  ],
  [
    'greatest, which passes a null by',
    () => plant(operators.minus, 'write', () => (a, b) => sql`greatest(0, ${a} - ${b})`),
  ],
  [
    'least, which passes a null by',
    () =>
      plant(
        operators.least,
        'write',
        () =>
          (...of) =>
            sql`least(${sql.join(of, sql`, `)})`,
      ),
  ],
  ['amounts that are not held at zero', () => plant(amount, 'write', () => (tenths: SQL) => sql`(${tenths})::int`)],
  [
    'a sum that counts what is undecided',
    () => plant(folds.sum, 'write', (honest) => (of, asked) => ({ ...honest(of, asked), lo: honest(of, asked).hi })),
  ],
  [
    'a course done by an undecided entry',
    () => plant(folds.has, 'write', (honest) => (of, asked) => ({ ...honest(of, asked), lo: honest(of, asked).hi })),
  ],
  [
    'the later of two duplicates',
    () => plant(duplicate, 'write', (honest) => (of) => honest({ ...of, sureBefore: sql`false` })),
  ],
  [
    'duplicates that forget what floats',
    () => plant(duplicate, 'write', (honest) => (of) => honest({ ...of, floating: sql`false` })),
  ],
  [
    'a cap that forgets earlier hours',
    () => plant(cap, 'write', (honest) => (of) => honest({ ...of, beforeLeast: sql`0`, beforeMost: sql`0` })),
  ],
  [
    'things counted without their threshold',
    () => plant(folds.groups, 'write', (honest) => (of, asked) => honest(of, { ...asked, atLeast: sql`0` })),
  ],
  ['a month too early', () => plant(operators.monthOf, 'write', (honest) => (a) => sql`(${honest(a)} - 1)`)],
  ['a day short', () => plant(operators.daysAfter, 'write', (honest) => (a, n) => sql`(${honest(a, n)} - 1)`)],
  ['a day too far back', () => plant(operators.daysBefore, 'write', (honest) => (a, n) => sql`(${honest(a, n)} - 1)`)],
  [
    'months of thirty days',
    () => plant(operators.monthsAfter, 'write', () => (a, n) => operators.daysAfter.write(a, sql`(${n} * 30)`)),
  ],
  ['months back that are months on', () => plant(operators.monthsBefore, 'write', () => operators.monthsAfter.write)],
  [
    'days without the last',
    () => plant(operators.daysFromTo, 'write', () => (a, b) => sql`int8larger(0, ${b} - ${a})`),
  ],
  [
    'months begun and not whole',
    () => plant(operators.monthsFromTo, 'write', (honest) => (a, b) => sql`(${honest(a, b)} + 1)`),
  ],
  [
    'a part that is rounded to the nearest',
    () => plant(operators.portion, 'write', (honest) => (a, n, d) => sql`(${honest(a, n, d)} + 1)`),
  ],
  ['a remainder turned round', () => plant(operators.remainder, 'write', (honest) => (a, b) => honest(b, a))],
  [
    'an area that covers by its digits',
    () => plant(operators.under, 'write', () => (a, b) => sql`starts_with(${a}, ${b})`),
  ],
  ['years that end in December', () => plant(yearIn, 'write', (honest) => (day) => honest(day, '12-31'))],
  ['entries that are never split', () => plant(partsOf, 'write', () => () => sql`1`)],
  [
    'an unknown split that is none',
    () => plant(partsOf, 'write', (honest) => (when, into, rest) => sql`coalesce(${honest(when, into, rest)}, 1)`),
  ],
  [
    'days of leave of lines that are undecided',
    () =>
      plant(folds.measure, 'write', (honest) => (of, asked) => ({ ...honest(of, asked), lo: honest(of, asked).hi })),
  ],
  [
    'an hour more missing of several comparisons',
    () => plant(shortfall, 'write', (honest) => (writer, lack, alone) => sql`(${honest(writer, lack, alone)} + 10)`),
  ],
  [
    'of several comparisons the smallest shortfall',
    () =>
      plant(
        shortfall,
        'write',
        (honest) => (writer, lack, alone) => honest(writer, lack.is === 'all' ? { ...lack, is: 'any' } : lack, alone),
      ),
  ],
  [
    'consequences of a verdict that is still open',
    () => plant(consequence, 'write', (honest) => (on, met, when) => honest(on, sql`coalesce(${met}, false)`, when)),
  ],
]
