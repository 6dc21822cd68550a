import { html, svg } from 'lit'

/** A lucide icon (ISC) of 24 × 24 from its path data; decoration, so words stand beside it. */
export function icon(...paths: string[]) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${paths.map((d) => svg`<path d=${d} />`)}
  </svg>`
}
