// What makes a whole file unusable, in words for the person who handed it in. Row faults are in `faults.ts`.

const sayings = {
  EMPTY_FILE: ['文件是空的。', 'The file is empty.', '请重新导出后再上传。', 'Export it again and hand that in.'],
  NO_ROWS: [
    '文件只有表头，没有数据行。',
    'The file has a heading and no rows.',
    '请确认导出的范围。',
    'Check what was exported.',
  ],
  TOO_LARGE: [
    '文件超过大小上限。',
    'The file is larger than allowed.',
    '请按年度或单位拆成几个文件。',
    'Split it by year or by employer.',
  ],
  TOO_MANY_ROWS: [
    '数据行超过 1,000,000 行。',
    'The file has more than 1,000,000 rows.',
    '请拆成几个文件。',
    'Split it.',
  ],
  LINE_TOO_LONG: [
    '有一行长得不像数据行，可能缺少换行或引号不配对。',
    'One line is far longer than a row can be: line breaks are missing, or a quotation mark has no partner.',
    '请用表格软件打开检查，再另存为 CSV UTF-8。',
    'Open it in a spreadsheet, check it, and save it as CSV UTF-8.',
  ],
  BINARY: [
    '文件不是文本，含有空字节。',
    'The file is no text: it has NUL bytes.',
    '请上传 .csv 或 .xlsx 文件。',
    'Hand in a .csv or .xlsx file.',
  ],
  UTF16: [
    '文件是 UTF-16 编码，不能读取。',
    'The file is encoded as UTF-16, which is not read.',
    '请在表格软件中另存为“CSV UTF-8”。',
    'Save it as “CSV UTF-8” in the spreadsheet.',
  ],
  WRONG_ENCODING: [
    '文件既不是 UTF-8,也不是 GB18030 编码。',
    'The file is neither UTF-8 nor GB18030.',
    '请在表格软件中另存为“CSV UTF-8”。',
    'Save it as “CSV UTF-8” in the spreadsheet.',
  ],
  DAMAGED: [
    '文件不完整或已损坏，可能没有传完。',
    'The file is incomplete or damaged; the transfer may have been cut off.',
    '请重新导出或重新上传。',
    'Export it again, or hand it in again.',
  ],
  STRAY_QUOTE: [
    '有一行的引号不配对。',
    'A quotation mark on this line has no partner, or stands inside a cell.',
    '请把单元格里的引号写成两个，或删去。',
    'Double the quotation marks inside cells, or remove them.',
  ],
  NOT_A_WORKBOOK: [
    '文件不是 Excel 工作簿(.xlsx)。',
    'The file is no Excel workbook (.xlsx).',
    '请在表格软件中另存为 .xlsx 或 CSV UTF-8。',
    'Save it as .xlsx or CSV UTF-8 in the spreadsheet.',
  ],
  OLD_OR_ENCRYPTED: [
    '文件是旧版 .xls,或设有打开密码。',
    'The file is an old .xls, or protected by a password.',
    '请去掉密码，另存为 .xlsx。',
    'Remove the password and save it as .xlsx.',
  ],
  MACROS: [
    '工作簿含有宏，不予接收。',
    'The workbook contains macros and is not taken.',
    '请另存为不含宏的 .xlsx。',
    'Save it as .xlsx without macros.',
  ],
  INFLATES_TOO_FAR: [
    '压缩包展开后过大，不予接收。',
    'The file unpacks to far more than a register can need and is not taken.',
    '请重新导出，不要改动压缩包。',
    'Export it again and leave the archive as it is.',
  ],
  DOCTYPE: [
    '工作簿内含有不允许的声明。',
    'The workbook carries a declaration that is not allowed.',
    '请在表格软件中另存一份。',
    'Save a fresh copy in a spreadsheet.',
  ],
  WRONG_SEPARATOR: [
    '列之间不是用逗号分隔的。',
    'The columns are not separated by commas.',
    '请另存为以逗号分隔的 CSV UTF-8。',
    'Save it as comma-separated CSV UTF-8.',
  ],
  MISSING_COLUMN: [
    '表头缺少列。',
    'Columns are missing from the heading.',
    '请补上该列，没有内容可以留空。',
    'Add the column; its cells may stay empty.',
  ],
  REPEATED_COLUMN: [
    '表头有重复的列。',
    'A column stands twice in the heading.',
    '请删去多余的一列。',
    'Remove one of them.',
  ],
} as const satisfies Record<string, readonly [string, string, string, string]>

export type UnusableCode = keyof typeof sayings

/**
 * Thrown while a file is being read, since a stream has no other way to end early; caught once, where the reading was asked for,
 * and told as an answer from there on.
 */
export class Unusable extends Error {
  readonly code: UnusableCode
  readonly line: number | null
  readonly named: string | null

  constructor(code: UnusableCode, at: { line?: number; named?: string } = {}) {
    super(code)
    this.code = code
    this.line = at.line ?? null
    this.named = at.named ?? null
  }

  get said(): {
    code: UnusableCode
    line: number | null
    reason: string
    reasonEn: string
    remedy: string
    remedyEn: string
  } {
    const [reason, reasonEn, remedy, remedyEn] = sayings[this.code]
    const named = this.named === null ? '' : `(${this.named})`
    const line = this.line === null ? '' : `第 ${this.line} 行：`
    const lineEn = this.line === null ? '' : `Line ${this.line}: `
    return {
      code: this.code,
      line: this.line,
      reason: `${line}${reason}${named}`,
      reasonEn: `${lineEn}${reasonEn}${named}`,
      remedy,
      remedyEn,
    }
  }
}
