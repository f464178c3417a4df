// 沙箱: people who do not exist, with answers that never change. Nobody's row is read, and every answer says that it is one of these.
import { type AgreementId, type DeterminationId, type PersonId, parseId } from '@jijiao/kernel'
import { type Answer, answerOf, nobody, type Question, type ReceiptFacts, type SubjectFacts } from './inquiry.ts'

type Synthetic = { name: string; idNumber: string; facts: SubjectFacts }

const receipt = (
  word: string,
  verdict: ReceiptFacts['verdict'],
  totalTenths: number,
  confirmed = false,
): ReceiptFacts => ({
  determination: `det_sandbox_${word}` as DeterminationId,
  application: `app_sandbox_${word}`,
  series: '05',
  level: 'ASSOCIATE_SENIOR',
  area: '64.6401',
  rule: 'TITLE_REVIEW',
  verdict,
  confirmed,
  totalTenths,
  ruleHash: 'f'.repeat(64),
  ruleTitle: '沙箱规则（不是任何文件）',
  document: '沙箱〔2016〕1号',
  judgedOn: '2016-04-01',
})

const facts = (...receipts: ReceiptFacts[]): SubjectFacts => ({
  receipts,
  employment: { organisation: '沙箱设计院', area: '64.6401' },
  education: '大学本科',
  titles: [{ series: '05', level: 'INTERMEDIATE', heldFrom: '2010-12-01' }],
  appointment: { heldFrom: '2014-01-01', heldUntil: '2016-12-31' },
})

/** One for every kind of answer. Their division (649900) does not exist. */
export const syntheticPeople: readonly Synthetic[] = [
  { name: '沙箱甲', idNumber: '64990019800101001X', facts: facts(receipt('jia', 'PASS', 3_600)) },
  { name: '沙箱乙', idNumber: '649900198001010028', facts: facts(receipt('yi', 'FAIL', 3_590, true)) },
  { name: '沙箱丙', idNumber: '649900198001010036', facts: facts(receipt('bing', 'FAIL', 3_000)) },
  { name: '沙箱丁', idNumber: '649900198001010044', facts: facts(receipt('ding', 'NEEDS_REVIEW', 3_400)) },
  { name: '沙箱戊', idNumber: '649900198001010052', facts: facts() },
]

/** Which of them is asked about, as an id that is nobody's; null for anybody else. */
export function syntheticOf(asked: { name: string; idNumber: string }): PersonId | null {
  const idNumber = asked.idNumber.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const at = syntheticPeople.findIndex((person) => person.idNumber === idNumber && person.name === asked.name.trim())
  return at < 0 ? null : parseId('PersonId', `per_sandbox_${at}`)
}

/** The answer about one of them; for anybody else nobody is found. */
export function sandboxAnswer(question: Question, synthetic: PersonId | null): Answer {
  const one = syntheticPeople.find((_, at) => synthetic === `per_sandbox_${at}`)
  return one ? answerOf(question, one.facts, 'agr_sandbox' as AgreementId) : nobody
}
