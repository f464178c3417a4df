// `npm run rules -- lint RULE.yaml`: what an author should look at before publishing. Versions of the same policy stand in the same folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { styleText } from 'node:util'
import { checkRule, lintRule, parseCases, parseRule, type RuleVersion } from '../subgraphs/credits/src/rules/index.ts'
import { Plain } from './settings.ts'

const text = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
const isRule = (file: string): boolean => file.endsWith('.yaml') && !file.endsWith('.cases.yaml')

/** @returns 1 where anything stands against publishing. */
export function lint(path: string, print: (line: string) => void): number {
  const source = text(path)
  if (source === undefined) throw new Plain(`找不到文件 ${path}。\nNo such file: ${path}`)
  const beside = (ending: string) => text(path.replace(/\.ya?ml$/, ending))
  const { rule, faults } = parseRule(source)
  const wrong = rule ? checkRule(rule, beside('.txt')) : faults
  const where = relative(process.cwd(), path)
  for (const { line, column, zh, en } of wrong) print(`${where}:${line}:${column}  ${zh} ${en}`)
  if (!rule || wrong.length) return 1
  const cases = beside('.cases.yaml')
  const found = lintRule(rule, {
    source,
    body: beside('.txt') ?? null,
    others: othersOf(path),
    cases: cases === undefined ? [] : parseCases(cases).cases,
  })
  for (const { code, severity, line, column, zh, en } of found) {
    const file = code === 'CLAUSE_WITHOUT_RULE' ? where.replace(/\.ya?ml$/, '.txt') : where
    print(`${file}:${line}:${column}  ${styleText(severity === 'ERROR' ? 'red' : 'yellow', code)}  ${zh} ${en}`)
  }
  const errors = found.filter((one) => one.severity === 'ERROR').length
  print(`${errors} 处须改，${found.length - errors} 处提醒。 ${errors} error(s), ${found.length - errors} warning(s).`)
  return errors ? 1 : 0
}

function othersOf(path: string): readonly RuleVersion[] {
  const folder = dirname(path)
  return readdirSync(folder)
    .filter((file) => isRule(file) && join(folder, file) !== path)
    .flatMap((file) => parseRule(text(join(folder, file)) ?? '').rule ?? [])
}
