// The history of the log's keys: each is vouched for by the one before it, and the last is the one in JIJIAO_DATA.
import { means, sha256 } from '../log/node.ts'
import { holds, keyFrom, keyText, noteFrom, type PublicKey } from '../log/note.ts'
import { type KeptKey, keptKeys, type LogSigner, statementText } from '../subgraphs/audits/src/logKeys.ts'
import type { Tx } from '../subgraphs/kernel/src/index.ts'
import type { Fault } from './verifyLog.ts'

type Kept = KeptKey & { public: PublicKey }

/** The key by which a checkpoint of this size is signed. */
export const keyFor = (kept: readonly Kept[], size: number): PublicKey | null =>
  kept.findLast(({ fromSize }) => fromSize < size)?.public ?? null

/** Keys of the log in order, and what does not hold in their history. Without the installation's own keys the first is taken as told. */
export async function keysThatHold(tx: Tx, signer: LogSigner | null) {
  const rows = (await keptKeys(tx)).filter(({ kind }) => kind === 'LOG')
  const kept = rows.flatMap((row) => {
    const key = keyFrom(sha256, row.key)
    return key?.kind === 'LOG' ? [{ ...row, public: key }] : []
  })
  const own = signer ? [signer.current, ...signer.earlier].map((key) => keyText(sha256, key.public)) : null
  const fault = kept.length < rows.length ? wrong(0) : historyFault(kept, own)
  return { kept, keys: kept.map((one) => one.public), fault }
}

function historyFault(kept: readonly Kept[], own: readonly string[] | null): Fault | null {
  for (const [at, { key, fromSize, statement, public: itself }] of kept.entries()) {
    const before = kept[at - 1]
    const note = noteFrom(statement)
    const signed = (by: PublicKey) =>
      note?.signatures.some((signature) => holds(means, note.text, signature, by)) === true
    const said = note?.text === statementText(itself.name, key, fromSize)
    if (!said || !signed(itself) || (before && !signed(before.public)) || (own && !own.includes(key)))
      return wrong(fromSize)
  }
  return null
}

const wrong = (index: number): Fault => ({
  index,
  zh: '公钥的来历不符',
  en: 'A key of the log is not vouched for',
})
