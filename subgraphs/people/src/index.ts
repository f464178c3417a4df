import { startSubgraph } from '@jijiao/kernel'
import { contextOf } from './context.ts'
import { idNumberKeysFrom } from './idNumberSeal.ts'
import { resolvers } from './resolvers.ts'

const mode = process.env.JIJIAO_MODE === 'demo' ? 'demo' : 'production' // unset is the stricter one
const idNumberKeys = idNumberKeysFrom(process.env.JIJIAO_IDENTITY_KEYS)
const { PUBLIC_ORIGIN: origin, JIJIAO_PASSWORD_DAYS: days, JIJIAO_OIDC_ISSUER: issuer } = process.env
if (!origin) throw new Error('People needs PUBLIC_ORIGIN: passkeys are for an address.')
await startSubgraph({
  name: 'people',
  resolvers,
  context: contextOf({
    mode,
    idNumberKeys,
    now: () => new Date(),
    origin,
    issuer: issuer ?? null,
    ...(days ? { passwordDays: Number(days) } : {}),
  }),
})
