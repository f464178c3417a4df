// What a draft would do, as its page tells it: figures, lists, progress, and runs that were lost. Long: one register that answers for all.
import { afterEach, expect, test, vi } from 'vitest'
import { settle, show, signedIn } from '../../../testkit.ts'
import EffectTab from './EffectTab.vue'
import { aDraft, anAffected, anUnchangedSide, aRun, aSide, someNames, someParams } from './testkit.ts'

const saved = vi.hoisted(() => vi.fn())
vi.mock('../../../parts/workbook/workbook.ts', () => ({ saveWorkbook: saved }))
vi.mock('../../../parts/chart/bars.ts', () => ({
  Bars: { props: ['says', 'names', 'series'], emits: ['pick'], template: '<div data-bars>{{ says }}</div>' },
}))
afterEach(() => saved.mockReset())

const me = signedIn('DEPARTMENT_AUTHOR', 'DEPARTMENT_SUPERVISOR')
const props = { draft: aDraft(), source: 'x', unsaved: false, params: someParams }
const listOf = (...runs: ReturnType<typeof aRun>[]) => ({ impactRuns: runs })
const people = (variables: Record<string, unknown>) => ({
  impactPeople: variables.after
    ? { total: 188, next: null, people: [anAffected(51)] }
    : { total: 188, next: 'k2', people: [anAffected(1), anAffected(2)] },
})
const taken = ({ input }: { input?: { after?: string } }) => ({
  exportImpactPeople: input?.after
    ? { __typename: 'ImpactPeopleExport', entryId: 'log_b', next: null, people: [anAffected(51)] }
    : { __typename: 'ImpactPeopleExport', entryId: 'log_a', next: 'k2', people: [anAffected(1), anAffected(2)] },
})
const answers = {
  ExportImpactPeople: taken,
  ImpactRuns: listOf(aRun()),
  ImpactRun: { impactRun: aRun() },
  EffectNames: someNames,
  ImpactPeople: people,
}
const shown = (more: Parameters<typeof show>[1] = {}) => show(EffectTab, { me, props, answers, ...more })
const card = (screen: Awaited<ReturnType<typeof shown>>['screen'], side: string) => screen.get(`[data-side=${side}]`)

test('while measurements are on their way the tab waits, and a fault is told as a fault', async () => {
  const waiting = await shown({ answers: {} })
  expect(waiting.screen.find('[data-state=waiting]').exists()).toBe(true)
  const failed = await shown({ faults: ['ImpactRuns'] })
  expect(failed.screen.find('[data-state=fault]').exists()).toBe(true)
})

test('a draft that rests on no version is compared with nothing being asked, and has nothing to drag against', async () => {
  const { screen } = await shown({ props: { ...props, draft: aDraft({ basedOn: null }) } })
  expect(screen.text()).toContain('与“没有要求”相比')
  expect(screen.find('[role=slider]').exists()).toBe(false)
})

test('a sentence comes first: what is changed, and who passes and fails by it', async () => {
  const { screen } = await shown()
  expect(screen.text()).toContain('拟改：申报高级的总学时 360 → 450。')
  expect(card(screen, 'JUDGED').text().replace(/\s+/g, ' ')).toContain(
    '按 2016 年度 3,412 名申报人测算：188 人由合格变不合格，0 人相反，其余不变。'.replace(/\s+/g, ' '),
  )
})

test('those already judged and those still to file are two questions with two answers', async () => {
  const { screen } = await shown()
  expect(card(screen, 'JUDGED').text()).toContain('188')
  expect(card(screen, 'TO_FILE').text()).toContain('41')
  expect(card(screen, 'TO_FILE').text()).not.toContain('188')
})

test('where nobody is asked about, that is said, and no sentence is made of zeros', async () => {
  const { screen } = await shown({
    answers: { ...answers, ImpactRun: { impactRun: aRun({ toFile: { ...aSide(), people: 0, passToFail: 0 } }) } },
  })
  expect(card(screen, 'TO_FILE').get('[data-nobody]').text()).toBe('2016 年度没有尚未判定的申报。')
  expect(card(screen, 'JUDGED').find('[data-nobody]').exists()).toBe(false)
})

test('identical rules give exactly nothing, and say so in one line', async () => {
  const same = aRun({
    identical: true,
    judged: anUnchangedSide(3412),
    toFile: anUnchangedSide(800),
    entriesChanged: [],
  })
  const { screen } = await shown({ answers: { ...answers, ImpactRuns: listOf(same), ImpactRun: { impactRun: same } } })
  expect(screen.findAll('[data-identical]').map((one) => one.text())).toEqual([
    '与当前版本相同：0 变化 ✓',
    '与当前版本相同：0 变化 ✓',
  ])
  expect(screen.find('[data-bars]').exists()).toBe(false)
})

test('the number leads to the people, without names, and from them to the record where that is allowed', async () => {
  const { screen, asked } = await shown()
  await card(screen, 'JUDGED').get('button.fails').trigger('click')
  await settle()
  const list = screen.get('[data-people]')
  expect(list.text()).toContain('NX-JXJY-2016-000001')
  expect(list.get('tbody a').attributes('href')).toBe('/applicants/app_1')
  expect(asked[asked.length - 1]?.variables).toMatchObject({ runId: 'imp_1', side: 'JUDGED', change: 'PASS_TO_FAIL' })
})

test('who may not see records sees the list without a way to them', async () => {
  const { screen } = await shown({ me: signedIn('DEPARTMENT_AUTHOR') })
  await card(screen, 'JUDGED').get('button.fails').trigger('click')
  await settle()
  expect(screen.get('[data-people] tbody').find('a').exists()).toBe(false)
})

test('a workbook of the list has all its pages, and what it was measured on', async () => {
  saved.mockResolvedValue(undefined)
  const { screen } = await shown()
  await card(screen, 'JUDGED').get('button.fails').trigger('click')
  await settle()
  await screen
    .get('[data-people]')
    .findAll('button')
    .find((one) => one.text().includes('导出'))
    ?.trigger('click')
  await settle()
  const [, tables, about, whose] = saved.mock.calls[0] ?? []
  expect(whose).toEqual({ of: 'persons', entry: 'log_a log_b' })
  expect(tables[0].rows).toHaveLength(3)
  expect(Object.fromEntries(about)).toMatchObject({ 测算编号: 'imp_1', 结果哈希: 'c'.repeat(64) })
})

test('a tile is one tab stop; the arrow keys go on as the places lie, and Enter opens its people', async () => {
  const { screen, asked } = await shown()
  const tile = (code: string) => screen.get<HTMLElement>(`[data-tile="${code}"]`)
  expect(screen.findAll('[data-tile][tabindex="0"]')).toHaveLength(1)
  tile('640104').element.focus()
  await tile('640104').trigger('keydown', { key: 'ArrowDown' })
  expect(document.activeElement).toBe(tile('640181').element)
  await tile('640181').trigger('click')
  await settle()
  expect(asked[asked.length - 1]?.variables).toMatchObject({ dimension: 'CITY', key: '64.6401.640181' })
})

test('every chart has its table, and every table its workbook', async () => {
  saved.mockResolvedValue(undefined)
  const { screen } = await shown()
  const frame = screen.findAll('section').find((one) => one.find('h3').text() === '分组变化')
  await frame
    ?.findAll('button')
    .find((one) => one.text() === '以表格显示')
    ?.trigger('click')
  expect(frame?.find('[data-bars]').exists()).toBe(false)
  expect(frame?.findAll('tbody tr').map((one) => one.get('th').text())).toEqual([
    '工程技术人员',
    '卫生技术人员',
    '农业技术人员',
    '经济专业人员',
  ])
  await frame
    ?.findAll('button')
    .find((one) => one.text() === '导出 xlsx')
    ?.trigger('click')
  expect(saved.mock.calls[0]?.[1][0].head).toEqual(['系列', '人数', '合格→不合格', '不合格→合格'])
})

test('counties add up to their cities, and nobody is lost on the way', async () => {
  const { screen } = await shown()
  const frame = screen.findAll('section').find((one) => one.find('h3').text() === '分组变化')
  await frame?.findAll('input[type=radio]')[2]?.setValue()
  await frame
    ?.findAll('button')
    .find((one) => one.text() === '以表格显示')
    ?.trigger('click')
  const rows = frame?.findAll('tbody tr').map((one) => Number(one.findAll('td')[1]?.text())) ?? []
  expect(rows).toHaveLength(7)
  const places = aSide().groups.filter((one) => one.dimension === 'CITY')
  expect(rows.reduce((sum, one) => sum + one, 0)).toBe(places.reduce((sum, one) => sum + one.passToFail, 0))
})

test('a long list leaves whole: in several workbooks, none of them larger than a browser can write', async () => {
  saved.mockResolvedValue(undefined)
  const many = Array.from({ length: 20_000 }, (_, at) => anAffected(at))
  const parts: Record<string, object> = {
    '': { entryId: 'log_a', next: 'k20000', people: many },
    k20000: { entryId: 'log_b', next: null, people: [anAffected(20_001)] },
  }
  const { screen, asked } = await shown({
    answers: {
      ...answers,
      ImpactPeople: { impactPeople: { total: 20_001, next: null, people: [anAffected(1)] } },
      ExportImpactPeople: ({ input }: { input?: { after?: string } }) => ({
        exportImpactPeople: { __typename: 'ImpactPeopleExport', ...parts[input?.after ?? ''] },
      }),
    },
  })
  await card(screen, 'JUDGED').get('button.fails').trigger('click')
  await settle()
  const list = screen.get('[data-people]')
  await list
    .findAll('button')
    .find((one) => one.text() === '导出 xlsx')
    ?.trigger('click')
  // As many rows as a file holds, on a machine that is busy with others.
  await vi.waitFor(() => expect(list.text()).toContain('已分 2 个文件导出'), { timeout: 20_000 })
  expect(saved.mock.calls.map((call) => call[1][0].rows.length)).toEqual([20_000, 1])
  expect(saved.mock.calls.map((call) => call[0].slice(-3))).toEqual(['(1)', '(2)'])
  expect(asked.filter((one) => one.query.includes('exportImpactPeople'))).toHaveLength(2)
})

test('a measurement that goes on shows how far it is and can be stopped', async () => {
  const running = aRun({ state: 'RUNNING', progressPercent: 40 })
  const { screen, asked } = await shown({
    answers: {
      ...answers,
      ImpactRuns: listOf(running),
      ImpactRun: { impactRun: running },
      CancelImpact: { cancelImpact: { __typename: 'ImpactRun', id: 'imp_1', state: 'CANCELLED' } },
    },
  })
  expect(screen.get('[role=progressbar]').attributes('aria-valuenow')).toBe('40')
  await screen
    .findAll('button')
    .find((one) => one.text() === '停止测算')
    ?.trigger('click')
  await settle()
  expect(asked.some((one) => one.query.includes('cancelImpact'))).toBe(true)
})

test('a measurement that was lost says so, and can be made again', async () => {
  const lost = aRun({ state: 'LOST', progressPercent: 40 })
  const { screen, asked } = await shown({
    answers: { ...answers, ImpactRuns: listOf(lost), ImpactRun: { impactRun: lost } },
  })
  expect(screen.text()).toContain('请重新测算')
  expect(screen.find('[role=progressbar]').exists()).toBe(false)
  await screen
    .findAll('button')
    .find((one) => one.text().includes('测算'))
    ?.trigger('click')
  await settle()
  expect(asked.some((one) => one.query.includes('measureImpact'))).toBe(true)
})

test('the list of measurements says of one that has ended that it has ended', async () => {
  let done = false
  const now = () => (done ? aRun() : aRun({ state: 'RUNNING', progressPercent: 40 }))
  const older = aRun({ id: 'imp_0' })
  const { screen } = await shown({
    answers: { ...answers, ImpactRuns: () => listOf(now(), older), ImpactRun: () => ({ impactRun: now() }) },
  })
  expect(screen.findComponent({ name: 'RunBar' }).props('runs')).toMatchObject([
    { state: 'RUNNING' },
    { state: 'DONE' },
  ])
  done = true
  await vi.waitFor(() =>
    expect(screen.findComponent({ name: 'RunBar' }).props('runs')).toMatchObject([
      { state: 'DONE' },
      { state: 'DONE' },
    ]),
  )
})

test('groups have names in the language of the screen, also where the register knows one name alone', async () => {
  const bare = aSide()
  const untold = (dimension: string, key: string) => (one: (typeof bare.groups)[number]) =>
    one.dimension === dimension && one.key === key ? { ...one, words: { zh: key, en: key } } : one
  const side = { ...bare, groups: bare.groups.map(untold('LEVEL', 'FULL_SENIOR')).map(untold('SERIES', '05')) }
  const run = aRun({ judged: side })
  const { screen } = await shown({ answers: { ...answers, ImpactRun: { impactRun: run } } })
  const frame = screen.findAll('section').find((one) => one.find('h3').text() === '分组变化')
  expect(frame?.get('[data-bars]').text()).toContain('工程技术人员：92')
  await frame?.findAll('input[type=radio]')[1]?.setValue()
  expect(frame?.get('[data-bars]').text()).toContain('正高：37')
  expect(frame?.get('[data-bars]').text()).not.toContain('FULL_SENIOR')
})

test('while nothing is told yet of how far it is, the page says what is being done', async () => {
  const begun = aRun({ state: 'RUNNING', progressPercent: 0 })
  const { screen } = await shown({
    answers: { ...answers, ImpactRuns: listOf(begun), ImpactRun: { impactRun: begun } },
  })
  expect(screen.text()).toContain('正在整理全区台账')
})

test('only a measurement of exactly the latest revision counts as seen', async () => {
  const { screen } = await shown()
  expect(screen.findComponent(EffectTab).emitted('seen')).toEqual([['imp_1']])
  const old = aRun({ revisionHash: 'e'.repeat(64) })
  const other = await shown({ answers: { ...answers, ImpactRuns: listOf(old), ImpactRun: { impactRun: old } } })
  expect(other.screen.findComponent(EffectTab).emitted('seen')).toBeUndefined()
  expect(other.screen.text()).toContain('不是最新修订稿')
})

test('a measurement can be found again: run, data cut-off, duration, rows and hashes stand below it', async () => {
  const { screen } = await shown()
  const facts = screen.get('dl[aria-label="测算凭据"]').text()
  for (const words of [
    'imp_1',
    '2016-11-20 10:00:00',
    '1.74 秒',
    '105,300',
    'a'.repeat(64),
    'b'.repeat(64),
    'c'.repeat(64),
  ])
    expect(facts).toContain(words)
})
