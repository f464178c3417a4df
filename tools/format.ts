// `npm run format`: writes every file as the formatter has it, and puts right what the linter can put right safely.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './settings.ts'

const biome = join(root, 'tools', 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
const paths = process.argv.slice(2)
const { status } = spawnSync(process.execPath, [biome, 'check', '--write', ...(paths.length > 0 ? paths : ['.'])], {
  cwd: root,
  stdio: 'inherit',
})
process.exit(status ?? 1)
