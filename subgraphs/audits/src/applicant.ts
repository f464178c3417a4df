// What a list of applicants is asked by. Pure.
/** A page is at most this long. */
export const pageLimit = 200

/** Among fewer than these nobody is counted by what is only theirs: as in the statistics for others. */
export const fewest = 10

/** The number of the last application of the page before; null for the first page. A cursor is not a secret, and is checked all the same. */
export const afterOf = (cursor: string | null | undefined): string | null =>
  typeof cursor === 'string' && /^[\p{L}\d〔〕-]{1,60}$/u.test(cursor) ? cursor : null
