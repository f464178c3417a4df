// Policy documents: registered once by number, put right by rows of their own, delivered, read; and what everybody may read of them. Long: one document from its registering to its reading.
import type { AccountId } from '@jijiao/kernel'
import { expect, test } from 'vitest'
import { parseCases } from '../../subgraphs/credits/src/rules/index.ts'
import { smallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import { cases2016, casesOf450, drafting, source2016, with450 } from './rules.ts'

const { ask, owner } = await smallProvince()
const { publish, open } = drafting(ask)

const fields = `id number title issuer issuedOn kind body contact { division person phone email } bases { number title document { number } }
  attachments { id name size digest base64 } deliveries { organisationName class deliveredOn } readings { by readOn } corrections { number reason by }`
type Told = { __typename: string; code?: string; id: string } & Record<string, unknown>
async function deed(account: AccountId | null, name: string, input: object, selection = fields, on = 'PolicyDocument') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${on} { ${selection} } ... on Refusal { code } } }`
  return told<Told>(await ask(account, 'credits', query, { input }), name)
}

const contact = { division: '专业技术人员管理处', person: '李四', phone: '0951-0000000', email: 'zjc@example.gov.cn' }
const measures = {
  number: '宁人社发〔2016〕7号',
  title: '继续教育基地管理办法',
  issuer: '宁夏回族自治区人力资源和社会保障厅',
  issuedOn: '2016-05-04',
  kind: 'MEASURES',
  body: '第一条 基地由自治区人力资源和社会保障厅认定。',
  contact,
  bases: [
    { number: '宁人社函〔2016〕156号', title: '2016年意见' },
    { number: null, title: '2016年工作要点' },
  ],
}

test('a document is registered with its number, its basis and its desk, and found by it [S1, S3, S5]', async () => {
  const made = await deed(callers.author, 'registerPolicy', measures)
  expect(made).toMatchObject({
    ...measures,
    bases: [{ document: { number: '宁人社函〔2016〕156号' } }, { title: '2016年工作要点', document: null }],
  })
  const [entry] =
    await owner`select entry from audits.log_entries where action = 'rule.draft' order by recorded_at desc limit 1`
  expect(JSON.parse(entry?.entry)).toMatchObject({ on: made.id, told: 'policy registered', digest: expect.any(String) })
})

test.each(['宁人社发〔2016〕7号', '宁人社发[2016]7号', ' 宁人社发（2016） 7号 '])(
  'a second document with the same number is refused, however it is written: %s [S1]',
  async (number) => {
    expect(await deed(callers.approver, 'registerPolicy', { ...measures, number, title: '别的' })).toEqual({
      __typename: 'Refusal',
      code: 'ALREADY_REGISTERED',
    })
  },
)

test.each([
  ['a blank title', { title: ' ' }],
  ['no text', { body: '' }],
  ['a day of issue to come', { issuedOn: '2016-05-11' }],
  ['a desk without a telephone', { contact: { ...contact, phone: '' } }],
  ['an address that is none', { contact: { ...contact, email: 'zjc' } }],
  ['too long a text', { body: '规'.repeat(180_000) }],
])('a document with %s is not registered', async (_, wrong) => {
  const answer = await deed(callers.author, 'registerPolicy', { ...measures, number: '宁人社发〔2016〕8号', ...wrong })
  expect(answer).toMatchObject({ code: 'INVALID' })
  expect(await owner`select from credits.policy_documents where number like '%8号'`).toHaveLength(0)
})

test('only authors and approvers register; signed out nobody does', async () => {
  for (const account of [callers.supervisor, callers.yinchuanBureau, callers.liJianguo])
    expect(await deed(account, 'registerPolicy', { ...measures, number: 'x' })).toMatchObject({ code: 'NOT_PERMITTED' })
  await expect(deed(null, 'registerPolicy', measures)).rejects.toThrow('UNAUTHENTICATED')
})

const documentId = async () =>
  String((await owner`select id from credits.policy_documents where number = ${measures.number}`)[0]?.id)

test('what was registered wrongly is put right by a row of its own, and stays to be read', async () => {
  const { contact: _contact, bases: _bases, number: _number, ...right } = measures
  const id = await documentId()
  const corrected = await deed(callers.author, 'correctPolicy', {
    ...right,
    documentId: id,
    title: '继续教育基地管理办法（试行）',
    reason: '漏录“试行”',
  })
  expect(corrected).toMatchObject({
    number: measures.number,
    title: '继续教育基地管理办法（试行）',
    corrections: [{ number: 1, reason: '漏录“试行”', by: '厅起草人甲' }],
  })
  expect(await owner`select title from credits.policy_documents where id = ${id}`).toMatchObject([
    { title: measures.title },
  ])
  expect(await deed(callers.author, 'correctPolicy', { ...right, documentId: 'pol_none', reason: 'x' })).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a file is kept with its digest, byte for byte, up to 128 KiB', async () => {
  const id = await documentId()
  const bytes = Buffer.from('附件一\n')
  const attach = (base64: string, mediaType = 'text/plain') =>
    deed(
      callers.author,
      'attachFile',
      { documentId: id, name: '附件1.txt', mediaType, base64 },
      'id size digest base64',
      'PolicyAttachment',
    )
  expect(await attach(bytes.toString('base64'))).toMatchObject({
    size: 10,
    base64: bytes.toString('base64'),
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  for (const wrong of ['', '不是', Buffer.alloc(128 * 1024 + 1).toString('base64')])
    expect(await attach(wrong)).toMatchObject({ code: 'INVALID' })
  expect(await attach('AA==', 'x')).toMatchObject({ code: 'INVALID' })
})

test('the gateway hands out a file again, byte for byte: to everybody where a published version rests on its document', async () => {
  const bytes = Buffer.from('附件：考核表\n')
  const attached = async (documentId: string) =>
    (
      await deed(
        callers.author,
        'attachFile',
        { documentId, name: '考核表.txt', mediaType: 'text/plain', base64: bytes.toString('base64') },
        'id',
        'PolicyAttachment',
      )
    ).id
  const file = async (id: string, publicOnly: boolean, manner = { operation: 'policy.file' }) =>
    ask(null, 'credits', `{ policyFile(id: "${id}", publicOnly: ${publicOnly}) { name mediaType base64 } }`, {}, manner)
  const [published] = await owner`select document_id as id from credits.rule_versions`
  const open = await attached(published?.id)
  const whole = { name: '考核表.txt', mediaType: 'text/plain', base64: bytes.toString('base64') }
  expect((await file(open, true)).data).toEqual({ policyFile: whole })
  const closed = await attached(await documentId())
  expect((await file(closed, true)).data).toEqual({ policyFile: null })
  expect((await file(closed, false)).data).toEqual({ policyFile: whole })
  expect((await file('att_none', true)).data).toEqual({ policyFile: null })
  // Whoever does not come through the gateway's own door is told nothing.
  expect((await file(open, true, { operation: 'test' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect(await ask(null, 'credits', '{ publicPolicies { attachments { id name size digest } } }')).toMatchObject({
    data: { publicPolicies: [{ attachments: [{ id: open, name: '考核表.txt', size: bytes.length }] }] },
  })
})

test('a document is delivered once to each organisation of its classes, and who has read it is recorded [S2]', async () => {
  const id = await documentId()
  const [held] =
    await owner`select count(*)::int as many from institutions.organisations where 'EMPLOYER' = any (kinds)`
  const delivered = await deed(callers.author, 'deliverPolicy', { documentId: id, classes: ['EMPLOYER'] })
  expect(delivered.deliveries).toHaveLength(held?.many)
  expect(delivered.deliveries).toMatchObject([
    { class: 'EMPLOYER', deliveredOn: '2016-05-10' },
    ...Array(held?.many - 1).fill({}),
  ])
  const again = await deed(callers.author, 'deliverPolicy', { documentId: id, classes: ['EMPLOYER', 'BASE'] })
  expect(again.deliveries).toHaveLength(
    (await owner`select from institutions.organisations where kinds && '{EMPLOYER,BASE}'`).length,
  )
  const confirms = async (account: AccountId) =>
    told<Told>(
      await ask(
        account,
        'credits',
        `mutation { confirmReading(documentId: "${id}") { __typename ... on PolicyDocument { readings { by readOn } } ... on Refusal { code } } }`,
      ),
      'confirmReading',
    )
  await confirms(callers.yinchuanBureau)
  expect(await confirms(callers.yinchuanBureau)).toEqual({ __typename: 'PolicyDocument', readings: [] })
  expect(await confirms(callers.author)).toMatchObject({
    readings: [
      { by: '银川人社戊', readOn: '2016-05-10' },
      { by: '厅起草人甲', readOn: '2016-05-10' },
    ],
  })
  expect(await confirms(callers.liJianguo)).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await confirms(callers.formerBureau)).toMatchObject({ code: 'NOT_PERMITTED' })
})

test('whoever was refused sees the desk that answers for the document of the rule [S5]', async () => {
  const [policy] = await owner`select id from credits.policy_documents where number = '宁人社函〔2016〕156号'`
  await deed(callers.author, 'nameContact', { documentId: policy?.id, contact })
  const { data } = await ask(
    callers.maXiulan,
    'credits',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Application { determination { verdict rule { contact { division phone } } } } } }',
    { of: [{ __typename: 'Application', id: 'app_ma_xiulan' }] },
  )
  await ask(
    callers.supervisor,
    'credits',
    'mutation { determine(input: { applicationId: "app_ma_xiulan" }) { __typename } }',
  )
  const later = await ask(
    callers.maXiulan,
    'credits',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Application { determination { verdict rule { contact { division phone } } } } } }',
    { of: [{ __typename: 'Application', id: 'app_ma_xiulan' }] },
  )
  expect(data).toMatchObject({ _entities: [{ determination: null }] })
  expect(later.data).toMatchObject({
    _entities: [
      {
        determination: {
          verdict: 'FAIL',
          rule: { contact: { division: '专业技术人员管理处', phone: '0951-0000000' } },
        },
      },
    ],
  })
})

const everything = `{ publicPolicies { number title issuer issuedOn kind body contact { division person phone email } bases { number title }
  rules { id title reviewYear purpose inForceFrom inForceUntil state hash clauses { id step stepWords { zh } source quote sentence { zh en } leftOpen reading }
    params { name kind value says source clauses }
    examples { name verdict totalTenths shortTenths summary { zh en } requirements { id met amount threshold sentence { zh en } outcome { zh } quote }
      lines { kind course countedTenths fate reason { zh en } clause } } } } }`
type Public = {
  number: string
  rules: {
    id: string
    state: string
    params: object[]
    examples: { name: string; verdict: string; totalTenths: number }[]
  }[]
}[]

test('without sign-in everybody reads the published rules in words, with cases worked by the engine', async () => {
  const policies = told<Public>(await ask(null, 'credits', everything), 'publicPolicies')
  expect(policies.map((one) => one.number)).toEqual(['宁人社函〔2016〕156号']) // a document without a rule is not there
  const [rule] = policies[0]?.rules ?? []
  const { cases } = parseCases(cases2016)
  expect(rule?.examples.map((one) => one.verdict)).toEqual(cases.map((one) => one.expect.verdict))
  expect(rule?.examples[0]).toMatchObject({
    name: 'four courses and 240 professional hours are 360 exactly',
    totalTenths: 3600,
  })
  expect(rule?.params).toContainEqual(
    expect.objectContaining({
      name: 'seniorHours',
      value: '360',
      clauses: expect.arrayContaining([expect.any(String)]),
    }),
  )
})

test('what everybody reads holds no person, no account, no officer, and no draft', async () => {
  await open(callers.author, {
    basedOn: told<Public>(await ask(null, 'credits', everything), 'publicPolicies')[0]?.rules[0]?.id,
  })
  const text = JSON.stringify(await ask(null, 'credits', everything))
  const names = await owner`select display_name as name from people.accounts union select name from people.persons`
  expect(names.length).toBeGreaterThan(20)
  for (const { name } of names) expect(text).not.toContain(name)
  expect(text).not.toMatch(/\b(per|acc|app|dra|rev|org|hen)_[0-9a-z]/)
})

test('a version that was approved is there the same day, before it binds', async () => {
  const [policy] = told<Public>(await ask(null, 'credits', everything), 'publicPolicies')
  await publish(policy?.rules[0]?.id ?? '', with450('2016-06-01'), casesOf450)
  const [now] = told<Public>(await ask(null, 'credits', everything), 'publicPolicies')
  expect(now?.rules.map((one) => one.state)).toEqual(['SCHEDULED', 'IN_FORCE'])
})

test('a rule may say its review year in its heading; one that does not keeps the hash it had', async () => {
  const read = async (source: string) =>
    told<{ hash: string; faults: { words: { zh: string } }[] }>(
      await ask(
        callers.author,
        'credits',
        'query ($input: ReadRuleInput!) { readRule(input: $input) { hash faults { words { zh } } } }',
        { input: { source } },
      ),
      'readRule',
    )
  const [kept] = await owner`select hash from credits.rule_versions order by recorded_at limit 1`
  expect(await read(source2016)).toEqual({ hash: kept?.hash, faults: [] })
  const named = await read(source2016.replace('purpose:', 'reviewYear: 2017\npurpose:'))
  expect(named).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), faults: [] })
  expect(named.hash).not.toBe(kept?.hash)
  expect((await read(source2016.replace('purpose:', 'reviewYear: 明年\npurpose:'))).faults).toHaveLength(1)
})
