import type { CssProperty } from './manifest.js'

const EXAMPLES: Record<string, string> = {
  '--belgenet-accent': '#015257',
  '--belgenet-paper': '#ffffff',
  '--belgenet-text': '#14232a',
  '--belgenet-font': 'inherit',
  '--belgenet-font-head': 'inherit',
  '--belgenet-weight-head': '700',
  '--belgenet-radius': '6px',
  '--belgenet-border': '1px',
  '--belgenet-border-color': '#d5dad8',
  '--belgenet-space': '16px',
  '--belgenet-mark': '#d8481f',
  '--belgenet-scheme': 'light',
}

/** One field a token; what is typed dresses all elements of the page at once. */
export function tokenFields(tokens: CssProperty[], dressed: HTMLElement): HTMLElement[] {
  return tokens.map(({ name, description }) => {
    const label = document.createElement('label')
    const input = document.createElement('input')
    label.append(name.replace('--belgenet-', ''), input)
    label.title = description
    input.placeholder = EXAMPLES[name] ?? ''
    input.spellcheck = false
    input.addEventListener('input', () => {
      if (input.value) dressed.style.setProperty(name, input.value)
      else dressed.style.removeProperty(name)
    })
    return label
  })
}
