// Reads the clauses of what is required: one function a word, each showing what it unfolds into. Long: a function a word.
import { isSeq, type Node } from 'yaml'
import { clause, oneOf, type Read } from './clauseReader.ts'
import { type Expr, fact, op, placed, placeOf, type Requirement } from './document.ts'
import type { Reader } from './reading.ts'
import { always, among, conjunction, countOf, windowYears, yearInWindow } from './rewriting.ts'
import { whoHolds, whoOf } from './selecting.ts'
import { expression, expressionWords, type Made, madeTotal, type Names } from './words.ts'

type Required = Pick<Requirement, 'holds' | 'courses'>
/** The node that a word holds, and the ways to read further. */
type Ask = {
  readonly read: Reader
  readonly names: Names
  readonly node: Node | undefined
  expr: (node: Node | undefined) => Expr
  total: (made: Partial<Made>) => Expr
}
const year = fact('year')
const plain = (holds: Expr): Required => ({ holds, courses: [] })
const nowhere = { id: '', source: '', quote: '', reading: null, leftOpen: [] }

function askedOf(read: Reader, node: Node | undefined, names: Names): Ask {
  return {
    read,
    names,
    node,
    expr: (one) => expression(read, one, names),
    total: (made) =>
      fact(madeTotal(names, names.clause ?? nowhere, { fold: 'sum', where: always, by: null, atLeast: null, ...made })),
  }
}

/** The optional condition of a word. */
const whereOf = ({ expr }: Ask, fields: Map<string, Node>): Expr =>
  fields.has('where') ? expr(fields.get('where')) : always

const words: Readonly<Record<string, (ask: Ask) => Required>> = {
  holds: ({ node, expr }) => plain(expr(node)),
  minimum: ({ read, node, expr }) => {
    const fields = read.fields(node, ['of', 'hours'])
    return plain(op('atLeast', expr(fields.get('of')), expr(fields.get('hours'))))
  },
  share: ({ read, node, expr }) => {
    const fields = read.fields(node, ['part', 'whole', 'atLeast'])
    const [n, d] = read.list(fields.get('atLeast')).map(expr)
    return plain(op('shareAtLeast', expr(fields.get('part')), expr(fields.get('whole')), n ?? always, d ?? always))
  },
  floor: (ask) => {
    const { read, node, expr, total } = ask
    const facts = ['bucket', 'topic', 'mode', 'kind', 'source', 'place']
    const fields = read.fields(node, ['hours'], [...facts, 'where'])
    const named = facts.flatMap((name) =>
      fields.has(name) ? [among(fact(name), read.oneOrMore(fields.get(name)))] : [],
    )
    return plain(
      op('atLeast', total({ where: conjunction([...named, whereOf(ask, fields)]) }), expr(fields.get('hours'))),
    )
  },
  everyYear,
  byYear,
  topics: ({ read, node, expr, total }) => {
    const fields = read.fields(node, ['of', 'hours'], ['choose', 'by'])
    const by = fields.has('by') ? expr(fields.get('by')) : fact('topic')
    const named = among(by, read.list(fields.get('of')).map(read.text))
    const reached = total({ fold: 'groups', where: named, by, atLeast: expr(fields.get('hours')) })
    return plain(op('atLeast', reached, fields.has('choose') ? expr(fields.get('choose')) : countOf(1)))
  },
  qualifyingYears: (ask) => {
    const { read, node, expr, total } = ask
    const fields = read.fields(node, ['hours', 'atLeast'], ['where', 'recent'])
    const [where, hours] = [whereOf(ask, fields), expr(fields.get('hours'))]
    const years = (also: Expr) => total({ fold: 'groups', where: conjunction([where, also]), by: year, atLeast: hours })
    const enough = op('atLeast', years(always), expr(fields.get('atLeast')))
    if (!fields.has('recent')) return plain(enough)
    const recent = read.fields(fields.get('recent'), ['last', 'atLeast'])
    const lately = op('more', op('plus', year, expr(recent.get('last'))), fact('windowLastYear'))
    return plain(op('all', enough, op('atLeast', years(lately), expr(recent.get('atLeast')))))
  },
  courses,
  alternatives: ({ read, node, names }) => {
    const ways = read.list(node).map((one) => {
      const word = read.onlyWord(one)
      const found = word && Object.hasOwn(words, word.name) ? words[word.name] : undefined
      if (word && found) return found(askedOf(read, word.node, names)).holds
      // Any other word is a name the author gives to the alternative, or itself a condition.
      if (word) return expression(read, expressionWords.includes(word.name) ? one : word.node, names)
      read.fault(
        one,
        `此处应为一项要求：${requirementWords.join('、')}。`,
        `A requirement is expected here: ${requirementWords.join(', ')}.`,
      )
      return always
    })
    return plain(op('any', ...ways))
  },
}
export const requirementWords: readonly string[] = Object.keys(words)

/** Every year alike; from a year on; or with late study that fills the years before it. */
function everyYear(ask: Ask): Required {
  const { read, node, expr, total } = ask
  const fields = read.fields(node, ['hours'], ['where', 'from', 'backfill'])
  const where = whereOf(ask, fields)
  const hours = expr(fields.get('hours'))
  if (fields.has('backfill')) return backfilled(ask, fields.get('backfill'), where, hours)
  if (!fields.has('from')) return plain(op('atLeast', total({ fold: 'leastYear', where }), hours))
  const from = expr(fields.get('from'))
  const since = op('most', from, fact('windowFirstYear'))
  const reached = total({
    fold: 'groups',
    where: conjunction([where, op('atLeast', year, from)]),
    by: year,
    atLeast: hours,
  })
  return plain(op('atLeast', reached, op('minus', op('plus', fact('windowLastYear'), countOf(1)), since)))
}

/**
 * Hours of a year may fill that year and the `years` before it. They can be given out so that every year has enough exactly where each run
 * of years finds, in itself and the years that may still fill it, enough for all of them.
 */
function backfilled({ read, total }: Ask, node: Node | undefined, where: Expr, hours: Expr): Required {
  const fields = read.fields(node, ['years', 'of'])
  const [back, window] = [fields.get('years'), fields.get('of')].map((one) => Number(read.text(one)))
  if (!back || !window || window > 10) {
    read.fault(
      node,
      '补学须写年数：{years: 1, of: 5}，of 为审验期年数，至多 10。',
      'Write numbers of years: {years: 1, of: 5}; of is the years of the window, at most 10.',
    )
    return plain(always)
  }
  const first = fact('windowFirstYear')
  const after = (years: number) => (years === 0 ? first : op('plus', first, countOf(years)))
  const runs = Array.from({ length: window }, (_, from) =>
    Array.from({ length: window - from }, (_, more) => {
      const until = Math.min(from + more + back, window - 1)
      const inside = [
        op('atLeast', year, after(from)),
        ...(until < window - 1 ? [op('atLeast', after(until), year)] : []),
      ]
      const needed = more === 0 ? hours : op('times', hours, countOf(more + 1))
      const enough = op(
        'atLeast',
        total({ where: conjunction([where, ...(from === 0 ? inside.slice(1) : inside)]) }),
        needed,
      )
      return op('any', op('more', after(from + more), fact('windowLastYear')), enough)
    }),
  ).flat()
  return plain(op('all', op('atLeast', countOf(window), windowYears), ...runs))
}

/** Another minimum for each year inside one window; years that are deemed done ask for nothing. */
function byYear(ask: Ask): Required {
  const { read, node, expr, total } = ask
  const fields = read.fields(node, ['hours'], ['where', 'deemed'])
  const where = whereOf(ask, fields)
  const written = read.byYears(fields.get('hours'))
  const deemed = read.list(fields.get('deemed')).map((one) => Number(read.text(one)))
  const named = written.flatMap(({ year: number, node: held }) =>
    number === null || deemed.includes(number) ? [] : [{ number, hours: expr(held) }],
  )
  const each = named.map(({ number, hours }) => {
    const sum = total({ where: conjunction([where, op('same', year, countOf(number))]) })
    return op('any', op('not', yearInWindow(countOf(number))), op('atLeast', sum, hours))
  })
  const other = written.find((one) => one.year === null)
  if (!other) return plain(each.length ? op('all', ...each) : always)
  const settled = [...new Set([...deemed, ...named.map((one) => one.number)])].map((number) => countOf(number))
  const elsewhere = settled.map((one) => op('not', op('same', year, one)))
  const reached = total({
    fold: 'groups',
    where: conjunction([where, ...elsewhere]),
    by: year,
    atLeast: expr(other.node),
  })
  const rest = settled.length ? op('minus', windowYears, op('tally', ...settled.map(yearInWindow))) : windowYears
  return plain(op('all', ...each, op('atLeast', reached, rest)))
}

/** Each course, or one of its alternatives, has to be done. `atLeast` asks for so many of them instead of all. */
function courses({ read, node, expr, total }: Ask): Required {
  const fields = read.fields(node, ['each'], ['where', 'atLeast'])
  const where = fields.has('where') ? expr(fields.get('where')) : always
  const required = read.list(fields.get('each')).map((one) => {
    const alternatives = isSeq(one) ? read.list(one).map(read.text) : [read.text(one)]
    const done = total({ fold: 'has', where: conjunction([where, among(fact('course'), alternatives)]) })
    return { names: alternatives, done }
  })
  const truths = required.map((course) => course.done)
  const atLeast = fields.get('atLeast')
  return {
    courses: required.map(({ names, done }) => ({ names, done: 'fact' in done ? done.fact : '' })),
    holds: atLeast ? op('atLeast', op('tally', ...truths), expr(atLeast)) : op('all', ...truths),
  }
}

type Own = { readonly overrides: readonly string[]; readonly substitutable: boolean }
/** What a requirement says of others, beside the clause: it is written out once all are read. */
const owns = new WeakMap<object, Own>()

const requirementRead: Read<Requirement & Own> = clause(
  [],
  ['when', 'for', 'overrides', 'substitutable', ...requirementWords],
  (held, read, names, node) => {
    const word = oneOf(read, node, held, requirementWords)
    const when = held.has('when') ? expression(read, held.get('when'), names) : always
    const found = words[word]
    const required = found ? found(askedOf(read, held.get(word), names)) : plain(always)
    return {
      when: held.has('for') ? conjunction([whoHolds(whoOf(read, held.get('for'))), when]) : when,
      ...required,
      overrides: held.has('overrides') ? read.list(held.get('overrides')).map(read.text) : [],
      substitutable: !held.has('substitutable') || read.text(held.get('substitutable')) !== 'false',
    }
  },
)
export const requirement: Read<Requirement> = (read, node, names) => {
  const { overrides, substitutable, ...made } = requirementRead(read, node, names)
  owns.set(made, { overrides, substitutable })
  return placed(made, read.at(node))
}

/** A requirement that takes the place of others where it binds: those bind everybody else. */
export function withOverrides(read: Reader, requirements: readonly Requirement[]): readonly Requirement[] {
  const over = requirements.flatMap((one) => (owns.get(one)?.overrides ?? []).map((name) => ({ by: one, name })))
  for (const { name, by } of over)
    if (!requirements.some((one) => one.id === name && one !== by))
      read.fault(
        placeOf(by),
        `没有编号为“${name}”的要求可供优先。`,
        `There is no requirement “${name}” to take the place of.`,
      )
  return requirements.map((one) => {
    const by = over.filter(({ name }) => name === one.id).map((other) => op('not', other.by.when))
    return by.length ? placed({ ...one, when: conjunction([one.when, ...by]) }, placeOf(one)) : one
  })
}
export const isFirm = (one: Requirement): boolean => owns.get(one)?.substitutable === false
