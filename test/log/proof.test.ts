import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { provenInBrowser } from '../../console/src/parts/proof/verifier.ts'
import { checkpointText } from '../../log/checkpoint.ts'
import { cosignatureLine, means, sha256, signedNote, signingKey } from '../../log/node.ts'
import { keyFrom, keyText, noteFrom, utf8 } from '../../log/note.ts'
import { proofFrom, proofText, provenBy } from '../../log/proof.ts'
import { emptyEdge, grow, inclusionRanges, leafHash, type Node, rangeHash, rootOf } from '../../log/tree.ts'

const newKey = (name: string, kind: 'LOG' | 'WITNESS') => {
  const { privateKey } = generateKeyPairSync('ed25519')
  return signingKey(name, kind, privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'))
}
const log = newKey('jijiao/log-test', 'LOG')
const witness = newKey('jijiao/witness-test', 'WITNESS')
const keys = [log.public, witness.public]
const texts = keys.map((key) => keyText(sha256, key))

/** A log of so many entries, and the proof of each place. */
function aLog(size: number) {
  const entries = Array.from(
    { length: size },
    (_, at) => `{"action":"record.read","id":"log_${at}","when":"2016-05-10"}`,
  )
  const edge = emptyEdge()
  const nodes = new Map<string, Uint8Array>()
  for (const entry of entries)
    grow(sha256, edge, leafHash(sha256, utf8(entry)), ({ level, index }, hash) => nodes.set(`${level}.${index}`, hash))
  const text = checkpointText({ origin: log.public.name, size, root: rootOf(sha256, edge) })
  const checkpoint = signedNote(text, log) + cosignatureLine(text, witness, 1_463_000_000)
  const hashOf = ({ level, index }: Node) => nodes.get(`${level}.${index}`) ?? new Uint8Array()
  return (index: number) => {
    const path = inclusionRanges(index, size).map((range) => rangeHash(sha256, range, hashOf))
    return proofText({ entry: entries[index] ?? '', index, path, checkpoint })
  }
}

test('a proof is read as it was written, and says what it proves, to both verifiers', () => {
  const proof = aLog(21)(13)
  expect(proofText(proofFrom(proof) ?? { entry: '', index: 0, path: [], checkpoint: '' })).toBe(proof)
  expect(provenBy(means, proof, keys, 1)).toMatchObject({ index: 13, witnesses: [witness.public.name] })
  expect(provenInBrowser(proof, texts)).toMatchObject({ index: 13, size: 21, witnesses: [witness.public.name] })
})

test('a key is handed on as name, id and key, and an altered one is no key', () => {
  for (const [at, text] of texts.entries()) {
    expect(keyFrom(sha256, text)).toEqual(keys[at])
    expect(
      keyFrom(
        sha256,
        text.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      ),
    ).toBeNull()
  }
})

test('keys that one does not trust prove nothing, and neither does a witness alone', () => {
  const proof = aLog(5)(2)
  const stranger = newKey('jijiao/log-test', 'LOG')
  expect(provenBy(means, proof, [stranger.public, witness.public])).toEqual({ fault: 'NOT_SIGNED' })
  expect(provenBy(means, proof, [witness.public])).toEqual({ fault: 'NOT_SIGNED' })
  expect(provenInBrowser(proof, [keyText(sha256, stranger.public), texts[1] ?? ''])).toBeNull()
  expect(provenInBrowser(proof, [texts[1] ?? ''])).toBeNull()
})

test('what no witness signed is not proven to who asks for one', () => {
  const proof = aLog(5)(2).replace(/— jijiao\/witness-test .*\n/, '')
  expect(provenBy(means, proof, keys)).toMatchObject({ index: 2 })
  expect(provenBy(means, proof, keys, 1)).toEqual({ fault: 'NOT_WITNESSED' })
})

test('a place, a path or an entry of another proof is refused', () => {
  const proof = aLog(40)
  const [one, other] = [proof(7), proof(8)]
  const line = (text: string, start: string) => text.split('\n').find((each) => each.startsWith(start)) ?? ''
  for (const start of ['extra ', 'index ']) {
    const mixed = one.replace(line(one, start), line(other, start))
    expect(provenBy(means, mixed, keys)).toEqual({ fault: 'NOT_INCLUDED' })
    expect(provenInBrowser(mixed, texts)).toBeNull()
  }
})

test('a note is read only as it is written', () => {
  const note = aLog(3)(0).split('\n\n').slice(1).join('\n\n')
  expect(noteFrom(note)).not.toBeNull()
  for (const spelled of [note.trimEnd(), `${note}\n`, note.replace('— ', '- '), note.replaceAll('\n', '\r\n'), ''])
    expect(noteFrom(spelled)).toBeNull()
})

/** Every single bit of the file, one after the other. */
function* flips(text: string): Generator<string> {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length * 8; at += 1) {
    const flipped = Buffer.from(bytes)
    flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7))
    yield flipped.toString('utf8')
  }
}

/** Proofs whose every bit is tried: each has some six thousand. A hundred take minutes: `JIJIAO_FLIPS=100`. */
const tried = Number(process.env.JIJIAO_FLIPS ?? 2)
const sizes = [89, 1, 2, 3, 5, 8, 13, 21, 34, 55]
const proofs = Array.from({ length: tried }, (_, at) => {
  const size = sizes[at % sizes.length] ?? 1
  return aLog(size)((at * 7) % size)
})

/** What the two verifiers say of one file. */
const both = (file: string) => ({
  register: !('fault' in provenBy(means, file, keys)),
  browser: provenInBrowser(file, texts) !== null,
})

test('of any proof any flipped bit is refused, by the register’s verifier and by the browser’s', {
  timeout: 900_000,
}, () => {
  let refused = 0
  for (const proof of proofs) {
    expect(both(proof)).toEqual({ register: true, browser: true })
    for (const flipped of flips(proof)) {
      const said = both(flipped)
      if (said.register || said.browser) throw new Error(`${JSON.stringify(said)} of\n${flipped}`)
      refused += 1
    }
  }
  expect(refused).toBeGreaterThan(tried * 4000)
})

/** Every place of logs of every size up to so many: whole trees, ragged ones, first and last places. */
const places = (most: number) =>
  Array.from({ length: most }, (_, at) => at + 1).flatMap((size) => {
    const proof = aLog(size)
    return Array.from({ length: size }, (_, index) => ({ index, size, proof: proof(index) }))
  })

test('both verifiers accept the same proofs: each place of each log of up to twenty entries, and say the same of it', () => {
  for (const { index, size, proof } of places(20)) {
    const told = provenBy(means, proof, keys, 1)
    expect(told).toMatchObject({ index, checkpoint: { size }, witnesses: [witness.public.name] })
    expect(provenInBrowser(proof, texts)).toMatchObject({
      index,
      size,
      witnesses: [witness.public.name],
      entry: 'entry' in told ? told.entry : '',
    })
  }
})

/** What somebody may do to a file who knows how it is made: lines taken out, doubled, put in another order, mixed of two proofs. */
function* rearranged(proof: string, other: string): Generator<string> {
  const [own, foreign] = [proof.split('\n'), other.split('\n')]
  for (const [at, line] of own.entries()) {
    yield own.toSpliced(at, 1).join('\n')
    yield own.toSpliced(at, 0, line).join('\n')
    yield own.with(at, `${line} `).join('\n')
    yield own.with(at, `${line}\r`).join('\n')
    yield own.with(at, line.replace(/=+$/, '')).join('\n')
    for (const [from, taken] of foreign.entries()) {
      yield own.with(at, taken).join('\n')
      if (from < own.length)
        yield own
          .with(at, own[from] ?? '')
          .with(from, line)
          .join('\n')
    }
  }
  yield `${proof}\n`
  yield `\uFEFF${proof}`
}

test('both verifiers say the same of files that were put together out of proofs', () => {
  const [proof, other] = [aLog(13)(6), aLog(13)(7)]
  let refused = 0
  for (const file of rearranged(proof, other)) {
    const said = both(file)
    const whole = file === proof || file === other
    // Lines of signatures in another order, or without the witness, are a proof still: both say so.
    expect(said.browser, file).toBe(said.register)
    if (!whole && !said.register) refused += 1
  }
  expect(refused).toBeGreaterThan(400)
})
