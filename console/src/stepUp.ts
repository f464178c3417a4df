// 二次验证: some deeds ask for a second proof that is fresh. The client asks here, the dialog answers, and the deed is done again.
import type { OperationResult } from '@urql/core'
import { shallowRef } from 'vue'
import { refusalIn } from './sessionDoor.ts'

/** Between this page and the tab in which somebody signs in at the identity provider once more. */
export const stepUpChannel = 'jijiao-step-up'

/** The deed that waits for a proof; undefined: none. */
const waiting = shallowRef<(proved: boolean) => void>()
let asked: Promise<boolean> | null = null

/** What the dialog shows and answers. */
export const stepUp = {
  waiting,
  answer(proved: boolean) {
    waiting.value?.(proved)
  },
}

/** Asks the person at the screen to prove who they are; several deeds at once ask once. @returns false when they would rather not. */
export function askStepUp(): Promise<boolean> {
  asked ??= new Promise<boolean>((resolve) => {
    waiting.value = resolve
  }).finally(() => {
    waiting.value = undefined
    asked = null
  })
  return asked
}

/** Whether the register refused the deed for want of a fresh second proof alone. */
export function asksStepUp({ operation, data }: Pick<OperationResult, 'operation' | 'data'>): boolean {
  if (operation.kind !== 'mutation' || typeof data !== 'object' || data === null) return false
  return Object.values(data).some(
    (answer) => typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === 'STEP_UP_REQUIRED',
  )
}

/** The same for a door beside GraphQL: asked again, once, after the proof. */
export async function provedFetch(path: string, init: RequestInit = {}): Promise<Response> {
  const ask = () => fetch(path, { credentials: 'same-origin', ...init })
  const answer = await ask()
  if (answer.ok) return answer
  const refusal = refusalIn(
    await answer
      .clone()
      .json()
      .catch(() => null),
  )
  return refusal?.code === 'STEP_UP_REQUIRED' && (await askStepUp()) ? ask() : answer
}
