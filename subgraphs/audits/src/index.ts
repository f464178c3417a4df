import { openDatabase, startSubgraph, tellFault } from '@jijiao/kernel'
import { contextOf } from './context.ts'
import { sequenceLog } from './log.ts'
import { resolvers } from './resolvers.ts'
import { hashesBy } from './subjects.ts'

// Entries wait at most this long for their place. Several processes may run: the lock lets one at a time.
const everyMs = 500
const url = process.env.JIJIAO_DATABASE_URL
if (url) {
  const { db } = openDatabase(url, 1)
  const atMost = 1000
  let busy = false
  const sequence = async () => {
    if (busy) return // a round may outlast its time: the next ones would only queue up behind it
    busy = true
    try {
      while ((await sequenceLog(db, atMost)) === atMost);
    } catch (fault) {
      tellFault(fault) // the next round takes what this one could not
    } finally {
      busy = false
    }
  }
  setInterval(() => void sequence(), everyMs).unref()
}

await startSubgraph({ name: 'audits', resolvers, context: contextOf(hashesBy(process.env.JIJIAO_IDENTITY_HASH)) })
