import { availableParallelism } from 'node:os'
import { runTool } from '#storage/video/run_tool'
import { ToolFailed } from '#storage/video/tool_failed'

/** Whoever watches the work, and may end it. */
export interface Watch {
  signal: AbortSignal
  /** 0 to 1 */
  progressed: (share: number) => void
}

export interface Encoding extends Watch {
  args: string[]
  durationMs: number
}

const NICENESS = 10
/** Half of the machine at most: people are served by the other half. */
const THREADS = String(Math.max(1, Math.floor(availableParallelism() / 2)))
/** The slowest that is worth waiting for: 30 times the film's length, and a minute to begin. */
const SLOWEST = 30
const BEGIN_MS = 60_000
const MICROSECONDS = /out_time_ms=(\d+)/g

/** Runs ffmpeg as work that nobody waits for. @throws {ToolFailed} or the signal's reason */
export async function encode({ args, durationMs, signal, progressed }: Encoding): Promise<void> {
  const all = ['-nostdin', '-v', 'error', '-y', '-progress', 'pipe:1', '-threads', THREADS, ...args]
  const { ok, errors } = await runTool('ffmpeg', all, {
    limitMs: durationMs * SLOWEST + BEGIN_MS,
    signal,
    niceness: NICENESS,
    heard: (output) => {
      // ffmpeg's `out_time_ms` has always been in microseconds.
      const at = [...output.matchAll(MICROSECONDS)].at(-1)
      if (at) progressed(Math.min(1, Number(at[1]) / 1000 / durationMs))
    },
  })
  if (!ok) {
    throw new ToolFailed(errors)
  }
}
