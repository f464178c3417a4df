// How much may be under way at once: for one caller, and for all. Whoever comes on top is told to come back, at once and at no cost.
import { createHash } from 'node:crypto'
import { type Answered, type Asked, json } from './exchange.ts'

/** Requests under way. A page of the console asks six things at once at most: browsers open no more connections to one address. */
export const underWay = { all: 256, each: 24 } as const
/** From one address, behind which may be an office; and files on their way in, which take minutes and are not to hold up questions. */
export const fromOne = 128
export const uploading = { all: 64, each: 4 } as const

/** Gives each key so many places. What it returns leaves the place again; null: none is free. */
export function places(most: number) {
  const taken = new Map<string, number>()
  return (key: string): Disposable | null => {
    const before = taken.get(key) ?? 0
    if (before >= most) return null
    taken.set(key, before + 1)
    let left = false
    return {
      [Symbol.dispose]() {
        if (left) return
        left = true
        const now = (taken.get(key) ?? 1) - 1
        if (now > 0) taken.set(key, now)
        else taken.delete(key)
      },
    }
  }
}

/** By whom a request is counted before anybody has been asked who that is: by what they show, or else by where they are. */
export function shownBy({ headers, source }: Asked): string {
  const shown = headers.authorization ?? headers.cookie
  return shown === undefined ? `at ${source}` : createHash('sha256').update(shown).digest('base64url')
}

const sentences = {
  all: { status: 503, zh: '系统繁忙，请稍后再试。', en: 'Too many are asking at once. Try again in a moment.' },
  each: {
    status: 429,
    zh: '您同时提交的请求过多，请稍后再试。',
    en: 'You ask too much at once. Try again in a moment.',
  },
} as const

export function busy(who: keyof typeof sentences): Answered {
  const { status, zh, en } = sentences[who]
  const body = {
    errors: [{ message: zh, extensions: { code: 'BUSY', messageEn: en } }],
    fault: { code: 'BUSY', message: zh, messageEn: en },
  }
  return json(status, body, { 'retry-after': '1' })
}
