// A legacy export of so many rows into an empty register: rows per second from the first byte read to the commit, and the peak memory.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checkCharacterOf } from '../subgraphs/people/src/idNumber.ts'
import { idNumberKeysFrom } from '../subgraphs/people/src/idNumberSeal.ts'
import { startDatabase } from '../tools/database.ts'
import { columnNames, columns } from '../tools/import/columns.ts'
import { take } from '../tools/import/take.ts'
import { migrate } from '../tools/migrate.ts'
import { operator, operatorPermit } from '../tools/operator.ts'
import { connectionsOf, passwordOfRole, type Settings, settingsFrom } from '../tools/settings.ts'
import { tell } from './machine.ts'

const rows = Number(process.argv[2] ?? 100_000)
/** As in the exports: some seventeen activities for a person. */
const rowsPerPerson = 17

const pad = (number: number, length: number) => String(number).padStart(length, '0')

/** The n-th person's number, of a division that does not exist. */
function idNumberOf(person: number): string {
  const born = `${1956 + (person % 40)}${pad(1 + (person % 12), 2)}${pad(1 + (person % 28), 2)}`
  const digits = `6499${pad(Math.floor(person / 1000) % 100, 2)}${born}${pad(person % 1000, 3)}`
  return digits + checkCharacterOf(digits)
}

const areas = ['640104', '640205', '640302', '640422', '640521', '区直', '宁东']
const series = ['卫生技术人员', '工程技术人员', '农业技术人员', '会计人员', '经济专业人员', '中小学教师']
const institutions = ['宁夏大学', '宁夏医科大学', '宁夏师范学院', '北方民族大学']
const of = <T>(list: readonly [T, ...T[]] | readonly T[], at: number): T | undefined => list[at % list.length]

function line(row: number): string {
  const person = Math.floor(row / rowsPerPerson)
  const employer = person % 700
  const year = 2011 + (row % 5)
  const month = pad(1 + (row % 12), 2)
  const day = 1 + (row % 20)
  const standing = [of(series, person), '中级', '副高', '大学本科']
  const whom = [
    `张${String.fromCodePoint(0x4e00 + (person % 5000))}`,
    '男',
    idNumberOf(person),
    `石嘴山市第${employer}设计院`,
    '',
    of(areas, employer),
  ]
  const what = [
    row % 6 === 0 ? '公需课' : '专业课',
    `新技术应用研修班${row % 900}`,
    of(institutions, row),
    `NX${year}-${pad(row, 6)}`,
    '实体',
  ]
  const when = [
    `${year}-${month}-${pad(day, 2)}`,
    `${year}-${month}-${pad(day + 3, 2)}`,
    `${year}-${month}-${pad(day + 5, 2)}`,
  ]
  return [...whom, ...standing, ...what, ...when, '7.5', '', '', '', '', year < 2015 ? '结业证' : '在线证明'].join(',')
}

function* file() {
  yield `\ufeff${columnNames.map((name) => columns[name].header).join(',')}\r\n`
  for (let row = 0; row < rows; row += 1) yield `${line(row)}\r\n`
}

async function measured(settings: Settings, ownerUrl: string, path: string) {
  const connections = connectionsOf(ownerUrl, settings)
  await migrate(ownerUrl, passwordOfRole(connections))
  const asked = { today: '2016-12-31', production: false }
  const order = { path, name: 'bench.csv', reviewYear: 2016, dryRun: false, partial: false, asked }
  const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
  const began = performance.now()
  const { report, added } = await take(
    connections.importer,
    keys,
    operatorPermit(operator('bench'), 'import.run'),
    order,
  )
  const seconds = (performance.now() - began) / 1000
  if (report.taken !== rows) throw new Error(`${report.taken} of ${rows} rows were taken.`)
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  tell('import', {
    rows,
    seconds: Number(seconds.toFixed(2)),
    rowsPerSecond: Math.round(rows / seconds),
    peakMegabytes,
    added,
  })
}

const dataDir = mkdtempSync(join(tmpdir(), 'jijiao-bench-'))
try {
  const settings = settingsFrom({ ...process.env, JIJIAO_DATA: dataDir })
  const path = join(dataDir, 'bench.csv')
  await pipeline(Readable.from(file()), createWriteStream(path))
  const database = await startDatabase(settings, { print: console.error })
  await measured(settings, database.ownerUrl, path).finally(() => database.stop())
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
