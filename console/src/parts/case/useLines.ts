// The lines of a ledger, sorted into what counted and what did not, with the sum that must come to the verdict's total.
import { computed, type MaybeRefOrGetter, ref, toValue } from 'vue'
import type { LineShownFragment } from '../../generated/graphql.ts'

export const sides = ['all', 'counted', 'not'] as const
export type Side = (typeof sides)[number]

const counts = (line: LineShownFragment) => line.fate === 'COUNTED' || line.countedTenths > 0

/** How a line is to be seen: it counted, it was set aside because the whole task is done, nobody knows yet, or it did not count. */
export function toneOf(line: LineShownFragment): 'success' | 'info' | 'warning' | 'danger' {
  if (counts(line)) return 'success'
  if (line.fate === 'SUBSTITUTED' || line.fate === 'EXEMPT') return 'info'
  return line.fate === 'UNDECIDED' ? 'warning' : 'danger'
}

/** @units 1/10 学时. `total` is what the receipt says; null where it says nothing. */
export function useLines(
  lines: MaybeRefOrGetter<readonly LineShownFragment[]>,
  total: MaybeRefOrGetter<number | null | undefined>,
) {
  const side = ref<Side>('all')
  const counted = computed(() => toValue(lines).filter(counts))
  const not = computed(() => toValue(lines).filter((line) => !counts(line)))
  const of = (one: Side) => (one === 'all' ? toValue(lines) : one === 'counted' ? counted.value : not.value)
  const sumTenths = computed(() => toValue(lines).reduce((sum, line) => sum + line.countedTenths, 0))
  return {
    side,
    show(next: Side) {
      side.value = next
    },
    shown: computed(() => of(side.value)),
    numberOf: (one: Side) => of(one).length,
    sumTenths,
    /** Null where there is no total to compare with. */
    agrees: computed(() => (toValue(total) == null ? null : toValue(total) === sumTenths.value)),
  }
}
