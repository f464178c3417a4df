// The fixed text of a workbook's parts (ECMA-376), as few as a spreadsheet needs.

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML. What XML cannot carry at all becomes the mark of an unreadable character. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

export const sheetOpening = (headingLine: number): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingLine}" topLeftCell="A${headingLine + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="200" width="14" customWidth="1"/></cols><sheetData>`

export const sheetClosing = (range: string, noted: boolean): string =>
  `</sheetData><autoFilter ref="${range}"/>${noted ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`

/** In this order: plain, text, wrong, wrong text, heading, duplicate. `quotePrefix` is what Excel sets where a cell begins with an apostrophe. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="49" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/></cellXfs></styleSheet>`

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
const relationsXml = (inside: string) =>
  `${head}<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`

const contentTypes = (noted: boolean) =>
  `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${noted ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' : ''}<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${noted ? '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' : ''}</Types>`

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="继续教育" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** Every part but the sheet and its notes. */
export const fixedParts = (noted: boolean): [name: string, text: string][] => [
  ['[Content_Types].xml', contentTypes(noted)],
  ['_rels/.rels', relationsXml(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
  ['xl/workbook.xml', workbook],
  [
    'xl/_rels/workbook.xml.rels',
    relationsXml(relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + relation('rId2', 'styles', 'styles.xml')),
  ],
  ['xl/styles.xml', styles],
  ...(noted
    ? [
        [
          'xl/worksheets/_rels/sheet1.xml.rels',
          relationsXml(
            relation('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
              relation('rId2', 'comments', '../comments1.xml'),
          ),
        ] satisfies [string, string],
      ]
    : []),
]
