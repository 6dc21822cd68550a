import { html } from 'lit'

/** What is offered is a hairline, what is stored is ink. `share` from 0 to 1. */
export function inkBar(share: number) {
  return html`<svg class="ink" width="100%" height="8" aria-hidden="true">
    <rect class="offered" y="3" width="100%" height="2" />
    <rect class="stored" width="${(share * 100).toFixed(1)}%" height="8" />
  </svg>`
}
