// What a page's test needs: the page mounted as in the console, with a register that answers what the test says.

import { Client, cacheExchange, fetchExchange } from '@urql/core'
import urql from '@urql/vue'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { english } from './english.ts'
import { makeI18n } from './i18n.ts'
import { pages } from './pages.ts'
import { type Me, makeSession, sessionKey } from './session.ts'

enableAutoUnmount(afterEach) // a page left standing would still hear the keys of the next test

type Asked = { query: string; operationName?: string; variables: Record<string, unknown> }
/** What the register says to an operation, by name. */
type Answers = Record<string, unknown>

const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_test' },
  })

const nameIn = (query: string): string => /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? ''

/** Somebody signed in who holds these roles everywhere, from 2000 until 2100. */
export const signedIn = (...roles: Me['roles'][number]['role'][]): Me => ({
  id: 'acc_test',
  displayName: '测试员',
  organisationName: '测试单位',
  roles: roles.map((role) => ({
    role,
    area: '64',
    heldFrom: '2000-01-01',
    heldUntil: '2100-01-01',
  })),
})

type Setting = {
  /** By operation's name; a name that is missing is never answered: the page waits. A function is given the variables. */
  answers?: Answers
  /** The whole body of an answer, errors and all, by operation's name. */
  bodies?: Record<string, unknown>
  /** Names of operations that fail. */
  faults?: string[]
  me?: Me
  /** Cards of the sign-in page. */
  demonstration?: unknown[]
  props?: Record<string, unknown>
  slots?: Record<string, string>
  at?: string
  locale?: 'zh-CN' | 'en'
}

/** Mounts a page, lets it ask, and gives back what is on the screen and what was asked. */
export async function show(
  page: Component,
  {
    answers = {},
    bodies = {},
    faults = [],
    me,
    demonstration = [],
    props,
    slots = {},
    at = '/',
    locale = 'zh-CN',
  }: Setting = {},
) {
  const asked: Asked[] = []
  const client = new Client({
    url: 'http://register.test/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetch: async (_url, init) => {
      const request: Asked = JSON.parse(String(init?.body))
      const name = request.operationName ?? nameIn(request.query)
      asked.push(request)
      if (faults.includes(name)) return answer({ data: null, errors: [{ message: 'down' }] })
      if (name === 'Session') return answer({ data: { me: me ?? null, demonstrationAccounts: demonstration } })
      if (bodies[name] !== undefined) return answer(bodies[name])
      const told = answers[name]
      if (told === undefined) return new Promise<Response>(() => {})
      return answer({ data: typeof told === 'function' ? told(request.variables) : told })
    },
  })
  const session = makeSession(client)
  await session.load()
  const stub = { render: () => null }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      ...pages.map(({ path, name }) => ({ path, name, component: stub })),
      { path: '/sign-in', name: 'signIn', component: stub },
      { path: '/:rest(.*)*', name: 'absent', component: stub },
    ],
  })
  await router.push(at)
  const screen = mount(page, {
    props: props ?? {},
    slots,
    attachTo: document.body,
    global: { plugins: [[urql, client], makeI18n(locale, english), router], provide: { [sessionKey]: session } },
  })
  await settle()
  return { screen, asked, router, session }
}

/** Lets answers arrive and the page draw. */
export async function settle() {
  for (let round = 0; round < 4; round++) {
    await flushPromises()
    await new Promise((resolve) => setTimeout(resolve))
  }
}
