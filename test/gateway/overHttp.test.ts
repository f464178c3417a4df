// GraphQL over HTTP as its working group audits it: all that must and should be, but what only GET or introspection could show.
import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { cookie, openDoor } from './door.ts'

const door = await openDoor()

/** There is no introspection here: what an audit asks of `__type`, with a variable and with letters beyond ASCII, is asked of a filing. */
const ownWords = (body: string) =>
  body
    .replaceAll('String!) { __type(name:', 'String!) { filings(number:')
    .replaceAll('{ __type(name:', '{ filings(number:')

async function fetchFn(url: string, init: RequestInit = {}) {
  const { pathname, search } = new URL(url)
  const { status, headers, body } = await door.visit({
    method: init.method ?? 'GET',
    path: pathname + search,
    headers: { cookie, ...Object.fromEntries(new Headers(init.headers).entries()) },
    body: typeof init.body === 'string' ? ownWords(init.body).replaceAll('{ name }', '{ number }') : '',
  })
  return new Response(String(body), { status, headers })
}

const audits = serverAudits({ url: 'http://127.0.0.1:4000/graphql', fetchFn })

test('there are audits of what must be and of what should be', () => {
  expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10)
  expect(audits.filter(({ name }) => name.startsWith('SHOULD')).length).toBeGreaterThan(10)
})

test.each(audits.filter(({ name }) => !name.startsWith('MAY')).map((audit) => [audit.name, audit] as const))(
  '%s',
  async (_, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  },
)

test('what may be and is not: questions by GET', async () => {
  for (const audit of audits.filter(
    ({ name }) => name.startsWith('MAY ') && !name.startsWith('MAY NOT') && / GET/.test(name),
  ))
    expect((await audit.fn()).status, audit.name).toBe('notice')
})
