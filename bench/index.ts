// `npm run bench -- NAME [ARGUMENTS]`: runs bench/NAME.ts. Each prints one JSON line with its figures and the machine.
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'

const [name, ...rest] = process.argv.slice(2)
const names = globSync('*.ts', { cwd: import.meta.dirname })
  .map((file) => basename(file, '.ts'))
  .filter(
    (one) => !['index', 'attack', 'machine', 'province', 'columns', 'elsewhere', 'peers', 'signInDesks'].includes(one),
  )
  .sort()
if (!name || !names.includes(name)) {
  console.error(`npm run bench -- ${names.join(' | ')}`)
  process.exit(2)
}
process.argv.splice(2, process.argv.length, ...rest)
await import(join(import.meta.dirname, `${name}.ts`))
