// No list of a rule can be left empty so that the database is asked something that is no SQL: with any list of any document emptied, or
// cut down to its first, the rule is refused with a place in the text, or judged.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { isSeq, parseDocument, visit } from 'yaml'
import { checkRule, parseRule } from '../../subgraphs/credits/src/rules/index.ts'
import { testDatabase } from '../testkit/database.ts'
import { anyPeople } from './anyPeople.ts'
import { asking, byMany, settledPeople } from './both.ts'

const { owner } = await testDatabase()
const ask = asking(owner)
let pool: Awaited<ReturnType<typeof settledPeople>>[number] | undefined
beforeAll(async () => {
  const [everyone] = fc.sample(anyPeople(20), { numRuns: 1, seed: 20160328 })
  pool = (await settledPeople(owner, everyone ?? [], 1))[0]
}, 60_000)

const provinces = ['accountants', 'doctors', 'engineers', 'journalists', 'judges', 'lawyers', 'lecturers', 'nurses']
const documents = [
  '../../subgraphs/credits/policies/ningxia-2016/2016-01-01.yaml',
  './invented/steps.yaml',
  ...[...provinces, 'rural', 'statisticians', 'teachers', 'trial'].map((word) => `./provinces/${word}.yaml`),
]

/** The text with its n-th list left at its first `keep`; null when it has no such list. */
function cut(source: string, nth: number, keep: number): { text: string; line: string } | null {
  const document = parseDocument(source)
  let at = 0
  let line = ''
  visit(document, {
    Seq(_, node) {
      if (!isSeq(node) || at++ !== nth) return
      line = source
        .slice(0, node.range?.[0] ?? 0)
        .split('\n')
        .length.toString()
      node.items.splice(keep)
      node.flow = true
      return visit.BREAK
    },
  })
  return at > nth ? { text: String(document), line } : null
}

/** What the register makes of it: refused, judged, or the database's complaint. */
async function cameTo(source: string): Promise<string> {
  const { rule } = parseRule(source)
  if (!rule || !pool || checkRule(rule).length > 0) return 'refused'
  try {
    await byMany(ask, rule, pool.people, pool.relations)
    return 'judged'
  } catch (fault) {
    const cause = fault instanceof Error ? fault.cause : null
    return cause instanceof Error && 'code' in cause ? `${cause.code}: ${cause.message}` : String(fault).slice(0, 200)
  }
}

test.each(documents)(
  'no list of %s asks the database for nonsense when it is emptied',
  async (path) => {
    const source = readFileSync(new URL(path, import.meta.url), 'utf8')
    expect(await cameTo(source)).toBe('judged')
    const came = new Map<string, string[]>()
    for (let nth = 0, more = true; more; nth += 1)
      for (const keep of [0, 1]) {
        const shorter = cut(source, nth, keep)
        more = shorter !== null
        if (!shorter) break
        const what = await cameTo(shorter.text)
        came.set(what, [...(came.get(what) ?? []), `line ${shorter.line} left with ${keep}`])
      }
    const others = [...came].filter(([what]) => what !== 'refused' && what !== 'judged')
    expect(others).toEqual([])
    expect(came.get('refused')?.length ?? 0).toBeGreaterThan(0)
    expect(came.get('judged')?.length ?? 0).toBeGreaterThan(0)
  },
  120_000,
)
