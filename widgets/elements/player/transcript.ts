import { html, nothing } from 'lit'
import { locale, t } from '../../base/i18n.js'
import { keepInSight } from './keep-in-sight.js'
import type { Playback } from './playback.js'
import { clock } from './time.js'

export interface TranscriptInput {
  playback: Playback
  query: string
  search: (query: string) => void
}

/** What is said, to read, search and jump by. */
export function transcript({ playback, query, search }: TranscriptInput) {
  const { captions, tracks, deck } = playback
  const cues = captions?.cues ?? []
  if (!tracks?.captions.length || (captions?.isLoaded && !cues.length)) return nothing
  const current = captions?.cueAt(deck.positionMs)
  const words = fold(query)
  const found = cues.filter(({ text }) => fold(text).includes(words))
  const onToggle = ({ target }: Event) => {
    const { open } = target as HTMLDetailsElement
    if (open !== deck.preferences.transcript) playback.prefer({ transcript: open })
  }
  return html`<details class="transcript" ?open=${deck.preferences.transcript} @toggle=${onToggle}>
    <summary><h3>${t('player.transcript')}</h3></summary>
    <input
      class="input"
      type="search"
      placeholder=${t('player.transcriptSearch')}
      aria-label=${t('player.transcriptSearch')}
      .value=${query}
      @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
    />
    <ul
      class=${captions?.isLoaded ? '' : 'awaited'}
      lang=${captions?.language ?? nothing}
      tabindex="0"
    >
      ${found.map(
        (cue) =>
          html`<li>
            <button
              type="button"
              aria-current=${cue === current ? 'true' : nothing}
              @click=${() => deck.seek(cue.startMs)}
            >
              <span class="number muted" dir="ltr">${clock(cue.startMs)}</span>
              <span dir="auto">${cue.text}</span>
            </button>
          </li>`
      )}
    </ul>
    ${found.length ? nothing : html`<p class="muted" role="status">${t('player.transcriptNone', { query })}</p>`}
  </details>`
}

/** Follows what is spoken, until somebody reads in the list. */
export function followTranscript(root: ParentNode) {
  const line = root.querySelector<HTMLElement>('.transcript [aria-current]')
  const list = line?.closest<HTMLElement>('ul')
  if (line && list && !list.matches(':hover, :focus-within')) keepInSight(list, line)
}

/** ı, i, ş and s meet: whoever searches may have no Turkish keyboard. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase(locale())
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}
