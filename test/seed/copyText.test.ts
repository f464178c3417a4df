import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyText } from '../../tools/seed/copyText.ts'
import { testDatabase } from '../testkit/database.ts'

const { owner } = await testDatabase()

test('whatever is copied comes back as it was: tabs, backslashes, quotes, nothing at all, lists', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'马\\\t\n\r"\'{},N 𫖯'), maxLength: 8 })
  const row = fc.record({
    text: fc.option(text),
    list: fc.option(fc.array(text, { maxLength: 3 })),
    flag: fc.boolean(),
    number: fc.option(fc.integer({ min: -9, max: 9 })),
  })
  const rows = fc.sample(row, 200)
  await owner.reserve().then(async (one) => {
    await one.unsafe('create temporary table copied (place serial, text text, list text[], flag boolean, number int)')
    const stream = await one.unsafe('copy copied (text, list, flag, number) from stdin').writable()
    for (const piece of copyText(rows, ['text', 'list', 'flag', 'number'])) stream.write(piece)
    await new Promise((resolve) => stream.end(resolve))
    expect([...(await one.unsafe('select text, list, flag, number from copied order by place'))]).toEqual(rows)
    one.release()
  })
})
