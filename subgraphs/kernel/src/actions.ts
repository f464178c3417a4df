// The table of rights: who may do what, for what purpose, and which parts of a record a right opens. Data; `decide` alone reads it.
import { type Purpose, purposes } from './caller.ts'

export const titleLevels = ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'] as const
export type TitleLevel = (typeof titleLevels)[number]

export const roles = [
  'DEPARTMENT_AUTHOR', // 省厅起草人
  'DEPARTMENT_APPROVER', // 省厅审批人
  'DEPARTMENT_SUPERVISOR', // 省厅监督
  'SERIES_AUTHORITY', // 系列主管部门
  'HR_BUREAU', // 市县人社部门
  'COMMITTEE_MEMBER', // 评审委员会委员: sees by mandate alone
  'AGENCY', // 外部门
  'INSTITUTION', // 施教机构
  'EMPLOYER', // 用人单位
  'PROFESSIONAL', // 专业技术人员
  'SYSTEM_ADMINISTRATOR', // 系统管理员, the first of the three that exclude each other
  'SECURITY_ADMINISTRATOR', // 安全管理员
  'AUDIT_ADMINISTRATOR', // 审计管理员
] as const
export type Role = (typeof roles)[number]

/** Parts of a record. A right opens some of them; the rest is answered masked, or not at all. */
export const recordFields = [
  'NAME', // 姓名, and with it sex and age: who it is
  'ID_NUMBER', // 身份证号
  'PHONE', // 手机号
  'EMPLOYMENT', // 工作单位
  'EDUCATION', // 学历
  'TITLES', // 职称
  'STANDINGS', // 聘任、注册、岗位、离岗
  'HOURS', // 学时
  'EVIDENCE', // 证明材料
  'VERDICT', // 判定
] as const
export type RecordField = (typeof recordFields)[number]

/** Shown masked under every right; the whole of one is revealed singly, for a reason. */
export const sensitiveFields: readonly RecordField[] = ['ID_NUMBER', 'PHONE']
/** What a role opens within its area, and what a mandate opens unless it says less. */
export const plainFields: readonly RecordField[] = recordFields.filter((field) => !sensitiveFields.includes(field))

/** For what an office may look. One's own record is nobody's office. */
const ofOffice = purposes.filter((purpose) => purpose !== 'OWN_RECORD')
export const purposesOf = (role: Role): readonly Purpose[] =>
  role === 'SERIES_AUTHORITY' ? ['TITLE_REVIEW', 'REGISTRATION', 'SUPERVISION'] : ofOffice

type Rights = {
  roles: readonly Role[]
  /** Also under a mandate in force. */
  mandate: boolean
  /** Also a person with their own record. */
  own: boolean
  /** Only within ten minutes of a second proof. */
  stepUp: boolean
  /** A judgement on somebody: never on oneself. */
  ofAnother?: true
  /** Only under an agreement between departments. */
  agreement?: true
  /** Reads that tell of no person: the only ones in somebody else's view. */
  inView?: true
}

const no = { mandate: false, own: false, stepUp: false }
const department = ['DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER', 'DEPARTMENT_SUPERVISOR'] as const
const keepers = ['HR_BUREAU', 'SERIES_AUTHORITY', 'DEPARTMENT_SUPERVISOR'] as const
const registrars = ['HR_BUREAU', 'DEPARTMENT_SUPERVISOR'] as const
const security = ['SECURITY_ADMINISTRATOR'] as const
const system = ['SYSTEM_ADMINISTRATOR'] as const
const offices = [...department, 'SERIES_AUTHORITY', 'HR_BUREAU', 'INSTITUTION', 'EMPLOYER'] as const

/** Who may do what. */
export const rights = {
  'record.read': { ...no, roles: keepers, mandate: true, own: true },
  'record.reveal': { ...no, roles: registrars, mandate: true, own: true },
  'record.export': { ...no, roles: keepers, mandate: true, stepUp: true },
  'relevance.judge': { ...no, roles: ['HR_BUREAU', 'SERIES_AUTHORITY'], mandate: true, ofAnother: true },
  'determination.make': { ...no, roles: registrars, mandate: true, ofAnother: true },
  'hours.post': { ...no, roles: registrars, ofAnother: true },
  'hours.reverse': { ...no, roles: registrars, stepUp: true, ofAnother: true },
  'standing.register': { ...no, roles: registrars, ofAnother: true },
  'import.run': { ...no, roles: ['DEPARTMENT_SUPERVISOR'] },
  'policy.confirm': { ...no, roles: offices },
  'rule.read': { ...no, roles: department, inView: true },
  'rule.draft': { ...no, roles: ['DEPARTMENT_AUTHOR', 'DEPARTMENT_APPROVER'] },
  'rule.examine': { ...no, roles: ['DEPARTMENT_APPROVER'] },
  'rule.approve': { ...no, roles: ['DEPARTMENT_APPROVER'], stepUp: true },
  'rule.publish': { ...no, roles: ['DEPARTMENT_APPROVER'], stepUp: true },
  'rule.export': { ...no, roles: department, stepUp: true },
  'account.open': { ...no, roles: system },
  'account.change': { ...no, roles: system, stepUp: true },
  'role.grant': { ...no, roles: security, stepUp: true },
  'role.approve': { ...no, roles: security, stepUp: true },
  'mandate.grant': { ...no, roles: security, stepUp: true },
  'mandate.approve': { ...no, roles: security, stepUp: true },
  'mandate.end': { ...no, roles: security },
  'mandate.review': { ...no, roles: security },
  'mandate.delegate': { ...no, roles: ['COMMITTEE_MEMBER'], stepUp: true },
  // A committee is filed, and its seats are given, by two; one alone takes a seat away.
  'committee.file': { ...no, roles: security, stepUp: true },
  'committee.approve': { ...no, roles: security, stepUp: true },
  'seat.propose': { ...no, roles: security, stepUp: true },
  'seat.approve': { ...no, roles: security, stepUp: true },
  'seat.end': { ...no, roles: security },
  'recusal.declare': { ...no, roles: ['COMMITTEE_MEMBER', ...keepers] },
  'view.as': { ...no, roles: [...security, 'DEPARTMENT_SUPERVISOR'] },
  'log.read': { ...no, roles: ['AUDIT_ADMINISTRATOR'] },
  'log.export': { ...no, roles: ['AUDIT_ADMINISTRATOR'], stepUp: true },
  'log.seal': { ...no, roles: ['DEPARTMENT_SUPERVISOR'], stepUp: true },
  // Whoever keeps the log sees what is sealed in it anyway: the second person may be of that office.
  'log.sealApprove': { ...no, roles: ['DEPARTMENT_SUPERVISOR', 'AUDIT_ADMINISTRATOR'], stepUp: true },
  'log.unseal': { ...no, roles: ['DEPARTMENT_SUPERVISOR', 'AUDIT_ADMINISTRATOR'] },
  'look.question': { ...no, roles: [], own: true },
  'look.answer': { ...no, roles: ['DEPARTMENT_SUPERVISOR'] },
  'agency.register': { ...no, roles: security },
  // A key is the agency's own voice: whoever grants agreements never holds one.
  'agency.key': { ...no, roles: ['AGENCY'], stepUp: true },
  'agreement.request': { ...no, roles: ['AGENCY', ...security] },
  'agreement.approve': { ...no, roles: security, stepUp: true },
  // By which the clocks of requests run.
  'holidays.enter': { ...no, roles: security, stepUp: true },
  inquire: { ...no, roles: ['AGENCY'], agreement: true },
  'statistics.read': { ...no, roles: [...department, 'HR_BUREAU', 'SERIES_AUTHORITY', 'AGENCY'], inView: true },
} as const satisfies Record<string, Rights>
export type Action = keyof typeof rights
export const actions = Object.keys(rights) as Action[]

/** One row of the table, in the words of its type and not of its letters. */
export const rightsOf = (action: Action): Rights => rights[action]
