import { html, nothing, svg } from 'lit'

export interface Pictured {
  coverUrl: string | null
  coverSeed: string
}

let engrave: ((seed: string) => string[]) | undefined

/** Fetches the engraver while the courses are on their way; without it a cover stays plain. */
export async function loadEngraver(): Promise<void> {
  const loaded = await import('../../base/cover.js').catch(() => undefined)
  engrave = loaded?.cover
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
  if (!engrave) return nothing
  return html`<svg viewBox="0 0 320 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    ${engrave(coverSeed).map((d) => svg`<path d=${d} />`)}
  </svg>`
}
