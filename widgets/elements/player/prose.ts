import { html } from 'lit'
import { trusted, type RenderedHtml } from '../../base/html.js'

/** Other lessons of the course are linked to as `#lesson-<id>`. */
const LESSON = '#lesson-'

/** Text that the server rendered and sanitised; its links stay inside the element. */
export function prose(text: RenderedHtml, open: (lessonId: string) => void) {
  const onClick = (event: Event) => {
    const link = (event.target as Element).closest('a')
    const address = link?.getAttribute('href') ?? ''
    if (!link || !address.startsWith('#')) return
    event.preventDefault()
    if (address.startsWith(LESSON)) open(address.slice(LESSON.length))
    else showPlace(link.getRootNode() as ShadowRoot, address.slice(1))
  }
  return html`<div class="prose" .innerHTML=${trusted(text)} @click=${onClick}></div>`
}

/** A browser does not look into a shadow root for the place that a #link names. */
function showPlace(root: ShadowRoot, id: string) {
  const place = root.getElementById(decodeURIComponent(id))
  if (!place) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'start' })
}
