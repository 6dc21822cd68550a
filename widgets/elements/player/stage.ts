import { html, nothing } from 'lit'
import { t } from '../../base/i18n.js'
import { controls, type ControlsInput } from './controls.js'
import type { Around } from './lazy.js'
import type { NoticesInput } from './notices.js'
import { watchBar } from './watch-bar.js'

export interface StageInput extends ControlsInput, NoticesInput {
  isHidden: boolean
  around: Around | undefined
}

/** The picture keeps its whole area; ruler and controls stand under it on paper. */
export function stage(input: StageInput) {
  const { playback, screen, around } = input
  const { deck, tracks } = playback
  const look = screen ? `${screen.screen} ${screen.isIdle ? 'idle' : ''}` : ''
  return html`<section
    class="stage ${look}"
    part="stage"
    aria-label=${t('player.video')}
    tabindex="-1"
    ?hidden=${input.isHidden}
  >
    <div class="picture">
      ${
        playback.session?.frameUrl
          ? around?.framed(playback)
          : html`<video
              playsinline
              crossorigin="anonymous"
              preload="metadata"
              poster=${tracks?.posterUrl ?? nothing}
              @click=${() => deck.toggle()}
              @dblclick=${() => screen?.toggle()}
            ></video>`
      }
      ${around?.caption(playback)} ${around?.notices(input)}
    </div>
    <div class="strip">
      ${watchBar(playback)} ${around?.chapterNames(playback)} ${controls(input)}
    </div>
  </section>`
}
