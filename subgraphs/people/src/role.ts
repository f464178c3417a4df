// 三员: which roles no two of which are one person's. Pure; the database holds the same by a trigger, and a test explores both.
import type { Role } from '@jijiao/kernel'

/** 系统、安全、审计. @source GB/T 22239-2019: 三员分立 */
export const threeOffices = [
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
] as const satisfies Role[]

export const isOffice = (role: Role): boolean => (threeOffices as readonly Role[]).includes(role)

/**
 * Two of the three; an auditor, who changes nothing, holds nothing else but what is their own as a professional; and whoever keeps accounts,
 * rights or the log sits on no committee, which they would let in.
 */
export function exclude(one: Role, other: Role): boolean {
  if (one === other) return false
  if (isOffice(one) && isOffice(other)) return true
  if ((isOffice(one) && other === 'COMMITTEE_MEMBER') || (isOffice(other) && one === 'COMMITTEE_MEMBER')) return true
  const auditor = one === 'AUDIT_ADMINISTRATOR' || other === 'AUDIT_ADMINISTRATOR'
  return auditor && one !== 'PROFESSIONAL' && other !== 'PROFESSIONAL'
}
