import { html } from 'lit'
import { t } from '../../base/i18n.js'
import { moreIcons } from './icons-more.js'

export { styles } from './help.styles.js'

const KEYS: [keys: string[], does: string][] = [
  [['k', 'player.keySpace'], 'player.keyPlay'],
  [['j', 'l'], 'player.keyJump'],
  [['←', '→'], 'player.keyStep'],
  [['↑', '↓'], 'player.keyVolume'],
  [['m'], 'player.keyMute'],
  [['c'], 'player.keyCaptions'],
  [['f'], 'player.keyFull'],
  [['<', '>'], 'player.keySpeed'],
  [['0', '…', '9'], 'player.keyPart'],
  [['?'], 'player.keyHelp'],
]

/** Opened as a modal dialog by the element: the browser keeps the focus inside and Escape closes it. */
export function help(closed: () => void) {
  return html`<dialog class="help" aria-labelledby="help-title" @close=${closed}>
    <form method="dialog">
      <h2 id="help-title">${t('player.shortcuts')}</h2>
      <button class="close" aria-label=${t('player.dismiss')}>${moreIcons.close}</button>
    </form>
    <dl>
      ${KEYS.map(
        ([keys, does]) =>
          html`<div>
            <dt>${keys.map((key) => (key === '…' ? key : html`<kbd>${t(key)}</kbd>`))}</dt>
            <dd>${t(does)}</dd>
          </div>`
      )}
    </dl>
  </dialog>`
}
