// Resolver types of each subgraph, from its own SDL and table rows; document types of the console, from the public API alone.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { generate } from '@graphql-codegen/cli'
import { idPrefixes } from '../subgraphs/kernel/src/ids.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const kinds = Object.keys(idPrefixes)
const plain = { Day: 'string', Instant: 'string' }

/** GraphQL type → the row or thing a resolver is given for it. A subgraph names its own in `src/mappers.json`. */
function mappersOf(name: string): Record<string, string> {
  const file = `${root}subgraphs/${name}/src/mappers.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

const subgraphs = ['people', 'institutions', 'projects', 'credits', 'audits']

const subgraphTypes = (name: string): CodegenConfig['generates'] => ({
  [`${root}subgraphs/${name}/src/generated/graphql.ts`]: {
    schema: [`${root}schema/shared.graphql`, `${root}subgraphs/${name}/schema.graphql`],
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      mappers: mappersOf(name),
      scalars: {
        ...Object.fromEntries(kinds.map((kind) => [kind, `@jijiao/kernel#${kind}`])),
        Day: 'string',
        Instant: { input: 'string', output: 'string | Date' },
        _FieldSet: 'string',
      },
      contextType: existsSync(`${root}subgraphs/${name}/src/context.ts`)
        ? '../context.ts#Context'
        : '@jijiao/kernel#Context',
    },
  },
})

const config: CodegenConfig = {
  silent: true,
  cwd: `${root}schema`, // plugins are found from here, whatever folder the command is run in
  generates: {
    ...Object.assign({}, ...subgraphs.map(subgraphTypes)),
    [`${root}console/src/generated/`]: {
      schema: `${root}schema/api.graphql`,
      documents: [`${root}console/src/**/*.{ts,vue}`, `!${root}console/src/generated/**`],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ...Object.fromEntries(kinds.map((kind) => [kind, 'string'])), ...plain },
      },
    },
  },
}

/** Every generated file, as text by path, written only when asked: freshness is checked without touching the tree. */
export const generated = (write: boolean) => generate({ ...config, ignoreNoDocuments: true }, write)

if (import.meta.main) await generated(true)
