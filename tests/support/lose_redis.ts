import { once, type EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import redis from '@adonisjs/redis/services/main'

/** What ioredis knows of one server; its type could be a cluster as well. */
interface SingleNode extends EventEmitter {
  options: { retryStrategy?: () => number }
  stream: Socket
}

const OUTAGE_MS = 2_000

/**
 * Cuts the connection to Redis as a crash would; two seconds later the client finds it again.
 *
 * @returns what settles when the connection is back
 */
export async function loseRedis(): Promise<{ isBack: Promise<void> }> {
  const ioConnection = redis.connection().ioConnection as unknown as SingleNode
  const { retryStrategy } = ioConnection.options
  ioConnection.options.retryStrategy = () => OUTAGE_MS
  const isLost = once(ioConnection, 'reconnecting')
  ioConnection.stream.destroy()
  await isLost
  ioConnection.options.retryStrategy = retryStrategy
  return { isBack: once(ioConnection, 'ready').then(() => {}) }
}
