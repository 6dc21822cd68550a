import { defineConfig, drivers, store } from '@adonisjs/cache'

/**
 * Only in memory and only for seconds: a change made by another process is seen when the entry ends.
 * All readers share one value, which they must not change: a copy each would cost more than the rest
 * of a small request.
 */
const cacheConfig = defineConfig({
  default: 'memory',
  stores: {
    memory: store().useL1Layer(drivers.memory({ maxItems: 10_000, serialize: false })),
  },
})

export default cacheConfig

declare module '@adonisjs/cache/types' {
  interface CacheStores extends InferStores<typeof cacheConfig> {}
}
