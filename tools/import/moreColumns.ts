// Columns that a file may have beside the 24 of the export: what rules can ask of a person, an employer and an activity, and old platforms
// do not tell. A file without them is read as ever, and a fact that nobody gave stays unknown. Long as a table is.

/** `also`: other headings of the same column. Headings with listed words are narrow ones, so that no free column of an old file is taken for them. */
export type More = {
  readonly header: string
  readonly also: readonly string[]
  readonly required: false
  readonly takes: string
  readonly takesEn: string
  readonly of: 'PERSON' | 'ACTIVITY'
}

const of =
  (whose: More['of']) =>
  (header: string, also: readonly string[], takes: string, takesEn: string): More => ({
    header,
    also,
    required: false,
    takes,
    takesEn,
    of: whose,
  })
const person = of('PERSON')
const activity = of('ACTIVITY')
const [day, dayEn] = ['日期，如 2015-06-30', 'a day, such as 2015-06-30']
const [whole, wholeEn] = ['整数', 'a whole number']
const reasons = '离岗 病假 产假 停职 借调 公派出国'

export const moreColumns = {
  filedOn: person('申报日期', ['受理日期'], day, dayEn),
  titleOn: person('现职称取得日期', ['现职称取得时间', '任职资格取得日期'], day, dayEn),
  tier: person('机构等级', ['单位等级', '医院等级'], '等级，如 三级甲等', 'the tier, such as 三级甲等'),
  post: person('聘任岗位', ['聘任职务'], '岗位名称', 'the post'),
  appointedFrom: person('聘期首日', ['聘期开始日期', '聘任开始日期'], day, dayEn),
  appointedUntil: person(
    '聘期末日',
    ['聘期结束日期', '聘任结束日期'],
    `${day}，可在今后`,
    `${dayEn}; it may be to come`,
  ),
  profession: person('注册专业', ['执业资格', '注册类别'], '执业资格名称', 'the registered profession'),
  registeredFrom: person('注册有效期首日', ['注册日期', '注册有效期开始'], day, dayEn),
  registeredUntil: person(
    '注册有效期末日',
    ['注册有效期至', '注册有效期结束'],
    `${day}，可在今后`,
    `${dayEn}; it may be to come`,
  ),
  role: person('从事岗位', ['专业岗位'], '岗位，如 一线临床医师', 'the work done, such as 一线临床医师'),
  sector: person('所属行业', ['行业'], '行业，如 卫生', 'the sector, such as 卫生'),
  dutyFrom: person('从事本专业起始日期', ['参加本专业工作日期'], day, dayEn),
  leaveReason: person('离岗原因', ['离岗类别'], reasons, reasons),
  leaveFrom: person('离岗首日', ['离岗开始日期'], day, dayEn),
  leaveTo: person('离岗末日', ['离岗结束日期'], `${day}，可在今后`, `${dayEn}; it may be to come`),
  leaveEvidence: person('离岗证明', ['离岗依据'], '文件名称和文号', 'the document that shows it'),
  unit: activity('计量单位', ['学时学分'], '学时 或 学分，未填为学时', '学时 or 学分; empty means 学时'),
  topic: activity('专题', ['科目内专题'], '专题名称', 'the subject within the category'),
  place: activity('地点类别', ['举办地类别'], '本省 外省 境外', '本省 外省 境外'),
  grade: activity('成果等级', ['项目级别', '期刊级别'], '等级，如 国家级', 'the grade, such as 国家级'),
  rank: activity('获奖等次', ['名次'], `${whole}，一等为 1`, `${wholeEn}; 1 for the first prize`),
  authorOrder: activity('署名次序', ['作者排名'], whole, wholeEn),
  authors: activity('作者人数', ['署名人数'], whole, wholeEn),
  minutes: activity('总分钟数', ['分钟数'], whole, wholeEn),
  sessions: activity('应到次数', ['应出勤次数'], whole, wholeEn),
  attended: activity('实到次数', ['实际出勤次数'], whole, wholeEn),
  examOn: activity('考试日期', ['考核日期'], day, dayEn),
  verifiedOn: activity('审验日期', ['验证日期'], day, dayEn),
  evidenceOn: activity('证明材料日期', ['证书日期', '发证日期'], day, dayEn),
  provider: activity(
    '施教机构类别',
    ['机构类别'],
    '培训机构 基地 远程教育机构 高等院校 用人单位 学会协会 主管部门',
    '培训机构 基地 远程教育机构 高等院校 用人单位 学会协会 主管部门',
  ),
} as const satisfies Record<string, More>

export type MoreName = keyof typeof moreColumns
export const moreNames = Object.keys(moreColumns) as MoreName[]
/** Facts of an activity that do not make it another activity. */
export const factsOfActivity = moreNames.filter((name) => moreColumns[name].of === 'ACTIVITY' && name !== 'unit')
