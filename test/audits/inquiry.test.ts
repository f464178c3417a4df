// An inquiry of another agency, from the request to the receipt that the person sees. Long: one agreement for all.
import { createHash } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import { proofFrom } from '../../log/proof.ts'
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { signerOf } from '../../tools/verify.ts'
import { agencyDeeds, judge } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'

const province = await smallProvince()
const { ask, owner } = province
const { register, request, step, agreed, about, inquire, deed } = agencyDeeds(ask)

/** Every entry in order, and a checkpoint over it. */
const settled = () => settleLog(province.open('audits').db, signerOf(province.settings))

test('an agency is registered by the security administrator, with a sandbox of its own [S10]', async () => {
  expect(await register({})).toMatchObject({
    __typename: 'Agency',
    name: '自治区民政厅',
    accounts: [{ id: callers.agency }],
  })
  expect(await register({ id: 'agy_again' })).toMatchObject({ code: 'ALREADY_REGISTERED' })
  expect(await register({ id: 'agy_employer', name: '某单位', accounts: [callers.employer] })).toMatchObject({
    code: 'INVALID',
  })
  expect(
    await deed(callers.supervisor, 'register', {
      id: 'agy_x',
      name: '某厅',
      contact: '办公室',
      accounts: [callers.agency],
    }),
  ).toMatchObject({ code: 'NOT_PERMITTED' })
  const [sandbox] = await owner`select number, sandbox from audits.agreements`
  expect(sandbox).toEqual({ number: '沙箱-自治区民政厅', sandbox: true })
})

test('an agreement needs two officers of the department, neither of whom asked for it', async () => {
  const { id, state, clocks } = await request()
  expect(state).toBe('REQUESTED')
  // 2016-05-10 is a Tuesday.
  expect(clocks).toEqual([
    { awaits: 'COMPLETENESS', due: '2016-05-13', left: 3, overdue: false },
    { awaits: 'ANSWER', due: '2016-05-24', left: 10, overdue: false },
  ])
  expect(await step(id, 'AGREED', 1, callers.securityAdministrator)).toMatchObject({ code: 'WRONG_STATE' })
  expect(await step(id, 'APPROVED_ONCE', 1, callers.agency)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await step(id, 'APPROVED_ONCE', 1, callers.securityAdministrator)).toMatchObject({ state: 'APPROVED_ONCE' })
  expect(await step(id, 'AGREED', 2, callers.securityAdministrator)).toMatchObject({ code: 'FOUR_EYES' })
  expect(await step(id, 'AGREED', 1, callers.secondSecurityAdministrator)).toMatchObject({ code: 'STALE' })
  expect(await step(id, 'AGREED', 2, callers.secondSecurityAdministrator)).toMatchObject({
    state: 'AGREED',
    clocks: [{ awaits: 'DATA', due: '2016-06-07', left: 20, overdue: false }],
  })
  const own = await request({}, callers.securityAdministrator)
  expect(await step(own.id, 'APPROVED_ONCE', 1, callers.securityAdministrator)).toMatchObject({ code: 'FOUR_EYES' })
})

test('who meets the rule is answered yes, with the version of the rule and a receipt, and no more [S10]', async () => {
  const agreementId = await agreed()
  await judge(province, 'li_jianguo')
  const answer = await inquire({ agreementId, ...about('li_jianguo') })
  expect(answer).toMatchObject({
    found: true,
    sandbox: false,
    receipt: expect.stringMatching(/^NX-CX-2016-\d{8}$/),
    predicate: {
      meets: 'YES',
      because: null,
      proof: {
        determination: expect.stringMatching(/^det_/),
        judgedOn: '2016-05-10',
        rule: { document: '宁人社函〔2016〕156号' },
      },
    },
    verdict: null,
    record: null,
    logEntryId: expect.stringMatching(/^log_/),
  })
  // As a number of its own: by chance the same digits stand within an id or a hash.
  expect(JSON.stringify(answer)).not.toMatch(/(?<![0-9a-z-])3600?(?![0-9a-z-])/)
})

test('a FAIL that nobody has confirmed is told as undecided, and so is a doubt; confirmed it is told', async () => {
  const agreementId = await agreed()
  const { id: determinationId } = await judge(province, 'ma_xiulan')
  await judge(province, 'wu_hao')
  const failed = (await inquire({ agreementId, ...about('ma_xiulan') })).predicate
  const doubted = (await inquire({ agreementId, ...about('wu_hao') })).predicate
  expect(failed).toMatchObject({ meets: 'UNDECIDED', because: 'AWAITS_PERSON' })
  expect(doubted).toMatchObject({ meets: 'UNDECIDED', because: 'AWAITS_PERSON' })
  const confirm =
    'mutation ($d: DeterminationId!, $p: PersonId!) { confirmFail(determinationId: $d, personId: $p) { __typename ... on Refusal { code } } }'
  const asks = (account: typeof callers.agency, d: string) => ask(account, 'audits', confirm, { d, p: 'per_ma_xiulan' })
  expect((await asks(callers.agency, determinationId)).data?.confirmFail).toMatchObject({ code: 'NOT_PERMITTED' })
  expect((await asks(callers.engineeringMember, determinationId)).data?.confirmFail).toEqual({
    __typename: 'FailConfirmation',
  })
  expect((await asks(callers.engineeringMember, determinationId)).data?.confirmFail).toMatchObject({
    code: 'WRONG_STATE',
  })
  expect((await inquire({ agreementId, ...about('ma_xiulan') })).predicate).toMatchObject({
    meets: 'NO',
    because: null,
  })
})

test('a person who is not there, another name, and one outside the agreement are answered alike', async () => {
  const here = await agreed()
  const elsewhere = await agreed({ areas: ['64.6402'] })
  const series = await agreed({ series: ['22'] })
  const unknown = { name: '无此人', idNumber: '649801198001010010' }
  const answers = await Promise.all([
    inquire({ agreementId: here, ...unknown }),
    inquire({ agreementId: here, ...about('li_jianguo'), name: '李建军' }),
    inquire({ agreementId: elsewhere, ...about('li_jianguo') }),
    inquire({ agreementId: series, ...about('li_jianguo') }),
    inquire({ agreementId: here, ...about('ding_yi') }), // no application: exists for nobody
  ])
  for (const answer of answers) {
    const { id, receipt, logEntryId, logIndex, ...rest } = answer
    expect(rest).toEqual({
      __typename: 'Inquiry',
      ask: 'PREDICATE',
      sandbox: false,
      found: false,
      predicate: null,
      verdict: null,
      record: null,
    })
  }
})

test('only what the agreement names is answered: kind of answer, fields, level, purpose and days', async () => {
  const predicate = await agreed()
  const fields = await agreed({ asks: ['FIELDS'], fields: ['EMPLOYMENT', 'TITLES'] })
  const levels = await agreed({ levels: ['INTERMEDIATE'] })
  const later = await agreed({ heldFrom: '2016-06-01' })
  const over = await agreed({ heldFrom: '2015-05-01', heldUntil: '2016-05-10' })
  const person = about('li_jianguo')
  const refused = { code: 'NOT_PERMITTED' }
  expect(await inquire({ agreementId: predicate, ...person, ask: 'VERDICT' })).toMatchObject(refused)
  expect(
    await inquire({ agreementId: predicate, ...person, ask: 'FIELDS', fields: ['HOURS'], level: null }),
  ).toMatchObject(refused)
  expect(
    await inquire({ agreementId: fields, ...person, ask: 'FIELDS', fields: ['EMPLOYMENT', 'HOURS'], level: null }),
  ).toMatchObject(refused)
  expect(await inquire({ agreementId: levels, ...person })).toMatchObject(refused)
  expect(await inquire({ agreementId: later, ...person })).toMatchObject(refused)
  expect(await inquire({ agreementId: over, ...person })).toMatchObject(refused)
  expect(await inquire({ agreementId: 'agr_unknown', ...person })).toMatchObject(refused)
  expect(await inquire({ agreementId: predicate, ...person }, {}, callers.supervisor)).toMatchObject(refused)
  // A token is of one agreement: what the machine writes beside it counts nothing, and its purpose is the agreement's.
  expect(
    await inquire({ agreementId: predicate, ...person }, { agreement: later, purpose: 'APPOINTMENT' }),
  ).toMatchObject(refused)
  expect(await inquire({ ...person }, { agreement: predicate, purpose: 'REGISTRATION' })).toMatchObject(refused)
  expect(await inquire({ ...person }, { agreement: predicate, purpose: 'APPOINTMENT' })).toMatchObject({ found: true })
  const told = await inquire({ agreementId: fields, ...person, ask: 'FIELDS', fields: ['EMPLOYMENT'], level: null })
  expect(told.record).toEqual({
    fields: ['EMPLOYMENT'],
    organisation: '银川市规划设计院',
    education: null,
    titles: null,
    appointedFrom: null,
    appointedUntil: null,
    hoursTenths: null,
    verdict: null,
  })
})

test('a suspended agreement answers nothing from the next request on; the one who suspended it does not lift that alone', async () => {
  const agreementId = await agreed()
  const person = about('li_jianguo')
  expect(await inquire({ agreementId, ...person })).toMatchObject({ found: true })
  expect(await step(agreementId, 'SUSPENDED', 3, callers.securityAdministrator)).toMatchObject({ code: 'INVALID' })
  await step(agreementId, 'SUSPENDED', 3, callers.securityAdministrator, '超范围使用，核查中')
  expect(await inquire({ agreementId, ...person })).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await step(agreementId, 'RESUMED', 4, callers.securityAdministrator, '已核查')).toMatchObject({
    code: 'FOUR_EYES',
  })
  expect(await step(agreementId, 'RESUMED', 4, callers.secondSecurityAdministrator, '已核查')).toMatchObject({
    state: 'AGREED',
  })
  expect(await inquire({ agreementId, ...person })).toMatchObject({ found: true })
  await step(agreementId, 'ENDED', 5, callers.securityAdministrator, '用途已经完成')
  expect(await inquire({ agreementId, ...person })).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('the quota of a day holds however many ask at once, and what was refused leaves nothing', async () => {
  const agreementId = await agreed({ dailyQuota: 10 })
  const answers = await Promise.all(Array.from({ length: 40 }, () => inquire({ agreementId, ...about('li_jianguo') })))
  expect(answers.filter((one) => one.found === true)).toHaveLength(10)
  expect(answers.filter((one) => one.code === 'QUOTA_EXCEEDED')).toHaveLength(30)
  const [kept] = await owner`select count(*)::int as kept from audits.inquiries where agreement_id = ${agreementId}`
  const [used] = await owner`select used from audits.inquiry_days where agreement_id = ${agreementId}`
  expect([kept?.kept, used?.used]).toEqual([10, 10])
})

test('the same inquiry is answered the same without drawing on the quota; under another question its id is refused', async () => {
  const agreementId = await agreed({ dailyQuota: 1 })
  const person = about('li_jianguo')
  const first = await inquire({ id: 'inq_same', agreementId, ...person })
  expect(await inquire({ id: 'inq_same', agreementId, ...person })).toEqual({ ...first, logIndex: null })
  expect(await inquire({ id: 'inq_same', agreementId, ...about('ma_xiulan') })).toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  })
  const [logged] = await owner`select count(*)::int as n from audits.log_entries where entry::jsonb->>'on' = 'inq_same'`
  expect(logged?.n).toBe(2)
})

test('the sandbox answers about people who do not exist, always the same, and knows nobody who does', async () => {
  const [sandbox] = await owner`select id from audits.agreements where sandbox`
  const agreementId = sandbox?.id
  const meets = async (name: string, idNumber: string) => await inquire({ agreementId, name, idNumber })
  expect(await meets('沙箱甲', '64990019800101001X')).toMatchObject({ sandbox: true, predicate: { meets: 'YES' } })
  expect(await meets('沙箱乙', '649900198001010028')).toMatchObject({ predicate: { meets: 'NO' } })
  expect(await meets('沙箱丙', '649900198001010036')).toMatchObject({
    predicate: { meets: 'UNDECIDED', because: 'AWAITS_PERSON' },
  })
  expect(await meets('沙箱戊', '649900198001010052')).toMatchObject({
    predicate: { meets: 'UNDECIDED', because: 'NOT_JUDGED' },
  })
  expect(await inquire({ agreementId, ...about('li_jianguo') })).toMatchObject({ sandbox: true, found: false })
})

test('no identity number and no name stands in the log or in what is kept of an inquiry', async () => {
  const rows =
    await owner`select entry as text from audits.log_entries union all select to_jsonb(i)::text from audits.inquiries i`
  const { name, idNumber } = about('li_jianguo')
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter(({ text }) => text.includes(name) || text.includes(idNumber))).toEqual([])
})

test('the person sees which agency asked, under which agreement, and the receipt it was given; nobody else is told', async () => {
  const agreementId = await agreed()
  const { receipt } = await inquire({ agreementId, ...about('li_jianguo') })
  const question = `query ($of: [_Any!]!, $own: Boolean!) { _entities(representations: $of) { ... on Person { disclosures(first: 1, own: $own) {
    disclosures { action purpose inquiry { receipt agency agreementNumber legalBasis ask } } } } } }`
  const of = [{ __typename: 'Person', id: 'per_li_jianguo' }]
  const seen = async (account: typeof callers.liJianguo) =>
    (await ask(account, 'audits', question, { of, own: false })).data
  expect(await seen(callers.liJianguo)).toMatchObject({
    _entities: [
      {
        disclosures: {
          disclosures: [
            {
              action: 'inquire',
              purpose: 'APPOINTMENT',
              inquiry: {
                receipt,
                agency: '自治区民政厅',
                agreementNumber: expect.stringMatching(/^宁人社数享〔2016〕\d+号$/),
                ask: 'PREDICATE',
              },
            },
          ],
        },
      },
    ],
  })
  expect(JSON.stringify(await seen(callers.maXiulan))).not.toContain(receipt)
  expect(JSON.stringify(await seen(callers.engineeringMember))).not.toContain(receipt)
})

test('a machine’s key is registered by its agency alone, with a second proof; who grants agreements never holds one', async () => {
  const agreementId = await agreed()
  const { publicKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = JSON.stringify(await exportJWK(publicKey))
  for (const officer of [callers.securityAdministrator, callers.secondSecurityAdministrator, callers.supervisor])
    expect(await deed(officer, 'key', { agreementId, jwk })).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await deed(callers.agency, 'key', { agreementId, jwk }, { steppedUpAt: null })).toMatchObject({
    code: 'STEP_UP_REQUIRED',
  })
  expect(await deed(callers.agency, 'key', { agreementId, jwk })).toMatchObject({ algorithm: 'ES256' })
})

test('four eyes are two persons: a second account of the same one does not agree to what the first approved', async () => {
  const both = [callers.securityAdministrator, callers.secondSecurityAdministrator]
  const { id } = await request()
  await step(id, 'APPROVED_ONCE', 1, callers.securityAdministrator)
  await owner`update people.accounts set holder = 'one person' where id = any(${both})`
  expect(await step(id, 'AGREED', 2, callers.secondSecurityAdministrator)).toMatchObject({ code: 'FOUR_EYES' })
  await owner`update people.accounts set holder = null where id = any(${both})`
  expect(await step(id, 'AGREED', 2, callers.secondSecurityAdministrator)).toMatchObject({ state: 'AGREED' })
})

test('an agreement asks for the evaluations of its purpose and for no others [S10]', async () => {
  const yearly = await agreed({ purpose: 'ANNUAL_ASSESSMENT' })
  const person = about('li_jianguo')
  expect(await inquire({ agreementId: yearly, ...person, rule: 'TITLE_REVIEW' })).toMatchObject({
    code: 'NOT_PERMITTED',
  })
  // Without a word the agreement's own is meant, and of that nobody has been judged.
  expect(await inquire({ agreementId: yearly, ...person })).toMatchObject({
    predicate: { meets: 'UNDECIDED', because: 'NOT_JUDGED' },
  })
  const appointing = await agreed()
  expect(await inquire({ agreementId: appointing, ...person, rule: 'REGISTRATION' })).toMatchObject({
    code: 'NOT_PERMITTED',
  })
  expect(await inquire({ agreementId: appointing, ...person, rule: 'APPOINTMENT' })).toMatchObject({
    predicate: { meets: 'UNDECIDED' },
  })
})

test('an account whose role has ended reads nothing of its agency any more', async () => {
  const id = await agreed()
  const question =
    'query ($id: AgreementId!) { agreement(id: $id) { id } agreements { id } agencies { id } inquiries(agreementId: $id) { inquiries { id } } }'
  const told = async () => (await ask(callers.agency, 'audits', question, { id })).data
  expect((await told())?.agreement).toEqual({ id })
  await owner`update people.account_roles set held_until = '2016-05-10' where account_id = ${callers.agency} and role = 'AGENCY'`
  expect(await told()).toEqual({ agreement: null, agreements: [], agencies: [], inquiries: { inquiries: [] } })
  await owner`update people.account_roles set held_until = '2099-01-01' where account_id = ${callers.agency} and role = 'AGENCY'`
})

test('of a year without applications nothing is counted and nothing kept', async () => {
  const question = 'query ($y: Int!) { statistics(reviewYear: $y) { __typename ... on Refusal { code } } }'
  for (const y of [1900, 2_147_483_647])
    expect((await ask(callers.agency, 'audits', question, { y })).data?.statistics).toMatchObject({ code: 'NOT_FOUND' })
  expect((await ask(callers.agency, 'audits', question, { y: 2016 })).data?.statistics).toEqual({
    __typename: 'Statistics',
  })
  const years = async (account: typeof callers.agency) =>
    (await ask(account, 'audits', '{ statisticsYears }')).data?.statisticsYears
  expect([await years(callers.agency), await years(callers.liJianguo)]).toEqual([[2016, 2015], []])
  expect(await owner`select review_year from audits.statistics_releases`).toEqual([{ review_year: 2016 }])
})

test('a list of receipts tells their places; the proof says what was told, and comes with the same inquiry asked again, logged', async () => {
  const agreementId = await agreed()
  const person = about('li_jianguo')
  const { receipt } = await inquire({ id: 'inq_proven', agreementId, ...person })
  await settled()
  const list =
    'query ($id: AgreementId!) { inquiries(agreementId: $id) { inquiries { receipt logged { index proof } } } }'
  expect((await ask(callers.agency, 'audits', list, { id: agreementId })).data?.inquiries).toEqual({
    inquiries: [{ receipt, logged: { index: expect.any(Number), proof: null } }],
  })
  const again =
    'mutation ($input: InquireInput!) { inquire(input: $input) { ... on Inquiry { receipt logged { proof } } ... on Refusal { code } } }'
  const input = { id: 'inq_proven', agreementId, ...person, ask: 'PREDICATE', level: 'ASSOCIATE_SENIOR' }
  const proven = async () => (await ask(callers.agency, 'audits', again, { input })).data?.inquire
  expect(await proven()).toMatchObject({ receipt, logged: { proof: expect.stringMatching(/^c2sp.org\/tlog-proof/) } })
  const [{ n } = { n: 0 }] = await owner`select count(*)::int as n from audits.log_entries where on_id = 'inq_proven'`
  expect(n).toBe(2)
  await step(agreementId, 'SUSPENDED', 3, callers.securityAdministrator, '核查')
  expect(await proven()).toEqual({ code: 'NOT_PERMITTED' })
})

test('the proof of a receipt is taken from the list, under the agreement as it holds, and logged; another agency has none', async () => {
  const agreementId = await agreed()
  await inquire({ id: 'inq_taken', agreementId, ...about('li_jianguo') })
  await settled()
  const prove = (account = callers.agency) => deed(account, 'prove', { id: 'inq_taken' })
  expect(await prove()).toMatchObject({
    givenAs: expect.stringMatching(/^log_/),
    logged: { proof: expect.stringMatching(/^c2sp.org\/tlog-proof/) },
  })
  expect(await prove(callers.supervisor)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await deed(callers.agency, 'prove', { id: 'inq_unknown' })).toMatchObject({ code: 'NOT_FOUND' })
  const told =
    await owner`select entry::jsonb->>'told' as told from audits.log_entries where on_id = 'inq_taken' and person_id = 'per_li_jianguo' order by recorded_at`
  expect(told).toEqual([{ told: expect.stringMatching(/^predicate/) }, { told: 'proof' }])
  await step(agreementId, 'SUSPENDED', 3, callers.securityAdministrator, '核查')
  expect(await prove()).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('what two agencies were told of one person cannot be joined: neither the proofs nor the answers name the person or one receipt', async () => {
  await judge(province, 'li_jianguo')
  const agreements = [await agreed(), await agreed()]
  const answers = []
  for (const [at, agreementId] of agreements.entries())
    answers.push(await inquire({ id: `inq_joined_${at}`, agreementId, ...about('li_jianguo') }))
  const again = await inquire({ agreementId: agreements[0], ...about('li_jianguo') })
  await settled()
  const entries = await Promise.all(
    [0, 1].map(async (at) => {
      const { logged } = await deed(callers.agency, 'prove', { id: `inq_joined_${at}` })
      const entry = JSON.parse(proofFrom((logged as { proof: string }).proof)?.entry ?? '{}')
      return { of: entry.of, told: entry.told }
    }),
  )
  expect(entries).toEqual(
    [0, 1].map(() => ({ of: expect.stringMatching(/^salted:[0-9a-f]{64}$/), told: 'predicate YES' })),
  )
  expect(entries[0]?.of).not.toBe(entries[1]?.of)
  const receiptOf = (answer: Record<string, unknown>) =>
    (answer.predicate as { proof: { determination: string } }).proof.determination
  const [first, second] = answers.map(receiptOf)
  expect(first).not.toBe(second)
  // Under the same agreement it is the same receipt, and stays so.
  expect(receiptOf(again)).toBe(first)
  const known = await owner`select id from credits.determinations where id = any(${[first ?? '', second ?? '']})`
  expect(known).toEqual([])
  expect(JSON.stringify(answers)).not.toContain('per_')
  // The person's own page finds them all the same, and whoever checks the log finds one that was laid to somebody else.
  const seen =
    await owner`select count(*)::int as n from audits.log_entries where person_id = 'per_li_jianguo' and on_id like 'inq_joined_%' and entry::jsonb->>'told' <> 'proof'`
  expect(seen).toEqual([{ n: 2 }])
  const faults = async () => (await owner`select fault from audits.check_leaves(0, 100000)`).map(({ fault }) => fault)
  expect(await faults()).toEqual([null])
  await owner`update audits.log_entries set person_id = 'per_ma_xiulan' where on_id = 'inq_joined_0'`
  expect(await faults()).toEqual([expect.any(String)])
  await owner`update audits.log_entries set person_id = 'per_li_jianguo' where on_id = 'inq_joined_0'`
})

test('an entry is on the page of whom it says, and of nobody else: the log takes no other', async () => {
  const { client } = province.open('audits')
  const [salt, of] = ['00', 'per_li_jianguo']
  const digest = createHash('sha256').update(`${salt}${of}`).digest('hex')
  const append = (said: string, beside: object) => client`select audits.append(
    array[${JSON.stringify({ account: 'acc_1', action: 'inquire', id: `log_${said.slice(-8)}`, of: said, request: 'r' })}], ${JSON.stringify([{ salt, ...beside }])}::text::jsonb)`
  await expect(append('salted:0011223344556677', { of })).rejects.toThrow(/concerns whom it says/)
  await expect(append('per_ma_xiulan', { of })).rejects.toThrow(/concerns whom it says/)
  await append(`salted:${digest}`, { of })
  expect(await owner`select person_id from audits.log_entries where id = ${`log_${digest.slice(-8)}`}`).toEqual([
    { person_id: of },
  ])
})
