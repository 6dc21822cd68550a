import { html } from 'lit'
import { t } from '../../base/i18n.js'
import type { Playback } from './playback.js'
import type { CaptionSize } from './preferences.js'
import { rateText } from './rate-text.js'
import { RATES } from './video-deck.js'

export type Menu = 'speed' | 'captions' | 'settings'

const SIZES: Record<CaptionSize, string> = {
  small: 'player.sizeSmall',
  normal: 'player.sizeNormal',
  large: 'player.sizeLarge',
}

interface Choice<T> {
  label: string
  value: T
}

/** The panel that stands over the controls; Settings repeats what a narrow player has no button for. */
export function menuPanel(menu: Menu, playback: Playback, showHelp: () => void) {
  const all = menu === 'settings'
  const hasCaptions = tracksOf(playback).length > 0
  return html`<div class="menu" id="menu" role="group" aria-label=${t(`player.${menu}`)}>
    ${menu === 'speed' || all ? speedChoice(playback) : ''} ${all ? qualityChoice(playback) : ''}
    ${hasCaptions && (menu === 'captions' || all) ? captionChoice(playback) : ''}
    ${hasCaptions && all ? sizeChoice(playback) : ''}
    ${
      all
        ? html`<button type="button" class="link" @click=${showHelp}>
            ${t('player.shortcuts')}
          </button>`
        : ''
    }
  </div>`
}

function speedChoice(playback: Playback) {
  const choices = RATES.map((rate) => ({ label: rateText(rate), value: rate }))
  const { rate } = playback.deck.preferences
  return choice('speed', choices, rate, (value) => playback.prefer({ rate: value }))
}

function qualityChoice({ deck }: Playback) {
  const { ladder, preferences } = deck
  const qualities = ladder?.qualities ?? []
  if (!ladder || qualities.length < 2) return ''
  const auto = { label: t('player.qualityAuto', { lines: ladder.lines }), value: 0 }
  const choices = qualities.map(({ lines }) => ({ label: `${lines}p`, value: lines }))
  // A choice made for another film may lie between two of this one.
  const known = choices.find(({ value }) => value <= preferences.quality)?.value
  const current = preferences.quality ? (known ?? choices.at(-1)?.value ?? 0) : 0
  return choice('quality', [auto, ...choices], current, (quality) => deck.prefer({ quality }))
}

function captionChoice(playback: Playback) {
  const tracks = tracksOf(playback).map(({ label, language }) => ({ label, value: language }))
  const choices = [{ label: t('player.captionsOff'), value: '' }, ...tracks]
  const { captions } = playback.deck.preferences
  return choice('captions', choices, captions, (value) => playback.prefer({ captions: value }))
}

function tracksOf({ tracks }: Playback) {
  return tracks?.captions ?? []
}

function sizeChoice(playback: Playback) {
  const choices = (Object.keys(SIZES) as CaptionSize[]).map((value) => ({
    label: t(SIZES[value]),
    value,
  }))
  const { captionSize } = playback.deck.preferences
  return choice('captionSize', choices, captionSize, (value) =>
    playback.prefer({ captionSize: value })
  )
}

function choice<T>(name: string, choices: Choice<T>[], current: T, choose: (value: T) => void) {
  return html`<fieldset>
    <legend>${t(`player.${name}`)}</legend>
    <div class="choices">
      ${choices.map(
        ({ label, value }) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              .checked=${value === current}
              @change=${() => choose(value)}
            /><span>${label}</span>
          </label>`
      )}
    </div>
  </fieldset>`
}
