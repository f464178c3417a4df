// A row of a file becomes what the register keeps, or is told cell by cell why not. Long: a table of cases.
import { expect, test } from 'vitest'
import { columnNames, columns, layoutOf } from '../../tools/import/columns.ts'
import { told } from '../../tools/import/faults.ts'
import { readRow } from '../../tools/import/row.ts'
import { asked, type Cells, cellsOf, degreeCells, faultsOf, headings, layout, read, today, tripCells } from './files.ts'

const claimOf = (cells: Cells) => {
  const answer = read(cells)
  if ('faults' in answer) throw new Error(JSON.stringify(answer.faults))
  return answer.claim
}

test('a row without a fault says what it claims in the codes of the register', () => {
  expect(claimOf({})).toEqual({
    name: '李建国',
    sex: '1',
    identityNumber: '649964197201180010',
    employer: '银川市第一设计院',
    creditCode: '12649900000001020Q',
    area: '64.6401.640104',
    series: '05',
    currentLevel: 'INTERMEDIATE',
    targetLevel: 'ASSOCIATE_SENIOR',
    education: '大学本科',
    kind: 'PROFESSIONAL_COURSE',
    category: 'PROFESSIONAL',
    course: '环境影响评价研修班',
    degree: null,
    institution: '宁夏大学',
    filing: 'NX2015-10001',
    mode: 'PHYSICAL',
    heldFrom: '2015-06-01',
    heldTo: '2015-06-05',
    registeredOn: '2015-06-10',
    tenths: 240,
    days: null,
    travelDays: null,
    enrolledOn: null,
    graduatedOn: null,
    evidence: 'ONLINE_CERTIFICATE',
  })
})

test('a degree has no days of a course, and that is no fault', () => {
  expect(claimOf(degreeCells)).toMatchObject({
    kind: 'DEGREE_STUDY',
    degree: 'HIGHER',
    category: null,
    heldTo: null,
    tenths: null,
  })
})

test('a trip has days and no hours', () => {
  expect(claimOf(tripCells)).toMatchObject({ kind: 'STUDY_TRIP', tenths: null, days: 10, travelDays: 2, filing: null })
})

test('区直 and 宁东 have no code and a place in the tree all the same', () => {
  expect([
    claimOf({ area: '区直' }).area,
    claimOf({ area: '宁东' }).area,
    claimOf({ area: '６４０１８１' }).area,
  ]).toEqual(['64.ZZ', '64.ND', '64.6401.640181'])
})

test('the category follows from the kind, as the ledger has it', () => {
  expect(claimOf({ kind: '公需课' }).category).toBe('PUBLIC')
  expect(claimOf(tripCells).category).toBe('PROFESSIONAL')
  expect(claimOf({ kind: '授课' }).category).toBeNull()
})

test('what only quotes a name, or was typed full-width, is no part of it', () => {
  expect(claimOf({ activity: '《学术道德与学术规范》' }).course).toBe('学术道德与学术规范')
  expect(claimOf({ activity: ' 环境影响评价\u3000研修班２０１５ ' }).course).toBe('环境影响评价 研修班2015')
  expect(claimOf({ hours: '２４．５', identityNumber: '６４９９６４１９７２０１１８００１０' })).toMatchObject({
    tenths: 245,
    identityNumber: '649964197201180010',
  })
})

test('an identity number may end in x, X or Ｘ', () => {
  for (const last of ['x', 'X', 'Ｘ', 'ｘ'])
    expect(claimOf({ identityNumber: `11010519491231002${last}` }).identityNumber).toBe('11010519491231002X')
})

test.each<[string, Cells, string[]]>([
  ['no name', { name: ' ' }, ['姓名 VALUE_MISSING']],
  ['no employer', { employer: '' }, ['工作单位 VALUE_MISSING']],
  ['a sex that is none', { sex: '公' }, ['性别 UNKNOWN_SEX']],
  ['a wrong check digit', { identityNumber: '649964197201180011' }, ['身份证号 ID_CHECKSUM']],
  ['an old number of 15 digits', { identityNumber: '649964720118001' }, ['身份证号 ID_CHECKSUM']],
  ['a number that Excel ruined', { identityNumber: '6.49964E+17' }, ['身份证号 ID_CHECKSUM']],
  ['a birth on 30 February', { identityNumber: '649964197202300019' }, ['身份证号 ID_CHECKSUM']],
  [
    'a credit code with another check digit',
    { creditCode: '12649900000001020R' },
    ['统一社会信用代码 CREDIT_CODE_CHECKSUM'],
  ],
  ['a credit code with the letter I', { creditCode: '1264990000000102I0' }, ['统一社会信用代码 CREDIT_CODE_CHECKSUM']],
  ['a county of another province', { area: '110105' }, ['行政区划 UNKNOWN_JURISDICTION']],
  ['a series that is none', { series: '政工人员' }, ['系列 UNKNOWN_SERIES']],
  ['初级, which covers two levels', { targetLevel: '初级' }, ['拟晋级别 UNKNOWN_LEVEL']],
  ['an application for no level', { targetLevel: '无' }, ['拟晋级别 UNKNOWN_LEVEL']],
  ['a kind that is none', { kind: '其它' }, ['活动类别 UNKNOWN_CATEGORY']],
  ['a kind that is none, and no end', { kind: '其它', heldTo: '' }, ['活动类别 UNKNOWN_CATEGORY']],
  ['a mode that is none', { mode: '函授' }, ['形式 UNKNOWN_MODE']],
  ['evidence that is none', { evidence: '口头' }, ['证明材料 UNKNOWN_EVIDENCE']],
  ['a degree of no known kind', { ...degreeCells, activity: '大学本科' }, ['活动名称 UNKNOWN_DEGREE']],
  ['no end', { heldTo: '' }, ['结束日期 END_DATE_MISSING']],
  ['no beginning', { heldFrom: '' }, ['开始日期 VALUE_MISSING']],
  ['a degree without graduation', { ...degreeCells, graduatedOn: '' }, ['毕业日期 END_DATE_MISSING']],
  ['a degree that ends before it begins', { ...degreeCells, graduatedOn: '2011-07-01' }, ['毕业日期 END_BEFORE_START']],
  ['an end before the beginning', { heldFrom: '2015-06-30', heldTo: '2015-06-01' }, ['结束日期 END_BEFORE_START']],
  ['30 February', { registeredOn: '2015-02-30' }, ['录入日期 DATE_MALFORMED']],
  [
    'a day that has not come',
    { heldFrom: '2031-01-01', heldTo: '2031-01-05' },
    ['开始日期 DATE_IN_FUTURE', '结束日期 DATE_IN_FUTURE'],
  ],
  ['a beginning in the future, an end in the past', { heldFrom: '2031-01-01' }, ['开始日期 DATE_IN_FUTURE']],
  ['hours in words', { hours: '二十四' }, ['学时 HOURS_NOT_A_NUMBER']],
  ['hours in words on a public course', { kind: '公需课', hours: '二十四' }, ['学时 HOURS_NOT_A_NUMBER']],
  ['hours below zero', { hours: '-8' }, ['学时 HOURS_NEGATIVE']],
  ['hours below zero, full-width', { hours: '－８' }, ['学时 HOURS_NEGATIVE']],
  ['hours finer than a tenth', { hours: '7.25' }, ['学时 TOO_PRECISE']],
  ['more hours than a year has', { hours: '75000' }, ['学时 HOURS_OUT_OF_RANGE']],
  ['a professional course without hours', { hours: '' }, ['学时 VALUE_MISSING']],
  ['half a day', { ...tripCells, days: '2.5' }, ['天数 DAYS_NOT_WHOLE']],
  ['a trip without days', { ...tripCells, days: '', travelDays: '' }, ['天数 VALUE_MISSING']],
  ['more travel than days', { ...tripCells, travelDays: '11' }, ['路程天数 TRAVEL_EXCEEDS_DAYS']],
  ['a name that a conversion damaged', { name: '李\ufffd国' }, ['姓名 BAD_CHARACTER']],
  ['a name that reads backwards', { name: '李\u202e国' }, ['姓名 BAD_CHARACTER']],
  ['a name as long as a letter', { name: '李'.repeat(201) }, ['姓名 TOO_LONG']],
])('%s is a fault of its column', (_, cells, faults) => {
  expect(faultsOf(cells)).toEqual(faults)
})

test('of several faults the leftmost column tells first, and all are told', () => {
  expect(faultsOf({ identityNumber: '1', kind: '其它', hours: '二十四', evidence: '' })).toEqual([
    '身份证号 ID_CHECKSUM',
    '活动类别 UNKNOWN_CATEGORY',
    '学时 HOURS_NOT_A_NUMBER',
    '证明材料 VALUE_MISSING',
  ])
})

test('leftmost is as the file has its columns', () => {
  const reversed = layoutOf(headings.toReversed(), 1)
  const answer = readRow(
    { line: 2, cells: cellsOf({ identityNumber: '1', hours: '二十四' }).toReversed() },
    reversed,
    asked,
  )
  expect('faults' in answer && answer.faults.map((fault) => fault.column)).toEqual(['hours', 'identityNumber'])
})

test('a row with a cell too few has lost its columns and tells only that', () => {
  const answer = readRow({ line: 2, cells: cellsOf({ hours: '二十四' }).slice(0, 23) }, layout, asked)
  expect('faults' in answer && answer.faults.map((fault) => [fault.column, fault.code])).toEqual([
    ['evidence', 'CELL_COUNT'],
  ])
  const extra = readRow({ line: 2, cells: [...cellsOf(), '多'] }, layout, asked)
  expect('faults' in extra && extra.faults.map((fault) => fault.code)).toEqual(['CELL_COUNT'])
  expect(readRow({ line: 2, cells: [...cellsOf(), '', ' '] }, layout, asked)).toEqual(read())
})

test('production takes no identity number of a division that does not exist, the demonstration does', () => {
  expect(faultsOf({}, { today, production: true })).toEqual(['身份证号 ID_DIVISION'])
  expect(faultsOf({ identityNumber: '11010519491231002X' }, { today, production: true })).toEqual([])
})

test('today is still today and tomorrow is the future', () => {
  expect(faultsOf({ registeredOn: today })).toEqual([])
  expect(faultsOf({ registeredOn: '2026-11-24' })).toEqual(['录入日期 DATE_IN_FUTURE'])
})

test('a cell that comes back from a marked file with our apostrophe is read without it', () => {
  expect(faultsOf({ hours: "'-8" })).toEqual(['学时 HOURS_NEGATIVE'])
  expect(claimOf({ activity: "'@新技术" }).course).toBe('@新技术')
})

test('a fault is told with line, column, value, reason and what to do, in two languages', () => {
  const answer = read({ hours: '二十四' })
  if (!('faults' in answer) || !answer.faults[0]) throw new Error('no fault')
  expect(told(2, answer.faults[0])).toEqual({
    line: 2,
    column: '学时',
    value: '二十四',
    code: 'HOURS_NOT_A_NUMBER',
    reason: '学时不是数字。',
    reasonEn: 'The hours are no number.',
    remedy: '请用阿拉伯数字填写，如 24 或 7.5。',
    remedyEn: 'Write digits, such as 24 or 7.5.',
  })
})

test('the layout knows 24 columns, in any order, with the stars that a template puts beside them', () => {
  expect(columnNames).toHaveLength(24)
  const starred = headings.toReversed().map((heading) => (columns.name.header === heading ? ` *${heading} ` : heading))
  expect(layoutOf([...starred, '备注', '错误'], 1)).toMatchObject({ width: 26, ignored: ['备注', '错误'] })
})
