import { PLAIN_THEME, type EmbedTheme } from './embed-settings.js'

/**
 * The CSS properties that a theme changes; nothing for what the widget does anyway.
 *
 * `themeTokens({ ...PLAIN_THEME, accent: '#d63a22' })` → `[['--belgenet-accent', '#d63a22']]`
 */
export function themeTokens(theme: EmbedTheme): [name: string, value: string][] {
  return Object.entries(theme)
    .filter(([name, value]) => value && value !== PLAIN_THEME[name as keyof EmbedTheme])
    .map(([name, value]) => [`--belgenet-${name}`, value === 'auto' ? 'light dark' : value])
}
