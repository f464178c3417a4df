// What the small province needs so that a field has something to tell: standings, a verdict, a judgement, a look at a number, a rule on its
// way, a document with all that belongs to it, what committees and agencies do. Long: a list.
import { casesOf450, drafting, source2016, with450 } from '../credits/rules.ts'
import { agencyDeeds } from '../testkit/agencies.ts'
import type { SmallProvince } from '../testkit/ask.ts'
import { told } from '../testkit/ask.ts'
import * as callers from '../testkit/callers.ts'
import type { Samples } from './paths.ts'

const person = 'per_li_jianguo'
const standing = (id: string, what: object) => ({ id: `sta_matrix_${id}`, personId: person, ...what })
const standings = [
  standing('a', { appointment: { post: '工程师', heldFrom: '2014-01-01', heldUntil: '2017-01-01' } }),
  standing('r', { registration: { profession: '注册造价工程师', heldFrom: '2014-01-01', heldUntil: '2017-01-01' } }),
  standing('d', { duty: { role: '设计', sector: '建筑', heldFrom: '2008-07-01' } }),
  standing('w', { away: { reason: 'LEAVE', heldFrom: '2013-01-01', heldUntil: '2013-03-01', evidence: '请假单' } }),
]

export async function arrange({ ask, owner }: SmallProvince): Promise<Samples> {
  const deed = async (
    account: typeof callers.supervisor,
    room: 'people' | 'institutions' | 'credits' | 'audits',
    name: string,
    type: string,
    input: object,
  ) => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`
    const answer = await ask(account, room, query, { input })
    const { __typename, ...more } = told<{ __typename: string }>(answer, name)
    if (__typename === 'Refusal') throw new Error(`${name}: ${JSON.stringify(more)}`)
  }
  for (const input of standings)
    await deed(callers.supervisor, 'people', 'registerStanding', 'RegisterStandingInput', input)
  // Long before the window, and so the first of the ledger: with everything that an entry can say.
  const said = { topic: '专题', place: 'PROVINCE', minutes: 1080, sessions: 6, attended: 6, days: 3, travelDays: 1 }
  const dates = {
    heldFrom: '2010-01-04',
    heldTo: '2010-01-06',
    registeredOn: '2010-01-08',
    verifiedOn: '2010-02-01',
    evidenceOn: '2010-01-07',
    examOn: '2010-01-06',
  }
  const whole = {
    kind: 'PROFESSIONAL_COURSE',
    course: '研修班',
    quantityTenths: 180,
    filing: 'NX2010-00001',
    institution: '宁夏大学',
    mode: 'PHYSICAL',
    evidence: 'COMPLETION_CERTIFICATE',
    provider: 'UNIVERSITY',
  }
  await deed(callers.yinchuanBureau, 'credits', 'postHours', 'PostHoursInput', {
    id: 'hen_matrix',
    personId: person,
    ...whole,
    ...dates,
    ...said,
  })
  const opinion = {
    id: 'jud_matrix',
    entryId: 'hen_li_jianguo_1',
    personId: person,
    relevant: true,
    reason: '与岗位相关',
  }
  await deed(callers.yinchuanBureau, 'audits', 'judgeRelevance', 'JudgeRelevanceInput', opinion)
  await deed(callers.supervisor, 'credits', 'determine', 'DetermineInput', { applicationId: 'app_li_jianguo' })
  await deed(callers.yinchuanBureau, 'people', 'reveal', 'RevealInput', {
    personId: person,
    field: 'PHONE',
    reason: '核对',
  })
  const { register, agreed, about, inquire } = agencyDeeds(ask)
  await register()
  const agreementId = await agreed({ asks: ['PREDICATE', 'VERDICT', 'FIELDS'], fields: ['TITLES', 'HOURS'] })
  const fields = { ask: 'FIELDS', fields: ['TITLES', 'HOURS'] }
  for (const ask of [{}, fields])
    if ((await inquire({ agreementId, ...about('li_jianguo'), ...ask })).found !== true)
      throw new Error('The agency was not answered.')
  const [version] = await owner`select id, document_id as document from credits.rule_versions order by id limit 1`
  const documentId = version?.document
  const contact = { division: '专技处', person: '经办', phone: '0951-0000000', email: 'desk@example.invalid' }
  await deed(callers.author, 'credits', 'nameContact', 'NameContactInput', { documentId, contact })
  const file = { documentId, name: '附件.txt', mediaType: 'text/plain', base64: Buffer.from('附件').toString('base64') }
  await deed(callers.author, 'credits', 'attachFile', 'AttachFileInput', file)
  await deed(callers.author, 'credits', 'deliverPolicy', 'DeliverPolicyInput', { documentId, classes: ['EMPLOYER'] })
  await ask(
    callers.yinchuanBureau,
    'credits',
    `mutation { confirmReading(documentId: "${documentId}") { __typename } }`,
  )
  const rules = drafting(ask)
  const published = await rules.publish(version?.id, with450('2016-06-01'), casesOf450)
  const [run] = await owner`select id from credits.impact_runs order by recorded_at limit 1`

  // As the member of a committee would: a part handed on, a person whose case is left to others, a template kept.
  const part = { series: ['05'], levels: ['INTERMEDIATE'], areas: ['64.6402'], fields: ['HOURS'], reason: '出差' }
  const days = { heldFrom: '2016-05-10', heldUntil: '2016-06-01' }
  const handedOn = { mandateId: callers.engineeringMandate, delegateId: 'acc_shizuishan_member', ...part, ...days }
  await deed(callers.engineeringMember, 'institutions', 'delegateMandate', 'DelegateMandateInput', handedOn)
  const [shan] = await owner`select number from audits.applications where person_id = 'per_shan'`
  const stoodAside = { number: shan?.number, kind: 'TEACHER', reason: '师生' }
  await deed(callers.engineeringMember, 'institutions', 'declareRecusal', 'DeclareRecusalInput', stoodAside)
  const template = { mandateId: callers.engineeringMandate, name: '工程' }
  await deed(callers.securityAdministrator, 'institutions', 'saveMandateTemplate', 'SaveMandateTemplateInput', template)

  // The person asks about a look, and is answered; what is in the log is put in order.
  const [look] =
    await owner`select id from audits.log_entries where person_id = ${person} and account_id = ${callers.yinchuanBureau}
    and action = 'record.reveal' limit 1`
  const question = { id: 'que_matrix', entryId: look?.id, text: '为何查看？' }
  await deed(callers.liJianguo, 'audits', 'askAboutLook', 'AskAboutLookInput', question)
  const reply = { id: 'ans_matrix', questionId: 'que_matrix', text: '核对联系方式。' }
  await deed(callers.supervisor, 'audits', 'answerLookQuestion', 'AnswerLookQuestionInput', reply)
  await owner`select audits.sequence_log(100000)`
  const [course] = await owner`select id from projects.courses order by id limit 1`
  const [receipt] =
    await owner`select id, as_of::text as as_of from credits.determinations where person_id = ${person} limit 1`
  return {
    PersonId: person,
    AgreementId: agreementId,
    ApplicationId: 'app_li_jianguo',
    HourEntryId: 'hen_li_jianguo_1',
    AccountId: callers.supervisor,
    CommitteeId: callers.engineering,
    CommitteeSeatId: 'mem_former_member', // over already: no deed takes it away
    CommitteeFilingId: 'cfl_engineering_0',
    MandateId: 'man_ningdong_2016', // a deed may end it, and nobody is told less for that
    CourseId: course?.id,
    RuleVersionId: published.version?.id ?? 'rul_1',
    PolicyDocumentId: version?.document ?? 'pol_1',
    basedOn: version?.id,
    RuleDraftId: published.id,
    ImpactRunId: run?.id ?? 'imp_1',
    DeterminationId: receipt?.id ?? 'det_1',
    'Determination.asOf': receipt?.as_of,
    Day: '2016-05-10',
    Instant: '2016-05-10T00:00:00Z',
    Int: 2016,
    String: '64',
    Boolean: true,
    RecordField: { is: 'PHONE' },
    AgreementStep: { is: 'APPROVED_ONCE' }, // the department's; the first of the list is the agency's own
    'Query.applicants.filter': {
      reviewYear: 2016,
      series: '05',
      level: { is: 'ASSOCIATE_SENIOR' },
      area: '64.6401.640104',
    },
    'Query.impactPeople.side': { is: 'TO_FILE' },
    'Mutation.exportApplicants.input': { filter: { reviewYear: 2016 } },
    'Query.previewMandate.input': {
      ...part,
      reason: undefined,
      committeeId: callers.shizuishan,
      reviewYear: 2016,
      purpose: { is: 'TITLE_REVIEW' },
      levels: [{ is: 'INTERMEDIATE' }],
      fields: [{ is: 'HOURS' }, { is: 'PHONE' }],
      replaces: callers.shizuishanMandate,
      ...days,
      basis: '授权书',
    },
    'Query.previewSeat.input': {
      committeeId: callers.engineering,
      accountId: callers.supervisor,
      position: { is: 'MEMBER' },
      ...days,
      basis: '聘任',
    },
    'Query.explain.input': { action: 'record.read', series: '05', area: '64.6401.640104', reviewYear: 2016 },
    'Query.filings.number': 'NX2013-00001',
    'Query.readRule.input': { source: source2016 },
    'Person.disclosures.first': 50,
    'Query.log.first': 200,
  }
}
