// What the head of a document says of its amounts: the unit they are told in, and what its codes are called.
import { isMap, isScalar, type Node } from 'yaml'
import { oneWord } from './clauseReader.ts'
import type { RuleVersion } from './document.ts'
import type { Reader } from './reading.ts'

/** Only what is written: rules that say nothing of it keep the hash they had. */
export function amounts(read: Reader, held: ReadonlyMap<string, Node>): Pick<RuleVersion, 'unit' | 'names'> {
  const credits = held.has('unit') && oneWord(read, held.get('unit'), ['HOUR', 'CREDIT'] as const, 'HOUR') === 'CREDIT'
  return {
    ...(credits ? { unit: 'CREDIT' as const } : {}),
    ...(held.has('names') ? { names: namesOf(read, held.get('names')) } : {}),
  }
}

function namesOf(read: Reader, node: Node | undefined): Readonly<Record<string, string>> {
  if (!isMap(node)) {
    read.fault(node, '此处应为“代码: 名称”。', 'Codes with their names are expected here.')
    return {}
  }
  return Object.fromEntries(
    node.items.flatMap(({ key, value }) => {
      const code = isScalar(key) ? String(key.value) : ''
      if (/^\w{1,60}$/u.test(code) && isScalar(value)) return [[code, read.text(value)] as const]
      read.fault(
        node,
        `“${code}”须为字母数字的代码，后跟名称。`,
        `“${code}” should be a code of letters and digits, with a name behind it.`,
      )
      return []
    }),
  )
}
