import { html } from 'lit'
import { t } from '../../base/i18n.js'
import { icons } from './icons.js'
import type { Playback } from './playback.js'

/** A film on YouTube: nothing of it is loaded before somebody agrees, then its player in a frame. */
export function framed(playback: Playback) {
  const { session, isAgreed } = playback
  return isAgreed
    ? html`<iframe
        class="frame"
        src=${session?.frameUrl ?? ''}
        title=${t('player.video')}
        allow="autoplay; encrypted-media; picture-in-picture"
        referrerpolicy="strict-origin-when-cross-origin"
      ></iframe>`
    : html`<div class="agree">
        <p class="title">${t('player.youtube')}</p>
        <p class="small">${t('player.youtubeHint')}</p>
        <button type="button" class="button primary" part="button" @click=${() => playback.agree()}>
          ${icons.play}${t('player.youtubePlay')}
        </button>
      </div>`
}
