import { useEffect, useLayoutEffect } from 'preact/hooks'
import { arrive } from './arrive.js'
import { crumbs, type Crumb } from './crumbs.js'
import { ownerName } from './owner-name.js'

/** Names the page in the tab and the crumbs, and takes the reader to its heading. */
export function usePage(title: string, way: Crumb[] = []): void {
  useLayoutEffect(() => {
    crumbs.value = [...way, { label: title }]
    document.title = [title, ownerName.value].filter(Boolean).join(' · ')
  }, [title, ownerName.value, JSON.stringify(way)])
  useEffect(arrive, [])
}
