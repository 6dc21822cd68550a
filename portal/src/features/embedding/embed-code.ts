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
  isStrict?: boolean
}

/** The code that a web developer pastes: one script a page, one element where it stands. */
export function embedCode(input: EmbedCodeInput): string {
  const { origin, key, widget, course, locale, theme, notes, isStrict } = input
  const tag = `belgenet-${widget}`
  const space = `display: block; min-height: ${RESERVED[widget]}`
  const script = attributes({
    'src': `${origin}/embed/v1.js`,
    'data-key': key,
    'data-locale': locale,
  })
  const element = attributes({
    course: widget === 'player' ? course : '',
    style: isStrict ? '' : space,
  })
  const tokens = themeTokens(theme).map(([name, value]) => `    ${name}: ${value};`)
  const rules = isStrict ? [...space.split('; ').map((rule) => `    ${rule};`), ...tokens] : tokens
  return [
    `<!-- ${notes.script} -->\n<script async${script}></script>`,
    `<!-- ${notes.element} -->\n<${tag}${element}></${tag}>`,
    rules.length > 0 && `<style>\n  ${tag} {\n${rules.join('\n')}\n  }\n</style>`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
    .join('')
}
