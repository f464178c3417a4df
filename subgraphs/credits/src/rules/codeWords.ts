// The closed lists in words. A page shows these and never a code.
import type { Affected } from './document.ts'
import type { FactWords } from './facts.ts'
import type { Fate, Verdict } from './verdict.ts'

const words = (zh: string, en: string): FactWords => ({ 'zh-CN': zh, en })

export const verdictWords: Readonly<Record<Verdict, FactWords>> = {
  PASS: words('合格', 'passed'),
  FAIL: words('不合格', 'failed'),
  NOT_APPLICABLE: words('不适用', 'not applicable'),
  NOT_OPEN: words('未开放', 'not open'),
  NEEDS_REVIEW: words('待核', 'needs review'),
}

export const affectedWords: Readonly<Record<Affected, FactWords>> = {
  TITLE_REVIEW: words('职称评审', 'the title review'),
  ANNUAL_ASSESSMENT: words('年度考核', 'the annual assessment'),
  APPOINTMENT: words('岗位聘任', 'the appointment'),
  REGISTRATION: words('执业注册', 'the registration'),
}

export const fateWords: Readonly<Record<Fate, FactWords>> = {
  SUPERSEDED_BY_CORRECTION: words('已被更正', 'superseded by a correction'),
  REVOKED: words('已撤销', 'revoked'),
  EXCLUDED_KIND: words('此类活动不计入', 'this kind of activity does not count'),
  RULE_NOT_YET_EFFECTIVE: words('活动时有关规定尚未施行', 'the provision was not yet in force at the time'),
  OUTSIDE_WINDOW: words('不在审验期内', 'outside the window'),
  UNFILED: words('未经备案', 'never filed'),
  EVIDENCE_MISSING: words('缺少所需证明材料', 'the evidence asked for is missing'),
  EVIDENCE_AFTER_CUTOFF: words('证明材料晚于截止日期', 'the evidence is later than the cut-off'),
  NOT_VERIFIED_IN_TIME: words('未在规定时间内审验', 'not verified in time'),
  EXAM_LATE: words('考试逾期', 'the examination was late'),
  NOT_ATTENDED: words('出勤不足', 'too few sessions attended'),
  UNIT_MISMATCH: words('计量单位不符，未规定如何折算', 'in a unit that nothing converts'),
  NOT_RELEVANT: words('审验认为与本职工作无关', 'judged not relevant to the work'),
  USED_BEFORE: words('已用于其他职称', 'used for another title before'),
  CATEGORY_MISMATCH: words('不属可计入的类别', 'of no sort that counts'),
  UNDECIDED: words('待核', 'needs review'),
  DUPLICATE: words('同一课程已计入', 'the same course counts already'),
  OVER_ACTIVITY_CAP: words('超过单项活动上限', 'over the cap of one activity'),
  OVER_KIND_CAP: words('超过此类活动上限', 'over the cap of this kind'),
  OVER_CATEGORY_CEILING: words('超过此科目上限', 'over the ceiling of this category'),
  SUBSTITUTED: words(
    '用于替代规定的任务，不另折算学时',
    'it stands in the place of what is asked and gives no hours of its own',
  ),
  EXEMPT: words('免予要求', 'exempt'),
  COUNTED: words('计入', 'counted'),
}
