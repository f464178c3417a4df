// The agency of the demonstration: one agreement in force, one that waits too long for its answer, and its sandbox.
import { answerableFields } from '../../subgraphs/audits/src/terms.ts'
import type { AgencyId, AgreementId, Day } from '../../subgraphs/kernel/src/index.ts'
import { idOf } from './accounts.ts'
import type { Rows } from './load.ts'

const agency = 'agy_demo_civil' as AgencyId
const before = (today: Day, days: number): Day =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/** @param today the day the register is filled: agreements are of these weeks, so that clocks run. */
export function agencyRows(today: Day) {
  const [security, second, officer] = [idOf('security'), idOf('security2'), idOf('agency')]
  const year = today.slice(0, 4)
  const terms = {
    agencyId: agency,
    accountId: officer,
    sandbox: false,
    sharing: 'CONDITIONAL' as const,
    purpose: 'APPOINTMENT' as const,
    legalBasis: '政务数据共享条例；事业单位人事管理条例（岗位聘用）',
    series: null,
    levels: null,
    areas: ['64'],
    contact: '民政厅人事处 0951-0000000',
    requestedBy: officer,
  }
  const id = (word: string) => `agr_demo_${word}` as AgreementId
  const from = before(today, 30)
  const until = `${Number(from.slice(0, 4)) + 1}${from.slice(4).replace('02-29', '02-28')}`
  const step = (
    agreementId: AgreementId,
    number: number,
    taken: 'REQUESTED' | 'APPROVED_ONCE' | 'AGREED',
    actedBy: typeof security,
    actedOn: Day,
  ) => ({ agreementId, number, step: taken, reason: '', actedBy, actedOn })
  return {
    agencies: [{ id: agency, name: '自治区民政厅', contact: terms.contact, registeredBy: security }],
    agencyAccounts: [{ accountId: officer, agencyId: agency }],
    agreements: [
      {
        ...terms,
        id: id('appointment'),
        number: `宁人社数享〔${year}〕101号`,
        asks: ['PREDICATE', 'VERDICT'],
        fields: [],
        dailyQuota: 500,
        heldFrom: from,
        heldUntil: until,
      },
      {
        ...terms,
        id: id('waiting'),
        number: `宁人社数享〔${year}〕102号`,
        purpose: 'REGISTRATION' as const,
        legalBasis: '社会工作者职业资格注册管理办法',
        asks: ['FIELDS'],
        fields: ['TITLES', 'HOURS'],
        dailyQuota: 200,
        heldFrom: today,
        heldUntil: until,
      },
      {
        ...terms,
        id: id('sandbox'),
        number: '沙箱-自治区民政厅',
        sandbox: true,
        sharing: 'UNCONDITIONAL' as const,
        legalBasis: '联调测试，不含个人信息',
        asks: ['PREDICATE', 'VERDICT', 'FIELDS'],
        fields: [...answerableFields],
        dailyQuota: 10_000,
        heldFrom: from,
        heldUntil: '2099-01-01',
        requestedBy: security,
      },
    ],
    agreementEvents: [
      step(id('appointment'), 1, 'REQUESTED', officer, before(today, 32)),
      step(id('appointment'), 2, 'APPROVED_ONCE', security, before(today, 31)),
      step(id('appointment'), 3, 'AGREED', second, from),
      // Twenty days are more than ten working days, whatever holidays lie between.
      step(id('waiting'), 1, 'REQUESTED', officer, before(today, 24)),
      step(id('sandbox'), 1, 'REQUESTED', security, from),
      step(id('sandbox'), 2, 'AGREED', security, from),
    ],
  } satisfies Rows['audits']
}
