// Parameters that can be dragged: those that are numbers. How far, and in what steps, follows from what they are now.

export type Param = { name: string; kind: string; value: string; says?: string | null; source: string }
export type Dragged = {
  name: string
  says: string
  source: string
  now: number
  min: number
  max: number
  step: number
  hours: boolean
}

const number = (text: string): number | undefined => {
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined
}

/** Years are no amounts: nobody drags 2016. */
const isYear = (value: number) => Number.isInteger(value) && value >= 1990 && value <= 2100

/** @shape a range from nothing to twice what it is now, in whole steps: hours by the half day of 6 where they are many. */
export function draggedOf(params: readonly Param[]): Dragged[] {
  return params.flatMap((param) => {
    const now = number(param.value)
    const hours = param.kind === 'tenths' || param.kind === 'hours'
    if (now === undefined || !(hours || param.kind === 'count') || (!hours && isYear(now))) return []
    const max = Math.max(now * 2, now + 10)
    const step = hours && now >= 60 ? 6 : 1
    return [{ name: param.name, says: param.says || param.name, source: param.source, now, min: 0, max, step, hours }]
  })
}
