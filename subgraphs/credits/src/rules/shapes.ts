// The shape of what a written word holds, as data: enough to read a clause by, to draw a form from and to make a JSON Schema of.
import type { Kind } from './document.ts'

/** `expr`: an expression of a kind; `any`: of any kind. `names`: a map whose keys are the author's own. */
export type Shape =
  | { readonly is: 'expr'; readonly kind: Kind | 'any' }
  | { readonly is: 'text' | 'hours' | 'count' | 'day' | 'monthDay' | 'flag' | 'values' }
  | { readonly is: 'word'; readonly words: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape; readonly least: number; readonly most: number | null }
  | { readonly is: 'tuple'; readonly of: readonly Shape[] }
  | { readonly is: 'fields'; readonly must: Fields; readonly may: Fields }
  | { readonly is: 'names'; readonly of: Shape }
  | { readonly is: 'either'; readonly of: readonly Shape[] }
export type Fields = Readonly<Record<string, Shape>>

export const expr = (kind: Kind | 'any'): Shape => ({ is: 'expr', kind })
export const truth = expr('truth')
export const hours = expr('tenths')
export const count = expr('count')
export const day = expr('day')
export const any = expr('any')
export const text: Shape = { is: 'text' }
export const monthDay: Shape = { is: 'monthDay' }
export const flag: Shape = { is: 'flag' }
/** Words to compare with, one or several. */
export const values: Shape = { is: 'values' }
export const word = (...words: string[]): Shape => ({ is: 'word', words })
export const list = (of: Shape, least = 0, most: number | null = null): Shape => ({ is: 'list', of, least, most })
export const tuple = (...of: Shape[]): Shape => ({ is: 'tuple', of })
export const fields = (must: Fields, may: Fields = {}): Shape => ({ is: 'fields', must, may })
export const names = (of: Shape): Shape => ({ is: 'names', of })
export const either = (...of: Shape[]): Shape => ({ is: 'either', of })
