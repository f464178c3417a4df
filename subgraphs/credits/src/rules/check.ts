// Faults of meaning in a rule that reads well: kinds that do not fit, names nobody declared, quotations that were never written.

import { type Expect, expecting, isDayOfYear, type Tell } from './checkKinds.ts'
import { type Clause, type Fault, placeOf, type RuleVersion, type Total } from './document.ts'
import { factsOf } from './facts.ts'
import { mostFaults } from './intake.ts'
import { entryFactsOf, single } from './pipeline.ts'

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
  checkYearEnds(rule, fault)
  for (const clause of rule.split ?? []) {
    expect(clause.when, 'line', 'truth')
    expect(clause.into, 'line', 'count')
  }
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
  for (const clause of rule.consequences ?? []) expect(clause.when, 'totals', 'truth')
  checkUnits(rule, fault)
  checkUse(rule, fault)
  return faults.slice(0, mostFaults)
}

/** Told last: a name that is misspelt elsewhere leaves its parameter without use. */
function checkUse(rule: RuleVersion, fault: Tell): void {
  const used = JSON.stringify({ ...rule, params: null })
  for (const [name, param] of Object.entries(rule.params))
    if (!used.includes(`{"param":${JSON.stringify(name)}}`))
      fault(
        param,
        `参数“${name}”没有条款使用；请用上或删去。`,
        `No clause uses the parameter “${name}”. Use it or delete it.`,
      )
}

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
    ...(rule.split ?? []),
    ...(rule.consequences ?? []),
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
        `原文中没有这句话：“${clause.quote}”；请逐字照录（空格、换行不计）。`,
        `These words do not stand in the document: “${clause.quote}”. Copy them word for word (white space apart).`,
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
  for (const [name, param] of Object.entries(rule.params)) {
    if (Object.hasOwn(facts, name))
      fault(param, `参数“${name}”与事实同名。`, `The parameter “${name}” has the name of a fact.`)
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
  if (total.of) expect(total.of, 'bucketed', 'count')
  if (total.fold === 'measure' && !total.of) fault(total, '须说明合计什么（of）。', 'Say what is added up (of).')
  if (total.atLeast) expect(total.atLeast, 'subject', 'tenths')
  if (total.fold === 'groups' && !total.by) fault(total, '须说明按什么分组（by）。', 'Say by what it is counted (by).')
}

function checkYearEnds(rule: RuleVersion, fault: Tell): void {
  const ends = rule.dating.yearEnds
  if (ends !== undefined && !isDayOfYear(ends))
    fault(
      rule.dating,
      '年度截止日应为每年都有的月日，如 04-30。',
      'A year ends on a day that every year has, such as 04-30.',
    )
}

/** Credits never add to hours by themselves (S91): whoever reads a certificate's number has to say which unit it is in. */
function checkUnits(rule: RuleVersion, fault: Tell): void {
  const reads = rule.conversion.some((clause) => {
    const asked = entryFactsOf(clause.gives)
    return asked.includes('quantityTenths') && !asked.includes('unit') // a conversion by units asks for itself
  })
  if (reads && !rule.recognition.some((clause) => clause.otherwise === 'UNIT_MISMATCH'))
    fault(
      rule,
      '使用证书所载数量时，须有一条 UNIT_MISMATCH 认定条款说明单位。',
      'A rule that reads the number on a certificate needs a recognition clause with UNIT_MISMATCH.',
    )
}
