// One product for all browser journeys: what one of them imports, another may meet.
import type { TestProject } from 'vitest/node'
import { client, openRealProvider } from '../testkit/provider.ts'
import { openStack } from '../testkit/stack.ts'

/** Enough for three pages of a list and for every verdict. */
const people = 60

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the console is, without a slash at the end, or why there is none. */
    console: { address: string; clock: string; fault: null } | { address: null; fault: string }
  }
}

/** What does not come up fails the journeys alone: the other tests still say what they know. */
export default async function setup(project: TestProject) {
  try {
    // Whoever comes to the province's identity provider is the one that the journeys know.
    let console = ''
    const provider = await openRealProvider(
      () => `${console}/session/callback`,
      () => 'sub-lv-yan',
    )
    process.env.JIJIAO_OIDC_ISSUER = provider.issuer
    process.env.JIJIAO_OIDC_CLIENT_ID = client.clientId
    process.env.JIJIAO_OIDC_CLIENT_SECRET = client.clientSecret
    const { address, clock, close } = await openStack(people)
    console = address
    project.provide('console', { address, clock, fault: null })
    return async () => {
      await close()
      provider.close()
    }
  } catch (fault) {
    project.provide('console', { address: null, fault: fault instanceof Error ? (fault.stack ?? '') : String(fault) })
    return () => {}
  }
}
