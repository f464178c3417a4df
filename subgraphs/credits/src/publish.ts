// Publishes the policies that come with the product: the document as issued, and each rule version as an immutable row.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { idOf, type Permit, record, refused, type Tx } from '@jijiao/kernel'
import { publishRule } from './publishing.ts'
import { readTexts, type ToldFault } from './ruleReading.ts'
import { policyDocuments } from './tables.ts'

const folder = new URL('../policies/', import.meta.url)
/** What comes with the product is read for itself: its document is made of its own heading. */
const alone = { document: null, basedOn: null, others: [], today: null }
const hex = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Writes every document and version under `policies/` that is not there yet. What is there is never changed:
 * a file that was edited after it was published is another version, with another hash.
 * @throws when a file does not read or its quotations do not stand in the text: a broken rule is never published.
 */
export async function publishPolicies(tx: Tx, permit: Permit<'import.run'>): Promise<void> {
  for (const policy of readdirSync(folder)) {
    const files = readdirSync(new URL(`${policy}/`, folder)).filter((file) => /^\d{4}-\d{2}-\d{2}\.yaml$/.test(file))
    for (const file of files.sort()) await publishVersion(tx, permit, policy, file)
  }
}

async function publishVersion(tx: Tx, permit: Permit<'import.run'>, policy: string, file: string) {
  const read = (name: string) => readFileSync(new URL(`${policy}/${name}`, folder), 'utf8')
  const [source, body, cases] = ['', '.txt', '.cases.yaml'].map((end) => read(end ? file.replace('.yaml', end) : file))
  if (source === undefined || body === undefined || cases === undefined) throw new Error(`${policy}/${file}`)
  const { rule, canonical, hash, faults } = readTexts({ source, cases, body, ...alone })
  if (rule === null || canonical === null || hash === null || faults.length > 0) throw unread(policy, file, faults)
  const { number, title, issuer, issuedOn } = rule
  const documentId = idOf('PolicyDocumentId', hex(number))
  const kept = await tx
    .insert(policyDocuments)
    .values({ id: documentId, number, title, issuer, issuedOn, body })
    .onConflictDoNothing()
    .returning()
  const asked = { rule, canonical, hash, source, cases, body, documentId, publishedOn: issuedOn }
  // Among versions of one file the later recorded binds; receipts keep naming the one they rest on.
  const published = await publishRule(tx, asked, null)
  if (refused(published) && published.code !== 'ALREADY_REGISTERED')
    throw new Error(`${policy}: the purpose or the review year is not known.`)
  const rows = [...kept, ...(refused(published) ? [] : [published])].map((row) => ({ name: row.id, row }))
  if (rows.length > 0) await record(tx, permit, { on: documentId, told: 'came with the product', rows })
}

const unread = (policy: string, file: string, faults: readonly ToldFault[]) =>
  new Error(
    `${policy}/${file}:\n${faults.map(({ line, column, words }) => `${line}:${column} ${words.zh}`).join('\n')}`,
  )
