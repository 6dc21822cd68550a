import env from '#start/env'

const redis = new URL(env.get('REDIS_URL').release())

/**
 * Background work. `concurrency` is jobs at once in one worker process, kept below half of the
 * database pool; `window` is how many jobs of all tenants may wait in Redis, small so that a tenant
 * with thousands of jobs cannot stand before the others.
 */
const queueConfig = {
  prefix: env.get('QUEUE_PREFIX', 'belgenet'),

  /** node-redis 3, which bee-queue brings: it shares nothing with the connections of config/redis.ts */
  redis: {
    host: redis.hostname,
    port: Number(redis.port || 6379),
    password: decodeURIComponent(redis.password) || undefined,
    db: Number(redis.pathname.slice(1) || 0),
    /** It would give up for ever when all its waits together reach this; 24 days is the most */
    connect_timeout: 2 ** 31 - 1,
    retry_strategy: ({ attempt }: { attempt: number }) => Math.min(100 * 2 ** attempt, 3_000),
  },

  queues: {
    /** Listeners, and jobs that only speak to the database */
    default: { concurrency: 5, window: 20 },
    /** Jobs that wait for foreign systems: mail, payment, live rooms */
    outside: { concurrency: 10, window: 30 },
    /** Jobs that keep a core busy in a child process: video, large imports */
    heavy: { concurrency: 1, window: 3 },
  },

  /** A worker that is silent for so long has died; its jobs run again. */
  stallMs: env.get('QUEUE_STALL_MS', 30_000),
  pollMs: 1_000,
  schedulePollMs: 5_000,
  heartbeatMs: 5_000,
  closeMs: 25_000,
}

export type QueueName = keyof typeof queueConfig.queues

export default queueConfig
