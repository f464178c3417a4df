// What is decided although facts are missing has to stay decided whatever those facts turn out to be: NEEDS_REVIEW may be told too often, never too rarely.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expr, RuleVersion } from '../../subgraphs/credits/src/rules/document.ts'
import type { Person } from '../../subgraphs/credits/src/rules/relations.ts'
import { traceWith } from '../../subgraphs/credits/src/rules/trace.ts'
import { anyPeople, learnt } from './anyPeople.ts'
import { anyRule } from './anyRule.ts'
import { ningxia2016 } from './policies.ts'

const seed = Number(process.env.SOUND_SEED ?? Math.trunc(Math.random() * 2 ** 31))

/** `known` takes what is missing for absent (never filed), and learning it then changes what was asked. */
const withoutKnown = (rule: RuleVersion): RuleVersion =>
  JSON.parse(JSON.stringify(rule), (_, value: Expr) =>
    value && typeof value === 'object' && 'op' in value && value.op === 'known'
      ? { value: true, kind: 'truth' }
      : value,
  )

const decided = (rule: RuleVersion, people: readonly Person[], later: readonly Person[]): string[] => {
  const judge = traceWith(rule)
  return people.flatMap((person, index) => {
    const before = judge(person.subject, person.entries)
    const after = later[index] ? judge(later[index].subject, later[index].entries) : before
    return before.verdict === 'NEEDS_REVIEW' || before.verdict === after.verdict
      ? []
      : [`${before.verdict} became ${after.verdict}: ${JSON.stringify(person)}`]
  })
}

test('a verdict told while facts are missing is the verdict told once they are known', { timeout: 120_000 }, () => {
  console.log(`sound: SOUND_SEED=${seed}`)
  fc.assert(
    fc.property(
      anyRule.map(withoutKnown),
      anyPeople(20).chain((people) => fc.tuple(fc.constant(people), learnt(people))),
      (rule, [before, after]) => {
        expect(decided(rule, before, after)).toEqual([])
      },
    ),
    { numRuns: 1500, seed, endOnFailure: process.env.AGREE_SHRINK === undefined },
  )
})

test('of the 2016 rule, too [S43, S65, S66, S96]', () => {
  fc.assert(
    fc.property(
      anyPeople(40).chain((people) => fc.tuple(fc.constant(people), learnt(people))),
      ([before, after]) => {
        const asked = (people: readonly Person[]) =>
          people.map(({ subject, entries }) => ({
            subject: { ...subject, reviewYear: 2016, targetLevel: 'INTERMEDIATE' },
            entries: entries.map((entry) => ({ ...entry, filing: 'N', relevant: true })),
          }))
        expect(decided(ningxia2016(), asked(before), asked(after))).toEqual([])
      },
    ),
    { numRuns: 200, seed },
  )
})
