// `npm test`: types, lint, freshness of what is generated, then every test; with arguments, only the tests they name.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { z } from 'zod'
import { root } from './settings.ts'

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) })

/** The script behind a package's command: run by this Node, so that it works the same on Windows. */
function commandOf(owner: string, library: string, name: string): string {
  const folder = join(root, owner, 'node_modules', library)
  const { bin } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const path = typeof bin === 'string' ? bin : bin[name]
  if (!path) throw new Error(`${library} has no command ${name}.`)
  return join(folder, path)
}

/** Runs to the end; the output goes through as it comes, or is kept and shown only where something is wrong. */
function runs(args: readonly string[], { shown = false } = {}): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    })
    const parts: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => parts.push(part))
    child.stderr?.on('data', (part: Buffer) => parts.push(part))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, said: Buffer.concat(parts).toString() }))
  })
}

type Check = { name: string; kind: 'types' | 'lint' | 'fresh'; args: () => string[] }

const checks: Check[] = [
  { name: 'types', kind: 'types', args: () => [commandOf('tools', '@typescript/native', 'tsc'), '-p', '.'] },
  {
    name: 'types of the tests',
    kind: 'types',
    args: () => [commandOf('tools', '@typescript/native', 'tsc'), '-p', 'test'],
  },
  {
    name: 'types of the console',
    kind: 'types',
    args: () => [commandOf('console', 'vue-tsc', 'vue-tsc'), '--noEmit', '-p', 'console'],
  },
  {
    name: 'lint',
    kind: 'lint',
    args: () => [commandOf('tools', '@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'],
  },
  { name: 'generated files are fresh', kind: 'fresh', args: () => ['tools/fresh.ts'] },
]
/** What a check needs to be there; a checkout without a console has nothing to check in it. */
const needs: Record<string, string> = {
  'types of the console': 'console/tsconfig.json',
  'generated files are fresh': 'tools/fresh.ts',
}

/** The names of the checks that failed; two at a time, for two cores. */
async function failing(wanted: readonly Check[]): Promise<string[]> {
  const failed: string[] = []
  const waiting = wanted.filter(({ name }) => existsSync(join(root, needs[name] ?? '.')))
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now()
      const { code, said } = await runs(check.args())
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(
        code === 0
          ? `${styleText('green', '✓')} ${check.name} ${styleText('dim', `${seconds} s`)}`
          : `${styleText('red', '✗')} ${check.name}\n${said}`,
      )
      if (code !== 0) failed.push(check.name)
    }
  }
  await Promise.all([work(), work()])
  return failed
}

/** The part of vitest's JSON report that is counted. A file that could not be loaded has no tests, and is a failure. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})
type Tally = { passed: number; failed: number; skipped: number }

async function test(args: readonly string[]): Promise<Tally> {
  const file = join(root, '.cache', `vitest.${process.pid}.json`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  const vitest = join(root, 'test', 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runs([vitest, 'run', '--config', 'test/vitest.config.ts', ...reporters, ...args], {
    shown: true,
  })
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 } // it did not get as far as a report
  const told = report.parse(JSON.parse(readFileSync(file, 'utf8')))
  rmSync(file)
  const unloaded = told.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  const failed = told.numFailedTests + unloaded
  // An error outside any test fails the run as well, and a run of no test shows nothing.
  const unseen = failed === 0 && (code !== 0 || told.numPassedTests === 0) ? 1 : 0
  return { passed: told.numPassedTests, failed: failed + unseen, skipped: told.numPendingTests + told.numTodoTests }
}

const args = process.argv.slice(2)
const only = args[0] === '--only' ? args[1] : null
const wanted = only ? checks.filter(({ kind }) => kind === only) : args.length === 0 ? checks : []
const wrong = await failing(wanted)
if (only) process.exit(wrong.length === 0 ? 0 : 1)
const tally = await test(args)
for (const name of wrong) console.log(`${styleText('red', '✗')} ${name}`)
const failed = tally.failed + wrong.length // a check that fails is told as one failed test
console.log(`${tally.passed} passed, ${failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)
