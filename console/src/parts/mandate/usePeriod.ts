// From when until when a right holds, in words; and where it was ended on its first day or before it, that.
import { dayWords } from '../../days.ts'
import { useWords } from '../../i18n.ts'

export function usePeriod() {
  const { t, locale } = useWords()
  return ({ heldFrom, heldUntil }: { heldFrom: string; heldUntil: string }): string => {
    const [from, until] = [dayWords(heldFrom, locale.value), dayWords(heldUntil, locale.value)]
    if (heldUntil < heldFrom) return t('mandate.period.endedBefore', { from, until })
    if (heldUntil === heldFrom) return t('mandate.period.endedSameDay', { from })
    return t('mandateDetail.fromUntil', { from, until })
  }
}
