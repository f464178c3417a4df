// A verdict as it would have been: the version in force on one day, what was known on another. Nothing is kept.
import type { Day } from '@jijiao/kernel'
import type { Trace } from './rules/index.ts'
import type { HeldRule } from './ruleVersions.ts'

export type AsOf = { inForceOn: Day; knownOn: Day; rule: HeldRule | null; trace: Trace | null }
