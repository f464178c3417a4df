// What everybody may read: documents with their rules in plain words. Asked without an account; nothing in it is about a person.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import type { PublicPoliciesQuery } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'

const PublicPolicies = graphql(`
  query PublicPolicies {
    publicPolicies {
      number title issuer issuedOn kind body
      contact { division person phone email }
      bases { number title }
      attachments { id name size digest }
      rules {
        id title reviewYear purpose inForceFrom inForceUntil state hash
        clauses { id step stepWords { zh en } source quote sentence { zh en } leftOpen reading }
        examples {
          name verdict totalTenths shortTenths
          summary { zh en }
          requirements { id met waived sentence { zh en } outcome { zh en } }
          lines { kind course countedTenths fate reason { zh en } clause }
        }
      }
    }
  }
`)

export type PublicPolicy = PublicPoliciesQuery['publicPolicies'][number]
export type PublicRule = PublicPolicy['rules'][number]
export type Example = PublicRule['examples'][number]

export function useReading() {
  const answer = useAnswer({ query: PublicPolicies, variables: {} })
  return {
    policies: computed(() => answer.data.value?.publicPolicies ?? []),
    waiting: answer.waiting,
    fault: answer.fault,
    again: answer.again,
  }
}

/** Numbers are written with full-width brackets; an address may have lost them. */
const bare = (number: string) => number.normalize('NFKC').replace(/[〔〕[\]()（）\s]/g, '')

export const policyOf = (policies: readonly PublicPolicy[], number: string) =>
  policies.find((one) => one.number === number) ?? policies.find((one) => bare(one.number) === bare(number))
