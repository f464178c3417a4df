// One row of a legacy export: read into what it claims, or into everything that is wrong with it. Pure; the clock is an argument.
import type { Day, Tenths } from '@jijiao/kernel'
import { categoryOf, courseOf } from '../../subgraphs/credits/src/hourEntry.ts'
import { divisionExists, idNumberFault, normalizedIdNumber } from '../../subgraphs/people/src/idNumber.ts'
import { type Read, readDay, readDays, readHours } from './amounts.ts'
import { allColumns, allNames, type ColumnName, columnNames, type Layout } from './columns.ts'
import { isCreditCode } from './creditCode.ts'
import { type Fault, fault, type Saying } from './faults.ts'
import { type MoreClaim, readMore } from './moreRow.ts'
import { codeText, hasForbidden, nameText, plain, withoutGuard } from './text.ts'
import * as words from './words.ts'

/** A row as the file has it. `line` is the physical line on which it begins, the heading being line 1. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

/** What a row claims, in the register's own codes. Empty cells are null, or '' where the register keeps text. */
export type Claim = {
  name: string
  sex: '0' | '1' | '2' | '9'
  identityNumber: string
  employer: string
  creditCode: string | null
  area: string
  series: string
  currentLevel: words.Level | 'NONE'
  targetLevel: words.Level
  education: string
  kind: words.Kind
  category: 'PUBLIC' | 'PROFESSIONAL' | null
  course: string
  degree: 'HIGHER' | 'SECOND' | null
  institution: string
  filing: string | null
  mode: 'PHYSICAL' | 'ONLINE' | null
  heldFrom: Day | null
  heldTo: Day | null
  registeredOn: Day | null
  tenths: Tenths | null
  days: number | null
  travelDays: number | null
  enrolledOn: Day | null
  graduatedOn: Day | null
  evidence: words.Evidence
  /** What further columns tell; absent where they tell nothing. */
  more?: MoreClaim
}

/** `production`: identity numbers of divisions that do not exist are refused; a demonstration lives of them. */
export type Asked = { readonly today: Day; readonly production: boolean }

/** No cell of the export is longer; a longer one is a cell of something else. */
const longest = 200

/** The cells of one row, read column by column; what does not fit is noted and reads as null. */
function cellsOf(row: Row, layout: Layout) {
  const faults = new Map<ColumnName, Fault>()
  const textOf = (column: ColumnName) => withoutGuard(row.cells[layout.at[column]] ?? '')
  const note = (column: ColumnName, saying: Saying) => {
    if (!faults.has(column)) faults.set(column, fault(column, saying, textOf(column)))
    return null
  }
  const suspicious = row.cells.some((cell) => cell.length > longest) || hasForbidden(row.cells.join(''))
  for (const column of allNames) {
    if (layout.at[column] < 0) continue
    const text = textOf(column)
    if (suspicious && hasForbidden(text)) note(column, 'BAD_CHARACTER')
    else if (text.length > longest) note(column, 'TOO_LONG')
    else if (allColumns[column].required && plain(text) === '') note(column, 'VALUE_MISSING')
  }
  return {
    faults,
    note,
    text: textOf,
    name: (column: ColumnName) => nameText(textOf(column)),
    /** The code of a word; null for an empty cell, which is a fault only where the column is required. */
    word<Code>(column: ColumnName, dictionary: ReadonlyMap<string, Code>, saying: Saying): Code | null {
      const word = codeText(textOf(column))
      if (word === '') return null
      return dictionary.get(word) ?? note(column, saying)
    },
    amount<T>(column: ColumnName, read: (text: string) => Read<T>): T | null {
      const text = textOf(column)
      if (plain(text) === '') return null
      const answer = read(text)
      return 'value' in answer ? answer.value : note(column, answer.saying)
    },
    empty: (column: ColumnName) => plain(textOf(column)) === '',
  }
}
type Cells = ReturnType<typeof cellsOf>

function identityOf(cells: Cells, asked: Asked): string {
  const text = normalizedIdNumber(cells.text('identityNumber'))
  if (text === '') return ''
  const saying = idNumberFault(text, asked.today) ?? (asked.production && !divisionExists(text) ? 'ID_DIVISION' : null)
  if (saying) cells.note('identityNumber', saying)
  return text
}

function creditCodeOf(cells: Cells): string | null {
  const text = codeText(cells.text('creditCode')).toUpperCase()
  if (text !== '' && !isCreditCode(text)) cells.note('creditCode', 'CREDIT_CODE_CHECKSUM')
  return text === '' ? null : text
}

/** A paper, a project or a prize has the day it was done, and need have no day on which it began. */
const works: ReadonlySet<words.Kind> = new Set(['PAPER', 'PROJECT', 'AWARD', 'SELF_STUDY'])

/** What each kind of activity cannot do without, and what must agree within a row. */
function compare(
  cells: Cells,
  kind: words.Kind | null,
  read: Pick<Claim, 'heldFrom' | 'heldTo' | 'enrolledOn' | 'graduatedOn' | 'days' | 'travelDays'>,
) {
  const study = kind === 'DEGREE_STUDY' // 开始/结束日期 are empty there, and that is no fault
  if (kind && !study && !works.has(kind) && cells.empty('heldFrom')) cells.note('heldFrom', 'VALUE_MISSING')
  if (kind && !study && cells.empty('heldTo')) cells.note('heldTo', 'END_DATE_MISSING')
  if (study && cells.empty('enrolledOn')) cells.note('enrolledOn', 'VALUE_MISSING')
  if (study && cells.empty('graduatedOn')) cells.note('graduatedOn', 'END_DATE_MISSING')
  if ((kind === 'PROFESSIONAL_COURSE' || kind === 'TEACHING') && cells.empty('hours'))
    cells.note('hours', 'VALUE_MISSING')
  if (kind === 'STUDY_TRIP' && cells.empty('days')) cells.note('days', 'VALUE_MISSING')
  if (read.heldFrom && read.heldTo && read.heldTo < read.heldFrom) cells.note('heldTo', 'END_BEFORE_START')
  if (read.enrolledOn && read.graduatedOn && read.graduatedOn < read.enrolledOn)
    cells.note('graduatedOn', 'END_BEFORE_START')
  if (read.days !== null && read.travelDays !== null && read.travelDays > read.days)
    cells.note('travelDays', 'TRAVEL_EXCEEDS_DAYS')
}

/** A row that has not the cells of its heading has lost its columns: nothing else is said of it. */
function miscounted(row: Row, layout: Layout): Fault | null {
  if (row.cells.length === layout.width) return null
  if (row.cells.length > layout.width && row.cells.slice(layout.width).every((cell) => plain(cell) === '')) return null
  const inOrder = columnNames.toSorted((a, b) => layout.at[a] - layout.at[b])
  const column = inOrder.find((name) => layout.at[name] >= row.cells.length) ?? inOrder.at(-1) ?? 'evidence'
  return fault(column, 'CELL_COUNT', row.cells.length > layout.width ? row.cells.slice(layout.width).join(',') : '')
}

export type ReadRow = { readonly claim: Claim } | { readonly faults: readonly Fault[] }

/**
 * What one row claims, or its faults, the leftmost column's first: that is the one the report tells, all are in the marked file.
 * @shape at most one fault for each column, in the order of the file's columns.
 */
export function readRow(row: Row, layout: Layout, asked: Asked): ReadRow {
  const miscount = miscounted(row, layout)
  if (miscount) return { faults: [miscount] }
  const cells = cellsOf(row, layout)
  const day = (column: ColumnName) => cells.amount(column, (text) => readDay(text, asked.today))
  const kind = cells.word('kind', words.kinds, 'UNKNOWN_CATEGORY')
  const course = courseOf(plain(cells.text('activity')))
  const degree = kind === 'DEGREE_STUDY' ? (words.degrees.get(course) ?? null) : null
  if (kind === 'DEGREE_STUDY' && degree === null) cells.note('activity', 'UNKNOWN_DEGREE')
  const filing = codeText(cells.text('filing'))
  const read = {
    name: cells.name('name'),
    sex: cells.word('sex', words.sexes, 'UNKNOWN_SEX') ?? ('0' as const),
    identityNumber: identityOf(cells, asked),
    employer: cells.name('employer'),
    creditCode: creditCodeOf(cells),
    area: cells.word('area', words.areas, 'UNKNOWN_JURISDICTION'),
    series: cells.word('series', words.series, 'UNKNOWN_SERIES'),
    currentLevel: cells.word('currentLevel', words.currentLevels, 'UNKNOWN_LEVEL'),
    targetLevel: cells.word('targetLevel', words.levels, 'UNKNOWN_LEVEL'),
    education: cells.name('education'),
    kind,
    category: kind && categoryOf(kind),
    course,
    degree,
    institution: cells.name('institution'),
    filing: filing === '' ? null : filing,
    mode: cells.word('mode', words.modes, 'UNKNOWN_MODE'),
    heldFrom: day('heldFrom'),
    heldTo: day('heldTo'),
    registeredOn: day('registeredOn'),
    tenths: cells.amount('hours', readHours),
    days: cells.amount('days', readDays),
    travelDays: cells.amount('travelDays', readDays),
    enrolledOn: day('enrolledOn'),
    graduatedOn: day('graduatedOn'),
    evidence: cells.word('evidence', words.evidences, 'UNKNOWN_EVIDENCE'),
  }
  compare(cells, kind, read)
  const more = readMore(cells, asked.today)
  const { area, series, currentLevel, targetLevel, evidence } = read
  if (cells.faults.size === 0 && area && series && currentLevel && targetLevel && evidence && kind)
    return { claim: { ...read, area, series, currentLevel, targetLevel, evidence, kind, ...(more ? { more } : {}) } }
  return { faults: [...cells.faults.values()].sort((a, b) => layout.at[a.column] - layout.at[b.column]) }
}
