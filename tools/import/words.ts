// The words a legacy export uses for the register's codes. A word that is not here is a fault of the row, never a guess.

import type { TitleLevel } from '@jijiao/kernel'
import type { HourEntry } from '../../subgraphs/credits/src/tables.ts'
import type { DutyInterval } from '../../subgraphs/people/src/tables.ts'

export type Kind = HourEntry['kind']
export type Evidence = HourEntry['evidence']
export type Level = TitleLevel

const dictionary = <Code extends string>(words: Record<string, Code>): ReadonlyMap<string, Code> =>
  new Map(Object.entries(words))

/** GB/T 2261.1. */
export const sexes = dictionary<'0' | '1' | '2' | '9'>({ 男: '1', 女: '2', 未知: '0', 未说明: '9' })

export const levels = dictionary<Level>({
  正高: 'FULL_SENIOR',
  正高级: 'FULL_SENIOR',
  副高: 'ASSOCIATE_SENIOR',
  副高级: 'ASSOCIATE_SENIOR',
  中级: 'INTERMEDIATE',
  助理: 'ASSISTANT',
  助理级: 'ASSISTANT',
  员: 'TECHNICIAN',
  员级: 'TECHNICIAN',
})
/** 初级 is not here: it covers 助理 and 员, and nobody but the applicant can say which. */
export const currentLevels: ReadonlyMap<string, Level | 'NONE'> = new Map([
  ...levels,
  ['无', 'NONE' as const],
  ['无职称', 'NONE' as const],
])

export const kinds = dictionary<Kind>({
  公需课: 'PUBLIC_COURSE',
  专业课: 'PROFESSIONAL_COURSE',
  考察交流: 'STUDY_TRIP',
  授课: 'TEACHING',
  学历教育: 'DEGREE_STUDY',
  职称外语计算机培训: 'EXAM_PREPARATION',
  学术会议: 'CONFERENCE',
  论文著作: 'PAPER',
  课题项目: 'PROJECT',
  成果奖励: 'AWARD',
  自学: 'SELF_STUDY',
  实践锻炼: 'PRACTICE',
})

export const degrees = dictionary<'HIGHER' | 'SECOND'>({ 高一级学历: 'HIGHER', 第二学历: 'SECOND' })

export const modes = dictionary<'PHYSICAL' | 'ONLINE'>({ 实体: 'PHYSICAL', 网络: 'ONLINE' })

export const units = dictionary<HourEntry['unit']>({ 学时: 'HOUR', 学分: 'CREDIT' })

export const places = dictionary<NonNullable<HourEntry['place']>>({
  本省: 'PROVINCE',
  本区: 'PROVINCE',
  区内: 'PROVINCE',
  外省: 'ELSEWHERE',
  区外: 'ELSEWHERE',
  境外: 'ABROAD',
})

export const providers = dictionary<NonNullable<HourEntry['provider']>>({
  培训机构: 'TRAINING_INSTITUTION',
  基地: 'BASE',
  继续教育基地: 'BASE',
  远程教育机构: 'DISTANCE_PROVIDER',
  高等院校: 'UNIVERSITY',
  高等学校: 'UNIVERSITY',
  用人单位: 'EMPLOYER',
  学会协会: 'ASSOCIATION',
  主管部门: 'AUTHORITY',
})

export const leaveReasons = dictionary<DutyInterval['reason']>({
  离岗: 'LEAVE',
  请假: 'LEAVE',
  病假: 'SICK_LEAVE',
  产假: 'MATERNITY_LEAVE',
  停职: 'SUSPENSION',
  借调: 'SECONDMENT',
  公派出国: 'STUDY_ABROAD',
})

export const evidences = dictionary<Evidence>({
  结业证: 'COMPLETION_CERTIFICATE',
  其他证明: 'OTHER_PROOF',
  在线证明: 'ONLINE_CERTIFICATE',
  文件: 'DOCUMENT',
  学校证明: 'SCHOOL_PROOF',
  学历证书: 'DIPLOMA',
  无: 'NONE',
})

/** In the order of their codes (docs/sources/terms.md §6, the national table of 2024). */
const seriesNames =
  `高等学校教师 哲学社会科学研究人员 自然科学研究人员 卫生技术人员 工程技术人员 农业技术人员 新闻专业人员 出版专业人员
  图书资料专业人员 文物博物专业人员 档案专业人员 工艺美术专业人员 技工院校教师 体育专业人员 翻译专业人员 播音主持专业人员 会计人员
  统计专业人员 经济专业人员 实验技术人才 中等职业学校教师 中小学教师 艺术专业人员 公共法律服务专业人员 船舶专业技术人员
  民用航空飞行技术人员 审计专业人员`.split(/\s+/)

/** Name or two digits → code '01'…'27'. */
export const series: ReadonlyMap<string, string> = new Map(
  seriesNames.flatMap((name, at) => {
    const code = String(at + 1).padStart(2, '0')
    return [
      [name, code],
      [code, code],
    ] as const
  }),
)

/** GB/T 2260, city by city. */
const counties = `640104 640105 640106 640121 640122 640181 640202 640205 640221 640302 640303 640323 640324 640381
  640402 640422 640423 640424 640425 640502 640521 640522`.split(/\s+/)
const cities = ['640100', '640200', '640300', '640400', '640500']

/** Code or word → path in the tree of jurisdictions. 区直 and 宁东 have no code and are children of the province all the same. */
export const areas: ReadonlyMap<string, string> = new Map([
  ...counties.map((code) => [code, `64.${code.slice(0, 4)}.${code}`] as const),
  ...cities.map((code) => [code, `64.${code.slice(0, 4)}`] as const),
  ['区直', '64.ZZ'],
  ['宁东', '64.ND'],
])
