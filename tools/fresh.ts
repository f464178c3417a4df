// Whether what is generated and committed is what its sources give now: supergraph, public API, types, requirements, documents for authors of rules. The database's dump is compared in a test.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { generated } from '../schema/codegen.ts'
import { compose } from '../schema/compose.ts'
import { requirementsPage } from './requirements.ts'
import { ruleDocuments } from './ruleDocuments.ts'
import { root } from './settings.ts'

const { supergraph, api } = compose()
const files: { filename: string; content: string }[] = await generated(false)
const due = new Map<string, string>([
  [join(root, 'schema/supergraph.graphql'), supergraph],
  [join(root, 'schema/api.graphql'), api],
  [join(root, 'docs/requirements.md'), requirementsPage()],
  ...ruleDocuments(),
  ...files.map((file) => [file.filename, file.content] as const),
])

function present(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const stale = [...due].filter(([path, text]) => present(path) !== text).map(([path]) => relative(root, path))
if (stale.length > 0) {
  console.error(
    `不是最新 / not fresh:\n  ${stale.join('\n  ')}\nRun: npm run compose && npm run codegen && npm run requirements && npm run rules -- documents`,
  )
  process.exit(1)
}
