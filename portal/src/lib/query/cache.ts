import { QueryCache } from './query-cache.js'

/** The page's one cache. */
export const cache = new QueryCache()
