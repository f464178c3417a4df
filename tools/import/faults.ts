// What can be wrong with a cell: the code that machines compare, the reason and the way out, in two languages. Long as a table is.
import { allColumns, type ColumnName } from './columns.ts'

/** Several sayings may share a code: the code says which rule was broken, the saying says how. */
const sayings = {
  VALUE_MISSING: ['此列不能为空。', 'This column must not be empty.', '请填写。', 'Fill it in.'],
  TOO_LONG: ['内容过长。', 'The text is too long.', '请只填写该列要求的内容。', 'Enter only what the column asks for.'],
  BAD_CHARACTER: [
    '含有无法显示的字符，可能在转换编码时损坏。',
    'It has characters that cannot be shown; a conversion may have damaged it.',
    '请对照原件重新填写。',
    'Enter it again from the original.',
  ],
  CELL_COUNT: [
    '本行的列数与表头不符。',
    'This row has not as many cells as the heading.',
    '请检查是否多了或少了逗号。',
    'Look for a comma too many or too few.',
  ],
  ID_CHECKSUM: [
    '身份证号的校验码不对。',
    'The check digit of the identity number is wrong.',
    '请对照身份证逐位核对。',
    'Compare it with the identity card, digit by digit.',
  ],
  ID_FORM: [
    '身份证号应为 18 位，前 17 位为数字。',
    'An identity number has 18 characters, the first 17 of them digits.',
    '15 位旧号码请换成 18 位。',
    'Replace an old number of 15 digits by the one of 18.',
  ],
  ID_BIRTH: [
    '身份证号中的出生日期不存在。',
    'The date of birth in the identity number does not exist.',
    '请对照身份证逐位核对。',
    'Compare it with the identity card, digit by digit.',
  ],
  ID_RUINED: [
    '身份证号已被表格软件改成数值，末几位已丢失。',
    'The spreadsheet turned the identity number into a number and lost its last digits.',
    '请先把该列设为“文本”格式，再重新填写号码。',
    'Set the column to “Text” first, then enter the number again.',
  ],
  ID_DIVISION: [
    '身份证号前 6 位不是行政区划代码。',
    'The first six digits of the identity number are no administrative division.',
    '演示数据不能导入正式环境；如是真实号码，请核对。',
    'Demonstration data is not taken here; if the number is real, check it.',
  ],
  CREDIT_CODE_CHECKSUM: [
    '统一社会信用代码不符合 GB 32100(位数、字符或校验码)。',
    'The credit code does not follow GB 32100 (length, characters or check digit).',
    '请对照登记证书核对；没有代码可留空。',
    'Compare it with the certificate of registration; leave it empty if there is none.',
  ],
  UNKNOWN_SEX: [
    '性别不在可选范围内。',
    'The sex is not one of those listed.',
    '请填 男 或 女，不详可留空。',
    'Enter 男 or 女, or leave it empty.',
  ],
  UNKNOWN_JURISDICTION: [
    '行政区划不是本自治区的代码。',
    'This is no division of the region.',
    '请填县级 6 位代码、区直 或 宁东。',
    'Enter the six digits of a county, 区直 or 宁东.',
  ],
  UNKNOWN_SERIES: [
    '职称系列不在目录中。',
    'The series is not in the list.',
    '请填系列全称，如 工程技术人员。',
    'Enter the full name, such as 工程技术人员.',
  ],
  UNKNOWN_LEVEL: [
    '级别不在可选范围内。',
    'The level is not one of those listed.',
    '请填 正高、副高、中级、助理、员。',
    'Enter 正高, 副高, 中级, 助理 or 员.',
  ],
  UNKNOWN_CATEGORY: [
    '活动类别不在可选范围内。',
    'The kind of activity is not one of those listed.',
    '请填 公需课、专业课、考察交流、授课、学历教育、职称外语计算机培训、学术会议、论文著作、课题项目、成果奖励、自学 或 实践锻炼。',
    'Enter 公需课, 专业课, 考察交流, 授课, 学历教育, 职称外语计算机培训, 学术会议, 论文著作, 课题项目, 成果奖励, 自学 or 实践锻炼.',
  ],
  UNKNOWN_DEGREE: [
    '学历教育的活动名称应说明是哪一种学历。',
    'For 学历教育 the name of the activity says which qualification it is.',
    '请填 高一级学历 或 第二学历。',
    'Enter 高一级学历 or 第二学历.',
  ],
  UNKNOWN_MODE: [
    '形式不在可选范围内。',
    'The mode is not one of those listed.',
    '请填 实体 或 网络。',
    'Enter 实体 or 网络.',
  ],
  UNKNOWN_EVIDENCE: [
    '证明材料不在可选范围内。',
    'The evidence is not one of those listed.',
    '请填 结业证、其他证明、在线证明、文件、学校证明、学历证书 或 无。',
    'Enter 结业证, 其他证明, 在线证明, 文件, 学校证明, 学历证书 or 无.',
  ],
  DATE_MALFORMED: [
    '日期写法不对，或该日不存在。',
    'This is no date, or no such day exists.',
    '请按 2015-06-30 填写。',
    'Write it as 2015-06-30.',
  ],
  DATE_IN_FUTURE: ['日期晚于今天。', 'The day has not come yet.', '请核对年份。', 'Check the year.'],
  END_DATE_MISSING: [
    '没有结束(毕业)日期，无法判断是否在审验期内。',
    'The day of completion is missing, so the window cannot be judged.',
    '请按证书补填。',
    'Fill it in from the certificate.',
  ],
  END_BEFORE_START: [
    '结束(毕业)日期早于开始(入学)日期。',
    'It ends before it begins.',
    '请核对两个日期。',
    'Check both days.',
  ],
  HOURS_NOT_A_NUMBER: [
    '学时不是数字。',
    'The hours are no number.',
    '请用阿拉伯数字填写，如 24 或 7.5。',
    'Write digits, such as 24 or 7.5.',
  ],
  HOURS_NEGATIVE: [
    '学时是负数。',
    'The hours are below zero.',
    '请填 0 或以上的数；冲销请在台账中办理。',
    'Enter 0 or more; reversals are made in the ledger.',
  ],
  HOURS_OUT_OF_RANGE: [
    '学时超出合理范围。',
    'There are more hours than a year has.',
    '请核对小数点。',
    'Check the decimal point.',
  ],
  TOO_PRECISE: [
    '学时至多保留一位小数。',
    'Hours carry at most one decimal.',
    '请按证书填写，如 7.5。',
    'Write what the certificate says, such as 7.5.',
  ],
  DAYS_NOT_WHOLE: [
    '天数应为 0 或以上的整数。',
    'Days are whole numbers from 0.',
    '请填整数。',
    'Enter a whole number.',
  ],
  TRAVEL_EXCEEDS_DAYS: [
    '路程天数多于总天数。',
    'There are more days of travel than days.',
    '请核对两个天数。',
    'Check both numbers.',
  ],
  UNKNOWN_UNIT: [
    '计量单位不在可选范围内。',
    'The unit is not one of those listed.',
    '请填 学时 或 学分。',
    'Enter 学时 or 学分.',
  ],
  UNKNOWN_PLACE: [
    '地点类别不在可选范围内。',
    'The place is not one of those listed.',
    '请填 本省、外省 或 境外。',
    'Enter 本省, 外省 or 境外.',
  ],
  UNKNOWN_PROVIDER: [
    '施教机构类别不在可选范围内。',
    'The sort of provider is not one of those listed.',
    '请填 培训机构、基地、远程教育机构、高等院校、用人单位、学会协会 或 主管部门。',
    'Enter 培训机构, 基地, 远程教育机构, 高等院校, 用人单位, 学会协会 or 主管部门.',
  ],
  UNKNOWN_REASON: [
    '离岗原因不在可选范围内。',
    'The reason of the leave is not one of those listed.',
    '请填 离岗、病假、产假、停职、借调 或 公派出国。',
    'Enter 离岗, 病假, 产假, 停职, 借调 or 公派出国.',
  ],
  NUMBER_NOT_WHOLE: [
    '应为 0 或以上的整数。',
    'A whole number from 0 is asked for.',
    '请用阿拉伯数字填写，如 3。',
    'Write digits, such as 3.',
  ],
  BEGINS_AT_ONE: [
    '等次、次序和人数从 1 起。',
    'Ranks, places and numbers of authors begin at 1.',
    '请核对。',
    'Check it.',
  ],
  ORDER_EXCEEDS_AUTHORS: [
    '署名次序超过作者人数。',
    'The place among the authors is beyond their number.',
    '请核对两个数。',
    'Check both numbers.',
  ],
  ATTENDED_EXCEEDS_SESSIONS: [
    '实到次数多于应到次数。',
    'More sessions were attended than held.',
    '请核对两个次数。',
    'Check both numbers.',
  ],
  CONTRADICTS_EARLIER_ROW: [
    '前面有一行是同一活动，此列的内容却不同。',
    'An earlier row is of the same activity and says something else here.',
    '请核对两行，使其一致，或删去一行。',
    'Compare the two rows and let them agree, or remove one.',
  ],
} as const satisfies Record<string, readonly [string, string, string, string]>

export type Saying = keyof typeof sayings
export type FaultCode = Exclude<Saying, 'ID_FORM' | 'ID_BIRTH' | 'ID_RUINED'>

/** The listed code of all that is wrong with the form of an identity number is ID_CHECKSUM; the words tell the cases apart. */
const codeOf = (saying: Saying): FaultCode =>
  saying === 'ID_FORM' || saying === 'ID_BIRTH' || saying === 'ID_RUINED' ? 'ID_CHECKSUM' : saying

export type Fault = {
  readonly column: ColumnName
  readonly code: FaultCode
  readonly saying: Saying
  readonly value: string
}

export const fault = (column: ColumnName, saying: Saying, value: string): Fault => ({
  column,
  code: codeOf(saying),
  saying,
  value: value.slice(0, 200),
})

/** A fault as told to the person who handed the file in: it quotes their own cell, and goes into no log. */
export type ToldFault = {
  line: number
  column: string
  value: string
  code: FaultCode
  reason: string
  reasonEn: string
  remedy: string
  remedyEn: string
}

export function told(line: number, of: Fault): ToldFault {
  const [reason, reasonEn, remedy, remedyEn] = sayings[of.saying]
  const { header, takes, takesEn } = allColumns[of.column]
  // An empty cell shows nothing to be corrected: the way out is what the column takes.
  const way =
    of.saying === 'VALUE_MISSING' ? { remedy: `请填写${takes}。`, remedyEn: `Enter ${takesEn}.` } : { remedy, remedyEn }
  return { line, column: header, value: of.value, code: of.code, reason, reasonEn, ...way }
}
