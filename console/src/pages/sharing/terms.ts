// 条款 as they are filled in: for a request, and for one that comes again.
import { today } from '../../days.ts'
import type { AskKind, Purpose, RecordField, SharingKind, TitleLevel } from '../../generated/graphql.ts'

/** In the form an empty list of series or levels stands for all. */
export type TermsDraft = {
  sharing: SharingKind
  purpose: Purpose
  legalBasis: string
  asks: AskKind[]
  fields: RecordField[]
  levels: TitleLevel[]
  series: string[]
  areas: string[]
  dailyQuota: number
  heldFrom: string
  heldUntil: string
  contact: string
}

const yearOn = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** The answer that tells least, and a year. */
export const newDraft = (): TermsDraft => ({
  sharing: 'CONDITIONAL',
  purpose: 'APPOINTMENT',
  legalBasis: '',
  asks: ['PREDICATE'],
  fields: [],
  levels: [],
  series: [],
  areas: ['64'],
  dailyQuota: 100,
  heldFrom: today(),
  heldUntil: yearOn(today()),
  contact: '',
})

type Agreed = Readonly<
  Omit<TermsDraft, 'asks' | 'fields' | 'levels' | 'series' | 'areas'> & {
    asks: readonly AskKind[]
    fields: readonly RecordField[]
    levels?: readonly TitleLevel[] | null
    series?: readonly string[] | null
    areas: readonly string[]
  }
>

export const draftOf = ({ asks, fields, levels, series, areas, ...rest }: Agreed): TermsDraft => ({
  sharing: rest.sharing,
  purpose: rest.purpose,
  legalBasis: rest.legalBasis,
  asks: [...asks],
  fields: [...fields],
  levels: [...(levels ?? [])],
  series: [...(series ?? [])],
  areas: [...areas],
  dailyQuota: rest.dailyQuota,
  heldFrom: rest.heldFrom,
  heldUntil: rest.heldUntil,
  contact: rest.contact,
})

/** As the register takes them. */
export const termsSent = ({ series, levels, fields, ...rest }: TermsDraft) => ({
  ...rest,
  series: series.length > 0 ? series : null,
  levels: levels.length > 0 ? levels : null,
  fields: rest.asks.includes('FIELDS') ? fields : [],
})
