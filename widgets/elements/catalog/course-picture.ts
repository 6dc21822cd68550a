import { html, svg } from 'lit'
import { cover } from '../../base/cover.js'

export interface Pictured {
  coverUrl: string | null
  coverSeed: string
}

/** The course's picture, or the engraving of its seed. */
export function coursePicture({ coverUrl, coverSeed }: Pictured) {
  if (coverUrl) {
    return html`<img
      src=${coverUrl}
      alt=""
      loading="lazy"
      decoding="async"
      width="640"
      height="400"
    />`
  }
  return html`<svg viewBox="0 0 320 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    ${cover(coverSeed).map((d) => svg`<path d=${d} />`)}
  </svg>`
}
