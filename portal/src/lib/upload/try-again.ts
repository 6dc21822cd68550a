import { Problem } from '#widgets/base/problem'
import { isOnline } from '../online.js'

const TRIES = 8
const LONGEST_MS = 30_000

interface Retrying {
  signal: AbortSignal
  onWait: (isWaiting: boolean) => void
}

/**
 * Does something again while what went wrong may pass: no network, a server in trouble, an address
 * that has ended (403), a part that was damaged on its way (422). While offline no try is counted.
 */
export async function tryAgain<Value>(
  work: () => Promise<Value>,
  { signal, onWait }: Retrying
): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      const value = await work()
      onWait(false)
      return value
    } catch (error) {
      signal.throwIfAborted()
      if (!mayPass(error) || tries >= TRIES) throw error
      onWait(true)
      const wait = error instanceof Problem && error.retryAfter * 1_000
      await pause(wait || Math.min(LONGEST_MS, 500 * 2 ** tries), signal)
      await untilOnline(signal)
    }
  }
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof Problem)) return false
  const { status, code } = error
  return (
    status === 0 ||
    status >= 500 ||
    status === 429 ||
    code === 'E_PART_403' ||
    code === 'E_PART_422'
  )
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}

async function untilOnline(signal: AbortSignal): Promise<void> {
  while (!isOnline.value) await pause(500, signal)
}
