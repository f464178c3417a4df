// Who a command-line tool is in the log: the operator of the installation, who holds the machine and so every right of the department.
import { randomUUID } from 'node:crypto'
import {
  type Action,
  type Caller,
  dayAt,
  type Permit,
  type Place,
  parseId,
  permit,
  plainCaller,
  refused,
} from '../subgraphs/kernel/src/index.ts'

/** The account under which tools act. It exists in the register, so that people see who looked, and nobody can sign in with it. */
export const operatorAccount = parseId('AccountId', 'acc_operator')

/** The operator as a caller, for one run of a tool: every entry of the run bears the same request. */
export function operator(operation: string): Caller {
  if (!operatorAccount) throw new Error('The operator has no account id.')
  const held = { area: '64', series: null, heldFrom: '0001-01-01', heldUntil: '9999-12-31', basis: '系统运维命令行' }
  return {
    ...plainCaller,
    account: operatorAccount,
    roles: [
      { role: 'DEPARTMENT_SUPERVISOR', ...held },
      { role: 'SYSTEM_ADMINISTRATOR', ...held },
    ],
    operation,
    request: randomUUID(),
    day: dayAt(new Date()),
    // Whoever holds the machine has proved it.
    steppedUpAt: Date.now(),
    now: Date.now(),
  }
}

/** @throws when the table of rights gives the department no such right: then no tool may have it either. */
export function operatorPermit<A extends Action>(caller: Caller, action: A, at: Place = { area: '64' }): Permit<A> {
  const key = permit(caller, action, at)
  if (refused(key)) throw new Error(`The operator may not ${action}.`)
  return key
}
