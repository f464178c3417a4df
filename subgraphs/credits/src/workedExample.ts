// A case of a published version as everybody may read it: who it is about in no more than the case says, and what the engine makes of it. Pure.
import { explainTrace, type Fate, parseCases, type Trace, type Verdict } from './rules/index.ts'
import type { HeldRule } from './ruleVersions.ts'
import { entryKinds } from './tables.ts'
import { headlineOf, requirementsOf, type ToldRequirement, type Words } from './told.ts'

export type ExampleLine = {
  kind: (typeof entryKinds)[number] | null
  course: string
  countedTenths: number
  fate: Fate
  reason: Words
  clause: string | null
}
export type Example = {
  name: string
  verdict: Verdict
  totalTenths: number | null
  shortTenths: number | null
  summary: Words
  requirements: ToldRequirement[]
  lines: ExampleLine[]
}

/** `E1 four courses are 360 exactly [S71, S72]` without the marks by which a reviewer finds its authority. */
const nameOf = (name: string): string => name.replace(/^E\d+ /, '').replace(/\s*\[[^\]]*\]$/, '')

/** Every case of the version, worked by the engine. */
export const examplesOf = (version: HeldRule): Example[] =>
  parseCases(version.cases).cases.map(({ name, person: { subject, entries } }) => {
    const trace = version.judge(subject, entries)
    const { verdict, totalTenths, shortTenths } = trace
    const requirements = requirementsOf(version, trace)
    return {
      name: nameOf(name),
      verdict,
      totalTenths,
      shortTenths,
      summary: headlineOf(version, trace),
      requirements,
      lines: linesOf(trace, entries),
    }
  })

function linesOf(trace: Trace, entries: readonly { id: string; kind: string; course: string | null }[]): ExampleLine[] {
  const said = new Map(entries.map((entry) => [entry.id, entry]))
  const [zh, en] = (['zh-CN', 'en'] as const).map(
    (locale) => new Map(explainTrace(trace, locale).entries.map((one) => [one.id, one.sentence])),
  )
  return trace.entries.map(({ id, fate, countedTenths, clause }) => ({
    kind: entryKinds.find((kind) => kind === said.get(id)?.kind) ?? null,
    course: said.get(id)?.course ?? '',
    countedTenths,
    fate,
    reason: { zh: zh?.get(id) ?? '', en: en?.get(id) ?? '' },
    clause,
  }))
}
