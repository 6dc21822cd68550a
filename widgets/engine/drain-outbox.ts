import { Problem } from '../base/problem.js'
import type { Outbox, OutboxRow } from './outbox.js'

export interface Drain {
  outbox: Outbox
  owner: string
  /** The session that this tab is playing: it sends for itself. */
  except: string
  send: (row: Pick<OutboxRow, 'sessionId' | 'seq' | 'positionMs' | 'ranges'>) => Promise<unknown>
}

/**
 * Sends what earlier tabs left behind. One tab of the site does it; the others find the lock taken
 * and go on. Ends quietly when the network does; the rows wait for the next time.
 */
export async function drainOutbox(drain: Drain): Promise<void> {
  // Locks need a secure context; without them two tabs may send the same row, which changes nothing.
  if (!navigator.locks) return sendRows(drain)
  await navigator.locks.request(
    `belgenet-outbox-${drain.owner}`,
    { ifAvailable: true },
    async (lock) => {
      if (lock) await sendRows(drain)
    }
  )
}

async function sendRows({ outbox, owner, except, send }: Drain): Promise<void> {
  await outbox.forgetOld()
  for (const row of await outbox.rowsOf(owner)) {
    if (row.sessionId === except) continue
    try {
      const { sessionId, seq, positionMs, ranges } = row
      await send({ sessionId, seq, positionMs, ranges })
    } catch (error) {
      if (!isFinal(error)) return
    }
    await outbox.settle(row)
  }
}

/** The server will never take this row: the session is gone or was never this member's. */
function isFinal(error: unknown): boolean {
  const status = error instanceof Problem ? error.status : 0
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status)
}
