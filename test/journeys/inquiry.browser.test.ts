// Another agency asks about somebody, and that person sees who asked, why, on which basis, and the receipt that the agency was given.
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { professionalsIdNumber } from '../../tools/seed/people.ts'
import { barriers, sideways } from '../testkit/barriers.ts'
import { openDoors, settled } from '../testkit/visit.ts'

const { signIn } = openDoors()
const person = { name: '马晓燕', idNumber: professionalsIdNumber(), level: 'ASSOCIATE_SENIOR' }
let receipt = ''

test('an agency sees its agreements, and one that has waited too long is said to be overdue', async () => {
  const { page } = await signIn('agency')
  await page.goto('/sharing')
  await settled(page)
  expect(await page.locator('[data-overdue="true"]').first().textContent()).toContain('已超期')
  expect(await barriers(page)).toEqual([])
  expect(await sideways(page)).toEqual([])
})

test('it asks whether somebody meets the rule of their level, and is told yes, no or undecided, with a receipt [S10]', async () => {
  const { page } = await signIn('agency')
  await page.goto('/sharing/agr_demo_appointment')
  await settled(page)
  const form = page.locator('section[aria-labelledby="try"]')
  await form.getByLabel('姓名').fill(person.name)
  await form.getByLabel('身份证号').fill(person.idNumber)
  await form.getByLabel('职称级别').selectOption(person.level)
  await form.getByRole('button', { name: '查询' }).click()
  const answer = page.locator('[data-answer]')
  await answer.waitFor()
  expect(await answer.textContent()).toMatch(/满足|不满足|未定/)
  // The demonstration's professional falls short; nobody has confirmed it, and so the agency is not told.
  expect(await answer.textContent()).toContain('待人工核定')
  receipt = (await page.locator('[data-receipt]').textContent()) ?? ''
  expect(receipt).toMatch(/^NX-CX-\d{4}-\d{8}$/)
  expect(await barriers(page)).toEqual([])
  expect(await sideways(page)).toEqual([])
})

test('the person sees the agency, the agreement, its basis and the very receipt', async () => {
  const { page } = await signIn('professional')
  await page.goto('/me')
  await settled(page)
  const seen = page.locator('[data-inquiry]').first()
  await seen.waitFor()
  const words = (await seen.textContent()) ?? ''
  for (const said of ['自治区民政厅', '宁人社数享', '岗位聘用', '是否满足', receipt]) expect(words).toContain(said)
})

test('a workbook of people comes back with an answer and a receipt for each row', async () => {
  const file = join(tmpdir(), `list-${randomUUID()}.xlsx`)
  const book = new Workbook()
  const sheet = book.addWorksheet('名单')
  for (const row of [
    ['姓名', '身份证号'],
    [person.name, person.idNumber],
    ['无此人', '649801198001010010'],
    ['错号', '649801198001010011'],
    [person.name, person.idNumber],
  ])
    sheet.addRow(row)
  writeFileSync(file, new Uint8Array(await book.xlsx.writeBuffer()))
  const { page } = await signIn('agency')
  await page.goto('/sharing/agr_demo_appointment')
  await settled(page)
  const batch = page.locator('section[aria-labelledby="batch"]')
  await batch.getByLabel('职称级别').selectOption(person.level)
  await batch.locator('input[type=file]').setInputFiles(file)
  await batch.getByText('共 4 行').waitFor()
  // Told before anything is asked: a number that nobody has, and a person who stands there twice.
  const faults = (await batch.locator('[data-row-faults]').textContent()) ?? ''
  for (const words of ['第 4 行：号码校验位不符', '第 5 行：与第 2 行为同一人']) expect(faults).toContain(words)
  await batch.getByRole('button', { name: '提交核验' }).click()
  await batch.locator('[data-line="2"]').waitFor()
  expect(await batch.locator('[data-line="1"]').textContent()).toContain('NX-CX-')
  expect(await batch.locator('[data-line="2"]').textContent()).toContain('未查到')
  expect(await batch.locator('[data-line="3"]').textContent()).toContain('号码校验位不符')
  expect(await batch.locator('[data-line="4"]').textContent()).not.toContain('NX-CX-')
  expect(await barriers(page)).toEqual([])
  expect(await sideways(page)).toEqual([])
})

test('the proof of a receipt is saved from the list, and holds neither a name nor the person’s id', async () => {
  const { page } = await signIn('agency')
  await page.goto('/sharing/agr_demo_appointment')
  await settled(page)
  const row = page.locator('tr', { hasText: receipt })
  await row.waitFor()
  // In order within two seconds, and witnessed a little later: asked again until there is a proof.
  const file = page.waitForEvent('download')
  await expect
    .poll(
      async () => {
        await row.getByRole('button').click()
        return row.locator('[role=status]').textContent()
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toContain('已保存')
  const saved = readFileSync((await (await file).path()) ?? '', 'utf8')
  const [, extra = ''] = /^extra (\S+)$/m.exec(saved) ?? []
  const entry = Buffer.from(extra, 'base64').toString('utf8')
  expect(entry).toContain('"of":"salted:')
  expect(entry).not.toContain('per_')
})
