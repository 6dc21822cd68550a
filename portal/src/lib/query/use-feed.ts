import { useState } from 'preact/hooks'
import { useMutation } from './use-mutation.js'
import { useQuery, type Query } from './use-query.js'
import type { CursorMeta } from '../contract.js'

interface FeedPage<Item> {
  data: Item[]
  meta: CursorMeta
}

interface Feed<Item> extends Omit<Query<FeedPage<Item>>, 'load'> {
  load: (after: string | undefined) => Promise<FeedPage<Item>>
}

/** A list that grows at its end: the first page from the cache, the following ones on request. */
export function useFeed<Item>({ load, ...query }: Feed<Item>) {
  const name = JSON.stringify(query.key)
  const first = useQuery({ ...query, load: () => load(undefined) }, { keepsLast: true })
  const [grown, setGrown] = useState<{ name: string; pages: FeedPage<Item>[] }>({ name, pages: [] })
  const pages = grown.name === name ? grown.pages : []
  const next = (pages.at(-1) ?? first.data)?.meta.next ?? undefined
  const more = useMutation({
    run: () => load(next),
    onDone: (page) => setGrown({ name, pages: [...pages, page] }),
  })
  return {
    ...first,
    items: [first.data, ...pages].flatMap((page) => page?.data ?? []),
    total: first.data?.meta.total,
    more: next ? more : undefined,
  }
}
