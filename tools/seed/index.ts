// `npm run seed`, and the step of `npm start` that fills an empty register: the demonstration province, the same one everywhere.
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { determineEveryone } from '../../subgraphs/credits/src/reviews.ts'
import { jurisdictionsOf } from '../../subgraphs/institutions/src/jurisdictions.ts'
import { dayAt, openBatch, openDatabase, type Tx } from '../../subgraphs/kernel/src/index.ts'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { asTool, withDatabase } from '../join.ts'
import { operator, operatorPermit } from '../operator.ts'
import { type Connections, Plain, type Settings, subgraphNames } from '../settings.ts'
import { accountRows, firstAccount } from './accounts.ts'
import { agencyRows } from './agencies.ts'
import { catalogueOf, filingRows } from './classes.ts'
import { committeeRows } from './committees.ts'
import { employersOf } from './employers.ts'
import { historyOf, narrowFailure } from './histories.ts'
import { load, type Rows } from './load.ts'
import {
  applicationRows,
  educationRows,
  employmentRows,
  nameKeyRows,
  peopleOf,
  personRows,
  phoneRows,
  titleRows,
} from './people.ts'
import { randomOf } from './random.ts'
import { appointmentRows, dutyRows, intervalRows, registrationRows, tierRows } from './standings.ts'

export { demonstrationAccounts } from './accounts.ts'

/** @throws Plain when JIJIAO_SEED_PEOPLE is no number of people. */
function countFrom(environment: NodeJS.ProcessEnv): number {
  const count = Number(environment.JIJIAO_SEED_PEOPLE ?? 20_000)
  if (Number.isInteger(count) && count >= 1 && count <= 999_999) return count
  throw new Plain(`JIJIAO_SEED_PEOPLE=${environment.JIJIAO_SEED_PEOPLE} 不正确，应为 1–999999。 It takes 1–999999.`)
}

/**
 * Whether anybody may sign in: the demonstration's accounts, or real ones. A register in use that is started in demo mode by mistake
 * gets neither synthetic people, who could never be removed, nor accounts whose password everybody knows.
 */
async function filled(tx: Tx): Promise<boolean> {
  await tx.execute(sql`set local role people_app`)
  const known = await tx.execute(sql`select from people.accounts_shown where active limit 1`)
  await tx.execute(sql`reset role`)
  return known.length > 0
}

async function provinceOf(count: number, connections: Connections, settings: Pick<Settings, 'secrets'>): Promise<Rows> {
  const { db, close } = openDatabase(connections.institutions, 1)
  const jurisdictions = await jurisdictionsOf(db).finally(close)
  const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  const random = randomOf(2016)
  const employers = employersOf(random, jurisdictions)
  const catalogue = catalogueOf(random)
  const people = peopleOf(count, employers)
  const [professional, ...others] = people
  function* hourEntries() {
    yield* narrowFailure(professional, randomOf(1), catalogue)
    for (const person of others) yield* historyOf(person, randomOf(Number(person.word) + 1_000_000), catalogue)
  }
  const organisations = employers.map(({ id, name, creditCode, area }) => ({
    id,
    name,
    creditCode,
    area,
    kinds: ['EMPLOYER' as const],
    source: 'seed',
  }))
  return {
    institutions: { organisations, organisationTiers: tierRows(employers), ...committeeRows(dayAt(new Date())) },
    people: {
      persons: personRows(people, keys),
      nameKeys: nameKeyRows(people),
      phones: phoneRows(people, keys),
      employments: employmentRows(people),
      titles: titleRows(people),
      educations: educationRows(people),
      appointments: appointmentRows(people),
      registrations: registrationRows(people),
      duties: dutyRows(people),
      dutyIntervals: intervalRows(people),
      ...(await accountRows(professional.id)),
    },
    projects: { filings: filingRows(catalogue.all()) },
    credits: { hourEntries: hourEntries() },
    audits: { ...agencyRows(dayAt(new Date())), applications: applicationRows(people) },
  }
}

/** Without it the first questions after half a million rows would be planned for an empty register. */
async function analyze(ownerUrl: string) {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  for (const name of subgraphNames) {
    await client.unsafe(`set role ${name}_owner`)
    const tables = await client`select tablename from pg_tables where schemaname = ${name}`
    await client.unsafe(tables.map(({ tablename }) => `analyze ${name}.${tablename}`).join('; '))
  }
  await client.end()
}

/**
 * Receipts for everybody, as a review would have them on its first morning; nothing where there are some, or where the register is no
 * demonstration. Asked apart from the
 * loading: a start that was broken off between the two is made good by the next.
 */
async function determine(connections: Connections) {
  const { db, close } = openDatabase(connections.credits, 1)
  try {
    const waiting = await db.transaction(async (tx) => {
      await openBatch(tx, 'batch.determine')
      return tx.execute(sql`select from people.accounts_shown where account_id = ${firstAccount}
        and not exists (select from credits.determinations)`)
    })
    if (waiting.length === 0) return
    await analyze(connections.owner)
    const permit = operatorPermit(operator('seed'), 'determination.make')
    await determineEveryone(db, permit, 2016, dayAt(new Date()))
  } finally {
    await close()
  }
}

/** Fills an empty register with the demonstration province; one that is filled is left alone. */
export async function seed(connections: Connections, settings: Pick<Settings, 'secrets'>): Promise<void> {
  const count = countFrom(process.env)
  await load(connections.importer, () => provinceOf(count, connections, settings), filled)
  await determine(connections)
}

if (import.meta.main) {
  await asTool(() =>
    withDatabase(async (connections, settings) => {
      if (settings.mode !== 'demo')
        throw new Plain('演示数据只在 JIJIAO_MODE=demo 下装入。 Only a demonstration is seeded.')
      await seed(connections, settings)
      return 0
    }),
  )
}
