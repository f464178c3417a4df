// The expectation of shared/data was worked out by others: here the rule is held against it before anything is imported.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { decode } from 'iconv-lite'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { nobody, nothingKnown } from '../../subgraphs/credits/src/rules/facts.ts'
import { traceWith } from '../../subgraphs/credits/src/rules/index.ts'
import { tenthsOf } from '../../subgraphs/credits/src/rules/literals.ts'
import type { Person } from '../../subgraphs/credits/src/rules/relations.ts'
import { testDatabase } from '../testkit/database.ts'
import { asking, byMany, byOne } from './both.ts'
import { ningxia2016 } from './policies.ts'

const { owner } = await testDatabase()
const read = (file: string) => readFileSync(new URL(`../data/${file}`, import.meta.url))

const verdict = z.object({
  verdict: z.string(),
  totalHours: z.string().optional(),
  shortHours: z.string().optional(),
  missingCourses: z.array(z.string()).optional(),
  bySubstitution: z.boolean().optional(),
})
const expectation = z.object({
  duplicates: z.array(z.number()),
  rejected: z.record(z.string(), z.string()),
  verdicts: z.record(z.string(), verdict),
})
type Row = Readonly<Record<string, string>>

const kinds: Row = {
  公需课: 'PUBLIC_COURSE',
  专业课: 'PROFESSIONAL_COURSE',
  考察交流: 'STUDY_TRIP',
  授课: 'TEACHING',
  学历教育: 'DEGREE_STUDY',
  职称外语计算机培训: 'EXAM_PREPARATION',
}
const levels: Row = {
  正高: 'FULL_SENIOR',
  副高: 'ASSOCIATE_SENIOR',
  中级: 'INTERMEDIATE',
  助理: 'ASSISTANT',
  员: 'TECHNICIAN',
}
const evidences: Row = {
  结业证: 'COMPLETION_CERTIFICATE',
  其他证明: 'OTHER_PROOF',
  在线证明: 'ONLINE_CERTIFICATE',
  文件: 'DOCUMENT',
  学校证明: 'SCHOOL_PROOF',
  学历证书: 'DIPLOMA',
  无: 'NONE',
}
const degrees: Row = { 高一级学历: 'HIGHER', 第二学历: 'SECOND' }

/** Just enough of an import to ask the rule; the real one is elsewhere and stricter. */
function entryOf(row: Row, line: number): Person['entries'][number] {
  const given = (column: string) => row[column] || null
  const whole = (column: string) => (given(column) === null ? null : Number(row[column]))
  const kind = kinds[row.活动类别 ?? ''] ?? ''
  return {
    ...nothingKnown,
    id: `hen_${String(line).padStart(6, '0')}`,
    kind,
    course: given('活动名称'),
    quantityTenths: tenthsOf(row.学时 ?? ''),
    unit: 'HOUR',
    days: whole('天数'),
    travelDays: whole('路程天数'),
    heldFrom: given('开始日期'),
    heldTo: given('结束日期'),
    registeredOn: given('录入日期'),
    enrolledOn: given('入学日期'),
    graduatedOn: given('毕业日期'),
    degree: kind === 'DEGREE_STUDY' ? (degrees[row.活动名称 ?? ''] ?? null) : null,
    filing: given('备案号'),
    institution: given('施教机构'),
    mode: row.形式 === '网络' ? 'ONLINE' : 'PHYSICAL',
    evidence: evidences[row.证明材料 ?? ''] ?? null,
    source: 'LEGACY',
  }
}

function peopleOf(text: string, leftOut: ReadonlySet<number>): Map<string, Person> {
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true, bom: true }))
  const kept = rows.map((row, index) => ({ row, line: index + 2 })).filter(({ line }) => !leftOut.has(line))
  const groups = Map.groupBy(kept, ({ row }) => row.身份证号 ?? '')
  return new Map(
    [...groups].map(([number, lines], index) => {
      const targetLevel = levels[lines[0]?.row.拟晋级别 ?? ''] ?? null
      const subject = {
        ...nobody,
        applicationId: `app_${index}`,
        personId: `per_${index}`,
        targetLevel,
        reviewYear: 2016,
        judgedOn: '2016-06-01',
      }
      return [number, { subject, entries: lines.map(({ row, line }) => entryOf(row, line)) }]
    }),
  )
}

const files = [
  { file: 'legacy-export', text: () => read('legacy-export.csv').toString('utf8') },
  { file: 'legacy-export-gbk', text: () => decode(read('legacy-export-gbk.csv'), 'gb18030') },
]

test.each(files)(
  'everybody of $file comes to what others worked out, by one and by many [S71, S73, S97]',
  async ({ file, text }) => {
    const { duplicates, rejected, verdicts } = expectation.parse(
      JSON.parse(read(`${file}.expected.json`).toString('utf8')),
    )
    const people = peopleOf(text(), new Set([...duplicates, ...Object.keys(rejected).map(Number)]))
    expect([...people.keys()].sort()).toEqual(Object.keys(verdicts).sort())
    const rule = ningxia2016()
    const one = byOne(rule, [...people.values()])
    expect(await byMany(asking(owner), rule, [...people.values()])).toEqual(one)
    const told = Object.fromEntries([...people.keys()].map((number, index) => [number, one[index]]))
    for (const [number, wanted] of Object.entries(verdicts)) {
      const found = told[number]
      expect({ number, verdict: found?.verdict, bySubstitution: found?.bySubstitution }).toEqual({
        number,
        verdict: wanted.verdict,
        bySubstitution: wanted.bySubstitution ?? false,
      })
      if (wanted.totalHours === undefined) continue
      const amounts = { total: found?.totalTenths, short: found?.shortTenths, missing: found?.missingCourses }
      expect({ number, ...amounts }).toEqual({
        number,
        total: tenthsOf(wanted.totalHours),
        short: tenthsOf(wanted.shortHours ?? ''),
        missing: wanted.missingCourses,
      })
    }
  },
)

test('a verdict judged again years later is the same to the byte, in whatever order the entries come [S97]', () => {
  const people = peopleOf(read('legacy-export.csv').toString('utf8'), new Set())
  const [first, second] = [traceWith(ningxia2016()), traceWith(ningxia2016())]
  for (const { subject, entries } of people.values())
    expect(JSON.stringify(second(structuredClone(subject), entries.toReversed()))).toBe(
      JSON.stringify(first(subject, entries)),
    )
})
