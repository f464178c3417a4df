// The policies that come with the product, and the invented rules of the tests, each with its text and cases.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Case, parseCases, parseRule, type RuleVersion } from '../../subgraphs/credits/src/rules/index.ts'

export type Policy = {
  readonly name: string
  readonly rule: RuleVersion
  readonly cases: readonly Case[]
  readonly text: string | undefined
}

const published = new URL('../../subgraphs/credits/policies/', import.meta.url)
const invented = new URL('invented/', import.meta.url)
const provinces = new URL('provinces/', import.meta.url)

/** Every rule document below a folder. @throws with line and column when one does not read. */
function policiesIn(folder: URL): Policy[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('.cases.yaml'))
    .sort()
    .map((file) => {
      const beside = (ending: string) => new URL(file.replace(/\.yaml$/, ending), folder)
      const parsed = parseRule(readFileSync(new URL(file, folder), 'utf8'))
      const { cases, faults } = parseCases(readFileSync(beside('.cases.yaml'), 'utf8'))
      if (parsed.rule === null || faults.length)
        throw new Error(`${file}: ${JSON.stringify([...parsed.faults, ...faults], null, 1)}`)
      return {
        name: file,
        rule: parsed.rule,
        cases,
        text: existsSync(beside('.txt')) ? readFileSync(beside('.txt'), 'utf8') : undefined,
      }
    })
}

export const policies: readonly Policy[] = policiesIn(published)
export const inventedPolicies: readonly Policy[] = policiesIn(invented)
/** Twelve rules after the manner of other provinces and professions, each with an invented text. */
export const provincePolicies = (): readonly Policy[] => policiesIn(provinces)

/** The rule of the 2016 review. */
export function ningxia2016(): RuleVersion {
  const found = policies.find(({ name }) => name === 'ningxia-2016/2016-01-01.yaml')
  if (!found) throw new Error('The 2016 rule is not there.')
  return found.rule
}
