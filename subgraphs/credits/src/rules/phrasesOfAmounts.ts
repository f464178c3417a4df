// Plain phrases for amounts that are reckoned: so much a day, a share by place among the authors, hours less what leave takes off.
import type { Applied, Expr } from './document.ts'
import { same } from './patternsOfYears.ts'

type Say = (expr: Expr) => string

/** Each gives the phrase for its pattern; null where the pattern is not there. */
export function amountPhrases(say: Say, zh: boolean) {
  return {
    reduced: ({ of: [hours, left, whole] }: Applied): string | null =>
      hours && left && whole ? reducedBy(hours, left, whole) : null,
    byAuthors,
    inParts,
    aDay,
    once: ({ of: [amount, by] }: Applied): string | null =>
      amount && by && 'value' in by && by.value === 1 ? say(amount) : null,
  }

  /** What is split among years is told as the whole: the split has a sentence of its own. */
  function inParts({ of: [, part, whole] }: Applied): string | null {
    const [through, before] = part && 'op' in part && part.op === 'minus' ? part.of : []
    const parts = [through, before].map((one) => (one && 'op' in one && one.op === 'portion' ? one.of[0] : undefined))
    return whole && parts.every((one) => same(one, whole)) ? say(whole) : null
  }

  /** So much for each day, or for each but those on the way. */
  function aDay({ of: [hours, days] }: Applied): string | null {
    if (!hours || !days || !('value' in hours || 'param' in hours)) return null
    const [from, less] = 'op' in days && days.op === 'minus' ? days.of : [days]
    if (!from || !('fact' in from) || from.fact !== 'days') return null
    if (zh) return `每天${say(hours)}${less ? `（${say(less)}除外）` : ''}`
    return `${say(hours)} for each day${less ? `, without ${say(less)}` : ''}`
  }

  /** Some hours less what leave takes off them; or a part of them by numbers that are reckoned. */
  function reducedBy(hours: Expr, left: Expr, whole: Expr): string | null {
    if ('value' in left && 'value' in whole) return null
    if ('fact' in left && left.fact === 'minutes')
      return zh
        ? `每${say(whole)}分钟${say(hours)}（按总分钟数，舍去零头）`
        : `${say(hours)} for each ${say(whole)} minutes, rounded down`
    const [from, by] = 'op' in left && left.op === 'minus' ? left.of : []
    if (by && same(from, whole))
      return zh
        ? `${say(hours)}（按${say(by)}占${say(whole)}的比例核减，舍去零头）`
        : `${say(hours)} (less in proportion, ${say(by)} of ${say(whole)}, rounded down)`
    return zh
      ? `${say(hours)}按${say(left)}比${say(whole)}折算（舍去零头）`
      : `${say(hours)} in the proportion of ${say(left)} to ${say(whole)}, rounded down`
  }

  /** Shares of the same hours by place among the authors. */
  function byAuthors(table: Applied): string | null {
    const rows: string[] = []
    let rest: Expr = table
    let of: Expr | null = null
    while ('op' in rest && rest.op === 'choose') {
      const [condition, then, next]: readonly Expr[] = rest.of
      const [asked, place] = condition && 'op' in condition && condition.op === 'same' ? condition.of : []
      const part = then && shareOf(then)
      if (!asked || !place || !part || !next || !('fact' in asked) || asked.fact !== 'authorOrder') return null
      if (of && !same(of, part.of)) return null
      of = part.of
      rows.push(zh ? `第${say(place)}作者${part.text}` : `author ${say(place)} ${part.text}`)
      rest = next
    }
    const others = shareOf(rest)
    if (!of || !others || !same(of, others.of)) return null
    return zh
      ? `下列学时按署名分得的部分（${rows.join('，')}，其余${others.text}，舍去零头）：${say(of)}`
      : `a share by place among the authors (${rows.join(', ')}, others ${others.text}, rounded down) of: ${say(of)}`
  }
  function shareOf(expr: Expr): { readonly of: Expr; readonly text: string } | null {
    const [of, n, d] = 'op' in expr && expr.op === 'portion' ? expr.of : []
    return of && n && d ? { of, text: zh ? `${say(d)}分之${say(n)}` : `${say(n)}/${say(d)}` } : null
  }
}
