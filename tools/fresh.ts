// Whether what is generated and committed is what its sources give now: supergraph, public API, types, requirements. The database's dump is compared in a test.
import { readFileSync } from 'node:fs'
import { generated } from '../schema/codegen.ts'
import { compose } from '../schema/compose.ts'
import { requirementsPage } from './requirements.ts'

const root = new URL('../', import.meta.url)
const { supergraph, api } = compose()
const files: { filename: string; content: string }[] = await generated(false)
const due = new Map<string, string>([
  [new URL('schema/supergraph.graphql', root).pathname, supergraph],
  [new URL('schema/api.graphql', root).pathname, api],
  [new URL('docs/requirements.md', root).pathname, requirementsPage()],
  ...files.map((file) => [file.filename, file.content] as const),
])

function present(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const stale = [...due].filter(([path, text]) => present(path) !== text).map(([path]) => path.replace(root.pathname, ''))
if (stale.length > 0) {
  console.error(
    `不是最新 / not fresh:\n  ${stale.join('\n  ')}\nRun: npm run compose && npm run codegen && npm run requirements`,
  )
  process.exit(1)
}
