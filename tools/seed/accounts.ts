// The accounts of the demonstration: one for every role, as cards on the sign-in page. Their password stands on the card, so production refuses them.
import type { AccountId, PersonId, Role } from '../../subgraphs/kernel/src/index.ts'
import { passwordHash } from '../../subgraphs/people/src/password.ts'
import type { DemonstrationAccount } from '../demonstration.ts'

export const demonstrationPassword = 'jijiao-demo'
const held = { heldFrom: '2016-01-01', heldUntil: '2099-01-01' }

type Card = {
  login: string
  name: string
  /** What the box of `npm start` calls it. */
  says: string
  of: string
  role: Role
  area?: string
  series?: string[]
  committee?: string
}

const department = '自治区人力资源和社会保障厅'

/** In the order of the cards. */
export const cards: readonly Card[] = [
  {
    login: 'review',
    name: '审验委员会委员',
    says: '自治区继续教育审验委员会委员',
    of: '自治区继续教育审验委员会',
    role: 'COMMITTEE_MEMBER',
    committee: 'review',
  },
  {
    login: 'engineering',
    name: '工程系列评委',
    says: '工程系列评委会委员',
    of: '工程系列高级职称评审委员会',
    role: 'COMMITTEE_MEMBER',
    committee: 'engineering',
  },
  {
    login: 'shizuishan',
    name: '石嘴山市评委',
    says: '石嘴山市评委会委员',
    of: '石嘴山市中级职称评审委员会',
    role: 'COMMITTEE_MEMBER',
    area: '64.6402',
    committee: 'shizuishan',
  },
  { login: 'professional', name: '马晓燕', says: '专业技术人员', of: '', role: 'PROFESSIONAL' },
  { login: 'supervisor', name: '厅监督', says: '省厅监督（可导入）', of: department, role: 'DEPARTMENT_SUPERVISOR' },
  { login: 'author', name: '厅起草人甲', says: '省厅起草人', of: department, role: 'DEPARTMENT_AUTHOR' },
  { login: 'approver', name: '厅审批人乙', says: '省厅审批人', of: department, role: 'DEPARTMENT_APPROVER' },
  {
    login: 'yinchuan',
    name: '银川市人社局',
    says: '市级人社部门',
    of: '银川市人力资源和社会保障局',
    role: 'HR_BUREAU',
    area: '64.6401',
  },
  {
    login: 'authority',
    name: '工程系列主管',
    says: '系列主管部门',
    of: '自治区住房和城乡建设厅',
    role: 'SERIES_AUTHORITY',
    series: ['05'],
  },
  {
    login: 'employer',
    name: '单位经办',
    says: '用人单位',
    of: '银川市兴庆区建筑设计院',
    role: 'EMPLOYER',
    area: '64.6401.640104',
  },
  { login: 'institution', name: '施教机构经办', says: '施教机构', of: '宁夏大学', role: 'INSTITUTION' },
  { login: 'agency', name: '民政厅经办', says: '外部门', of: '自治区民政厅', role: 'AGENCY' },
  { login: 'system', name: '系统管理员', says: '系统管理员', of: department, role: 'SYSTEM_ADMINISTRATOR' },
  { login: 'security', name: '安全管理员', says: '安全管理员', of: department, role: 'SECURITY_ADMINISTRATOR' },
  {
    login: 'security2',
    name: '安全管理员二',
    says: '安全管理员（复核）',
    of: department,
    role: 'SECURITY_ADMINISTRATOR',
  },
  { login: 'audit', name: '审计管理员', says: '审计管理员', of: department, role: 'AUDIT_ADMINISTRATOR' },
]

export const demonstrationAccounts: readonly DemonstrationAccount[] = cards.map(({ login, name, says }) => ({
  login,
  password: demonstrationPassword,
  name,
  role: says,
}))

export const idOf = (login: string) => `acc_demo_${login}` as AccountId
/** By this account a filled register is known. */
export const firstAccount = idOf('review')

/** @param professional the person whose own account the professional's is. */
export async function accountRows(professional: PersonId) {
  const hashes = await Promise.all(cards.map(() => passwordHash(demonstrationPassword, 'demo')))
  return {
    accounts: cards.map(({ login, name, of, role }, at) => ({
      id: idOf(login),
      login,
      displayName: name,
      organisationName: of,
      personId: role === 'PROFESSIONAL' ? professional : null,
      passwordHash: hashes[at] ?? '',
      active: true,
      holder: role.endsWith('_ADMINISTRATOR') ? `demonstration ${login}` : null,
      demonstration: at + 1,
    })),
    accountRoles: cards.map(({ login, role, area = '64', series = null }) => ({
      id: `rol_demo_${login}`,
      accountId: idOf(login),
      role,
      area,
      series,
      ...held,
      basis: role === 'PROFESSIONAL' ? '实名注册' : '宁人社授〔2016〕1号',
    })),
  }
}
