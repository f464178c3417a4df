// Taking the list away: asks the register, writes the workbook, says why not.
import { ref, shallowRef } from 'vue'
import { instantWords } from '../../days.ts'
import { useWords } from '../../i18n.ts'
import type { Leaving } from '../../parts/leaving.ts'
import { asLogged } from '../../parts/whose.ts'
import { saveWorkbook } from '../../parts/workbook/workbook.ts'
import type { Refused } from '../../session.ts'
import { applicantTable, type ExportedRow, mostRows } from './exporting.ts'

/** @param filter the list in words, as it stands above the rows. */
export function useExport(everyone: () => Promise<Leaving<ExportedRow>>, filter: () => string) {
  const spoken = useWords()
  const { t } = spoken
  const saving = ref(false)
  const said = ref('')
  const refusal = shallowRef<Refused>()

  async function save() {
    if (saving.value) return // a second press of the button is no second deed
    saving.value = true
    said.value = ''
    const told = await everyone()
    refusal.value = 'refusal' in told ? told.refusal : undefined
    if ('fault' in told) said.value = t('applicants.notTaken')
    if ('taken' in told) {
      const { rows, entries, more } = told.taken
      const about = [
        [t('applicants.filter'), filter()] as const,
        [t('applicants.rows'), String(rows.length)] as const,
        [t('applicants.takenAt'), instantWords(new Date().toISOString())] as const,
      ]
      const saved = await saveWorkbook(
        t('applicants.sheet'),
        [applicantTable(rows, spoken)],
        about,
        asLogged(entries.join(' ')),
      ).then(
        () => true,
        () => false,
      )
      const done = t('applicants.saved', { rows: rows.length, entry: entries.join(' ') })
      said.value = !saved ? t('applicants.notTaken') : more ? t('applicants.cut', { rows: mostRows }) : done
    }
    saving.value = false
  }
  return { saving, said, refusal, save }
}
