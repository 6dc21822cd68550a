import { html, nothing } from 'lit'
import type { Playback } from './playback.js'

/** What is spoken now, over the lower edge of the picture. */
export function caption({ captions, deck }: Playback) {
  const { captions: wanted, captionSize } = deck.preferences
  const text = wanted ? captions?.textAt(deck.positionMs) : ''
  if (!text) return nothing
  return html`<p class="caption ${captionSize}" lang=${captions?.language ?? ''} dir="auto">
    <span>${text}</span>
  </p>`
}
