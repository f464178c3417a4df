import { startSubgraph } from '@jijiao/kernel'
import { contextOf } from './context.ts'
import { resolvers } from './resolvers.ts'

await startSubgraph({ name: 'projects', resolvers, context: contextOf })
