// Names that are parts of every object, as aliases, fields, variables and keys of answers: what objects are made from stays as it was.
import { expect, test } from 'vitest'
import { openDoor } from './door.ts'

const count = Number(process.env.FUZZ ?? 1_500)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
let state = seed
function below(sides: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * sides)
}
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'polluted',
  'a',
]
const name = () => names[below(names.length)] ?? 'a'
/** As JSON text: written out, `__proto__` is a key like any other. */
const thing = (depth: number): string =>
  depth === 0 || below(3) === 0
    ? (['true', '"polluted"', '1', 'null', '[1]'][below(5)] ?? 'null')
    : `{${Array.from({ length: 1 + below(3) }, () => `"${name()}":${thing(depth - 1)}`).join(',')}}`

const hostileAnswer = () => {
  const data = JSON.parse(thing(3))
  return { ...(typeof data === 'object' ? data : {}), reviewYears: [2016] }
}
const door = await openDoor({
  tamper: (one, answer) =>
    one === 'audits'
      ? {
          data: Object.assign(JSON.parse(`{"__proto__":${thing(3)},"constructor":${thing(2)}}`), hostileAnswer()),
          extensions: JSON.parse(`{"__proto__":${thing(3)}}`),
        }
      : answer,
})
const shape = () =>
  [Object.prototype, Array.prototype, Function.prototype].map((one) =>
    Object.entries(Object.getOwnPropertyDescriptors(one)).map(([key, { value, get }]) => [key, value ?? get]),
  )

const bodies = [
  () => `{"query":"{ ${name()}: reviewYears }"}`,
  () => `{"query":"{ me { ${name()}: person { ${name()}: id } } }"}`,
  () => `{"query":"query Q($${name()}: Int) { reviewYears }","variables":${thing(4)}}`,
  () =>
    `{"query":"query L($f: ApplicantFilter!) { applicants(filter: $f) { total } }","variables":{"f":${thing(4)},"${name()}":${thing(2)}}}`,
  () => `{"query":"fragment ${name()} on Query { reviewYears } { ...${name()} }"}`,
  () => `{"query":"query ${name()} { reviewYears }","operationName":"${name()}","extensions":${thing(4)}}`,
  () => `{"query":"{ reviewYears }","${name()}":${thing(4)}}`,
]

test(
  `after ${count} questions and answers of such names every object is what it was (SEED=${seed})`,
  async () => {
    const before = shape()
    let answered = 0
    for (let index = 0; index < count; index += 1) {
      const { status } = await door.visit({
        path: '/graphql',
        headers: { 'content-type': 'application/json', cookie: 'jijiao=0123456789abcdef0123456789abcdef' },
        body: bodies[below(bodies.length)]?.() ?? '',
      })
      expect(status).toBeLessThan(500)
      if (status === 200) answered += 1
    }
    expect(answered).toBeGreaterThan(count / 20)
    expect(shape()).toEqual(before)
    expect('polluted' in {}).toBe(false)
  },
  60_000 + count * 20,
)
