// What one look cannot take in says why: a file of more than two hundred lines tells the reason in the comment that it begins with.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tools/settings.ts'

const mostLines = 200
const made = /\/(generated|migrations)\/|^schema\/database\.sql$/

/** The comment that a file begins with; in a component it stands behind the first tag. */
function beginning(text: string): string {
  const lines = text.split('\n')
  const from = /^(\/\/|--)/.test(lines[0] ?? '') ? 0 : 1
  const until = lines.findIndex((line, at) => at >= from && !/^(\/\/|--)/.test(line))
  return lines.slice(from, until).join(' ')
}
const saysWhy = (text: string) =>
  /\b(Long|long, since|long because|longer than a file|200 lines)\b/.test(beginning(text))

test('a file of more than 200 lines says why it is so long', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.vue', '*.sql'], { cwd: root, encoding: 'utf8' })
  const silent = files
    .split('\n')
    .filter((file) => file && !made.test(file))
    .filter((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return text.split('\n').length - 1 > mostLines && !saysWhy(text)
    })
  expect(silent).toEqual([])
})

test('a comment further down is no reason', () => {
  expect(saysWhy('// The rooms.\nimport x\n// Long: a list.\n')).toBe(false)
  expect(saysWhy('<script setup lang="ts">\n// A page. Long: half of it is the template.\n')).toBe(true)
})
