// Hours are whole tenths everywhere: 28.5 学时 is 285. No float ever decides a right.

/** 1/10 of an hour (学时) or of a credit (学分); which of the two is said beside it. */
export type Tenths = number

/** `288`, `79.5`: as people write it, never `288.0`. */
export function tenthsText(tenths: Tenths): string {
  const whole = Math.trunc(Math.abs(tenths) / 10)
  const tenth = Math.abs(tenths) % 10
  return `${tenths < 0 ? '-' : ''}${whole}${tenth === 0 ? '' : `.${tenth}`}`
}
