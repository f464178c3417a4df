import { startSubgraph } from '@jijiao/kernel'
import { contextOf } from './context.ts'
import { idNumberKeysFrom } from './idNumberSeal.ts'
import { resolvers } from './resolvers.ts'

const mode = process.env.JIJIAO_MODE === 'demo' ? 'demo' : 'production' // unset is the stricter one
const idNumberKeys = idNumberKeysFrom(process.env.JIJIAO_IDENTITY_KEYS)
await startSubgraph({ name: 'people', resolvers, context: contextOf({ mode, idNumberKeys, now: () => new Date() }) })
