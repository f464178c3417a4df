import { startSubgraph } from '@jijiao/kernel'
import { contextOf } from './context.ts'
import { resolvers } from './resolvers.ts'

await startSubgraph({ name: 'institutions', resolvers, context: contextOf })
