// The words that divide, and the one that asks where something lies. Each truth once with its faces side by side, as in operators.ts.
import { sql } from 'drizzle-orm'
import type { Operator } from './document.ts'
import type { Faces } from './operators.ts'
import { unlimited } from './steps.ts'

/** Numbers of a share lie within this, and amounts within `unlimited`: so their product stays within what a bigint holds. */
const mostParts = 1_000_000
const most = sql.raw(String(mostParts))

/** Floor of amount × n ÷ d. Beyond what a double holds exactly it is reckoned in whole numbers of any size. */
function floored(amount: number, n: number, d: number): number | null {
  if (n < 0 || n > mostParts || d < 1 || d > mostParts) return null
  const within = Math.min(amount, unlimited)
  const product = within * n
  return Number.isSafeInteger(product) ? Math.trunc(product / d) : Number((BigInt(within) * BigInt(n)) / BigInt(d))
}

export const operatorsOfParts: Record<Extract<Operator, 'portion' | 'remainder' | 'under'>, Faces> = {
  portion: {
    // Rounded down to the tenth, always: an hour is never given that nobody taught.
    takes: { of: ['T', 'count', 'count'], any: ['tenths', 'count'], gives: 'T' },
    judge: (a, n, d) =>
      typeof a === 'number' && typeof n === 'number' && typeof d === 'number' ? floored(a, n, d) : null,
    write: (a, n, d) =>
      sql`(case when ${n} between 0 and ${most} and ${d} between 1 and ${most} then div(int8smaller(${a}, ${sql.raw(String(unlimited))}) * ${n}, nullif(${d}, 0))::bigint end)`,
    say: { 'zh-CN': (a, n, d) => `${a}的${d}分之${n}（舍去零头）`, en: (a, n, d) => `${n}/${d} of ${a}, rounded down` },
    rises: [1, 1, -1],
    partial: true,
  },
  remainder: {
    takes: { of: ['count', 'count'], gives: 'count' },
    judge: (a, b) => (typeof a === 'number' && typeof b === 'number' && b !== 0 ? a % b : null),
    write: (a, b) => sql`mod(${a}::bigint, nullif(${b}, 0))`,
    say: { 'zh-CN': (a, b) => `${a}除以${b}的余数`, en: (a, b) => `the remainder of ${a} by ${b}` },
    partial: true,
  },
  under: {
    // A path lies under another by its steps, never by its digits: 64.64 is not above 64.6401.
    takes: { of: ['text', 'text'], gives: 'truth' },
    judge: (a, b) => (typeof a === 'string' && typeof b === 'string' ? `${a}.`.startsWith(`${b}.`) : null),
    write: (a, b) => sql`starts_with(${a} || '.', ${b} || '.')`,
    say: { 'zh-CN': (a, b) => `${a}属于${b}`, en: (a, b) => `the ${a} lies in ${b}` },
    denied: { 'zh-CN': (a, b) => `${a}不属于${b}`, en: (a, b) => `the ${a} does not lie in ${b}` },
  },
}
