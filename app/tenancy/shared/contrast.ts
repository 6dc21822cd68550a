/** Above this luminance black words read better than white ones; where both reach 4.58 : 1. */
const EVEN_LUMINANCE = 0.1791

/** Contrast that words (WCAG 2.2, 1.4.3) and shapes (1.4.11) need. */
export const WORDS_MIN = 4.5
export const SHAPES_MIN = 3

/** Relative luminance of `#rrggbb` (WCAG 2.2, definition "relative luminance"). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours, 1 to 21. `contrast('#000000', '#ffffff')` → `21` */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour of words on a fill, as the widgets choose it themselves. */
export function wordsOn(fill: string): '#000000' | '#ffffff' {
  return luminance(fill) > EVEN_LUMINANCE ? '#000000' : '#ffffff'
}
