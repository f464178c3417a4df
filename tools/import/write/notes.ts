// The notes of wrong cells: a spreadsheet wants the words in one part and a hidden box for each in another.
import { escaped } from './parts.ts'

export type Note = { line: number; place: number; cell: string; words: string }

export const notesXml = (notes: readonly Note[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>继教</author></authors><commentList>${notes
    .map(
      ({ cell, words }) =>
        `<comment ref="${cell}" authorId="0"><text><r><t xml:space="preserve">${escaped(words)}</t></r></text></comment>`,
    )
    .join('')}</commentList></comments>`

const box = ({ line, place }: Note, at: number) =>
  `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;width:180pt;height:60pt;z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${place + 1},15,${Math.max(line - 2, 0)},2,${place + 4},15,${line + 2},4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${line - 1}</x:Row><x:Column>${place}</x:Column></x:ClientData></v:shape>`

export const shapesXml = (notes: readonly Note[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${notes.map(box).join('')}</xml>`
