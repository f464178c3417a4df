// The small parts of a workbook that say what the sheet means: which sheet is shown first, the calendar, the shared texts.
import { posix } from 'node:path'
import { Unusable } from '../unusable.ts'
import type { Archive } from './archive.ts'
import { hearAll } from './xml.ts'

export type Workbook = { sheet: string; part: string; from1904: boolean; texts: readonly string[] }

const truthy = (text: string | undefined) => text === '1' || text === 'true'

type Relation = { id: string; type: string; target: string }

async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const relations: Relation[] = []
  const name = `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`.replace(/^\.\//, '')
  if (!archive.has(name)) return relations
  await hearAll(await archive.open(name), {
    open(tag, { Id = '', Type = '', Target = '', TargetMode }) {
      if (tag !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target)
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: target.replace(/^\.\//, '') })
    },
  })
  return relations
}

/** Excel writes characters that XML has no room for as _x000D_. */
const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** 40 million characters: what a workbook of 100,000 rows has, ten times over. */
const mostTextLength = 40_000_000

async function textsOf(archive: Archive, part: string): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let length = 0
  let within = false
  let phonetic = 0
  await hearAll(await archive.open(part), {
    open(tag) {
      if (tag === 'si') current = ''
      if (tag === 'rPh') phonetic += 1
      within = tag === 't' && phonetic === 0
    },
    text(text) {
      if (within) current += text
    },
    close(tag) {
      within = false
      if (tag === 'rPh') phonetic -= 1
      if (tag !== 'si') return
      length += current.length
      if (length > mostTextLength || texts.length > 5_000_000) throw new Unusable('INFLATES_TOO_FAR')
      texts.push(unescaped(current))
    },
  })
  return texts
}

/** The text of a cell that carries it itself is escaped in the same way. */
export const cellText = unescaped

/** @throws Unusable NOT_A_WORKBOOK, MACROS and what the archive and the XML can throw. */
export async function workbookOf(archive: Archive): Promise<Workbook> {
  if (!archive.has('[Content_Types].xml')) throw new Unusable('NOT_A_WORKBOOK')
  await hearAll(await archive.open('[Content_Types].xml'), {
    open(_, { ContentType = '' }) {
      if (/macroEnabled/i.test(ContentType)) throw new Unusable('MACROS')
    },
  })
  const main =
    (await relationsOf(archive, '')).find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!archive.has(main)) throw new Unusable('NOT_A_WORKBOOK')
  const sheets: { name: string; relation: string; shown: boolean }[] = []
  let from1904 = false
  await hearAll(await archive.open(main), {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = truthy(attributes.date1904)
      const relation = Object.entries(attributes).find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? ''
      if (tag === 'sheet')
        sheets.push({ name: attributes.name ?? '', relation, shown: (attributes.state ?? 'visible') === 'visible' })
    },
  })
  const relations = await relationsOf(archive, main)
  const sheet = sheets.find(
    (one) => one.shown && relations.some((relation) => relation.id === one.relation && relation.type === 'worksheet'),
  )
  const part = relations.find((relation) => relation.id === sheet?.relation)?.target
  if (!sheet || !part || !archive.has(part)) throw new Unusable('NOT_A_WORKBOOK')
  const shared = relations.find((relation) => relation.type === 'sharedStrings')?.target
  return {
    sheet: sheet.name,
    part,
    from1904,
    texts: shared && archive.has(shared) ? await textsOf(archive, shared) : [],
  }
}
