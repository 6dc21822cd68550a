import { html, nothing, svg } from 'lit'
import type { Segment } from '#playback/shared/watched_segments'
import { t } from '../../base/i18n.js'
import type { Playback } from './playback.js'
import { spokenTime } from './time.js'

/**
 * The lesson as a ruler: hairline = offered, hatched = seen and not yet confirmed, solid = stored,
 * the one coloured mark = now. Places are SVG attributes: a page's policy may forbid `style=`.
 */
export function watchBar(playback: Playback) {
  const { deck, tracks, progress, chapter } = playback
  const { durationMs, positionMs } = deck
  const place = (ms: number) => `${durationMs > 0 ? ((ms / durationMs) * 100).toFixed(3) : 0}%`
  const ink = (ranges: readonly Segment[] = [], fill?: string) =>
    ranges.map(
      ([startMs, endMs]) =>
        svg`<rect class=${fill ? 'wet' : 'ink'} fill=${fill ?? nothing} x=${place(startMs)} y="9" width=${place(endMs - startMs)} height="10" />`
    )
  const cuts = tracks?.chapters.slice(1).map(({ startMs }) => tick('cut', place(startMs), 5, 18))
  const at = { at: spokenTime(positionMs), chapter: chapter?.title ?? 'none' }
  return html`<div class="ruler">
    <svg class="watch" role="img" aria-label=${t('player.watched', { share: playback.share })}>
      <defs>
        <pattern
          id="wet"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="ink" width="2" height="4" />
        </pattern>
      </defs>
      <rect class="offered" y="13" width="100%" height="2" />
      ${ink(progress?.confirmed)} ${ink(progress?.pending, 'url(#wet)')} ${cuts}
      ${tick('now', place(positionMs), 4, 20)}
      <circle class="now" cx=${place(positionMs)} cy="14" r="6.5" />
    </svg>
    <input
      class="seek"
      type="range"
      min="0"
      max=${Math.round(durationMs / 1000) || 1}
      step="any"
      .value=${String(positionMs / 1000)}
      aria-label=${t('player.position')}
      aria-valuetext=${t('player.positionText', at)}
      @input=${({ target }: Event) => deck.seek(Number((target as HTMLInputElement).value) * 1000)}
    />
  </div>`
}

function tick(name: string, x: string, y: number, height: number) {
  return svg`<rect class=${name} x=${x} y=${y} width="2" height=${height} transform="translate(-1 0)" />`
}
