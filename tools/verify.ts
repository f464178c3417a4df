// `npm run verify`: recomputes the log and trusts nothing; `npm run verify -- proof FILE` checks an exported proof without the register.
// Exit code 1, and the first bad index or the reason named, when it does not hold.
import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { means, sha256 } from '../log/node.ts'
import { keyFrom } from '../log/note.ts'
import { type ProofFault, provenBy } from '../log/proof.ts'
import { witnessedIn } from '../subgraphs/audits/src/fileWitness.ts'
import { logSignerFrom } from '../subgraphs/audits/src/logKeys.ts'
import { LogBroken, settleLog } from '../subgraphs/audits/src/sequencer.ts'
import { askWitness } from '../subgraphs/audits/src/witnesses.ts'
import { witnessesFrom } from '../subgraphs/audits/src/witnessList.ts'
import { openDatabase } from '../subgraphs/kernel/src/index.ts'
import { asTool, withDatabase } from './join.ts'
import { type Connections, Plain, root, type Settings } from './settings.ts'
import { type Seen, verifyLog } from './verifyLog.ts'
import { rowsCheckOf } from './verifyRows.ts'

export const signerOf = ({ secrets }: Pick<Settings, 'secrets'>) => logSignerFrom(JSON.stringify(secrets.logKey))

/** What the witness in its folder has seen; null before its first checkpoint. */
export function seenIn(folder: string): Seen | null {
  const witnessed = witnessedIn(folder)
  if (!witnessed) return null
  const { checkpoint, leaves } = witnessed
  return { size: checkpoint.size, root: checkpoint.root, leaves }
}

/** What a tool wrote while nothing ran has no place yet: the order is made, and signed, by whoever is there. A log that is broken stays as it is. */
export async function bringUpToDate(
  connections: Pick<Connections, 'audits'>,
  settings: Pick<Settings, 'secrets' | 'witnesses'>,
) {
  const { db, close } = openDatabase(connections.audits, 2)
  try {
    const signer = signerOf(settings)
    await settleLog(db, signer)
    for (const witness of witnessesFrom(JSON.stringify(settings.witnesses), signer))
      await askWitness(db, witness, { size: null })
  } catch (fault) {
    if (!(fault instanceof LogBroken)) throw fault
    console.error(`日志警报 LOG ALARM: ${fault.message}`)
  } finally {
    await close()
  }
}

/** A witness beside the data is no witness against who holds the machine. Null where it lies elsewhere. */
export function witnessNote({ dataDir, witnesses }: Pick<Settings, 'dataDir' | 'witnesses'>): string | null {
  const way = relative(resolve(dataDir), resolve(witnesses.folder))
  const beside = !way.startsWith('..') && !isAbsolute(way)
  return beside
    ? `! 见证文件夹 ${witnesses.folder} 与数据同在一处：管理本机的人可以一并改动。请用 JIJIAO_WITNESS 指到他人管理的位置。\n  The folder of the witness lies beside the data: whoever holds this machine can change both. Point JIJIAO_WITNESS to where others keep it.`
    : null
}

async function wholeLog(connections: Connections, settings: Settings): Promise<number> {
  await bringUpToDate(connections, settings)
  const rows = rowsCheckOf(connections)
  const began = performance.now()
  const trusted = { signer: signerOf(settings), seen: seenIn(settings.witnesses.folder), rows }
  const told = { at: began }
  const progress = (done: number) => {
    if (performance.now() - told.at < 1000) return
    told.at = performance.now()
    console.error(`… ${done}`)
  }
  const {
    leaves,
    pending,
    signed,
    witnessed,
    rows: compared,
    fault,
  } = await verifyLog(connections.audits, trusted, progress)
  await rows.close()
  const note = witnessNote(settings)
  if (note) console.error(note)
  if (fault) console.error(`✗ ${fault.index}: ${fault.zh}。 ${fault.en}.`)
  else
    console.log(
      `✓ ${leaves} 条记录完整，序号无缺；${pending} 条待编号。 ${leaves} entries whole and gapless; ${pending} waiting for a place.\n` +
        `  ${signed} 条已签，${witnessed} 条已见证，${compared} 行数据与摘要相符。 ${signed} signed, ${witnessed} witnessed, ${compared} rows as they were told; ${((performance.now() - began) / 1000).toFixed(1)} s.`,
    )
  return fault ? 1 : 0
}

const reasons: Record<ProofFault, string> = {
  NO_PROOF: '文件不是凭证，或已被改动。 This is no proof, or it was altered.',
  NOT_INCLUDED: '凭证与检查点不符。 The entry is not in the log that was signed.',
  NOT_SIGNED: '签名不符，或出自不被信任的密钥。 A signature does not hold, or is of a key that is not trusted.',
  NOT_WITNESSED: '见证签名不足。 Too few witnesses have signed.',
}

/** Keys that one trusts: a file of them, one a line, else those in JIJIAO_DATA. */
function trustedKeys(file: string | undefined): string[] {
  const kept = file ?? `${process.env.JIJIAO_DATA ?? `${root}/.data`}/log-keys.txt`
  if (!existsSync(kept))
    throw new Plain(
      `没有公钥文件 ${kept}，请用 --keys 指定。\nThere is no file of keys at ${kept}: name one with --keys.`,
    )
  return readFileSync(kept, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** Without database and without network: the file and the keys are enough. */
export function proofTold(
  proof: string,
  keyTexts: readonly string[],
  witnesses: number,
): { code: number; said: string } {
  const keys = keyTexts.map((text) => keyFrom(sha256, text))
  const known = keys.filter((key) => key !== null)
  if (known.length < keys.length)
    return { code: 1, said: '✗ 公钥文件有误。 There is a line in the file of keys that is no key.' }
  const told = provenBy(means, proof, known, witnesses)
  if ('fault' in told) return { code: 1, said: `✗ ${reasons[told.fault]}` }
  const { index, checkpoint, witnesses: by, entry } = told
  return {
    code: 0,
    said: `✓ 第 ${index} 条，共 ${checkpoint.size} 条；日志 ${checkpoint.origin}；见证 ${by.join('、') || '无'}。 Entry ${index} of ${checkpoint.size}; witnessed by ${by.join(', ') || 'nobody'}.\n${entry}`,
  }
}

function proofFile(file: string | undefined, keys: string | undefined, witnesses: string | undefined): number {
  const least = Number(witnesses ?? 0)
  if (!file || !existsSync(file) || !Number.isSafeInteger(least) || least < 0)
    throw new Plain('用法: npm run verify -- proof FILE [--keys FILE] [--witnesses N]')
  const { code, said } = proofTold(readFileSync(file, 'utf8'), trustedKeys(keys), least)
  console.log(said)
  return code
}

if (import.meta.main) {
  await asTool(async () => {
    const { positionals, values } = parseArgs({
      options: { keys: { type: 'string' }, witnesses: { type: 'string' } },
      allowPositionals: true,
    })
    if (positionals[0] === 'proof') return proofFile(positionals[1], values.keys, values.witnesses)
    if (positionals.length > 0) throw new Plain('用法: npm run verify [-- proof FILE [--keys FILE]]')
    return withDatabase(wholeLog)
  })
}
