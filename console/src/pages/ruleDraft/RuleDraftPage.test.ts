// The page of a draft and its tabs against one register that answers; longer than a file should be, since they share that register.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { settle, show, signedIn } from '../../testkit.ts'
import RuleDraftPage from './RuleDraftPage.vue'

// CodeMirror measures what it draws, and here nothing is drawn: the journeys in a browser show it.
vi.mock('../../parts/rule/TextPane.vue', () => ({
  __esModule: true,
  default: defineComponent({
    props: ['modelValue', 'readonly', 'label'],
    emits: ['update:modelValue', 'line'],
    setup:
      (props, { emit }) =>
      () =>
        h('textarea', {
          'aria-label': props.label,
          value: props.modelValue,
          readonly: props.readonly,
          onInput: (event: Event) =>
            event.target instanceof HTMLTextAreaElement && emit('update:modelValue', event.target.value),
        }),
  }),
}))
vi.mock('../../parts/rule/MergePane.vue', () => ({
  __esModule: true,
  default: defineComponent({
    props: ['before', 'after'],
    setup: (props) => () => h('pre', { 'data-merge': '' }, `${props.before}|||${props.after}`),
  }),
}))

const source = `policy: x
title: 规则
inForceFrom: 2017-01-01
params:
  least: { hours: 360, source: 一, says: 总学时 }
requirements:
  - id: enough
    source: 一
    quote: 不少于360学时
    # why it is so
    minimum: { of: total, hours: least }
`
const cases = 'cases:\n  - name: a case\n    expect: { verdict: PASS }\n'
const person = {
  by: '厅起草人甲',
  at: '2016-10-10T03:04:05Z',
  reason: null,
  line: null,
  impactRun: null,
  impactHash: null,
}
const latest = { id: 'rev_1', number: 1, hash: 'a'.repeat(64), source, cases, author: '甲', recordedAt: person.at }
const draft = {
  __typename: 'RuleDraft',
  id: 'dra_1',
  ruleSet: 'x',
  title: '2017 年规则',
  state: 'DRAFT',
  openedBy: '厅起草人甲',
  mayEdit: true,
  maySubmit: true,
  mayApprove: false,
  seen: [],
  policyDocument: {
    id: 'pol_1',
    number: '一号',
    title: '意见',
    issuer: '厅',
    issuedOn: '2016-03-28',
    body: '总学时不少于360学时。',
  },
  basedOn: null,
  latest,
  revisions: [latest],
  deeds: [{ ...person, number: 1, kind: 'OPENED', revision: null }],
  blockers: [{ zh: '影响未测算', en: 'not measured' }],
  version: null,
}
const reading = (input: { source: string }) => ({
  hash: 'b'.repeat(64),
  title: '规则',
  inForceFrom: '2017-01-01',
  faults: [],
  lints: [],
  params: [{ name: 'least', kind: 'tenths', value: '360', says: null, source: '一', clauses: ['enough'] }],
  clauses: [
    {
      id: 'enough',
      step: 'requirements',
      stepWords: { zh: '要求', en: 'requirements' },
      source: '一',
      quote: '不少于360学时',
      sentence: { zh: `须满 ${/hours: (\d+)/.exec(input.source)?.[1]} 学时。`, en: '' },
      leftOpen: [],
      reading: null,
    },
  ],
  diff: null,
})
const answers = {
  RuleDraft: { ruleDraft: draft },
  ReadRule: ({ input }: { input: { source: string } }) => ({ readRule: reading(input) }),
  RunCases: {
    readRule: {
      hash: null,
      faults: [],
      caseResults: [{ name: 'a case', line: 2, holds: false, byOne: ['verdict: FAIL ≠ PASS'], byMany: [] }],
    },
  },
}
const me = signedIn('DEPARTMENT_AUTHOR')
const props = { id: 'dra_1' }
/** The parts of the page come with files of their own: they are waited for where a draft is shown. */
async function open(more: object = {}) {
  const shown = await show(RuleDraftPage, { me, props, answers, at: '/drafts/dra_1', ...more })
  const { screen } = shown
  if (screen.find('[data-draft]').exists())
    await vi.waitFor(() => {
      screen.get('[data-clause=enough]')
      screen.get('textarea[aria-label=规则文本]')
    })
  return shown
}
/** The register is asked when typing pauses. */
const pause = async () => {
  await new Promise((resolve) => setTimeout(resolve, 400))
  await settle()
}
const text = (screen: Awaited<ReturnType<typeof open>>['screen']) =>
  screen.get<HTMLTextAreaElement>('textarea[aria-label=规则文本]')

beforeEach(() => sessionStorage.clear())
afterEach(() => sessionStorage.clear())

test('while the draft is on its way the page waits', async () => {
  const { screen } = await show(RuleDraftPage, { me, props })
  expect(screen.find('[data-state=waiting]').exists()).toBe(true)
})

test('a fault is told as a fault, and a draft that is not there as absent', async () => {
  expect((await open({ faults: ['RuleDraft'] })).screen.find('[data-state=fault]').exists()).toBe(true)
  const { screen } = await open({ answers: { ...answers, RuleDraft: { ruleDraft: null } } })
  expect(screen.get('[data-state=absent]').text()).toContain('没有这份规则草案')
})

test('the head says how the draft stands, when it would bind, and what is missing', async () => {
  const { screen } = await open()
  const page = screen.text()
  for (const words of ['起草中', '一号', '第 1 稿', '2017年1月1日', '影响未测算', '提交审核'])
    expect(page).toContain(words)
})

test('a number changed in the sheet is changed in the text and nowhere else, and its sentence follows', async () => {
  const { screen, asked } = await open()
  const cell = screen.get('[data-param=least] td.value')
  await cell.trigger('click')
  await settle()
  await screen.get('table[role=grid]').trigger('keydown', { key: 'F2' })
  await settle()
  const field = screen.get<HTMLInputElement>('[data-param=least] input')
  await field.setValue('450')
  await field.trigger('keydown', { key: 'Enter' })
  await pause()
  expect(text(screen).element.value).toBe(source.replace('hours: 360', 'hours: 450'))
  expect(screen.get('[data-clause=enough]').text()).toContain('须满 450 学时')
  expect(asked.some((one) => JSON.stringify(one.variables).includes('hours: 450'))).toBe(true)
  expect(screen.find('[data-unsaved]').exists()).toBe(true)
})

test('what is written and not saved stays in the tab, and is there again after the page was loaded anew', async () => {
  const first = await open()
  await text(first.screen).setValue(source.replace('360,', '400,'))
  await settle()
  first.screen.unmount()
  const { screen } = await open()
  expect(text(screen).element.value).toContain('hours: 400')
  expect(screen.find('[data-unsaved]').exists()).toBe(true)
})

test('saving says on top of which revision it was written', async () => {
  const saved = {
    ...draft,
    latest: { ...latest, hash: 'c'.repeat(64), source: source.replace('360,', '400,') },
    deeds: [...draft.deeds, { ...person, number: 2, kind: 'SAVED', revision: 2 }],
  }
  const { screen, asked } = await open({ answers: { ...answers, SaveRuleRevision: { saveRuleRevision: saved } } })
  await text(screen).setValue(source.replace('360,', '400,'))
  await settle()
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }))
  await settle()
  const save = asked.find((one) => one.query.includes('mutation SaveRuleRevision'))
  expect(save?.variables.input).toMatchObject({ draftId: 'dra_1', seen: latest.hash })
  expect(screen.find('[data-unsaved]').exists()).toBe(false)
  expect(Object.keys(sessionStorage).filter((key) => key.startsWith('jijiao.'))).toEqual([])
})

test('a text that is too long is told as such at once, in words: the register is not asked, and nothing is thrown', async () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const { screen, asked } = await open()
  const before = asked.length
  await text(screen).setValue(`# ${'长'.repeat(200_000)}`)
  await pause()
  expect(screen.text()).toContain('不得超过 512 KiB')
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }))
  await settle()
  expect(screen.get('[data-state=refusal]').text()).toContain('不得超过 512 KiB')
  expect(asked.slice(before)).toEqual([])
  full.mockRestore()
})

test('what another officer wrote in this tab and did not save is not shown to who signs in next, and not saved as theirs', async () => {
  const kept = JSON.stringify({ source: source.replace('360,', '400,'), cases, seen: latest.hash })
  for (const key of ['jijiao.rule.acc_other.dra_1', 'jijiao.rule.dra_1']) sessionStorage.setItem(key, kept)
  const { screen } = await open()
  expect(text(screen).element.value).toContain('hours: 360')
  expect(screen.find('[data-unsaved]').exists()).toBe(false)
})

test('where somebody else has saved meanwhile both texts are shown, and one of them is chosen', async () => {
  sessionStorage.setItem(
    `jijiao.rule.${me.id}.dra_1`,
    JSON.stringify({ source: source.replace('360,', '400,'), cases, seen: 'f'.repeat(64) }),
  )
  const { screen } = await open()
  const conflict = await vi.waitFor(() => screen.get('[data-conflict]'))
  await vi.waitFor(() => conflict.get('[data-merge]'))
  expect(conflict.get('[data-merge]').text()).toMatch(/hours: 360.*\|\|\|.*hours: 400/s)
  const [mine] = conflict.findAll('button').filter((button) => button.text().startsWith('以我的为准'))
  await mine?.trigger('click')
  expect(screen.find('[data-conflict]').exists()).toBe(false)
  expect(text(screen).element.value).toContain('hours: 400')
})

test('in review the text is read, not written; the approver presses only what the register lets', async () => {
  const inReview = { ...draft, state: 'IN_REVIEW', mayEdit: true, maySubmit: false, seen: ['DIFF'] }
  const { screen } = await open({ answers: { ...answers, RuleDraft: { ruleDraft: inReview } } })
  expect(text(screen).element.readOnly).toBe(true)
  const [approve] = screen.findAll('button').filter((button) => button.text() === '通过')
  expect(approve?.attributes('disabled')).toBeDefined()
})

test('parts looked at one right after the other are told one after the other, and none is lost', async () => {
  const seen: string[] = []
  const inReview = () => ({
    ...draft,
    state: 'IN_REVIEW',
    seen: [...seen],
    deeds: [
      ...draft.deeds,
      ...seen.map((part, at) => ({ ...person, number: at + 2, kind: `SAW_${part}`, revision: 1 })),
    ],
  })
  const green = {
    ...answers.RunCases.readRule,
    caseResults: [{ name: 'a case', line: 2, holds: true, byOne: [], byMany: [] }],
  }
  const { screen, asked } = await open({
    me: signedIn('DEPARTMENT_APPROVER'),
    at: '/drafts/dra_1?tab=diff',
    answers: {
      ...answers,
      RuleDraft: () => ({ ruleDraft: inReview() }),
      RunCases: { readRule: green },
      SawRuleDraft: ({ input }: { input: { part: string } }) => {
        seen.push(input.part)
        return { sawRuleDraft: inReview() }
      },
    },
  })
  await pause()
  await screen.get('#tab-cases').trigger('click')
  await vi.waitFor(() => expect([...seen].sort()).toEqual(['CASES', 'DIFF']), 4000)
  const told = asked.filter((one) => one.query.includes('mutation SawRuleDraft'))
  expect(told.map((one) => one.variables.input)).toMatchObject(seen.map((part) => ({ part, hash: latest.hash })))
})

test('whoever may not approve looks at the parts as well, and the register is told of no look that it would refuse', async () => {
  const inReview = { ...draft, state: 'IN_REVIEW', mayEdit: true, maySubmit: false }
  const { screen, asked } = await open({
    at: '/drafts/dra_1?tab=diff',
    answers: { ...answers, RuleDraft: { ruleDraft: inReview } },
  })
  await pause()
  await settle()
  expect(asked.filter((one) => one.query.includes('mutation SawRuleDraft'))).toEqual([])
  expect(screen.find('[data-state=refusal]').exists()).toBe(false)
  const [giveBack] = screen.findAll('button').filter((button) => button.text() === '退回')
  expect(giveBack?.attributes('disabled')).toBeDefined()
})

test('a draft that was just opened can be saved as it stands: what it would do is measured of what was saved', async () => {
  const base = { id: 'rul_1', source, cases, inForceFrom: '2016-01-01', hash: 'd'.repeat(64), title: '规则' }
  const fresh = { ...draft, latest: null, revisions: [], basedOn: base }
  const { screen } = await open({ answers: { ...answers, RuleDraft: { ruleDraft: fresh } } })
  const [save] = screen.findAll('button').filter((button) => button.text() === '保存')
  expect(save?.attributes('disabled')).toBeUndefined()
})

test('cases that cannot be read are not said to hold', async () => {
  const words = { zh: '学时应为数字', en: 'hours are a number' }
  const unread = {
    ...answers.RunCases.readRule,
    faults: [{ code: 'CASE_INVALID', severity: 'ERROR', line: 2, column: 1, words, clause: null }],
    caseResults: [],
  }
  const { screen } = await open({
    at: '/drafts/dra_1?tab=cases',
    answers: { ...answers, RunCases: { readRule: unread } },
  })
  await vi.waitFor(() => expect(screen.text()).toContain('学时应为数字'), 4000)
  const told = screen.get('[data-cases-state]')
  expect(told.text()).not.toContain('相符')
  expect(told.attributes('data-red')).toBeUndefined()
})

test('a case is named as such, and digits of a Chinese keyboard are digits in its fields as well', async () => {
  const stating = { ...latest, cases: cases.replace('PASS', 'PASS, shortHours: 0') }
  const { screen } = await open({
    at: '/drafts/dra_1?tab=cases',
    answers: { ...answers, RuleDraft: { ruleDraft: { ...draft, latest: stating } } },
  })
  const one = await vi.waitFor(() => screen.get('[data-case="a case"]'))
  await one.get('button.name').trigger('click')
  const name = await vi.waitFor(() => one.get('[data-word=name]'))
  expect(name.text()).toContain('用例名称')
  for (const typed of ['九十', '９０']) {
    await one.get('[data-word=shortHours] input').setValue(typed)
    await settle()
  }
  await screen
    .findAll('button')
    .find((button) => button.text() === '以文本编辑')
    ?.trigger('click')
  const written = await vi.waitFor(() => screen.get<HTMLTextAreaElement>('textarea[aria-label=用例文本]'))
  expect(written.element.value).toContain('shortHours: 90 }')
})

test('a new case is opened where it stands, and brought into view', async () => {
  const brought = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {})
  const { screen } = await open({ at: '/drafts/dra_1?tab=cases' })
  const [add] = await vi.waitFor(() => {
    const found = screen.findAll('button').filter((button) => button.text() === '新增用例')
    expect(found).toHaveLength(1)
    return found
  })
  await add?.trigger('click')
  const fresh = await vi.waitFor(() => screen.get('[data-case="新用例 2"]'))
  await vi.waitFor(() => expect(brought.mock.contexts).toContain(fresh.element))
  expect(document.activeElement).toBe(fresh.get('button.name').element)
  brought.mockRestore()
})

test('a text that is no YAML leaves the form as it last was, and no letter of the text is lost', async () => {
  const { screen } = await open()
  await text(screen).setValue(`${source}  - [`)
  await settle()
  expect(screen.find('[data-clause=enough]').exists()).toBe(true)
  expect(text(screen).element.value).toBe(`${source}  - [`)
})

test('a case that does not hold says in words what came out and what was expected', async () => {
  const { screen } = await open({ at: '/drafts/dra_1?tab=cases' })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await settle()
  expect(screen.get('[data-case="a case"]').attributes('data-standing')).toBe('red')
  expect(screen.get('[data-case="a case"]').text()).toContain('结论得 不合格，应为 合格')
})
