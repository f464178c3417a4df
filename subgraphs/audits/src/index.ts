import { openDatabase, startSubgraph, tellFault } from '@jijiao/kernel'
import { contextOf } from './context.ts'
import { logSignerFrom } from './logKeys.ts'
import { resolvers } from './resolvers.ts'
import { LogBroken, sequenceLog, signCheckpoint } from './sequencer.ts'
import { hashesBy } from './subjects.ts'
import { askWitness } from './witnesses.ts'
import { witnessesFrom } from './witnessList.ts'

// Entries wait at most this long for their place and the checkpoint over it. Several processes may run: the lock lets one at a time.
const everyMs = 500
const atMost = 1000

/** What contradicts itself is said aloud, in words without anybody's data, and said again until somebody looks. */
function told(fault: unknown) {
  if (fault instanceof LogBroken) console.error(`日志警报 LOG ALARM: ${fault.message}`)
  else tellFault(fault)
}

/** Goes round for ever; a round that outlasts its time delays the next one, and what it could not do the next one takes. */
function goRound(ms: number, round: () => Promise<unknown>) {
  const again = () => void setTimeout(() => void round().catch(told).finally(again), ms).unref()
  again()
}

const url = process.env.JIJIAO_DATABASE_URL
if (url) {
  const { db } = openDatabase(url, 3)
  const signer = logSignerFrom(process.env.JIJIAO_LOG_KEY)
  const memory = { edge: null }
  goRound(everyMs, async () => {
    while ((await sequenceLog(db, atMost)) === atMost);
    await signCheckpoint(db, signer, memory)
  })
  for (const witness of witnessesFrom(process.env.JIJIAO_WITNESSES, signer)) {
    const seen = { size: null }
    goRound(everyMs, () => askWitness(db, witness, seen))
  }
}

await startSubgraph({ name: 'audits', resolvers, context: contextOf(hashesBy(process.env.JIJIAO_IDENTITY_HASH)) })
