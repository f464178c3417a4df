// What was parsed and measured lately, so that the same text is not read twice.
import type { DocumentNode } from 'graphql'

/** Keeps at most this many; the one used longest ago goes first. It holds documents, never an answer or a caller. */
export class Recent<T> {
  readonly #kept = new Map<string, T>()
  readonly #most = 300
  get(key: string): T | undefined {
    const value = this.#kept.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }
  set(key: string, value: T) {
    this.#kept.delete(key)
    this.#kept.set(key, value)
    if (this.#kept.size <= this.#most) return
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined) this.#kept.delete(oldest)
  }
  clear() {
    this.#kept.clear()
  }
}

/** By the hash of the text, which Apollo puts behind a prefix of its own. A new supergraph begins with none. */
export function documentStore() {
  const documents = new Recent<DocumentNode>()
  const hash = (key: string) => key.slice(key.lastIndexOf(':') + 1)
  const store = {
    get: async (key: string) => documents.get(hash(key)),
    set: async (key: string, document: DocumentNode) => documents.set(hash(key), document),
    delete: async () => false,
  }
  return { store, documents }
}
