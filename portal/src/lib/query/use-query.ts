import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { cache } from './cache.js'
import type { QueryKey } from './query-cache.js'

const FRESH_MS = 15_000

export interface Query<Data> {
  key: QueryKey
  load: () => Promise<Data>
  /** How long an answer is shown without asking again, in milliseconds. */
  freshMs?: number
}

interface QueryOptions {
  isEnabled?: boolean
  /** While another page of the same list loads, the last one stays on the screen. */
  keepsLast?: boolean
}

export interface QueryState<Data> {
  data: Data | undefined
  error: unknown
  /** Neither an answer nor an error yet. */
  isPending: boolean
  isFetching: boolean
  retry: () => void
}

export function useQuery<Data>(query: Query<Data>, options: QueryOptions = {}): QueryState<Data> {
  const { isEnabled = true, keepsLast = false } = options
  const { key, load, freshMs = FRESH_MS } = query
  const name = JSON.stringify(key)
  const [, render] = useState(0)
  const last = useRef<Data | undefined>(undefined)
  useLayoutEffect(() => cache.subscribe(key, () => render((count) => count + 1)), [name])
  useEffect(() => {
    const { updatedAt } = cache.read(key)
    const isFresh = updatedAt > 0 && Date.now() - updatedAt < freshMs
    if (isEnabled && !isFresh) cache.fetch(key, load).catch(() => {})
  }, [name, isEnabled])
  const { data, error, isFetching } = cache.read<Data>(key)
  if (data !== undefined) last.current = data
  const shown = data ?? (keepsLast ? last.current : undefined)
  return {
    data: shown,
    error: data === undefined ? error : null,
    isPending: shown === undefined && !error,
    isFetching,
    retry: () => void cache.fetch(key, load).catch(() => {}),
  }
}
