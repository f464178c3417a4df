// The one who puts entries in order: gapless, once, and after whoever was killed before. Long: each test has a log of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, record } from '@jijiao/kernel'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkpointFrom } from '../../log/checkpoint.ts'
import { means, signedNote, signingKey } from '../../log/node.ts'
import { noteFrom } from '../../log/note.ts'
import { provenBy } from '../../log/proof.ts'
import { fileWitness } from '../../subgraphs/audits/src/fileWitness.ts'
import { httpWitness } from '../../subgraphs/audits/src/httpWitness.ts'
import { keptKeys, logSignerFrom, publicKeysOf } from '../../subgraphs/audits/src/logKeys.ts'
import { proofOf } from '../../subgraphs/audits/src/proofs.ts'
import {
  LogBroken,
  latestCheckpoint,
  sequenceLog,
  settleLog,
  signCheckpoint,
} from '../../subgraphs/audits/src/sequencer.ts'
import { askWitness } from '../../subgraphs/audits/src/witnesses.ts'
import { operator, operatorPermit } from '../../tools/operator.ts'
import { rotateLogKey, secretsOf } from '../../tools/secrets.ts'
import { proofTold, seenIn, signerOf } from '../../tools/verify.ts'
import { verifyLog } from '../../tools/verifyLog.ts'
import { openWitness } from '../../tools/witness.ts'
import { testDatabase } from '../testkit/database.ts'

const { connections, open, owner, settings } = await testDatabase()
const { db: audits } = open('audits')
const { db: credits } = open('credits')
const key = operatorPermit(operator('test'), 'import.run')
const signer = signerOf(settings)

const logged = async (times: number) => {
  const ids = []
  for (let at = 0; at < times; at += 1) ids.push(await record(credits, key, { on: `deed ${at}` }))
  return ids
}
const lives = async (times: number) => {
  const ids = await logged(times)
  await settleLog(audits, signer)
  return ids
}
const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'jijiao-witness-'))
  folders.push(made)
  return made
}
const ownWitness = (at = folder()) => fileWitness(at, [signer.current.public])

beforeEach(
  () => owner`truncate audits.log_entries, audits.log_pending, audits.log_leaves, audits.log_nodes, audits.log_checkpoints,
  audits.log_cosignatures, audits.log_keys`,
)
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

test('what is in order is signed: three lines that a person can read, and a signature', async () => {
  await lives(5)
  const signed = await latestCheckpoint(audits)
  expect(signed?.note.split('\n').slice(0, 2)).toEqual([signer.origin, '5'])
  expect(checkpointFrom(noteFrom(signed?.note ?? '')?.text ?? '')).toMatchObject({ size: 5, root: signed?.root })
  expect(await signCheckpoint(audits, signer, { edge: null })).toBeNull()
})

test('every place of a log that grew in many rounds is proven, by the tool that needs no register', {
  timeout: 60_000,
}, async () => {
  const ids = []
  for (const times of [1, 2, 254, 3, 260]) ids.push(...(await lives(times)))
  await askWitness(audits, ownWitness(), { size: null })
  const keys = (await keptKeys(audits)).map((one) => one.key)
  for (const at of [0, 1, 2, 3, 254, 255, 256, 257, 258, 511, 512, 519]) {
    const id = ids[at]
    if (!id) throw new Error('There is no such entry.')
    const proof = (await proofOf(audits, id)) ?? ''
    const { code, said } = proofTold(proof, keys, 1)
    expect([code, said.includes(`第 ${at} 条`), said.includes(id)]).toEqual([0, true, true])
    expect(proofTold(proof.replace('index ', 'index 1'), keys, 1).code).toBe(1)
  }
  expect((await owner`select level, index from audits.log_nodes`).map(({ level, index }) => [level, index])).toEqual([
    [8, '0'],
    [8, '1'],
  ])
})

test('an entry without a place, or without a checkpoint over it, has no proof yet', async () => {
  const [first] = await logged(1)
  if (!first) throw new Error('Nothing was logged.')
  expect(await proofOf(audits, first)).toBeNull()
  await sequenceLog(audits)
  expect(await proofOf(audits, first)).toBeNull()
  await settleLog(audits, signer)
  expect(await proofOf(audits, first)).toContain('c2sp.org/tlog-proof@v1')
})

test('two processes sign one log: none forks the other', async () => {
  const other = openDatabase(connections.audits, 2)
  const [one, two] = [{ edge: null }, { edge: null }]
  for (let round = 0; round < 6; round += 1) {
    await logged(7)
    await Promise.all([settleLog(audits, signer, one), settleLog(other.db, signer, two)])
  }
  await other.close()
  expect(await verifyLog(connections.audits, { signer, seen: null, rows: null })).toMatchObject({
    leaves: 42,
    signed: 42,
    fault: null,
  })
})

test('a tree that is not the one that was signed is not signed again', async () => {
  await lives(300)
  await owner`update audits.log_nodes set hash = repeat('0', 64)`
  await logged(1)
  await sequenceLog(audits)
  await expect(signCheckpoint(audits, signer, { edge: null })).rejects.toThrow(LogBroken)
})

test('a key that follows another is vouched for by it, and what the old one signed still holds', async () => {
  const dataDir = folder()
  const first = logSignerFrom(JSON.stringify(secretsOf(dataDir).logKey))
  await logged(3)
  await settleLog(audits, first)
  rotateLogKey(dataDir)
  const second = logSignerFrom(JSON.stringify(secretsOf(dataDir).logKey))
  expect(second.origin).toBe(first.origin)
  await logged(3)
  await settleLog(audits, second)
  expect((await keptKeys(audits)).map((one) => one.fromSize)).toEqual([0, 3])
  expect(await verifyLog(connections.audits, { signer: second, seen: null, rows: null })).toMatchObject({
    signed: 6,
    fault: null,
  })
  const [row] = await owner`select entry_id from audits.log_leaves where index = 1`
  expect(
    provenBy(means, (await proofOf(audits, row?.entry_id)) ?? '', publicKeysOf(await keptKeys(audits))),
  ).toMatchObject({ index: 1 })
})

test('a key that nobody vouches for, or that signs what is not its own, is found', async () => {
  await lives(3)
  const stranger = logSignerFrom(JSON.stringify({ ...secretsOf(folder()).logKey, origin: signer.origin }))
  await logged(3)
  await settleLog(audits, stranger)
  const trusted = { signer, seen: null, rows: null }
  expect((await verifyLog(connections.audits, trusted)).fault).toMatchObject({ index: 3 })
})

test('a secret from before keys could be rotated is read as it was', () => {
  const dataDir = folder()
  const { logKey } = secretsOf(dataDir)
  const [id = '', privateKey = ''] = Object.entries(logKey.keys)[0] ?? []
  writeFileSync(join(dataDir, 'secrets', 'log-key.json'), JSON.stringify({ id, privateKey }))
  expect(secretsOf(dataDir).logKey).toEqual({ origin: `jijiao/${id}`, current: id, keys: { [id]: privateKey } })
})

test('a witness in a folder signs what begins with what it signed, and knows every leaf', async () => {
  const at = folder()
  const memory = { size: null }
  for (const times of [4, 1, 300]) {
    await lives(times)
    expect(await askWitness(audits, ownWitness(at), memory)).toBe(true)
  }
  expect(await askWitness(audits, ownWitness(at), memory)).toBe(false)
  expect(seenIn(at)?.size).toBe(305)
  expect(seenIn(at)?.leaves).toHaveLength(305 * 32)
  const [row] = await owner`select count(*)::int as lines from audits.log_cosignatures`
  expect(row?.lines).toBe(3)
})

test('the state of a witness that somebody else wrote is no state', async () => {
  const at = folder()
  await lives(4)
  await askWitness(audits, ownWitness(at), { size: null })
  const stranger = signingKey('x', 'WITNESS', Object.values(secretsOf(folder()).logKey.keys)[0] ?? '')
  const text = noteFrom((await latestCheckpoint(audits))?.note ?? '')?.text ?? ''
  writeFileSync(join(at, 'state.json'), JSON.stringify({ note: signedNote(text, stranger), edge: [] }))
  expect(() => seenIn(at)).toThrow('not its own')
})

async function served() {
  const witness = await openWitness(folder(), [signer.current.public])
  return { witness, asked: httpWitness(witness.url, witness.key) }
}
const post = async (url: string, body: string) => {
  const response = await fetch(`${url}/add-checkpoint`, { method: 'POST', body })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}
const note = async () => (await latestCheckpoint(audits))?.note ?? ''

test('a witness over HTTP signs, and its line stands on the proof', async () => {
  const { witness, asked } = await served()
  const [id] = await lives(9)
  await askWitness(audits, asked, { size: null })
  await lives(30)
  await askWitness(audits, asked, { size: null })
  const keys = (await keptKeys(audits)).map((one) => one.key)
  expect(proofTold((await proofOf(audits, id ?? ('log_' as never))) ?? '', keys, 1).said).toContain(asked.key.name)
  await witness.close()
})

test('over HTTP: 409 with its size for another old size, 422 for a proof that is none, 404 and 403 for who is not known', async () => {
  const { witness, asked } = await served()
  await lives(9)
  const first = await note()
  await askWitness(audits, asked, { size: null })
  await lives(9)
  const second = await note()
  expect(await post(witness.url, `old 0\n\n${second}`)).toEqual({ status: 409, type: 'text/x.tlog.size', text: '9\n' })
  expect((await post(witness.url, `old 9\n\n${second}`)).status).toBe(422)
  expect((await post(witness.url, `old 9\n${'A'.repeat(43)}=\n\n${second}`)).status).toBe(422)
  expect((await post(witness.url, `old 18\n\n${first}`)).status).toBe(400)
  expect((await post(witness.url, 'old nine\n\n')).status).toBe(400)
  expect((await post(witness.url, `old 9\n\n${second.replaceAll(signer.origin, 'jijiao/other')}`)).status).toBe(404)
  expect(
    (await post(witness.url, `old 9\n\n${second.replace(/— (\S+) .*/, (line) => `${line.slice(0, -6)}AAAA==`)}`))
      .status,
  ).toBe(403)
  expect((await fetch(`${witness.url}/other`)).status).toBe(404)
  await witness.close()
})

test('over HTTP a fork under the valid key is refused, by each kind of witness, and the log stops asking', async () => {
  const { witness, asked } = await served()
  const own = ownWitness()
  await lives(9)
  for (const one of [asked, own]) await askWitness(audits, one, { size: null })
  await owner`truncate audits.log_entries, audits.log_pending, audits.log_leaves, audits.log_nodes, audits.log_checkpoints, audits.log_cosignatures`
  await lives(9)
  const forked = await note()
  expect((await post(witness.url, `old 9\n\n${forked}`)).status).toBe(409)
  for (const one of [asked, own]) await expect(askWitness(audits, one, { size: 9 })).resolves.toBe(false)
  for (const one of [asked, own]) await expect(askWitness(audits, one, { size: null })).rejects.toThrow(LogBroken)
  await lives(3)
  for (const one of [asked, own]) await expect(askWitness(audits, one, { size: 9 })).rejects.toThrow(LogBroken)
  await witness.close()
})

test('a log that is shorter than what its witness signed is known to be cut', async () => {
  const own = ownWitness()
  await lives(9)
  await askWitness(audits, own, { size: null })
  await owner`truncate audits.log_entries, audits.log_pending, audits.log_leaves, audits.log_nodes, audits.log_checkpoints, audits.log_cosignatures`
  await lives(4)
  await expect(askWitness(audits, own, { size: null })).rejects.toThrow(LogBroken)
})
