// Files of the shape of shared/data that nobody has seen: the same seed gives the same file, and what it must come to by the oracle.
import { type Cells, headings, type Said, verdictOf } from './oracle.ts'
import { type Dice, dice, historyOf, personOf } from './unseenPeople.ts'

export type Unseen = {
  rows: Cells[]
  accepted: number
  duplicates: number[]
  rejected: Record<string, string>
  verdicts: Record<string, Said>
}

/** Faults by code: what a cell of a right row is changed to. */
const faults: Record<string, (roll: Dice, row: Cells) => Cells> = {
  ID_CHECKSUM: (roll, row) => {
    const id = row.身份证号 ?? ''
    const last = [...'0123456789X'].filter((one) => one !== id.charAt(17))[roll.upTo(9)] ?? ''
    return { 身份证号: id.slice(0, 17) + last }
  },
  UNKNOWN_CATEGORY: (roll) => ({ 活动类别: roll.of(['其它', '公需', '培训']) }),
  DATE_IN_FUTURE: (roll, { 开始日期 = '', 结束日期 = '' }) =>
    roll.of<Cells>([
      { 开始日期: '2031-01-01', 结束日期: '2031-01-05' },
      { 结束日期: '2031-01-05' },
      { 开始日期, 结束日期, 录入日期: '2031-02-01' },
    ]),
  END_DATE_MISSING: () => ({ 结束日期: '' }),
  END_BEFORE_START: () => ({ 开始日期: '2015-06-02', 结束日期: '2015-06-01' }),
  HOURS_NOT_A_NUMBER: (roll) => ({ 学时: roll.of(['二十四', '24学时', '1O', 'NaN']) }),
  HOURS_NEGATIVE: (roll) => ({ 学时: roll.of(['-8', '-0.5']) }),
}

/** Planted from the right: where two meet in a row, the one of the leftmost column is told. */
function planted(roll: Dice, row: Cells): { row: Cells; code: string } {
  const names = Object.keys(faults)
  const first = roll.upTo(names.length - 1)
  const second = roll.chance(0.2) ? roll.between(first, names.length - 1) : first
  const code = names[first] ?? ''
  const both = { ...faults[names[second] ?? '']?.(roll, row), ...faults[code]?.(roll, row) }
  return { row: { ...row, ...both }, code }
}

const textOf = (row: Cells) => JSON.stringify(headings.map((heading) => row[heading] ?? ''))

/** A file of some thirty people and what it must come to. */
export function unseenFile(seed: number): Unseen {
  const roll = dice(seed)
  const people = Array.from({ length: roll.between(26, 34) }, (_, number) => personOf(roll, number))
  const right = people.flatMap((person) => historyOf(roll, person.拟晋级别 ?? '').map((row) => ({ ...person, ...row })))
  const seen = new Set<string>()
  const all: { row: Cells; code: string | null }[] = right.map((row) => ({ row, code: null }))
  const held = right.filter((row) => row.活动类别 === '专业课')
  for (let more = roll.between(6, 14); more > 0 && held[0]; more -= 1)
    all.push(planted(roll, roll.of([held[0], ...held])))
  for (let more = roll.between(4, 10); more > 0 && all[0]; more -= 1) all.push(roll.of([all[0], ...all]))
  const order = roll.chance(0.6) ? roll.shuffled(all) : all
  const told: Unseen = { rows: order.map(({ row }) => row), accepted: 0, duplicates: [], rejected: {}, verdicts: {} }
  const accepted = new Map<string, Cells[]>()
  order.forEach(({ row, code }, at) => {
    const line = at + 2
    if (code !== null) told.rejected[line] = code
    else if (seen.has(textOf(row))) told.duplicates.push(line)
    else {
      seen.add(textOf(row))
      told.accepted += 1
      const id = row.身份证号 ?? ''
      accepted.set(id, [...(accepted.get(id) ?? []), row])
    }
  })
  for (const [id, rows] of accepted) told.verdicts[id] = verdictOf(rows)
  return told
}
