import { expect, test } from 'vitest'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { personOf } from '../testkit/province.ts'

const { ask, clock, owner } = await smallProvince()

const byReference = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
  id name sex age maskedIdNumber employments { organisationName area } titles { series level } educations { level } } } }`
const references = (...words: string[]) => ({ of: words.map((word) => ({ __typename: 'Person', id: `per_${word}` })) })
const names = async (account: Parameters<typeof ask>[0], ...words: string[]) => {
  const { data, errors } = await ask(account, 'people', byReference, references(...words))
  expect(errors ?? []).toEqual([])
  return (data?._entities as ({ name: string } | null)[]).map((one) => one?.name ?? null)
}

test('a committee member is shown the applicants of the mandate, and nobody else exists', async () => {
  expect(await names(callers.engineeringMember, 'li_jianguo', 'yang_haiyan', 'ding_yi', 'nobody')).toEqual(['李建国', null, null, null])
})
