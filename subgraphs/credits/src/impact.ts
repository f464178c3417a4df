// What a measurement found, sorted: people by group, missing hours by step, what became of lines. Pure; the database counted.
import { canonicalJson, type Fate, fateWords, type RuleVersion, type Verdict } from './rules/index.ts'

export const dimensions = ['CITY', 'SERIES', 'LEVEL', 'EMPLOYER'] as const
export type Dimension = (typeof dimensions)[number]
type Words = { zh: string; en: string }

export type Group = {
  dimension: Dimension
  key: string
  words: Words
  people: number
  passToFail: number
  failToPass: number
}
export type VerdictChange = { from: Verdict; to: Verdict; people: number }
/** `bin`: hours missing in steps of twenty; both verdicts of a person are counted apart. */
export type Missing = { bin: number; baseline: number; draft: number }
export type SideResult = {
  people: number
  passToFail: number
  failToPass: number
  changes: VerdictChange[]
  missingHours: { fromTenths: number; untilTenths: number | null; baseline: number; draft: number }[]
  groups: Group[]
}
export type FateChange = {
  from: Fate
  to: Fate
  lines: number
  tenthsBefore: number
  tenthsAfter: number
  words: Words
}
export type ImpactResult = { judged: SideResult; toFile: SideResult; entriesChanged: FateChange[] }

/** Groups of employers smaller than this are told together: a number must not point at a person. */
const smallest = 10
export const others = 'OTHER'

/** @shape rows of one side, each application in one change. Out: differences, no totals. */
export function sideOf(
  people: number,
  changes: readonly VerdictChange[],
  missing: readonly Missing[],
  groups: readonly Group[],
): SideResult {
  const flipped = (from: Verdict, to: Verdict) => changes.find((one) => one.from === from && one.to === to)?.people ?? 0
  return {
    people,
    passToFail: flipped('PASS', 'FAIL'),
    failToPass: flipped('FAIL', 'PASS'),
    changes: changes
      .filter((one) => one.from !== one.to)
      .sort(
        (one, other) => other.people - one.people || `${one.from}${one.to}`.localeCompare(`${other.from}${other.to}`),
      ),
    missingHours: binsOf(missing),
    groups: folded(groups),
  }
}

/** @units tenths. Twenty hours a step, its last hour included: up to 20, up to 40; seven of them, and all above. */
export const binTenths = 200
export const lastBin = 7

function binsOf(missing: readonly Missing[]): SideResult['missingHours'] {
  if (missing.length === 0) return []
  const most = Math.max(...missing.map((one) => one.bin))
  return Array.from({ length: most + 1 }, (_, bin) => {
    const found = missing.find((one) => one.bin === bin)
    return {
      fromTenths: bin * binTenths,
      untilTenths: bin === lastBin ? null : (bin + 1) * binTenths,
      baseline: found?.baseline ?? 0,
      draft: found?.draft ?? 0,
    }
  })
}

/** Small employers are one group, and nobody of it is lost. */
function folded(groups: readonly Group[]): Group[] {
  const small = groups.filter((one) => one.dimension === 'EMPLOYER' && one.people < smallest)
  const large = groups.filter((one) => !small.includes(one))
  if (small.length === 0) return [...large]
  const sum = (of: (group: Group) => number) => small.reduce((all, one) => all + of(one), 0)
  const rest: Group = {
    dimension: 'EMPLOYER',
    key: others,
    words: { zh: '其他', en: 'Others' },
    people: sum((one) => one.people),
    passToFail: sum((one) => one.passToFail),
    failToPass: sum((one) => one.failToPass),
  }
  return [...large, rest]
}

export const fateChange = (
  from: Fate,
  to: Fate,
  lines: number,
  tenthsBefore: number,
  tenthsAfter: number,
): FateChange => ({
  from,
  to,
  lines,
  tenthsBefore,
  tenthsAfter,
  words:
    from === to
      ? { zh: `${fateWords[from]['zh-CN']}，学时不同`, en: `${fateWords[from].en}, other hours` }
      : {
          zh: `由“${fateWords[from]['zh-CN']}”变为“${fateWords[to]['zh-CN']}”`,
          en: `from “${fateWords[from].en}” to “${fateWords[to].en}”`,
        },
})

/** What a rule says of anybody: its title, its document and its days say nothing of anyone. */
const saying = ({
  title: _,
  number: __,
  issuer: ___,
  issuedOn: ____,
  inForceFrom: _____,
  policy: ______,
  ...rest
}: RuleVersion) => canonicalJson(rest)
/** Whether two rules say the same of everybody: then nobody is told otherwise, and that is said. */
export const saysTheSame = (one: RuleVersion, other: RuleVersion): boolean => saying(one) === saying(other)
