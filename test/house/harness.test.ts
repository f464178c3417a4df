// The floor that the other tests stand on.
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { openBrowser, province } from '../testkit/browser.ts'
import { testDatabase } from '../testkit/database.ts'

const { owner, open } = await testDatabase()

test('each test file has a PostgreSQL 18 of its own, in which Chinese sorts by code point and nothing is seeded', async () => {
  const [row] = await owner`select current_database() as name, current_setting('server_version_num')::int as version`
  expect(row?.name).toMatch(/^test_/)
  expect(row?.version).toBeGreaterThanOrEqual(180_000)
})

test('a subgraph signs in as its own role, which is no owner', async () => {
  const [row] = await open('credits')
    .client`select current_user as who, usesuper as super from pg_user where usename = current_user`
  expect(row).toEqual({ who: 'credits_app', super: false })
})

test('the library that reads queries is one copy, whoever imports it', async () => {
  const { subgraphSchema } = await import('../../subgraphs/kernel/src/subgraph.ts')
  const answer = await graphql({ schema: subgraphSchema('people', {}), source: '{ __typename }' })
  expect(answer.errors).toBeUndefined()
})

test('the browser draws Chinese letters', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage(province)
    await page.setContent(
      '<p style="font: 40px sans-serif"><span id="a">继教</span> <span id="b">\u{E000}\u{E000}</span></p>',
    )
    const same = await page.evaluate(() => {
      const ink = (text: string) => {
        const canvas = document.createElement('canvas')
        const context = canvas.getContext('2d')
        if (!context) return ''
        context.font = '40px sans-serif'
        context.fillText(text, 0, 50)
        return canvas.toDataURL()
      }
      return ink('继') === ink('教') || ink('继') === ink('')
    })
    expect(same).toBe(false)
  } finally {
    await browser.close()
  }
})
