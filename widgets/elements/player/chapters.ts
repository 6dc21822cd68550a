import { html, nothing } from 'lit'
import { t } from '../../base/i18n.js'
import type { Playback } from './playback.js'
import { clock } from './time.js'

/** Names of the chapters, each over its part of the ruler; the widths are set by `layChapters`. */
export function chapterNames({ tracks, chapter, deck }: Playback) {
  if (!tracks?.chapters.length) return nothing
  return html`<ol class="chapters" aria-label=${t('player.chapters')}>
    ${tracks.chapters.map(
      (one) =>
        html`<li>
          <button
            type="button"
            class="clip"
            title="${clock(one.startMs)} ${one.title}"
            aria-current=${one === chapter ? 'true' : nothing}
            @click=${() => deck.seek(one.startMs)}
          >
            ${one.title}
          </button>
        </li>`
    )}
  </ol>`
}

/** Script may set styles where a page's policy forbids the `style` attribute. */
export function layChapters(list: HTMLElement | null, { tracks }: Playback) {
  const widths = tracks?.chapters.map(({ startMs, endMs }) => `minmax(0, ${endMs - startMs}fr)`)
  if (list && widths) list.style.gridTemplateColumns = widths.join(' ')
}
