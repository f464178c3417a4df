// The access log, latest first, by key: lines only ever join at the front, so a key never skips or repeats one.
import { useClientHandle } from '@urql/vue'
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { AccessLogQuery, LogFilter, Purpose } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { useListState } from '../../listState.ts'
import { handed, leaving, takeAll } from '../../parts/leaving.ts'
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

const ExportLog = graphql(`
  mutation ExportLog($input: ExportLogInput!) {
    exportLog(input: $input) {
      __typename
      ... on LogExport {
        entryId next
        entries {
          id index action purpose basis operation told aside personId sealedUntil recordedAt
          account { id displayName organisationName }
        }
      }
      ... on Refusal { code message messageEn source }
    }
  }
`)
const ExportLogLines = graphql(`
  mutation ExportLogLines($input: ExportLogInput!) {
    exportLog(input: $input) {
      __typename
      ... on LogExport { entryId next lines }
      ... on Refusal { code message messageEn source }
    }
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
const pageTexts = 1000

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

  /** Every line that is asked for, up to the most, as rows of a workbook. */
  const everyLine = () =>
    takeAll<LogLine>(async (after) => {
      const input = { filter: filter.value, first: pageLines, after }
      const { data, error } = await client.mutation(ExportLog, { input }, leaving).toPromise()
      return handed(data?.exportLog, error, ({ entryId, entries, next }) => ({ entryId, rows: entries, next }))
    }, mostLines)

  /** The same as the texts themselves. */
  const jsonLines = () =>
    takeAll<string>(async (after) => {
      const input = { filter: filter.value, first: pageTexts, after }
      const { data, error } = await client.mutation(ExportLogLines, { input }, leaving).toPromise()
      return handed(data?.exportLog, error, ({ entryId, lines, next }) => ({ entryId, rows: lines, next }))
    }, mostLines)

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
