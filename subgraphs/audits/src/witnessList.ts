// Which witnesses the installation has: the folder of its own, and those of others.
import { z } from 'zod'
import { fileWitness } from './fileWitness.ts'
import { httpWitness } from './httpWitness.ts'
import type { LogSigner } from './logKeys.ts'
import type { Witness } from './witnesses.ts'

const shape = z.object({ folder: z.string(), others: z.array(z.object({ url: z.url(), key: z.string() })) })

/** @param text JSON `{folder, others: [{url, key}]}` (tools/settings.ts). */
export function witnessesFrom(text: string | undefined, { current, earlier }: LogSigner): Witness[] {
  const { folder, others } = shape.parse(JSON.parse(text ?? 'null'))
  const logKeys = [current, ...earlier].map((key) => key.public)
  return [fileWitness(folder, logKeys), ...others.map(({ url, key }) => httpWitness(url, key))]
}
