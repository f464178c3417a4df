// Questions that are asked to do harm: what is known of attacks on GraphQL, each small enough to pass a proxy. More than sixty, so it is longer than a file should be.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

/** A body for POST /graphql, as it stands, and headers beside those of the console. */
export type Hostile = {
  name: string
  body: string | Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
  method?: 'POST' | 'PUT'
}

const many = (count: number, write: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => write(index)).join(between)
const ask = (query: string, variables: unknown = {}) => JSON.stringify({ query, variables })
const asks = (name: string, query: string, variables: unknown = {}): Hostile => ({ name, body: ask(query, variables) })
const sends = (
  name: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Hostile => ({
  name,
  body,
  headers,
})

const years = '{ reviewYears }'
const nested = (levels: number) =>
  `{ policyDocuments { ...F0 } } ${many(levels, (n) => `fragment F${n} on PolicyDocument { ${n === levels - 1 ? 'id' : `...F${n + 1} ... on PolicyDocument { ...F${n + 1} }`} }`)}`
const circle = (length: number) =>
  `{ policyDocuments { ...C0 } } ${many(length, (n) => `fragment C${n} on PolicyDocument { ...C${(n + 1) % length} }`)}`
const deep = (depth: number) => `{ me ${'{ person { applications '.repeat(depth)} { id } ${'} }'.repeat(depth)} }`
const rows = (first: string) => `{ applicants(filter: { reviewYear: 2016 }, first: ${first}) { total } }`
const zeros = Buffer.alloc(50 * 1_048_576, 0x20)

const aliases: Hostile[] = [
  asks('sixteen aliases', `{ ${many(16, (n) => `a${n}: reviewYears`)} }`),
  asks('a thousand aliases', `{ ${many(1_000, (n) => `a${n}: reviewYears`)} }`),
  asks('ten thousand aliases', `{ ${many(10_000, (n) => `a${n}: reviewYears`)} }`),
  asks('a hundred aliases of the type name', `{ ${many(100, (n) => `a${n}: __typename`)} }`),
  asks(
    'aliases doubled by fragments',
    `{ policyDocuments { ...A ...A ...B } } fragment A on PolicyDocument { ${many(8, (n) => `a${n}: id`)} } fragment B on PolicyDocument { ...A }`,
  ),
  asks(
    'a hundred deeds by aliases',
    `mutation { ${many(100, (n) => `m${n}: determine(input: { applicationId: "app_${n}" }) { __typename }`)} }`,
  ),
  asks(
    'a thousand passwords by aliases',
    `mutation { ${many(1_000, (n) => `p${n}: openSession(input: { login: "wang", password: "${n}" }) { __typename }`)} }`,
  ),
  asks('the alias __proto__', '{ __proto__: me { id } }'),
  asks('the alias constructor', '{ constructor: me { id } }'),
  asks('the alias toString', '{ toString: reviewYears }'),
  asks('the alias hasOwnProperty', '{ hasOwnProperty: reviewYears }'),
  asks('__proto__ below another field', '{ me { __proto__: person { id } } }'),
  asks('__proto__ in a fragment', '{ me { ...P } } fragment P on Account { __proto__: person { constructor: id } }'),
  asks('an alias of the planner’s own', '{ _e0: reviewYears }'),
  asks('a type name of one’s own', '{ me { __typename: displayName } }'),
]

const fragments: Hostile[] = [
  asks('eighteen fragments that double', nested(18)),
  asks('two hundred fragments that double', nested(100)),
  asks(
    'a fragment that spreads itself',
    '{ me { ...A } } fragment A on Account { person { applications { judgements { judgedBy { ...A } } } } }',
  ),
  asks('two fragments in a circle', circle(2)),
  asks('two hundred fragments in a circle', circle(200)),
  asks('one fragment a hundred times', `{ me { ${'...A '.repeat(100)} } } fragment A on Account { id }`),
  asks('two hundred fragments nobody spreads', `${years} ${many(200, (n) => `fragment U${n} on Person { id }`)}`),
  asks('a fragment that is not there', '{ me { ...Nowhere } }'),
  asks('two hundred fragments each against each', `{ ${many(180, () => '... on Query { me { nothing } }')} }`),
  asks('inline fragments a hundred deep', `{ ${'... on Query { '.repeat(140)} nothing ${'}'.repeat(140)} }`),
]

const sizes: Hostile[] = [
  asks('thirteen levels', deep(6)),
  asks('two hundred levels', deep(100)),
  asks('twenty thousand levels', deep(10_000)),
  asks('a hundred thousand braces', '{'.repeat(100_000)),
  asks('one field a thousand times', `{ ${'reviewYears '.repeat(1_000)} }`),
  asks('one field sixty thousand times', `{ ${'a '.repeat(60_000)} }`),
  asks('ten thousand directives on one field', `{ reviewYears ${'@include(if: true) '.repeat(10_000)} }`),
  asks('a hundred unknown directives', `{ reviewYears ${many(100, (n) => `@d${n}`)} }`),
  asks('ten thousand variables', `query V(${many(10_000, (n) => `$v${n}: Int`)}) ${years}`),
  asks(
    'a variable that is a list in a list, five hundred deep',
    `query V($v: ${'['.repeat(500)}Int${']'.repeat(500)}) { reviewYears }`,
  ),
  asks(
    'a list in a list, seven hundred deep',
    `{ applicants(filter: ${'['.repeat(700)}1${']'.repeat(700)}) { total } }`,
  ),
  asks(
    'an object in an object, three hundred deep',
    `{ applicants(filter: ${'{ a: '.repeat(300)}1${' }'.repeat(300)}) { total } }`,
  ),
  asks('a comment of two hundred thousand letters', `#${'x'.repeat(200_000)}\n{ nothing }`),
  asks('two hundred thousand commas', `${','.repeat(200_000)}{ nothing }`),
  asks('a text without an end', `{ applicants(filter: { name: "${'x'.repeat(200_000)}`),
  asks('a block text without an end', `{ applicants(filter: { name: """${'x\n'.repeat(90_000)}`),
  asks('a name of two hundred thousand letters', `{ ${'a'.repeat(200_000)} }`),
  asks('a whole number of a hundred thousand digits', rows('9'.repeat(100_000))),
  asks(
    'a hundred questions in one text',
    many(100, (n) => `query Q${n} ${years}`),
  ),
]

const lists: Hostile[] = [
  asks('two hundred and one rows', rows('201')),
  asks('two thousand million rows', rows('2147483647')),
  asks('more rows than a number holds', rows('99999999999999999999')),
  asks('less than no rows', rows('-1')),
  asks('too many rows by a variable', 'query P($n: Int!) { log(first: $n) { next } }', { n: 100_000 }),
  asks('too many rows by a default', 'query P($n: Int! = 100000) { log(first: $n) { next } }'),
  asks(
    'two hundred rows of all that hangs on them',
    'query L($f: ApplicantFilter!) { applicants(filter: $f, first: 200) { applications { id person { applications { id person { applications { id person { applications { id number } } } } } } } } }',
    { f: { reviewYear: 2016 } },
  ),
  asks('a row number that is a text', 'query P($n: Int!) { log(first: $n) { next } }', { n: '50' }),
]

const schema: Hostile[] = [
  asks('the schema', '{ __schema { types { name fields { name args { name } } } } }'),
  asks('the schema in a circle', `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`),
  asks('the schema by another name', '{ s: __schema { queryType { name } } }'),
  asks('the schema in a fragment', '{ ...S } fragment S on Query { __schema { types { name } } }'),
  asks('one type', '{ __type(name: "Person") { fields { name } } }'),
  asks('the text of a subgraph', '{ _service { sdl } }'),
  asks(
    'entities by hand',
    '{ _entities(representations: [{ __typename: "Person", id: "per_1" }]) { ... on Person { name } } }',
  ),
  asks('a question of the gateway’s own', 'query S($t: String!) { sessionAccount(token: $t) { id } }', { t: 'x' }),
  asks('a name that is nearly right', '{ reviewYear policyDocument }'),
  asks('a word of a list that is nearly right', 'query C($c: CourseCategory) { courses(category: $c) { id } }', {
    c: 'PUBLIK',
  }),
  asks('a subscription', 'subscription { reviewYears }'),
  asks('an answer in parts', '{ me { id ... @defer { displayName } } }'),
  asks('a list in parts', '{ jurisdictions @stream(initialCount: 1) { path } }'),
]

const variables: Hostile[] = [
  sends(
    'variables five thousand deep',
    `{"query":"${years}","variables":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
  ),
  sends(
    'lists a hundred thousand deep',
    `{"query":"${years}","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  ),
  sends(
    'a variable of a megabyte',
    ask('query L($f: ApplicantFilter!) { applicants(filter: $f) { total } }', {
      f: { reviewYear: 2016, name: 'x'.repeat(1_048_576) },
    }),
  ),
  sends(
    'the variable __proto__',
    `{"query":"query L($f: ApplicantFilter!) { applicants(filter: $f) { total } }","variables":{"f":{"reviewYear":2016,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}}`,
  ),
  sends('variables that are a list', `{"query":"${years}","variables":[1]}`),
  sends('variables that are a text', `{"query":"${years}","variables":"x"}`),
  sends('a number beyond numbers', `{"query":"query P($n: Int!) { log(first: $n) { next } }","variables":{"n":1e400}}`),
  asks('half a letter', 'query C($c: CourseCategory) { courses(category: $c) { id } }', { c: '\ud800' }),
  asks('letters that turn the line round', 'query C($c: CourseCategory) { courses(category: $c) { id } }', {
    c: '\u202e\u0000\u2028',
  }),
  asks('a letter that is no name', '{ ｒｅｖｉｅｗＹｅａｒｓ }'),
  asks('a letter number beyond letters', '{ applicants(filter: { name: "\\u{110000}" }) { total } }'),
]

const bodies: Hostile[] = [
  sends('a batch', `[${many(10, () => ask(years), ',')}]`),
  sends('a batch of ten thousand', `[${many(8_000, () => '{"query":"{a}"}', ',')}]`),
  sends('a question that is a list', `{"query":["${years}"]}`),
  sends('a question that is an object', `{"query":{"__proto__":{"toString":"x"}}}`),
  sends('no question', '{}'),
  sends(
    'the number of nothing registered',
    `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
  ),
  sends('the number __proto__', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"__proto__"}}}'),
  sends('a body of a megabyte', `{"query":"${years}","extensions":"${'x'.repeat(1_048_576)}"}`),
  sends('a hundred thousand brackets', '['.repeat(100_000)),
  sends('no JSON', 'query=%7BreviewYears%7D'),
  sends('a null byte in front', `\u0000${ask(years)}`),
  sends('bytes that are no UTF-8', Buffer.from('7b227175657279223a22ff227d', 'hex')),
  sends('UTF-16', Buffer.from(ask(years), 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }),
  sends('UTF-7', ask(years), { 'content-type': 'application/json; charset=utf-7' }),
  sends('a form', 'query=%7BreviewYears%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
  sends('a form with files', '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--', {
    'content-type': 'multipart/form-data; boundary=x',
  }),
  sends('plain text', ask(years), { 'content-type': 'text/plain' }),
  sends('GraphQL as it is', years, { 'content-type': 'application/graphql' }),
  sends('fifty megabytes in fifty kilobytes, gzip', gzipSync(zeros), { 'content-encoding': 'gzip' }),
  sends('fifty megabytes in little, deflate', deflateSync(zeros), { 'content-encoding': 'deflate' }),
  sends('fifty megabytes in little, brotli', brotliCompressSync(zeros), { 'content-encoding': 'br' }),
  { name: 'PUT instead of POST', body: ask(years), method: 'PUT' },
  sends('from another site', ask(years), { origin: 'https://evil.example' }),
  sends('from another site, as the browser says', ask(years), { 'sec-fetch-site': 'cross-site' }),
]

export const hostile: readonly Hostile[] = [
  ...aliases,
  ...fragments,
  ...sizes,
  ...lists,
  ...schema,
  ...variables,
  ...bodies,
]
