import { contrast, SHAPES_MIN, WORDS_MIN, wordsOn } from '#tenancy/shared/contrast'
import type { AllSettings } from '#tenancy/shared/setting_groups'
import { fontStacks } from '#tenancy/shared/typefaces'

/** The page itself, by day and by night, as near as one needs it to keep contrast. */
const SHEETS = { light: '#fdfcfa', dark: '#141d20' }

const STEPS = 20

/** The nearest to a colour that reaches a contrast on a ground, by mixing it with black or white. */
function reaching(color: string, ground: string, floor: number): string {
  const goal = wordsOn(ground)
  for (let step = 0; step < STEPS; step++) {
    const mixed = mix(color, goal, step / STEPS)
    if (contrast(mixed, ground) >= floor) {
      return mixed
    }
  }
  return goal
}

/** `mix('#000000', '#ffffff', 0.5)` → `#808080` */
function mix(one: string, other: string, share: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) =>
    Math.round(part(one, at) * (1 - share) + part(other, at) * share)
  )
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/**
 * The tenant's fill as `--brand` for the whole page; where `class="branded"` stands, the one primary
 * deed, links and headings are the tenant's as well, by day and by night. Words on them can be read
 * whatever the colour. Nothing without a choice.
 */
export function brandCss({ accent, typeface }: AllSettings['brand']): string {
  const own = accent ? [`--brand: ${accent}`, `--on-brand: ${wordsOn(accent)}`] : []
  const ink = accent ? inkOf(accent) : []
  return block(':root', own) + block('.branded', [...ink, ...fonts(typeface)])
}

function block(selector: string, rules: string[]): string {
  return rules.length > 0 ? `${selector} {\n${rules.map((it) => `  ${it};\n`).join('')}}\n` : ''
}

function inkOf(accent: string): string[] {
  const { light, dark } = SHEETS
  const fill = [reaching(accent, light, SHAPES_MIN), reaching(accent, dark, SHAPES_MIN)]
  const hover = fill.map((color) =>
    mix(color, wordsOn(color) === '#ffffff' ? '#000000' : '#ffffff', 0.15)
  )
  const words = [reaching(accent, light, WORDS_MIN), reaching(accent, dark, WORDS_MIN)]
  const both = (name: string, [day, night]: string[]) => `--${name}: light-dark(${day}, ${night})`
  return [
    both('ink', fill),
    both('on-ink', fill.map(wordsOn)),
    both('ink-hover', hover),
    both('ink-text', words),
  ]
}

function fonts(typeface: AllSettings['brand']['typeface']): string[] {
  if (typeface === 'product') {
    return []
  }
  const { text, head } = fontStacks[typeface]
  return [`--font: ${text}`, `--font-head: ${head}`, 'font-family: var(--font)']
}
