// More of the small province for the matrix alone: whatever a field can say, somebody has said once. Long: a list.
import { generateKeyPairSync } from 'node:crypto'
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { signerOf } from '../../tools/verify.ts'
import { casesOf450, drafting, source2016, with450 } from '../credits/rules.ts'
import { agencyDeeds } from '../testkit/agencies.ts'
import { type SmallProvince, told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import type { Samples } from './paths.ts'

const person = 'per_li_jianguo'
type Room = 'people' | 'institutions' | 'credits' | 'audits'

/** A second factor for everybody, once they have signed in without one. */
export const giveFactors = ({ owner }: SmallProvince) =>
  owner`insert into people.factors (id, account_id, kind, label, confirmed_at, used_at)
    select 'fac_' || substr(id, 5), id, 'PASSKEY', '工作电脑', now(), now() from people.accounts`

/** @returns the samples with what has been added. @throws when the province refuses a deed: then a field would be empty unseen. */
export async function fill(province: SmallProvince, samples: Samples): Promise<Samples> {
  const { ask, owner, open, settings } = province
  const refused: string[] = []
  const deed = async (account: Parameters<typeof ask>[0], room: Room, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`
    const answer = await ask(account, room, query, { input })
    const done = answer.data && told<{ __typename: string }>(answer, name).__typename !== 'Refusal'
    if (!done)
      refused.push(`${name}: ${JSON.stringify(answer.errors?.map((one) => one.message.slice(-200)) ?? answer.data)}`)
  }
  await hours()
  await accounts()
  await policies()
  await agencies()
  await mandates()
  const rules = await effects()
  await looks()
  if (refused.length > 0) throw new Error(refused.join('\n'))
  const [course] = await owner`select id from projects.courses where round is not null order by id limit 1`
  const [newest] =
    await owner`select id from audits.log_entries where person_id = ${person} order by recorded_at desc, id desc limit 1`
  return {
    ...samples,
    ...rules,
    ...(course ? { CourseId: course.id } : {}),
    'Query.viewedRights.accountId': callers.engineeringMember,
    'Query.mandate.id': callers.engineeringMandate,
    'Query.logCheck.from': 0,
    'Query.log.filter': { action: 'record.reveal' },
    // What the matrix itself asks comes in front of what is to be found.
    'Person.disclosures.after': newest?.id,
  }

  /** Long before every window: a degree, a paper, and one entry taken back. */
  async function hours() {
    const post = (id: string, what: object) =>
      deed(callers.yinchuanBureau, 'credits', 'postHours', { id, personId: person, ...what })
    const held = { heldFrom: '2001-09-01', heldTo: '2004-07-01' }
    const dates = { ...held, institution: '宁夏大学', evidence: 'COMPLETION_CERTIFICATE' }
    await post('hen_degree', {
      kind: 'DEGREE_STUDY',
      course: '土木工程',
      quantityTenths: 10,
      degree: 'SECOND',
      enrolledOn: '2001-09-01',
      graduatedOn: '2004-07-01',
      ...dates,
    })
    await post('hen_paper', {
      kind: 'PROFESSIONAL_COURSE',
      course: '论文',
      quantityTenths: 20,
      grade: '优秀',
      rank: 1,
      authorOrder: 1,
      authors: 2,
      ...dates,
    })
    await deed(callers.yinchuanBureau, 'credits', 'reverseHours', {
      id: 'hen_paper_back',
      reverses: 'hen_paper',
      personId: person,
    })
    await deed(callers.supervisor, 'people', 'reverseAway', {
      id: 'sta_matrix_back',
      reverses: 'sta_matrix_w',
      personId: person,
    })
  }

  async function accounts() {
    await owner`update people.accounts set demonstration = 1 where id = ${callers.institution}`
    await deed(callers.systemAdministrator, 'people', 'changeAccount', {
      accountId: callers.futureMember,
      change: 'DISABLE',
      reason: '休假',
    })
    await deed(callers.securityAdministrator, 'people', 'proposeRole', {
      accountId: callers.employer,
      role: 'HR_BUREAU',
      area: '64.6402',
      series: ['05'],
      heldFrom: '2016-06-01',
      heldUntil: '2017-06-01',
      basis: '宁人社授〔2016〕9号',
    })
  }

  async function policies() {
    const documentId = samples.PolicyDocumentId
    await owner`insert into credits.policy_bases (document_id, rank, number, title)
      values (${String(documentId)}, 90, '人社部令第25号', '专业技术人员继续教育规定') on conflict do nothing`
    await deed(callers.author, 'credits', 'correctPolicy', {
      documentId,
      title: '更正',
      issuer: '宁夏回族自治区人力资源和社会保障厅',
      issuedOn: '2016-03-28',
      kind: 'NOTICE',
      body: '正文',
      reason: '录入有误',
    })
  }

  async function agencies() {
    const { request, deed: byAgency } = agencyDeeds(ask)
    await request({ series: ['05'], levels: ['ASSOCIATE_SENIOR'] }) // it waits: a clock runs
    const { publicKey } = generateKeyPairSync('ed25519')
    const input = { agreementId: samples.AgreementId, jwk: JSON.stringify(publicKey.export({ format: 'jwk' })) }
    const made = await byAgency(callers.agency, 'key', input)
    await byAgency(callers.agency, 'endKey', { kid: made.kid })
    await owner`select audits.note_fault(${String(samples.AgreementId)}, ${callers.agency}, '2016-05-10', 'NOT_PERMITTED', 'req_matrix')`
  }

  async function mandates() {
    const handed = { series: ['05'], levels: ['INTERMEDIATE'], areas: ['64.6402'], fields: ['HOURS'], reviewYear: 2016 }
    const days = { heldFrom: '2016-05-10', heldUntil: '2016-06-01' }
    const wanted = {
      ...handed,
      ...days,
      committeeId: callers.shizuishan,
      purpose: 'TITLE_REVIEW',
      basis: '石职评授〔2016〕9号',
    }
    await deed(callers.securityAdministrator, 'institutions', 'proposeMandate', {
      ...wanted,
      replaces: callers.shizuishanMandate,
    })
    const [proposed] = await owner`select id from institutions.mandate_proposals where basis = '石职评授〔2016〕9号'`
    await deed(callers.secondSecurityAdministrator, 'institutions', 'decideMandate', {
      mandateId: proposed?.id,
      decision: 'REFUSED',
      seenPersons: 0,
      reason: '范围不明',
    })
    await deed(callers.securityAdministrator, 'institutions', 'reviewMandates', {
      mandateIds: [callers.engineeringMandate],
      decision: 'KEEP',
      reason: '仍在评审',
    })
    const [shan] = await owner`select number from audits.applications where person_id = 'per_wu_hao'`
    await deed(callers.engineeringMember, 'institutions', 'declareRecusal', {
      number: shan?.number,
      kind: 'KINSHIP',
      reason: '亲属',
      heldUntil: '2016-06-01',
    })
  }

  /** A measurement that changes lines as well as verdicts, a draft that waits for something, a version that is to be repealed. */
  async function effects(): Promise<Samples> {
    const basedOn = String(samples.basedOn)
    const rules = drafting(ask)
    const opened = await rules.open(callers.author, { basedOn })
    const source = with450('2016-07-01').replace('tripHours: { hours: 6,', 'tripHours: { hours: 3,')
    const run = await rules.measured(callers.author, await rules.save(callers.author, opened, source, casesOf450))
    const repealedFrom = '2017-01-01'
    const versionId = samples.RuleVersionId
    await deed(callers.author, 'credits', 'repealRuleVersion', { versionId, repealedFrom, reason: '另有规定' })
    await deed(callers.approver, 'credits', 'approveRepeal', { versionId, repealedFrom })
    return {
      ImpactRunId: run,
      'Query.impactPeople.first': 1,
      'Query.tryImpact.input': { source: source2016, basedOn, params: [{ name: 'seniorHours', value: '450' }] },
      'Query.readRule.input': {
        source: with450('2016-07-01'),
        cases: casesOf450,
        basedOn,
      },
    }
  }

  /** A look under an order whose day has come, asked about; and the log in order, signed and witnessed. */
  async function looks() {
    await owner`insert into audits.log_seals (id, account_id, person_id, basis, ends_on, sealed_until, ordered_by)
      values ('sea_matrix', ${callers.yinchuanBureau}, ${person}, '宁纪函〔2016〕1号', '2999-01-01', '2016-05-01', ${callers.supervisor})`
    await owner`insert into audits.log_seal_approvals (seal_id, approved_by) values ('sea_matrix', 'acc_other')`
    await deed(callers.yinchuanBureau, 'people', 'reveal', { personId: person, field: 'PHONE', reason: '核对' })
    await owner`insert into audits.log_seal_endings (seal_id, ended_by, reason) values ('sea_matrix', 'acc_other', '结案')`
    await ask(callers.supervisor, 'audits', '{ application(id: "app_li_jianguo") { id } }') // the newest, behind which the rest is asked for
    await settleLog(open('audits').db, signerOf(settings))
    await owner`insert into audits.log_cosignatures (size, witness, line) select max(size), '审计厅', 'x' from audits.log_checkpoints`
  }
}
