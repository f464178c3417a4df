// The story of a case in the order in which the register learnt of it, which is not the order in which it happened.
import type { ApplicantHistoryQuery } from '../../generated/graphql.ts'

export type History = NonNullable<ApplicantHistoryQuery['application']>
type Entry = NonNullable<History['person']['ledger']>[number]
type Receipt = NonNullable<History['determinations']>[number]
type Opinion = NonNullable<History['judgements']>[number]

export type Moment = { at: string; key: string } & (
  | { kind: 'entries'; source: string; entries: Entry[] }
  | { kind: 'reversal'; entry: Entry; reversed: Entry | undefined }
  | { kind: 'filed'; number: string; filedOn: string | null | undefined }
  | { kind: 'receipt'; receipt: Receipt }
  | { kind: 'opinion'; opinion: Opinion; entry: Entry | undefined }
)

const completedOn = (entry: Entry): string => entry.heldTo ?? entry.graduatedOn ?? entry.registeredOn ?? ''

/** What was learnt at one instant from one source is told together: a file brings a whole life of courses at once. */
function learnt(ledger: readonly Entry[]): Moment[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of ledger) {
    if (entry.reverses) continue
    const key = `${entry.recordedAt} ${entry.source}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups].map(([key, entries]) => ({
    kind: 'entries',
    key,
    at: entries[0]?.recordedAt ?? '',
    source: entries[0]?.source ?? '',
    entries: [...entries].sort((a, b) => completedOn(a).localeCompare(completedOn(b))),
  }))
}

/** @shape one moment each for what was learnt at an instant from a source, for a reversal, the filing, an opinion and a receipt; earliest first. */
export function momentsOf(history: History): Moment[] {
  const ledger = history.person.ledger ?? [] // null: the right does not open it, and the page says so
  const byId = new Map(ledger.map((entry) => [entry.id, entry]))
  const moments: Moment[] = [
    { kind: 'filed', key: 'filed', at: history.recordedAt, number: history.number, filedOn: history.filedOn },
    ...learnt(ledger),
    ...ledger.flatMap((entry): Moment[] =>
      entry.reverses
        ? [{ kind: 'reversal', key: entry.id, at: entry.recordedAt, entry, reversed: byId.get(entry.reverses) }]
        : [],
    ),
    ...(history.judgements ?? []).map(
      (opinion): Moment => ({
        kind: 'opinion',
        key: opinion.id,
        at: opinion.recordedAt,
        opinion,
        entry: byId.get(opinion.entryId),
      }),
    ),
    ...(history.determinations ?? []).map(
      (receipt): Moment => ({ kind: 'receipt', key: receipt.id, at: receipt.recordedAt, receipt }),
    ),
  ]
  return moments.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
