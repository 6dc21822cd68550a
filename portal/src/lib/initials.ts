/**
 * First letters of the first and last word, capitals by Turkish rules: a name is written in the
 * language of its owner, and "ismail ışık" is İI wherever the reader is.
 *
 * `initials('ismail ışık')` → `İI`
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return letters
    .map((word) => (word ? String.fromCodePoint(word.codePointAt(0) ?? 0) : ''))
    .join('')
    .toLocaleUpperCase('tr')
}
