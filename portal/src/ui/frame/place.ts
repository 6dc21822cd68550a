import type { MessageKey } from '../../lib/messages.js'

/** One entry of the rail, the bottom bar and the palette. */
export interface Place {
  href: string
  label: MessageKey
  /** For the bottom bar, where a word has 64 px. */
  shortLabel?: MessageKey
  draw: string
}

export interface PlaceGroup {
  id: string
  /** The first group has no title: it is what the person is here for. */
  title?: MessageKey
  places: Place[]
}
