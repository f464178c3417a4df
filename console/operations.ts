// What the console may ask: the text of every document exactly as the client sends it, by its SHA-256.
import { createHash } from 'node:crypto'
import { formatDocument, stringifyDocument } from '@urql/core'
import { type DocumentNode, Kind } from 'graphql'

const document = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
const operation = (one: DocumentNode) => one.definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION)

/** The cache asks for type names, so what is sent is the formatted document, not the one that was written. */
export const textSent = (asked: DocumentNode): string => stringifyDocument(formatDocument(asked))

/** Hash → text of each registered operation, in the order of the hashes. */
export function operationsOf(generated: Record<string, unknown>): Record<string, string> {
  const texts = Object.values(generated).filter(document).filter(operation).map(textSent)
  return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]).sort())
}
