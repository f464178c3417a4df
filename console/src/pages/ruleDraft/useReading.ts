// What the text would mean, asked again when typing pauses: sentences and faults soon, the cases a little later.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type AnyVariables, useClientHandle } from '@urql/vue'
import { computed, onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue'
import type { ReadingShownFragment, RunCasesQuery } from '../../generated/graphql.ts'
import { tooLong, tooLongWords } from '../../parts/rule/longest.ts'
import { ReadRule, RunCases } from './draftDocuments.ts'

export type Reading = ReadingShownFragment
export type CaseRun = NonNullable<RunCasesQuery['readRule']>

/** What is known of a text that is too long to be read, without asking the register. */
const unread = {
  hash: null,
  title: null,
  inForceFrom: null,
  faults: [{ code: 'TOO_LONG', severity: 'ERROR' as const, line: 1, column: 1, words: tooLongWords, clause: null }],
  lints: [],
  clauses: [],
  params: [],
  diff: null,
}

/** @units milliseconds of quiet before the register is asked. */
const pauses = { reading: 300, cases: 900 }

type Asked = { source: string; cases: string; policyDocumentId?: string; basedOn?: string }

export function useReading(asked: Ref<Asked | null>) {
  const { client } = useClientHandle()
  const reading = shallowRef<Reading | null>(null)
  const run = shallowRef<CaseRun | null>(null)
  /** The text that the reading is of: what is shown beside another text is not yet true of it. */
  const readSource = ref<string | null>(null)
  const fault = shallowRef<Error>()
  const running = ref(false)
  const timers: { reading?: ReturnType<typeof setTimeout>; cases?: ReturnType<typeof setTimeout> } = {}
  let round = 0

  async function ask<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) {
    const { data, error } = await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise()
    return { data, error }
  }
  async function read(now: Asked, of: number) {
    const { data, error } = await ask(ReadRule, { input: now })
    if (of !== round) return
    fault.value = data?.readRule ? undefined : error
    if (data?.readRule) {
      reading.value = data.readRule
      readSource.value = now.source
    }
  }
  async function tryCases(now: Asked, of: number) {
    running.value = true
    const { data, error } = await ask(RunCases, { input: now })
    if (of !== round) return
    running.value = false
    if (data?.readRule) run.value = data.readRule
    else fault.value = error
  }
  function askAgain(quickly = false) {
    const now = asked.value
    if (!now) return
    round += 1
    const of = round
    clearTimeout(timers.reading)
    clearTimeout(timers.cases)
    if (tooLong(now.source) || tooLong(now.cases)) {
      reading.value = unread
      run.value = { ...unread, caseResults: [] }
      readSource.value = now.source
      running.value = false
      fault.value = undefined
      return
    }
    timers.reading = setTimeout(() => read(now, of), quickly ? 0 : pauses.reading)
    timers.cases = setTimeout(() => tryCases(now, of), quickly ? 0 : pauses.cases)
  }
  watch(asked, (_, before) => askAgain(before === null), { immediate: true, deep: true })
  onScopeDispose(() => {
    round += 1
    clearTimeout(timers.reading)
    clearTimeout(timers.cases)
  })

  return {
    reading,
    run,
    running,
    fault,
    /** The reading belongs to an older text. */
    behind: computed(() => asked.value !== null && readSource.value !== asked.value.source),
    askAgain,
  }
}
