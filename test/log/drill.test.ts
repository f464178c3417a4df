import { expect, inject, test } from 'vitest'
import { tamperDrill } from '../../tools/drill/index.ts'
import { secretsOf } from '../../tools/secrets.ts'

test('whoever holds the database and the log’s key changes it in twenty ways, and each is found at its place', {
  timeout: 240_000,
}, async () => {
  const { serverUrl, dataDir, template } = inject('database')
  const url = new URL(serverUrl)
  url.pathname = `/${template}`
  const settings = { loginUrls: {}, secrets: secretsOf(dataDir) }
  const { missed, found, rightIndex, falseAlarms, clean } = await tamperDrill(url.href, settings, null, {
    n: 20,
    seed: 20160328,
  })
  expect(missed).toEqual([])
  expect({ found, rightIndex, falseAlarms }).toEqual({ found: 20, rightIndex: 20, falseAlarms: 0 })
  expect(clean).toBeGreaterThan(3)
})
