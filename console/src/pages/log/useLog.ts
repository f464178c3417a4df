// The access log, latest first, by key: lines only ever join at the front, so a key never skips or repeats one.
import { useClientHandle } from '@urql/vue'
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { AccessLogQuery, LogFilter, Purpose } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { useListState } from '../../listState.ts'
import { words } from '../../words.ts'

const AccessLog = graphql(`
  query AccessLog($filter: LogFilter, $first: Int!, $after: String) {
    log(filter: $filter, first: $first, after: $after) {
      next
      entries {
        id index action purpose basis operation told aside personId sealedUntil recordedAt
        account { id displayName organisationName }
      }
    }
  }
`)

const LogExport = graphql(`
  query LogExport($filter: LogFilter, $first: Int!, $after: String) {
    logExport(filter: $filter, first: $first, after: $after) { next lines }
  }
`)

const LogProof = graphql(`
  query LogProof($filter: LogFilter) {
    log(filter: $filter, first: 1) { entries { id logged { entryId index proof } } }
  }
`)

export type LogLine = AccessLogQuery['log']['entries'][number]
/** More than a workbook or a file should hold: more is said, not cut silently. */
export const mostLines = 2000
const pageLines = 200

const nothing = { who: '', whom: '', action: '', purpose: '', from: '', to: '', number: '' }
const isPurpose = (text: string): text is Purpose => text in words.Purpose

function filterOf(texts: typeof nothing): LogFilter {
  const { purpose, ...rest } = texts
  const given = Object.entries(rest).filter(([, text]) => text.trim() !== '')
  return { ...Object.fromEntries(given), ...(isPurpose(purpose) ? { purpose } : {}) }
}

export function useLog(first = 50) {
  const { client } = useClientHandle()
  const list = useListState(nothing)
  const filter = computed(() => filterOf(list.filter.value))
  const answer = useAnswer({
    query: AccessLog,
    variables: computed(() => ({ filter: filter.value, first, after: list.after.value })),
    context: { additionalTypenames: ['LogLine'] },
  })

  /** Every line that is asked for, up to the most; null when one page could not be read. */
  async function everyLine(): Promise<{ lines: LogLine[]; more: boolean } | null> {
    const lines: LogLine[] = []
    for (let after: string | undefined; ; ) {
      const { data } = await client
        .query(AccessLog, { filter: filter.value, first: pageLines, after }, fresh)
        .toPromise()
      if (!data) return null
      lines.push(...data.log.entries)
      if (data.log.next === null || data.log.next === undefined) return { lines, more: false }
      if (lines.length >= mostLines) return { lines, more: true }
      after = data.log.next
    }
  }

  async function jsonLines(): Promise<{ text: string; more: boolean } | null> {
    const { data } = await client.query(LogExport, { filter: filter.value, first: 1000 }, fresh).toPromise()
    return data ? { text: data.logExport.lines.map((line) => `${line}\n`).join(''), more: !!data.logExport.next } : null
  }

  /** The proof of one entry; null while there is none. */
  async function proofOf(id: string): Promise<string | null> {
    const { data } = await client.query(LogProof, { filter: { number: id } }, fresh).toPromise()
    return data?.log.entries[0]?.logged.proof ?? null
  }

  return {
    list,
    entries: computed(() => answer.data.value?.log.entries ?? []),
    next: computed(() => answer.data.value?.log.next ?? null),
    waiting: answer.waiting,
    refreshing: answer.refreshing,
    fault: answer.fault,
    partial: answer.partial,
    again: answer.again,
    everyLine,
    jsonLines,
    proofOf,
  }
}

const fresh = { requestPolicy: 'network-only' } as const
