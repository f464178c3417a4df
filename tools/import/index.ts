// `npm run import -- FILE`: a legacy export into the register from the command line. Exit code 0 when it was taken (or a dry run
// found nothing wrong), 1 when nothing was taken because of its faults, 2 when the file or the command is of no use.
import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { dayAt } from '@jijiao/kernel'
import { idNumberKeysFrom } from '../../subgraphs/people/src/idNumberSeal.ts'
import { asTool, withDatabase } from '../join.ts'
import { operator, operatorPermit } from '../operator.ts'
import { type Settings, settingsFrom } from '../settings.ts'
import { check } from './check.ts'
import { writeMarked } from './marked.ts'
import { progressBar } from './progressBar.ts'
import { unusableReport } from './report.ts'
import { type Order, type Taken, take } from './take.ts'
import { Unusable } from './unusable.ts'

const usage = `npm run import -- FILE [--review 2016] [--dry-run] [--partial] [--report FILE.json] [--marked FILE]

  FILE        旧平台导出的 .csv(UTF-8 或 GB18030)或 .xlsx    a legacy export
  --review    申报年度，默认 2016    the review year of its applications
  --dry-run   只检查，不登记    tells what it would do, and does nothing
  --partial   登记正确的行，放弃错误的行    takes the right rows and leaves the wrong ones
  --report    把逐行结果写入 JSON 文件    writes the result of every row (contains personal data; mode 0600)
  --marked    写出标明错误的文件    writes the file with its errors marked`

type Asked = { order: Order; report: string | undefined; marked: string | undefined }

/** @returns null when the command cannot be understood. */
function asked(settings: Settings): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        review: { type: 'string', default: '2016' },
        'dry-run': { type: 'boolean', default: false },
        partial: { type: 'boolean', default: false },
        report: { type: 'string' },
        marked: { type: 'string' },
      },
    })
    const [path, ...others] = positionals
    if (!path || others.length > 0 || !/^20\d{2}$/.test(values.review)) return null
    const order = {
      path,
      name: basename(path),
      reviewYear: Number(values.review),
      dryRun: values['dry-run'],
      partial: values.partial,
      asked: { today: dayAt(new Date()), production: settings.mode === 'production' },
    }
    return { order, report: values.report, marked: values.marked }
  } catch {
    return null
  }
}

/** What makes a file useless shows in its first rows: nobody waits for a database to hear it. */
async function uselessAtOnce(order: Order): Promise<Taken | null> {
  try {
    const { reading } = await check(order.path, order.name, order.asked)
    await reading.batches.return(undefined)
    return null
  } catch (error) {
    if (error instanceof Unusable) return { report: unusableReport(order.name, error), added: null, taken: false }
    throw error
  }
}

async function taken(order: Order, settings: Settings): Promise<Taken> {
  const useless = await uselessAtOnce(order)
  if (useless) return useless
  return withDatabase(async (connections) => {
    const bar = progressBar(process.stderr)
    const keys = idNumberKeysFrom(JSON.stringify(settings.secrets.identityKeys))
    try {
      return await take(connections.importer, keys, operatorPermit(operator('import'), 'import.run'), order, bar.show)
    } finally {
      bar.end()
    }
  }, settings)
}

/** Lines shown before the report has to be asked for. Values stay out of the terminal: they may be identity numbers. */
const faultsShown = 20

function tell({ report, added, taken }: Taken, order: Order) {
  if (report.unusable)
    return console.error(
      `${report.unusable.reason}${report.unusable.remedy}\n${report.unusable.reasonEn} ${report.unusable.remedyEn}`,
    )
  const rejected = Object.keys(report.rejected).length
  for (const fault of report.faults.slice(0, faultsShown))
    console.error(`第 ${fault.line} 行 ${fault.column} ${fault.code}: ${fault.reason}${fault.remedy}`)
  const more = report.faults.length + report.faultsLeftOut - faultsShown
  if (more > 0) console.error(`…… 另有 ${more} 处，见 --report 或 --marked。 ${more} more: see --report or --marked.`)
  const words = taken
    ? ['已登记', 'Taken']
    : order.dryRun
      ? ['预检，未登记', 'Dry run, nothing taken']
      : ['未登记任何一行', 'Nothing taken']
  console.log(`${words[0]}:新增 ${report.accepted} 行，重复 ${report.duplicates.length} 行，错误 ${rejected} 行。`)
  console.log(`${words[1]}: ${report.accepted} rows new, ${report.duplicates.length} duplicate, ${rejected} wrong.`)
  if (added)
    console.log(
      `人员 ${added.persons} · 单位 ${added.employers} · 备案 ${added.filings} · 学时记录 ${added.entries} · 申报 ${added.applications}`,
    )
}

async function main(): Promise<number> {
  const settings = settingsFrom()
  const command = asked(settings)
  if (!command || !existsSync(command.order.path)) {
    console.error(command ? `没有文件 ${command.order.path}。 No such file.` : usage)
    return 2
  }
  const { order } = command
  const outcome = await taken(order, settings)
  const { report, added } = outcome
  if (command.report) {
    const whole = { ...report, added, reviewYear: order.reviewYear, dryRun: order.dryRun }
    writeFileSync(command.report, `${JSON.stringify(whole, null, 1)}\n`, { mode: 0o600 })
  }
  if (command.marked && !report.unusable) await writeMarked(order.path, order.name, order.asked, command.marked)
  tell(outcome, order)
  if (report.unusable) return 2
  return outcome.taken || (order.dryRun && (order.partial || Object.keys(report.rejected).length === 0)) ? 0 : 1
}

await asTool(main)
