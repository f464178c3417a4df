// What is in the way of submitting or publishing a rule, in words. Pure.
import { lintsIn, type Reading, soundRule, type ToldCase } from './ruleReading.ts'
import { placeOfRule } from './ruleVersion.ts'
import type { Words } from './told.ts'

const words = (zh: string, en: string): Words => ({ zh, en })

export const slowWords = words(
  '按此规则判定用例耗时过长，请简化规则。',
  'Judging its cases takes too long: make the rule simpler.',
)

/**
 * Everything that is in the way at once; empty when the rule may be submitted, and published.
 * @param moved the document's text was corrected since the revision was saved.
 */
export function hindrances(reading: Reading, cases: readonly ToldCase[], moved: boolean): Words[] {
  const rule = soundRule(reading)
  if (!rule)
    return [
      words(
        `规则或用例文本有 ${reading.faults.length} 处错误。`,
        `Rule or cases have ${reading.faults.length} fault(s).`,
      ),
    ]
  const errors = lintsIn(reading).filter((one) => one.severity === 'ERROR')
  const red = cases.filter((one) => !one.holds)
  const told: (Words | false)[] = [
    moved && words('文件正文已更正，须重新保存。', 'The text of the document was corrected since: save again.'),
    placeOfRule(rule) === null &&
      words('规则没有写明评审年度或用途。', 'The rule says no review year, or no purpose that the register knows.'),
    errors.length > 0 &&
      words(
        `规则检查有 ${errors.length} 处错误：${errors[0]?.words.zh}`,
        `${errors.length} error(s) in the rule: ${errors[0]?.words.en}`,
      ),
    cases.length === 0 && words('没有用例。', 'There are no cases.'),
    red.length > 0 &&
      words(
        `有 ${red.length} 个用例不符，如“${red[0]?.name}”。`,
        `${red.length} case(s) do not hold, such as “${red[0]?.name}”.`,
      ),
  ]
  return told.filter((one) => one !== false)
}
