import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../../base/i18n.js'
import { icons } from './icons.js'
import type { Menu } from './menus.js'
import type { Around } from './lazy.js'
import { hasPictureInPicture, togglePictureInPicture } from './picture-in-picture.js'
import type { Playback } from './playback.js'
import { rateText } from './rate-text.js'
import type { ScreenMode } from './screen-mode.js'
import { clock } from './time.js'

const JUMP_MS = 10_000

export interface ControlsInput {
  playback: Playback
  screen: ScreenMode | null
  menu: Menu | null
  around: Around | undefined
  toggleMenu: (menu: Menu) => void
  showHelp: () => void
}

/**
 * One row under the picture. Which buttons stand depends on the player's own width:
 * `.mid` from 520 px, `.wide` from 760 px; the narrow rest is in Settings.
 */
export function controls(input: ControlsInput) {
  const { playback, screen, menu, around, showHelp } = input
  const { deck, chapter } = playback
  const isInline = !screen || screen.screen === 'inline'
  return html`<div class="controls" part="controls">
    ${control({
      ...(deck.paused ? { name: 'play', icon: icons.play } : { name: 'pause', icon: icons.pause }),
      ...{ key: 'k', look: 'play', press: () => deck.toggle() },
    })}
    ${control({ name: 'back', key: 'j', look: 'mid', icon: icons.back, press: () => deck.step(-JUMP_MS) })}
    ${control({ name: 'forward', key: 'l', look: 'mid', icon: icons.forward, press: () => deck.step(JUMP_MS) })}
    ${volume(playback)}
    <span class="time number" dir="ltr">
      ${clock(deck.positionMs)} <span class="muted">/ ${clock(deck.durationMs)}</span>
    </span>
    <span class="chapter-now clip">${chapter?.title}</span>
    <span class="space"></span>
    ${menuButton(input, 'speed', html`<span dir="ltr">${rateText(deck.preferences.rate)}</span>`)}
    ${playback.tracks?.captions.length ? menuButton(input, 'captions', icons.captions) : nothing}
    ${menuButton(input, 'settings', icons.settings)}
    ${
      hasPictureInPicture()
        ? control({
            name: 'pip',
            look: 'wide',
            icon: icons.pip,
            press: () => togglePictureInPicture(deck.video),
          })
        : nothing
    }
    ${control({
      ...{ name: isInline ? 'full' : 'leaveFull', icon: isInline ? icons.full : icons.inline },
      ...{ key: 'f', press: () => screen?.toggle() },
    })}
    ${menu ? around?.menuPanel(menu, playback, showHelp) : nothing}
  </div>`
}

interface Control {
  /** Message below `player.`. */
  name: string
  icon: TemplateResult
  key?: string
  look?: string
  press: () => unknown
}

function control({ name, icon, key, look = '', press }: Control) {
  const label = key ? `${t(`player.${name}`)} (${key})` : t(`player.${name}`)
  return html`<button
    type="button"
    class="control ${look}"
    part=${look === 'play' ? 'play' : nothing}
    aria-label=${label}
    title=${label}
    aria-keyshortcuts=${key ?? nothing}
    @click=${press}
  >
    ${icon}
  </button>`
}

function volume({ deck }: Playback) {
  const { muted, volume: level } = deck.preferences
  const isSilent = muted || level === 0
  return html`<span class="volume wide">
    ${control({
      ...(isSilent ? { name: 'unmute', icon: icons.muted } : { name: 'mute', icon: icons.volume }),
      ...{ key: 'm', press: () => deck.prefer({ muted: !isSilent, volume: level || 0.5 }) },
    })}
    <input
      type="range"
      min="0"
      max="1"
      step="0.05"
      aria-label=${t('player.volume')}
      .value=${String(muted ? 0 : level)}
      @input=${({ target }: Event) =>
        deck.prefer({ volume: Number((target as HTMLInputElement).value), muted: false })}
    />
  </span>`
}

function menuButton(
  { playback, menu, toggleMenu }: ControlsInput,
  name: Menu,
  face: TemplateResult
) {
  const { captions, rate } = playback.deck.preferences
  const states = {
    speed: `${t('player.speed')}: ${rateText(rate)}`,
    captions: `${t('player.captions')}: ${captionLabel(playback)} (c)`,
    settings: t('player.settings'),
  }
  const look = name === 'speed' ? 'mid' : name === 'captions' && captions ? 'on' : ''
  return html`<button
    type="button"
    class="control ${look}"
    aria-label=${states[name]}
    title=${states[name]}
    aria-expanded=${menu === name}
    aria-controls=${menu === name ? 'menu' : nothing}
    data-menu=${name}
    @click=${() => toggleMenu(name)}
  >
    ${face}
  </button>`
}

function captionLabel({ tracks, deck }: Playback): string {
  const track = tracks?.captions.find(({ language }) => language === deck.preferences.captions)
  return track?.label ?? t('player.captionsOff')
}
