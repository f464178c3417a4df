// Every way by which something leaves the screen as a file, found in the sources: a list of persons leaves by a logged deed alone.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = import.meta.dirname
const files = globSync('**/*.{vue,ts}', { cwd: root }).filter((path) => !/\.test\.ts$|^generated\//.test(path))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const holding = (what: RegExp) => files.filter((path) => what.test(textOf(path))).sort()

/** By a deed that is logged first. */
const logged = {
  'pages/applicants/useExport.ts': 'exportApplicants',
  'pages/log/LogPage.vue': 'exportLog',
  'pages/ruleDraft/effect/PeopleList.vue': 'exportImpactPeople',
  'pages/agreement/BatchPanel.vue': 'the result of a bulk inquiry, given out by the exchange',
  'pages/agreement/InquiryProof.vue': 'proveInquiry',
}
/** A file that is handed out by a link: what one has handed in oneself, what is one's own, and what is everybody's. */
const links = {
  'pages/imports/CheckReport.vue': 'the file that was handed in, with its errors marked, to whoever handed it in',
  'pages/imports/TakenNote.vue': 'the same',
  'pages/policy/DocumentFacts.vue': 'a file that came with a policy document, which tells of nobody',
  'pages/readDocument/AttachedFiles.vue': 'the same, for everybody',
  'parts/security/RecoveryCodes.vue': 'one’s own codes',
}

test('a file is made in two places, and handed out by a link in five, all of them known', () => {
  expect(holding(/createObjectURL|\.download =|showSaveFilePicker|data:(text|application)/)).toEqual([
    'parts/download.ts',
    'parts/security/RecoveryCodes.vue', // in the link itself
    'parts/workbook/workbook.ts',
  ])
  expect(holding(/<a\b[^>]*\bdownload\b/)).toEqual(Object.keys(links).sort())
})

test('whoever makes a file says whose data is in it: nobody’s, or that of persons, by an entry of the log', () => {
  const makers = holding(/\bsave(Workbook|Text)\(/).filter(
    (path) => !/parts\/(download|workbook\/workbook)\.ts$/.test(path),
  )
  expect(makers.length).toBeGreaterThan(6)
  expect(makers.filter((path) => !/\b(ofNobody|asLogged)\(/.test(textOf(path)))).toEqual([])
  expect(holding(/\basLogged\(/).filter((path) => path !== 'parts/whose.ts')).toEqual(Object.keys(logged).sort())
})

test('rows of persons are asked for a file by a deed of the register, never page after page of the screen’s own question', () => {
  const deeds = ['exportApplicants', 'exportLog', 'exportImpactPeople']
  const asked = deeds.map((deed) => holding(new RegExp(`mutation \\w+\\([^)]*\\) \\{\\s*${deed}\\(`)))
  expect(asked.map((paths) => paths.length)).toEqual([1, 1, 1])
  for (const path of asked.flat()) expect(textOf(path)).toMatch(/takeAll</)
})
