import { lazy } from 'preact-iso'
import { BrokenNote } from './broken-note.js'
import type { AnyComponent } from 'preact'

/** A page that is fetched when it is opened; a part that does not come is said, not a blank page. */
export function lazyPage<Props>(load: () => Promise<AnyComponent<Props>>): AnyComponent<Props> {
  return lazy(() => load().catch(() => BrokenNote as AnyComponent<Props>)) as AnyComponent<Props>
}
