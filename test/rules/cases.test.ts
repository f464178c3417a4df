import { describe, expect, test } from 'vitest'
import { differences, judgedByDatabase, outcomeOfTrace, traceWith } from '../../subgraphs/credits/src/rules/index.ts'
import { testDatabase } from '../testkit/database.ts'
import { asking } from './both.ts'
import { inventedPolicies, policies } from './policies.ts'

const { owner } = await testDatabase()

describe.each([...policies, ...inventedPolicies])('$name', ({ rule, cases }) => {
  const many = judgedByDatabase(
    asking(owner),
    rule,
    cases.map((one) => one.person),
  )

  test.each(cases.map((one, index) => ({ ...one, index })))('$name', async ({ person, expect: wanted, index }) => {
    const byOne = outcomeOfTrace(traceWith(rule)(person.subject, person.entries))
    const byMany = (await many)[index]
    expect({ one: differences(wanted, byOne), many: byMany ? differences(wanted, byMany) : ['nothing'] }).toEqual({
      one: [],
      many: [],
    })
  })
})
