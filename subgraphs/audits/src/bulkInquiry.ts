// 批量核验: what stands in a line, and how it is told back. Pure.
import { canonical, type LogEntryId, type PersonId } from '@jijiao/kernel'
import { z } from 'zod'
import { type NumberFault, numberFault } from './askedNumber.ts'
import type { Answer } from './inquiry.ts'

/** Lines an inquiry may have, and letters a line. */
export const linesAtMost = 1_000_000
export const lineLetters = 2_000

const form = z.object({
  reference: z.string().max(64).default(''),
  name: z.string().trim().min(1).max(60),
  idNumber: z.string().trim().min(1).max(40),
})
export type Line = z.infer<typeof form>

/** INVALID cannot be read; REPEATED asks about the person of an earlier line, where the answer stands. */
export type LineFault = 'INVALID' | NumberFault | 'REPEATED'
export type Faulty = { fault: LineFault; reference: string }

/** One line as sent, or its fault, with which it is told back. Such a line is asked of nobody; the others are answered. */
export function lineFrom(text: string): Line | Faulty {
  let value: unknown = null
  try {
    if (text.length <= lineLetters) value = JSON.parse(text)
  } catch {
    // told below
  }
  const read = form.safeParse(value)
  if (read.success) {
    const fault = numberFault(read.data.idNumber)
    return fault ? { fault, reference: read.data.reference } : read.data
  }
  const named = z.object({ reference: z.string().max(64) }).safeParse(value)
  return { fault: 'INVALID', reference: named.success ? named.data.reference : '' }
}

export type AnsweredLine = {
  line: number
  reference: string
  personId: PersonId | null
  fault: string | null
  /** The line that asks about the same person. */
  sameAs: number | null
  receipt: string | null
  /** The entry in the log, whose place and proof are told with the receipts. */
  logEntryId: LogEntryId | null
  answer: Answer | null
}

/** A line of the result. The same line always has the same bytes: keys sorted, no white space. */
export function resultLine({ line, reference, fault, sameAs, receipt, logEntryId, answer }: AnsweredLine): string {
  if (fault || !answer)
    return `${canonical({ line, reference, fault: fault ?? 'INTERNAL', sameAs: sameAs ?? undefined })}\n`
  const { found, predicate, verdict, record } = answer
  return `${canonical({ line, reference, receipt, logEntryId, found, predicate: predicate ?? undefined, verdict: verdict ?? undefined, record: record ?? undefined })}\n`
}

/** Lines of text from bytes as they come; one that never ends is cut, so that nobody fills the memory. */
export async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const part of body) {
    rest += decoder.decode(part, { stream: true })
    let end = rest.indexOf('\n')
    while (end >= 0) {
      const text = rest.slice(0, end).replace(/\r$/, '')
      if (text !== '') yield text
      rest = rest.slice(end + 1)
      end = rest.indexOf('\n')
    }
    if (rest.length > lineLetters) rest = rest.slice(0, lineLetters + 1)
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield rest
}
