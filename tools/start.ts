// `npm start`: everything up, the address and the demonstration accounts in a box, and on ^C everything down again.
import { styleText } from 'node:util'
import { buildConsole } from './consoleBuild.ts'
import { type DemonstrationAccount, demonstration } from './demonstration.ts'
import { faultTold } from './join.ts'
import { type RunOptions, run, type Stack } from './run.ts'
import { Plain, settingsFrom } from './settings.ts'

const steps: Record<string, string> = {
  database: '启动数据库 database',
  migrate: '建立数据表 tables',
  seed: '准备演示数据 demonstration data',
  subgraphs: '启动各服务 services',
  gateway: '启动网关 gateway',
}

/** A closed pipe (`npm start | head`) must not take the runner down before it has stopped the others. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const print: RunOptions['print'] = (name, line) => console.log(`${styleText('dim', `${name.padEnd(12)} │`)} ${line}`)

/** A wide character takes two columns. */
const width = (text: string) => [...text].reduce((sum, one) => sum + (/[⺀-鿿＀-￯]/.test(one) ? 2 : 1), 0)

export function box(lines: readonly string[]): string {
  const inner = Math.max(...lines.map(width))
  const row = (line: string) => `│ ${line}${' '.repeat(inner - width(line))} │`
  return [`┌${'─'.repeat(inner + 2)}┐`, ...lines.map(row), `└${'─'.repeat(inner + 2)}┘`].join('\n')
}

function welcome(address: string, accounts: readonly DemonstrationAccount[]): string {
  const rows = accounts.map((one) => [one.role, one.name, one.login, one.password])
  const columns = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))))
  const cards = rows.map((row) => row.map((cell, at) => cell + ' '.repeat((columns[at] ?? 0) - width(cell))).join('  '))
  return box([
    `继教 Jijiao  ${address}`,
    ...(cards.length > 0 ? ['', '演示账号 demonstration accounts', ...cards] : []),
    '',
    'Ctrl-C 停止 stops everything',
  ])
}

/** Resolves when somebody wants us to end: a signal (npm and the terminal both deliver it), or our starter is gone. */
function wish(): { asked: Promise<void>; signal: AbortSignal } {
  const abort = new AbortController()
  const asked = new Promise<void>((resolve) => {
    const ask = () => {
      resolve()
      abort.abort(new Plain('已停止启动。 Starting was stopped.'))
    }
    for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(event, ask)
    if (process.connected) process.once('disconnect', ask)
  })
  return { asked, signal: abort.signal }
}

async function start(): Promise<number> {
  const { asked, signal } = wish()
  const began = performance.now()
  const settings = settingsFrom()
  const province = settings.mode === 'demo' ? await demonstration() : null
  const built = buildConsole()
  built.catch(() => {}) // told by the run, which waits for it before the gateway
  const step = (name: string) => console.log(styleText('dim', `· ${steps[name] ?? name}`))
  const fill = province ? { fill: province.seed } : {}
  let stack: Stack | null = null
  try {
    stack = await run(settings, { print, step, signal, built, ...fill })
    if ((await built) === 'built') console.log(styleText('dim', '· 界面已生成 console built'))
    console.log(welcome(stack.address, province?.demonstrationAccounts ?? []))
    console.log(styleText('dim', `${((performance.now() - began) / 1000).toFixed(1)} s`))
    const broken = await Promise.race([asked.then(() => null), stack.broken])
    if (broken === null) return 0
    console.error(`${broken} 其余服务随之停止。 The others are stopped as well.`)
    return 1
  } finally {
    await stack?.stop()
  }
}

try {
  process.exit(await start())
} catch (fault) {
  console.error(faultTold(fault))
  process.exit(1)
}
