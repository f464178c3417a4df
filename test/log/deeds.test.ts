import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rights } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { actions } from '../../console/src/pages/log/actions.ts'
import { authEvents } from '../../subgraphs/people/src/authLog.ts'
import { root } from '../../tools/settings.ts'

const wordsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, `console/src/pages/log/${language}.json`), 'utf8')).action

test('an auditor can look for every deed of the table of rights, and reads each in words', () => {
  const told = [...Object.keys(rights), 'record.refused', ...authEvents]
  expect([...actions].sort()).toEqual(told.sort())
  for (const language of ['zh-CN', 'en'])
    expect(Object.keys(wordsOf(language)).sort()).toEqual(told.map((one) => one.replace('.', '_')).sort())
})
