// Publishes the policies that come with the product: the document as issued, and each rule version as an immutable row.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { idOf, purposes, type Tx } from '@jijiao/kernel'
import { checkRule, parseRule, type RuleVersion as Rule } from './rules/index.ts'
import { policyDocuments, ruleVersions } from './tables.ts'

const folder = new URL('../policies/', import.meta.url)
const hex = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Writes every document and version under `policies/` that is not there yet. What is there is never changed:
 * a file that was edited after it was published is another version, with another hash.
 * @throws when a file does not read or its quotations do not stand in the text: a broken rule is never published.
 */
export async function publishPolicies(tx: Tx): Promise<void> {
  for (const policy of readdirSync(folder)) {
    const files = readdirSync(new URL(`${policy}/`, folder)).filter((file) => /^\d{4}-\d{2}-\d{2}\.yaml$/.test(file))
    for (const file of files.sort()) await publishVersion(tx, policy, file)
  }
}

async function publishVersion(tx: Tx, policy: string, file: string) {
  const read = (name: string) => readFileSync(new URL(`${policy}/${name}`, folder), 'utf8')
  const source = read(file)
  const body = read(file.replace('.yaml', '.txt'))
  const parsed = parseRule(source)
  if (parsed.rule === null) throw unread(policy, file, parsed.faults)
  const faults = checkRule(parsed.rule, body)
  if (faults.length > 0) throw unread(policy, file, faults)
  const { rule, canonical, sha256 } = parsed
  const documentId = idOf('PolicyDocumentId', hex(rule.number))
  await tx
    .insert(policyDocuments)
    .values({
      id: documentId,
      number: rule.number,
      title: rule.title,
      issuer: rule.issuer,
      issuedOn: rule.issuedOn,
      body,
    })
    .onConflictDoNothing()
  const version = {
    id: idOf('RuleVersionId', sha256),
    ruleSet: policy,
    title: rule.title,
    documentId,
    source,
    cases: read(file.replace('.yaml', '.cases.yaml')),
    canonical,
    hash: sha256,
    bodyDigest: hex(body),
    publishedOn: rule.issuedOn,
    ...datesOf(rule),
  }
  // Among versions of one file the later recorded binds; receipts keep naming the one they rest on.
  await tx.insert(ruleVersions).values(version).onConflictDoNothing()
}

/** @throws when the document names no purpose or review year that the register knows. */
function datesOf({ purpose: said, inForceFrom, inForceUntil, issuedOn, params, policy }: Rule) {
  const purpose = purposes.find((one) => one === said)
  const reviewYear = params.review?.value
  if (!purpose || typeof reviewYear !== 'number')
    throw new Error(`${policy}: the purpose or the review year is not known.`)
  return { reviewYear, purpose, inForceFrom, inForceUntil, issuedOn }
}

const unread = (policy: string, file: string, faults: readonly { line: number; column: number; zh: string }[]) =>
  new Error(`${policy}/${file}:\n${faults.map((fault) => `${fault.line}:${fault.column} ${fault.zh}`).join('\n')}`)
