// A thousand questions in one file: taken whole or not at all, answered behind the door, each with its receipt. Long: one agency for all.
import { createHash } from 'node:crypto'
import { type BulkInquiryId, type LogEntryId, loadCaller } from '@jijiao/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineFrom, lineLetters, linesOf, resultLine } from '../../subgraphs/audits/src/bulkInquiry.ts'
import { takeBulk } from '../../subgraphs/audits/src/bulkTaking.ts'
import { hashesBy } from '../../subgraphs/audits/src/subjects.ts'
import { checkCharacterOf } from '../../subgraphs/people/src/idNumber.ts'
import { agencyDeeds, judge } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { callBy } from '../testkit/calls.ts'
import { athOf, type Machine, openExchangeOf, openMachine, origin, proofOf } from '../testkit/machines.ts'

const province = await smallProvince()
const { register, agreed, about, step } = agencyDeeds(province.ask)
await register()
const exchange = await openExchangeOf(province)
await judge(province, 'li_jianguo')
await judge(province, 'ma_xiulan')

const line = (of: object) => `${JSON.stringify(of)}\n`
async function call(machine: Machine, method: 'GET' | 'POST', path: string, body = '', scope = 'predicate') {
  const token = await machine.token(scope)
  const [address] = path.split('?')
  const dpop = await proofOf(machine.keys, { htm: method, htu: `${origin}${address}`, ath: athOf(token) })
  const headers = { authorization: `DPoP ${token}`, dpop, 'content-type': 'application/x-ndjson' }
  return exchange.visit(method, path, headers, body)
}
const question = 'ask=PREDICATE&level=ASSOCIATE_SENIOR'
async function done(machine: Machine, id: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { text } = await call(machine, 'GET', `/agency/inquiries/${id}`)
    const state = JSON.parse(text)
    if (state.state === 'DONE') return state
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The bulk inquiry did not end.')
}

const mixed = [
  line({ reference: 'a', ...about('li_jianguo') }),
  line({ reference: 'b', ...about('ma_xiulan') }),
  line({ reference: 'c', name: '无此人', idNumber: '649801198001010010' }),
  'no line at all\n',
  line({ reference: 'e', name: '', idNumber: 'x' }),
  line({ reference: 'f', ...about('li_jianguo') }),
  line({ reference: 'g', name: '无此人', idNumber: '649801198001010014' }),
  line({ reference: 'h', name: '无此人', idNumber: '649801198001010010' }),
].join('')
/** Numbers of nobody, each another, with a right check digit. */
const strangers = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const body = `6498011980${String(1 + (Math.floor(at / 900) % 12)).padStart(2, '0')}01${String(100 + (at % 900))}`
    return line({ reference: String(at), name: '无此人', idNumber: `${body}${checkCharacterOf(body)}` })
  }).join('')

test('many are asked about at once: each line is answered by itself, with its receipt, and the person sees it [S10]', async () => {
  const machine = await openMachine(exchange, await agreed())
  const taken = await call(machine, 'POST', `/agency/inquiries?id=blk_one&${question}`, mixed)
  expect([taken.status, JSON.parse(taken.text)]).toEqual([202, { id: 'blk_one', lines: 8, state: 'WORKING' }])
  expect(taken.headers.location).toBe('/agency/inquiries/blk_one')
  const state = await done(machine, 'blk_one')
  expect(state).toMatchObject({
    lines: 8,
    answered: 3,
    resultDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    logEntryId: expect.stringMatching(/^log_/),
  })
  const { text, headers } = await call(machine, 'GET', '/agency/inquiries/blk_one/result?ask=PREDICATE')
  const lines = text
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one))
  expect(lines).toMatchObject([
    {
      line: 1,
      reference: 'a',
      found: true,
      predicate: { meets: 'YES' },
      receipt: expect.stringMatching(/^NX-CX-2016-/),
    },
    { line: 2, reference: 'b', found: true, predicate: { meets: 'UNDECIDED', because: 'AWAITS_PERSON' } },
    { line: 3, reference: 'c', found: false },
    { line: 4, reference: '', fault: 'INVALID' },
    { line: 5, reference: 'e', fault: 'INVALID' },
    // The same person again: told, and asked of once. A number that nobody has: told, and asked of nobody.
    { line: 6, reference: 'f', fault: 'REPEATED', sameAs: 1 },
    { line: 7, reference: 'g', fault: 'ID_NUMBER_CHECK' },
    { line: 8, reference: 'h', fault: 'REPEATED', sameAs: 3 },
  ])
  expect(lines.filter(({ receipt }) => receipt)).toHaveLength(3)
  expect(createHash('sha256').update(text).digest('hex')).toBe(state.resultDigest)
  expect(headers.digest).toBe(`sha-256=${Buffer.from(state.resultDigest, 'hex').toString('base64')}`)
  const [logged] =
    await province.owner`select count(*)::int as n from audits.log_entries where person_id = 'per_li_jianguo' and action = 'inquire'`
  expect(logged?.n).toBe(1)
  const [result] = await province.owner`select entry from audits.log_entries where id = ${state.logEntryId}`
  expect(result?.entry).toContain(state.resultDigest)
})

test('what repeats is what was written: a list tells of nobody outside the agreement whether the register knows them', async () => {
  const machine = await openMachine(exchange, await agreed({ areas: ['64.6402'] }))
  const told = async (id: string, name: string, idNumber: string) => {
    const spaced = [...name].join(' ')
    const lines = [line({ name, idNumber }), line({ name: spaced, idNumber }), line({ name: `${name}甲`, idNumber })]
    await call(machine, 'POST', `/agency/inquiries?id=${id}&${question}`, lines.join(''))
    await done(machine, id)
    const { text } = await call(machine, 'GET', `/agency/inquiries/${id}/result?ask=PREDICATE`)
    return text.replaceAll(/NX-CX-\d{4}-\d{8}|log_\w+/g, '')
  }
  const { name, idNumber } = about('li_jianguo')
  const inRegister = await told('blk_inside', name, idNumber)
  expect(inRegister).toBe(await told('blk_stranger', '无此人', '649801198001010010'))
  expect(
    inRegister
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one)),
  ).toMatchObject([{ found: false }, { fault: 'REPEATED', sameAs: 1 }, { found: false }])
})

test('sent again it is the same inquiry: the same bytes, nothing drawn on the quota; with other lines its id is refused', async () => {
  const agreement = await agreed()
  const machine = await openMachine(exchange, agreement)
  await call(machine, 'POST', `/agency/inquiries?id=blk_again&${question}`, mixed)
  await done(machine, 'blk_again')
  const first = await call(machine, 'GET', '/agency/inquiries/blk_again/result?ask=PREDICATE')
  expect((await call(machine, 'POST', `/agency/inquiries?id=blk_again&${question}`, mixed)).status).toBe(202)
  expect((await call(machine, 'GET', '/agency/inquiries/blk_again/result?ask=PREDICATE')).text).toBe(first.text)
  expect(
    (await call(machine, 'POST', `/agency/inquiries?id=blk_again&${question}`, mixed.replace('"a"', '"z"'))).status,
  ).toBe(409)
  const [used] = await province.owner`select used from audits.inquiry_days where agreement_id = ${agreement}`
  expect(used?.used).toBe(3)
  const rest = await call(machine, 'GET', '/agency/inquiries/blk_again/result?ask=PREDICATE&after=4')
  expect(first.text.endsWith(rest.text)).toBe(true)
  expect(rest.text.split('\n')).toHaveLength(5)
})

test('a bulk inquiry larger than what is left of the day is refused whole', async () => {
  const agreement = await agreed({ dailyQuota: 2 })
  const machine = await openMachine(exchange, agreement)
  expect((await call(machine, 'POST', `/agency/inquiries?id=blk_much&${question}`, mixed)).status).toBe(429)
  const kept = await province.owner`select from audits.bulk_lines where bulk_id = 'blk_much'`
  expect(kept).toHaveLength(0)
})

test('nobody else has it: not another agreement of the agency, not another account, not without a token', async () => {
  const machine = await openMachine(exchange, await agreed())
  const other = await openMachine(exchange, await agreed())
  await call(machine, 'POST', `/agency/inquiries?id=blk_mine&${question}`, mixed)
  await done(machine, 'blk_mine')
  expect((await call(other, 'GET', '/agency/inquiries/blk_mine/result?ask=PREDICATE')).status).toBe(404)
  expect((await exchange.visit('GET', '/agency/inquiries/blk_mine/result?ask=PREDICATE', {})).status).toBe(401)
  expect((await call(machine, 'POST', `/agency/inquiries?id=blk_more&ask=FIELDS&fields=HOURS`, mixed)).status).toBe(401)
})

test('it stops while its agreement is suspended, and goes on from where it stood', async () => {
  const agreement = await agreed({ dailyQuota: 5_000 })
  const machine = await openMachine(exchange, agreement)
  const many = strangers(3_000)
  expect((await call(machine, 'POST', `/agency/inquiries?id=blk_long&${question}`, many)).status).toBe(202)
  await step(agreement, 'SUSPENDED', 3, callers.securityAdministrator, '核查')
  await exchange.exchange.work()
  // However far the worker came before: what it did not answer by then stays unanswered.
  const [before] = await province.owner`select count(*)::int as n from audits.inquiries where bulk_id = 'blk_long'`
  expect(before?.n).toBeLessThan(3_000)
  await step(agreement, 'RESUMED', 4, callers.secondSecurityAdministrator, '核查完毕')
  const state = await done(machine, 'blk_long')
  expect(state.answered).toBe(3_000)
  const [{ n, distinct } = { n: 0, distinct: 0 }] =
    await province.owner`select count(*)::int as n, count(distinct line)::int as distinct from audits.inquiries where bulk_id = 'blk_long'`
  expect([n, distinct]).toEqual([3_000, 3_000])
})

test('a result is told under the agreement as it holds now, for what the token is good, and logged each time', async () => {
  const agreement = await agreed({ asks: ['PREDICATE', 'VERDICT'] })
  const machine = await openMachine(exchange, agreement)
  const verdicts = 'ask=VERDICT&level=ASSOCIATE_SENIOR'
  expect((await call(machine, 'POST', `/agency/inquiries?id=blk_told&${verdicts}`, mixed, 'verdict')).status).toBe(202)
  const { logEntryId } = await done(machine, 'blk_told')
  const result = (ask: string, scope: string) =>
    call(machine, 'GET', `/agency/inquiries/blk_told/result?ask=${ask}`, '', scope)
  expect((await result('VERDICT', 'verdict')).status).toBe(200)
  // A token for the lesser answer does not fetch the greater, whatever the address says.
  expect((await result('VERDICT', 'predicate')).status).toBe(401)
  expect((await result('PREDICATE', 'predicate')).status).toBe(404)
  await result('VERDICT', 'verdict')
  const entries =
    await province.owner`select entry::jsonb->>'told' as told from audits.log_entries where on_id = 'blk_told' and id <> ${logEntryId} order by recorded_at`
  expect(entries.map(({ told }) => told.split(' ').slice(0, 2).join(' '))).toEqual([
    'bulk VERDICT',
    'result given',
    'result given',
  ])
  // The officer of the agency at the console is held to the same.
  await step(agreement, 'SUSPENDED', 3, callers.securityAdministrator, '核查')
  const other = await openMachine(exchange, await agreed({ asks: ['PREDICATE', 'VERDICT'] }))
  expect((await call(other, 'GET', '/agency/inquiries/blk_told/result?ask=VERDICT', '', 'verdict')).status).toBe(404)
})

test('an account whose role has ended holds up nobody: its lines wait, and those of others are answered', async () => {
  const machine = await openMachine(exchange, await agreed())
  await province.owner`insert into audits.bulk_inquiries (id, agreement_id, account_id, request, question, content_digest, lines, asked_on)
    select 'blk_ended', ${machine.agreement}, ${callers.agency}, 'req', question, content_digest, 1, asked_on from audits.bulk_inquiries where id = 'blk_one'`
  await province.owner`update people.account_roles set held_until = '2016-05-10' where account_id = ${callers.agency} and role = 'AGENCY'`
  await province.owner`insert into audits.bulk_lines (bulk_id, line, reference, person_id, question_digest) values ('blk_ended', 1, '', 'per_li_jianguo', 'x')`
  await exchange.exchange.work()
  expect(exchange.faults).toEqual([])
  await province.owner`update people.account_roles set held_until = '2099-01-01' where account_id = ${callers.agency} and role = 'AGENCY'`
  expect(await done(machine, 'blk_ended')).toMatchObject({ answered: 1 })
})

test('while somebody sends slowly nothing is open in the database', async () => {
  const agreementId = await agreed({ dailyQuota: 1_000 })
  const { db } = province.open('audits')
  const caller = await loadCaller(db, callBy(callers.agency), '2016-05-10')
  if (!caller) throw new Error('There is no such account.')
  let open = -1
  async function* slowly() {
    yield Buffer.from(mixed)
    yield Buffer.from(
      Array.from({ length: 600 }, () => line({ name: '无此人', idNumber: 'x' }))
        .join('')
        .slice(0, 20_000),
    )
    const [row] =
      await province.owner`select count(*)::int as n from pg_stat_activity where usename = 'audits_app' and datname = current_database() and xact_start is not null`
    open = row?.n
  }
  const hashOf = hashesBy(province.settings.secrets.identityKeys.hash)
  const question = {
    ask: 'PREDICATE',
    level: 'ASSOCIATE_SENIOR',
    series: null,
    on: '2016-05-10',
    rule: null,
    fields: [],
  } as const
  await takeBulk(db, caller, hashOf, { id: 'blk_slow' as BulkInquiryId, agreementId, question, body: slowly() })
  expect(open).toBe(0)
})

test('neither names nor numbers of a bulk inquiry stay anywhere', async () => {
  const rows =
    await province.owner`select to_jsonb(l)::text as text from audits.bulk_lines l union all select to_jsonb(b)::text from audits.bulk_inquiries b`
  const { name, idNumber } = about('li_jianguo')
  expect(rows.filter(({ text }) => text.includes(name) || text.includes(idNumber))).toEqual([])
})

test('lines come in whatever parts the network makes of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })),
      fc.array(fc.integer({ min: 1, max: 7 })),
      async (texts, cuts) => {
        const wanted = texts.map((one) => one.replace(/[\r\n]/g, '')).filter((one) => one !== '')
        const bytes = Buffer.from(wanted.map((one) => `${one}\n`).join(''))
        async function* parts() {
          for (let at = 0, cut = 0; at < bytes.length; cut += 1) {
            const size = cuts[cut % Math.max(1, cuts.length)] ?? 5
            yield bytes.subarray(at, at + size)
            at += size
          }
        }
        const got: string[] = []
        for await (const one of linesOf(parts())) got.push(one)
        expect(got).toEqual(wanted)
      },
    ),
  )
})

test('a line too long, or without a person, is a fault of its own; the same answer always has the same bytes', () => {
  expect(lineFrom('x'.repeat(lineLetters + 1))).toEqual({ fault: 'INVALID', reference: '' })
  expect(lineFrom('{"reference":"7","name":"","idNumber":"1"}')).toEqual({ fault: 'INVALID', reference: '7' })
  const answered = {
    line: 1,
    reference: 'r',
    personId: null,
    fault: null,
    sameAs: null,
    receipt: 'NX',
    logEntryId: 'log_1' as LogEntryId,
    answer: { found: false, predicate: null, verdict: null, record: null },
  }
  expect(resultLine(answered)).toBe('{"found":false,"line":1,"logEntryId":"log_1","receipt":"NX","reference":"r"}\n')
})
