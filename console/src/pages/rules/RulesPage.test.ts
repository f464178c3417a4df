import { expect, test } from 'vitest'
import { show, signedIn } from '../../testkit.ts'
import RulesPage from './RulesPage.vue'

const me = signedIn('EMPLOYER')
const version = {
  id: 'rul_1',
  title: '2016 年职称评审继续教育要求',
  ruleSet: 'ningxia-title-review',
  documentId: 'pol_1',
  documentNumber: '宁人社函〔2016〕156号',
  reviewYear: 2016,
  purpose: 'TITLE_REVIEW',
  inForceFrom: '2016-01-01',
  inForceUntil: '2016-05-01',
  publishedOn: '2016-03-28',
  state: 'SUPERSEDED',
  reachesBack: true,
  hash: 'a'.repeat(64),
  approvedBy: null,
}
const next = {
  ...version,
  id: 'rul_2',
  inForceFrom: '2016-07-01',
  inForceUntil: null,
  state: 'IN_FORCE',
  reachesBack: false,
}
const answers = { RuleVersions: { ruleVersions: [next, version] } }

test('while versions are on their way the calendar waits, and a fault is told as a fault', async () => {
  const waiting = await show(RulesPage, { me })
  expect(waiting.screen.find('[data-state=waiting]').exists()).toBe(true)
  const failed = await show(RulesPage, { me, faults: ['RuleVersions'] })
  expect(failed.screen.find('[data-state=fault]').exists()).toBe(true)
})

test('every version is a bar that leads to it, said with its state and its days', async () => {
  const { screen } = await show(RulesPage, { me, answers })
  const bars = screen.findAll('a.bar')
  expect(bars.map((bar) => bar.attributes('href'))).toEqual(['/rules/rul_1', '/rules/rul_2'])
  expect(bars[0]?.text()).toContain('自2016年1月1日起，至2016年5月1日前')
})

test('a gap between versions is said in a sentence, and marked on the strip', async () => {
  const { screen } = await show(RulesPage, { me, answers })
  expect(screen.get('[aria-label="需要核对"]').text()).toContain('2016年5月1日至2016年7月1日前没有规则施行')
  expect(screen.findAll('.mark.gap')).toHaveLength(1)
})

test('the table beside it tells the same, and that a version reaches back', async () => {
  const { screen } = await show(RulesPage, { me, answers })
  const rows = screen.findAll('tbody tr').map((row) => row.text())
  expect(rows[0]).toContain('追溯施行')
  expect(rows[1]).toContain('未定')
})

test('where no version was published that is said', async () => {
  const { screen } = await show(RulesPage, { me, answers: { RuleVersions: { ruleVersions: [] } } })
  expect(screen.get('[data-state=absent]').text()).toContain('还没有发布过规则版本')
})
