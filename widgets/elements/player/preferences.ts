import { settings } from '../../base/settings.js'

export type CaptionSize = 'small' | 'normal' | 'large'

export interface Preferences {
  rate: number
  volume: number
  muted: boolean
  /** Language of the captions on the picture; empty = off. */
  captions: string
  captionSize: CaptionSize
  transcript: boolean
  /** Lines of the picture; 0 = as the line allows. */
  quality: number
}

const KEY = 'belgenet-player'
const DEFAULTS: Preferences = {
  rate: 1,
  volume: 1,
  muted: false,
  captions: '',
  captionSize: 'normal',
  transcript: true,
  quality: 0,
}

/** How somebody likes to watch on this device; nothing of who or what. */
export function loadPreferences(): Preferences {
  try {
    return { ...DEFAULTS, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') }
  } catch {
    return { ...DEFAULTS }
  }
}

export function savePreferences(preferences: Preferences): void {
  if (settings().memoryOnly) return
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Blocked or full storage: the choice holds for this page.
  }
}
