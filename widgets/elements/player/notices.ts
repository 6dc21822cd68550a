import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../../base/i18n.js'
import { moreIcons } from './icons-more.js'
import { icons } from './icons.js'
import type { NumberedLesson } from './numbering.js'
import type { Playback } from './playback.js'
import { clock } from './time.js'

export interface NoticesInput {
  playback: Playback
  next: NumberedLesson | undefined
  openNext: () => void
  dismissResume: () => void
}

/** Short words on the picture, on paper of their own so that the picture cannot hide them. */
export function notices(input: NoticesInput): TemplateResult | typeof nothing {
  const { deck, failure, resumedAtMs } = input.playback
  if (failure) return failed(input.playback)
  if (deck.ended) return ended(input)
  if (deck.waiting) return html`<p class="notice" role="status">${t('player.waiting')}</p>`
  return resumedAtMs === null ? nothing : resumed(input, resumedAtMs)
}

function resumed({ playback, dismissResume }: NoticesInput, atMs: number) {
  const restart = () => {
    playback.deck.seek(0)
    dismissResume()
  }
  return html`<div class="notice" role="status">
    <span>${t('player.resumed', { at: clock(atMs) })}</span>
    <button type="button" class="link" @click=${restart}>${t('player.restart')}</button>
    <button type="button" class="close" aria-label=${t('player.dismiss')} @click=${dismissResume}>
      ${moreIcons.close}
    </button>
  </div>`
}

function ended({ playback, next, openNext }: NoticesInput) {
  const again = () => {
    playback.deck.seek(0)
    void playback.deck.play()
  }
  return html`<div class="card">
    ${
      next
        ? html`<p class="small muted">${t('player.upNext')}</p>
            <p class="title"><span class="number">${next.number}</span> ${next.row.title}</p>`
        : nothing
    }
    <div class="ways">
      ${
        next
          ? html`<button type="button" class="button primary" part="button" @click=${openNext}>
              ${t('player.next')}${icons.next}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${again}>${t('player.again')}</button>
    </div>
  </div>`
}

const FAILURES = {
  E_MEDIA_UNREACHABLE: 'player.mediaUnreachable',
  E_MEDIA_BROKEN: 'player.mediaBroken',
  E_MEDIA_UNSUPPORTED: 'player.mediaUnsupported',
}

function failed(playback: Playback) {
  const key = FAILURES[playback.failure ?? 'E_MEDIA_UNREACHABLE']
  return html`<div class="card trouble" role="alert">
    <p class="title">${icons.alert}${t(key)}</p>
    <p>${t(`${key}Hint`)}</p>
    <div class="ways">
      <button type="button" class="button" part="button" @click=${() => playback.retry()}>
        ${t('retry')}
      </button>
    </div>
  </div>`
}
