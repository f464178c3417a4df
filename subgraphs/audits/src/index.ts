import { openDatabase, startSubgraph, tellFault } from '@jijiao/kernel'
import { contextOf } from './context.ts'
import { sequenceLog } from './log.ts'
import { resolvers } from './resolvers.ts'

// Entries wait at most this long for their place. Several processes may run: the lock lets one at a time.
const everyMs = 500
const url = process.env.JIJIAO_DATABASE_URL
if (url) {
  const { db } = openDatabase(url, 1)
  const sequence = async () => {
    while ((await sequenceLog(db)) === 1000);
  }
  setInterval(() => void sequence().catch(tellFault), everyMs).unref() // the next round takes what this one could not
}

await startSubgraph({ name: 'audits', resolvers, context: contextOf })
