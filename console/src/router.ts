import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import { pages } from './pages.ts'
import type { SessionHere } from './session.ts'

/** Only a path of our own: a link with a foreign address must not lead away after signing in. */
export const placeToReturn = (to: unknown): string => (typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/')

/**
 * Routes of the console. Nobody signed in: the sign-in page, which remembers the place.
 * A page not offered to the role is the same as one that does not exist.
 */
export function makeRouter(session: SessionHere) {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      {
        path: '/sign-in',
        name: 'signIn',
        component: () => import('./pages/signIn/SignInPage.vue'),
        meta: { open: true },
      },
      {
        path: '/stepped-up',
        name: 'steppedUp',
        component: () => import('./pages/steppedUp/SteppedUpPage.vue'),
        meta: { open: true, everybody: true },
      },
      ...pages.map(({ path, name, file, open }) => ({
        path,
        name,
        component: file,
        props: true,
        meta: { open: open === true, everybody: open === true },
      })),
      {
        path: '/:rest(.*)*',
        name: 'absent',
        component: () => import('./pages/absent/AbsentPage.vue'),
      },
    ],
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? false : { top: 0 }),
  })

  router.beforeEach(async (to: RouteLocationNormalized) => {
    if (to.meta.everybody) return true // who is there is not even asked
    if (!session.known.value) await session.load()
    const { value: me } = session.me
    if (to.meta.open) return me ? placeToReturn(to.query.to) : true
    if (!me && session.known.value) return { name: 'signIn', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
    const page = pages.find((one) => one.name === to.name)
    if (me && page && !page.offered(me)) return { name: 'absent', params: { rest: to.path.slice(1).split('/') } }
    return true
  })
  return router
}
