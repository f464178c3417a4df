// Clauses that no case ever turns on: whatever they say, the cases would stay green.
import type { Case } from './cases.ts'
import type { Clause, RuleVersion } from './document.ts'
import type { Find } from './finding.ts'
import { isAlways } from './saying.ts'
import { traceWith } from './trace.ts'
import type { Trace } from './verdict.ts'

export function lintCases(rule: RuleVersion, cases: readonly Case[], find: Find): void {
  if (cases.length === 0) {
    find(
      'WARNING',
      'NO_CASES',
      null,
      '没有用例；请至少为每项要求写一个合格、一个不合格的用例。',
      'There are no cases: write at least one that passes and one that fails for each requirement.',
    )
    return
  }
  const judge = traceWith(rule)
  const traces = cases.map(({ person }) => judge(person.subject, person.entries))
  const wanting = wantingOf(traces)
  const tell = (clause: Clause, [zh, en]: readonly [string, string]) =>
    find('WARNING', 'CLAUSE_WITHOUT_CASE', clause, `没有用例${zh}；请补一个。`, `No case ${en}: write one.`)
  for (const clause of rule.applies)
    if (!isAlways(clause.needs) && !wanting.truth(clause.id, false))
      tell(clause, ['因此条不适用', 'is refused by this condition'])
  for (const clause of rule.window)
    if (!traces.some((one) => one.window?.clause === clause.id)) tell(clause, ['用到此审验期', 'uses this window'])
  for (const clause of rule.recognition)
    if (!wanting.decides(clause.id)) tell(clause, ['的记录因此条不计', 'has an entry that this clause refuses'])
  if (rule.duplicates.length && !traces.some((one) => one.entries.some((entry) => entry.fate === 'DUPLICATE')))
    for (const clause of rule.duplicates) tell(clause, ['中同一活动出现两次', 'has the same entry twice'])
  for (const clause of rule.conversion)
    if (!wanting.decides(clause.id) && !(clause.fate === 'EXEMPT' && wanting.exempt))
      tell(clause, ['的记录按此条折算', 'has an entry that this clause converts'])
  for (const clause of rule.caps) if (!wanting.decides(clause.id)) tell(clause, ['超过此上限', 'goes beyond this cap'])
  for (const clause of rule.substitutions)
    if (!wanting.truth(clause.id, true)) tell(clause, ['以此条替代', 'is spared by this clause'])
  for (const clause of rule.requirements) {
    if (!wanting.met(clause.id)) tell(clause, ['满足此项要求', 'meets this requirement'])
    if (!wanting.truth(clause.id, false)) tell(clause, ['因此项要求不合格', 'fails by this requirement'])
  }
}

const wantingOf = (traces: readonly Trace[]) => ({
  truth: (id: string, truth: boolean) => traces.some(({ clauses }) => clauses[id] === truth),
  /** Time away is set aside before a clause of the document's own could name it. */
  exempt: traces.some(({ entries }) => entries.some(({ fate }) => fate === 'EXEMPT')),
  decides: (id: string) => traces.some(({ entries }) => entries.some(({ clause }) => clause === id)),
  met: (id: string) =>
    traces.some(({ requirements }) =>
      requirements.some((one) => one.clause === id && one.binds !== false && one.truth === true),
    ),
})
