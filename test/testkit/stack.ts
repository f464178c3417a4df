// The whole product as people meet it, for journeys: database, five subgraphs, importer, gateway and built console, with a few people in it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConsole } from '../../tools/consoleBuild.ts'
import { run } from '../../tools/run.ts'
import { seed } from '../../tools/seed/index.ts'
import { settingsFrom } from '../../tools/settings.ts'

export type OpenStack = {
  /** Where the console is, without a slash at the end. */
  address: string
  /** A file: while it holds a day, that is today for every subgraph. */
  clock: string
  close(): Promise<void>
}

/**
 * Brings everything up in a folder of its own and on ports that are free; `close` leaves neither process nor file.
 * The demonstration's accounts are there, and as many of its people: the first is always the same one.
 */
export async function openStack(people: number): Promise<OpenStack> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jijiao-journey-'))
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  const said: string[] = []
  const clock = join(dataDir, 'clock')
  process.env.JIJIAO_SEED_PEOPLE = String(people)
  process.env.JIJIAO_CLOCK = clock
  try {
    const stack = await run(settingsFrom({ JIJIAO_DATA: dataDir, JIJIAO_MODE: 'demo', PORT: '0' }), {
      print: (name, line) => said.push(`${name} ${line}`),
      built: buildConsole(),
      fill: seed,
      durable: false,
    })
    const close = async () => {
      await stack.stop()
      removeFolder()
    }
    return { address: new URL(stack.address).origin, clock, close }
  } catch (fault) {
    console.error(said.slice(-40).join('\n'))
    removeFolder()
    throw fault
  }
}
