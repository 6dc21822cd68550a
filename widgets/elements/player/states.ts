import { html, nothing } from 'lit'
import { t } from '../../base/i18n.js'
import type { Problem } from '../../base/problem.js'
import { problemText } from '../../base/problem-text.js'
import { icons } from './icons.js'

/** Hairlines hold the place of picture, ruler and rows; they appear only when it takes a while. */
export function loading() {
  return html`<div class="loading" role="status">
    <span class="sr">${t('player.loading')}</span>
    <div class="picture"></div>
    <i></i><i></i><i></i>
  </div>`
}

/** What happened, what is safe, what to do, reference. */
export function failed(problem: Problem, retry: () => void) {
  const key = { 0: 'player.failedOffline', 404: 'player.missing' }[problem.status]
  const isOffline = problem.code === 'E_NETWORK'
  const isKnown = isOffline || problem.status === 404
  return html`<div class="trouble" role="alert">
    <p class="title">
      ${isOffline ? icons.offline : icons.alert}${t(isKnown && key ? key : 'player.failed')}
    </p>
    <p>
      ${isKnown ? t(`${key}Hint`) : `${problemText(problem)} ${t('player.failedHint')}`}
      ${!isKnown && problem.requestId ? t('player.reference', { id: problem.requestId }) : nothing}
    </p>
    <button type="button" class="button" part="button" @click=${retry}>${t('retry')}</button>
  </div>`
}
