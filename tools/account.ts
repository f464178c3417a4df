// `npm run account -- --login NAME --name 张三 --organisation 单位 --role DEPARTMENT_SUPERVISOR --basis 文号 [--holder 身份证号] [--area 64] [--series 05,06] [--until 2027-01-01]`:
// opens an account and prints its first password once. In production it is the only way to the first accounts.
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { dayAt, isDay, openDatabase, refused, roles } from '../subgraphs/kernel/src/index.ts'
import { holderOf } from '../subgraphs/people/src/accountDeeds.ts'
import { openAccount } from '../subgraphs/people/src/accounts.ts'
import { idNumberKeysFrom } from '../subgraphs/people/src/idNumberSeal.ts'
import { asTool, withDatabase } from './join.ts'
import { operator, operatorPermit } from './operator.ts'
import { Plain } from './settings.ts'

const text = { type: 'string' } as const
const options = {
  login: text,
  name: text,
  organisation: text,
  role: text,
  area: text,
  series: text,
  until: text,
  basis: text,
  holder: text,
}
const usage = `用法 / usage: npm run account -- --login NAME --name 姓名 --organisation 单位 --role ROLE --basis 文号 [--holder 身份证号] [--area 64] [--series 05,06] [--until YYYY-MM-DD]
ROLE: ${roles.join(' | ')}`

/** @throws Plain with the usage when something that must be said is not. */
function asked() {
  const { values } = parseArgs({ options })
  const { login, name, organisation, basis, holder, area = '64', series, until = '9999-12-31' } = values
  const role = roles.find((one) => one === values.role)
  if (!login || !name || !organisation || !basis || !role || !isDay(until)) throw new Plain(usage)
  const grant = { role, area, series: series?.split(',') ?? null, heldFrom: dayAt(new Date()), heldUntil: until, basis }
  return { login, displayName: name, organisationName: organisation, holderIdNumber: holder, role: grant }
}

await asTool(async () => {
  const { holderIdNumber, ...wanted } = asked()
  return withDatabase(async (connections, { mode, secrets }) => {
    const keys = idNumberKeysFrom(JSON.stringify(secrets.identityKeys))
    const holder = holderOf(holderIdNumber, { keys, at: new Date() })
    if (refused(holder)) throw new Plain(`${holder.message}\n${holder.messageEn}`)
    const { db, close } = openDatabase(connections.people, 1)
    const password = randomBytes(15).toString('base64url')
    const account = await openAccount(
      db,
      operatorPermit(operator('account'), 'account.open'),
      { ...wanted, holder, password },
      mode,
    )
    await close()
    if (refused(account)) throw new Plain(`${account.message}\n${account.messageEn}`)
    console.log(`${wanted.login}\t${password}`)
    console.error('初始密码只显示这一次。 The first password is shown this once.')
    return 0
  })
})
