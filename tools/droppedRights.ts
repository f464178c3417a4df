// As whom PostgreSQL runs: it refuses to be root, and a container or a CI often is.
import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The user that owns the server where we are root: PostgreSQL refuses to run as root. */
const nobody = 65_534

export type As = { command: string[]; owner: number | null; uid?: number; gid?: number }

/**
 * How to start a program of PostgreSQL: as we are, or as root by dropping to nobody. `setpriv` first: it works in a folder that only
 * root may enter (it keeps the capability to pass) and in a chroot; `unshare` where it is missing; plain uid where both are.
 * The signal at the parent's death ends the server even when this supervisor is killed outright.
 */
export function launcher(program: string): As {
  const asRoot = process.getuid?.() === 0
  const drop = [
    '--reuid=65534',
    '--regid=65534',
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ]
  const ways: As[] = asRoot
    ? [
        { command: ['setpriv', '--pdeathsig=INT', ...drop, '--'], owner: nobody },
        { command: ['setpriv', ...drop, '--'], owner: nobody },
        { command: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'], owner: 0 },
        { command: [], owner: nobody, uid: nobody, gid: nobody },
      ]
    : [
        { command: ['setpriv', '--pdeathsig=INT', '--'], owner: null },
        { command: [], owner: null },
      ]
  const works = ways.find((way) => {
    const [command, ...args] = [...way.command, program, '--version']
    return spawnSync(command ?? program, args, { stdio: 'ignore', uid: way.uid, gid: way.gid }).status === 0
  })
  if (!works) throw new Error(`${program} cannot be started by this user.`)
  return works
}

/** Gives a folder and all in it to its user; a folder that is theirs already costs one look. */
export function owned(path: string, owner: number | null) {
  if (owner === null || statSync(path).uid === owner) return
  chownSync(path, owner, owner)
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), owner, owner)
  }
}
