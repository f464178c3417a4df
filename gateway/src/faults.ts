// What went wrong, in words that may leave the house: a code, a sentence, a trace id. Never an address, a statement or a stack.
import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { log } from './log.ts'

/** What people call each process behind the gateway. */
const words: Readonly<Record<string, { zh: string; en: string }>> = {
  people: { zh: '人员', en: 'people' },
  institutions: { zh: '机构', en: 'institutions' },
  projects: { zh: '项目', en: 'projects' },
  credits: { zh: '学时', en: 'hours' },
  audits: { zh: '申报', en: 'applications' },
  importer: { zh: '导入', en: 'import' },
  exchange: { zh: '数据共享', en: 'data sharing' },
}

/** A process behind the gateway gave no usable answer. `uncertain`: it may have done what it was asked to do. */
export class SubgraphFault extends Error {
  readonly subgraph: string
  readonly reason: 'UNREACHABLE' | 'LATE' | 'UNREADABLE' | 'REJECTED'
  readonly uncertain: boolean

  constructor(subgraph: string, reason: SubgraphFault['reason'], uncertain: boolean) {
    super(`${subgraph}: ${reason}`)
    this.subgraph = subgraph
    this.reason = reason
    this.uncertain = uncertain
  }

  /** The sentence for the person: what is missing, and after a deed, that nobody knows whether it was done. */
  get sentence(): { zh: string; en: string } {
    const { zh, en } = words[this.subgraph] ?? { zh: '', en: this.subgraph }
    return this.uncertain
      ? {
          zh: `继教${zh}服务没有及时答复，本次操作是否完成尚不确定，请刷新核对后再试。`,
          en: `The ${en} service of Jijiao did not answer in time. Whether this was done is not known: reload and check before trying again.`,
        }
      : {
          zh: `继教${zh}服务暂不可用，请稍后再试。`,
          en: `The ${en} service of Jijiao is not available. Try again later.`,
        }
  }

  /** As a GraphQL error; its place in the answer is set where it is known. */
  toError(): GraphQLError {
    const { zh, en } = this.sentence
    const extensions = { code: 'SUBGRAPH_DOWN', subgraph: this.subgraph, messageEn: en, uncertain: this.uncertain }
    return new GraphQLError(zh, { extensions })
  }
}

/** Codes whose sentence is the gateway's own, or was cleaned on its way in (`cleaned`). */
const speakable = new Set([
  'SUBGRAPH_DOWN',
  'UNAUTHENTICATED',
  'OPERATION_REFUSED',
  'UNREGISTERED_OPERATION',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL',
])

const inside =
  /:\/\/|\/\w+\/\w+|\b(select|insert|update|delete|from|relation|column|constraint|syntax error|econn\w+)\b/i

/** An error of a subgraph with what it may say: its code if that is one of the promised, its sentence if that shows nothing of the inside. */
export function cleaned(
  subgraph: string,
  error: { message?: unknown; path?: unknown; extensions?: unknown },
): GraphQLError {
  const given = typeof error.extensions === 'object' && error.extensions ? error.extensions : {}
  const code = 'code' in given && typeof given.code === 'string' ? given.code : 'INTERNAL'
  const trace = 'trace' in given && typeof given.trace === 'string' ? given.trace.slice(0, 64) : undefined
  const path = Array.isArray(error.path) ? error.path : undefined
  const text = typeof error.message === 'string' ? error.message : ''
  if (code === 'UNAUTHENTICATED') return new GraphQLError('Sign in first.', { path, extensions: { code, subgraph } })
  if (code === 'BAD_USER_INPUT') {
    const message = text === '' || text.length > 400 || inside.test(text) ? '请求的内容不符合要求。' : text
    return new GraphQLError(message, { path, extensions: { code, subgraph } })
  }
  const known = code === 'INTERNAL' && trace !== undefined
  const kept = known ? trace : randomUUID()
  if (!known) log.error({ trace: kept, subgraph, code }, 'a subgraph answered with an unknown error')
  return new GraphQLError(failed, { path, extensions: { code: 'INTERNAL', subgraph, trace: kept } })
}

/** As long as a sentence may be before it is looked through, and when it leaves. */
const readLetters = 1_000
const saidLetters = 400
/** A name as a schema has it: what stands between quotes and is none was typed by somebody. */
const nameOfSchema = /^"\$?[A-Za-z_][\w.[\]!]*"$/

/**
 * A sentence as it may leave the house. GraphQL's own repeat what was asked, and that may be a person's number, or as long as a question;
 * and they hint at names nobody asked for.
 */
export function sayable(text: string): string {
  const plain = ofVariable(text)
    .slice(0, readLetters)
    .replace(/Value ".*" does not exist/s, 'This does not exist')
    .replace(/\b(found|value:) .*$/s, '$1 …')
    .replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, (quoted) => (nameOfSchema.test(quoted) ? quoted : '…'))
  return withoutNumbers(plain.length > saidLetters ? `${plain.slice(0, saidLetters)}…` : plain)
}

/** Of a variable that does not fit: which, where in it, and why as far as the schema alone says it. */
function ofVariable(text: string): string {
  const said = text.indexOf(' got invalid value ')
  if (said < 0) return text
  const end = text.slice(-readLetters)
  const place = / at "[\w.[\]]+"(?=; [A-Z])/.exec(end)?.[0] ?? ''
  const why = /; ((?:Field "\w+" of required|Expected|Expected non-nullable) type "[\w![\]]+"[\w ]*\.)$/.exec(end)?.[1]
  return `${text.slice(0, said)} does not fit${place}${why ? `: ${why}` : '.'}`
}

/** A run of digits as long as a telephone number is somebody's. */
export const withoutNumbers = (text: string) => text.replace(/\p{Nd}{7,}[xX]?/gu, '…')

export const failed = '系统故障，请稍后再试。'

/** The last word on every error: what is not promised is told as INTERNAL with a trace id, and logged without its text. */
export function told(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code
  if (typeof code === 'string' && speakable.has(code)) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
    return { message: sayable(formatted.message), ...(formatted.path ? { path: formatted.path } : {}), extensions }
  }
  const trace = randomUUID()
  log.error({ trace, fault: placeOf(error) }, 'a fault of the gateway')
  return {
    message: failed,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL', trace },
  }
}

/** Where it happened, without the message: that may quote what was asked. */
export function placeOf(error: unknown): string {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error
  if (!(cause instanceof Error)) return 'unknown'
  const lines = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [cause.name, ...lines].join('\n')
}
