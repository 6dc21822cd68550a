const LETTERS = ['ğ', 'ş', 'İ', '₺']

/**
 * Whether a font family that this page has draws the four signs that many display faces lack: a sign
 * that is as wide in two unlike fallbacks comes from the family itself. One that is not here passes.
 */
export function hasTurkish(family: string): boolean {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen || family === 'inherit' || !isHere(pen, family)) return true
  return LETTERS.every(
    (sign) => width(pen, family, sign, 'serif') === width(pen, family, sign, 'monospace')
  )
}

function isHere(pen: CanvasRenderingContext2D, family: string): boolean {
  return width(pen, family, 'mi', 'serif') === width(pen, family, 'mi', 'monospace')
}

function width(pen: CanvasRenderingContext2D, family: string, text: string, fallback: string) {
  pen.font = `40px ${family}, ${fallback}`
  return pen.measureText(text).width
}
