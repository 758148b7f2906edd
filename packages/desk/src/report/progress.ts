import type { Shell } from '../shell.ts'

/** Shows what is being done, in one line that goes away. */
export interface Progress {
  stage(name: string): void
  /** Leaves nothing behind. */
  end(): void
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
/** Milliseconds between two frames. */
const PACE = 80
const CLEAR_LINE = '\r\u001b[K'

/** On standard error where that is a terminal; silent elsewhere. */
export function progressOn({ stderr, env }: Pick<Shell, 'stderr' | 'env'>): Progress {
  if (stderr.isTTY !== true || env.TERM === 'dumb') return { stage() {}, end() {} }
  let frame = 0
  let current = ''
  const draw = () => {
    stderr.write(`${CLEAR_LINE}${FRAMES[frame % FRAMES.length]} ${current}`)
    frame++
  }
  const timer = setInterval(draw, PACE)
  timer.unref()
  return {
    stage(name) {
      current = name
      draw()
    },
    end() {
      clearInterval(timer)
      stderr.write(CLEAR_LINE)
    },
  }
}
