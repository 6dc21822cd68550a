import { useLayoutEffect } from 'preact/hooks'
import { crumbs, type Crumb } from './crumbs.js'
import { ownerName } from './owner-name.js'

/** Names the page in the tab, the crumbs and (by its heading) the screen reader. */
export function usePage(title: string, way: Crumb[] = []): void {
  useLayoutEffect(() => {
    crumbs.value = [...way, { label: title }]
    document.title = [title, ownerName.value].filter(Boolean).join(' · ')
  }, [title, ownerName.value, JSON.stringify(way)])
}
