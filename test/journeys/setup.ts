// One product for all browser journeys: what one of them imports, another may meet.
import type { TestProject } from 'vitest/node'
import { openStack } from '../testkit/stack.ts'

/** Enough for three pages of a list and for every verdict. */
const people = 60

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the console is, without a slash at the end. */
    address: string
  }
}

export default async function setup(project: TestProject) {
  const { address, close } = await openStack(people)
  project.provide('address', address)
  return close
}
