import { defineConfig } from '@adonisjs/redis'
import env from '#start/env'

const url = new URL(env.get('REDIS_URL').release())

export const redisServer = {
  host: url.hostname,
  port: Number(url.port || 6379),
  password: decodeURIComponent(url.password) || undefined,
}

export default defineConfig({
  connection: 'main',
  connections: {
    main: {
      ...redisServer,
      db: Number(url.pathname.slice(1) || 0),
      keyPrefix: '',
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      retryStrategy: (times: number) => Math.min(100 * 2 ** times, 3000),
    },
  },
})

declare module '@adonisjs/redis/types' {
  export interface RedisConnections {
    main: object
  }
}
