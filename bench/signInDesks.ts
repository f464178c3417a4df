// Accounts to sign in to, made for a benchmark, and how somebody does so from an address of their own: for `signin` and `spray`.
import type { Sql } from 'postgres'
import { request } from 'undici'

export type Desks = Awaited<ReturnType<typeof openDesks>>

/** @param hash of the one password that all of them have. */
export async function openDesks(owner: Sql, port: number, count: number, hash: string) {
  const logins = Array.from({ length: count }, (_, at) => `bench-${String(at).padStart(4, '0')}`)
  const rows = logins.map((login) => ({
    id: `acc_${login.replace('-', '_')}`,
    login,
    display_name: login,
    organisation_name: 'bench',
    password_hash: hash,
    password_made_at: new Date(),
  }))
  await owner`insert into people.accounts ${owner(rows)}`

  /** What a try is answered; `cookie` when it came in. */
  async function ask(login: string, password: string, source: string) {
    const answer = await request(`http://127.0.0.1:${port}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': source },
      body: JSON.stringify({ login, password }),
    })
    await answer.body.dump()
    const set = answer.headers['set-cookie']
    return { status: answer.statusCode, cookie: String(Array.isArray(set) ? set[0] : set).split(';')[0] ?? '' }
  }
  const signIn = async (login: string, password: string, source: string) => (await ask(login, password, source)).status

  /** Something small that somebody signed in asks for. @returns the status. */
  async function read(cookie: string, source: string) {
    const answer = await request(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': source, cookie },
      body: '{"query":"{ me { id } }"}',
    })
    await answer.body.dump()
    return answer.statusCode
  }
  return { logins, ask, signIn, read }
}
