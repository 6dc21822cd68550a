import { defineConfig, drivers, store } from '@adonisjs/cache'

/** Only in memory and only for seconds: a change made by another process is seen when the entry ends. */
const cacheConfig = defineConfig({
  default: 'memory',
  stores: { memory: store().useL1Layer(drivers.memory({ maxItems: 10_000 })) },
})

export default cacheConfig

declare module '@adonisjs/cache/types' {
  interface CacheStores extends InferStores<typeof cacheConfig> {}
}
