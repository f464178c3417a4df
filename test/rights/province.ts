// What the small province needs so that a field has something to tell: standings, a verdict, a judgement, a look at a number, a draft.
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
    room: 'people' | 'credits' | 'audits',
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
  const agreementId = await agreed()
  if ((await inquire({ agreementId, ...about('li_jianguo') })).found !== true)
    throw new Error('The agency was not answered.')
  const [version] = await owner`select id, document_id as document from credits.rule_versions order by id limit 1`
  const [course] = await owner`select id from projects.courses order by id limit 1`
  if (version) {
    const input = { basedOn: version.id, ruleSet: 'matrix', title: '试拟' }
    await deed(callers.author, 'credits', 'openRuleDraft', 'OpenRuleDraftInput', input)
  }
  const [draft] = await owner`select id from credits.rule_drafts limit 1`
  const [receipt] =
    await owner`select id, as_of::text as as_of from credits.determinations where person_id = ${person} limit 1`
  return {
    PersonId: person,
    AgreementId: agreementId,
    ApplicationId: 'app_li_jianguo',
    HourEntryId: 'hen_li_jianguo_1',
    AccountId: callers.supervisor,
    CommitteeId: callers.engineering,
    MandateId: 'man_ningdong_2016', // a deed may end it, and nobody is told less for that
    CourseId: course?.id,
    RuleVersionId: version?.id ?? 'rul_1',
    PolicyDocumentId: version?.document ?? 'pol_1',
    RuleDraftId: draft?.id ?? 'dra_1',
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
    'Query.filings.number': 'NX2013-00001',
    'Query.readRule.input': { source: 'format: 2' },
    'Person.disclosures.first': 5,
    'Query.log.first': 5,
  }
}
