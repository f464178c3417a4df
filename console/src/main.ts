// Puts the console together: client, session, router, languages, theme.
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import './theme.css'
import './base.css'
import urql from '@urql/vue'
import { createApp } from 'vue'
import App from './App.vue'
import { makeClient } from './client.ts'
import { keptLocale, loadEnglish, makeI18n } from './i18n.ts'
import { makeRouter } from './router.ts'
import { makeSession, sessionKey } from './session.ts'
import { startTheme } from './theme.ts'

startTheme()
const locale = keptLocale()
document.documentElement.lang = locale

function askToSignIn() {
  const { name, fullPath, meta } = router.currentRoute.value
  // The whole page is loaded anew: what the last session read must not stay in memory.
  if (name !== undefined && name !== 'signIn' && !meta.everybody)
    location.assign(`/sign-in?to=${encodeURIComponent(fullPath)}`)
}
const client = makeClient(askToSignIn)
const session = makeSession(client, askToSignIn)
const router = makeRouter(session)

const begin = (i18n: ReturnType<typeof makeI18n>) =>
  createApp(App).use(urql, client).use(i18n).provide(sessionKey, session).use(router).mount('#app')
// Who reads English waits for it; should it not come, Chinese is better than nothing.
if (locale === 'en')
  loadEnglish().then(
    (english) => begin(makeI18n(locale, english)),
    () => begin(makeI18n('zh-CN')),
  )
else begin(makeI18n(locale))
