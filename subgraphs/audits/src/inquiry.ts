// 跨部门查询: what is asked of one person and what is answered, from receipts as they were kept. Pure: no database, no clock.
import {
  type AgreementId,
  type Day,
  type DeterminationId,
  digest,
  idOf,
  isDay,
  type Purpose,
  type RecordField,
  Refusal,
  type TitleLevel,
} from '@jijiao/kernel'
import type { AskKind } from './agreement.ts'

/** What is asked, whoever it is about. `on` is the day the answer is to hold for; `rule`, which of a person's evaluations (S10). */
export type Question = {
  ask: AskKind
  level: TitleLevel | null
  series: string | null
  on: Day
  rule: Purpose
  fields: readonly RecordField[]
}

/** As it is sent: without a word on it the usual evaluation of the agreement's purpose is meant. */
export type Posed = Omit<Question, 'rule'> & { rule: Purpose | null }

/** A receipt of credits, with the application it judges. */
export type ReceiptFacts = {
  determination: DeterminationId
  application: string
  series: string
  level: TitleLevel
  area: string
  rule: Purpose
  verdict: 'PASS' | 'FAIL' | 'NOT_APPLICABLE' | 'NOT_OPEN' | 'NEEDS_REVIEW'
  /** Whether an officer has looked at a FAIL and stands by it. */
  confirmed: boolean
  totalTenths: number
  ruleHash: string
  ruleTitle: string | null
  document: string | null
  judgedOn: Day
}

/** Who the answer would be about, as far as an agreement covers their applications. */
export type SubjectFacts = {
  receipts: readonly ReceiptFacts[]
  employment: { organisation: string; area: string } | null
  education: string | null
  titles: { series: string; level: TitleLevel | 'NONE'; heldFrom: Day | null }[]
  appointment: { heldFrom: Day; heldUntil: Day } | null
}

export type RuleTold = { hash: string; title: string | null; document: string | null }
export type Proof = { determination: DeterminationId; judgedOn: Day; rule: RuleTold | null }
/** Why neither yes nor no. AWAITS_PERSON stands for a doubt and for a FAIL that nobody has confirmed alike: one must not tell the other. */
export const undecidedReasons = ['NOT_JUDGED', 'AWAITS_PERSON', 'NO_RULE', 'NOT_OPEN'] as const
export type UndecidedReason = (typeof undecidedReasons)[number]
export type Predicate = { meets: 'YES' | 'NO' | 'UNDECIDED'; because: UndecidedReason | null; proof: Proof | null }
export type ToldVerdict = {
  verdict: 'PASS' | 'FAIL' | 'UNDECIDED'
  because: UndecidedReason | null
  proof: Proof | null
}
export type FieldSet = {
  fields: RecordField[]
  organisation: string | null
  education: string | null
  titles: SubjectFacts['titles'] | null
  appointedFrom: Day | null
  appointedUntil: Day | null
  hoursTenths: number | null
  verdict: ToldVerdict['verdict'] | null
}
export type Answer = {
  found: boolean
  predicate: Predicate | null
  verdict: ToldVerdict | null
  record: FieldSet | null
}

/** Nobody of that number and name, or nobody the agreement covers: which of the two is not told. */
export const nobody: Answer = { found: false, predicate: null, verdict: null, record: null }

/** @refuses INVALID for a question that has no answer: without a level, on a day to come, or for fields that nobody named. */
export function questionRefused(question: Posed, today: Day): Refusal | null {
  const wrong = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })
  if (!isDay(question.on) || question.on > today)
    return wrong('日期不正确，不能是今后的日期。', 'The day has to be one that has come.')
  if (question.ask !== 'FIELDS' && question.level === null)
    return wrong('请写明职称级别。', 'Name the level of the title.')
  if ((question.ask === 'FIELDS') !== question.fields.length > 0)
    return wrong('字段与所问不符。', 'Fields go with a question for fields, and only with it.')
  return null
}

/** Of several receipts the one that answers: whoever meets the rule in one series meets it. */
const order = ['PASS', 'NEEDS_REVIEW', 'FAIL', 'NOT_OPEN', 'NOT_APPLICABLE'] as const

function decisive(question: Question, receipts: readonly ReceiptFacts[]): ReceiptFacts | undefined {
  const asked = receipts.filter(
    (one) =>
      one.rule === question.rule &&
      one.judgedOn <= question.on &&
      (question.level === null || one.level === question.level) &&
      (question.series === null || one.series === question.series),
  )
  const latest = new Map<string, ReceiptFacts>()
  for (const one of asked) {
    const known = latest.get(one.application)
    // Receipts come in the order they were kept: of one day the later one counts.
    if (!known || known.judgedOn <= one.judgedOn) latest.set(one.application, one)
  }
  return [...latest.values()].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0]
}

/**
 * The register's receipt as one agreement is told of it: the same under the same agreement, another under another, so that what two
 * agencies were told cannot be joined by it. The receipt's own id is drawn by lot and goes to no agency: nobody can reckon back.
 */
const namedUnder = (agreement: AgreementId, receipt: DeterminationId): DeterminationId =>
  idOf('DeterminationId', digest({ agreement, receipt }))

const proofOf = (one: ReceiptFacts, agreement: AgreementId): Proof => ({
  determination: namedUnder(agreement, one.determination),
  judgedOn: one.judgedOn,
  rule: one.ruleHash === '' ? null : { hash: one.ruleHash, title: one.ruleTitle, document: one.document },
})

/** @source 个人信息保护法 第二十四条: no FAIL leaves the house before a person has looked at it. */
function verdictOf(question: Question, receipts: readonly ReceiptFacts[], agreement: AgreementId): ToldVerdict {
  const one = decisive(question, receipts)
  if (!one) return { verdict: 'UNDECIDED', because: 'NOT_JUDGED', proof: null }
  const proof = proofOf(one, agreement)
  const undecided = (because: UndecidedReason): ToldVerdict => ({ verdict: 'UNDECIDED', because, proof })
  if (one.verdict === 'PASS') return { verdict: 'PASS', because: null, proof }
  if (one.verdict === 'FAIL')
    return one.confirmed ? { verdict: 'FAIL', because: null, proof } : undecided('AWAITS_PERSON')
  if (one.verdict === 'NEEDS_REVIEW') return undecided('AWAITS_PERSON')
  return undecided(one.verdict === 'NOT_OPEN' ? 'NOT_OPEN' : 'NO_RULE')
}

const meets = { PASS: 'YES', FAIL: 'NO', UNDECIDED: 'UNDECIDED' } as const

/** The answer about a person who is there and covered. Fields that were not asked for are null, and so are those nothing is known of. */
export function answerOf(question: Question, facts: SubjectFacts, agreement: AgreementId): Answer {
  const told = verdictOf(question, facts.receipts, agreement)
  if (question.ask === 'PREDICATE') {
    return {
      ...nobody,
      found: true,
      predicate: { meets: meets[told.verdict], because: told.because, proof: told.proof },
    }
  }
  if (question.ask === 'VERDICT') return { ...nobody, found: true, verdict: told }
  return { ...nobody, found: true, record: fieldSetOf(question, facts, told) }
}

function fieldSetOf(question: Question, facts: SubjectFacts, told: ToldVerdict): FieldSet {
  const wanted = (field: RecordField) => question.fields.includes(field)
  // Hours that fall short would tell of a FAIL that nobody has confirmed.
  const decided = told.verdict === 'UNDECIDED' ? undefined : decisive(question, facts.receipts)
  return {
    fields: [...question.fields],
    organisation: wanted('EMPLOYMENT') ? (facts.employment?.organisation ?? null) : null,
    education: wanted('EDUCATION') ? facts.education : null,
    titles: wanted('TITLES') ? facts.titles : null,
    appointedFrom: wanted('STANDINGS') ? (facts.appointment?.heldFrom ?? null) : null,
    appointedUntil: wanted('STANDINGS') ? (facts.appointment?.heldUntil ?? null) : null,
    hoursTenths: wanted('HOURS') ? (decided?.totalTenths ?? null) : null,
    verdict: wanted('VERDICT') ? told.verdict : null,
  }
}

/** The answer in code words, for the log: what was told, never of whom. */
export function toldWords({ found, predicate, verdict, record }: Answer): string {
  if (!found) return 'inquiry NOT_FOUND'
  if (predicate) return `predicate ${predicate.meets}`
  if (verdict) return `verdict ${verdict.verdict}`
  return `fields ${record?.fields.join(' ') ?? ''}`
}
