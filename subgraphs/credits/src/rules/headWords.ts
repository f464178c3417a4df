// What the head of a document says of its amounts: the unit they are told in, and names for categories of the author's own.
import { isMap, isScalar, type Node } from 'yaml'
import { oneWord } from './clauseReader.ts'
import type { RuleVersion } from './document.ts'
import type { Reader } from './reading.ts'

/** Only what is written: rules that say nothing of it keep the hash they had. */
export function amounts(read: Reader, held: ReadonlyMap<string, Node>): Pick<RuleVersion, 'unit' | 'categories'> {
  const credits = held.has('unit') && oneWord(read, held.get('unit'), ['HOUR', 'CREDIT'] as const, 'HOUR') === 'CREDIT'
  return {
    ...(credits ? { unit: 'CREDIT' as const } : {}),
    ...(held.has('categories') ? { categories: categories(read, held.get('categories')) } : {}),
  }
}

function categories(read: Reader, node: Node | undefined): Readonly<Record<string, string>> {
  if (!isMap(node)) {
    read.fault(node, '此处应为“科目代码: 名称”。', 'Categories with their names are expected here.')
    return {}
  }
  return Object.fromEntries(
    node.items.flatMap(({ key, value }) => {
      const code = isScalar(key) ? String(key.value) : ''
      if (/^[A-Z][A-Z_]*$/.test(code) && isScalar(value)) return [[code, read.text(value)] as const]
      read.fault(
        node,
        `科目“${code}”须为大写字母，后跟名称。`,
        `The category “${code}” is written in capitals, with a name behind it.`,
      )
      return []
    }),
  )
}
