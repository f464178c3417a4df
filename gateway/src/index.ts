// Starts the gateway as a process of its own, by the environment that the runner gives (tools/settings.ts).
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { freezePrototype } from '@jijiao/kernel/prototype'
import { z } from 'zod'
import { isOfThisMachine } from './exchange.ts'
import { buildGateway } from './gateway.ts'
import { openPools } from './hops.ts'
import { passBy } from './imports.ts'
import { listen } from './listen.ts'
import { log } from './log.ts'

freezePrototype()

const jsonOf = <T>(shape: z.ZodType<T>) =>
  z.string().transform((text, context) => {
    const parsed = shape.safeParse(JSON.parse(text))
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', message: 'is not of its shape' })
    return z.NEVER
  })

const words = z
  .string()
  .default('')
  .transform((text) => text.split(/\s+/).filter(Boolean))

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  PUBLIC_ORIGIN: z.url().optional(),
  JIJIAO_MODE: z.enum(['demo', 'production']).default('demo'),
  JIJIAO_SIGNING_KEYS: jsonOf(z.record(z.string(), z.string().min(1))),
  JIJIAO_TOKEN_KEY: jsonOf(
    z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), kid: z.string() }),
  ).optional(),
  JIJIAO_OIDC_ISSUER: z.url().optional(),
  JIJIAO_OIDC_CLIENT_ID: z.string().default(''),
  JIJIAO_OIDC_CLIENT_SECRET: z.string().default(''),
  JIJIAO_OIDC_SUBJECT: z.string().default('sub'),
  JIJIAO_OIDC_NAME: z.string().default('统一身份认证'),
  JIJIAO_OIDC_STEP_UP_ACR: words,
  JIJIAO_OIDC_STEP_UP_AMR: words,
  JIJIAO_SUBGRAPHS: jsonOf(z.record(z.string(), z.number().int())),
})

const root = new URL('../../', import.meta.url)
const supergraphFile = new URL('schema/supergraph.graphql', root)

const settings = environment.parse(process.env)
const { pools, fetchSubgraph, close } = openPools(settings.JIJIAO_SUBGRAPHS)
const importer = pools.get('importer')
const exchange = pools.get('exchange')
const tokenKey = settings.JIJIAO_TOKEN_KEY
const gateway = await buildGateway({
  supergraph: readFileSync(supergraphFile, 'utf8'),
  signingKeys: settings.JIJIAO_SIGNING_KEYS,
  publicOrigin: settings.PUBLIC_ORIGIN ?? `http://127.0.0.1:${settings.PORT}`,
  mode: settings.JIJIAO_MODE,
  consoleFolder: fileURLToPath(new URL('console/dist', root)),
  fetchSubgraph,
  ...(importer ? { passToImporter: passBy(importer) } : {}),
  ...(exchange && tokenKey ? { exchange: { pass: passBy(exchange), tokenKey } } : {}),
  ...(settings.JIJIAO_OIDC_ISSUER
    ? {
        provider: {
          issuer: settings.JIJIAO_OIDC_ISSUER,
          clientId: settings.JIJIAO_OIDC_CLIENT_ID,
          clientSecret: settings.JIJIAO_OIDC_CLIENT_SECRET,
          subjectClaim: settings.JIJIAO_OIDC_SUBJECT,
          name: settings.JIJIAO_OIDC_NAME,
          stepUpAcr: settings.JIJIAO_OIDC_STEP_UP_ACR,
          stepUpAmr: settings.JIJIAO_OIDC_STEP_UP_AMR,
        },
      }
    : {}),
})
// In a demonstration anything may be asked, within the limits; in production there is no such door.
const door = { ...gateway, answer: gateway.answerAny ?? gateway.answer }
const proxied = settings.PUBLIC_ORIGIN !== undefined && !isOfThisMachine(settings.PUBLIC_ORIGIN)
const listening = await listen(door, { host: settings.HOST, port: settings.PORT, proxied })
process.send?.({ ready: true, port: listening.port })

// A new supergraph is written beside the old one and renamed onto it; this signal has it read. A bad one is refused.
process.on('SIGHUP', () => {
  readFile(supergraphFile, 'utf8').then(gateway.reload, () =>
    log.error('there is no supergraph to read; the present one stays'),
  )
})

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  await listening.stop()
  await close()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, () => void stop())
process.on('uncaughtException', (fault) => {
  log.fatal({ fault: fault.name }, 'a fault nobody caught')
  process.exit(1)
})
