// Joins the subgraphs' SDL. Both results are committed, so that a review shows what changed for callers.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { parse, print } from 'graphql'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** @throws with every message of composition, when the subgraphs do not fit together. */
export function compose(): { supergraph: string; api: string } {
  const names = readdirSync(new URL('subgraphs/', root))
    .filter((name) => existsSync(new URL(`subgraphs/${name}/schema.graphql`, root)))
    .sort()
  const { supergraphSdl, errors } = composeServices(
    names.map((name) => ({
      name,
      url: `http://${name}.internal/graphql`,
      typeDefs: parse(read('schema/shared.graphql') + read(`subgraphs/${name}/schema.graphql`)),
    })),
  )
  if (!supergraphSdl) throw new Error(errors?.map((error) => error.message).join('\n'))
  return { supergraph: supergraphSdl, api: `${print(transformSupergraphToPublicSchema(parse(supergraphSdl)))}\n` }
}

if (import.meta.main) {
  const { supergraph, api } = compose()
  writeFileSync(new URL('schema/supergraph.graphql', root), supergraph)
  writeFileSync(new URL('schema/api.graphql', root), api)
}
