// A witness that somebody else keeps, asked over HTTP (C2SP tlog-witness).
import { sha256 } from '../../../log/node.ts'
import { keyFrom } from '../../../log/note.ts'
import type { Witness } from './witnesses.ts'

/** Milliseconds. A witness that is slow holds nobody up but itself. */
const patienceMs = 10_000

/** @param keyText name+id+key, as its keeper handed it on. @throws when that is no key of a witness. */
export function httpWitness(url: string, keyText: string): Witness {
  const key = keyFrom(sha256, keyText)
  if (key?.kind !== 'WITNESS') throw new Error(`This is no key of a witness: ${keyText}`)
  return {
    key,
    async submit(written) {
      const response = await fetch(`${url.replace(/\/$/, '')}/add-checkpoint`, {
        method: 'POST',
        body: written,
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      const said = await response.text()
      if (response.status === 200) return { status: 200, lines: said }
      const sized = response.status === 409 && /^(0|[1-9]\d{0,15})\n$/.test(said)
      return sized ? { status: 409, size: Number(said) } : { status: response.status }
    },
  }
}
