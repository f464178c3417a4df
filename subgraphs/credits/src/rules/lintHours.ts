// Hours that cannot come together: requirements above what the caps allow, units that mix, totals that nothing fills.

import { hoursText } from './amountWords.ts'
import { attainable, type Measures, type Most, measures, type Sort } from './bounds.ts'
import { type Expr, op, type Requirement, type RuleVersion, type Total } from './document.ts'
import type { Find } from './finding.ts'
import { entryFactsOf } from './pipeline.ts'
import { fails, holds, possible, where, worth } from './reason.ts'

type Floor = { readonly total: Total; readonly least: number; readonly clause: Requirement }

export function lintHours(rule: RuleVersion, sorts: readonly Sort[], find: Find): void {
  const filled = new Set<string>()
  for (const sort of sorts) {
    const at = measures(rule, sort)
    const most = new Map(rule.totals.map((total) => [total.name, at.mostOf(total)]))
    for (const [name, hours] of most) if (hours > 0) filled.add(name)
    lintMet(rule, sort, at, most, find)
  }
  for (const total of rule.totals)
    if (sorts.length && !filled.has(total.name) && !total.id.includes('.'))
      find(
        'WARNING',
        'NOTHING_FILLS',
        total,
        `没有哪一类活动会计入合计“${total.name}”；请检查其条件与折算条款所归入的科目（into）是否一致。`,
        `Nothing ever counts in the total “${total.name}”: compare its condition with the categories (into) of the conversions.`,
      )
  lintUnits(rule, find)
}

/** Each requirement for itself, then all that bind the same person together. */
function lintMet(rule: RuleVersion, sort: Sort, at: Measures, most: ReadonlyMap<string, number>, find: Find): void {
  const binding = rule.requirements.filter((one) => possible(rule, [...sort.goals, holds(one.when)]))
  const alone = new Map([...most].map(([name, hours]): [string, Most] => [name, { least: 0, most: hours }]))
  const able = binding.filter((clause) => {
    lintCourses(rule, sort, at, clause, find)
    if (attainable(rule, clause.holds, alone, sort.given)) return true
    const limit = limitOf(clause, most)
    find(
      'ERROR',
      'IMPOSSIBLE',
      clause,
      `此项要求无人能够达到${limit === null ? '' : `：按折算与上限至多可计 ${hoursText(limit, 'zh-CN')}`}；请降低要求，或放宽上限。`,
      `Nobody can meet this requirement${limit === null ? '' : `: conversions and caps leave at most ${hoursText(limit, 'en')}`}. Lower it, or raise the cap.`,
    )
    return false
  })
  const sure = able.filter((one) => !possible(rule, [...sort.goals, fails(one.when)]))
  const floors = sure.flatMap((clause) => floorsOf(rule, sort, clause, clause.holds))
  const together = new Map(
    rule.totals.map((total): [string, Most] => {
      const least = total.fold === 'sum' ? leastOf(at, total.where, floors) : 0
      return [total.name, { least, most: most.get(total.name) ?? Infinity }]
    }),
  )
  const areas = [
    ...rule.totals.flatMap(({ fold, name, where: area }) =>
      fold === 'sum' ? [{ area, top: most.get(name) ?? Infinity }] : [],
    ),
    ...at.caps.map(({ cap, most: top }) => ({ area: cap.where, top })),
  ]
  for (const { area, top } of areas) {
    const [first] = floorsIn(at, area, floors)
    const least = leastOf(at, area, floors)
    if (first && least > top) tellTogether(first.clause, least, top, find)
  }
  for (const clause of sure)
    if (!attainable(rule, clause.holds, together, sort.given)) tellTogether(clause, null, null, find)
}

function tellTogether(clause: Requirement, least: number | null, most: number | null, find: Find): void {
  const sums = least === null || most === null || !Number.isFinite(most) ? null : ([least, most] as const)
  find(
    'ERROR',
    'IMPOSSIBLE_TOGETHER',
    clause,
    `此项与其他要求不能同时达到${sums ? `：各项下限合计 ${hoursText(sums[0], 'zh-CN')}，而至多可计 ${hoursText(sums[1], 'zh-CN')}` : ''}；请调整下限、上限或比例。`,
    `This and the other requirements cannot be met at once${sums ? `: their minima come to ${hoursText(sums[0], 'en')}, at most ${hoursText(sums[1], 'en')} can count` : ''}. Change a minimum, a cap or a share.`,
  )
}

/** What is compared in a plain minimum, to tell how much is possible. */
function limitOf(clause: Requirement, most: ReadonlyMap<string, number>): number | null {
  const [measured] = 'op' in clause.holds && clause.holds.op === 'atLeast' ? clause.holds.of : []
  const limit = measured && 'fact' in measured ? most.get(measured.fact) : undefined
  return limit !== undefined && Number.isInteger(limit) ? limit : null
}

/** Minima of sums that a requirement asks for. */
function floorsOf(rule: RuleVersion, sort: Sort, clause: Requirement, expr: Expr): readonly Floor[] {
  if (!('op' in expr)) return []
  if (expr.op === 'all') return expr.of.flatMap((one) => floorsOf(rule, sort, clause, one))
  const [measured, fixed] = expr.of
  if (expr.op !== 'atLeast' || !measured || !('fact' in measured) || !fixed) return []
  const total = rule.totals.find((one) => one.name === measured.fact && one.fold === 'sum')
  const least = worth(rule, fixed, sort.given)
  return total && typeof least === 'number' ? [{ total, least, clause }] : []
}

/** Minima of what lies in an area, the largest first. */
const floorsIn = (at: Measures, area: Expr, floors: readonly Floor[]): readonly Floor[] =>
  floors
    .filter(({ total }) => at.classes.every((each) => at.must(each, total.where, area)))
    .sort((a, b) => b.least - a.least)

/** The least an area comes to where all minima are met: the largest, or those together that share no hour. */
function leastOf(at: Measures, area: Expr, floors: readonly Floor[]): number {
  const inside = floorsIn(at, area, floors)
  const apart: Floor[] = []
  for (const one of inside)
    if (apart.every((other) => !at.classes.some((each) => at.may(each, op('all', one.total.where, other.total.where)))))
      apart.push(one)
  return Math.max(
    inside[0]?.least ?? 0,
    apart.reduce((sum, one) => sum + one.least, 0),
  )
}

/** Named courses that all have to be done, worth more together than the ceiling they fall under lets count. */
function lintCourses(rule: RuleVersion, sort: Sort, at: Measures, clause: Requirement, find: Find): void {
  const done = clause.courses.map((course) => rule.totals.find((total) => total.name === course.done)?.where)
  for (const { cap, most } of at.caps) {
    const hours = done.map((course) => {
      const taking = course && at.classes.filter((one) => at.may(one, course))
      const worths = (taking ?? []).map((one) =>
        course && at.must(one, course, cap.where) ? worth(rule, one.conversion.gives, sort.given) : null,
      )
      return Math.max(0, ...worths.map((one) => (typeof one === 'number' ? one : 0)))
    })
    const sum = hours.reduce((all, one) => all + one, 0)
    if (clause.holds && 'op' in clause.holds && clause.holds.op === 'all' && sum > most)
      find(
        'WARNING',
        'COURSES_ABOVE_CEILING',
        clause,
        `所要求的课程合计 ${hoursText(sum, 'zh-CN')}，超过上限“${cap.id}”的 ${hoursText(most, 'zh-CN')}；请提高上限，或说明超出部分不计。`,
        `The courses asked for come to ${hoursText(sum, 'en')}, above the ${hoursText(most, 'en')} of the cap “${cap.id}”: raise it, or say that the rest does not count.`,
      )
  }
}

/** Credits and hours are never added as they stand. */
function lintUnits(rule: RuleVersion, find: Find): void {
  const unit = (name: string) => holds(op('among', { fact: 'unit' }, { value: [name], kind: 'texts' }))
  const recognised = rule.recognition.map((one) => holds(one.needs))
  const plain: { readonly clause: RuleVersion['conversion'][number]; readonly unit: string }[] = []
  rule.conversion.forEach((clause, index) => {
    const earlier = rule.conversion.slice(0, index).map((one) => fails(one.when))
    const units = ['HOUR', 'CREDIT'].filter((name) => {
      const gives = where(clause.gives, 'unit', name)
      const reads = entryFactsOf(gives).includes('quantityTenths')
      return reads && possible(rule, [...recognised, ...earlier, holds(clause.when), unit(name)])
    })
    const stated = 'fact' in clause.gives && clause.gives.fact === 'quantityTenths'
    if (stated && units.length === 1) plain.push(...units.map((name) => ({ clause, unit: name })))
    if (units.length > 1 && !entryFactsOf(clause.gives).includes('unit'))
      find(
        'ERROR',
        'UNIT_MIX',
        clause,
        '学时与学分都会按此条同样折算；请在 when 中写明单位（unit），学分另写一条折算。',
        'Hours and credits would both be converted by this clause alike: name the unit in when, and convert credits by a clause of their own.',
      )
  })
  const credits = plain.find((one) => one.unit === 'CREDIT')
  if (credits && plain.some((one) => one.unit === 'HOUR' && one.clause !== credits.clause))
    find(
      'ERROR',
      'UNIT_MIX',
      credits.clause,
      '学分按原数与学时相加；请写明一个学分折合多少学时（factor 或 units）。',
      'Credits would be added to hours as they stand: say how many hours a credit is worth (factor or units).',
    )
}
