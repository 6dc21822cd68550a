import { useState } from 'preact/hooks'
import { useMutation, type MutationState } from './use-mutation.js'
import { useQuery, type Query, type QueryState } from './use-query.js'
import type { CursorMeta } from '../contract.js'

interface FeedPage<Item> {
  data: Item[]
  meta: CursorMeta
}

interface Feed<Item> extends Omit<Query<FeedPage<Item>>, 'load'> {
  load: (after: string | undefined) => Promise<FeedPage<Item>>
}

export interface FeedState<Item> extends Omit<QueryState<FeedPage<Item>>, 'data'> {
  items: Item[]
  total: number | undefined
  /** Fetches the next page; undefined at the end. */
  more: MutationState<void, FeedPage<Item>> | undefined
}

/** A list that grows at its end: the first page from the cache, the following ones on request. */
export function useFeed<Item>({ load, ...query }: Feed<Item>): FeedState<Item> {
  const name = JSON.stringify(query.key)
  const { data, ...first } = useQuery(
    { ...query, load: () => load(undefined) },
    { keepsLast: true }
  )
  const [grown, setGrown] = useState<{ name: string; pages: FeedPage<Item>[] }>({ name, pages: [] })
  const pages = grown.name === name ? grown.pages : []
  const next = (pages.at(-1) ?? data)?.meta.next ?? undefined
  const more = useMutation({
    run: () => load(next),
    onDone: (page) => setGrown({ name, pages: [...pages, page] }),
  })
  return {
    ...first,
    items: [data, ...pages].flatMap((page) => page?.data ?? []),
    total: data?.meta.total,
    more: next ? more : undefined,
  }
}
