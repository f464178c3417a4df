// Five hundred people with numbers that stand nowhere else, in the whole product as it is installed: what people ask, do and do wrongly,
// and then every place where a number could have come to rest. Long: one product for all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type AccountId, type Database, openDatabase } from '@jijiao/kernel'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLogged } from '../../console/src/parts/whose.ts'
import { saveWorkbook } from '../../console/src/parts/workbook/workbook.ts'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { readRows } from '../../tools/import/read/index.ts'
import { run, type Stack } from '../../tools/run.ts'
import { load } from '../../tools/seed/load.ts'
import { type Login, type Settings, type SubgraphName, settingsFrom } from '../../tools/settings.ts'
import { cases2016, drafting, with450 } from '../credits/rules.ts'
import { cellsOf, csvOf, headings } from '../import/files.ts'
import { agencyDeeds } from '../testkit/agencies.ts'
import { type Answer, type Ask, atTen, openDoors } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { aPerson, rowsOf } from '../testkit/people.ts'
import { foundIn, planted } from '../testkit/planted.ts'
import { courses, designInstitute, fillSmallProvince, hospital } from '../testkit/province.ts'
import { fileTexts, findings, rowTexts, type Text } from './canary.ts'

const seed = Number(process.env.JIJIAO_SEED ?? Date.now() % 1_000_000)
const numbers = planted(1_000, seed)
const idNumbers = numbers.slice(0, 500)
const phones = numbers.slice(500)
const people = idNumbers.map((idNumber, at) =>
  aPerson(`planted_${at}`)
    .named(`种${String.fromCodePoint(0x4e00 + at)}`)
    .workingAt(at % 2 ? designInstitute : hospital)
    .holding('05', 'INTERMEDIATE')
    .applyingFor('ASSOCIATE_SENIOR', '05')
    .tookPublicCourse(courses.cases)
    .tookPublicCourse(courses.health)
    .tookPublicCourse(courses.ethics)
    .tookPublicCourse(courses.team)
    .studied(240)
    .numbered(idNumber, phones[at] ?? ''),
)

/** What came back to somebody, and what the processes wrote. */
const texts: Text[] = []
const lines: Text[] = []
const uncached: string[] = []
const dataDir = mkdtempSync(join(tmpdir(), 'jijiao-canary-'))
let stack: Stack
let settings: Settings
let owner: postgres.Sql
let origin = ''
const databases: Database[] = []
const opened = (login: Login) => {
  const database = openDatabase(stack.connections[login], 2)
  databases.push(database)
  return database
}

beforeAll(async () => {
  process.env.JIJIAO_CLOCK = join(dataDir, 'clock')
  process.env.JIJIAO_LOG = 'trace' // at its most talkative
  writeFileSync(join(dataDir, 'clock'), '2016-05-10')
  stack = await run(settingsFrom({ JIJIAO_DATA: dataDir, JIJIAO_MODE: 'demo', PORT: '0' }), {
    print: (name, line) => lines.push({ place: `log of ${name}`, text: line }),
    durable: false,
    async fill(connections, given) {
      settings = given
      await fillSmallProvince(connections, settings)
      const rows = rowsOf(people, idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys)))
      const applications = rows.audits.applications.map((one, at) => ({
        ...one,
        number: `NX-JXJY-2016-8${String(at).padStart(5, '0')}`,
      }))
      await load(connections.importer, async () => ({ ...rows, audits: { applications } }))
    },
  })
  origin = new URL(stack.address).origin
  owner = postgres(stack.connections.owner, { max: 1, onnotice: () => {} })
}, 180_000)
afterAll(async () => {
  await Promise.all([owner?.end({ timeout: 5 }), ...databases.map((database) => database.close())])
  await stack?.stop()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

type Visit = { method?: string; headers?: Record<string, string>; body?: string }
/** Whatever comes back is kept to be searched, headers too; `granted`: the caller's to have, and told to them alone. */
async function visit(place: string, path: string, { method = 'POST', headers = {}, body }: Visit, granted = false) {
  const answer = await fetch(`${origin}${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
  const text = await answer.text()
  const said = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  texts.push({ place: `headers of ${place}`, text: said }, ...(granted ? [] : [{ place: `answer to ${place}`, text }]))
  const caching = answer.headers.get('cache-control')
  if (caching !== 'no-store' && !path.startsWith('/assets/')) uncached.push(`${place}: ${caching}`)
  return { status: answer.status, headers: answer.headers, text }
}

const cookies = new Map<string, Promise<string>>()
async function signIn(login: string): Promise<string> {
  const body = JSON.stringify({ login, password: callers.password })
  const { status, headers } = await visit('a sign-in', '/session', {
    headers: { 'content-type': 'application/json' },
    body,
  })
  if (status !== 200) throw new Error(`${login} could not sign in: ${status}.`)
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}
async function headersOf(account: AccountId | null): Promise<Record<string, string>> {
  const json = { 'content-type': 'application/json' }
  if (account === null) return json
  const cookie = cookies.get(account) ?? signIn(account.slice('acc_'.length))
  cookies.set(account, cookie)
  return { ...json, cookie: await cookie }
}
/** Through the front door, whichever room it is about. */
const ask: Ask = async (account, room, query, variables = {}) => {
  const body = JSON.stringify({ query, variables })
  const { text } = await visit(`${account ?? 'nobody'} about ${room}: ${query.slice(0, 60)}`, '/graphql', {
    headers: await headersOf(account),
    body,
  })
  const answer: Answer = JSON.parse(text)
  return answer
}

const list = `query L($after: String) { applicants(filter: { reviewYear: 2016 }, first: 100, after: $after) { next applications {
  id number organisationName education access { basis masked { field reason { zh } } } determination { verdict summary { zh } }
  person { id name sex age maskedIdNumber maskedPhone masked { field reason { zh } } employments { organisationName area } titles { level } educations { level } ledger { id course evidence } } } } }`
const everybody: readonly (AccountId | null)[] = [
  null,
  callers.supervisor,
  callers.yinchuanBureau,
  callers.engineeringAuthority,
  callers.engineeringMember,
  callers.author,
  callers.approver,
  callers.agency,
  callers.institution,
  callers.employer,
  callers.systemAdministrator,
  callers.securityAdministrator,
  callers.auditAdministrator,
  callers.liJianguo,
]

async function everybodyLists() {
  for (const account of everybody)
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await ask(account, 'audits', list, { after })
      const page = data?.applicants as { next: string | null } | null | undefined
      after = page?.next ?? null
      more = after !== null
    }
}

/** Questions and deeds that are wrong, with the number in them. Telling it back would be telling it to a log on the way. */
async function wrongly(number: string, at: number) {
  const account = everybody[1 + (at % (everybody.length - 1))] ?? callers.supervisor
  const one = `app_planted_${at}`
  const wrong: [string, Record<string, unknown>][] = [
    ['query A($id: ApplicationId!) { application(id: $id) { number } }', { id: number }],
    ['query L($f: ApplicantFilter!) { applicants(filter: $f) { total } }', { f: { reviewYear: number } }],
    ['query L($f: ApplicantFilter!) { applicants(filter: $f) { total } }', { f: { reviewYear: 2016, name: number } }],
    ['query L($a: String) { applicants(filter: { reviewYear: 2016 }, after: $a) { total } }', { a: number }],
    [`{ applicants(filter: { reviewYear: 2016, area: "${number}" }) { total } }`, {}],
    [`{ application(id: "${one}") { number${number.slice(0, 6)} } }`, {}],
    [
      `mutation { judgeRelevance(input: { id: "jud_${at}", entryId: "${number}", personId: "per_planted_${at}", relevant: true, reason: "相关" }) { __typename ... on Refusal { code message } } }`,
      {},
    ],
    ['query F($n: String!) { filings(number: $n) { id } }', { n: number }],
    ['query E($i: ExplainInput!) { explain(input: $i) { __typename } }', { i: { action: 'record.read', number } }],
    ['query X($f: LogFilter) { log(filter: $f) { next } }', { f: { whom: number, number } }],
  ]
  const chosen = wrong[at % wrong.length]
  if (chosen) await ask(account, 'audits', ...chosen)
  const headers = await headersOf(account)
  const body = JSON.stringify({ query: '{ reviewYears }' })
  if (at % 10 === 0) {
    await visit('a wrong sign-in', '/session', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: number, password: number }),
    })
    await visit('a question in the address', `/graphql?query={me{id}}&n=${number}`, { method: 'GET', headers })
    await visit('a page of that name', `/applicants/${number}`, { method: 'GET', headers })
    await visit('a purpose that is none', '/graphql', { headers: { ...headers, 'x-jijiao-purpose': number }, body })
    await visit('no JSON', '/graphql', { headers, body: `{"query": ${number}` })
    await visit('an import that is not there', `/imports/${number}`, { method: 'GET', headers })
  }
}

const hours = {
  kind: 'PROFESSIONAL_COURSE',
  quantityTenths: 75,
  heldFrom: '2015-06-01',
  heldTo: '2015-06-05',
  registeredOn: '2015-06-10',
  institution: '宁夏大学',
  evidence: 'NONE',
}
const leave = { reason: 'LEAVE', heldFrom: '2013-01-01', heldUntil: '2013-03-01' }
/** Faults of ours, while the row in hand holds the number: the database quotes the row in its error. */
async function faults() {
  const broken = [
    ['audits.relevance_judgements', 'reason'],
    ['people.duty_intervals', 'evidence'],
    ['credits.hour_entries', 'course'],
  ] as const
  for (const [table, column] of broken)
    await owner.unsafe(`alter table ${table} add constraint broken check (${column} not like '%#%') not valid`)
  for (const [at, number] of numbers.slice(0, 60).entries()) {
    const personId = `per_planted_${2 * at + 1}` // of the city whose bureau asks
    const text = `#${number}`
    const [room, type, name, input] = [
      [
        'audits',
        'JudgeRelevanceInput',
        'judgeRelevance',
        { id: `jud_fault_${at}`, entryId: `hen_planted_${2 * at + 1}_1`, personId, relevant: true, reason: text },
      ],
      [
        'people',
        'RegisterStandingInput',
        'registerStanding',
        { id: `sta_fault_${at}`, personId, away: { ...leave, evidence: text } },
      ],
      ['credits', 'PostHoursInput', 'postHours', { ...hours, id: `hen_fault_${at}`, personId, course: text }],
    ][at % 3] as [SubgraphName, string, string, object]
    const { data, errors } = await ask(
      callers.yinchuanBureau,
      room,
      `mutation F($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`,
      { input },
    )
    expect(errors?.[0]?.extensions.code, JSON.stringify(data ?? name)).toBe('INTERNAL')
  }
  for (const [table] of broken) await owner.unsafe(`alter table ${table} drop constraint broken`)
}

async function imported(name: string, rows: readonly (readonly string[])[], dryRun: boolean) {
  const headers = { ...(await headersOf(callers.supervisor)), 'content-type': 'application/octet-stream' }
  const path = `/imports?review=2016&name=${name}&dryRun=${dryRun ? 1 : 0}&partial=1`
  const { text } = await visit('a file', path, { headers, body: csvOf([headings, ...rows]) })
  const { importId } = JSON.parse(text)
  for (let tries = 0; tries < 200; tries += 1) {
    // Their own file, told back to whoever handed it in, cell by cell; to nobody else.
    const { text: told } = await visit('how far an import is', `/imports/${importId}`, { method: 'GET', headers }, true)
    const job = JSON.parse(told)
    if (job.state === 'DONE' || job.state === 'FAILED') {
      const other = await headersOf(callers.approver)
      await visit('an import of somebody else', `/imports/${importId}`, { method: 'GET', headers: other })
      await visit('a marked file of somebody else', `/imports/${importId}/marked`, { method: 'GET', headers: other })
      return job
    }
    await wait(50)
  }
  throw new Error('The import did not end.')
}
async function imports() {
  const right = idNumbers
    .slice(0, 50)
    .map((identityNumber, at) => cellsOf({ name: `种${at}`, sex: '', identityNumber }))
  const wrong = idNumbers
    .slice(50, 100)
    .map((identityNumber) => cellsOf({ identityNumber, hours: '二十四', filing: identityNumber }))
  expect(await imported('a.csv', [...right, ...wrong], true)).toMatchObject({ state: 'DONE' })
  await owner`alter table credits.hour_entries add constraint broken check (course <> '环境影响评价研修班') not valid`
  expect(await imported('b.csv', right, false)).toMatchObject({ state: 'FAILED', error: { code: 'INTERNAL' } })
  await owner`alter table credits.hour_entries drop constraint broken`
  expect(await imported('c.csv', right, false)).toMatchObject({ state: 'DONE' })
}

/** The whole of a number is told to who may ask for it, for a reason, and in that answer alone. */
async function reveals() {
  for (const at of [0, 1, 2, 3, 4]) {
    const field = at % 2 ? 'PHONE' : 'ID_NUMBER'
    const input = { personId: `per_planted_${at}`, field, reason: '核对' }
    const query = 'mutation R($input: RevealInput!) { reveal(input: $input) { ... on Revealed { value } } }'
    const headers = await headersOf(callers.supervisor)
    const { text } = await visit(
      'a reveal',
      '/graphql',
      { headers, body: JSON.stringify({ query, variables: { input } }) },
      true,
    )
    expect(foundIn(text, numbers)).toEqual([at % 2 ? phones[at] : idNumbers[at]])
  }
}

async function inquiries() {
  // Agreed to by two officers with a second proof each; what is searched is what the agency asks.
  const database = { connections: stack.connections, settings, owner, open: opened }
  const { register, agreed } = agencyDeeds(openDoors(database, { now: atTen('2016-05-10') }))
  await register()
  const agreementId = await agreed({
    asks: ['PREDICATE', 'VERDICT', 'FIELDS'],
    fields: ['TITLES', 'HOURS', 'EMPLOYMENT'],
  })
  const { inquire } = agencyDeeds(ask)
  for (const [at, one] of people.slice(0, 20).entries()) {
    const about = { agreementId, name: one.fullName(), idNumber: one.idNumber() }
    await inquire({ ...about, ask: at % 2 ? 'PREDICATE' : 'FIELDS', fields: at % 2 ? [] : ['TITLES', 'HOURS'] })
    await inquire({ ...about, name: '无此人' })
  }
}

async function logReaders() {
  const page = `query P($after: String) { log(first: 200, after: $after) { next entries { id action basis told aside personId account { displayName } } } }`
  const lines = `mutation X($after: String) { exportLog(input: { first: 1000, after: $after }) { ... on LogExport { next lines } } }`
  for (const [field, query] of [
    ['log', page],
    ['exportLog', lines],
  ] as const)
    for (let after: string | null = null, more = true, pages = 0; more && pages < 20; pages += 1) {
      const { data } = await ask(callers.auditAdministrator, 'audits', query, { after })
      after = (data?.[field] as { next: string | null } | undefined)?.next ?? null
      more = after !== null
    }
  await ask(
    callers.liJianguo,
    'audits',
    '{ me { person { name maskedIdNumber disclosures(first: 200) { disclosures { told aside basis } } } } }',
  )
}

/** The console's own workbook of people, as the browser would be handed it. */
async function workbook() {
  const { open, save, measured } = drafting(ask)
  const { data } = await ask(callers.author, 'credits', '{ ruleVersions { id } }')
  const [version] = (data?.ruleVersions ?? []) as { id: string }[]
  const draft = await save(
    callers.author,
    await open(callers.author, { basedOn: version?.id }),
    with450('2016-06-01'),
    cases2016,
  )
  const run = await measured(callers.author, draft)
  const listed = await ask(
    callers.author,
    'credits',
    `mutation { exportImpactPeople(input: { runId: "${run}", side: JUDGED }) { ... on ImpactPeopleExport { entryId people { applicationId number series area before { verdict } after { verdict } } } } }`,
  )
  type Exported = { entryId?: string; people?: Record<string, unknown>[] }
  const { entryId = '', people: rows = [] } = (listed.data?.exportImpactPeople ?? {}) as Exported
  expect(rows.length).toBeGreaterThan(100)
  const files: Blob[] = []
  const url = URL.createObjectURL
  URL.createObjectURL = (blob) => {
    files.push(blob as Blob)
    return 'blob:'
  }
  Object.assign(globalThis, { document: { createElement: () => ({ click() {} }) } })
  await saveWorkbook(
    '名单',
    [
      {
        title: '名单',
        head: Object.keys(rows[0] ?? {}),
        rows: rows.map((row) => Object.values(row).map((cell) => JSON.stringify(cell))),
      },
    ],
    [],
    asLogged(entryId),
  )
  URL.createObjectURL = url
  const [file] = files
  if (!file) throw new Error('No workbook was written.')
  const path = join(dataDir, 'list.xlsx')
  writeFileSync(path, Buffer.from(await file.arrayBuffer()))
  const { batches } = await readRows(path, 'list.xlsx')
  const cells: string[] = []
  for await (const batch of batches) cells.push(...batch.flatMap((row) => row.cells))
  expect(cells.length).toBeGreaterThan(500)
  texts.push({ place: 'workbook', text: cells.join('\n') })
}

/** Handed in by the officer, kept for a day for nobody else, and told back as it was: not a copy of the register. */
const handedIn = (path: string) => path.startsWith(join(dataDir, 'imports'))

test(`five hundred identity numbers and five hundred telephones come to rest nowhere (JIJIAO_SEED=${seed})`, async () => {
  await everybodyLists()
  const wrong = [...numbers.entries()]
  const lane = async () => {
    for (let next = wrong.shift(); next; next = wrong.shift()) await wrongly(next[1], next[0] % 500)
  }
  await Promise.all([lane(), lane(), lane(), lane()])
  await faults()
  await imports()
  await reveals()
  await inquiries()
  await logReaders()
  await workbook()

  const rows: Text[] = []
  for await (const one of rowTexts(owner)) rows.push(one)
  await owner`checkpoint`
  const places = () => [...texts, ...lines, ...rows, ...fileTexts(dataDir, handedIn)]
  const searched = places()
  const size = searched.reduce((sum, one) => sum + one.text.length, 0)
  const found = findings(searched, numbers)
  const kinds = new Map<string, number>()
  for (const { place } of searched)
    kinds.set(place.split(' ')[0] ?? '', (kinds.get(place.split(' ')[0] ?? '') ?? 0) + 1)
  console.info(
    `planted: ${numbers.length} numbers, ${found.length} found in ${searched.length} texts, ${Math.round(size / 1e6)} MB (${[...kinds].map(([kind, times]) => `${kind} ${times}`).join(', ')}); ${uncached.length} answers that may be cached`,
  )
  expect(found).toEqual([])
  expect(uncached).toEqual([])
  const names = [...new Set(lines.map(({ place }) => place))].sort()
  expect(names).toEqual(
    expect.arrayContaining(['audits', 'credits', 'gateway', 'importer', 'people'].map((name) => `log of ${name}`)),
  )

  // A search that finds nothing anywhere is none: one of each, put into a row, a file, a line and an answer, is found there and only there.
  const [a = '', b = '', c = '', d = ''] = [idNumbers[7], phones[7], idNumbers[8], phones[8]]
  await owner`update audits.applications set organisation_name = ${a} where id = 'app_planted_0'`
  writeFileSync(join(dataDir, 'dump'), `x${b}y`)
  const again: Text[] = [
    { place: 'log', text: `{"fault":"Key (${c}) exists"}` },
    { place: 'answer', text: Buffer.from(`a=${d}`).toString('base64') },
  ]
  for await (const one of rowTexts(owner)) again.push(one)
  expect(findings([...again, ...fileTexts(dataDir, (path) => !path.endsWith('dump'))], numbers).sort()).toEqual(
    [`answer: ${d}`, `file ${join(dataDir, 'dump')}: ${b}`, `log: ${c}`, `table audits.applications: ${a}`].sort(),
  )
}, 300_000)
