// What a draft begins with where no version is its base: the document's own particulars, and the steps a rule must have.
import { flowText } from '../../parts/rule/yamlText.ts'

type Issued = { number: string; title: string; issuer: string; issuedOn: string }

export function firstText(ruleSet: string, document: Issued): string {
  const header = {
    policy: ruleSet,
    title: document.title,
    number: document.number,
    issuer: document.issuer,
    issuedOn: document.issuedOn,
    inForceFrom: document.issuedOn,
    reviewYear: Number(document.issuedOn.slice(0, 4)),
    purpose: 'TITLE_REVIEW',
  }
  const lines = Object.entries(header).map(([key, value]) => `${key}: ${flowText(value)}`)
  const steps = ['applies', 'window', 'dating', 'recognition', 'conversion', 'totals', 'requirements'].map(
    (step) => `${step}: []`,
  )
  return `${[...lines, '', ...steps].join('\n')}\n`
}

export const firstCases = 'cases: []\n'
