// `npm run rules -- lint` as an author meets it: a line for each finding, with the place to click, and an exit that says whether it may be published.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../tools/rulesLint.ts'

const policy = new URL('../../subgraphs/credits/policies/ningxia-2016/', import.meta.url)

function linted(edit: (yaml: string) => string): { status: number; lines: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'))
  cpSync(policy, folder, { recursive: true })
  const path = join(folder, '2016-01-01.yaml')
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
  const lines: string[] = []
  return { status: lint(path, (line) => lines.push(line)), lines }
}

test('the 2016 rule may be published, with what to look at', () => {
  const { status, lines } = linted((yaml) => yaml)
  expect(status).toBe(0)
  expect(lines.at(-1)).toMatch(/^0 处须改/)
  expect(lines.filter((line) => /2016-01-01\.txt:\d+:1 .*CLAUSE_WITHOUT_RULE/.test(line)).length).toBeGreaterThan(5)
})

test('an error stands in its line, in both languages, and ends in 1', () => {
  const { status, lines } = linted((yaml) =>
    yaml.replace('when: senior\n    from', 'when: { any: [senior, intermediate] }\n    from'),
  )
  expect(status).toBe(1)
  expect(lines.find((line) => line.includes('UNREACHABLE'))).toMatch(
    /2016-01-01\.yaml:\d+:\d+ .*轮不到此条.*never come to/,
  )
})

test('a rule that does not mean anything is not linted but told its faults', () => {
  const { status, lines } = linted((yaml) => yaml.replace('flat: courseHours', 'flat: heldTo'))
  expect(status).toBe(1)
  expect(lines.join('\n')).toContain('This should be hours, not a day.')
})
