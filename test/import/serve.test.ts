// The importer's doors as the gateway reaches them: signed calls, streamed files, one job after another. Long: a case for each door.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { type AccountId, type Call, openDatabase, signCall } from '@jijiao/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { answerImport, type Doors } from '../../tools/import/doors.ts'
import { type Job, openJobs } from '../../tools/import/jobs.ts'
import { urlAs } from '../../tools/import/work.ts'
import { callBy } from '../testkit/calls.ts'
import { testDatabase } from '../testkit/database.ts'
import { cellsOf, csvOf, headings, sheetOf, workbook } from './files.ts'

const { connections, settings, owner } = await testDatabase()
const signingKey = Buffer.from(settings.secrets.signingKeys.importer, 'base64url')
const rights = openDatabase(urlAs(connections.importer, 'credits_app'), 2)
let address = ''
let doors: Doors
let uploads = ''

beforeAll(async () => {
  uploads = mkdtempSync(join(tmpdir(), 'jijiao-imports-'))
  for (const [id, role] of [
    ['acc_supervisor', 'DEPARTMENT_SUPERVISOR'],
    ['acc_other', 'DEPARTMENT_SUPERVISOR'],
    ['acc_bureau', 'HR_BUREAU'],
  ] as const) {
    await owner`insert into people.accounts (id, login, display_name, organisation_name, password_hash) values (${id}, ${id}, ${id}, '省厅', '-')`
    await owner`insert into people.account_roles (id, account_id, role, area, held_from, held_until, basis) values (${id}, ${id}, ${role}, '64', '2016-01-01', '2099-01-01', '任命')`
  }
  doors = {
    importer: {
      url: connections.importer,
      keys: idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys)),
      production: false,
      log: { error() {} },
    },
    jobs: openJobs(uploads),
    signingKey,
    rights: rights.db,
    now: () => new Date(),
  }
  const server = createServer((request, response) => void answerImport(doors, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await rights.close()
    rmSync(uploads, { recursive: true, force: true })
  })
})

const callOf = (account: string | null): Call => callBy(account as AccountId | null, { operation: 'import' })

function ask(
  method: 'GET' | 'POST',
  path: string,
  account: string | null,
  body?: BodyInit,
  headers?: Record<string, string>,
) {
  const signed = headers ?? signCall(signingKey, { subgraph: 'importer', method, path, body: '' }, callOf(account))
  return fetch(`${address}${path}`, {
    method,
    headers: signed,
    ...(body === undefined ? {} : { body, duplex: 'half' }),
  })
}

async function uploaded(content: BodyInit, query = 'dryRun=1&partial=0', account = 'acc_supervisor'): Promise<string> {
  const answer = await ask('POST', `/imports?review=2016&name=export.csv&${query}`, account, content)
  expect(answer.status).toBe(202)
  return (await answer.json()).importId
}

async function finished(id: string, account = 'acc_supervisor'): Promise<Job> {
  for (let tries = 0; tries < 200; tries += 1) {
    const job: Job = await (await ask('GET', `/imports/${id}`, account)).json()
    if (job.state === 'DONE' || job.state === 'FAILED') return job
    await wait(50)
  }
  throw new Error('The import did not end.')
}

const good = csvOf([headings, cellsOf()])
const wrong = csvOf([headings, cellsOf({ activity: '另一门课' }), cellsOf({ hours: '二十四' })])

test('a dry run tells what would be new and changes nothing', async () => {
  const job = await finished(await uploaded(good))
  expect(job).toMatchObject({
    state: 'DONE',
    file: 'export.csv',
    review: 2016,
    dryRun: true,
    rowsRead: 1,
    report: { rows: 1, accepted: 1, taken: 0 },
    determined: null,
  })
  expect((await owner`select count(*)::int as count from people.persons`)[0]?.count).toBe(0)
})

test('a file that was taken is followed by the verdicts of its review year', async () => {
  const job = await finished(await uploaded(good, 'dryRun=0&partial=0'))
  expect(job).toMatchObject({
    state: 'DONE',
    report: { accepted: 1, taken: 1 },
    added: { persons: 1, entries: 1, applications: 1 },
    determined: 1,
  })
  expect((await owner`select count(*)::int as count from credits.determinations`)[0]?.count).toBe(1)
})

test('a wrong row leaves everything as it was, and the marked file says what is wrong', async () => {
  const job = await finished(await uploaded(wrong, 'dryRun=0&partial=0'))
  expect(job).toMatchObject({
    state: 'DONE',
    report: { taken: 0, rejected: { 3: 'HOURS_NOT_A_NUMBER' } },
    marked: 'csv',
  })
  const answer = await ask('GET', `/imports/${job.id}/marked`, 'acc_supervisor')
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('export-错误标注.csv'))
  expect(await answer.text()).toContain('学时不是数字')
})

test('a workbook is taken as it comes, whatever it is called', async () => {
  const bytes = readFileSync(await workbook({ sheet: sheetOf([headings, cellsOf({ hours: 'x' })]) }))
  expect(await finished(await uploaded(bytes))).toMatchObject({
    state: 'DONE',
    report: { rejected: { 2: 'HOURS_NOT_A_NUMBER' } },
    marked: 'xlsx',
  })
})

test('an unusable file fails with the reason and what to do', async () => {
  expect(await finished(await uploaded(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])))).toMatchObject({
    state: 'FAILED',
    report: { unusable: { code: 'OLD_OR_ENCRYPTED' } },
    marked: null,
  })
})

test('an import of somebody else does not exist', async () => {
  const id = await uploaded(wrong)
  await finished(id)
  for (const path of [`/imports/${id}`, `/imports/${id}/marked`, '/imports/nobody'])
    expect((await ask('GET', path, 'acc_other')).status).toBe(404)
})

test('who may not import gets no door open', async () => {
  expect((await ask('POST', '/imports?review=2016', 'acc_bureau', good)).status).toBe(403)
  expect((await ask('POST', '/imports?review=2016', null, good)).status).toBe(401)
  expect((await ask('POST', '/imports?review=2016', 'acc_nobody', good)).status).toBe(401)
  expect((await ask('POST', '/imports?review=2016', null, good, {})).status).toBe(401)
  expect(await (await ask('GET', '/imports/x', 'acc_bureau')).json()).toMatchObject({
    refusal: { code: 'NOT_PERMITTED' },
  })
})

test('a signed call opens one door once', async () => {
  const path = '/imports?review=2016&dryRun=1'
  const headers = signCall(
    signingKey,
    { subgraph: 'importer', method: 'POST', path, body: '' },
    callOf('acc_supervisor'),
  )
  expect((await ask('POST', `${path}&partial=1`, null, good, headers)).status).toBe(401)
  expect((await ask('POST', path, null, good, headers)).status).toBe(202)
  expect((await ask('POST', path, null, good, headers)).status).toBe(401)
})

test('a file over 64 MiB is broken off and nothing of it stays', async () => {
  const before = readdirSync(uploads).length
  const endless = Readable.toWeb(
    Readable.from(
      (function* () {
        for (let at = 0; at < 66; at += 1) yield Buffer.alloc(1024 * 1024, 'x')
      })(),
    ),
  ) as ReadableStream
  const status = await ask('POST', '/imports?review=2016', 'acc_supervisor', endless).then(
    (answer) => answer.status,
    () => 'broken off',
  )
  expect([413, 'broken off']).toContain(status)
  expect(readdirSync(uploads)).toHaveLength(before)
})

test('a review year is needed', async () => {
  expect((await ask('POST', '/imports?name=a.csv', 'acc_supervisor', good)).status).toBe(400)
})

test('what is kept is readable by the importer alone, the file itself is not kept, and all is gone after a day', async () => {
  const id = await uploaded(wrong)
  await finished(id)
  await wait(50)
  expect(existsSync(join(uploads, id, 'upload'))).toBe(false)
  expect(statSync(join(uploads, id, 'job.json')).mode & 0o777).toBe(0o600)
  expect(openJobs(uploads).find(id, 'acc_supervisor' as AccountId)).toMatchObject({ state: 'DONE' })
  doors.jobs.sweep(Date.now() + 25 * 60 * 60_000)
  expect(readdirSync(uploads)).toEqual([])
  expect((await ask('GET', `/imports/${id}`, 'acc_supervisor')).status).toBe(404)
})
