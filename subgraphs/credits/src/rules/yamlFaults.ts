// What is wrong with text that is no YAML, in words for somebody who never heard of YAML, and what to write instead.
import type { ErrorCode } from 'yaml'

type Said = readonly [zh: string, en: string]

const said: Readonly<Partial<Record<ErrorCode, Said>>> = {
  BAD_DQ_ESCAPE: [
    '双引号内的反斜线“\\”有误；请改用单引号。',
    'The backslash inside double quotes is wrong; use single quotes.',
  ],
  BAD_INDENT: [
    '缩进有误；同一层的各行须左端对齐。',
    'The indentation is wrong; lines of one level begin in the same column.',
  ],
  BAD_PROP_ORDER: ['此处的符号位置有误；请给文字加引号。', 'This sign stands in the wrong place; quote the text.'],
  BAD_SCALAR_START: ['文字不得以此符号开头；请加引号。', 'A text cannot begin with this sign; quote it.'],
  BLOCK_AS_IMPLICIT_KEY: [
    '此处缺少换行或引号；含“: ”的文字须加引号。',
    'A line break or quotes are missing; quote a text that holds “: ”.',
  ],
  BLOCK_IN_FLOW: [
    '花括号或方括号内不得换成分行写法；请写在括号内并以逗号分隔。',
    'Inside braces or brackets nothing is written by lines; separate with commas.',
  ],
  BAD_COLLECTION_TYPE: ['此处的写法不成列表或字段。', 'This is neither a list nor fields.'],
  DUPLICATE_KEY: ['字段重复；请留一个。', 'The field stands twice; keep one.'],
  KEY_OVER_1024_CHARS: ['字段名过长；是否缺少换行？', 'The name of the field is too long; is a line break missing?'],
  MISSING_CHAR: [
    '缺少逗号、冒号后的空格、引号或括号；冒号、逗号、括号须为半角。',
    'A comma, the space after a colon, a quote or a bracket is missing; colon, comma and brackets are the narrow ones.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    '此行缺少“: ”（半角冒号和空格），或文字换行须加引号。',
    'This line lacks “: ” (a narrow colon and a space), or a text over several lines lacks quotes.',
  ],
  MULTIPLE_DOCS: ['一个文件只写一份规则；请删去“---”之后的内容。', 'One document a file; delete what follows “---”.'],
  UNEXPECTED_TOKEN: [
    '此处的符号多余；请删去或给文字加引号。',
    'This sign should not be here; delete it or quote the text.',
  ],
}
const other: Said = ['此处写法有误；请对照示例。', 'This cannot be read; compare it with the examples.']

/** The library's own words stand behind ours in English: they name the sign. */
export function yamlFault(code: ErrorCode, message: string): { readonly zh: string; readonly en: string } {
  // A bracket that is not closed is found where the next line begins, and taken for its indentation.
  const open = code === 'BAD_INDENT' && message.includes('end with a')
  const [zh, en] = said[open ? 'MISSING_CHAR' : code] ?? other
  const own = message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? ''
  return { zh, en: own === '' ? en : `${en} (${own})` }
}
