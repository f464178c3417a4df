// `npm run rules -- check | lint | coverage | documents`: checks a rule document and runs its cases through both evaluators; says what is doubtful in it;
// tells what of the typology is covered; writes what authors read.
import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import {
  type Ask,
  type Case,
  checkRule,
  differences,
  type Fault,
  judgedByDatabase,
  outcomeOfTrace,
  parseCases,
  parseRule,
  type RuleVersion,
  traceWith,
} from '../subgraphs/credits/src/rules/index.ts'
import { openDatabase } from '../subgraphs/kernel/src/db.ts'
import { asTool, withDatabase } from './join.ts'
import { coverage } from './ruleCoverage.ts'
import { writeRuleDocuments } from './ruleDocuments.ts'
import { lint } from './rulesLint.ts'
import { Plain } from './settings.ts'

const usage = `用法: npm run rules -- check RULE.yaml [--cases CASES.yaml] | lint RULE.yaml | coverage | documents
Usage: npm run rules -- check RULE.yaml [--cases CASES.yaml] | lint RULE.yaml | coverage | documents
  CASES.yaml  省略时为同名的 .cases.yaml；同名 .txt 为文件原文，引文须见于其中。
              By default the .cases.yaml beside the rule; quotations must stand in the .txt beside it.
  lint        发布前的审查：矛盾、用不到的条款、没有用例的条款等。 Before publishing: contradictions, clauses nobody comes to, clauses without a case.
  coverage    规则类型 T1–T70、对应的词与用例；有缺则退出码为 1。 Which words and cases cover T1–T70; exit code 1 where one is missing.
  documents   写出 schema/rules 与 docs/rules 的词表。 Writes schema/rules and the pages of words in docs/rules.`

type Print = (line: string) => void

function readText(path: string): string {
  if (!existsSync(path)) throw new Plain(`找不到文件 ${path}。\nNo such file: ${path}`)
  return readFileSync(path, 'utf8')
}

/** One line a fault: where a click leads, then what is wrong in both languages. */
function tellFaults(path: string, faults: readonly Fault[], print: Print): void {
  for (const { line, column, zh, en } of faults)
    print(`${relative(process.cwd(), path)}:${line}:${column}  ${zh} ${en}`)
  print(styleText('red', `${faults.length} 处错误。 ${faults.length} fault(s).`))
}

/** One line a case, and under it what either evaluator has otherwise than expected. */
function tellCase(one: Case, byOne: readonly string[], byMany: readonly string[], print: Print): boolean {
  const holds = byOne.length === 0 && byMany.length === 0
  print(`${holds ? styleText('green', '✓') : styleText('red', '✗')} ${one.name}`)
  for (const line of byOne) print(`    单人 one:  ${line}`)
  for (const line of byMany) print(`    全体 many: ${line}`)
  return holds
}

/** Runs every case through the trace and through the population statement. @returns how many do not hold. */
export async function runCases(rule: RuleVersion, cases: readonly Case[], ask: Ask, print: Print): Promise<number> {
  const trace = traceWith(rule)
  const many = await judgedByDatabase(
    ask,
    rule,
    cases.map((one) => one.person),
  )
  const failing = cases.filter((one, index) => {
    const found = many[index]
    const byOne = differences(one.expect, outcomeOfTrace(trace(one.person.subject, one.person.entries)))
    return !tellCase(one, byOne, found ? differences(one.expect, found) : ['–'], print)
  })
  return failing.length
}

/** @returns 0 when the rule is sound and all its cases hold. */
export async function check(path: string, casesPath: string | undefined, print: Print): Promise<number> {
  const parsed = parseRule(readText(path))
  const document = path.replace(/\.ya?ml$/, '.txt')
  const faults =
    parsed.rule === null ? parsed.faults : checkRule(parsed.rule, existsSync(document) ? readText(document) : undefined)
  if (parsed.rule === null || faults.length > 0) {
    tellFaults(path, faults, print)
    return 1
  }
  const { rule, sha256 } = parsed
  const beside = path.replace(/\.ya?ml$/, '.cases.yaml')
  print(`${rule.policy} ${rule.inForceFrom}  sha256 ${sha256}`)
  if (casesPath === undefined && !existsSync(beside)) {
    print('没有用例文件。 There is no case file.')
    return 0
  }
  const { cases, faults: inCases } = parseCases(readText(casesPath ?? beside))
  if (inCases.length > 0) {
    tellFaults(casesPath ?? beside, inCases, print)
    return 1
  }
  const failing = await withDatabase(async ({ credits }) => {
    const database = openDatabase(credits, 1)
    return runCases(rule, cases, (statement) => database.db.execute(statement), print).finally(() => database.close())
  })
  const told = failing
    ? `${failing} 个用例不符。 ${failing} of ${cases.length} cases do not hold.`
    : `${cases.length} 个用例在两种判定下均成立。 All ${cases.length} cases hold in both evaluators.`
  print(styleText(failing ? 'red' : 'green', told))
  return failing ? 1 : 0
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { cases: { type: 'string' } }, allowPositionals: true })
  const [word, path, more] = positionals
  if (word === 'lint' && path && more === undefined) return lint(resolve(path), console.log)
  if (word === 'coverage' && path === undefined) return coverage(console.log)
  if (word === 'documents' && path === undefined) {
    writeRuleDocuments()
    return 0
  }
  if (word !== 'check' || !path || more !== undefined) throw new Plain(usage)
  return check(resolve(path), values.cases === undefined ? undefined : resolve(values.cases), console.log)
}

if (import.meta.main) await asTool(main)
