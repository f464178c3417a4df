// What the table of rights speaks of, in both languages, for the sentences of `explain`.
import type { Action, RecordField, Role, TitleLevel } from './actions.ts'
import type { Purpose } from './caller.ts'

type Words = { zh: string; en: string }
const word = (zh: string, en: string): Words => ({ zh, en })

export const roleWords: Record<Role, Words> = {
  DEPARTMENT_AUTHOR: word('省厅起草人', 'department author'),
  DEPARTMENT_APPROVER: word('省厅审批人', 'department approver'),
  DEPARTMENT_SUPERVISOR: word('省厅监督', 'department supervisor'),
  SERIES_AUTHORITY: word('系列主管部门', 'series authority'),
  HR_BUREAU: word('人社部门', 'HR bureau'),
  COMMITTEE_MEMBER: word('评审委员会委员', 'committee member'),
  AGENCY: word('外部门', 'other agency'),
  INSTITUTION: word('施教机构', 'training institution'),
  EMPLOYER: word('用人单位', 'employer'),
  PROFESSIONAL: word('专业技术人员', 'professional'),
  SYSTEM_ADMINISTRATOR: word('系统管理员', 'system administrator'),
  SECURITY_ADMINISTRATOR: word('安全管理员', 'security administrator'),
  AUDIT_ADMINISTRATOR: word('审计管理员', 'audit administrator'),
}

export const levelWords: Record<TitleLevel, Words> = {
  FULL_SENIOR: word('正高', 'full senior'),
  ASSOCIATE_SENIOR: word('副高', 'associate senior'),
  INTERMEDIATE: word('中级', 'intermediate'),
  ASSISTANT: word('助理', 'assistant'),
  TECHNICIAN: word('员', 'technician'),
}

export const purposeWords: Record<Purpose, Words> = {
  TITLE_REVIEW: word('职称评审', 'title review'),
  ANNUAL_ASSESSMENT: word('年度考核', 'annual assessment'),
  APPOINTMENT: word('岗位聘任', 'appointment'),
  REGISTRATION: word('执业注册', 'registration'),
  SUPERVISION: word('监督管理', 'supervision'),
  OWN_RECORD: word('本人查询', 'own record'),
}

export const fieldWords: Record<RecordField, Words> = {
  NAME: word('姓名、性别和年龄', 'name, sex and age'),
  ID_NUMBER: word('身份证号', 'identity number'),
  PHONE: word('手机号', 'phone'),
  EMPLOYMENT: word('工作单位', 'employment'),
  EDUCATION: word('学历', 'education'),
  TITLES: word('职称', 'titles'),
  STANDINGS: word('聘任、注册、岗位和离岗', 'appointments, registrations, duties and leave'),
  HOURS: word('学时', 'hours'),
  EVIDENCE: word('证明材料', 'evidence'),
  VERDICT: word('判定', 'verdict'),
}

export const actionWords: Record<Action, Words> = {
  'record.read': word('查看档案', 'read a record'),
  'record.reveal': word('查看完整号码', 'reveal a number'),
  'record.export': word('导出人员名单', 'export a list of persons'),
  'relevance.judge': word('判断专业相关性', 'judge relevance'),
  'determination.make': word('作出判定', 'make a determination'),
  'hours.post': word('登记学时', 'post hours'),
  'hours.reverse': word('冲销学时', 'reverse hours'),
  'standing.register': word('登记任职情况', 'register a standing'),
  'import.run': word('导入数据', 'run an import'),
  'policy.confirm': word('确认收到政策文件', 'confirm a policy document'),
  'rule.read': word('查看规则草案', 'read rule drafts'),
  'rule.draft': word('起草规则', 'draft a rule'),
  'rule.examine': word('审阅规则', 'examine a rule'),
  'rule.approve': word('审批规则', 'approve a rule'),
  'rule.publish': word('发布规则', 'publish a rule'),
  'rule.export': word('导出受影响人员', 'export those whom a draft affects'),
  'account.open': word('开通账号', 'open an account'),
  'account.change': word('变更账号', 'change an account'),
  'role.grant': word('授予角色', 'grant a role'),
  'role.approve': word('批准角色', 'approve a role'),
  'committee.file': word('提出委员会备案', 'ask for a committee’s filing'),
  'committee.approve': word('批准委员会备案', 'approve a committee’s filing'),
  'seat.propose': word('提出委员席位', 'propose a seat on a committee'),
  'seat.approve': word('批准委员席位', 'approve a seat on a committee'),
  'seat.end': word('解聘委员', 'end a seat on a committee'),
  'mandate.grant': word('提出评审授权', 'propose a mandate'),
  'mandate.approve': word('批准评审授权', 'approve a mandate'),
  'mandate.end': word('终止评审授权', 'end a mandate'),
  'mandate.review': word('复核评审授权', 'review mandates'),
  'mandate.delegate': word('转委托', 'delegate a mandate'),
  'recusal.declare': word('声明回避', 'declare a recusal'),
  'view.as': word('以他人身份查看', 'view as somebody else'),
  'log.read': word('查看访问日志', 'read the log'),
  'log.export': word('导出访问日志', 'export the log'),
  'log.seal': word('提请密封', 'order a seal'),
  'log.sealApprove': word('批准密封', 'approve a seal'),
  'log.unseal': word('查看、解除密封', 'see and end seals'),
  'look.question': word('询问一次查看', 'ask about a look'),
  'look.answer': word('答复询问', 'answer about a look'),
  'agency.register': word('登记外部门', 'register an agency'),
  'agency.key': { zh: '登记接口公钥', en: 'register a key of a machine' },
  'agreement.request': word('申请共享协议', 'request an agreement'),
  'agreement.approve': word('批准共享协议', 'approve an agreement'),
  'holidays.enter': { zh: '录入节假日安排', en: 'enter the holidays of a year' },
  inquire: word('跨部门查询', 'inquire'),
  'statistics.read': word('查看统计', 'read statistics'),
}
