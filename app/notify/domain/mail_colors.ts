import { contrast, SHAPES_MIN, WORDS_MIN, wordsOn } from '#tenancy/shared/contrast'

/** Where a mail stands: programs that read mail darken it themselves, so it is made for light. */
const SHEET = '#ffffff'
const TEXT = '#14232a'

export interface MailColors {
  /** Fill of a button */
  fill: string
  /** Words on that fill */
  onFill: string
  /** Words of a link on the sheet */
  link: string
  /** The line around a button; only a pale fill has one of another colour */
  edge: string
}

/**
 * The tenant's accent where it can be read: always as a fill with words of its own on it, as the
 * colour of links only when it is dark enough, with an edge when it is nearly the sheet.
 *
 * `mailColors('#ffee88')` → `{ fill: '#ffee88', onFill: '#000000', link: '#14232a', edge: '#14232a' }`
 */
export function mailColors(accent: string): MailColors {
  const onSheet = contrast(accent, SHEET)
  return {
    fill: accent,
    onFill: wordsOn(accent),
    link: onSheet >= WORDS_MIN ? accent : TEXT,
    edge: onSheet >= SHAPES_MIN ? accent : TEXT,
  }
}
