// What the operator reads. Names of operations, codes and times; never a person, an account, a variable or an address.
import pino from 'pino'

export const log = pino({ base: null, level: process.env.JIJIAO_LOG ?? 'info' })
