// What a lint says, and how it is collected: where it stands, and in both languages what to write instead.
import { placeOf } from './document.ts'

export type Severity = 'ERROR' | 'WARNING'
export type Lint = {
  readonly code: string
  readonly severity: Severity
  /** Id of the clause; null where no clause is meant. */
  readonly clause: string | null
  /** In the text of the rule; 0 where it was not read from text. Of the official document where `code` is CLAUSE_WITHOUT_RULE. */
  readonly line: number
  readonly column: number
  readonly zh: string
  readonly en: string
}

type Part = { readonly id?: string }
export type Find = (severity: Severity, code: string, part: Part | null, zh: string, en: string) => void

/** Collects findings; the same words about the same clause are told once. */
export function findings(): { readonly find: Find; readonly found: Lint[] } {
  const found: Lint[] = []
  const find: Find = (severity, code, part, zh, en) => {
    const clause = part?.id ?? null
    if (found.some((one) => one.code === code && one.clause === clause && one.zh === zh)) return
    const { line, column } = part ? placeOf(part) : { line: 0, column: 0 }
    found.push({ code, severity, clause, line, column, zh, en })
  }
  return { find, found }
}
