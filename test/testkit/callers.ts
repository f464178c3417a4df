// Who asks in tests: an account for every role, and some whose rights have ended. Long: a list.
import type {
  AccountId,
  CommitteeFilingId,
  CommitteeId,
  CommitteeSeatId,
  MandateId,
  Role,
  TitleLevel,
} from '@jijiao/kernel'
import { passwordHash } from '../../subgraphs/people/src/password.ts'
import type { Rows } from '../../tools/seed/load.ts'

const id = (word: string) => `acc_${word}` as AccountId

/** What everybody in the small province signs in with. */
export const password = 'small-province'

export const author = id('author') // 省厅起草人
export const approver = id('approver') // 省厅审批人
export const supervisor = id('supervisor') // 省厅监督
export const engineeringAuthority = id('engineering_authority') // 工程系列主管部门
export const yinchuanBureau = id('yinchuan_bureau') // 银川市人社局
export const formerBureau = id('former_bureau') // held the same role until 2016-05-01
/** 工程系列评委会委员: series 05, all levels reviewed, the whole province, review year 2016. */
export const engineeringMember = id('engineering_member')
/** 石嘴山市评委会委员: series 04 and 22, 中级, in 石嘴山, review year 2016. */
export const shizuishanMember = id('shizuishan_member')
/** Left the engineering committee on 2016-05-01. */
export const formerMember = id('former_member')
/** Of a committee whose mandate has not begun on the day of the tests. */
export const futureMember = id('future_member')
export const agency = id('agency')
export const institution = id('institution')
export const employer = id('employer')
export const systemAdministrator = id('system')
export const securityAdministrator = id('security')
export const secondSecurityAdministrator = id('security2')
export const auditAdministrator = id('audit')
/** Holds every right on paper, and is closed. */
export const closed = id('closed')
/** 李建国 and 马秀兰 themselves. */
export const liJianguo = id('li_jianguo')
export const maXiulan = id('ma_xiulan')

export const engineering = 'com_engineering' as CommitteeId
export const shizuishan = 'com_shizuishan' as CommitteeId
export const ningdong = 'com_ningdong' as CommitteeId
export const engineeringMandate = 'man_engineering_2016' as MandateId
export const shizuishanMandate = 'man_shizuishan_2016' as MandateId

type Holder = { id: AccountId; name: string; of: string; role: Role; area?: string; series?: string[]; until?: string }

const department = '自治区人力资源和社会保障厅'
const holders: readonly Holder[] = [
  { id: author, name: '厅起草人甲', of: department, role: 'DEPARTMENT_AUTHOR' },
  { id: approver, name: '厅审批人乙', of: department, role: 'DEPARTMENT_APPROVER' },
  { id: supervisor, name: '厅监督丙', of: department, role: 'DEPARTMENT_SUPERVISOR' },
  {
    id: engineeringAuthority,
    name: '工程主管丁',
    of: '自治区住房和城乡建设厅',
    role: 'SERIES_AUTHORITY',
    series: ['05'],
  },
  { id: yinchuanBureau, name: '银川人社戊', of: '银川市人力资源和社会保障局', role: 'HR_BUREAU', area: '64.6401' },
  {
    id: formerBureau,
    name: '原银川人社',
    of: '银川市人力资源和社会保障局',
    role: 'HR_BUREAU',
    area: '64.6401',
    until: '2016-05-01',
  },
  { id: engineeringMember, name: '工程评委己', of: '工程系列评审委员会', role: 'COMMITTEE_MEMBER' },
  { id: shizuishanMember, name: '石嘴山评委庚', of: '石嘴山市评审委员会', role: 'COMMITTEE_MEMBER', area: '64.6402' },
  { id: formerMember, name: '原工程评委', of: '工程系列评审委员会', role: 'COMMITTEE_MEMBER' },
  { id: futureMember, name: '宁东评委', of: '宁东评审委员会', role: 'COMMITTEE_MEMBER', area: '64.ND' },
  { id: agency, name: '民政经办', of: '自治区民政厅', role: 'AGENCY' },
  { id: institution, name: '施教经办', of: '宁夏大学', role: 'INSTITUTION' },
  { id: employer, name: '单位经办', of: '银川市规划设计院', role: 'EMPLOYER', area: '64.6401.640104' },
  { id: systemAdministrator, name: '系统管理员', of: department, role: 'SYSTEM_ADMINISTRATOR' },
  { id: securityAdministrator, name: '安全管理员', of: department, role: 'SECURITY_ADMINISTRATOR' },
  { id: secondSecurityAdministrator, name: '安全管理员二', of: department, role: 'SECURITY_ADMINISTRATOR' },
  { id: auditAdministrator, name: '审计管理员', of: department, role: 'AUDIT_ADMINISTRATOR' },
  { id: closed, name: '离任监督', of: department, role: 'DEPARTMENT_SUPERVISOR' },
]

const wordOf = (account: AccountId) => account.slice('acc_'.length)
const long = { heldFrom: '2016-01-01', heldUntil: '2099-01-01' }
const basis = '宁人社授〔2016〕1号'

/** One hash for all: forty of them would take longer than the tests. */
export async function accountRows() {
  const hash = await passwordHash(password, 'demo')
  const account = (one: AccountId, displayName: string, organisationName: string, person: string | null) => ({
    id: one,
    login: wordOf(one),
    displayName,
    organisationName,
    personId: person === null ? null : (`per_${person}` as const),
    passwordHash: hash,
    active: one !== closed,
    holder: person === null ? `holder of ${one}` : null,
    demonstration: null,
  })
  const own: readonly [AccountId, string][] = [
    [liJianguo, '李建国'],
    [maXiulan, '马秀兰'],
  ]
  return {
    accounts: [
      ...holders.map((one) => account(one.id, one.name, one.of, null)),
      ...own.map(([one, name]) => account(one, name, '', wordOf(one))),
    ],
    accountRoles: [
      ...holders.map(({ id: accountId, role, area = '64', series = null, until = long.heldUntil }) => ({
        id: `rol_${wordOf(accountId)}`,
        accountId,
        role,
        area,
        series,
        heldFrom: long.heldFrom,
        heldUntil: until,
        basis,
      })),
      ...own.map(([accountId]) => ({
        id: `rol_${wordOf(accountId)}`,
        accountId,
        role: 'PROFESSIONAL' as const,
        area: '64',
        series: null,
        ...long,
        basis: '实名注册',
      })),
    ],
  }
}

const members: readonly [CommitteeId, AccountId, string][] = [
  [engineering, engineeringMember, long.heldUntil],
  [engineering, formerMember, '2016-05-01'],
  [shizuishan, shizuishanMember, long.heldUntil],
  [ningdong, futureMember, long.heldUntil],
]
const senior: TitleLevel[] = ['FULL_SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE']
const given = { ...long, purpose: 'TITLE_REVIEW', proposedBy: securityAdministrator } as const
/** Filed every three years, again and again: tests stand on any day (S82). */
const filings = [engineering, shizuishan, ningdong].flatMap((committeeId) =>
  Array.from({ length: 28 }, (_, at) => ({
    id: `cfl_${committeeId.slice('com_'.length)}_${at}` as CommitteeFilingId,
    committeeId,
    number: `宁人社备〔${2016 + 3 * at}〕1号`,
    heldFrom: `${2016 + 3 * at}-01-01`,
    heldUntil: `${2019 + 3 * at}-01-01`,
    proposedBy: securityAdministrator,
  })),
)

const mandateProposals = [
  {
    id: engineeringMandate,
    committeeId: engineering,
    series: ['05'],
    levels: senior,
    areas: ['64'],
    reviewYear: 2016,
    ...given,
    basis: '宁职评授〔2016〕05号',
  },
  {
    id: 'man_engineering_2015' as MandateId,
    committeeId: engineering,
    series: ['04'],
    levels: senior,
    areas: ['64'],
    reviewYear: 2016,
    ...given,
    heldUntil: '2016-05-01',
    basis: '宁职评授〔2015〕05号',
  },
  {
    id: shizuishanMandate,
    committeeId: shizuishan,
    series: ['04', '22'],
    levels: ['INTERMEDIATE' as const],
    areas: ['64.6402'],
    reviewYear: 2016,
    ...given,
    basis: '石职评授〔2016〕2号',
  },
  {
    id: 'man_ningdong_2016' as MandateId,
    committeeId: ningdong,
    series: ['17'],
    levels: senior,
    areas: ['64.ND'],
    reviewYear: 2016,
    ...given,
    heldFrom: '2016-06-01',
    basis: '宁东职评授〔2016〕1号',
  },
]

const seats = members.map(([committeeId, accountId, heldUntil]) => ({
  id: `mem_${wordOf(accountId)}` as CommitteeSeatId,
  committeeId,
  accountId,
  heldFrom: long.heldFrom,
  heldUntil,
  proposedBy: securityAdministrator,
}))
const byTwo = {
  proposedBy: securityAdministrator,
  decision: 'APPROVED' as const,
  decidedBy: secondSecurityAdministrator,
}

export const committeeRows = {
  committees: [
    { id: engineering, name: '工程系列高级职称评审委员会', family: 'SERIES' },
    { id: shizuishan, name: '石嘴山市中级职称评审委员会', family: 'LOCALITY' },
    { id: ningdong, name: '宁东中级职称评审委员会', family: 'LOCALITY' },
  ],
  committeeFilingProposals: filings,
  committeeFilingDecisions: filings.map(({ id: filingId }) => ({ filingId, ...byTwo })),
  committeeSeatProposals: seats,
  committeeSeatDecisions: seats.map(({ id: seatId }) => ({ seatId, ...byTwo })),
  mandateProposals,
  mandateDecisions: mandateProposals.map(({ id: mandateId, proposedBy }) => ({
    mandateId,
    proposedBy,
    decision: 'APPROVED' as const,
    decidedBy: secondSecurityAdministrator,
  })),
} satisfies Rows['institutions']
