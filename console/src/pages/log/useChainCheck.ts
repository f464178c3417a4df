// The chain checked at the screen: the register recomputes each entry, the browser grows the tree of their digests itself, and the root
// that comes out must be the one that was signed. The signature is verified here, by keys that the auditor can compare.
import { sha256 } from '@noble/hashes/sha2.js'
import { useClientHandle } from '@urql/vue'
import { ref } from 'vue'
import { fromHex, hex } from '../../../../log/note.ts'
import { emptyEdge, grow, rootOf } from '../../../../log/tree.ts'
import { graphql } from '../../generated/index.ts'
import { checkpointVouched } from '../../parts/proof/verifier.ts'

const LogToCheck = graphql(`
  query LogToCheck {
    logState { signed checkpoint keys { key kind } witnesses { name size } }
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

const atOnce = 2000

export function useChainCheck() {
  const { client } = useClientHandle()
  const done = ref(0)
  const all = ref(0)
  const running = ref(false)
  const checked = ref<Checked | null>(null)
  const fresh = { requestPolicy: 'network-only' } as const

  async function walk(): Promise<Checked> {
    const { data } = await client.query(LogToCheck, {}, fresh).toPromise()
    if (!data) return { is: 'unread' }
    const { signed, checkpoint, keys } = data.logState
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
    const trusted = keys.map((one) => one.key)
    const vouched = checkpointVouched(checkpoint, trusted)
    if (!vouched || vouched.size !== edge.size) return { is: 'signature' }
    const root = hex(rootOf(sha256, edge))
    const witnesses = data.logState.witnesses.map((one) => one.name)
    return vouched.root === root ? { is: 'whole', size: edge.size, root, witnesses } : { is: 'root', size: edge.size }
  }

  async function check() {
    running.value = true
    checked.value = null
    done.value = 0
    checked.value = await walk().catch((): Checked => ({ is: 'unread' }))
    running.value = false
  }
  return { done, all, running, checked, check }
}
