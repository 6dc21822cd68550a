import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Leaving {
  url: string
  host: string
  afterMs: number
  /** What was to come; only its first half is sent */
  body?: string
}

/** A client that goes away: while the answer is in the making, or in the middle of its own body. */
export async function leave({ url, host, afterMs, body = '' }: Leaving): Promise<void> {
  const headers = { host, 'content-type': 'application/json', 'content-length': body.length }
  const options = body ? { method: 'POST', headers } : { headers: { host } }
  const sending = request(url, { ...options, agent: false }, (reply) => reply.resume())
  const { promise: isClosed, resolve: closed } = Promise.withResolvers<void>()
  sending.on('close', closed)
  sending.on('error', () => {})
  if (body) {
    sending.write(body.slice(0, body.length / 2))
  } else {
    sending.end()
  }
  await sleep(afterMs)
  sending.destroy()
  await isClosed
}
