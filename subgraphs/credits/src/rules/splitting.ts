// Entries that count in several years: how a split is read, and what it makes of the day and the worth of each part.
import { clause, oneOf, type Read } from './clauseReader.ts'
import { type Dating, type Expr, fact, op, placed, placeOf, type RuleVersion, type Split } from './document.ts'
import { always, countOf, dayOfYear, earlier, shifted, times, yearIn } from './rewriting.ts'
import { expression } from './words.ts'

/** Of a part: the day it counts on, and its place in the whole, as two numbers of so many. */
type Parts = { readonly on: (on: Expr) => Expr; readonly before: Expr; readonly through: Expr; readonly whole: Expr }
const partsOf = new WeakMap<object, Parts>()

const part = fact('part')
const partBefore = op('minus', part, countOf(1))

/** Years of a split end where the years of the dating end. */
export const splitWith = (dating: Dating): Read<Split> => {
  const ends = dating.yearEnds ?? '12-31'
  const read: Read<Split & { parts: Parts }> = clause([], ['when', 'equally', 'byDays'], (held, read, names, node) => {
    const when = held.has('when') ? expression(read, held.get('when'), names) : always
    if (oneOf(read, node, held, ['equally', 'byDays']) === 'equally')
      return {
        when,
        into: expression(read, held.get('equally'), names),
        parts: {
          on: (on) => shifted(on, 'After', 'months', times(partBefore, 12)),
          before: partBefore,
          through: part,
          whole: fact('parts'),
        },
      }
    const fields = read.fields(held.get('byDays'), ['from', 'until'])
    const [from, until] = [expression(read, fields.get('from'), names), expression(read, fields.get('until'), names)]
    const endOf = (number: Expr) => dayOfYear(op('minus', op('plus', yearIn(from, ends), number), countOf(1)), ends)
    const last = earlier(until, endOf(part))
    return {
      when,
      into: op('minus', op('plus', yearIn(until, ends), countOf(1)), yearIn(from, ends)),
      parts: {
        on: () => last,
        before: op('daysFromTo', from, endOf(partBefore)),
        through: op('daysFromTo', from, last),
        whole: op('daysFromTo', from, until),
      },
    }
  })
  return (reader, node, names) => {
    const { parts, ...made } = read(reader, node, names)
    partsOf.set(made, parts)
    return placed(made, reader.at(node))
  }
}

/**
 * The rule with the day and the worth of parts written out. A part is worth what is given up to its end less what is given up to its
 * beginning, each rounded down: so all parts together are worth the whole, to the tenth.
 */
export function withParts(rule: RuleVersion): RuleVersion {
  const splits = (rule.split ?? []).flatMap((split) => {
    const parts = partsOf.get(split)
    return parts ? [{ split, parts }] : []
  })
  if (splits.length === 0) return rule
  const chosen = (plain: Expr, made: (parts: Parts) => Expr): Expr =>
    splits.reduceRight<Expr>(
      (rest, { split, parts }) =>
        'value' in split.when && split.when.value === true ? made(parts) : op('choose', split.when, made(parts), rest),
      plain,
    )
  return {
    ...rule,
    dating: placed(
      { ...rule.dating, on: chosen(rule.dating.on, (parts) => parts.on(rule.dating.on)) },
      placeOf(rule.dating),
    ),
    conversion: rule.conversion.map((one) =>
      placed(
        {
          ...one,
          gives: chosen(one.gives, ({ before, through, whole }) =>
            op('minus', op('portion', one.gives, through, whole), op('portion', one.gives, before, whole)),
          ),
        },
        placeOf(one),
      ),
    ),
  }
}
