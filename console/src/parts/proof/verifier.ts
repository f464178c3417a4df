// A second verifier of proofs: it shares no line with the register's (log/), hashes and verifies by other libraries, and needs nothing but
// the file and the keys that one trusts. By libraries and not by the browser: most browsers on the province's desks know no Ed25519, and
// none has its own cryptography where the register is reached without https. Longer than a screen because it stands alone.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** What a proof that holds says. */
export type Proven = {
  /** The entry as JSON text: what was done, by which account, of which person, when. */
  entry: string
  index: number
  size: number
  root: string
  origin: string
  witnesses: string[]
}

type Key = { name: string; id: string; kind: number; bytes: Uint8Array }

const text = new TextEncoder()

const concatenated = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, one) => sum + one.byteLength, 0))
  parts.reduce((at, one) => {
    all.set(one, at)
    return at + one.byteLength
  }, 0)
  return all
}

const hash = (...parts: readonly Uint8Array[]): Uint8Array => sha256(concatenated(...parts))

const encoded = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** Only one spelling of the bytes is taken. */
function decoded(said: string | undefined): Uint8Array | null {
  if (said === undefined || !/^[\w+/]+={0,2}$/.test(said) || said.includes('_') || said.length % 4 > 0) return null
  const bytes = Uint8Array.from(atob(said), (one) => one.charCodeAt(0))
  return encoded(bytes) === said ? bytes : null
}

const number = (said: string | undefined): number | null =>
  said !== undefined && /^(?:0|[1-9]\d{0,14})$/.test(said) ? Number(said) : null

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A trusted key from its text; null for what is none. */
function keyOf(said: string): Key | null {
  const [name = '', id = '', ...rest] = said.trim().split('+')
  const bytes = decoded(rest.join('+'))
  const kind = bytes?.[0]
  if (bytes?.length !== 33 || (kind !== 1 && kind !== 4)) return null
  const due = hexOf(hash(text.encode(`${name}\n`), bytes).slice(0, 4))
  return due === id ? { name, id, kind, bytes: bytes.slice(1) } : null
}

/** By the letter of RFC 8032: what other rules would let pass is no signature here. */
function verifies(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key, { zip215: false })
  } catch {
    return false
  }
}

/** Which key made this line under this text; null for a line of no key that is trusted. */
function signerOf(line: string, body: string, keys: readonly Key[]): Key | null {
  const parts = line.split(' ')
  const bytes = decoded(parts[2])
  if (parts.length !== 3 || parts[0] !== '—' || !bytes || bytes.length < 5) return null
  const key = keys.find((one) => one.name === parts[1] && one.id === hexOf(bytes.slice(0, 4)))
  if (!key) return null
  const witness = key.kind === 4
  if (bytes.length !== (witness ? 76 : 68)) return null
  const seconds = witness ? new DataView(bytes.buffer, 4, 8).getBigUint64(0) : null
  const message = text.encode(seconds === null ? body : `cosignature/v1\ntime ${seconds}\n${body}`)
  return verifies(bytes.slice(witness ? 12 : 4), message, key.bytes) ? key : null
}

/** From a leaf to the root: at each step the sibling stands left or right, as the place and the last place say. */
function climbed(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]) {
  const [leftOf, rightOf] = [Uint8Array.of(1), Uint8Array.of(0)]
  let at = BigInt(index)
  let last = BigInt(size - 1)
  let node = hash(rightOf, leaf)
  for (const sibling of path) {
    if (last === 0n) return null
    const isRight = (at & 1n) === 1n
    if (isRight || at === last) {
      node = hash(leftOf, sibling, node)
      if (!isRight)
        while (at !== 0n && (at & 1n) === 0n) {
          at >>= 1n
          last >>= 1n
        }
    } else {
      node = hash(leftOf, node, sibling)
    }
    at >>= 1n
    last >>= 1n
  }
  return last === 0n ? node : null
}

type Parts = { entry: Uint8Array; index: number; path: Uint8Array[]; body: string; lines: string[] }

/** The file taken apart line by line; null where a line is not what stands there in a proof. */
function partsOf(file: string): Parts | null {
  const lines = file.split('\n')
  const blank = lines.indexOf('')
  const gap = lines.indexOf('', blank + 1)
  if (lines[0] !== 'c2sp.org/tlog-proof@v1' || blank < 3 || gap !== blank + 4 || lines[lines.length - 1] !== '')
    return null
  const [extra, place] = [lines[1]?.split(' '), lines[2]?.split(' ')]
  const entry = extra?.length === 2 && extra[0] === 'extra' ? decoded(extra[1]) : null
  const index = place?.length === 2 && place[0] === 'index' ? number(place[1]) : null
  const path = lines.slice(3, blank).map(decoded)
  const signatures = lines.slice(gap + 1, -1)
  if (!entry || index === null || signatures.length === 0 || path.some((one) => one?.length !== 32)) return null
  const body = `${lines.slice(blank + 1, gap).join('\n')}\n`
  return { entry, index, path: path.flatMap((one) => (one ? [one] : [])), body, lines: signatures }
}

/** Who signed a checkpoint; null unless every line is of a trusted key, no key twice, and the log's own among them. */
function signersOf(origin: string, body: string, lines: readonly string[], trusted: readonly string[]) {
  const keys = trusted.map(keyOf).filter((one): one is Key => one !== null)
  const signers = lines.map((line) => signerOf(line, body, keys)).filter((one): one is Key => one !== null)
  const whole = signers.length === lines.length && new Set(signers).size === lines.length
  if (!whole || !signers.some((one) => one.kind === 1 && one.name === origin)) return null
  return signers.filter((one) => one.kind === 4).map((one) => one.name)
}

/** A signed checkpoint as these keys vouch for it, or null. */
export function checkpointVouched(note: string, trusted: readonly string[]) {
  const [origin = '', said, root = '', ...rest] = note.split('\n')
  const size = number(said)
  if (size === null || rest[0] !== '' || rest[rest.length - 1] !== '') return null
  const witnesses = signersOf(origin, `${origin}\n${said}\n${root}\n`, rest.slice(1, -1), trusted)
  const bytes = decoded(root)
  return witnesses && bytes?.length === 32 ? { origin, size, root: hexOf(bytes), witnesses } : null
}

/**
 * What the file proves to who trusts these keys (name+id+key each), or null: it proves nothing, whatever it says.
 * Nothing is asked of anybody: file and keys are enough.
 */
export function provenInBrowser(file: string, trusted: readonly string[]): Proven | null {
  const parts = partsOf(file)
  if (!parts) return null
  const [origin = '', said, root] = parts.body.split('\n')
  const size = number(said)
  const due = decoded(root)
  if (size === null || parts.index >= size || !due) return null
  const led = climbed(parts.entry, parts.index, size, parts.path)
  if (!led || encoded(led) !== root) return null
  const witnesses = signersOf(origin, parts.body, parts.lines, trusted)
  if (!witnesses) return null
  const entry = new TextDecoder().decode(parts.entry)
  return { entry, index: parts.index, size, root: hexOf(due), origin, witnesses }
}
