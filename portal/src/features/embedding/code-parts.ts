import { themeTokens } from './theme-tokens.js'
import type { EmbedSettings, WidgetName } from './embed-settings.js'

/** What each widget needs on a common page, so that nothing jumps when it arrives. */
const RESERVED: Record<WidgetName, string> = { player: '34rem', catalog: '40rem' }

export interface EmbedCodeInput extends EmbedSettings {
  /** Where the loader lives, without a trailing slash. */
  origin: string
  key: string
  /** Words for whoever reads the code; a page under a strict policy gets no `style=`. */
  notes: { script: string; element: string }
  /** Where the page's server answers with a hand-off token. */
  handoffUrl?: string
}

/** What every kind of page is made of. */
export interface CodeParts {
  script: string
  tag: string
  /** Attributes of the element, each after a space. */
  element: string
  /** Rules that keep its place. */
  space: string[]
  /** Rules that dress it, each a whole line. */
  tokens: string[]
}

export function codeParts(input: EmbedCodeInput): CodeParts {
  const { origin, key, widget, course, category, limit, locale, theme, handoffUrl } = input
  const script = attributes({
    'src': `${origin}/embed/v1.js`,
    'data-key': key,
    'data-locale': locale,
    'data-handoff-url': handoffUrl ?? '',
  })
  const own: Record<string, string> = widget === 'player' ? { course } : { category, limit }
  return {
    script: `<script async${script}></script>`,
    tag: `belgenet-${widget}`,
    element: attributes(own),
    space: ['display: block', `min-height: ${RESERVED[widget]}`],
    tokens: themeTokens(theme).map(([name, value]) => `    ${name}: ${value};`),
  }
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
    .join('')
}
