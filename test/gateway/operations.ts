// Questions of every shape the planner must get right.

export type Operation = { name: string; query: string; variables?: Record<string, unknown> }

const person = 'id name sex maskedIdNumber titles { series level } employments { organisationName area }'
const filter = { reviewYear: 2016, area: '64.6401', level: 'INTERMEDIATE', verdict: 'FAIL' }

export const operations: Operation[] = [
  { name: 'one field of one subgraph', query: '{ reviewYears }' },
  {
    name: 'roots of five subgraphs',
    query: '{ me { id } jurisdictions { path name } publicCourseRounds { number } policyDocuments { id } reviewYears }',
  },
  {
    name: 'a variable',
    query: 'query W($year: Int!) { waiting(reviewYear: $year) { total notJudged pass fail } }',
    variables: { year: 2016 },
  },
  { name: 'a default', query: 'query W($year: Int! = 2016) { waiting(reviewYear: $year) { total } }' },
  {
    name: 'an entity of two subgraphs',
    query: 'query A($id: ApplicationId!) { application(id: $id) { id number determination { verdict totalTenths } } }',
    variables: { id: 'app_1' },
  },
  {
    name: 'an entity of three subgraphs',
    query: `query A($id: ApplicationId!) { application(id: $id) { person { ${person} ledger { id kind course } applications { id } } } }`,
    variables: { id: 'app_4' },
  },
  {
    name: 'a batch of entities',
    query:
      'query L($filter: ApplicantFilter!, $first: Int!) { applicants(filter: $filter, first: $first) { total next applications { id person { name } determination { verdict summary { zh } } } } }',
    variables: { filter, first: 20 },
  },
  {
    name: 'entities by another key',
    query:
      'query L($filter: ApplicantFilter!) { applicants(filter: $filter) { applications { jurisdiction { path name kind } series { code name nameEn } } } }',
    variables: { filter },
  },
  {
    name: 'the same entity by two ways',
    query:
      'query A($id: ApplicationId!) { application(id: $id) { person { id name applications { id person { id name sex } determination { verdict } } } } }',
    variables: { id: 'app_3' },
  },
  {
    name: 'an entity there and back',
    query:
      'query A($id: ApplicationId!) { application(id: $id) { determination { rule { title documentNumber } } person { applications { determination { id judgedOn } } } } }',
    variables: { id: 'app_2' },
  },
  {
    name: 'a long way',
    query:
      '{ me { person { applications { judgements { judgedBy { id displayName } } disclosures: person { disclosures(first: 3) { disclosures { account { displayName } purpose } } } } } } }',
  },
  {
    name: 'a verdict with everything',
    query:
      'query A($id: ApplicationId!) { application(id: $id) { determination { verdict requirements { id met amount missingCourses sentence { zh en } } years { year publicTenths } lines { entry { id course heldTo } fate countedTenths reason { zh } } window { heldFrom heldTo } } } }',
    variables: { id: 'app_5' },
  },
  {
    name: 'a union that is the thing',
    query:
      'mutation D($input: DetermineInput!) { determine(input: $input) { __typename ... on Determination { id verdict rule { id title } } ... on Refusal { code message messageEn source } } }',
    variables: { input: { applicationId: 'app_1' } },
  },
  {
    name: 'a union that may be the refusal',
    query:
      'mutation D($input: DetermineInput!) { determine(input: $input) { ... on Refusal { code } ... on Determination { id } } }',
    variables: { input: { applicationId: 'app_2' } },
  },
  {
    name: 'a union without its type',
    query:
      'mutation J($input: JudgeRelevanceInput!) { judgeRelevance(input: $input) { ... on RelevanceJudgement { id relevant judgedBy { id displayName roles { role } } } ... on Refusal { code } } }',
    variables: { input: { id: 'jud_1', entryId: 'hen_1', personId: 'per_1', relevant: true, reason: '与岗位无关' } },
  },
  {
    name: 'two deeds in order',
    query:
      'mutation D($a: DetermineInput!, $b: EndMandateInput!) { first: determine(input: $a) { __typename } second: endMandate(input: $b) { __typename ... on Mandate { series { name } jurisdictions { name } } } third: determine(input: $a) { __typename } }',
    variables: { a: { applicationId: 'app_6' }, b: { mandateId: 'man_1', endsOn: '2016-05-01', reason: '换届' } },
  },
  {
    name: 'aliases of one field with two arguments',
    query:
      'query C { public: courses(category: PUBLIC) { id title } professional: courses(category: PROFESSIONAL) { id title } all: courses { id } }',
  },
  {
    name: 'aliases on an entity',
    query:
      'query A($id: ApplicationId!) { one: application(id: $id) { who: person { called: name hours: ledger { what: course } } } }',
    variables: { id: 'app_1' },
  },
  {
    name: 'a type name by another name',
    query:
      'query A($id: ApplicationId!) { application(id: $id) { kind: __typename person { kind: __typename name } } }',
    variables: { id: 'app_1' },
  },
  { name: 'type names at the root', query: '{ __typename what: __typename reviewYears }' },
  { name: 'nothing but the type name', query: '{ __typename }' },
  { name: 'the same list twice, with other fields', query: '{ jurisdictions { path } jurisdictions { name kind } }' },
  {
    name: 'the same entity list twice',
    query:
      'query L($filter: ApplicantFilter!) { applicants(filter: $filter) { applications { id } applications { person { name } } ... on ApplicantPage { applications { determination { verdict } } } } }',
    variables: { filter },
  },
  {
    name: 'the same object twice',
    query: 'query A($id: ApplicationId!) { application(id: $id) { person { name } person { sex ledger { id } } } }',
    variables: { id: 'app_1' },
  },
  {
    name: 'fragments in fragments',
    query:
      'query L($filter: ApplicantFilter!) { applicants(filter: $filter) { ...Page } } fragment Page on ApplicantPage { applications { ...Row } } fragment Row on Application { id person { ...Who } determination { ...What } } fragment Who on Person { name } fragment What on Determination { verdict missingCourses }',
    variables: { filter },
  },
  {
    name: 'an inline fragment without a type',
    query:
      'query A($id: ApplicationId!) { application(id: $id) { ... { number } ... @include(if: true) { filedOn } } }',
    variables: { id: 'app_1' },
  },
  {
    name: 'skipped by a variable',
    query:
      'query A($id: ApplicationId!, $no: Boolean!) { application(id: $id) { id determination @skip(if: $no) { verdict } person @include(if: $no) { name } } }',
    variables: { id: 'app_1', no: true },
  },
  {
    name: 'included by a variable',
    query:
      'query A($id: ApplicationId!, $no: Boolean!) { application(id: $id) { id determination @skip(if: $no) { verdict } person @include(if: $no) { name } } }',
    variables: { id: 'app_1', no: false },
  },
  {
    name: 'a root that is skipped',
    query: 'query A($no: Boolean!) { reviewYears @skip(if: $no) me @include(if: $no) { id displayName } }',
    variables: { no: true },
  },
  {
    name: 'a thing that may be missing',
    query:
      'query P($a: PolicyDocumentId!, $b: PolicyDocumentId!) { a: policyDocument(id: $a) { title ruleVersions { id clauses { id quote stepWords { zh } } } } b: policyDocument(id: $b) { number } }',
    variables: { a: 'pol_1', b: 'pol_2' },
  },
  {
    name: 'lists in lists',
    query:
      '{ publicCourseRounds { number courses { id title category } } committees { name members { account { id displayName organisationName } heldFrom } mandates { series { code name } jurisdictions { path name } levels } } }',
  },
  {
    name: 'a literal input',
    query:
      '{ applicants(filter: { reviewYear: 2016, series: "07", name: "李" }, first: 5) { total applications { number } } }',
  },
  {
    name: 'a null variable',
    query: 'query C($category: CourseCategory) { courses(category: $category) { id } }',
    variables: { category: null },
  },
  {
    name: 'an absent variable',
    query: 'query C($category: CourseCategory) { courses(category: $category) { id } titleSeries { code } }',
  },
]
