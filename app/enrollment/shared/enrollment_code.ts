/** Letters that are hard to tell apart when somebody reads a code aloud are left out. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 8

/** A code as it is stored: `güz-2026 a` → `GUZ2026A`. Case, spaces, dashes and accents do not matter. */
export function foldCode(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .toUpperCase()
    .replace(/[\s\-–_.]+/g, '')
}

/** Nobody guesses one: some 39 bits, and few tries. */
export function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** As people read it: `K7QM-2RXD` */
export function showCode(code: string): string {
  return code.length === LENGTH ? `${code.slice(0, 4)}-${code.slice(4)}` : code
}
