// `npm run offline [-- TESTS]`: the tests in a network of their own in which there is this machine alone. What tries to reach another
// address fails there, is counted by the kernel, and fails the run: nothing that runs here needs, or calls, anybody outside.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Plain, root } from './settings.ts'

const inside = '--inside'
const cannot = () =>
  new Plain(
    '本机不允许建立独立网络，请在 Linux 上运行，或由管理员开放 unshare。\nNo network of its own can be made here: it takes Linux, `unshare` and `ip`, and the right to make one.',
  )

/** Root stays root; anybody else stays who they are, for PostgreSQL runs as no root, and keeps the right to bring the loopback up. */
const waysIn = process.getuid?.() === 0 ? ['-n'] : ['-n', '-c', '--keep-caps']

const run = (command: string, args: readonly string[], shown = true): SpawnSyncReturns<Buffer> =>
  spawnSync(command, args, { cwd: root, stdio: shown ? 'inherit' : 'ignore' })

function outside(args: readonly string[]): number {
  if (run('unshare', [...waysIn, 'true'], false).status !== 0) throw cannot()
  const script = join(root, 'tools', 'offline.ts')
  return run('unshare', [...waysIn, process.execPath, script, inside, ...args]).status ?? 1
}

/** How often somebody in this network has asked for an address to which there is no way. */
function attempts(): number {
  const [names = '', values = ''] = readFileSync('/proc/self/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Ip:'))
  const at = names.split(' ').indexOf('OutNoRoutes')
  const sixth = /^Ip6OutNoRoutes\s+(\d+)/m.exec(readFileSync('/proc/self/net/snmp6', 'utf8'))?.[1]
  return Number(values.split(' ')[at] ?? 0) + Number(sixth ?? 0)
}

/** One call to an address of nobody: a count that does not move would show nothing. */
async function countShown() {
  const before = attempts()
  const socket = connect(9, '192.0.2.1')
  await once(socket, 'error')
  if (attempts() !== before + 1)
    throw new Plain('内核没有计数，无法证明。\nThe kernel counts no attempts here, so nothing can be shown.')
}

async function within(args: readonly string[]): Promise<number> {
  if (run('ip', ['link', 'set', 'lo', 'up']).status !== 0) throw cannot()
  // A browser asks its own kernel, sending nothing, whether there is a way to this address: so it learns whether there is IPv6.
  run('ip', ['-6', 'route', 'add', 'unreachable', '2001:4860:4860::8888/128'], false)
  await countShown()
  const before = attempts()
  const { status } = run(process.execPath, [join(root, 'tools', 'check.ts'), ...args])
  const tried = attempts() - before
  console.log(`离线运行：向本机以外的连接 ${tried} 次。 Offline: ${tried} attempts to reach another address.`)
  return tried === 0 ? (status ?? 1) : 1
}

const args = process.argv.slice(2)
try {
  process.exit(args[0] === inside ? await within(args.slice(1)) : outside(args))
} catch (fault) {
  console.error(fault instanceof Plain ? fault.message : fault)
  process.exit(1)
}
