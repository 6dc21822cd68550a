import { html, nothing } from 'lit'
import { covered, share as shareOf } from '#playback/shared/watched_segments'
import { t } from '../../base/i18n.js'
import type { Delivery } from '../../engine/beat.js'
import { moreIcons } from './icons-more.js'
import { icons } from './icons.js'
import type { Playback } from './playback.js'
import { spokenTail } from './spoken-tail.js'
import { shortLength } from './time.js'

/** What is stored, what is on its way and when the lesson is done: numbers beside the ink. */
export function saveLine(playback: Playback, isCompleted: boolean) {
  const { progress, session, deck } = playback
  if (!progress || !session) return html`<p class="save small muted"></p>`
  const pendingMs = covered(progress.pending)
  const share = Math.floor(shareOf(progress.confirmed, deck.durationMs) * 100) / 100
  const length = shortLength(pendingMs)
  const pendingKey = isHeldUp(progress.delivery) ? 'pending' : 'sending'
  const { threshold } = session
  const goal = t('player.threshold', {
    share: threshold,
    tail: spokenTail(Math.round(threshold * 100)),
  })
  return html`<p class="save small muted">
      <span>${swatch()}${t('player.saved', { share })}</span>
      ${pendingMs > 0 ? html`<span>${swatch('url(#wet)')}${t(`player.${pendingKey}`, { length })}</span>` : nothing}
      <span class="goal">${isCompleted ? html`${moreIcons.check}${t('player.done')}` : goal}</span>
    </p>
    ${waitingStrip(progress.delivery, pendingMs)}`
}

/** It is said aloud once, by the element; the number here goes on counting. */
function waitingStrip(delivery: Delivery, pendingMs: number) {
  if (!isHeldUp(delivery)) return nothing
  const waiting = pendingMs > 0 ? shortLength(pendingMs) : 'none'
  return html`<p class="waiting small">
    ${icons.offline}<span>${t(`player.${delivery}`, { waiting })}</span>
  </p>`
}

function isHeldUp(delivery: Delivery): boolean {
  return delivery === 'offline' || delivery === 'unavailable'
}

function swatch(fill?: string) {
  return html`<svg class="swatch" aria-hidden="true">
    <rect class=${fill ? 'wet' : 'ink'} fill=${fill ?? nothing} width="24" height="10" />
  </svg>`
}
