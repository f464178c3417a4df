// The database that is tampered with: a copy of the register's, with deeds added until there is enough to tamper with, signed and witnessed.
import postgres from 'postgres'
import { fileWitness } from '../../subgraphs/audits/src/fileWitness.ts'
import type { LogSigner } from '../../subgraphs/audits/src/logKeys.ts'
import { settleLog } from '../../subgraphs/audits/src/sequencer.ts'
import { askWitness } from '../../subgraphs/audits/src/witnesses.ts'
import { postHours } from '../../subgraphs/credits/src/hourEntries.ts'
import type { Posting } from '../../subgraphs/credits/src/hourEntry.ts'
import { newId, openDatabase, record, refused } from '../../subgraphs/kernel/src/index.ts'
import { operator, operatorPermit } from '../operator.ts'
import { type Connections, connectionsOf, Plain, type Settings } from '../settings.ts'
import { keepOneOfEach } from './rows.ts'

/** The same server, another database. */
export function onDatabase(
  ownerUrl: string,
  name: string,
  settings: Pick<Settings, 'loginUrls' | 'secrets'>,
): Connections {
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return connectionsOf(url.href, { loginUrls: {}, secrets: settings.secrets })
}

const inUse = '55006'

/** Copies a database. @throws Plain while somebody else is connected to it. */
export async function copied(server: postgres.Sql, from: string, to: string) {
  try {
    await server.unsafe(`create database ${to} template ${from} strategy file_copy`)
  } catch (why) {
    if (!(why instanceof postgres.PostgresError) || why.code !== inUse) throw why
    throw new Plain(
      '数据库正在使用，无法复制。请先停止 npm start。\nThe database is in use and cannot be copied. Stop npm start first.',
    )
  }
  await server.unsafe(`alter database ${to} set session_replication_role = replica`) // whoever tampers is stopped by no trigger
}

const untold = {
  days: null,
  travelDays: null,
  enrolledOn: null,
  graduatedOn: null,
  degree: null,
  filing: null,
  mode: null,
  topic: null,
  place: null,
  grade: null,
  rank: null,
  authorOrder: null,
  authors: null,
  minutes: null,
  sessions: null,
  attended: null,
  examOn: null,
  verifiedOn: null,
  evidenceOn: null,
  provider: null,
  reverses: null,
} as const

/** Hours of a person who does not exist: the drill's own. */
const hoursOf = (n: number): Posting => ({
  ...untold,
  id: newId('HourEntryId'),
  personId: newId('PersonId'),
  kind: 'PROFESSIONAL_COURSE',
  course: `演练课程${n}`,
  quantityTenths: 80 + (n % 9) * 10,
  unit: 'HOUR',
  heldFrom: '2015-05-10',
  heldTo: '2015-05-11',
  registeredOn: '2015-05-12',
  institution: '演练机构',
  evidence: 'NONE',
  source: 'drill',
})

/** So many deeds: every third posts hours, every fifth has words beside it. */
async function act(connections: Connections, deeds: number) {
  const credits = openDatabase(connections.credits, 2)
  const caller = operator('drill')
  const reads = operatorPermit(caller, 'import.run')
  for (let n = 0; n < deeds; n += 1) {
    if (n % 3 === 0) {
      const hours = hoursOf(n)
      const at = { area: '64', person: hours.personId }
      const posted = await postHours(
        credits.db,
        { ...operatorPermit(caller, 'hours.post', at), at },
        hours,
        '2016-05-10',
      )
      if (refused(posted)) throw new Error(posted.messageEn)
    } else
      await record(credits.db, reads, {
        on: `drill:${n}`,
        told: 'drill',
        ...(n % 5 === 0 ? { aside: `演练${n}` } : {}),
      })
  }
  await credits.close()
}
/** Adds deeds to a copy, and with its owner a row of each table, puts them in order, signs, and has the witness in the folder sign. @returns how many it has seen. */
export async function lived(
  connections: Connections,
  signer: LogSigner,
  folder: string,
  deeds: number,
  owner: postgres.Sql | null = null,
): Promise<number> {
  if (owner) await keepOneOfEach(connections, owner, 1)
  const audits = openDatabase(connections.audits, 2)
  const witness = fileWitness(
    folder,
    [signer.current, ...signer.earlier].map((key) => key.public),
  )
  const memory = { size: null as number | null }
  for (let done = 0; done < deeds; done += 40) {
    await act(connections, Math.min(40, deeds - done))
    await settleLog(audits.db, signer)
    await askWitness(audits.db, witness, memory)
  }
  await audits.close()
  return memory.size ?? 0
}
