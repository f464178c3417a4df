// `npm run determine`, without its command line: what it writes, for whom, and what the log then says.
import { beforeEach, expect, test } from 'vitest'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { determineReview } from '../../tools/determine.ts'
import { smallProvince } from '../testkit/ask.ts'
import { personOf } from '../testkit/province.ts'

const { connections, settings, owner } = await smallProvince()
const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
beforeEach(() => owner`truncate audits.log_entries, audits.log_pending`)

async function determines(reviewYear = 2016, only: readonly string[] | null = null) {
  const lines: string[] = []
  const told = await determineReview({ reviewYear, today: '2016-05-10', only }, keys, connections, (line) =>
    lines.push(line),
  )
  return { ...told, lines, said: lines.map((line) => JSON.parse(line)) }
}
const lineOf = (lines: readonly string[], word: string) =>
  lines.find((line) => line.includes(personOf(word).idNumber()))
const looks = () => owner`select person_id from audits.log_entries where action = 'record.read' order by person_id`

test('a line says what a person would write: 288 and not 288.0, alternatives joined, nothing where nothing was added up', async () => {
  const { lines } = await determines()
  const idNumber = (word: string) => personOf(word).idNumber()
  expect(['li_jianguo', 'ma_zhiqiang', 'liu_yang', 'halike', 'zhou_ting'].map((word) => lineOf(lines, word))).toEqual([
    `{"idNumber":"${idNumber('li_jianguo')}","verdict":"PASS","totalHours":"360","shortHours":"0","missingCourses":[]}`,
    `{"idNumber":"${idNumber('ma_zhiqiang')}","verdict":"FAIL","totalHours":"260","shortHours":"28","missingCourses":[]}`,
    `{"idNumber":"${idNumber('liu_yang')}","verdict":"FAIL","totalHours":"280","shortHours":"8","missingCourses":["专业技术人员团队建设与创新|专业技术人员能力建设读本"]}`,
    `{"idNumber":"${idNumber('halike')}","verdict":"PASS","bySubstitution":true}`,
    `{"idNumber":"${idNumber('zhou_ting')}","verdict":"NOT_APPLICABLE"}`,
  ])
})

test('everybody of the year is judged, a line for each application, and whoever is told has a look in the log', async () => {
  const { judged, written, said } = await determines()
  const [held] =
    await owner`select count(*)::int as applications, count(distinct person_id)::int as persons from audits.applications where review_year = 2016`
  expect([judged, written, said.length]).toEqual([held?.applications, held?.applications, held?.applications])
  expect(await looks()).toHaveLength(held?.persons)
})

test('of one identity number one line is written, and nobody else has a look in the log', async () => {
  const { judged, said } = await determines(2016, [
    ` ${personOf('halike').idNumber().toLowerCase()}`,
    '649901197504010000',
  ])
  expect(judged).toBeGreaterThan(10)
  expect(said).toEqual([{ idNumber: personOf('halike').idNumber(), verdict: 'PASS', bySubstitution: true }])
  expect(await looks()).toEqual([{ person_id: 'per_halike' }])
})

test('a review year without a rule applies to nobody', async () => {
  const { said } = await determines(2015)
  expect(said).toEqual([{ idNumber: personOf('feng_lan').idNumber(), verdict: 'NOT_APPLICABLE' }])
  expect((await determines(2014)).said).toEqual([])
})

test('judging everybody is one entry of the log, with how many and by which rule', async () => {
  const { judged } = await determines()
  const [entry] = await owner`select entry from audits.log_entries where action = 'determination.make'`
  const [rule] = await owner`select hash from credits.rule_versions`
  expect(JSON.parse(JSON.parse(entry?.entry).told)).toMatchObject({ judged, rules: [rule?.hash] })
})
