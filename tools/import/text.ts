// What people type, made comparable: full-width forms, invisible characters, stray white space. Meaning is never changed.

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
const wideLetters = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

/** Without invisible characters, every run of white space one space, nothing around it. */
export const plain = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim()

/** A code or a number as typed with any input method: full-width forms made half-width, no white space inside. */
export const codeText = (text: string): string =>
  text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, '').replace(/[−–—]/g, '-')

/** A name or title: letters and digits half-width, brackets and commas as they were, since they belong to the name. */
export const nameText = (text: string): string =>
  plain(text).replace(wideLetters, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0))

const forbidden = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd\uffff]/u

/**
 * True for characters that no name contains and that would mislead a reader: controls, direction overrides,
 * and the mark that an earlier conversion leaves where it could not read a character.
 */
export const hasForbidden = (text: string): boolean => forbidden.test(text)

const dangerous = /^[=+\-@\t\r＝＋－＠]/

/** True for a cell that a spreadsheet would take for a formula. */
export const looksLikeFormula = (text: string): boolean => dangerous.test(text)

/** A cell of a .csv that no spreadsheet runs: an apostrophe in front, as a person would type it. */
export const guarded = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)

/** A marked file comes back corrected: the apostrophe that we put there is no part of the cell. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text
