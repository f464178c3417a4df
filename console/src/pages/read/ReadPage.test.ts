import { expect, test } from 'vitest'
import { show } from '../../testkit.ts'
import ReadPage from './ReadPage.vue'
import { aPublicPolicy } from './testkit.ts'

const answers = { PublicPolicies: { publicPolicies: [aPublicPolicy()] } }

test('the list waits, tells a fault as a fault, and says where there is nothing to read', async () => {
  const waiting = await show(ReadPage)
  expect(waiting.screen.find('[data-state=waiting]').exists()).toBe(true)
  const failed = await show(ReadPage, { faults: ['PublicPolicies'] })
  expect(failed.screen.find('[data-state=fault]').exists()).toBe(true)
  const none = await show(ReadPage, { answers: { PublicPolicies: { publicPolicies: [] } } })
  expect(none.screen.get('[data-state=absent]').text()).toContain('还没有可以公开的政策文件')
})

test('who is not signed in finds a document by its number, with the rule made from it', async () => {
  const { screen } = await show(ReadPage, { answers })
  const item = screen.get('[data-state=here] li')
  for (const words of ['宁人社函〔2016〕156号', '2016年3月28日', '2016 年度职称评审', '施行'])
    expect(item.text()).toContain(words)
  expect(decodeURIComponent(item.get('a').attributes('href') ?? '')).toBe('/read/宁人社函〔2016〕156号')
})
