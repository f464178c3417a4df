// Every look leaves a trace that the person sees, and nobody can quietly take it back: the journeys of a person and of an auditor.
// The tests are chapters of one story and run in this order. Long: two stories on one log.
import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { proofTold } from '../../tools/verify.ts'
import { choose, findApplicants, openDoors, settled, type Visit } from '../testkit/visit.ts'

const { arrive, signIn, standOn } = openDoors()
/** The person of the card `professional`: the first of every demonstration. */
const professional = { name: '马晓燕', number: 'NX-JXJY-2016-000001' } as const
const question = '请问评委会这次查看的用途是什么？'
const answer = '用于二〇一六年度职称评审的资格审验。'

/** Opens the case of the person, as the committee does. */
async function openCase({ page }: Visit) {
  await findApplicants(page, professional.name)
  await page.getByRole('link', { name: professional.number }).click()
  await page.locator('[data-verdict-state=here]').waitFor()
  await settled(page)
}
const looksOn = (page: Page) => page.getByRole('region', { name: '谁看过我的档案' })

/** Presses until the register has signed: two seconds at the most. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const began = Date.now()
  for (;;) {
    const file: Promise<Download | null> = page.waitForEvent('download', { timeout: 1_500 }).catch(() => null)
    await page.locator(button).first().click()
    const download = await file
    if (download) return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
    if (Date.now() - began > 20_000) throw new Error('There is no proof yet.')
  }
}
/** Lets a file fall on the page, as a mouse does that drags it there. */
async function letFall(page: Page, name: string, text: string) {
  const dataTransfer = await page.evaluateHandle(
    ([title, content]) => {
      const carried = new DataTransfer()
      carried.items.add(new File([content ?? ''], title ?? ''))
      return carried
    },
    [name, text],
  )
  await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer })
}
const keysOf = async ({ ask }: Visit): Promise<string[]> =>
  [...JSON.stringify(await ask('{ logState { keys { key } } }')).matchAll(/"key":"([^"]+)"/g)].map(
    ([, key]) => key ?? '',
  )

let proof = { name: '', text: '' }

test('a look is on the page that the person has open, with who, when, why and on what basis, and nobody reloads it', async () => {
  const [own, committee] = [await signIn('professional'), await signIn('review')]
  await own.page.goto('/me')
  await looksOn(own.page).waitFor()
  await settled(own.page)
  const before = await own.page
    .locator('[data-look]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-look')))
  await openCase(committee)
  const looked = Date.now()
  await own.page.waitForFunction(
    (known) => {
      const latest = document.querySelector('[data-look]')?.getAttribute('data-look')
      return latest !== undefined && latest !== null && !known.includes(latest)
    },
    before,
    { polling: 50 },
  )
  console.log(`A look was on the open page ${Date.now() - looked} ms after it.`)
  const latest = own.page.locator('[data-sitting]').first()
  expect(await latest.textContent()).toMatch(
    /自治区继续教育审验委员会.*目的：职称评审；依据：宁人社授〔2016〕10号.*查看申报档案/s,
  )
  // That page asked every few seconds whether there was anything new: that is no look, and fills no log.
  const asked = await own.ask('{ me { person { disclosures(first: 50, own: true) { disclosures { operation } } } } }')
  expect(JSON.stringify(asked)).toContain('OwnDisclosures')
  expect(JSON.stringify(asked)).not.toContain('NewestDisclosure')
})

test('the person asks about the look, and the department reads the question and answers it', async () => {
  const own = await signIn('professional')
  await own.page.goto('/me')
  const look = own.page.locator('[data-look]').first()
  await look.getByRole('button', { name: '询问' }).click()
  await look.getByRole('textbox', { name: '想问什么' }).fill(question)
  await look.getByRole('button', { name: '提交询问' }).click()
  await own.page.locator('[data-question]').getByText(question).waitFor()
  const department = await signIn('supervisor')
  await department.page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '查阅询问' }).click()
  const open = department.page.locator('[data-asked=open]').filter({ hasText: question })
  await open.getByRole('textbox', { name: '答复' }).fill(answer)
  await open.getByRole('button', { name: '答复' }).click()
  await department.page.locator('[data-asked=answered]').filter({ hasText: answer }).waitFor()
  await own.page.reload()
  await own.page.locator('[data-question]').getByText(`厅监督答复：${answer}`).waitFor()
})

test('the proof of the look is kept, and holds before the command line', async () => {
  const own = await signIn('professional')
  await own.page.goto('/me')
  await own.page.locator('[data-look]').first().waitFor()
  proof = await saved(own.page, '[data-proof]')
  expect(proof.name).toMatch(/^log_.*\.tlog-proof$/)
  expect(proofTold(proof.text, await keysOf(own), 1).code).toBe(0)
})

test('without a network the page still tells the proof from one in which a single letter was changed', async () => {
  const { page } = await arrive()
  await page.goto('/proof')
  await page.waitForFunction(() =>
    /jijiao/.test(document.querySelector<HTMLTextAreaElement>('#proof-keys')?.value ?? ''),
  )
  await page.context().setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await letFall(page, proof.name, proof.text)
  const said = page.locator('[data-proven]')
  await page.locator('[data-proven=yes]').waitFor()
  expect(await said.textContent()).toMatch(/凭证有效：这是日志的第 \d+ 条.*见证签名/s)
  const at = proof.text.indexOf('extra ') + 40
  const letter = proof.text[at] === 'A' ? 'B' : 'A'
  await letFall(page, proof.name, proof.text.slice(0, at) + letter + proof.text.slice(at + 1))
  await page.locator('[data-proven=no]').waitFor()
  await letFall(page, proof.name, proof.text)
  await page.locator('[data-proven=yes]').waitFor()
  await page
    .locator('#proof-keys')
    .fill((await page.locator('#proof-keys').inputValue()).replace(/\+[0-9a-f]{8}\+/g, '+00000000+'))
  await page.getByRole('button', { name: '核验', exact: true }).click()
  await page.locator('[data-proven=no]').waitFor()
  expect(asked).toEqual([])
})

test('a verdict has its proof, too: the officer keeps it, and both verifiers take it', async () => {
  const committee = await signIn('review')
  await openCase(committee)
  const receipt = await saved(committee.page, '[data-receipt-proof]')
  expect(receipt.name).toMatch(/^det_.*\.tlog-proof$/)
  const { code, said } = proofTold(receipt.text, await keysOf(committee), 0)
  expect([code, said.includes('determination.make')]).toEqual([0, true])
  await committee.page.goto('/proof')
  await committee.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#proof-keys')?.value !== '')
  await letFall(committee.page, receipt.name, receipt.text)
  await committee.page.locator('[data-proven=yes]').waitFor()
})

test('an auditor finds in plain words who looked at whom, takes it away, and checks the chain', async () => {
  const { page } = await signIn('audit')
  await page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '访问日志' }).click()
  await settled(page)
  await page.getByRole('textbox', { name: '经办人' }).fill('审验委员会')
  await page.getByRole('textbox', { name: '涉及人员' }).fill(professional.name)
  await choose(page, '事项', '查看档案')
  await page.getByRole('button', { name: '查询' }).click()
  await page.waitForURL(/whom=/)
  await settled(page)
  const rows = page.locator('table tbody tr')
  expect(await rows.count()).toBeGreaterThan(0)
  for (const text of await rows.allTextContents()) expect(text).toMatch(/自治区继续教育审验委员会.*查看档案/s)
  expect(await rows.filter({ hasText: professional.name }).count()).toBe(0) // the log has no names
  const file = page.waitForEvent('download')
  await page.locator('[data-take=xlsx]').click()
  const workbook = await file
  expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/)
  expect(
    readFileSync(await workbook.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  await page.locator('[data-check]').click()
  await page.locator('[data-chain=whole]').waitFor()
  expect(await page.locator('[data-chain]').textContent()).toMatch(/条记录完整，根值与签名相符，有 [1-9] 个见证方签名/)
})

test('a look that an investigation makes, sealed by two, is before the person on its day, and not before', async () => {
  const day = (ahead: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + ahead * 86_400_000)
  const department = await signIn('supervisor')
  await department.page.goto('/seals')
  await settled(department.page)
  await choose(department.page, '办案账号', /自治区继续教育审验委员会/)
  await department.page.getByRole('textbox', { name: '被查阅人的受理编号' }).fill(professional.number)
  await department.page.getByRole('textbox', { name: '文号' }).fill('宁纪函〔2026〕7号')
  await department.page.getByLabel('办结日').fill(day(1))
  await department.page.getByLabel('公开日').fill(day(2))
  await department.page.getByRole('button', { name: '提请密封', exact: true }).click()
  await department.page.locator('[data-seal=ORDERED]').waitFor()
  expect(await department.page.locator('[data-approve]').count()).toBe(0) // one's own order is approved by another
  const auditor = await signIn('audit')
  await auditor.page.goto('/seals')
  await auditor.page.locator('[data-seal=ORDERED] [data-approve]').click()
  await auditor.page.locator('[data-seal=IN_FORCE]').waitFor()
  const own = await signIn('professional')
  const looks = async () => {
    await own.page.goto('/me')
    await own.page.locator('[data-look]').first().waitFor()
    return own.page.locator('[data-look]').evaluateAll((all) => all.map((one) => one.getAttribute('data-look')))
  }
  const before = await looks()
  await openCase(await signIn('review'))
  expect(await looks()).toEqual(before)
  standOn(day(2))
  expect((await looks()).filter((look) => !before.includes(look))).not.toEqual([])
  expect(await own.page.locator('[data-look]').first().textContent()).toMatch(/依法密封至/)
  standOn(null)
})

test('whoever comes by reads the roots of the days, and may keep a checkpoint', async () => {
  const { page } = await arrive()
  await page.goto('/roots')
  await settled(page)
  const file = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /检查点/ })
    .first()
    .click()
  expect(readFileSync(await (await file).path(), 'utf8')).toMatch(/^jijiao\/log-\w+\n\d+\n[\w+/]+=\n\n— jijiao\/log-/)
})
