import { startSubgraph } from '@jijiao/kernel'
import { contextOf } from './context.ts'
import { resolvers } from './resolvers.ts'

await startSubgraph({ name: 'credits', resolvers, context: contextOf })
