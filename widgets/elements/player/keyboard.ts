import type { VideoDeck } from './video-deck.js'

const STEP_MS = 5000
const JUMP_MS = 10_000
const VOLUME_STEP = 0.1

export interface KeyTarget {
  deck: VideoDeck
  toggleCaptions: () => void
  toggleFullScreen: () => void
  showHelp: () => void
}

type Command = (target: KeyTarget) => unknown

/** Letters work wherever the focus is inside the element. */
const LETTERS: Record<string, Command> = {
  'k': ({ deck }) => deck.toggle(),
  'j': ({ deck }) => deck.step(-JUMP_MS),
  'l': ({ deck }) => deck.step(JUMP_MS),
  'm': ({ deck }) => deck.prefer({ muted: !deck.preferences.muted }),
  'c': ({ toggleCaptions }) => toggleCaptions(),
  'f': ({ toggleFullScreen }) => toggleFullScreen(),
  '<': ({ deck }) => deck.stepRate(-1),
  '>': ({ deck }) => deck.stepRate(1),
  '?': ({ showHelp }) => showHelp(),
}

/** Keys that also scroll the page, so they are ours only inside the player itself. */
const SCROLLING: Record<string, Command> = {
  ' ': ({ deck }) => deck.toggle(),
  'ArrowLeft': ({ deck }) => deck.step(-STEP_MS),
  'ArrowRight': ({ deck }) => deck.step(STEP_MS),
  'ArrowUp': ({ deck }) => deck.stepVolume(VOLUME_STEP),
  'ArrowDown': ({ deck }) => deck.stepVolume(-VOLUME_STEP),
}

/** The command of a key press, undefined when the key is not ours here. */
export function commandFor(event: KeyboardEvent, stage: Element | null): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined
  const path = event.composedPath()
  const focused = path[0] instanceof HTMLElement ? path[0] : null
  if (focused && needsKeys(focused)) return undefined
  const isInside = stage !== null && path.includes(stage)
  const tenth = /^[0-9]$/.test(event.key) ? Number(event.key) / 10 : undefined
  if (tenth !== undefined) return ({ deck }) => deck.seek(deck.durationMs * tenth)
  // With Caps Lock on, a letter is still the same key; Turkish İ must not become i̇ here.
  const letter = event.key.length === 1 ? event.key.toLocaleLowerCase('en') : event.key
  return (
    LETTERS[letter] ?? (isInside && !takesSpace(event, focused) ? SCROLLING[event.key] : undefined)
  )
}

/** Fields where letters are text, and lists and sliders where arrows choose. */
function needsKeys(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !element.classList.contains('seek')
  return element.isContentEditable || /^(TEXTAREA|SELECT)$/.test(element.tagName)
}

/** Space presses a focused button; arrows have no meaning on it. */
function takesSpace(event: KeyboardEvent, focused: HTMLElement | null): boolean {
  return event.key === ' ' && focused !== null && /^(BUTTON|A|SUMMARY)$/.test(focused.tagName)
}
