// Builds the console where its sources are newer than what was built: a start that has nothing to build costs a few milliseconds.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './settings.ts'

const folder = join(root, 'console')
const stampFile = join(folder, 'dist', '.stamp')

/** A digest of everything that the built files come from. */
function sourceStamp(): string {
  const hash = createHash('sha256')
  const own = globSync(['src/**/*', 'public/**/*', '*.html', '*.ts', 'package.json'], {
    cwd: folder,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of [...own.sort(), join(root, 'schema', 'rules', 'lexicon.json'), join(root, 'pnpm-lock.yaml')])
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

/** @throws with what the build said, when it fails. */
export async function buildConsole(): Promise<'built' | 'fresh' | 'absent'> {
  if (!existsSync(join(folder, 'index.html'))) return 'absent'
  const stamp = sourceStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'fresh'
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js')
  const said: Buffer[] = []
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: folder,
      // A test that asks for a build must get the one that people get, not a heavier one with the libraries' warnings.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`vite build:\n${Buffer.concat(said).toString()}`)
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
  return 'built'
}

if (import.meta.main) console.log(await buildConsole())
