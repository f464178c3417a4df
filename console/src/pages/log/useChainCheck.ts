// The chain checked at the screen: the register recomputes each entry, the browser grows the tree of their digests itself, and the root
// that comes out must be the one that was signed. The signature is verified here, by keys that the auditor can compare.
import { sha256 } from '@noble/hashes/sha2.js'
import { useClientHandle } from '@urql/vue'
import { ref, watch } from 'vue'
import { fromHex, hex } from '../../../../log/note.ts'
import { emptyEdge, grow, rootOf } from '../../../../log/tree.ts'
import { graphql } from '../../generated/index.ts'
import { checkpointVouched } from '../../parts/proof/verifier.ts'

const LogToCheck = graphql(`
  query LogToCheck {
    logState { signed checkpoint keys { key } }
  }
`)
const LogStretch = graphql(`
  query LogStretch($from: Int!, $first: Int!) {
    logCheck(from: $from, first: $first) { from leaves fault }
  }
`)

export type Checked =
  | { is: 'whole'; size: number; root: string; witnesses: string[] }
  | { is: 'bad'; index: number }
  | { is: 'root'; size: number }
  | { is: 'signature' }
  | { is: 'unread' }
  | { is: 'empty' }

/** No more than the door lets anybody ask for at once. */
const atOnce = 200
/** The keys that this auditor trusts stay in this browser: who holds the database could publish others, and sign all anew with them. */
const shelf = 'jijiao.logKeys'
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

export function useChainCheck() {
  const { client } = useClientHandle()
  const done = ref(0)
  const all = ref(0)
  const running = ref(false)
  const checked = ref<Checked | null>(null)
  const keys = ref(localStorage.getItem(shelf) ?? '')
  watch(keys, (text) => localStorage.setItem(shelf, text))
  const fresh = { requestPolicy: 'network-only' } as const

  /** The latest checkpoint, with a witness's line under it if there is one within two seconds: witnesses are half a second behind. */
  async function latest() {
    for (let tries = 0; ; tries += 1) {
      const { data } = await client.query(LogToCheck, {}, fresh).toPromise()
      const lines = data?.logState.checkpoint?.split('\n— ').length ?? 0
      if (!data || lines > 2 || tries === 3) return data
      await new Promise((done) => setTimeout(done, 500))
    }
  }

  async function walk(): Promise<Checked> {
    const data = await latest()
    if (!data) return { is: 'unread' }
    const { signed, checkpoint, keys: published } = data.logState
    if (linesOf(keys.value).length === 0) keys.value = published.map((one) => one.key).join('\n')
    if (!checkpoint) return { is: 'empty' }
    all.value = signed
    const edge = emptyEdge()
    while (edge.size < signed) {
      const first = Math.min(atOnce, signed - edge.size)
      const { data: some } = await client.query(LogStretch, { from: edge.size, first }, fresh).toPromise()
      if (!some) return { is: 'unread' }
      const { leaves, fault } = some.logCheck
      if (fault !== null && fault !== undefined && fault < signed) return { is: 'bad', index: fault }
      if (leaves.length === 0) return { is: 'bad', index: edge.size }
      for (const leaf of leaves) grow(sha256, edge, fromHex(leaf))
      done.value = edge.size
    }
    const vouched = checkpointVouched(checkpoint, linesOf(keys.value))
    if (!vouched || vouched.size !== edge.size) return { is: 'signature' }
    const root = hex(rootOf(sha256, edge))
    return vouched.root === root
      ? { is: 'whole', size: edge.size, root, witnesses: vouched.witnesses }
      : { is: 'root', size: edge.size }
  }

  async function check() {
    running.value = true
    checked.value = null
    done.value = 0
    checked.value = await walk().catch((): Checked => ({ is: 'unread' }))
    running.value = false
  }
  return { done, all, running, checked, check, keys }
}
