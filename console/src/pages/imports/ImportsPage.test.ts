import { afterEach, expect, test, vi } from 'vitest'
import { settle, show, signedIn } from '../../testkit.ts'
import ImportsPage from './ImportsPage.vue'

const me = signedIn('DEPARTMENT_SUPERVISOR')
const ImportYears = { reviewYears: [2016], policyDocuments: [] }
const fault = {
  line: 5006,
  column: '身份证号',
  value: '649918196506200041',
  code: 'ID_CHECKSUM',
  reason: '身份证号的校验码不对。',
  reasonEn: 'The check digit is wrong.',
  remedy: '请对照身份证逐位核对。',
  remedyEn: 'Compare it.',
}
const report = {
  file: 'export.csv',
  rows: 4,
  accepted: 2,
  duplicates: [4],
  rejected: { 5006: 'ID_CHECKSUM' },
  faults: [fault],
  faultsLeftOut: 0,
  ignoredColumns: [],
  unusable: null,
  taken: 0,
}
const job = (told: object = {}) => ({
  id: 'imp-1',
  state: 'DONE',
  file: 'export.csv',
  review: 2016,
  dryRun: true,
  partial: false,
  bytesRead: 3,
  bytesTotal: 3,
  rowsRead: 4,
  report,
  added: { persons: 1, employers: 1, filings: 1, entries: 2, applications: 1 },
  determined: null,
  marked: 'csv',
  error: null,
  ...told,
})

/** An upload that is answered at once with 202 and this id. */
function uploads(answer: { status: number; body: unknown } = { status: 202, body: { importId: 'imp-1' } }) {
  const sent: string[] = []
  class Request {
    upload: { onprogress?: (event: { loaded: number }) => void } = {}
    status = answer.status
    responseText = JSON.stringify(answer.body)
    onload?: () => void
    open(_method: string, url: string) {
      sent.push(url)
    }
    setRequestHeader() {}
    abort() {}
    send() {
      this.onload?.()
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request)
  return sent
}
const looks = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }))

afterEach(() => vi.unstubAllGlobals())

const open = (at = '/imports') => show(ImportsPage, { me, at, answers: { ImportYears } })
async function choose(screen: Awaited<ReturnType<typeof open>>['screen'], file: File) {
  const input = screen.get<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
  await input.trigger('change')
  await settle()
}
const button = (screen: Awaited<ReturnType<typeof open>>['screen'], words: string) =>
  screen.findAll('button').find((one) => one.text().includes(words))

test('a file is chosen first, and a kind that is not taken is refused at once', async () => {
  const { screen } = await open()
  await choose(screen, new File(['abc'], 'export.doc'))
  expect(screen.text()).toContain('只接收 .csv 和 .xlsx 文件。')
  expect(button(screen, '上传并检查')?.attributes('disabled')).toBeDefined()
})

test('a file is checked before anything is recorded, and the import stands in the address', async () => {
  const sent = uploads()
  looks(job())
  const { screen, router } = await open()
  await choose(screen, new File(['abc'], 'export.csv'))
  await button(screen, '上传并检查')?.trigger('click')
  await settle()
  expect(sent[0]).toBe('/imports?review=2016&dryRun=1&partial=0&name=export.csv')
  expect(router.currentRoute.value.query.id).toBe('imp-1')
})

test('while a file is read the page says how far it is', async () => {
  looks(job({ state: 'CHECKING', bytesRead: 1, report: null }))
  const { screen } = await open('/imports?id=imp-1')
  expect(screen.get('[data-state=waiting]').text()).toContain('已读 4 行')
  expect(screen.get('progress').attributes('value')).toBe('33')
})

test('a check says new, duplicate and wrong, and for each wrong cell line, column, value, reason and remedy', async () => {
  looks(job())
  const { screen } = await open('/imports?id=imp-1')
  expect(['accepted', 'duplicates', 'rejected'].map((one) => screen.get(`[data-count=${one}]`).text())).toEqual([
    '2',
    '1',
    '1',
  ])
  const row = screen.get('tbody tr').text()
  for (const words of ['5006', '身份证号', '649918196506200041', '校验码不对', '逐位核对']) expect(row).toContain(words)
  expect(screen.get('a[download]').attributes('href')).toBe('/imports/imp-1/marked')
  expect(screen.get('[data-added]').text()).toContain('学时记录 2')
})

test('a file with a wrong row is recorded as a whole or not at all, unless the right rows alone are asked for', async () => {
  const sent = uploads()
  looks(job())
  const { screen } = await open()
  await choose(screen, new File(['abc'], 'export.csv'))
  await button(screen, '上传并检查')?.trigger('click')
  await settle()
  expect(button(screen, '全部登记')?.attributes('disabled')).toBeDefined()
  await screen.get('input[type=checkbox]').setValue(true)
  looks(job({ dryRun: false, report: { ...report, taken: 2 }, determined: 1 }))
  await button(screen, '登记正确的')?.trigger('click')
  await settle()
  expect(sent[1]).toBe('/imports?review=2016&dryRun=0&partial=1&name=export.csv')
})

test('whoever comes back without the file must choose the one that was checked', async () => {
  looks(job({ report: { ...report, rejected: {}, faults: [] }, id: 'imp-2' }))
  const { screen } = await open('/imports?id=imp-2')
  expect(screen.text()).toContain('请选择检查过的那个文件。')
  await choose(screen, new File(['abcd'], 'other.csv'))
  expect(screen.text()).toContain('这不是检查过的那个文件。')
  await choose(screen, new File(['abc'], 'export.csv'))
  expect(button(screen, '全部登记')?.attributes('disabled')).toBeUndefined()
})

test('the receipt says how many rows were recorded and leads to the applicants', async () => {
  looks(job({ dryRun: false, report: { ...report, taken: 2 }, determined: 1 }))
  const { screen } = await open('/imports?id=imp-1')
  expect(screen.get('[data-taken]').text()).toContain('已登记 2 行')
  expect(screen.text()).toContain('已对 1 份申报作出判定')
  expect(screen.get('a[href^="/applicants"]').attributes('href')).toBe('/applicants?year=2016')
})

test('a file that cannot be used says why, what to do, and that nothing was changed', async () => {
  const unusable = {
    code: 'UTF16',
    line: null,
    reason: '文件是 UTF-16 编码,不能读取。',
    reasonEn: '',
    remedy: '请另存为 CSV UTF-8。',
    remedyEn: '',
  }
  looks(job({ state: 'FAILED', report: { ...report, unusable } }))
  const { screen } = await open('/imports?id=imp-1')
  const note = screen.get('[data-code=UTF16]').text()
  for (const words of ['UTF-16', '请另存为', '没有改动任何记录']) expect(note).toContain(words)
})

test('an upload that the register refuses is told in its words', async () => {
  uploads({
    status: 413,
    body: { fault: { code: 'TOO_LARGE', message: '文件超过 64 MiB。', messageEn: 'Too large.' } },
  })
  const { screen } = await open()
  await choose(screen, new File(['abc'], 'export.csv'))
  await button(screen, '上传并检查')?.trigger('click')
  await settle()
  expect(screen.get('[data-code=TOO_LARGE]').text()).toContain('文件超过 64 MiB。')
})

test('an upload that was lost on the way is a fault: nobody knows what was done', async () => {
  uploads({ status: 503, body: { fault: { code: 'UNREACHABLE', message: 'x', messageEn: 'x' } } })
  const { screen } = await open()
  await choose(screen, new File(['abc'], 'export.csv'))
  await button(screen, '上传并检查')?.trigger('click')
  await settle()
  expect(screen.find('[data-state=fault]').exists()).toBe(true)
  expect(screen.text()).not.toContain('没有改动任何记录')
})

test('an import of somebody else does not exist', async () => {
  looks({ refusal: { code: 'NOT_FOUND', message: '', messageEn: '' } }, 404)
  const { screen } = await open('/imports?id=imp-9')
  expect(screen.find('[data-state=absent]').exists()).toBe(true)
})
