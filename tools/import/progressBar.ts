// A bar on a terminal that moves; a few plain lines where nobody watches.
import type { Progress } from './take.ts'

const words = { READING: '读取 reading', WRITING: '登记 writing' } satisfies Record<Progress['step'], string>
const width = 30
const everyMs = 100

export function progressBar(to: NodeJS.WriteStream) {
  let shownAt = 0
  let step: Progress['step'] | null = null
  const draw = ({ step, share, rows }: Progress) => {
    const full = Math.round(share * width)
    return `${words[step].padEnd(12)} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)}% ${rows.toLocaleString('en')}`
  }
  return {
    show(progress: Progress) {
      const now = performance.now()
      const changed = progress.step !== step
      if (!changed && (!to.isTTY || now - shownAt < everyMs)) return
      step = progress.step
      shownAt = now
      to.write(to.isTTY ? `\r\u001b[K${draw(progress)}` : `${words[progress.step]} ${progress.rows}\n`)
    },
    end() {
      if (to.isTTY && step) to.write('\r\u001b[K')
    },
  }
}
