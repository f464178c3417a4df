// The columns in which a line carries what each total asks of it: truth w0, key k0, measure v0 …
import type { SQL } from 'drizzle-orm'
import { folds } from './folds.ts'
import type { Needed } from './pipeline.ts'
import { id } from './writing.ts'

export const foldNames = (totals: readonly Needed[]): SQL[] =>
  totals.flatMap(({ total, index }) => [
    id(`w${index}`),
    ...(folds[total.fold].keyed ? [id(`k${index}`)] : []),
    ...(total.of ? [id(`v${index}`)] : []),
  ])
