// What a fact may still be, while conditions are asked one after the other.

/** What one condition says of one fact, or of a question that is not looked into. */
export type Bound =
  | { readonly opaque: string; readonly truth: boolean }
  | { readonly fact: string; readonly truth: boolean }
  | { readonly fact: string; readonly known: boolean }
  | { readonly fact: string; readonly words: readonly string[]; readonly among: boolean }
  | { readonly fact: string; readonly from?: number; readonly until?: number }
  | { readonly fact: string; readonly except: number }

export type Domain = {
  readonly known: boolean | null
  readonly truth: boolean | null
  /** null: any word but those in `not`. */
  readonly words: readonly string[] | null
  readonly not: readonly string[]
  readonly from: number
  readonly until: number
  readonly except: readonly number[]
}
export type Held = ReadonlyMap<string, Domain>

const anything: Domain = {
  known: null,
  truth: null,
  words: null,
  not: [],
  from: -Infinity,
  until: Infinity,
  except: [],
}

/** Facts of which every value is known beforehand. */
export const closed: Readonly<Record<string, readonly string[]>> = {
  targetLevel: ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'],
  unit: ['HOUR', 'CREDIT'],
  mode: ['PHYSICAL', 'ONLINE'],
}

/** What is known after one more condition; null where nothing is left. */
export function narrowed(held: Held, bound: Bound): Held | null {
  const name = 'opaque' in bound ? bound.opaque : bound.fact
  const was = held.get(name) ?? anything
  const now = { ...was, ...taken(name, was, bound) }
  // A question that is true or false has an answer: what it asks about is known.
  if ('known' in bound) {
    if (was.known !== null && was.known !== bound.known) return null
  } else if (was.known === false) return null
  else if (!('opaque' in bound)) return empty(now) ? null : new Map(held).set(name, { ...now, known: true })
  return empty(now) ? null : new Map(held).set(name, now)
}

function taken(name: string, was: Domain, bound: Bound): Partial<Domain> {
  if ('known' in bound) return { known: bound.known }
  if ('words' in bound) {
    const { words, among } = bound
    if (!among)
      return {
        not: [...was.not, ...words],
        words: was.words?.filter((word) => !words.includes(word)) ?? rest(name, was, words),
      }
    return { words: (was.words ?? words).filter((word) => words.includes(word) && !was.not.includes(word)) }
  }
  if ('except' in bound) return { except: [...was.except, bound.except] }
  if ('truth' in bound) return was.truth !== null && was.truth !== bound.truth ? { words: [] } : { truth: bound.truth }
  return { from: Math.max(was.from, bound.from ?? -Infinity), until: Math.min(was.until, bound.until ?? Infinity) }
}

/** Of a closed list what is left is a list again. */
const rest = (name: string, was: Domain, words: readonly string[]): readonly string[] | null =>
  closed[name]?.filter((word) => !words.includes(word) && !was.not.includes(word)) ?? null

const empty = (domain: Domain): boolean =>
  domain.words?.length === 0 ||
  domain.from > domain.until ||
  (domain.from === domain.until && domain.except.includes(domain.from))
