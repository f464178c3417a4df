import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { show, signedIn } from '../testkit.ts'
import { useEntryWords } from './entryWords.ts'

test.each([
  ['action', 'inquire', '跨部门查询'],
  ['action', 'a.deedOfTomorrow', 'a.deedOfTomorrow'],
  ['purpose', 'APPOINTMENT', '岗位聘任'],
  ['operation', 'bulk', '外部门批量核验'],
  ['told', 'predicate UNDECIDED', '是否满足、未定'],
  ['told', 'verdict PASS again', '判定结论、合格、再次告知'],
  ['told', 'inquiry NOT_FOUND', '未查到此人'],
  ['told', '{"judged":3}', '—'],
  ['of', 'salted:00', '本人（加盐摘要）'],
  ['basis', '宁人社授〔2016〕1号', '—'],
])('%s %s reads %s', async (part, code, words) => {
  const Line = defineComponent(() => {
    const { beside } = useEntryWords()
    return () => h('p', beside(part, code) ?? '—')
  })
  const { screen } = await show(Line, { me: signedIn('AUDIT_ADMINISTRATOR') })
  expect(screen.get('p').text()).toBe(words)
})
