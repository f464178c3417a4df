// What waits for who keeps the rights: proposals of others, ends that come near, reviews of the quarter, filings that run out.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { daysBetween, today } from '../../days.ts'
import type { RightsToDoQuery } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import { useSession } from '../../session.ts'

const RightsToDo = graphql(`
  query RightsToDo {
    committees {
      id
      filings { id heldUntil }
      mandates { id state heldUntil file { proposedBy { id } } }
      members { id state file { proposedBy { id } } }
    }
    waitingFilings { id file { proposedBy { id } } }
    mandateReview { decision mandate { id } }
  }
`)

export const soonDays = 30
export const filingSoonDays = 90
type Told = Pick<RightsToDoQuery, 'committees' | 'mandateReview' | 'waitingFilings'>
export type ToDo = { key: string; count: number; to: { name: string; query?: Record<string, string> } }

/** @shape one line for each kind of work, in the order of urgency; a count may be 0. */
export function toDoOf(
  { committees, mandateReview, waitingFilings }: Told,
  me: string | undefined,
  day: string,
): ToDo[] {
  const mandates = committees.flatMap((one) => one.mandates)
  const proposed = mandates.filter((one) => one.state === 'PROPOSED')
  const own = proposed.filter((one) => one.file?.proposedBy.id === me).length
  const ending = mandates.filter((one) => one.state === 'IN_FORCE' && daysBetween(day, one.heldUntil) <= soonDays)
  const filing = committees.filter(
    ({ filings: [latest] }) => !latest || daysBetween(day, latest.heldUntil) <= filingSoonDays,
  )
  const ofOthers = (one: { file: { proposedBy?: { id: string } | null } }) => one.file.proposedBy?.id !== me
  const seats = committees.flatMap((one) => one.members.filter(({ state }) => state === 'PROPOSED'))
  const listed = (state: string) => ({ name: 'mandates', query: { state } })
  return [
    { key: 'approve', count: proposed.length - own, to: listed('PROPOSED') },
    { key: 'proposed', count: own, to: listed('PROPOSED') },
    { key: 'seats', count: seats.filter(ofOthers).length, to: { name: 'committees' } },
    { key: 'filings', count: waitingFilings.filter(ofOthers).length, to: { name: 'committees' } },
    { key: 'ending', count: ending.length, to: listed('ENDS_SOON') },
    { key: 'review', count: mandateReview.filter((one) => one.decision == null).length, to: { name: 'mandateReview' } },
    { key: 'filing', count: filing.length, to: { name: 'committees' } },
  ]
}

export function useRightsToDo() {
  const session = useSession()
  const answer = useAnswer({
    query: RightsToDo,
    variables: {},
    context: { additionalTypenames: ['Mandate', 'Committee', 'CommitteeMember', 'CommitteeFiling'] },
  })
  return {
    rows: computed(() => (answer.data.value ? toDoOf(answer.data.value, session.me.value?.id, today()) : [])),
    waiting: answer.waiting,
    fault: answer.fault,
    again: answer.again,
  }
}
