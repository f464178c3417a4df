// What an inquiry costs: predicate answers a second and how long one takes, over the whole way: a token bound to a key, a fresh proof on each
// call, gateway, agreement, verdict as it is kept, the person's log entry, the receipt. Then as many at once in bulk.
// `npm run bench -- inquire [SECONDS] [PEOPLE]`. Long: it builds the agency that it then measures.
import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { idNumberHash, idNumberKeysFrom } from '../subgraphs/people/src/idNumberSeal.ts'
import { demonstration } from '../tools/demonstration.ts'
import { determineReview } from '../tools/determine.ts'
import { withDatabase } from '../tools/join.ts'
import { run } from '../tools/run.ts'
import { root, type Settings } from '../tools/settings.ts'
import { cookieOf, round, steadily } from './attack.ts'
import { tell } from './machine.ts'
import { inFolder, quantile } from './province.ts'

const seconds = Number(process.argv[2] ?? 20)
const people = Number(process.argv[3] ?? 2_000)
const atOnce = 8
/** Well under what it can do: how long somebody waits who is not one of a crowd. */
const steady = 20
const reviewYear = 2016

type Asked = { name: string; idNumber: string; level: string }

/** Everybody judged; whoever applied, with name, number and level. */
async function filled(settings: Settings): Promise<Asked[]> {
  const province = await demonstration()
  if (!province) throw new Error('There is no demonstration province.')
  const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  return withDatabase(async (connections) => {
    await province.seed(connections, settings)
    const numbers: string[] = []
    await determineReview(
      { reviewYear, today: new Date().toISOString().slice(0, 10), only: null },
      keys,
      connections,
      (line) => {
        numbers.push(JSON.parse(line).idNumber)
      },
    )
    const owner = postgres(connections.owner, { max: 1, onnotice: () => {} })
    const rows = await owner<{ hash: string; name: string; level: string }[]>`
      select p.id_number_hash as hash, p.name, a.target_level as level from audits.applications a join people.persons p on p.id = a.person_id
      where a.review_year = ${reviewYear}`
    await owner.end()
    const known = new Map(rows.map((row) => [row.hash, row]))
    return [...new Set(numbers)].flatMap((idNumber) => {
      const row = known.get(idNumberHash(keys, idNumber))
      return row ? [{ name: row.name, idNumber, level: row.level }] : []
    })
  }, settings)
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
const now = () => Math.floor(Date.now() / 1_000)
const idOf = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`

function signed(key: KeyObject, header: object, claims: object): string {
  const text = `${encoded({ alg: 'EdDSA', ...header })}.${encoded({ jti: randomUUID(), iat: now(), ...claims })}`
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`
}

/** One agency's machine, from the request for an agreement to a token. */
async function machine(address: string) {
  const agreement = idOf('agr')
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const { crv, kty, x } = publicKey.export({ format: 'jwk' })
  const jwk = { crv, kty, x }

  async function deed(login: string, name: string, type: string, input: object) {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await cookieOf(address, login) },
      body: JSON.stringify({ query, variables: { input } }),
    })
    const told = await answer.json()
    if (!told.data?.[name] || told.data[name].__typename === 'Refusal') throw new Error(JSON.stringify(told))
  }
  const today = new Date().toISOString().slice(0, 10)
  await deed('agency', 'requestAgreement', 'RequestAgreementInput', {
    id: agreement,
    agencyId: 'agy_demo_civil',
    sharing: 'CONDITIONAL',
    purpose: 'APPOINTMENT',
    legalBasis: '政务数据共享条例',
    asks: ['PREDICATE'],
    areas: ['64'],
    dailyQuota: 100_000,
    heldFrom: today,
    heldUntil: `${Number(today.slice(0, 4)) + 1}-01-01`,
    contact: '人事处',
  })
  const step = (login: string, taken: string, seen: number) =>
    deed(login, 'stepAgreement', 'StepAgreementInput', { id: agreement, step: taken, seen })
  await step('security', 'APPROVED_ONCE', 1)
  await step('security2', 'AGREED', 2)
  await deed('agency', 'registerAgencyKey', 'RegisterAgencyKeyInput', {
    agreementId: agreement,
    jwk: JSON.stringify(jwk),
  })

  const proof = (method: string, path: string, token?: string) =>
    signed(
      privateKey,
      { typ: 'dpop+jwt', jwk },
      { htm: method, htu: `${address}${path}`, ...(token ? { ath: digest(token) } : {}) },
    )
  async function newToken(): Promise<string> {
    const claims = { iss: agreement, sub: agreement, aud: `${address}/agency/token`, exp: now() + 60 }
    const answer = await fetch(`${address}/agency/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', dpop: proof('POST', '/agency/token') },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'predicate',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: signed(privateKey, { kid: digest(JSON.stringify(jwk)) }, claims),
      }),
    })
    const { access_token: token } = await answer.json()
    if (typeof token !== 'string') throw new Error(`No token: ${answer.status}.`)
    return token
  }
  let token = await newToken()
  let until = now() + 240
  async function held(): Promise<string> {
    if (now() > until) [token, until] = [await newToken(), now() + 240]
    return token
  }
  const send = async (method: 'GET' | 'POST', path: string, type: string, body?: string) => {
    const bearer = await held()
    const headers = {
      authorization: `DPoP ${bearer}`,
      dpop: proof(method, path.split('?')[0] ?? path, bearer),
      'content-type': type,
    }
    return fetch(`${address}${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
  }
  return { send, newToken }
}
type Machine = Awaited<ReturnType<typeof machine>>

const text = readFileSync(join(root, 'gateway/agencyOperations/MeetsRule.graphql'), 'utf8')
const sha256Hash = createHash('sha256').update(text).digest('hex')

/** Milliseconds until one answer was there; counted by what it said. */
async function ask({ send }: Machine, { name, idNumber, level }: Asked, said: Map<string, number>): Promise<number> {
  const began = performance.now()
  const variables = { id: idOf('inq'), name, idNumber, level }
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables })
  const answer = await (await send('POST', '/graphql', 'application/json', body)).json()
  const meets = answer.data?.inquire?.predicate?.meets
  if (!meets || !answer.data.inquire.receipt) throw new Error(JSON.stringify(answer))
  said.set(meets, (said.get(meets) ?? 0) + 1)
  return performance.now() - began
}

const summed = (times: readonly number[]) => ({ p50: round(quantile(times, 0.5)), p99: round(quantile(times, 0.99)) })

/** So many ask one after another, each as soon as it was answered. */
async function crowd(one: Machine, all: readonly Asked[], forSeconds: number, said: Map<string, number>) {
  const times: number[] = []
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() - began < forSeconds * 1_000) {
        const asked = all[next++ % all.length]
        if (asked) times.push(await ask(one, asked, said))
      }
    }),
  )
  return { answersPerSecond: round(times.length / ((performance.now() - began) / 1_000)), ...summed(times) }
}

async function inBulk({ send }: Machine, all: readonly Asked[]) {
  const lines = all.filter((one) => one.level === all[0]?.level)
  const id = idOf('blk')
  const began = performance.now()
  const body = lines.map((one) => `${JSON.stringify(one)}\n`).join('')
  const path = `/agency/inquiries?id=${id}&ask=PREDICATE&level=${lines[0]?.level}`
  const taken = await send('POST', path, 'application/x-ndjson', body)
  if (taken.status !== 202) throw new Error(await taken.text())
  for (;;) {
    const state = await (await send('GET', `/agency/inquiries/${id}`, 'application/json')).json()
    if (state.state === 'DONE') break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { lines: lines.length, linesPerSecond: round(lines.length / ((performance.now() - began) / 1_000)) }
}

async function measured(settings: Settings) {
  const all = await filled(settings)
  const stack = await run(
    { ...settings, port: 0, publicOrigin: 'http://127.0.0.1:0' },
    { print: () => {}, durable: true },
  )
  try {
    const one = await machine(stack.address.slice(0, -1))
    const said = new Map<string, number>()
    await crowd(one, all, 3, new Map())
    const crowded = await crowd(one, all, seconds, said)
    const waits: number[] = []
    await steadily(steady, seconds, async (at) => {
      const asked = all[(at * 7) % all.length]
      if (asked) waits.push(await ask(one, asked, said))
    })
    const tokens: number[] = []
    for (let at = 0; at < 100; at += 1) {
      const began = performance.now()
      await one.newToken()
      tokens.push(performance.now() - began)
    }
    return {
      applicants: all.length,
      atOnce,
      crowded,
      steadyPerSecond: steady,
      steady: summed(waits),
      token: summed(tokens),
      bulk: await inBulk(one, all),
      said: Object.fromEntries(said),
    }
  } finally {
    await stack.stop()
  }
}

tell('inquire', { unit: 'ms', seconds, people, ...(await inFolder(people, measured)) })
process.exit(0)
