import { html, svg } from 'lit'
import { cover } from '../../base/cover.js'
import type { Course } from './api-shapes.js'

/** The course's picture, or the engraving of its seed. */
export function courseCover({ coverUrl, coverSeed }: Course) {
  if (coverUrl) return html`<img class="cover" src=${coverUrl} alt="" decoding="async" />`
  return html`<svg
    class="cover"
    viewBox="0 0 320 180"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    ${cover(coverSeed, 320, 180).map((d) => svg`<path d=${d} />`)}
  </svg>`
}
