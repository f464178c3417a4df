// What was written and not yet saved, kept in the tab: a session that ends, or a page loaded anew, must not lose it.
// It is kept for who wrote it: another officer who signs in here must not save it as theirs. A rule's text names nobody.

/** `seen`: the revision it was written on top of; null where there was none. */
export type Kept = { readonly source: string; readonly cases: string; readonly seen: string | null }

const keyOf = (account: string, draftId: string): string => `jijiao.rule.${account}.${draftId}`
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'source' in value &&
  typeof value.source === 'string' &&
  'cases' in value &&
  typeof value.cases === 'string' &&
  'seen' in value &&
  (value.seen === null || typeof value.seen === 'string')

export function keptText(account: string, draftId: string): Kept | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(keyOf(account, draftId)) ?? 'null')
    return isKept(value) ? value : null
  } catch {
    return null
  }
}
export const keepText = (account: string, draftId: string, kept: Kept): void => {
  try {
    sessionStorage.setItem(keyOf(account, draftId), JSON.stringify(kept))
  } catch {
    forgetText(account, draftId) // no room for it: an older text that comes back later would be worse than none
  }
}
export const forgetText = (account: string, draftId: string): void => sessionStorage.removeItem(keyOf(account, draftId))
