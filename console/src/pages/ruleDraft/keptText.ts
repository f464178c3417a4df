// What was written and not yet saved, kept in the tab: a session that ends, or a page loaded anew, must not lose it.
// A rule's text names nobody; of a person nothing is ever kept here.

/** `seen`: the revision it was written on top of; null where there was none. */
export type Kept = { readonly source: string; readonly cases: string; readonly seen: string | null }

const keyOf = (draftId: string): string => `jijiao.rule.${draftId}`
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'source' in value &&
  typeof value.source === 'string' &&
  'cases' in value &&
  typeof value.cases === 'string' &&
  'seen' in value &&
  (value.seen === null || typeof value.seen === 'string')

export function keptText(draftId: string): Kept | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(keyOf(draftId)) ?? 'null')
    return isKept(value) ? value : null
  } catch {
    return null
  }
}
export const keepText = (draftId: string, kept: Kept): void => {
  sessionStorage.setItem(keyOf(draftId), JSON.stringify(kept))
}
export const forgetText = (draftId: string): void => sessionStorage.removeItem(keyOf(draftId))
