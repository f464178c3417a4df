// Faults of meaning in a rule that reads well: kinds that do not fit, names nobody declared, quotations that were never written.
import { type Clause, type Expr, type Fault, type Kind, placeOf, type RuleVersion, type Total } from './document.ts'
import { factsOf, type Scope } from './facts.ts'
import { operators } from './operators.ts'
import { entryFactsOf, kindOf, single } from './pipeline.ts'

const bare = (text: string): string => text.replaceAll(/\s+/gu, '')

/**
 * All faults at once; none means that both evaluators can take the rule.
 * @param text the document as issued: then every quotation has to stand in it, compared without white space.
 */
export function checkRule(rule: RuleVersion, text?: string): readonly Fault[] {
  const faults: Fault[] = []
  const fault: Tell = (part, zh, en) => {
    faults.push({ ...placeOf(part), zh, en })
  }
  const expect = expecting(rule, fault)
  checkClauses(rule, fault, text)
  checkNames(rule, fault)
  for (const gate of rule.applies) expect(gate.needs, 'subject', 'truth')
  for (const clause of rule.window) {
    expect(clause.when, 'subject', 'truth')
    expect(clause.from, 'subject', 'day')
    expect(clause.until, 'subject', 'day')
  }
  expect(rule.dating.on, 'entry', 'day')
  for (const clause of rule.recognition) expect(clause.needs, 'dated', 'truth')
  for (const clause of rule.duplicates) {
    expect(clause.among, 'dated', 'truth')
    for (const by of clause.by) expect(by, 'dated', null)
    if (clause.by.length === 0) fault(clause, '须说明按什么去重（by）。', 'Say by what entries are the same (by).')
  }
  for (const clause of rule.conversion) {
    expect(clause.when, 'dated', 'truth')
    expect(clause.gives, 'dated', 'tenths')
    if (clause.into !== null && !/^[A-Z][A-Z_]*$/.test(clause.into))
      fault(clause, '科目须为大写字母，如 PUBLIC。', 'A category is written in capitals, such as PUBLIC.')
  }
  for (const clause of rule.caps) {
    expect(clause.where, 'bucketed', 'truth')
    expect(clause.limit, 'bucketed', 'tenths')
    for (const by of clause.by) expect(by, 'bucketed', null)
    if (!single(clause) && entryFactsOf(clause.limit).length > 0)
      fault(
        clause,
        '多条记录共用的上限不能取决于单条记录。',
        'A cap shared by several entries cannot hang on one of them.',
      )
  }
  for (const total of rule.totals) checkTotal(total, expect, fault)
  for (const clause of rule.substitutions) expect(clause.when, 'totals', 'truth')
  for (const clause of rule.requirements) {
    expect(clause.when, 'totals', 'truth')
    expect(clause.holds, 'totals', 'truth')
  }
  checkUnits(rule, fault)
  return faults
}

type Tell = (part: object, zh: string, en: string) => void
type Expect = (expr: Expr, scope: Scope, kind: Kind | null) => void

function clausesOf(rule: RuleVersion): readonly Clause[] {
  return [
    ...rule.applies,
    ...rule.window,
    rule.dating,
    ...rule.recognition,
    ...rule.duplicates,
    ...rule.conversion,
    ...rule.caps,
    ...rule.totals,
    ...rule.substitutions,
    ...rule.requirements,
  ]
}

/** Ids are one of a kind, every clause rests on words, and the words were written. */
function checkClauses(rule: RuleVersion, fault: Tell, text: string | undefined): void {
  const seen = new Set<string>()
  const written = text === undefined ? null : bare(text)
  for (const clause of clausesOf(rule)) {
    if (!/^[a-z][a-z0-9-]{0,40}(\.\d+)?$/.test(clause.id))
      fault(
        clause,
        `编号“${clause.id}”须为小写字母、数字和连字符。`,
        `The id “${clause.id}” must be small letters, digits and dashes.`,
      )
    if (seen.has(clause.id)) fault(clause, `编号“${clause.id}”重复。`, `The id “${clause.id}” stands twice.`)
    seen.add(clause.id)
    if (!clause.source) fault(clause, '缺少出处（source）。', 'The source is missing.')
    if (!bare(clause.quote)) fault(clause, '缺少原文（quote）。', 'The quotation is missing.')
    else if (written !== null && !written.includes(bare(clause.quote)))
      fault(
        clause,
        `原文中没有这句话：“${clause.quote}”。`,
        `These words do not stand in the document: “${clause.quote}”.`,
      )
  }
  for (const step of ['window', 'conversion', 'requirements'] as const)
    if (rule[step].length === 0) fault(rule, `“${step}”不能为空。`, `“${step}” must not be empty.`)
}

/** Names do not hide one another, parameters are used, totals that are named exist. */
function checkNames(rule: RuleVersion, fault: Tell): void {
  const facts = factsOf('bucketed')
  const names = rule.totals.map((total) => total.name)
  for (const total of rule.totals) {
    if (
      names.indexOf(total.name) !== rule.totals.indexOf(total) ||
      Object.hasOwn(rule.params, total.name) ||
      Object.hasOwn(facts, total.name)
    )
      fault(total, `名称“${total.name}”已有他用。`, `The name “${total.name}” is taken.`)
  }
  const total = rule.totals.find((one) => one.name === 'total')
  if (total?.fold !== 'sum') fault(rule, '须有名为 total 的合计（sum）。', 'There must be a sum named total.')
  const used = JSON.stringify({ ...rule, params: null })
  for (const [name, param] of Object.entries(rule.params)) {
    if (Object.hasOwn(facts, name))
      fault(param, `参数“${name}”与事实同名。`, `The parameter “${name}” has the name of a fact.`)
    if (!used.includes(`{"param":${JSON.stringify(name)}}`))
      fault(param, `参数“${name}”没有条款使用。`, `No clause uses the parameter “${name}”.`)
    if (!param.source) fault(param, `参数“${name}”缺少出处。`, `The parameter “${name}” has no source.`)
  }
  const ids = rule.requirements.map((one) => one.id)
  for (const clause of rule.substitutions)
    for (const id of clause.insteadOf === 'ALL' ? [] : clause.insteadOf)
      if (!ids.includes(id)) fault(clause, `没有编号为“${id}”的要求。`, `There is no requirement “${id}”.`)
}

function checkTotal(total: Total, expect: Expect, fault: Tell): void {
  expect(total.where, 'bucketed', 'truth')
  if (total.by) expect(total.by, 'bucketed', null)
  if (total.atLeast) expect(total.atLeast, 'subject', 'tenths')
  if (total.fold === 'groups' && !total.by) fault(total, '须说明按什么分组（by）。', 'Say by what it is counted (by).')
}

/** Credits never add to hours by themselves (S91): whoever reads a certificate's number has to say which unit it is in. */
function checkUnits(rule: RuleVersion, fault: Tell): void {
  const reads = rule.conversion.some((clause) => entryFactsOf(clause.gives).includes('quantityTenths'))
  if (reads && !rule.recognition.some((clause) => clause.otherwise === 'UNIT_MISMATCH'))
    fault(
      rule,
      '使用证书所载数量时，须有一条 UNIT_MISMATCH 认定条款说明单位。',
      'A rule that reads the number on a certificate needs a recognition clause with UNIT_MISMATCH.',
    )
}

/** Folds the tree with `takes`. */
function expecting(rule: RuleVersion, fault: Tell): Expect {
  const totals = new Map(rule.totals.map((total) => [total.name, total]))
  const bounded = (expr: Expr): boolean =>
    'fact' in expr ? totals.has(expr.fact) : 'op' in expr && expr.of.some(bounded)

  return function expect(expr, scope, kind) {
    const own = kindOf(rule, expr)
    if ('fact' in expr && !(scope === 'totals' && totals.has(expr.fact)) && !Object.hasOwn(factsOf(scope), expr.fact))
      return fault(expr, `此处不认识“${expr.fact}”。`, `“${expr.fact}” is not known here.`)
    if ('param' in expr && own === null)
      return fault(expr, `没有参数“${expr.param}”。`, `There is no parameter “${expr.param}”.`)
    if (kind !== null && own !== null && own !== kind)
      fault(
        expr,
        `此处应为${kindWords[kind][0]}，而不是${kindWords[own][0]}。`,
        `This should be ${kindWords[kind][1]}, not ${kindWords[own][1]}.`,
      )
    if (kind === null && (own === 'texts' || own === 'truth'))
      fault(expr, '此处应为单个值。', 'A single value is expected here.')
    if ('value' in expr && Array.isArray(expr.value) && expr.value.length === 0)
      fault(expr, '列表不能为空。', 'The list must not be empty.')
    if (!('op' in expr)) return
    const { takes, rises } = operators[expr.op]
    const least = takes.of.length
    if (expr.of.length < least || (expr.of.length > least && !takes.rest))
      return fault(expr, `“${expr.op}”须有${least}项。`, `“${expr.op}” takes ${least} operands.`)
    const same = expr.of.find((_, index) => takes.of[index] === 'T')
    const common = same ? kindOf(rule, same) : null
    if (common !== null && !(takes.any ?? []).includes(common))
      fault(
        expr,
        `“${expr.op}”不能用于${kindWords[common][0]}。`,
        `“${expr.op}” does not take ${kindWords[common][1]}.`,
      )
    for (const [index, operand] of expr.of.entries()) {
      const wanted = takes.of[Math.min(index, least - 1)] ?? 'truth'
      expect(operand, scope, wanted === 'T' ? common : wanted)
      if (!bounded(operand)) continue
      const plain = kindOf(rule, operand)
      if (plain !== 'truth' && (!rises || (plain !== 'tenths' && plain !== 'count')))
        fault(operand, `“${expr.op}”不能用于合计。`, `“${expr.op}” cannot stand over totals.`)
    }
    if ((expr.op === 'times' || expr.op === 'shareAtLeast') && expr.of.some(multiplied))
      fault(expr, '乘积不能再相乘。', 'A product cannot be multiplied again.')
    if (expr.op === 'dayOf') checkDayOfYear(expr.of[1], expr, fault)
  }
}

/** Two factors stay within what a bigint holds; a third might not. */
const multiplied = (expr: Expr): boolean => 'op' in expr && (expr.op === 'times' || expr.of.some(multiplied))

function checkDayOfYear(day: Expr | undefined, at: Expr, fault: Tell): void {
  const text = day && 'value' in day ? String(day.value) : ''
  const real =
    /^\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(`2015-${text}`)) &&
    new Date(`2015-${text}T00:00:00Z`).toISOString().slice(5, 10) === text
  if (!real) fault(at, '应为每年都有的月日，如 12-31。', 'A day that every year has is expected, such as 12-31.')
}

const kindWords: Readonly<Record<Kind, readonly [string, string]>> = {
  truth: ['是非', 'a truth'],
  tenths: ['学时', 'hours'],
  count: ['数', 'a number'],
  day: ['日期', 'a day'],
  text: ['文字', 'a word'],
  texts: ['词表', 'a list of words'],
}
