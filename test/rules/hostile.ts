// Texts that are no rule, for the test that they are refused and the bench of how long that takes.
const kib = 1024
const repeated = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')
const readAs = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding).toString('utf8')

/** `line` and `column` where the first fault stands, and what of it is said in English. */
export type Hostile = {
  readonly name: string
  readonly text: string
  readonly line: number
  /** null: where exactly the measure is full says nothing. */
  readonly column: number | null
  readonly said: string
}
const of = (name: string, text: string, line: number, column: number | null, said: string): Hostile => ({
  name,
  text,
  line,
  column,
  said,
})

const long = 'longer than'
const deep = 'Nested deeper than 60 levels'
const much = 'holds too much'
const anchor = 'Anchors (&) and aliases (*) are not read; use define.'

/** Refused alike as a rule and as a case file, before anything is made of them. */
export const hostile: readonly Hostile[] = [
  of('ten megabytes in one line', `policy: ${'x'.repeat(10 * kib * kib)}`, 1, 1, long),
  of('ten megabytes of lines', '- a\n'.repeat(2.5 * kib * kib), 1, 1, long),
  of('ten thousand brackets', `policy: ${'['.repeat(10_000)}`, 1, 67, deep),
  of('ten thousand braces', '{a: '.repeat(10_000), 1, 237, deep),
  of('ten thousand dashes', '- '.repeat(10_000), 1, 119, deep),
  of('ten thousand question marks', '? '.repeat(10_000), 1, 119, deep),
  of(
    'a thousand levels of indentation',
    repeated(1000, (at) => `${' '.repeat(at)}a:`),
    60,
    60,
    deep,
  ),
  of('four hundred thousand dashes without anything', '-\n'.repeat(200 * kib), 30_000, 2, much),
  of('empty lines without end', '\n'.repeat(500 * kib), 60_001, 1, much),
  of('comments without end', '#\n'.repeat(250 * kib), 30_001, 1, much),
  of('commas without end', `policy: [${','.repeat(500 * kib)}]`, 1, 60_004, much),
  of('documents without end', '---\n'.repeat(120 * kib), 30_000, 4, much),
  of('an alias bomb', `a: &a [x, x]\n${repeated(9, (at) => `b${at}: &b${at} [${'*a, '.repeat(9)}]`)}`, 1, 4, anchor),
  of('an anchor', 'policy: x\nparams: &all\n  a: { count: 1, source: s }\n', 2, 9, anchor),
  of('an alias', 'policy: *x\n', 1, 9, anchor),
  of('a merge key', 'policy: x\nparams:\n  <<: { a: 1 }\n', 3, 3, 'Merge keys (<<) are not read'),
  of('a tag', 'policy: !!js/function "x"\n', 1, 9, 'Tags (!) are not read'),
  of('a directive', '%YAML 1.1\n---\npolicy: x\n', 1, 1, 'Directives (%) are not read'),
  of('two documents', 'policy: x\n---\npolicy: y\n', 2, 1, 'One document a file'),
  of('a field that stands twice', 'policy: x\ntitle: y\npolicy: z\n', 3, 1, 'The field “policy” stands twice'),
  of('a field whose name is a list', '? [a, b]\n: x\n', 1, 3, 'The name of a field is one word'),
  of('a tab for indentation', 'params:\n\ta: 1\n', 2, 1, 'Tabs are not read; use spaces.'),
  of('a tab between words', 'policy:\tx\n', 1, 8, 'Tabs are not read; use spaces.'),
  of('a NUL byte', 'policy: x\ntitle: a\0b\n', 2, 9, 'not in UTF-8'),
  of('half a character', 'policy: x\ntitle: 继\ud83d教\n', 2, 9, 'Half a character (U+D83D)'),
  of('the other half of a character', 'title: \udc00', 1, 8, 'Half a character (U+DC00)'),
  of(
    'GBK read as UTF-8',
    Buffer.from('7469746c653a20bccc bdcc'.replaceAll(' ', ''), 'hex').toString('utf8'),
    1,
    8,
    'not in UTF-8',
  ),
  of('UTF-16 read as UTF-8', readAs('title: 继教\n', 'utf16le'), 1, 2, 'not in UTF-8'),
  of('Latin letters read as UTF-8', readAs('title: é\n', 'latin1'), 1, 8, 'not in UTF-8'),
  of(
    'letters that turn the direction',
    'title: 360\u202e063\n',
    1,
    11,
    'A control character that is not seen (U+202E)',
  ),
  of('a space of no width', 'title: 继\u200b教\n', 1, 9, 'A control character that is not seen (U+200B)'),
  of('line ends of no known system', 'policy: x\rtitle: y\r', 1, 10, 'Lines end in LF or CRLF'),
  of('an escape character', 'title: \u001b[31m\n', 1, 8, 'A control character that is not seen (U+001B)'),
  of('a bracket that is not closed', 'policy: [a, b\n', 2, 1, 'a bracket is missing'),
  of('a quote that is not closed', "title: '继教\n", 2, 1, 'a quote or a bracket is missing'),
  of(
    'lines that do not stand under one another',
    'params:\n  a: { count: 1 }\n b: { count: 2 }\n',
    3,
    1,
    'lines of one level begin in the same column',
  ),
]

/** Texts that read as YAML and are too much as a rule: told after the head, in the same time. */
const head = repeated(
  7,
  (at) =>
    `${['policy', 'title', 'number', 'issuer', 'issuedOn', 'inForceFrom', 'purpose'][at]}: ${at === 4 || at === 5 ? '2020-01-01' : 'x'}`,
)
const steps =
  'window: []\ndating: { id: d, source: s, quote: q, on: heldTo }\nrecognition: []\nconversion: []\ntotals: []\nrequirements: []'
const needs = (word: string) => `applies:\n  - { id: a, source: s, quote: q, needs: ${word} }`
const defined = (count: number, line: (at: number) => string, word: string) =>
  `${head}\n${steps}\ndefine:\n${repeated(count, line)}\n${needs(word)}\n`

export const overgrown: readonly Hostile[] = [
  of(
    'definitions that double at each step',
    defined(20, (at) => `  d${at}: { all: [d${at + 1}, d${at + 1}] }`, 'd0'),
    33,
    null,
    'grows too large',
  ),
  of(
    'a chain of three thousand definitions',
    defined(3000, (at) => `  d${at}: { not: d${at + 1} }`, 'd0'),
    44,
    15,
    'Deeper than 60 levels',
  ),
  of(
    'definitions that go in a circle',
    defined(2, (at) => `  d${at}: { not: d${1 - at} }`, 'd0'),
    16,
    14,
    'The definition “d0” refers to itself.',
  ),
  of(
    'a definition that is itself',
    defined(1, () => '  d0: d0', 'd0'),
    15,
    7,
    'The definition “d0” refers to itself.',
  ),
  of(
    'a number beyond what is counted',
    defined(1, () => '  d0: { same: [reviewYear, 99999999999999999999] }', 'd0'),
    15,
    28,
    'A number has at most six digits.',
  ),
  of(
    'nine thousand words to compare with',
    defined(1, () => `  d0: { is: [kind, ${'A, '.repeat(9000)}B] }`, 'd0'),
    15,
    13,
    'The list is longer than 1000',
  ),
  of(
    'nine hundred words nobody knows',
    defined(1, () => `  d0: { all: [${'{ x: 1 }, '.repeat(900)}] }`, 'd0'),
    15,
    15,
    'Unknown word “x”.',
  ),
]
