import { PLAIN_THEME, type EmbedTheme } from './embed-settings.js'
import type { Tenant } from '../../lib/contract.js'

/** The academy's own brand as a widget's dress: what is not chosen stays the widget's own. */
export function brandTheme(brand: Tenant['brand'] | undefined): EmbedTheme {
  if (!brand) return PLAIN_THEME
  const { accent, paper, text, radius } = brand
  return {
    ...PLAIN_THEME,
    accent: accent ?? PLAIN_THEME.accent,
    paper: paper ?? PLAIN_THEME.paper,
    text: text ?? PLAIN_THEME.text,
    radius: `${radius}px`,
  }
}
